from pathlib import Path

import pytest

from dossier.model.kinds import OnKind
from dossier.model.rows import Annotation, Document
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sections import EditBody
from dossier.ui.navigator import Place, View
from dossier.ui.panes.notes_subject import Entry, Subject, entries, subjects
from tests.samples import SUMMARY
from tests.ui.panes.reviewing import Review


@pytest.fixture
def review(tmp_path: Path, qapp):
    made = Review(tmp_path / "a.dossier")
    yield made
    made.close()


def texts(review: Review, subject: Subject, shown: str = "") -> list[tuple[str, str]]:
    return [(entry.text, entry.about) for entry in entries(review.store, review.bridge.marks, subject, shown)]


def note(review: Review, on: OnKind, on_id: str, body: str) -> None:
    assert review.bridge.perform(AddNote(on, on_id, body))


def mark(review: Review, on: OnKind, on_id: str, start: int, end: int, comment: str = "") -> Annotation:
    known = {row.id for row in review.store.find(Annotation)}
    assert review.bridge.perform(Annotate(on, on_id, start, end, comment=comment))
    return next(row for row in review.store.find(Annotation) if row.id not in known)


def test_a_claim_in_hand_comes_first_and_its_source_beside_it(review: Review) -> None:
    place = review.take("0.2")
    source = review.source(2)
    assert subjects(review.store, place) == [
        Subject(OnKind.CLAIM, place.claim_id, "0.2"),
        Subject(OnKind.SOURCE, source.id, "[2]"),
    ]


def test_without_a_claim_it_is_the_section_the_source_or_the_dossier(review: Review) -> None:
    claim, source = review.claim("0.2"), review.source(1)
    store = review.store
    section = Place(View.SECTION, claim.section_id)
    assert subjects(store, section) == [Subject(OnKind.SECTION, claim.section_id, "Summary")]
    assert subjects(store, Place(View.SOURCES, source_id=source.id)) == [Subject(OnKind.SOURCE, source.id, "[1]")]
    assert subjects(store, Place(View.OVERVIEW, source_id=source.id)) == [Subject(OnKind.DOSSIER)]
    assert subjects(store, Place()) == [Subject(OnKind.DOSSIER)]
    assert subjects(store, Place(View.SECTION, "gone", "gone", source_id="gone")) == [Subject(OnKind.DOSSIER)]


def test_a_claim_has_the_comments_that_overlap_it_and_notes_on_it_and_its_citations(review: Review) -> None:
    claim = review.claim("0.2")
    section = claim.section_id
    inside = mark(review, OnKind.SECTION, section, claim.start + 4, claim.end, "inside")
    mark(review, OnKind.SECTION, section, claim.start - 5, claim.start + 3, "across")
    mark(review, OnKind.SECTION, section, 0, claim.start, "before")
    silent = mark(review, OnKind.SECTION, section, claim.start, claim.end)
    note(review, OnKind.CLAIM, claim.id, "on it")
    note(review, OnKind.CITATION, review.citation("0.2").id, "on its citation")
    note(review, OnKind.ANNOTATION, inside.id, "on the comment")
    note(review, OnKind.SECTION, section, "on the section")
    subject = Subject(OnKind.CLAIM, claim.id, "0.2")
    across = SUMMARY[claim.start - 5 : claim.start + 3]
    expected = [
        ("across", across),
        ("inside", "older one is slow"),
        ("on the comment", "“older one is slow”"),
        ("on it", ""),
        ("on its citation", "[2]"),
    ]
    assert texts(review, subject) == expected
    shown = texts(review, subject, silent.id)
    assert ("", claim.text) in shown
    assert len(shown) == len(expected) + 1


def test_a_comment_that_lost_its_place_belongs_to_no_claim_but_to_its_section(review: Review) -> None:
    claim = review.claim("0.3")
    lost = mark(review, OnKind.SECTION, claim.section_id, claim.start, claim.start + 6, "lost")
    assert review.bridge.perform(EditBody(claim.section_id, SUMMARY.replace("Nobody", "They")))
    assert review.store.get(Annotation, lost.id).placing == "unplaced"
    assert texts(review, Subject(OnKind.CLAIM, claim.id)) == []
    assert texts(review, Subject(OnKind.SECTION, claim.section_id)) == [("lost", "Nobody")]


def test_a_section_has_what_is_on_it_and_on_its_claims(review: Review) -> None:
    claim = review.claim("0.2")
    note(review, OnKind.CLAIM, claim.id, "on the claim")
    note(review, OnKind.SECTION, claim.section_id, "on the section")
    assert texts(review, Subject(OnKind.SECTION, claim.section_id)) == [("on the section", ""), ("on the claim", "0.2")]


def test_a_source_has_what_is_on_it_and_on_its_documents(review: Review) -> None:
    source = review.source(2)
    document = review.store.find(Document, source_id=source.id)[0]
    mark(review, OnKind.DOCUMENT, document.id, 0, 7, "in the log")
    note(review, OnKind.DOCUMENT, document.id, "on the log")
    note(review, OnKind.SOURCE, source.id, "on the source")
    note(review, OnKind.SOURCE, review.source(1).id, "elsewhere")
    assert texts(review, Subject(OnKind.SOURCE, source.id)) == [
        ("in the log", "Harbour"),
        ("on the source", ""),
        ("on the log", "Harbour log"),
    ]


def test_the_dossier_has_its_own_notes(review: Review) -> None:
    note(review, OnKind.DOSSIER, "", "on all")
    found = entries(review.store, review.bridge.marks, Subject(OnKind.DOSSIER))
    assert [entry.text for entry in found] == ["on all"]
    assert isinstance(found[0], Entry)
