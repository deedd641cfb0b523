"""What a machine can say of a dossier, and that it is silent where all is well."""

from dataclasses import replace
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, Moved, OnKind, Placing, QuoteCheck, Verdict
from dossier.model.rows import (
    Annotation,
    Citation,
    Claim,
    Document,
    Evidence,
    Judgement,
    Marker,
    Note,
    Page,
    Passage,
    Row,
    Section,
    Source,
)
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sections import EditBody
from dossier.services.checking import (
    Checked,
    Coverage,
    Finding,
    Lost,
    QuotationFinding,
    QuoteFinding,
    StaleJudgement,
    check,
)
from dossier.services.session import Session
from tests.samples import SOURCE_TEXT, let_claim_read, sample_session

QUOTE = "The older ferry needs two hours."


@pytest.fixture
def session(tmp_path: Path):
    opened = sample_session(tmp_path / "ferries.dossier", "Ada")
    yield opened
    opened.close()


def put(session: Session, row: Row) -> None:
    """Write a row past the editor, as no change does."""
    with session.store.transaction() as write:
        write.put(row)


def attach(session: Session, number: int, text: str, *, is_sheet: bool = False) -> Document:
    source = session.store.find(Source, number=number)[0]
    document = ImportedDocument(DocumentKind.TEXT, "", (ImportedPage("", 0, text),))
    change = AddDocument(source.id, f"{text[:5]}.txt", text.encode(), document, is_sheet=is_sheet, id=f"d{number}")
    session.editor.perform(change)
    return session.store.get(Document, change.id)


def tie(session: Session, number: int, document: Document, start: int, end: int) -> Citation:
    """Tie the first citation of source `number` to a passage of `document`."""
    source = session.store.find(Source, number=number)[0]
    citation = session.store.find(Citation, source_id=source.id)[0]
    session.editor.perform(TieEvidence(citation.id, document.id, start, end))
    return citation


def test_a_sound_dossier_has_no_findings(session: Session) -> None:
    checked = check(session.store)
    assert checked == Checked(
        (),
        (),
        (),
        (),
        (),
        (Coverage(0, "Summary", 3, 1, 2, 0), Coverage(1, "1. Tides", 1, 0, 3, 0)),
        {Verdict.UNCHECKED: 5},
    )


def test_coverage_counts_judgements_that_say_something(session: Session) -> None:
    citations = session.store.find(Citation)
    session.editor.perform(Judge(citations[0].id, Verdict.SUPPORTS))
    session.editor.perform(Judge(citations[2].id, Verdict.CANNOT_TELL))
    session.editor.perform(Judge(citations[3].id, Verdict.UNCHECKED, "later"))
    checked = check(session.store)
    assert [section.judged for section in checked.coverage] == [1, 1]
    assert checked.verdicts == {Verdict.SUPPORTS: 1, Verdict.CANNOT_TELL: 1, Verdict.UNCHECKED: 3}


def test_a_passage_of_the_source_is_exact(session: Session) -> None:
    document = session.store.find(Document)[0]
    start = SOURCE_TEXT.index(QUOTE)
    tie(session, 2, document, start, start + len(QUOTE))
    (evidence,) = session.store.find(Evidence)
    assert check(session.store).quotes == (QuoteFinding(evidence.id, "0.2", 2, "log.txt", QUOTE, QuoteCheck.EXACT),)


@pytest.mark.parametrize(
    ("quoted", "found"),
    [
        (QUOTE, QuoteCheck.EXACT),
        ("The  older\nferry needs two hours.", QuoteCheck.NORMALISED),
        ("The older ferry needs three hours.", QuoteCheck.DIFFERS),
        ("Nobody has ever seen a lighthouse from here.", QuoteCheck.NOT_FOUND),
    ],
)
def test_what_is_quoted_is_looked_for_in_the_document(session: Session, quoted: str, found: QuoteCheck) -> None:
    document = session.store.find(Document)[0]
    tie(session, 2, document, 0, 5)
    (passage,) = session.store.find(Passage)
    put(session, replace(passage, anchor=replace(passage.anchor, exact=quoted)))
    assert [quote.check for quote in check(session.store).quotes] == [found]


def test_a_sheet_is_never_the_sources_own_words(session: Session) -> None:
    tie(session, 1, attach(session, 1, "Of the strait.", is_sheet=True), 0, 2)
    assert [quote.check for quote in check(session.store).quotes] == [QuoteCheck.NO_SOURCE_TEXT]


def test_a_document_without_text_is_said_to_be_so(session: Session) -> None:
    document = session.store.find(Document)[0]
    tie(session, 2, document, 0, 5)
    (page,) = session.store.find(Page)
    put(session, replace(page, text=" \n"))
    assert [quote.check for quote in check(session.store).quotes] == [QuoteCheck.NO_TEXT]


def test_quotes_and_stale_judgements_are_listed_by_claim(session: Session) -> None:
    document = session.store.find(Document)[0]
    citations = session.store.find(Citation, source_id=document.source_id)
    for citation in reversed(citations):
        session.editor.perform(TieEvidence(citation.id, document.id, 0, 7))
        session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
        session.editor.perform(TieEvidence(citation.id, document.id, 8, 11))
    checked = check(session.store)
    assert [quote.claim for quote in checked.quotes] == ["0.2", "0.2", "1.1", "1.1"]
    assert [stale.claim for stale in checked.stale] == ["0.2", "1.1"]


