"""Tables of Markdown as cells, with positions."""

from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import TextFormat
from dossier.text.inline import Style
from dossier.text.markdown_tables import with_cells
from dossier.text.markup import blocks, spans

TABLE = "Before.\n\n| Option | Cost |\n|:--|--:|\n| *Keep* it [1] | 3 \\| 4 |  \n|  | `x` |\n\nAfter | it."


def cut(body: str):
    return with_cells(body, blocks(body, TextFormat.MARKDOWN), spans(body, TextFormat.MARKDOWN))


def shown(body: str, start: int, end: int) -> str:
    return "".join(
        body[max(s.start, start) : min(s.end, end)]
        for s in cut(body)[1]
        if s.start < end and start < s.end and Style.HIDDEN not in s.style
    )


def test_each_cell_is_a_block_and_what_parts_them_is_hidden() -> None:
    found = cut(TABLE)[0]
    told = [
        ((b.cell.row, b.cell.column, b.cell.head) if b.cell else None, shown(TABLE, b.start, b.end).strip())
        for b in found
    ]
    assert told == [
        (None, "Before."),
        ((0, 0, True), "Option"),
        ((0, 1, True), "Cost"),
        ((1, 0, False), "Keep it [1]"),
        ((1, 1, False), "3 | 4"),
        ((2, 0, False), ""),
        ((2, 1, False), "x"),
        (None, "After | it."),
    ]


def test_two_tables_are_two_and_rows_without_a_line_of_dashes_have_no_head() -> None:
    found = cut("| a | b |\n| c | d |\n\n| e | f |\n|---|---|\n| g | h | i |\n")[0]
    assert [b.cell.table for b in found if b.cell] == [1, 1, 1, 1, 2, 2, 2, 2, 2]
    assert [b.cell.head for b in found if b.cell] == [False] * 4 + [True, True] + [False] * 3


def test_what_is_no_table_stays_as_it_is() -> None:
    for body in ("| a | b |", "a | b\nc | d", "> | a |\n> | b |", "|---|\n| a |", "    | a |\n    | b |", ""):
        assert not any(block.cell for block in cut(body)[0])


@given(st.text("|ab-\\ *`[1]\n\r:", max_size=80))
def test_blocks_and_spans_cover_any_body_in_order(body: str) -> None:
    found, styled = cut(body)
    for parts in (found, styled):
        edges = [0, *(part.end for part in parts)]
        assert [part.start for part in parts] == edges[:-1]
        assert edges[-1] == len(body)
    bounds = {block.end for block in found}
    assert all(not any(span.start < edge < span.end for edge in bounds) for span in styled)


def test_a_table_that_fits_no_grid_stays_as_it_is_and_others_are_cut() -> None:
    wide = "| " + " | ".join("x" * 60) + " |"
    body = "\n".join([wide] * 1_000) + "\n\n| a | b |\n| c | d |"
    all_blocks, _ = with_cells(body, blocks(body, TextFormat.MARKDOWN), spans(body, TextFormat.MARKDOWN))
    assert [block.cell is not None for block in all_blocks] == [False] + [True] * 4
