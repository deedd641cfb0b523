"""Lines of a page and the order in which they are read."""

from dossier.intake.pdf.columns import PrintedLine, pages_in_order, printed_lines
from dossier.intake.pdf.runs import Run


def run(text, left, baseline, size=10.0, width=None, **more):
    return Run(text, left, left + (5.0 * len(text) if width is None else width), baseline, size, False, False, **more)


def read(*runs):
    return [line.text for line in pages_in_order([printed_lines(runs)])[0]]


def test_runs_beside_each_other_are_a_line_with_spaces_where_there_are_gaps():
    assert read(run("one", 10, 100), run("two", 28, 100), run("three", 43, 100), run("next", 10, 88)) == [
        "one twothree",
        "next",
    ]


def test_raised_figures_belong_to_their_line():
    lines = printed_lines([run("falls", 10, 100), run("3", 35, 104, size=6.0), run(" much", 41, 100)])
    assert [line.text for line in lines] == ["falls3 much"]
    assert (lines[0].size, lines[0].baseline) == (10.0, 100)


def test_a_number_far_from_its_heading_is_joined_with_it():
    assert read(run("1.", 10, 100), run("Heading", 60, 100)) == ["1. Heading"]


def test_two_columns_are_read_one_after_the_other_between_what_crosses_them():
    left = [run("left side words!", 10, 100 - 12 * row, width=95) for row in range(6)]
    right = [run("right side words", 120, 100 - 12 * row, width=95) for row in range(6)]
    mixed = [each for pair in zip(left, right, strict=True) for each in pair]
    across = [run("Over both", 10, 130, width=205), run("Below both", 10, 10, width=205)]
    assert read(*across, *mixed) == ["Over both", *["left side words!"] * 6, *["right side words"] * 6, "Below both"]


def test_columns_of_a_text_that_runs_leftward_begin_at_the_right():
    left = [run("ثانيا ثانيا ثاني", 10, 100 - 12 * row, width=95) for row in range(6)]
    right = [run("أولا أولا أولا أ", 120, 100 - 12 * row, width=95) for row in range(6)]
    assert read(*left, *right)[0] == "أولا أولا أولا أ"


def test_the_narrow_cells_of_a_table_are_no_columns():
    cells = [run(f"{side}{row}", x, 100 - 12 * row) for row in range(8) for side, x in (("a", 10), ("b", 180))]
    wide = [run("A line over the whole of the page", 10, 120, width=200)]
    assert read(*wide, *cells)[1:3] == ["a0 b0", "a1 b1"]


def test_a_line_knows_whether_it_is_bold_and_which_way_it_runs():
    bold = Run("Bold", 0, 20, 0, 10, True, False)
    assert PrintedLine((bold, run(" – ", 20, 0))).is_bold
    assert not PrintedLine((bold, run("not", 20, 0))).is_bold
    assert PrintedLine((run("كتاب 12", 0, 0),)).runs_leftward


def test_a_page_without_text_among_pages_of_two_columns_has_no_lines():
    sides = [run("some words here!", x, 100 - 12 * row, width=95) for x in (10, 120) for row in range(6)]
    pages = pages_in_order([printed_lines(sides), [], printed_lines(sides[:1] + sides[6:7])])
    assert [len(lines) for lines in pages] == [12, 0, 2]
