"""One document as the PDF that is handed over."""

import io
import re
from dataclasses import replace
from typing import Any

import pikepdf
import pypdfium2
import pytest

from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.shapes import PageShape, page_shape
from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind
from dossier.output.words import load_words
from dossier.services import paths
from dossier.services.annotated.gathering import GatheredDocument
from dossier.services.annotated.making import Maker, body_of, picture_of, stretches_of
from tests.intake.pdf.samples import make_pdf
from tests.output import readers
from tests.output.conftest import STAMP
from tests.output.onto.samples import signed
from tests.services.annotated.conftest import PDF_PAGES, Reviewed, attach
from tests.services.annotated.test_gathering import gathered


def maker(**more: Any) -> Maker:
    resources = paths.resources()
    return Maker(load_words(resources, "en"), resources, STAMP, **more)


@pytest.fixture
def book(reviewed: Reviewed) -> GatheredDocument:
    return gathered(reviewed).documents[0]


@pytest.fixture
def log(reviewed: Reviewed) -> GatheredDocument:
    return gathered(reviewed).documents[1]


def test_a_pdf_carries_all_that_is_on_it(reviewed: Reviewed, book: GatheredDocument):
    data = reviewed.store.content(book.row.sha256)
    made = maker().make(book, data)
    assert made.pdf.startswith(data)
    assert made.carried == {key for intended in book.intended for key in intended.rows}
    assert made.remarks == ()
    seen = {one.name: one for one in readers.annotations(made.pdf)}
    assert readers.words_under(made.pdf, seen["dossier:a-highlight"]) == "Two ferries"
    assert readers.words_under(made.pdf, seen["dossier:a-pages"]) == "each day."
    assert readers.words_under(made.pdf, seen["dossier:a-pages.2"]) == "The older one"
    passage = next(one for one in seen.values() if one.contents.startswith("[1] Partly"))
    assert readers.words_under(made.pdf, passage) == "cross the strait each day"


def test_a_text_carries_all_that_is_on_it(log: GatheredDocument):
    made = maker().make(log, b"")
    assert made.carried == {key for intended in log.intended for key in intended.rows}
    seen = {one.contents: readers.words_under(made.pdf, one) for one in readers.annotations(made.pdf)}
    assert seen["In winter?"] == "needs two hours"
    assert seen["[2] Unchecked for claim 0.2"].replace(" ", "") == "Theolderferryneedstwohours."
    assert "Set from the text of “log.txt”" in " ".join(readers.page_texts(made.pdf)[0].split())


def test_a_sheet_is_called_one(log: GatheredDocument):
    sheet = replace(log, row=replace(log.row, is_sheet=True))
    text = " ".join(readers.page_texts(maker().make(sheet, b"").pdf)[0].split())
    assert "A sheet written about the source, not the source’s own words." in text


@pytest.mark.parametrize("kind", ["book", "log"])
def test_flat_files_have_no_annotations_of_ours(reviewed: Reviewed, request: pytest.FixtureRequest, kind: str):
    document: GatheredDocument = request.getfixturevalue(kind)
    made = maker(flat=True).make(document, reviewed.store.content(document.row.sha256))
    assert readers.annotations(made.pdf) == []
    assert made.carried == {key for intended in document.intended for key in intended.rows}
    last = readers.page_texts(made.pdf)[-1]
    for intended in document.intended:
        if intended.planned.popup:
            for line in intended.planned.contents.splitlines():
                assert line in " ".join(last.split())


def test_a_signature_and_what_became_of_it_are_said(book: GatheredDocument):
    assert maker().make(book, signed()).remarks == (
        "“book.pdf” is signed; its signature stays intact, and the file was annotated after signing.",
    )
    assert "forbids annotations" in maker().make(book, signed(level=1)).remarks[1]
    assert "no longer holds" in maker(flat=True).make(book, signed()).remarks[0]


def test_an_encrypted_file_needs_its_password_and_keeps_it(book: GatheredDocument):
    data = make_pdf(*PDF_PAGES, password="sesame")
    for given in ("", "wrong"):
        with pytest.raises(KnownError) as caught:
            maker(password=given).make(book, data)
        assert caught.value.code == "source-password"
    made = maker(password="sesame").make(book, data)
    assert made.carried
    assert made.remarks == ("“book.pdf” is encrypted; its encryption is kept.",)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(made.pdf))
    # A password is no hindrance to files that need none.
    assert maker(password="sesame").make(book, make_pdf(*PDF_PAGES)).remarks == ()


def looped(data: bytes) -> bytes:
    """Return the PDF with a list of pages that holds itself: PDFium shows it, and qpdf will not touch it."""
    found = re.search(rb"/Pages (\d+) 0 R", data)
    assert found is not None
    return re.sub(rb"(/Kids \[[^]]*)\]", lambda kids: kids[1] + found[1] + b" 0 R ]", data)


