from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind
from dossier.model.report import Block, Run
from dossier.output.grids import MOST_COLUMNS, MOST_WORDS, by_rows, end_of_table, table_entry
from dossier.output.pieces import plain_entries


def block(text: str, cell: Cell | None) -> Block:
    return Block(BlockKind.PARAGRAPH, (Run(text, 0, len(text)),), cell=cell)


def cells(*rows: str, table: int = 1, heads: int = 0) -> list[Block]:
    """Return the blocks of a table whose cells are the words of `rows`; `-` is an empty one."""
    return [
        block(word, Cell(table, r, c, head=r < heads))
        for r, row in enumerate(rows)
        for c, word in enumerate(row.split())
        if word != "-"
    ]


def words_of(blocks) -> list[dict]:
    return [{"text": "".join(run.text for run in one.runs)} for one in blocks]


def places(entry: dict) -> list[tuple[str, int, int]]:
    return [(part["blocks"][0]["text"], part["row"], part["column"]) for part in entry["cells"]]


def test_a_table_ends_where_another_begins():
    blocks = [*cells("a b", "c d"), *cells("e f", table=2), block("after", None)]
    assert [end_of_table(blocks, at) for at in (0, 4, 6)] == [4, 6, 6]


def test_what_no_page_can_hold_as_a_table_is_none():
    assert end_of_table(cells("a", "b"), 0) == 0  # one column
    assert end_of_table(cells(" ".join("a" * (MOST_COLUMNS + 1))), 0) == 0
    assert end_of_table(cells("a " + "b" * (MOST_WORDS + 1)), 0) == 0


def test_rows_and_columns_without_words_are_left_out():
    entry = table_entry(cells("a - b", "- - -", "- - c"), words_of)
    assert places(entry) == [("a", 0, 0), ("b", 0, 1), ("c", 1, 1)]
    assert len(entry["shares"]) == 2


def test_cells_span_what_is_left_between_their_edges():
    wide = block("wide", Cell(1, 0, 0, columns=3))
    tall = block("tall", Cell(1, 1, 0, rows=3))
    rest = [block("x", Cell(1, 1, 2)), block("y", Cell(1, 3, 2))]
    entry = table_entry([wide, tall, *rest], words_of)
    spans = [(part["rows"], part["columns"]) for part in entry["cells"]]
    assert spans == [(1, 2), (2, 1), (1, 1), (1, 1)]


def test_rows_of_heads_alone_are_repeated():
    assert table_entry(cells("a b", "c d", heads=1), words_of)["heads"] == 1
    assert table_entry(cells("a b", "c d", heads=2), words_of)["heads"] == 0  # heads of nothing
    reaching = [block("h", Cell(1, 0, 0, rows=2, head=True)), *cells("- k", "- d", heads=1)]
    assert table_entry(reaching, words_of)["heads"] == 0


def test_a_column_of_long_texts_is_wider():
    entry = table_entry([*cells("a 1"), block("many words that go on", Cell(1, 1, 0))], words_of)
    assert entry["shares"][0] > entry["shares"][1]


def test_a_cell_has_blocks_of_its_own():
    two = [block("one", Cell(1, 0, 0)), block("two", Cell(1, 0, 0)), block("x", Cell(1, 0, 1))]
    before, table, after = plain_entries([block("before", None), *two, block("after", None)], frozenset())
    assert (before["kind"], table["kind"], after["kind"]) == ("paragraph", "table", "paragraph")
    assert [len(part["blocks"]) for part in table["cells"]] == [2, 1]


def test_a_table_row_by_row_has_a_place_for_every_cell_but_those_reached_over():
    wide = block("wide", Cell(1, 0, 0, columns=2))
    entry = table_entry([wide, *cells("- - k", table=1), *cells("- - -", "d", "- e f")], words_of)
    shown = [[cell and cell["blocks"][0]["text"] for cell in row] for row in by_rows(entry)]
    assert shown == [["wide", "k"], ["d", None, None], [None, "e", "f"]]


def lined(*kinds: str):
    return lambda blocks: [{"kind": "paragraph", "pieces": [{"kind": kind, "text": "x"} for kind in kinds]}]


def test_heads_are_printed_again_only_where_nothing_in_them_is_led_to():
    table = cells("a b", "c d", heads=1)
    again = table_entry(table, lined("hook", "words", "hook"))
    assert again["repeats"]
    kinds = [[piece["kind"] for piece in cell["blocks"][0]["pieces"]] for cell in again["cells"]]
    assert kinds == [["words"], ["words"], ["hook", "words", "hook"], ["hook", "words", "hook"]]
    for kind in ("claim", "chip", "comment", "limit"):
        assert not table_entry(table, lined("hook", kind, "words"))["repeats"]
    marked = table_entry(table, lambda blocks: [{"kind": "paragraph", "pieces": [{"kind": "words", "notes": [1]}]}])
    assert not marked["repeats"]
    assert not table_entry(table, lambda blocks: [{"kind": "list", "start": None, "items": []}])["repeats"]
