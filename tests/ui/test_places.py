"""Where a row is shown and what it is called."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.anchor import Anchor
from dossier.model.kinds import AnnotationKind, ClaimKind, DocumentKind, OnKind, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Document, Limit, Note, Passage, Section
from dossier.services import reading
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.briefs import ReplaceBrief
from dossier.services.changes.claims import RetypeClaim, SplitClaim
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit
from dossier.services.changes.notes import AddNote
from dossier.services.importing import NewerBrief, plan_newer
from dossier.services.searching import Hit, HitKind, search
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.source_claims import SourceClaims
from dossier.ui.panes.source_header import shortened_numbers
from dossier.ui.places import (
    ClaimNumbers,
    annotation_place,
    bare,
    claim_place,
    hit_place,
    limit_place,
    marked_words,
    name_of,
    passage_place,
    place_of,
    shortened,
    source_words,
)
from dossier.ui.theme import Theme
from tests.harbour import SECOND, harbour_brief, harbour_session
from tests.ui.panes.reviewing import Review


@pytest.fixture
def review(tmp_path: Path, qtbot: QtBot):
    review = Review(tmp_path / "ferries.dossier")
    yield review
    review.close()


def section(review: Review, number: int) -> Section:
    return review.store.find(Section, number=number)[0]


def annotated(review: Review, on: OnKind, on_id: str, comment: str = "") -> Annotation:
    review.bridge.perform(Annotate(on, on_id, 4, 11, AnnotationKind.HIGHLIGHT, comment=comment))
    return review.store.find(Annotation, on_id=on_id)[0]


def test_a_claim_is_taken_with_its_first_printed_citation(review: Review) -> None:
    claim = review.claim("1.1")
    place = claim_place(review.store, claim.id)
    assert (place.view, place.section_id, place.claim_id) == (View.SECTION, claim.section_id, claim.id)
    assert place.source_id == review.source(1).id
    assert review.store.get(Citation, place.citation_id).claim_id == claim.id


def test_a_claim_without_citation_leaves_the_source_out_and_one_that_is_gone_leads_to_the_overview(
    review: Review,
) -> None:
    place = claim_place(review.store, review.claim("0.3").id)
    assert (place.citation_id, place.source_id) == ("", "")
    assert claim_place(review.store, "gone") == Place()


def test_a_limit_is_shown_at_its_words(review: Review) -> None:
    claim = review.claim("0.3")
    review.bridge.perform(AddLimit(claim.section_id, claim.start, claim.end, id="limit"))
    limit = review.store.get(Limit, "limit")
    assert limit_place(limit) == Place(View.SECTION, claim.section_id, offset=claim.start)
    assert limit_place(claim).claim_id == claim.id


def test_annotations_and_passages_lead_to_their_text(review: Review) -> None:
    (document,) = review.store.find(Document)
    here = annotated(review, OnKind.SECTION, section(review, 0).id)
    there = annotated(review, OnKind.DOCUMENT, document.id)
    source_id = document.source_id
    assert annotation_place(review.store, here) == Place(
        View.SECTION, section(review, 0).id, annotation_id=here.id, offset=4
    )
    assert annotation_place(review.store, there) == Place(
        View.SOURCES, source_id=source_id, document_id=document.id, annotation_id=there.id
    )
    review.bridge.perform(TieEvidence(review.citation("0.2").id, document.id, 0, 7))
    (passage,) = review.store.find(Passage)
    assert passage_place(review.store, passage) == Place(
        View.SOURCES, source_id=source_id, document_id=document.id, passage_id=passage.id
    )


def test_everything_that_a_note_can_be_on_has_its_place(review: Review) -> None:
    store = review.store
    (document,) = store.find(Document)
    annotation = annotated(review, OnKind.SECTION, section(review, 0).id)
    citation = review.citation("0.2")
    assert place_of(store, OnKind.DOSSIER, "") == Place()
    assert place_of(store, OnKind.SECTION, section(review, 1).id) == Place(View.SECTION, section(review, 1).id)
    assert place_of(store, OnKind.CLAIM, citation.claim_id) == claim_place(store, citation.claim_id)
    assert place_of(store, OnKind.CITATION, citation.id).citation_id == citation.id
    assert place_of(store, OnKind.SOURCE, citation.source_id) == Place(View.SOURCES, source_id=citation.source_id)
    assert place_of(store, OnKind.DOCUMENT, document.id).document_id == document.id
    assert place_of(store, OnKind.ANNOTATION, annotation.id).annotation_id == annotation.id
    for kind in OnKind:
        assert place_of(store, kind, "gone") == Place()


def test_everything_that_a_note_can_be_on_has_a_name(review: Review) -> None:
    store, numbers = review.store, ClaimNumbers(review.store)
    (document,) = store.find(Document)
    annotation = annotated(review, OnKind.SECTION, section(review, 0).id)
    citation = review.citation("0.2")

    def name(on: OnKind, on_id: str) -> str:
        return name_of(store, numbers, on, on_id)

    assert name(OnKind.DOSSIER, "") == "the dossier"
    assert name(OnKind.SECTION, section(review, 0).id) == "Summary"
    assert name(OnKind.CLAIM, citation.claim_id) == "claim 0.2"
    assert name(OnKind.CITATION, citation.id) == "the citation of [2] by claim 0.2"
    assert name(OnKind.SOURCE, review.source(1).id) == "[1] The strait crossed"
    assert name(OnKind.DOCUMENT, document.id) == "Harbour log"
    assert name(OnKind.ANNOTATION, annotation.id) == "the words “ferries”"
    for kind in set(OnKind) - {OnKind.DOSSIER}:
        assert name(kind, "gone") == "something that is gone"


def test_sources_are_named_with_their_numbers(review: Review) -> None:
    assert source_words(review.source(3)) == "[3] Untitled source"


def test_numbers_are_read_again_after_a_change(review: Review) -> None:
    numbers, claim = ClaimNumbers(review.store), review.claim("0.2")
    assert numbers.of(claim) == "0.2"
    first = review.claim("0.1")
    review.bridge.perform(SplitClaim(first.id, first.start + 11))
    assert numbers.of(claim) == "0.2"
    numbers.forget()
    assert numbers.of(claim) == "0.3"


def test_words_are_shortened_between_words() -> None:
    assert shortened("Two  ferries\ncross") == "Two ferries cross"
    assert shortened("Two ferries cross the strait, slowly", 30) == "Two ferries cross the strait…"


@pytest.fixture
def hits(review: Review):
    """Return hits of every kind, by kind, for a word that is everywhere."""
    store = review.store
    claim = review.claim("0.3")
    review.bridge.perform(AddLimit(claim.section_id, claim.start, claim.end, id="limit"))
    review.bridge.perform(RetypeClaim(claim.id, ClaimKind.LIMIT))
    review.bridge.perform(AddNote(OnKind.CLAIM, claim.id, "passengers"))
    annotated(review, OnKind.SECTION, section(review, 0).id, "passengers")
    review.bridge.perform(Judge(review.citation("0.2").id, Verdict.PARTLY, "passengers"))
    found = [*search(store, "passengers"), *search(store, "ferry"), *search(store, "strait"), *search(store, "tides")]
    return {hit.kind: hit for hit in reversed(found)}


def test_every_hit_leads_to_what_was_hit(review: Review, hits: dict[HitKind, Hit]) -> None:
    store = review.store
    assert set(hits) == set(HitKind)
    places = {kind: hit_place(store, hit) for kind, hit in hits.items()}
    assert places[HitKind.CLAIM].claim_id == hits[HitKind.CLAIM].id
    assert places[HitKind.LIMIT].offset == store.get(Limit, "limit").start
    assert places[HitKind.SECTION] == Place(View.SECTION, hits[HitKind.SECTION].id)
    assert places[HitKind.NOTE].claim_id == store.find(Note)[0].on_id
    assert places[HitKind.ANNOTATION].annotation_id == store.find(Annotation)[0].id
    assert places[HitKind.JUDGEMENT].citation_id == review.citation("0.2").id


def test_hits_in_sources_are_shown_beside_the_hits(review: Review, hits: dict[HitKind, Hit]) -> None:
    (document,) = review.store.find(Document)
    place = hit_place(review.store, hits[HitKind.DOCUMENT])
    assert (place.view, place.source_id, place.document_id) == (View.SEARCH, document.source_id, document.id)
    assert place.offset == hits[HitKind.DOCUMENT].start
    assert hit_place(review.store, hits[HitKind.SOURCE]) == Place(View.SEARCH, source_id=hits[HitKind.SOURCE].id)


def test_a_hit_whose_row_is_gone_leads_to_the_overview(review: Review, hits: dict[HitKind, Hit]) -> None:
    assert hit_place(review.store, hits[HitKind.NOTE]) != Place()
    review.bridge.undo()  # the judgement
    assert hit_place(review.store, hits[HitKind.JUDGEMENT]) == Place()


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“ICC arbitration”", "ICC arbitration"),
        ("«frappe»", "frappe"),
        ("“one” and “two”", "“one” and “two”"),
        ("plain", "plain"),
        ("”", "”"),
        ("", ""),
    ],
)
def test_quotation_marks_are_not_doubled(text: str, inside: str) -> None:
    assert bare(text) == inside


def test_the_words_under_a_mark_bear_no_markup_where_the_document_is_markdown(review: Review) -> None:
    document = review.store.find(Document)[0]
    words = Anchor(0, 19, "argues *against* it")
    mark = Annotation("m", OnKind.DOCUMENT, document.id, AnnotationKind.HIGHLIGHT, 1, words, "", "", "", "")
    assert marked_words(mark, review.store) == "argues *against* it"
    with review.store.transaction() as write:
        write.put(replace(document, kind=DocumentKind.MARKDOWN))
    assert marked_words(mark, review.store) == "argues against it"


def test_a_claim_whose_section_is_gone_wears_no_number_of_another(tmp_path: Path, qtbot: QtBot, theme: Theme) -> None:
    with closing(harbour_session(tmp_path)) as session:
        store, old = session.store, {n: id for id, n in reading.claim_numbers(session.store).items()}
        citation = store.find(Citation, claim_id=old["3.1"])[0]
        session.editor.perform(
            ReplaceBrief(plan_newer(store, NewerBrief("2.md", SECOND.encode(), harbour_brief(SECOND))))
        )
        claim, numbers = store.get(Claim, old["3.1"]), ClaimNumbers(store)
        assert numbers.of(claim) == ""
        gone = "claim of “3. No work after ten at night”, which the brief has no more"
        assert name_of(store, numbers, OnKind.CLAIM, claim.id) == gone
        said = "the citation of [1] by the claim “A ban on night work would end the noise between ten and six”"
        assert name_of(store, numbers, OnKind.CITATION, citation.id) == said
        view = SourceClaims(store, Navigator(), theme)
        qtbot.addWidget(view)
        links = dict(view.show_source(citation.source_id))
        assert links[claim.id] == "unplaced"
        assert not view.list.cards.card(view.list.cards.index_of(citation.id)).title.startswith("3.")
        assert shortened_numbers(list(links.items()))[-1] == (claim.id, "unplaced")
        session.editor.undo()
        numbers.forget()
        assert name_of(store, numbers, OnKind.CLAIM, claim.id) == "claim 3.1"
