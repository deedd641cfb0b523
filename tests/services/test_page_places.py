"""From ranges of a document's text to rectangles on its pages."""

from pathlib import Path

import pytest

from dossier.intake.documents import read_document
from dossier.intake.pdf.files import open_pdf
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document, Page, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.page_places import PagePlace, first_page_and_rects, places_on_pages, where_it_stands
from dossier.services.session import Session
from tests.intake.pdf.samples import make_pdf
from tests.samples import sample_session

PAGES = [Page("a", "d", 0, "1", 0, "One two.\n"), Page("b", "d", 1, "2", 9, ""), Page("c", "d", 2, "3", 9, "Three.")]
DATA = make_pdf(["One two."], [], ["Three."])


@pytest.mark.parametrize(
    ("start", "end", "places"),
    [
        (0, 3, [PagePlace(0, 0, 3)]),
        (4, 12, [PagePlace(0, 4, 9), PagePlace(2, 0, 3)]),
        (9, 15, [PagePlace(2, 0, 6)]),
        (15, 15, []),
    ],
)
def test_a_range_is_cut_at_the_borders_of_pages(start: int, end: int, places: list[PagePlace]) -> None:
    assert list(places_on_pages(PAGES, start, end)) == places


def test_an_anchor_keeps_its_first_page() -> None:
    file = open_pdf(DATA, "a.pdf")
    page, rects = first_page_and_rects(file, PAGES, 4, 12)
    assert (page, len(rects)) == (0, 1)
    assert first_page_and_rects(file, PAGES, 9, 9) == (0, ())
    file.close()


def attached(session: Session, data: bytes, name: str, password: str = "") -> Document:
    source = session.store.find(Source, number=1)[0]
    read = read_document(make_pdf(["One two."]) if password else data, name)
    session.editor.perform(AddDocument(source.id, name, data, read, id="new"))
    return session.store.get(Document, "new")


def test_words_of_a_pdf_stand_on_a_page(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "a.dossier")
    document = attached(session, DATA, "a.pdf")
    page, rects = where_it_stands(session.store, document, 9, 14)
    assert page == 2
    assert rects[0][0] == pytest.approx(72, abs=1)
    session.close()


def test_what_has_no_pages_or_does_not_open_has_no_places(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "a.dossier")
    text = next(d for d in session.store.find(Document) if d.kind is DocumentKind.TEXT)
    assert where_it_stands(session.store, text, 0, 3) == (None, ())
    locked = attached(session, make_pdf(["One two."], password="key"), "locked.pdf", "key")
    assert where_it_stands(session.store, locked, 0, 3) == (None, ())
    session.close()
