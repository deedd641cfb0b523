"""What became of things, in words."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Document, Limit, Note, Passage
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.limits import AddLimit
from dossier.services.changes.notes import AddNote
from dossier.services.fates import Fate
from dossier.text.diffs import word_diff
from dossier.ui.fates import GROUPS, added_ranges, counts_words, diff_html, fate_name, fate_place, group_of, group_words
from dossier.ui.navigator import Place
from dossier.ui.palette import palette
from dossier.ui.places import ClaimNumbers
from tests.ui.panes.reviewing import Review


@pytest.fixture
def review(tmp_path: Path, qtbot: QtBot):
    review = Review(tmp_path / "ferries.dossier")
    yield review
    review.close()


def fate(table: str, id: str, placing: Placing | None = Placing.EXACT) -> Fate:
    return Fate(table, id, placing, "before", "after")


def test_counts_are_those_of_the_list() -> None:
    fates = [fate("claims", "a"), fate("annotations", "b", Placing.UNPLACED), fate("claims", "c", None)]
    fates += [fate("sections", "s", Placing.UNPLACED), fate("sources", "t", Placing.CHANGED)]
    assert counts_words(fates) == "1 exact, 1 changed, 1 unplaced, 1 gone, 1 new"
    assert counts_words([]) == ""


def test_every_group_has_its_words() -> None:
    assert len({group_words(group) for group in GROUPS}) == len(GROUPS)
    assert group_of(fate("claims", "a", Placing.UNPLACED)) == "unplaced"
    assert group_of(fate("sections", "a", Placing.UNPLACED)) == "gone"
    assert group_of(fate("sections", "a", None)) == "new"


def test_each_thing_is_named_and_led_to(review: Review) -> None:
    store, numbers = review.store, ClaimNumbers(review.store)
    (document,) = store.find(Document)
    claim = review.claim("1.1")
    review.bridge.perform(Annotate(OnKind.DOCUMENT, document.id, 0, 11, id="on-document"))
    review.bridge.perform(Annotate(OnKind.SECTION, claim.section_id, 4, 13, id="on-section"))
    review.bridge.perform(TieEvidence(review.citation("0.2").id, document.id, 14, 46))
    review.bridge.perform(AddLimit(claim.section_id, 0, 13, id="limit"))
    review.bridge.perform(AddNote(OnKind.CLAIM, claim.id, "why?", id="note"))
    passage = store.find(Passage)[0]
    names = {
        ("claims", claim.id): "claim 1.1 of 1. 1. Tides",
        ("annotations", "on-document"): "annotation in Harbour log",
        ("annotations", "on-section"): "annotation in 1. 1. Tides",
        ("passages", passage.id): "passage of Harbour log",
        ("limits", "limit"): "limit in 1. 1. Tides",
        ("notes", "note"): "note on claim 1.1",
        ("sections", claim.section_id): "section",
        ("sources", document.source_id): "source",
        ("citations", review.citation("0.2").id): "citation; its marker is not printed any more",
    }
    for (table, id), name in names.items():
        assert fate_name(store, numbers, fate(table, id)) == name
        assert fate_place(store, fate(table, id)) != Place()
    assert fate_place(store, fate("passages", passage.id)).passage_id == passage.id
    assert fate_place(store, fate("limits", "limit")).section_id == store.get(Limit, "limit").section_id
    assert fate_place(store, fate("notes", "note")).claim_id == store.get(Note, "note").on_id
    assert fate_place(store, fate("annotations", "on-document")).document_id == document.id
    assert store.get(Annotation, "on-document")
    for table in ("claims", "annotations", "passages", "limits", "notes", "sections", "sources", "citations"):
        assert fate_place(store, fate(table, "gone")) == Place()


def test_a_word_diff_is_told_by_more_than_colour() -> None:
    diff = word_diff("it needs <two> hours", "it needs three hours")
    html = diff_html(diff, palette("light"))
    assert "<s " in html
    assert "&lt;two&gt;" in html
    assert "<u>three</u>" in html
    text, ranges = added_ranges(diff)
    assert (text, [text[a:b] for a, b in ranges]) == ("it needs three hours", ["three"])
    assert added_ranges(word_diff("a b", "b c")) == ("b c", ((2, 3),))
