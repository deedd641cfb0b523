"""Marks on passages that a report quotes, in real reports."""

from collections import Counter
from pathlib import Path

import pytest

from dossier.intake.annotations import read_annotations
from dossier.intake.documents import read_document
from dossier.model.kinds import OnKind
from dossier.model.returned import Kind, Outcome
from dossier.model.rows import Annotation, Citation, Document, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.returned import TakeReturned
from dossier.services.exporting import write_report
from dossier.services.reporting import build_report
from dossier.services.returning import compare
from dossier.services.session import Session
from dossier.services.texts import text_of
from tests.colleague import Colleague
from tests.intake.pdf.samples import make_pdf

PAGES = (("Harbour rules of the strait", "Nobody may cross the strait by night,", "but for the mail."),)


def back(session: Session, data: bytes) -> Outcome:
    return compare(session.store, read_annotations(data, "back.pdf"))


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_a_mark_on_a_quoted_passage_comes_back_with_its_place(session: Session, tmp_path: Path, language: str) -> None:
    report = write_report(build_report(session.store, language=language), tmp_path / "out.pdf").path.read_bytes()
    colleague = Colleague(report)
    # PDFium gives a line of an Arabic page that runs rightward the other way round.
    colleague.mark("two needs ferry" if language == "ar" else "ferry needs two", contents="Which ferry?")
    outcome = back(session, colleague.saved())
    (item,) = outcome.of(Kind.NEW)
    log = next(row for row in session.store.find(Document) if row.name == "log.txt")
    assert isinstance(item.row, Annotation)
    assert (item.row.on_id, item.quote) == (log.id, "ferry needs two")
    session.editor.perform(TakeReturned(outcome.chosen((Kind.NEW,))))
    (row,) = [row for row in session.store.find(Annotation) if row.comment == "Which ferry?"]
    text = text_of(session.store, OnKind.DOCUMENT, log.id)
    assert text[row.anchor.start : row.anchor.end] == row.anchor.exact == "ferry needs two"
    assert set(Counter(item.kind for item in back(session, colleague.saved()).items)) == {Kind.UNCHANGED}


def test_on_a_pdf_it_has_its_page_and_rectangles_too(session: Session, tmp_path: Path) -> None:
    data = make_pdf(*PAGES)
    source = session.store.find(Source, number=1)[0]
    session.editor.perform(AddDocument(source.id, "rules.pdf", data, read_document(data, "rules.pdf"), id="rules"))
    text = text_of(session.store, OnKind.DOCUMENT, "rules")
    citation = session.store.find(Citation, source_id=source.id)[0]
    start = text.index("Nobody")
    session.editor.perform(TieEvidence(citation.id, "rules", start, text.index("mail.") + 5))
    colleague = Colleague(write_report(build_report(session.store), tmp_path / "out.pdf").path.read_bytes())
    colleague.mark("by night, but", "Underline", contents="Why?")
    (item,) = back(session, colleague.saved()).of(Kind.NEW)
    assert isinstance(item.row, Annotation)
    assert (item.row.on_id, item.row.anchor.page, len(item.row.anchor.rects)) == ("rules", 0, 2)
    assert " ".join(item.quote.split()) == "by night, but"
