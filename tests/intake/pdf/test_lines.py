from dossier.intake.pdf.characters import PageText, page_text
from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.lines import lines_of
from dossier.model.anchor import Rect
from tests.intake.pdf.samples import make_pdf


def row(x: float, y: float, across: float, along: float, count: int) -> tuple[Rect, ...]:
    return tuple((x + i * across, y + i * along, x + i * across + 8, y + i * along + 8) for i in range(count))


def test_one_line_of_words_has_one_rectangle_as_the_page_text_gives_it():
    file = open_pdf(make_pdf(["The older ferry", "needs two hours"]), "x.pdf")
    text = page_text(file, 0)
    file.close()
    first, second = lines_of(text, 4, len(text.text), 0)
    assert (first.rect, second.rect) == text.rects(4, len(text.text))
    assert (first.turn, second.turn) == (0, 0)
    assert first.rect[1] > second.rect[3] - 4


def test_words_stand_upright_on_the_page_as_it_is_shown():
    up = PageText("abc", row(50, 50, 0, 8, 3))
    assert [line.turn for line in lines_of(up, 0, 3, 90)] == [90]
    assert [line.turn for line in lines_of(up, 0, 3, 270)] == [270]
    flat = PageText("abc", row(50, 50, 8, 0, 3))
    assert [line.turn for line in lines_of(flat, 0, 3, 180)] == [180]
    arabic = PageText("abc", row(50, 50, -8, 0, 3))
    assert [line.turn for line in lines_of(arabic, 0, 3, 0)] == [0]


def test_words_that_run_otherwise_are_followed():
    assert [line.turn for line in lines_of(PageText("abc", row(50, 50, 0, 8, 3)), 0, 3, 0)] == [90]
    assert [line.turn for line in lines_of(PageText("abc", row(50, 90, 0, -8, 3)), 0, 3, 0)] == [270]
    assert [line.turn for line in lines_of(PageText("abc", row(50, 50, 8, 0, 3)), 0, 3, 90)] == [0]


def test_one_character_goes_with_its_page():
    assert [line.turn for line in lines_of(PageText("a", row(50, 50, 8, 0, 1)), 0, 1, 90)] == [90]


def test_what_is_not_printed_has_no_line():
    assert lines_of(PageText("a\nb", (None, None, None)), 0, 3, 0) == ()
