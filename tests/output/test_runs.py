from hypothesis import given
from hypothesis import strategies as st

from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind, TextFormat
from dossier.model.report import Style
from dossier.output.runs import formatted_runs, plain, runs_of, shifted, tabled_runs
from dossier.text import blocks as text_blocks
from dossier.text.formatting import read_formatting, write_formatting
from dossier.text.inline import Span
from dossier.text.inline import Style as InlineStyle


def test_styles_and_positions():
    body = "A **strong** and *soft* `word`,\r\nthen [more](https://example.org).\n\n- item"
    paragraph, item = runs_of(body)
    assert [(run.text, run.styles, run.address) for run in paragraph.runs] == [
        ("A ", (), None),
        ("strong", (Style.STRONG,), None),
        (" and ", (), None),
        ("soft", (Style.EMPHASIS,), None),
        (" ", (), None),
        ("word", (Style.CODE,), None),
        (",", (), None),
        (" ", (), None),
        ("then ", (), None),
        ("more", (), "https://example.org"),
        (".", (), None),
    ]
    for run in paragraph.runs:
        assert run.text == body[run.start : run.end] or body[run.start : run.end] == "\r\n"
    assert (item.kind, item.level, item.runs[0].text) == (BlockKind.ITEM, 1, "item")


def test_text_that_is_no_markup():
    (block,) = runs_of("A *plain* _text_.", TextFormat.TEXT)
    assert [run.text for run in block.runs] == ["A *plain* _text_."]


def test_breaks_and_code_keep_their_lines():
    (paragraph,) = runs_of("one  \ntwo")
    assert [run.text for run in paragraph.runs] == ["one", "\n", "two"]
    (code,) = runs_of("```\nx = 1\n  y\n```")
    assert "".join(run.text for run in code.runs) == "x = 1\n  y"
    (windows,) = runs_of("```\r\nx\r\ny\r\n```")
    assert "".join(run.text for run in windows.runs) == "x\ny"


def test_a_rule_shows_without_words():
    assert [block.kind for block in runs_of("a\n\n---\n\nb")] == [
        BlockKind.PARAGRAPH,
        BlockKind.RULE,
        BlockKind.PARAGRAPH,
    ]


@given(st.text(st.sampled_from("ab *_`[]()>-1.#\n\r\\ é中"), max_size=60), st.sampled_from(TextFormat))
def test_runs_show_the_body_in_order(body: str, format: TextFormat):
    at = 0
    for block in runs_of(body, format):
        for run in block.runs:
            assert at <= run.start < run.end <= len(body)
            at = run.end
            if len(run.text) == run.end - run.start:
                shown = body[run.start : run.end]
                assert run.text in (shown, shown.replace("\n", " ").replace("\r", " "), "\n")


def test_plain_text_of_a_comment():
    assert plain(runs_of("See **this**.\n\n1. one\n2. two\n   - deep")) == "See this.\n\n1. one\n\n2. two\n\n  • deep"
    assert plain(()) == ""


def test_a_document_is_set_as_its_file_says():
    text = "Title\n\nSee this and that"
    written = write_formatting(
        [
            text_blocks.Block(0, 7, BlockKind.HEADING, ((0, 5),), level=2),
            text_blocks.Block(7, 24, BlockKind.ITEM, ((7, 24),), level=1, ordinal=3),
        ],
        [Span(11, 15, InlineStyle.STRONG, "https://example.org"), Span(20, 24, InlineStyle.TEXT, "#0")],
    )
    formatting = read_formatting(written, text)
    assert formatting is not None
    heading, item = formatted_runs(text, formatting)
    assert (heading.kind, heading.level, heading.runs[0].text) == (BlockKind.HEADING, 2, "Title")
    assert (item.kind, item.ordinal) == (BlockKind.ITEM, 3)
    assert [(run.text, run.styles, run.address) for run in item.runs] == [
        ("See ", (), None),
        ("this", (Style.STRONG,), "https://example.org"),
        (" and ", (), None),
        ("that", (), None),
    ]
    for block in (heading, item):
        for run in block.runs:
            assert text[run.start : run.end] == run.text
    assert [(run.start, run.end) for run in shifted([heading], 100)[0].runs] == [(100, 105)]


def test_cells_of_a_document_s_table_say_where_they_stand_and_a_note_has_none():
    text = "a\nb"
    cells = [Cell(7, 0, column, head=column == 0) for column in (0, 1)]
    blocks = [
        text_blocks.Block(0, 2, BlockKind.PARAGRAPH, ((0, 1),), cell=cells[0]),
        text_blocks.Block(2, 3, BlockKind.PARAGRAPH, ((2, 3),), cell=cells[1]),
    ]
    formatting = read_formatting(write_formatting(blocks, []), text)
    assert formatting is not None
    first, second = formatted_runs(text, formatting)
    assert (first.cell, second.cell) == (Cell(7, 0, 0, head=True), Cell(7, 0, 1))
    assert all(block.cell is None for block in runs_of("| a | b |\n| --- | --- |\n| c | d |"))


def test_a_section_s_table_is_cut_into_cells_and_shows_no_pipes():
    body = "Before.\n\n| *a* | b |\n| --- | --- |\n| c |  |\n\n| after"
    before, a, b, c, after = tabled_runs(body, TextFormat.MARKDOWN)
    assert (before.cell, after.cell) == (None, None)
    assert [block.cell for block in (a, b)] == [Cell(1, 0, 0, head=True), Cell(1, 0, 1, head=True)]
    assert c.cell == Cell(1, 1, 0)
    for block, text in ((a, "a"), (b, "b"), (c, "c")):
        (run,) = block.runs
        assert run.text == text == body[run.start : run.end]
    assert tabled_runs(body, TextFormat.TEXT) == runs_of(body, TextFormat.TEXT)
