"""The places of characters: on their words, whatever the page is turned by, and a rectangle a line."""

import pytest

from dossier.intake.pdf.characters import PageText, page_text, plain_text, readable
from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.reading import read_pdf
from dossier.model.errors import KnownError
from tests.intake.pdf.samples import make_pdf


def read(data, index=0):
    file = open_pdf(data, "a.pdf")
    try:
        return page_text(file, index)
    finally:
        file.close()


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_words_are_where_they_are_printed(rotation):
    page = read(make_pdf(["One line.", "Another line.", "A third."], Rotate=rotation))
    assert page.text == "One line.\nAnother line.\nA third."
    start = page.text.index("Another")
    (left, bottom, right, top), *more = page.rects(start, start + 7)
    assert not more
    assert left == pytest.approx(72, abs=1)
    assert right == pytest.approx(115, abs=3)
    assert bottom < 680 < 688 < top
    assert page.index_at(75, 683) == start
    assert page.index_at(0, 683) == start


def test_a_range_over_lines_has_a_rectangle_a_line():
    page = read(make_pdf(["The statute estab-", "lished a court."]))
    assert page.text == "The statute estab-\nlished a court."
    assert len(page.boxes) == len(page.text)
    upper, lower = page.rects(page.text.index("statute"), page.text.index(" a court"))
    assert upper[1] > lower[3] - 6
    assert upper[0] > 90
    assert lower[0] == pytest.approx(72, abs=1)
    assert page.rects(3, 3) == ()


def test_a_rectangle_ends_with_the_last_character_of_its_line_not_with_the_space_after_it() -> None:
    upper = [(72.0 + 6 * at, 100.0, 78.0 + 6 * at, 112.0) for at in range(5)]
    lower = [(72.0 + 6 * at, 80.0, 78.0 + 6 * at, 92.0) for at in range(3)]
    page = PageText("a be cd ", (*upper, *lower))
    assert page.rects(0, 8) == ((72.0, 100.0, 96.0, 112.0), (72.0, 80.0, 84.0, 92.0))


def test_columns_side_by_side_have_a_rectangle_each():
    boxes = tuple((72.0 + 6 * n, 100.0, 78.0 + 6 * n, 112.0) for n in range(4))
    far = tuple((300.0 + 6 * n, 100.0, 306.0 + 6 * n, 112.0) for n in range(4))
    page = PageText("left far", (*boxes, None, *far[:3]))
    assert page.rects(0, 8) == ((72.0, 100.0, 96.0, 112.0), (300.0, 100.0, 318.0, 112.0))


def test_text_from_right_to_left_is_one_rectangle():
    boxes = tuple((200.0 - 8 * n, 100.0, 208.0 - 8 * n, 112.0) for n in range(6))
    assert PageText("ابتثجح", boxes).rects(1, 5) == ((168.0, 100.0, 200.0, 112.0),)


def test_text_that_runs_upwards_is_one_rectangle():
    boxes = tuple((100.0, 50.0 + 7 * n, 110.0, 57.0 + 7 * n) for n in range(5))
    assert PageText("upper", boxes).rects(0, 5) == ((100.0, 50.0, 110.0, 85.0),)


def test_what_the_page_does_not_show_has_no_box_and_no_text():
    page = read(make_pdf(["Cut off.", "Shown.", "Cut off too."], CropBox=[0, 670, 612, 692]))
    assert page.text == "Shown."
    assert page.rects(0, 6)[0][0] == pytest.approx(72, abs=1)


def test_the_text_is_the_one_that_is_stored():
    data = make_pdf(["The statute estab-", "lished a court."], ["Second."], [])
    stored = read_pdf(data, "a.pdf").pages
    file = open_pdf(data, "a.pdf")
    for index, page in enumerate(stored):
        text = page_text(file, index).text
        assert text == plain_text(file, index)
        assert page.text in (text, text + "\n")
    file.close()


def test_a_page_without_text_has_no_nearest_character():
    assert read(make_pdf([])).index_at(10, 10) == -1


@pytest.mark.parametrize(
    ("raw", "text", "places"),
    [
        ("a\r\nb", "a\nb", [0, 1, 3]),
        ("a\rb", "a\nb", [0, 1, 2]),
        ("es\x02tab", "es-\ntab", [0, 1, 2, -1, 3, 4, 5]),
        ("\ud83d\ude00x", "😀x", [0, 2]),
        ("\ud83dx\x00", "\ufffdx\ufffd", [0, 1, 2]),
    ],
)
def test_what_pdfium_gives_is_made_readable(raw, text, places):
    assert readable(raw) == (text, places)


@pytest.mark.corpora
def test_real_pages_have_a_box_for_what_is_printed(corpora):
    printed = boxed = 0
    for path in sorted((corpora / "corpora").glob("pdf-text/*.pdf")):
        try:
            file = open_pdf(path.read_bytes(), path.name)
        except KnownError:
            continue
        for index in range(min(3, file.page_count)):
            page = page_text(file, index)
            assert page.text == plain_text(file, index), path.name
            assert len(page.text) == len(page.boxes)
            for character, box in zip(page.text, page.boxes, strict=True):
                if not character.isspace():
                    printed += 1
                    boxed += box is not None
        file.close()
    assert printed > 20_000
    assert boxed > 0.99 * printed