def test_a_stale_judgement_says_what_moved(session: Session) -> None:
    section = session.store.find(Section)[0]
    citation = session.store.find(Citation)[1]
    session.editor.perform(Judge(citation.id, Verdict.PARTLY))
    (judgement,) = session.store.find(Judgement)
    assert check(session.store).stale == ()
    session.editor.perform(EditBody(section.id, section.body.replace("is slow", "is very slow")))
    attach(session, 2, "A second log.")
    assert check(session.store).stale == (
        StaleJudgement(judgement.id, "0.2", 2, Verdict.PARTLY, (Moved.CLAIM, Moved.DOCUMENT)),
    )


def test_what_lost_its_place_is_listed_and_is_no_finding(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 0, 3, id="a1"))
    session.editor.perform(AddLimit(section.id, 0, len("Two ferries")))
    session.editor.perform(EditBody(section.id, "Gone."))
    checked = check(session.store)
    claims = [row for row in session.store.find(Claim) if row.placing is Placing.UNPLACED]
    assert checked.unplaced[0] == Lost("annotations", "a1", "Two")
    assert checked.unplaced[-1].table == "limits"
    assert checked.unplaced[-1].quote == "Two ferries"
    told = {(lost.id, lost.quote, lost.number, lost.citations) for lost in checked.unplaced[1:-1]}
    numbers, cited = ("0.2", "0.3", "0.4"), (1, 1, 0)
    assert told == {(row.id, row.text, *more) for row, *more in zip(claims, numbers, cited, strict=True)}
    assert checked.findings == ()


def test_rows_that_do_not_fit_are_found(session: Session) -> None:
    store = session.store
    document, page = store.find(Document)[0], store.find(Page)[0]
    section, claim, marker = store.find(Section)[0], store.find(Claim)[0], store.find(Marker)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 0, 3, id="a1"))
    session.editor.perform(AddNote(OnKind.CLAIM, claim.id, "text", id="n1"))
    annotation, note = store.get(Annotation, "a1"), store.get(Note, "n1")
    put(session, replace(document, size=3))
    put(session, replace(page, start=9))
    put(session, replace(claim, text="Three ferries"))
    put(session, replace(marker, start=0, end=3))
    put(session, replace(annotation, anchor=replace(annotation.anchor, exact="One")))
    put(session, replace(note, on_id="nothing"))
    assert check(store).findings == (
        Finding("documents", document.id, "The size of “log.txt” is not what is written of it."),
        Finding("pages", page.id, "A page of “log.txt” does not begin where the one before it ends."),
        Finding("claims", claim.id, "Claim 0.1 is not what stands at its place in the text."),
        Finding("markers", marker.id, "The marker [1] does not stand at its place in the text."),
        Finding("annotations", "a1", "“One” does not stand at its place in the text."),
        Finding("notes", "n1", "A row of notes is on a claim that is not there."),
    )


def test_a_limit_apart_from_its_text_is_found(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(AddLimit(section.id, 0, 3))
    session.store.connection.execute("UPDATE limits SET text = 'One'")
    assert [finding.table for finding in check(session.store).findings] == ["limits"]


def test_bytes_that_are_not_what_they_were_are_found(session: Session) -> None:
    (document,) = session.store.find(Document)
    session.store.connection.execute("UPDATE contents SET bytes = x'00'")
    assert check(session.store).findings == (
        Finding("documents", document.id, "The bytes of “log.txt” are not what they were."),
    )


def test_an_annotation_on_what_has_no_text_is_no_fault_of_ours(session: Session) -> None:
    section, claim = session.store.find(Section)[0], session.store.find(Claim)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 0, 3, id="a1"))
    put(session, replace(session.store.get(Annotation, "a1"), on=OnKind.CLAIM, on_id=claim.id))
    assert check(session.store).findings == ()


def test_a_file_that_sqlite_finds_damaged_is_an_error(session: Session) -> None:
    session.store.connection.execute("PRAGMA foreign_keys = OFF")
    session.store.connection.execute("UPDATE claims SET section_id = 'gone'")
    with pytest.raises(KnownError) as raised:
        check(session.store)
    assert raised.value.code == "damaged"


def test_a_quotation_in_a_claim_is_looked_for_in_the_sources_it_cites(session: Session) -> None:
    let_claim_read(session, 1, "it is said that “the older ferry needs three hours.” now")
    assert check(session.store).quotations == (
        QuotationFinding(
            "0.2",
            "the older ferry needs three hours",
            QuoteCheck.DIFFERS,
            2,
            "log.txt",
            "",
            (
                ("removed", "the"),
                ("added", "The"),
                ("same", "older ferry needs"),
                ("removed", "three"),
                ("added", "two"),
                ("same", "hours"),
            ),
            (2,),
        ),
    )


def test_a_quotation_of_a_source_without_a_document_was_looked_for_nowhere(session: Session) -> None:
    let_claim_read(session, 0, "“Two ferries cross it”")
    (found,) = check(session.store).quotations
    assert (found.claim, found.quote, found.check, found.sought_in) == ("0.1", "Two ferries cross it", None, ())
