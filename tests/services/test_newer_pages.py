"""Marks carried to a newer PDF: the rectangles of words, and areas that show the same."""

from dataclasses import replace
from functools import partial

import pytest

from dossier.intake.pdf.reading import read_pdf
from dossier.model.anchor import Anchor, Rect, anchor_at
from dossier.model.kinds import Placing
from dossier.services.newer_pages import PdfBytes, on_newer_pages
from dossier.services.versions import find_all
from dossier.text.places import Found
from tests.intake.pdf.samples import make_pdf

REPORT = ("The harbour report", "Two ferries cross the strait."), ("A table of fares", "Child 2 d, adult 4 d")
TABLE: Rect = (60.0, 670.0, 300.0, 715.0)  # the two lines of a page
EMPTY: Rect = (60.0, 100.0, 300.0, 200.0)


def area(page: int, rect: Rect = TABLE) -> Anchor:
    return Anchor(0, 0, "", page=page, rects=(rect,))


def carried(anchors: list[Anchor], older: bytes, newer: bytes, password: str = "") -> dict[Anchor, Found]:
    text = "".join(page.text for page in read_pdf(older, "a.pdf", password).pages)
    read = read_pdf(newer, "b.pdf", password)
    found = find_all(anchors, read, text)
    before = PdfBytes(older, "a.pdf", password)
    return on_newer_pages(found, lambda: before, PdfBytes(newer, "b.pdf", password), read.pages)


def test_words_have_the_rectangles_of_the_newer_page() -> None:
    older, newer = make_pdf(*REPORT), make_pdf(("A cover",), ("A line more", *REPORT[0]), REPORT[1])
    text = "".join(page.text for page in read_pdf(older, "a.pdf").pages)
    start = text.index("Two ferries")
    anchor = replace(anchor_at(text, start, start + 28), page=0, rects=((1.0, 2.0, 3.0, 4.0),))
    placing, where = carried([anchor], older, newer)[anchor]
    assert placing is Placing.MOVED
    assert where is not None
    assert where.page == 1
    ((left, bottom, right, top),) = where.rects
    assert (round(left), 655 < bottom < 661, right > 200, 665 < top < 675) == (72, True, True, True)


@pytest.mark.parametrize(
    ("newer", "placing", "page"),
    [
        (make_pdf(*REPORT, title="Again"), Placing.EXACT, 1),
        (make_pdf(("A cover",), *REPORT), Placing.MOVED, 2),
        (make_pdf(REPORT[1]), Placing.MOVED, 0),
        (make_pdf(REPORT[0], ("A table of fares", "Child 3 d, adult 5 d")), Placing.UNPLACED, None),
        (make_pdf(REPORT[0], ("One line before", *REPORT[1])), Placing.UNPLACED, None),
        (make_pdf(REPORT[1], REPORT[0], REPORT[1]), Placing.UNPLACED, None),  # which of both?
    ],
)
def test_an_area_goes_where_the_page_shows_the_same(newer: bytes, placing: Placing, page: int | None) -> None:
    anchor = area(1)
    found, where = carried([anchor], make_pdf(*REPORT), newer)[anchor]
    assert found is placing
    assert (where.page if where else None) == page
    if where is not None:
        assert where.rects == (TABLE,)
        assert where.start == sum(len(each.text) for each in read_pdf(newer, "b.pdf").pages[:page])


def test_an_empty_place_is_no_picture_to_find() -> None:
    anchor = area(0, EMPTY)
    pdf = make_pdf(*REPORT)
    assert carried([anchor], pdf, pdf)[anchor] == (Placing.UNPLACED, None)


def test_of_another_size_or_outside_the_page_nothing_is_found() -> None:
    for anchor in (area(0, (-50.0, -50.0, -10.0, -10.0)), area(7)):
        assert carried([anchor], make_pdf(*REPORT), make_pdf(*REPORT))[anchor][1] is None
    wider = make_pdf(*REPORT, MediaBox=[0, 0, 700, 792])
    assert carried([area(0)], make_pdf(*REPORT), wider)[area(0)][1] is None


def test_files_that_do_not_open_leave_things_as_they_were_found() -> None:
    pdf = make_pdf(*REPORT)
    found: dict[Anchor, Found] = {area(0): (Placing.UNPLACED, None)}
    pages = read_pdf(pdf, "a.pdf").pages
    for older, newer in [(pdf, b"%PDF-1.7 broken"), (b"%PDF-1.7 broken", pdf)]:
        before = partial(PdfBytes, older, "a")
        assert on_newer_pages(found, before, PdfBytes(newer, "b"), pages) == found
    locked = make_pdf(*REPORT, password="key")
    assert carried([area(0)], locked, locked, "key")[area(0)][0] is Placing.EXACT


def test_cancelled_it_stops() -> None:
    pdf, anchor = make_pdf(*REPORT), area(0)
    found: dict[Anchor, Found] = {anchor: (Placing.UNPLACED, None)}
    pages = read_pdf(pdf, "a.pdf").pages
    same = PdfBytes(pdf, "a.pdf")
    assert on_newer_pages(found, lambda: same, same, pages, lambda: True) == found
