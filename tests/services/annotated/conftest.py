"""A dossier with documents of three kinds, and all that can lie on them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from dossier.intake.documents import read_document
from dossier.model.kinds import AnnotationKind, OnKind, Placing, Verdict
from dossier.model.rows import Annotation, Citation, Document, Page, Source
from dossier.services.changes.annotations import Annotate, AnnotateArea
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.editor import Edit
from dossier.services.session import Session
from dossier.store.store import Store
from tests.intake.pdf.samples import make_pdf
from tests.samples import sample_session

PDF_PAGES = (
    ["The strait crossed", "Two ferries cross the strait each day."],
    ["The older one is slow, and the tides decide.", "Nobody counted the passengers."],
)


@dataclass(frozen=True)
class Lose:
    """Take an annotation's place away, as a newer version of its document may."""

    annotation_id: str
    label: str = "lose a place"

    def apply(self, edit: Edit) -> None:
        edit.write.put(replace(edit.store.get(Annotation, self.annotation_id), placing=Placing.UNPLACED))


@dataclass
class Reviewed:
    """`log` is a text on source 2, `book` a PDF on source 1."""

    session: Session
    book: Document
    log: Document

    @property
    def store(self) -> Store:
        return self.session.store

    def citation(self, number: int) -> Citation:
        source = self.store.find(Source, number=number)[0]
        return self.store.find(Citation, source_id=source.id)[0]

    def span(self, document: Document, words: str) -> tuple[int, int]:
        text = "".join(page.text for page in self.store.find(Page, document_id=document.id))
        start = text.index(words)
        return start, start + len(words)

    def mark(
        self, document: Document, words: str, kind: AnnotationKind = AnnotationKind.HIGHLIGHT, **more: Any
    ) -> None:
        start, end = self.span(document, words)
        self.session.editor.perform(Annotate(OnKind.DOCUMENT, document.id, start, end, kind, **more))

    def tie(self, number: int, document: Document, words: str) -> None:
        self.session.editor.perform(TieEvidence(self.citation(number).id, document.id, *self.span(document, words)))

    def lose(self, id: str) -> None:
        self.session.editor.perform(Lose(id))


def attach(session: Session, number: int, name: str, data: bytes, is_sheet: bool = False) -> Document:
    source = session.store.find(Source, number=number)[0]
    session.editor.perform(AddDocument(source.id, name, data, read_document(data, name), is_sheet))
    return session.store.find(Document, name=name)[-1]


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Reviewed]:
    """Return a dossier with the documents alone."""
    session = sample_session(tmp_path / "ferries.dossier")
    book = attach(session, 1, "book.pdf", make_pdf(*PDF_PAGES))
    yield Reviewed(session, book, session.store.find(Document, name="log.txt")[0])
    session.close()


@pytest.fixture
def reviewed(bare: Reviewed) -> Reviewed:
    """Return a dossier with everything on its documents."""
    perform = bare.session.editor.perform
    bare.mark(bare.book, "Two ferries", comment="Which two?", id="a-highlight")
    bare.mark(bare.book, "each day.\nThe older one", AnnotationKind.UNDERLINE, id="a-pages")
    bare.mark(bare.book, "Nobody counted", AnnotationKind.NOTE, comment="*Nobody?*", id="a-note")
    perform(AnnotateArea(bare.book.id, 0, (50, 60, 150, 160), id="a-area"))
    bare.mark(bare.log, "needs two hours", comment="In winter?", id="a-log")
    bare.mark(bare.log, "newer ferry", id="a-lost")
    bare.lose("a-lost")
    bare.tie(1, bare.book, "cross the strait each day")
    bare.tie(2, bare.log, "The older ferry needs two hours.")
    perform(Judge(bare.citation(1).id, Verdict.PARTLY, "only two of them"))
    perform(Judge(bare.citation(3).id, Verdict.SUPPORTS, "without a passage"))
    perform(AddNote(OnKind.ANNOTATION, "a-highlight", "The blue ones."))
    perform(AddNote(OnKind.DOCUMENT, bare.book.id, "A second printing."))
    perform(AddNote(OnKind.SOURCE, bare.book.source_id, "Ask the publisher."))
    perform(AddNote(OnKind.CITATION, bare.citation(1).id, "Read the whole chapter."))
    perform(AddNote(OnKind.CITATION, bare.citation(3).id, "No document."))
    return bare
