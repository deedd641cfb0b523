"""A newer version of the whole brief: what is kept, what is unplaced, and that one undo takes it back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import AnnotationKind, Moved, OnKind, Placing, SectionKind, Verdict
from dossier.model.rows import Annotation, Brief, Citation, Claim, Judgement, Limit, LimitTie, Marker, Note, Section
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.briefs import ReplaceBrief
from dossier.services.changes.claims import SplitClaim
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit, TieLimit
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sections import RetypeSection
from dossier.services.importing import NewerBrief, plan_newer
from dossier.services.newer_brief import BriefPlan
from dossier.services.reading import citation_states, claim_by_name, claim_numbers, unplaced
from dossier.services.session import Session
from tests.harbour import FIRST, SECOND, harbour_brief, harbour_session
from tests.services.test_editor import snapshot


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = harbour_session(tmp_path)
    yield opened
    opened.close()


def plan_of(session: Session, text: str) -> BriefPlan:
    return plan_newer(session.store, NewerBrief("harbour-2.md", text.encode(), harbour_brief(text)))


def put(session: Session, text: str = SECOND) -> BriefPlan:
    plan = plan_of(session, text)
    session.editor.perform(ReplaceBrief(plan))
    return plan


def section(session: Session, title: str) -> Section:
    return next(section for section in session.store.find(Section) if section.title == title)


def citation(session: Session, claim: str, number: int) -> Citation:
    cited = session.store.find(Citation, claim_id=claim_by_name(session.store, claim).id)
    ids = {row[0]: row[1] for row in session.store.query("SELECT id, number FROM sources")}
    return next(each for each in cited if ids[each.source_id] == number)


def annotate(session: Session, title: str, words: str) -> Annotation:
    on = section(session, title)
    start = on.body.index(words)
    session.editor.perform(Annotate(OnKind.SECTION, on.id, start, start + len(words), AnnotationKind.UNDERLINE))
    return session.store.find(Annotation)[-1]


def fate(plan: BriefPlan, id: str) -> tuple[Placing | None, str]:
    return next((fate.placing, fate.after) for fate in plan.fates if fate.id == id)


def test_claims_are_found_changed_gone_and_new(session: Session) -> None:
    old = {number: id for id, number in claim_numbers(session.store).items()}
    plan = put(session)
    assert fate(plan, old["0.1"]) == (Placing.CHANGED, "Night work in the yard wakes some 4,600 people")
    assert fate(plan, old["0.2"])[0] is Placing.EXACT
    assert fate(plan, old["1.2"])[0] is Placing.MOVED
    assert fate(plan, old["1.3"]) == (Placing.UNPLACED, "")
    assert [fate(plan, old[number])[0] for number in ("3.1", "3.2", "3.3")] == [Placing.UNPLACED] * 3
    new = [f.after for f in plan.fates if f.table == "claims" and f.placing is None]
    assert new == [
        "Electric cranes are quieter than diesel cranes by eleven decibels",
        "They pay for themselves in twelve years",
        "The council met twice in spring",
        "Nobody asked the crane drivers",
    ]
    assert {row.id for row in unplaced(session.store)} == {old[n] for n in ("1.3", "3.1", "3.2", "3.3")}
    assert all(claim.section_id in {s.id for s in session.store.find(Section)} for claim in session.store.find(Claim))
    brief = session.store.find(Brief)[0]
    rest = "".join(s.heading + s.body + s.gap for s in session.store.find(Section))
    assert (brief.original.decode(), brief.opening + rest, brief.name) == (SECOND, SECOND, "harbour-2.md")


def test_citations_keep_their_judgements_which_turn_stale_where_the_words_changed(session: Session) -> None:
    wanted = {("0.1", 1): {Moved.CLAIM}, ("0.3", 3): set(), ("1.2", 2): set(), ("2.1", 4): set(), ("3.2", 2): set()}
    ids = {}
    for claim, number in wanted:
        cited = citation(session, claim, number)
        ids[cited.id] = wanted[claim, number]
        session.editor.perform(Judge(cited.id, Verdict.SUPPORTS))
    put(session)
    states = citation_states(session.store)
    assert {id: set(states[id].stale) for id in ids} == ids
    assert all(states[id].verdict is Verdict.SUPPORTS for id in ids)
    markers = {marker.id for marker in session.store.find(Marker)}
    assert {c.marker_id for c in session.store.find(Citation)} - {None} <= markers


def test_a_citation_that_is_printed_no_more_stays_only_where_a_person_used_it(session: Session) -> None:
    gone = citation(session, "2.3", 5)
    assert gone.id in {id for kind, id in plan_of(session, SECOND).removes if kind is Citation}
    session.editor.perform(Judge(gone.id, Verdict.CANNOT_TELL))
    plan = put(session)
    assert session.store.get(Citation, gone.id).marker_id is None
    assert session.store.find(Judgement, citation_id=gone.id)
    assert fate(plan, gone.id) == (Placing.UNPLACED, "")


def test_annotations_limits_and_notes_are_found_again(session: Session) -> None:
    wall = annotate(session, "Build a wall along the north yard", "would protect 212 homes")
    night = annotate(session, "No work after ten at night", "lose a tenth of its capacity")
    limits = section(session, "What this brief does not establish")
    start = limits.body.index("The figures")
    session.editor.perform(AddLimit(limits.id, start, len(limits.body) - 1, id="limit"))
    session.editor.perform(TieLimit("limit", claim_by_name(session.store, "1.1").id))
    session.editor.perform(AddNote(OnKind.SECTION, section(session, "No work after ten at night").id, "why?", id="n"))
    plan = put(session)
    kept = session.store.get(Annotation, wall.id)
    assert (kept.on_id, kept.placing) == (wall.on_id, Placing.MOVED)
    assert fate(plan, night.id)[0] is Placing.UNPLACED
    heir = section(session, "Dampers on the rails")
    assert session.store.get(Annotation, night.id).on_id == heir.id == session.store.get(Note, "n").on_id
    assert session.store.get(Limit, "limit").text == "The figures for the east side are estimates"
    assert session.store.count(LimitTie, limit_id="limit") == 1


def test_a_claim_that_moved_to_another_section_goes_there_with_all_on_it(session: Session) -> None:
    moved = claim_by_name(session.store, "1.3")
    note = annotate(session, "Build a wall along the north yard", "Residents of the east side would gain nothing")
    text = FIRST.replace("Residents of the east side would gain nothing from it.\n", "\n").replace(
        "no complaints since [5].", "no complaints since [5]. Residents of the east side would gain nothing from it."
    )
    plan = put(session, text)
    rails = section(session, "Dampers on the rails")
    assert session.store.get(Claim, moved.id).section_id == rails.id
    assert fate(plan, moved.id)[0] is Placing.MOVED
    assert session.store.get(Annotation, note.id).on_id in (rails.id, moved.section_id)


def test_what_was_corrected_by_hand_stays_corrected(session: Session) -> None:
    claim = claim_by_name(session.store, "1.1")
    session.editor.perform(SplitClaim(claim.id, claim.start + claim.text.index("and cost")))
    session.editor.perform(RetypeSection(claim.section_id, SectionKind.BACKGROUND))
    count = session.store.count(Claim)
    plan = put(session, FIRST.replace("4,000", "4,600"))
    assert session.store.count(Claim) == count
    assert session.store.get(Claim, claim.id).text == "A wall of six metres would protect 212 homes"
    assert claim_by_name(session.store, "1.2").text == "and cost 2.1 million euros"
    for number in ("1.1", "1.2"):
        assert citation(session, number, 3).marker_id is not None
    assert session.store.get(Section, claim.section_id).kind is SectionKind.BACKGROUND
    assert not [f for f in plan.fates if f.placing is None]


def test_one_undo_takes_the_whole_replacement_back(session: Session) -> None:
    session.editor.perform(Judge(citation(session, "0.1", 1).id, Verdict.PARTLY))
    before = snapshot(session.store)
    put(session)
    after = snapshot(session.store)
    assert session.editor.undo_label == "import a newer version of the brief"
    session.editor.undo()
    assert snapshot(session.store) == before
    session.editor.redo()
    assert snapshot(session.store) == after


def test_the_same_words_in_another_file_change_nothing_but_the_file(session: Session) -> None:
    before = {id: row for kind in (Claim, Citation, Marker, Section) for id, row in _rows(session, kind)}
    plan = put(session, FIRST + "\n")
    assert {id: row for kind in (Claim, Citation, Marker, Section) for id, row in _rows(session, kind)} == before
    assert {f.placing for f in plan.fates} == {Placing.EXACT}


def _rows(session: Session, kind):
    rows = [(row.id, row) for row in session.store.find(kind)]
    if kind is Section:  # the file's last line end belongs to the gap after the last section
        return [(id, (row.title, row.body)) for id, row in rows]
    return rows


def test_what_cannot_be_a_newer_version_is_refused(session: Session) -> None:
    with pytest.raises(KnownError) as caught:
        plan_of(session, FIRST)
    assert caught.value.code == "brief-same"
    empty = NewerBrief("e.md", b"x", harbour_brief(FIRST).__class__("t", "", "", "", (), ()))
    with pytest.raises(KnownError) as caught:
        plan_newer(session.store, empty)
    assert caught.value.code == "brief-empty"
    with session.store.transaction() as write:
        write.remove(Brief, session.store.find(Brief)[0].id)
    with pytest.raises(KnownError) as caught:
        plan_of(session, SECOND)
    assert caught.value.code == "no-brief"
