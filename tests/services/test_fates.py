"""What became of things whose text changed."""

from dataclasses import replace

from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Limit, Section
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.limits import AddLimit
from dossier.services.changes.sections import EditBody
from dossier.services.fates import counts_of, fate_of, fates_between, placed_in
from dossier.services.session import Session
from tests.samples import SUMMARY


def test_an_edit_of_a_section_is_told_thing_by_thing(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 4, 11))
    session.editor.perform(AddLimit(section.id, SUMMARY.index("Nobody"), len(SUMMARY) - 1))
    before = placed_in(session.store, section.id)
    session.editor.perform(EditBody(section.id, SUMMARY.replace("the older one is slow", "the older one is very slow")))
    fates = fates_between(before, placed_in(session.store, section.id))
    assert {(fate.table, fate.before, fate.placing) for fate in fates} == {
        ("claims", "Two ferries cross the strait", Placing.EXACT),
        ("claims", "the older one is slow", Placing.CHANGED),
        ("claims", "Nobody counted the passengers", Placing.MOVED),
        ("limits", "Nobody counted the passengers", Placing.MOVED),
        ("annotations", "ferries", Placing.EXACT),
    }
    (changed,) = [fate for fate in fates if fate.placing is Placing.CHANGED]
    assert changed.diff == (("same", "the older one is"), ("added", "very"), ("same", "slow"))
    session.editor.perform(EditBody(section.id, "All is new."))
    lost = fates_between(before, placed_in(session.store, section.id))
    assert counts_of(lost) == {Placing.UNPLACED: 5}
    assert {fate.after for fate in lost} == {""}


def test_what_was_lost_and_still_is_has_no_fate(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(EditBody(section.id, "…"))
    rows = placed_in(session.store, section.id)
    assert fates_between(rows, rows) == ()
    assert fates_between(rows, {}) == ()


def test_a_limit_without_a_range_is_lost() -> None:
    limit = Limit("l", "s", 4, 9, "words")
    assert fate_of(limit, replace(limit, start=0, end=0)).placing is Placing.UNPLACED
    assert fate_of(limit, replace(limit, section_id="t")).placing is Placing.MOVED
    assert fate_of(limit, limit).placing is Placing.EXACT


def test_an_annotation_in_another_place_has_moved(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 4, 11))
    (row,) = session.store.find(Annotation)
    assert fate_of(row, replace(row, anchor=replace(row.anchor, start=9, end=16))).placing is Placing.MOVED
