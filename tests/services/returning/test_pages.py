"""A source's own PDF that comes back with marks, alone or inside a binder."""

import io
from collections import Counter
from pathlib import Path

import pikepdf
import pypdf
from pypdf.annotations import Rectangle

from dossier.intake.annotations import read_annotations
from dossier.intake.documents import read_document
from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.returned import Kind, Outcome
from dossier.model.rows import Annotation, Document, Source
from dossier.services.annotated.binding import export_binder
from dossier.services.annotated.choice import SourceChoice
from dossier.services.annotated.exporting import export_sources
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.returned import TakeReturned
from dossier.services.page_places import where_it_stands
from dossier.services.returning import compare
from dossier.services.session import Session
from dossier.services.texts import text_of
from tests.colleague import Colleague
from tests.intake.pdf.samples import make_pdf, saved

ID = "0000000d-1111-7111-8111-111111111111"
FIRST = (("Harbour rules of the strait", "The older ferry needs two hours."), ("Rule nine is on page two.",), ())
SECOND = (("Tide tables for the year", "The older ferry needs two hours."),)


def attach(session: Session, number: int, name: str, data: bytes) -> Document:
    source = session.store.find(Source, number=number)[0]
    session.editor.perform(AddDocument(source.id, name, data, read_document(data, name), id=name))
    return session.store.get(Document, name)


def back(session: Session, data: bytes) -> Outcome:
    return compare(session.store, read_annotations(data, "back.pdf"))


def count(outcome: Outcome) -> dict[Kind, int]:
    return dict(Counter(item.kind for item in outcome.items))


def test_marks_on_a_source_become_annotations_on_its_words(session):
    document = attach(session, 1, "rules.pdf", make_pdf(*FIRST))
    colleague = Colleague(make_pdf(*FIRST))
    colleague.mark("needs two hours", contents="Really?")
    colleague.mark("Rule nine", "Underline", order=1)
    colleague.add(2, "Square", (100, 100, 200, 150), "a picture")
    outcome = back(session, colleague.saved())
    assert count(outcome) == {Kind.NEW: 3}
    session.editor.perform(TakeReturned(outcome.chosen(Kind)))
    text = text_of(session.store, OnKind.DOCUMENT, document.id)
    rows = {row.comment: row for row in session.store.find(Annotation)}
    mark, line, area = rows["Really?"], rows[""], rows["a picture"]
    assert text[mark.anchor.start : mark.anchor.end] == mark.anchor.exact == "needs two hours"
    assert (mark.on_id, mark.anchor.page, line.anchor.page, area.anchor.page) == (document.id, 0, 1, 2)
    assert mark.anchor.rects
    assert (line.anchor.exact, line.kind) == ("Rule nine", AnnotationKind.UNDERLINE)
    assert (area.kind, area.anchor.rects) == (AnnotationKind.AREA, ((100, 100, 200, 150),))
    assert count(back(session, colleague.saved())) == {Kind.UNCHANGED: 3}


def test_what_the_source_had_already_is_not_new(session):
    theirs = Colleague(make_pdf(*FIRST), "The author")
    theirs.mark("Harbour rules", contents="draft")
    data = theirs.saved()
    attach(session, 1, "rules.pdf", data)
    colleague = Colleague(data)
    colleague.mark("Rule nine", contents="mine")
    assert count(back(session, colleague.saved())) == {Kind.ORIGINAL: 1, Kind.NEW: 1}


def test_a_binder_is_taken_apart(session):
    """The same sentence stands in both sources: the page says in which it was marked."""
    attach(session, 1, "rules.pdf", make_pdf(*FIRST))
    attach(session, 2, "tides.pdf", make_pdf(*SECOND))
    binder = pikepdf.new()
    for data in (make_pdf(("A cover",)), make_pdf(*SECOND), make_pdf(*FIRST)):
        binder.pages.extend(pikepdf.open(io.BytesIO(data)).pages)
    colleague = Colleague(saved(binder))
    page, rects = colleague.place("Rule nine is on page two.")
    assert page == 3
    left, bottom, right, top = rects[0]
    colleague.add(
        page,
        "Highlight",
        rects[0],
        "nine",
        QuadPoints=pikepdf.Array([left, top, right, top, left, bottom, right, bottom]),
    )
    colleague.mark("The older ferry needs", contents="tides")  # the first in the binder
    colleague.add(2, "Highlight", colleague.place("The older ferry needs")[1][0], "rules")
    colleague.add(4, "Square", (9, 9, 90, 90), "on the empty page")
    outcome = back(session, colleague.saved())
    assert count(outcome) == {Kind.NEW: 4}
    rows = {item.there: item.row for item in outcome.items}
    on = {said: row.on_id for said, row in rows.items() if isinstance(row, Annotation)}
    assert on == {"nine": "rules.pdf", "tides": "tides.pdf", "rules": "rules.pdf", "on the empty page": "rules.pdf"}
    area = rows["on the empty page"]
    assert isinstance(area, Annotation)
    assert area.anchor.page == 2


def twice(session: Session) -> None:
    """Attach the same PDF to two sources, with a mark on the copy of the second."""
    attach(session, 1, "rules.pdf", make_pdf(*FIRST))
    copy = attach(session, 2, "copy.pdf", make_pdf(*FIRST))
    text = text_of(session.store, OnKind.DOCUMENT, copy.id)
    span = (text.index("Harbour rules"), text.index("Harbour rules") + len("Harbour rules"))
    page, rects = where_it_stands(session.store, copy, *span)
    session.editor.perform(Annotate(OnKind.DOCUMENT, copy.id, *span, comment="which?", page=page, rects=rects, id=ID))