@pytest.mark.parametrize("flat", [False, True])
def test_a_file_that_nothing_can_be_added_to_becomes_pictures(reviewed: Reviewed, book: GatheredDocument, flat: bool):
    made = maker(flat=flat).make(book, looped(reviewed.store.content(book.row.sha256)))
    assert made.remarks == ("“book.pdf” is damaged; the file holds pictures of its pages, without their text.",)
    assert made.carried == {key for intended in book.intended for key in intended.rows}
    assert "ferries" not in readers.page_texts(made.pdf)[0]
    # A thread of two notes, four annotations of which one is on two pages and one has a reply, a passage with a reply.
    assert len(readers.annotations(made.pdf)) == (0 if flat else 10)
    with pypdfium2.PdfDocument(io.BytesIO(made.pdf)) as pdf:
        assert [page.get_size() for page in pdf][:2] == [(612, 792), (612, 792)]


@pytest.mark.parametrize("flat", [False, True])
def test_an_encrypted_file_never_becomes_pictures(book: GatheredDocument, flat: bool):
    data = looped(make_pdf(*PDF_PAGES, password="sesame"))
    with pytest.raises(KnownError) as caught:
        maker(password="sesame", flat=flat).make(book, data)
    assert caught.value.code == "source-broken"


def test_an_export_can_be_cancelled_between_two_annotations(reviewed: Reviewed, book: GatheredDocument):
    asked = iter([False, False, True])
    with pytest.raises(KnownError) as caught:
        maker(cancelled=lambda: next(asked)).make(book, reviewed.store.content(book.row.sha256))
    assert caught.value.code == "export-cancelled"


def test_a_file_that_nobody_can_open_is_refused(book: GatheredDocument):
    with pytest.raises(KnownError) as caught:
        maker().make(book, b"%PDF-1.4 nothing")
    assert caught.value.code == "source-broken"


def test_markdown_is_read_as_such_and_other_text_as_it_is(log: GatheredDocument):
    page = replace(log.pages[0], text="# The log\n\n*slow*")
    plain = replace(log, pages=(page,))
    assert [block.kind for block in body_of(plain)] == ["paragraph", "paragraph"]
    markdown = replace(plain, row=replace(log.row, kind=DocumentKind.MARKDOWN))
    assert [block.kind for block in body_of(markdown)] == ["heading", "paragraph"]
    tabled = replace(markdown, pages=(replace(page, text="| a | b |\n| --- | --- |\n| c | d |"),))
    assert [(block.cell.row, block.cell.column) for block in body_of(tabled) if block.cell] == [
        *((0, 0), (0, 1), (1, 0), (1, 1))
    ]


def test_the_edges_of_a_stretch_are_words(log: GatheredDocument):
    (first, second) = stretches_of(log)
    text = log.pages[0].text
    assert text[first.start : first.end] == "needs two hours"
    anchor = log.intended[0].anchor
    assert anchor is not None
    wide = replace(log.intended[0], anchor=replace(anchor, start=anchor.start - 1, end=anchor.end + 1))
    blank = replace(log.intended[0], anchor=replace(anchor, start=12, end=14))
    changed = replace(log, intended=(wide, blank, replace(wide, anchor=None)))
    assert [text[one.start : one.end] for one in stretches_of(changed)] == ["needs two hours.", ""]
    assert second.number == 1


@pytest.mark.parametrize("rotation", [0, 90])
def test_a_picture_is_of_the_page_as_shown(rotation: int):
    file = open_pdf(make_pdf(["One ferry"], Rotate=rotation), "x.pdf")
    shape = page_shape(file, 0)
    picture = picture_of(file, 0, shape)
    assert (picture.width > picture.height) == (rotation == 90)
    assert len(picture.rgb) == picture.columns * picture.rows * 3
    assert min(picture.rgb) < 60
    broken = picture_of(file, 7, PageShape((0, 0, 100, 100)))
    file.close()
    assert set(broken.rgb) == {255}


def test_a_saved_page_is_set_as_its_file_says(bare: Reviewed):
    html = b"<html><title>Tides</title><body><h2>High water</h2><p>The tide is <b>late</b> today.</p></body></html>"
    document = attach(bare.session, 3, "tides.html", html)
    bare.mark(document, "tide is late", comment="When?")
    made = maker().make(gathered(bare, 3).documents[0], b"")
    (mark,) = readers.annotations(made.pdf)
    assert readers.words_under(made.pdf, mark) == "tide is late"
    text = " ".join(readers.page_texts(made.pdf)[0].split())
    assert text.startswith("High water Set from the text of “tides.html”")
