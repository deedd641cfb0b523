"""How far words, lines and blocks reach, and on which side of a character a click is."""

import pytest

from dossier.intake.pdf.characters import PageText
from dossier.model.anchor import Rect
from dossier.ui.page.selection import Span, Unit, block_at, gap_at, joined, line_at, unit_at, word_at

TEXT = "The harbour's rule-of-law.\nSecond line\n\nFar below"


def boxes(text: str, tops: dict[int, float]) -> list[Rect | None]:
    """Each character is 10 wide and 10 high; `tops` says where each line stands."""
    found: list[Rect | None] = []
    line = column = 0
    for character in text:
        if character == "\n":
            found.append(None)
            line, column = line + 1, 0
            continue
        found.append((10.0 * column, tops[line] - 10, 10.0 * column + 10, tops[line]))
        column += 1
    return found


def words(text: str, span: tuple[int, int]) -> str:
    return text[slice(*span)]


@pytest.mark.parametrize(
    ("at", "word"), [("he h", "The"), ("bour", "harbour's"), ("of", "rule-of-law"), (" r", " "), (".\n", ".")]
)
def test_words(at: str, word: str) -> None:
    assert words(TEXT, word_at(TEXT, TEXT.index(at))) == word


def test_a_word_at_the_end_is_nothing() -> None:
    assert word_at(TEXT, len(TEXT)) == (len(TEXT), len(TEXT))


def test_lines() -> None:
    assert words(TEXT, line_at(TEXT, TEXT.index("cond"))) == "Second line"
    assert words(TEXT, line_at(TEXT, 0)) == "The harbour's rule-of-law."
    assert words(TEXT, line_at(TEXT, len(TEXT))) == "Far below"


def test_a_block_ends_where_the_next_line_stands_apart() -> None:
    text = "one\ntwo\nthree\nfour"
    placed = boxes(text, {0: 100, 1: 88, 2: 60, 3: 48})
    assert words(text, block_at(text, placed, 1)) == "one\ntwo"
    assert words(text, block_at(text, placed, 5)) == "one\ntwo"
    assert words(text, block_at(text, placed, 9)) == "three\nfour"


def test_columns_are_blocks_of_their_own() -> None:
    text = "left\nright"
    placed = [*boxes("left", {0: 100}), None, *[(200.0 + 10 * i, 300.0, 210.0 + 10 * i, 310.0) for i in range(5)]]
    assert words(text, unit_at(Unit.BLOCK, text, placed, 0)) == "left"
    assert words(text, unit_at(Unit.BLOCK, text, placed, 6)) == "right"


def test_a_click_on_the_right_half_is_behind_the_character() -> None:
    page = PageText("ab", ((0, 0, 10, 10), (10, 0, 20, 10)))
    assert [gap_at(page, x, 5) for x in (2, 8, 12, 18, 500)] == [0, 1, 1, 2, 2]


def test_from_right_to_left_it_is_the_left_half() -> None:
    page = PageText("בא", ((10, 0, 20, 10), (0, 0, 10, 10)))
    assert [gap_at(page, x, 5) for x in (18, 12, 8, 2)] == [0, 1, 1, 2]


def test_no_text_has_one_gap() -> None:
    assert gap_at(PageText("", ()), 5, 5) == 0


def test_dragging_by_words_keeps_the_first_word() -> None:
    assert joined((20, 25), (10, 14)) == Span(10, 25)
    assert joined((2, 5), (10, 14)) == Span(14, 2)
    assert joined((10, 14), (10, 14)) == Span(10, 14)
    assert joined((11, 12), (10, 14)) == Span(10, 14)


def test_a_span_has_a_direction() -> None:
    assert (Span(9, 3).start, Span(9, 3).end) == (3, 9)
    assert not Span(4, 4)
