"""Passages that may bear on a claim: where they are looked for, and where they lie."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.documents import read_document
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document, Page, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.finding_evidence import _units, find_evidence, rank_passages, read
from dossier.services.reading import claim_by_name
from dossier.services.session import Session
from tests.samples import SOURCE_TEXT, sample_document


def test_sentences_of_the_cited_documents_come_in_order(session: Session) -> None:
    found = find_evidence(session.store, claim_by_name(session.store, "0.2"))  # "the older one is slow"
    assert [passage.text for passage in found] == [
        "The older ferry needs two hours.",
        "The newer ferry needs one hour, 40 minutes.",
    ]
    assert (found[0].source, found[0].label) == (2, "")
    assert SOURCE_TEXT[found[0].start : found[0].end] == found[0].text


def test_only_current_documents_are_read_and_the_page_is_named(session: Session) -> None:
    source = session.store.find(Source, number=2)[0]
    pages = (ImportedPage("i", 0, "Nothing.\n"), ImportedPage("ii", 9, "The older boat is slow. It leaks."))
    newer = ImportedDocument(DocumentKind.TEXT, "", pages)
    change = AddDocument(source.id, "log2.txt", b"2", newer, newer_version=True, id="newer")
    session.editor.perform(change)
    found = find_evidence(session.store, claim_by_name(session.store, "0.2"))
    assert [(passage.document.id, passage.label, passage.text) for passage in found] == [
        ("newer", "ii", "The older boat is slow.")
    ]


def test_all_cited_sources_are_looked_through_and_the_limit_kept(session: Session) -> None:
    for number, text in ((1, "The timetable follows the tides."), (3, "No timetable. Tides are tides.")):
        source = session.store.find(Source, number=number)[0]
        session.editor.perform(AddDocument(source.id, "t.txt", text.encode(), sample_document(text)))
    claim = claim_by_name(session.store, "1.1")
    found = find_evidence(session.store, claim)
    assert {passage.source for passage in found} == {1, 3}
    assert found[0].text == "The timetable follows the tides."
    assert find_evidence(session.store, claim, 1) == found[:1]


def test_a_claim_without_citation_or_document_is_refused_in_words(session: Session) -> None:
    for number, code in (("0.3", "claim-uncited"), ("0.1", "cited-no-document")):
        with pytest.raises(KnownError) as refused:
            find_evidence(session.store, claim_by_name(session.store, number))
        assert refused.value.code == code


def test_a_document_is_read_whole(session: Session) -> None:
    reading = read(session.store, session.store.find(Document)[0])
    assert reading.text == "".join(page.text for page in session.store.find(Page))
    assert rank_passages("zebra", [reading]) == []


@given(st.text("ab .\n|", max_size=4_000))
def test_units_are_short_and_hold_every_word(text: str) -> None:
    units = _units(text)
    assert all(0 < end - start <= 600 for start, end in units)
    assert all(first[1] <= second[0] for first, second in pairwise(units))
    covered = {at for start, end in units for at in range(start, end)}
    assert {at for at, character in enumerate(text) if not character.isspace()} <= covered


def test_a_passage_of_markdown_is_shown_without_its_markup(session: Session) -> None:
    source = session.store.find(Source, number=2)[0]
    text = "The older boat is **slow**, *probably*.\n"
    change = AddDocument(source.id, "log.md", text.encode(), read_document(text.encode(), "log.md"), newer_version=True)
    session.editor.perform(change)
    found = next(
        each for each in find_evidence(session.store, claim_by_name(session.store, "0.2")) if "boat" in each.text
    )
    assert found.words == "The older boat is slow, probably."
    assert found.text == text.strip()
