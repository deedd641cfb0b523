"""A difference is struck and underlined, not only coloured, and a screen reader is told it in words."""

from dossier.model.diff import Diff
from dossier.ui.palette import palette
from dossier.ui.word_diff import diff_html, diff_words

DIFF: Diff = (
    ("same", "it was"),
    ("removed", "14 < 15"),
    ("added", "15"),
    ("same", "%"),
    ("added", "not"),
    ("removed", "so"),
)


def test_each_difference_has_a_line_besides_its_colour() -> None:
    html = diff_html(DIFF, palette("light"))
    assert html.startswith("it was <s style=")
    assert "14 &lt; 15</s> <u style=" in html
    assert html.count("<s ") == 2
    assert html.count("<u ") == 2


def test_it_is_said_in_words() -> None:
    assert diff_words(DIFF) == (
        "where the quotation has “14 < 15”, the text has “15”; the text has “not”, which is not in the quotation; "
        "the quotation has “so”, which is not in the text"
    )


def test_of_what_is_the_same_so_much_is_shown_as_tells_where_it_is() -> None:
    words = " ".join(str(number) for number in range(40))
    html = diff_html(
        (("same", words), ("added", "x"), ("same", words), ("removed", "y"), ("same", words)), palette("dark")
    )
    assert html.startswith("… 32 33 34 35 36 37 38 39 <u")
    assert "</u> 0 1 2 3 4 5 6 7 … 32 33" in html
    assert html.endswith("</s> 0 1 2 3 4 5 6 7 …")
