"""Report, source and binder, marked as other programs mark, written anew by other programs, and back."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name, String

from dossier.intake.annotations import read_annotations
from dossier.model.kinds import AnnotationKind, OnKind, Verdict
from dossier.model.returned import Kind, Outcome
from dossier.model.rows import Annotation, Section
from dossier.services.annotated.binding import export_binder
from dossier.services.annotated.choice import SourceChoice
from dossier.services.annotated.exporting import export_sources
from dossier.services.changes.annotations import Annotate, AnnotateArea
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.exporting import build_report, write_report
from dossier.services.returning import compare
from tests.colleague import Colleague
from tests.services.annotated.conftest import Reviewed
from tests.services.returning.test_engines import ENGINE_NAMES, KEEPS_REPLIES, rewritten

PAGED = [name for name in ENGINE_NAMES if name.values[0] != "poppler"]  # pdfseparate gives one page; see "pdfunite"


def report(dossier: Reviewed, target: Path) -> None:
    write_report(build_report(dossier.store), target)


def source(dossier: Reviewed, target: Path) -> None:
    export_sources(dossier.store, target, SourceChoice(1))


def binder(dossier: Reviewed, target: Path) -> None:
    export_binder(dossier.store, target, SourceChoice())


PRODUCTS: dict[str, tuple[Callable[[Reviewed, Path], None], tuple[str, ...]]] = {
    "report": (report, ("cross the strait", "Nobody counted the passengers", "The timetable follows", "the older one")),
    "source": (source, ("cross the strait", "counted the passengers", "The older one is slow", "the tides decide")),
    "binder": (binder, ("The timetable follows", "counted the passengers", "one hour, 40 minutes", "the tides decide")),
}


@pytest.fixture
def marked(bare: Reviewed) -> Reviewed:
    """Return a dossier with a mark of every kind, over a page's end too, passages, judgements, notes and replies."""
    perform, book = bare.session.editor.perform, bare.book
    bare.mark(book, "Two ferries", colour=3, comment="Which two?")
    bare.mark(book, "each day.\nThe older one", AnnotationKind.UNDERLINE, colour=6)
    bare.mark(book, "Nobody counted", AnnotationKind.NOTE, comment="*Nobody?*")
    perform(AnnotateArea(book.id, 0, (50, 60, 150, 160)))
    bare.mark(bare.log, "needs two hours", comment="In winter?")
    bare.tie(1, book, "cross the strait each day")
    bare.tie(2, bare.log, "The older ferry needs two hours.")
    perform(Judge(bare.citation(1).id, Verdict.PARTLY, "only two of them"))
    perform(Judge(bare.citation(3).id, Verdict.SUPPORTS, "without a passage"))
    first = next(row for row in bare.store.find(Annotation) if row.comment == "Which two?")
    perform(AddNote(OnKind.ANNOTATION, first.id, "The blue ones."))
    perform(AddNote(OnKind.DOCUMENT, book.id, "A second printing."))
    perform(AddNote(OnKind.CITATION, bare.citation(1).id, "Read the whole chapter."))
    section = next(row for row in bare.store.find(Section) if "Two ferries" in row.body)
    at = section.body.index("Two ferries")
    perform(Annotate(OnKind.SECTION, section.id, at, at + 11, colour=5, comment="Welche? „Zwei“ – 两艘"))
    return bare


def sent(dossier: Reviewed, product: str, folder: Path) -> bytes:
    target = folder / f"{product}.pdf"
    PRODUCTS[product][0](dossier, target)
    return target.read_bytes()


def back(dossier: Reviewed, data: bytes) -> Outcome:
    return compare(dossier.store, read_annotations(data, "back.pdf"))


def as_others_do(colleague: Colleague, words: tuple[str, ...]) -> Any:
    """Mark words as Acrobat, Okular, Zotero and Preview do; return the first mark."""
    rich = String("<body xmlns='http://www.w3.org/1999/xhtml'><p>as Acrobat</p></body>")
    first = colleague.mark(words[0], contents="as Acrobat", RC=rich, Subj=String("Highlight"), CA=1)
    first.Popup = colleague.pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Popup, Rect=[0, 0, 99, 99], Parent=first, Open=False)
    )
    colleague.mark(words[1], "Underline", "as Okular", order=1, NM=String("okular-{5b7e3f3e-0f3c-4b5e}"), RD=Array([]))
    zotero = colleague.mark(words[2], contents="as Zotero", order=2, NM=String("Zotero-ABCD2345"))
    del zotero.CreationDate
    preview = colleague.mark(words[3], contents=words[3], order=3)
    del preview.NM, preview.CreationDate
    return first


@pytest.mark.parametrize("product", PRODUCTS)
@pytest.mark.parametrize("engine", PAGED)
def test_every_name_and_comment_of_ours_comes_back(engine: str, product: str, marked: Reviewed, tmp_path: Path):
    data = sent(marked, product, tmp_path)
    before = Counter(item.kind for item in back(marked, data).items)
    assert set(before) == {Kind.UNCHANGED}
    assert Counter(item.kind for item in back(marked, rewritten(engine, data, tmp_path)).items) == before


@pytest.mark.parametrize("product", PRODUCTS)
@pytest.mark.parametrize("engine", PAGED)
def test_what_others_added_is_listed_and_only_that(engine: str, product: str, marked: Reviewed, tmp_path: Path):
    colleague = Colleague(sent(marked, product, tmp_path))
    count = len(back(marked, colleague.saved()).items)
    words = PRODUCTS[product][1]
    first = as_others_do(colleague, words)
    colleague.reply(first, "Answered.")
    for page in colleague.pdf.pages:
        for ours in page.obj.get("/Annots", ()):
            if str(ours.get("/NM", "")).startswith("dossier:"):
                ours.M = String("D:20991231235959Z")  # touched, not changed
                if engine != "ghostscript" and "/AP" in ours:  # it leaves out what it cannot draw
                    del ours.AP
    outcome = back(marked, rewritten(engine, colleague.saved(), tmp_path))
    marks = {item.there: item.quote for item in outcome.of(Kind.NEW)}
    expected = dict(zip(("as Acrobat", "as Okular", "as Zotero", words[3]), words, strict=True))
    assert expected.items() <= marks.items()
    assert len(outcome.of(Kind.UNCHANGED)) == count
    if engine in KEEPS_REPLIES:
        assert [item.there for item in outcome.of(Kind.REPLY)] == ["Answered."]
    else:
        assert "Answered." in marks
    assert len(outcome.items) == count + 5
