"""Characters by the place of their centre."""

import math

from dossier.intake.annotations.words import PageWords
from dossier.intake.pdf.characters import PageText
from dossier.model.foreign import Quad


def page(*lines: str) -> PageText:
    """Return a page whose characters are 10 points wide and 12 high, lines 20 apart from y = 100 down."""
    text, boxes = "\n".join(lines), []
    for number, line in enumerate(lines):
        y = 100.0 - 20 * number
        boxes += [(10.0 * at, y, 10.0 * at + 10, y + 12) for at in range(len(line))]
        boxes.append(None)  # type: ignore[arg-type]
    return PageText(text, tuple(boxes[: len(text)]))


def quad(left: float, bottom: float, right: float, top: float) -> Quad:
    return (left, bottom), (right, bottom), (right, top), (left, top)


def text_of(words: PageWords, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [words.text[start:end] for start, end in spans]


def test_a_character_is_marked_by_its_centre():
    words = PageWords(page("one two"))
    assert text_of(words, words.under([quad(0, 100, 34, 112)])) == ["one"]
    assert text_of(words, words.under([quad(6, 100, 30, 112)])) == ["ne"]
    assert text_of(words, words.under([quad(0, 107, 70, 112)])) == []


def test_quads_of_several_lines_are_one_range():
    words = PageWords(page("one two", "three"))
    assert text_of(words, words.under([quad(40, 100, 70, 112), quad(0, 80, 50, 92)])) == ["two\nthree"]


def test_what_stands_between_two_quads_is_not_marked():
    words = PageWords(page("one two three"))
    assert text_of(words, words.under([quad(0, 100, 30, 112), quad(80, 100, 130, 112)])) == ["one", "three"]


def test_a_turned_quad_is_followed():
    size, angle = 60.0, math.radians(45)
    a, b, c, d = (
        (50 + x * math.cos(angle) - y * math.sin(angle), 70 + x * math.sin(angle) + y * math.cos(angle))
        for x, y in ((-size, -5.0), (size, -5.0), (size, 5.0), (-size, 5.0))
    )
    words = PageWords(page(*["x" * 10] * 5))
    found = sum(end - start for start, end in words.under([(a, b, c, d)]))
    assert 3 <= found <= 12  # its bounding box has 40 of them


def test_a_note_is_on_the_line_beside_it():
    words = PageWords(page("one two", "three"))
    assert text_of(words, words.beside((-30, 78, -18, 90))) == ["three"]
    assert text_of(words, words.beside((300, 300, 312, 312))) == []


def test_parts_of_a_printed_line_that_touch_are_one_line_and_columns_are_two():
    text = "second half\nfirst half\nother column\nbelow"
    lefts, bottoms = (110.0, 0.0, 250.0, 0.0), (100.0, 101.0, 100.0, 80.0)
    boxes: list[tuple[float, float, float, float] | None] = []
    for line, left, bottom in zip(text.split("\n"), lefts, bottoms, strict=True):
        boxes += [(left + 10 * at, bottom, left + 10 * at + 10, bottom + 12) for at in range(len(line))]
        boxes.append(None)
    words = PageWords(PageText(text, tuple(boxes[: len(text)])))
    assert text_of(words, words.beside((120, 101, 132, 113))) == ["second half\nfirst half"]
    assert text_of(words, words.beside((300, 101, 312, 113))) == ["other column"]
    assert text_of(words, words.beside((0, 80, 12, 92))) == ["below"]


def test_ligatures_with_swapped_bytes_are_read():
    words = PageWords(page("a \u6600\u6900rst o\u6600\u6600er"))
    assert words.text == "a first offer"
    assert PageWords(page("日\u6600\u6900本")).text == "日\u6600\u6900本"


def test_marks_that_cover_everything_do_not_take_for_ever():
    words = PageWords(page(*["x" * 100] * 50))
    assert words.under([quad(0, -2000, 5000, 5000)] * 100_000)