def move(colleague: Colleague, words: str) -> None:
    _page, ((left, bottom, right, top),) = colleague.place(words)
    target = next(one for _page, one in colleague._all() if str(one.get("/NM", "")) == f"dossier:{ID}")
    target.Rect = pikepdf.Array([left, bottom, right, top])
    target.QuadPoints = pikepdf.Array([left, top, right, top, left, bottom, right, bottom])


def test_of_the_same_pdf_attached_twice_it_is_the_one_with_our_marks(session, tmp_path: Path):
    twice(session)
    exported = export_sources(session.store, tmp_path / "out", SourceChoice())
    (path,) = [one.path for one in exported.files if one.document == "copy.pdf"]
    colleague = Colleague(path.read_bytes())
    move(colleague, "older ferry needs")
    colleague.mark("Rule nine", contents="mine")
    outcome = back(session, colleague.saved())
    assert count(outcome) == {Kind.LOOK: 1, Kind.NEW: 1}
    session.editor.perform(TakeReturned(outcome.chosen(Kind)))
    rows = {row.comment: (row.on_id, row.anchor.exact) for row in session.store.find(Annotation, on="document")}
    assert rows == {"which?": ("copy.pdf", "older ferry needs"), "mine": ("copy.pdf", "Rule nine")}
    assert count(back(session, colleague.saved())) == {Kind.UNCHANGED: 2}


def test_a_binder_with_the_same_pdf_twice(session, tmp_path: Path):
    """Marks of ours tell which copy is which; where there are none, copies stand in the order of their sources."""
    twice(session)
    export_binder(session.store, tmp_path / "binder.pdf", SourceChoice())
    colleague = Colleague((tmp_path / "binder.pdf").read_bytes())
    first, second = [page for page, text in enumerate(texts(colleague)) if "Rule nine is on page two" in text]
    _page, ((left, bottom, right, top),) = colleague.place("Rule nine is")
    for page, said in ((first, "on the first"), (second, "on the second")):
        quads = pikepdf.Array([left, top, right, top, left, bottom, right, bottom])
        colleague.add(page, "Highlight", (left, bottom, right, top), said, QuadPoints=quads)
    outcome = back(session, colleague.saved())
    on = {item.there: getattr(item.row, "on_id", "") for item in outcome.of(Kind.NEW)}
    assert on == {"on the first": "rules.pdf", "on the second": "copy.pdf"}
    session.editor.perform(TakeReturned(outcome.chosen(Kind)))
    assert set(count(back(session, colleague.saved()))) == {Kind.UNCHANGED}


def texts(colleague: Colleague) -> list[str]:
    reader = pypdf.PdfReader(io.BytesIO(colleague.saved()))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_a_scan_is_known_by_its_bytes_where_it_was_only_added_to(session):
    data = make_pdf((), ())
    attach(session, 1, "scan.pdf", data)
    file = read_annotations(_added_to(data), "back.pdf")
    outcome = compare(session.store, file)
    assert count(outcome) == {Kind.NEW: 1}
    (row,) = (item.row for item in outcome.items)
    assert isinstance(row, Annotation)
    assert (row.on_id, row.anchor.page) == ("scan.pdf", 0)


def _added_to(data: bytes) -> bytes:
    """Return an incremental update of `data` with a square on its first page."""
    out = io.BytesIO()
    writer = pypdf.PdfWriter(io.BytesIO(data), incremental=True)
    writer.add_annotation(0, Rectangle(rect=(10, 10, 90, 90)))
    writer.write(out)
    assert out.getvalue().startswith(data)
    return out.getvalue()


def test_a_mark_of_ours_that_is_gone_from_a_source_is_listed(session):
    document = attach(session, 1, "rules.pdf", make_pdf(*FIRST))
    text = text_of(session.store, OnKind.DOCUMENT, document.id)
    names = {"Harbour rules": ID, "Rule nine": ID.replace("d", "e")}
    for words, id in names.items():
        start = text.index(words)
        page, rects = where_it_stands(session.store, document, start, start + len(words))
        on = (OnKind.DOCUMENT, document.id, start, start + len(words))
        session.editor.perform(Annotate(*on, comment=words, id=id, page=page, rects=rects))
    session.store.connection.execute("UPDATE annotations SET made_at = '2026-11-01T00:00:00Z'")
    session.store.connection.execute("UPDATE journal SET at = '2026-11-01T00:00:00Z'")
    colleague = Colleague(make_pdf(*FIRST))
    colleague.pdf.docinfo["/CreationDate"] = "D:19990101000000Z"  # the source's own
    colleague.mark(
        "Harbour rules",
        contents="Harbour rules",
        NM=pikepdf.String("dossier:0000000d-1111-7111-8111-111111111111"),
        CreationDate=pikepdf.String("D:20261101000000Z"),
    )
    outcome = back(session, colleague.saved())
    assert count(outcome) == {Kind.UNCHANGED: 1, Kind.DELETION: 1}
    assert outcome.of(Kind.DELETION)[0].quote == "Rule nine"
