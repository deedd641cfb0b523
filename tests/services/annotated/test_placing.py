"""Annotations find their words on the pages, or nothing."""

from dataclasses import replace

import pytest

from dossier.intake.pdf.files import PdfFile, open_pdf
from dossier.intake.pdf.reading import read_pdf
from dossier.model.anchor import Anchor, anchor_at
from dossier.model.rows import Page
from dossier.output.onto.placed import Placed
from dossier.services.annotated.gathering import Intended
from dossier.services.annotated.placing import PagePlacer
from tests.intake.pdf.samples import make_pdf
from tests.output.onto.samples import planned
from tests.services.annotated.conftest import PDF_PAGES


def opened(**keys: object) -> tuple[PdfFile, list[Page]]:
    data = make_pdf(*PDF_PAGES, **keys)
    read = read_pdf(data, "x.pdf")
    return open_pdf(data, "x.pdf"), [
        Page(str(index), "d", index, page.label, page.start, page.text) for index, page in enumerate(read.pages)
    ]


def anchor_of(pages: list[Page], words: str) -> Anchor:
    text = "".join(page.text for page in pages)
    start = text.index(words)
    return anchor_at(text, start, start + len(words))


def placed(words: str, subtype: str = "Highlight", **keys: object) -> tuple[Placed, ...]:
    file, pages = opened(**keys)
    found = PagePlacer(file, pages).place(Intended(planned(subtype=subtype), anchor_of(pages, words), ()))
    file.close()
    return found


def test_words_have_a_line_each_and_the_page_its_box():
    (one,) = placed("ferries cross the")
    (line,) = one.lines
    assert (one.page, one.part, one.box) == (0, 1, (0, 0, 612, 792))
    assert line.rect[0] == pytest.approx(72 + 26, abs=1)  # after "Two "
    assert 675 < line.rect[1] < 680 < line.rect[3] < 695


def test_a_range_over_two_pages_has_a_part_on_each():
    first, second = placed("each day.\nThe older one")
    assert [(one.page, one.part, len(one.lines)) for one in (first, second)] == [(0, 1, 1), (1, 2, 1)]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_notes_icon_stands_left_of_its_words_as_they_are_shown(rotation: int):
    (one,) = placed("counted", "Text", Rotate=rotation)
    left, bottom, right, top = one.lines[0].rect
    assert (right - left, top - bottom) == pytest.approx((12, 12))
    (words,) = placed("counted", Rotate=rotation)
    place = words.lines[0].rect
    # Its upper left corner is where readers keep it.
    beside = {
        0: (place[0] - 15, place[3]),
        90: (place[0], place[1] - 15),
        180: (place[2] + 15, place[1]),
        270: (place[2], place[3] + 15),
    }[rotation]
    assert (left, top) == pytest.approx(beside, abs=0.01)


def test_the_notes_on_a_document_stand_in_its_corner():
    file, pages = opened()
    (one,) = PagePlacer(file, pages).place(Intended(planned(subtype="Text"), None, ()))
    file.close()
    assert (one.page, one.lines[0].rect) == (0, (3, 777, 15, 789))


def test_an_area_is_where_it_was_drawn():
    file, pages = opened()
    area = Anchor(0, 0, "", page=1, rects=((10, 20, 30, 40),))
    (one,) = PagePlacer(file, pages).place(Intended(planned(subtype="Square"), area, ()))
    file.close()
    assert (one.page, [line.rect for line in one.lines]) == (1, [(10, 20, 30, 40)])


def test_where_the_text_reads_otherwise_now_only_kept_rectangles_are_taken():
    file, pages = opened()
    anchor = anchor_of(pages, "counted")
    other = [replace(page, text=page.text.replace("counted", "watched")) for page in pages]
    placer = PagePlacer(file, other)
    assert placer.place(Intended(planned(), anchor, ())) == ()
    kept = replace(anchor, page=1, rects=((72, 680, 100, 690),))
    (one,) = placer.place(Intended(planned(), kept, ()))
    assert [line.rect for line in one.lines] == [(72, 680, 100, 690)]
    file.close()


def test_a_place_beyond_the_file_is_none():
    file, pages = opened()
    for anchor in (
        Anchor(5000, 5010, "x"),
        Anchor(0, 0, "", page=9, rects=((1, 2, 3, 4),)),
        Anchor(0, 0, "", page=0, rects=((5, 5, 5, 9),)),
    ):
        assert PagePlacer(file, pages).place(Intended(planned(), anchor, ())) == ()
    file.close()
