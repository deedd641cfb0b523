"""XFDF files whose pages are those of a document: found by what of ours is in them, or by the name that they give."""

import pytest

from dossier.intake.annotations import read_annotations
from dossier.intake.documents import read_document
from dossier.model.kinds import OnKind
from dossier.model.returned import Kind, Outcome
from dossier.model.rows import Source
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.returning import compare, with_its_document
from dossier.services.session import Session
from tests.colleague import Colleague
from tests.intake.pdf.samples import make_pdf

PAGES = (("Harbour rules of the strait", "The older ferry needs two hours."),)
ID = "01a215ba-7494-7002-a186-000000000001"


def attach(session: Session, number: int, name: str, id: str, pages: tuple[tuple[str, ...], ...] = PAGES) -> None:
    data = make_pdf(*pages)
    source = session.store.find(Source, number=number)[0]
    session.editor.perform(AddDocument(source.id, name, data, read_document(data, name), id=id))


def xfdf(href: str, name: str = "x" * 20) -> bytes:
    """Return a highlight on "two hours" of a PDF of that name."""
    _page, rects = Colleague(make_pdf(*PAGES)).place("two hours")
    left, bottom, right, top = rects[0]
    coords = ",".join(map(str, (left, top, right, top, left, bottom, right, bottom)))
    return (
        f'<xfdf xmlns="http://ns.adobe.com/xfdf/"><f href="{href}"/><annots>'
        f'<highlight page="0" rect="{left},{bottom},{right},{top}" coords="{coords}" name="{name}" title="Carla">'
        "<contents>Two?</contents></highlight></annots></xfdf>"
    ).encode()


def back(session: Session, data: bytes) -> Outcome:
    return compare(session.store, read_annotations(data, "back.xfdf"))


@pytest.mark.parametrize("href", ["rules.pdf", "C:\\mine\\Rules.pdf", "file:///home/carla/rules.pdf"])
def test_a_new_mark_is_put_on_the_words_of_the_document_of_that_name(session: Session, href: str):
    attach(session, 1, "rules.pdf", "rules")
    (new,) = back(session, xfdf(href)).of(Kind.NEW)
    assert (new.quote, new.there, new.author) == ("two hours", "Two?", "Carla")


def test_what_is_of_ours_tells_more_than_the_name(session: Session):
    attach(session, 1, "rules.pdf", "one", (("Another text altogether",),))
    attach(session, 2, "other.pdf", "two")
    session.editor.perform(Annotate(OnKind.DOCUMENT, "two", 0, 7, id=ID))
    file = with_its_document(session.store, read_annotations(xfdf("rules.pdf", f"dossier:{ID}"), "back.xfdf"))
    assert "Harbour rules" in file.texts[0]
    assert back(session, xfdf("rules.pdf", f"dossier:{ID}")).of(Kind.LOOK)[0].row_id == ID


@pytest.mark.parametrize("href", ["", "unknown.pdf", "rules.pdf"])
def test_where_it_cannot_be_told_nothing_is_guessed(session: Session, href: str):
    attach(session, 1, "rules.pdf", "one")
    attach(session, 2, "rules.pdf", "two")
    (item,) = back(session, xfdf(href)).items
    assert (item.kind, item.reason) == (Kind.UNPLACED, "no-words")


def test_a_pdf_has_its_own_pages(session: Session):
    file = read_annotations(make_pdf(*PAGES), "back.pdf")
    assert with_its_document(session.store, file) is file
