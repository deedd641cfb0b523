"""Running heads and page numbers left out; notes at the foot of a page found."""

import pytest

from dossier.intake.pdf.columns import pages_in_order, printed_lines
from dossier.intake.pdf.margins import is_raised, notes_at_the_foot, without_running_heads
from dossier.intake.pdf.runs import Run


def run(text, baseline, left=10.0, size=10.0, **more):
    return Run(text, left, left + 5.0 * len(text), baseline, size, False, False, **more)


def page(*rows):
    return printed_lines([run(text, baseline) for text, baseline in rows])


def kept(*pages):
    return [[line.text for line in lines] for lines in without_running_heads(pages)]


def test_what_stands_at_one_height_on_several_pages_is_left_out():
    pages = [
        page(("Tolls 2024", 700), (f"Text {'abc'[n]}", 650), ("More", 400), (f"Chapter {n}", 20)) for n in range(3)
    ]
    assert kept(*pages) == [[f"Text {'abc'[n]}", "More"] for n in range(3)]


def test_what_stands_on_one_page_or_elsewhere_stays():
    pages = [page(("Same words", 700 - 40 * n), ("text", 300), ("end here", 100 + 20 * n)) for n in range(3)]
    assert [len(lines) for lines in kept(*pages)] == [3, 3, 3]


@pytest.mark.parametrize("number", ["7", "– 7 –", "Page 7 of 9", "vii", "Seite 7", "7/9", "第7页"])
def test_page_numbers_are_left_out(number):
    assert kept(page(("Text of the page", 650), ("goes on", 600), (number, 20)))[0] == ["Text of the page", "goes on"]


def test_a_number_within_the_page_stays_and_so_does_a_page_that_is_one():
    assert kept(page(("Text", 650), ("7", 400), ("More", 20)))[0] == ["Text", "7", "More"]
    assert kept(page(("7", 400)))[0] == ["7"]


def test_smaller_lines_at_the_foot_are_notes_by_their_numbers():
    runs = [
        run("The text of the page1 stands here", 600),
        run("and ends here.", 588),
        run("1 First note, which", 60, size=8.0),
        run("goes on.", 50, size=8.0),
        run("2", 40, size=8.0, raised=True),
        run("Second.", 40, left=15, size=8.0),
    ]
    assert notes_at_the_foot(pages_in_order([printed_lines(runs)])[0], 10.0) == {2: 1, 3: 1, 4: 2}


def test_small_print_without_numbers_or_above_text_is_no_note():
    runs = [run("Text", 600), run("small print", 60, size=8.0)]
    assert notes_at_the_foot(printed_lines(runs), 10.0) == {}
    above = [run("1 small", 600, size=8.0), run("Text", 60)]
    assert notes_at_the_foot(printed_lines(above), 10.0) == {}


def test_raised_is_what_is_smaller_and_higher():
    small, low = run("3", 104, size=6.0), run("3", 100, size=6.0)
    line = printed_lines([run("words", 100)])[0]
    assert is_raised(small, line)
    assert not is_raised(low, line)


def test_the_last_line_of_the_text_is_no_running_head_though_it_is_alike_on_many_pages():
    body = [(f"a line of text {name}", 700 - 12 * row) for row, name in enumerate("abcdefgh")]
    pages = [page(*body, ("[17].", 604), (str(number), 30)) for number in range(4)]
    assert all(lines[-1] == "[17]." for lines in kept(*pages))
    assert len(kept(page(*body, ("1912", 604)))[0]) == 9
