import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind
from dossier.text.blocks import Block
from dossier.text.formatting import Formatting, cut, may_link, read_formatting, write_formatting
from dossier.text.inline import Span, Style

TEXT = "Title\n\nOne two.\n\nItem\nA\tB"
BLOCKS = (
    Block(0, 7, BlockKind.HEADING, ((0, 5),), 1),
    Block(7, 17, BlockKind.PARAGRAPH, ((7, 15),), fold=2),
    Block(17, 22, BlockKind.ITEM, ((17, 21),), 2, 4, letters="a"),
    Block(22, 24, BlockKind.PARAGRAPH, ((22, 23),), cell=Cell(1, 0, 0, head=True)),
    Block(24, 25, BlockKind.PARAGRAPH, ((24, 25),), cell=Cell(1, 0, 1)),
)
SPANS = (
    Span(7, 10, Style.STRONG | Style.RAISED, "https://a.example"),
    Span(11, 15, Style.TEXT, "#3"),
    Span(22, 23, Style.TEXT, None, "ab" * 32),
)


def covers(formatting: Formatting, length: int) -> bool:
    """Whether blocks and spans cover the text in order, no span over a border."""
    blocks, spans = formatting.blocks, formatting.spans
    whole = [(0, 0), *((b.start, b.end) for b in blocks), (length, length)]
    pieces = [(0, 0), *((s.start, s.end) for s in spans), (length, length)]
    borders = {b.start for b in blocks}
    return (
        all(first[1] == second[0] for first, second in pairwise(whole))
        and all(first[1] == second[0] for first, second in pairwise(pieces))
        and not any(s.start < border < s.end for s in spans for border in borders)
    )


def test_what_is_written_is_read():
    found = read_formatting(write_formatting(BLOCKS, SPANS), TEXT)
    assert found is not None
    assert found.blocks == BLOCKS
    assert (
        tuple(span for span in found.spans if span.style != Style.HIDDEN and span != Span(span.start, span.end))
        == SPANS
    )
    assert covers(found, len(TEXT))
    hidden = [TEXT[span.start : span.end] for span in found.spans if Style.HIDDEN in span.style]
    assert hidden == ["\n\n", "\n\n", "\n", "\t"]


def test_no_formatting_is_none():
    assert read_formatting("", "Text") is None
    assert read_formatting(write_formatting((), ()), "") == Formatting((), ())


@pytest.mark.parametrize(
    "broken",
    [
        "nonsense",
        "[1, 2]",
        "[" * 100_000,
        '{"format": 2, "blocks": [], "spans": []}',
        '{"format": 1, "blocks": [], "spans": []}',  # words that would not be shown
        '{"format": 1, "blocks": [[0, 99, "paragraph"]], "spans": []}',
        '{"format": 1, "blocks": [[0, 4, "paragraph"], [2, 5, "paragraph"]], "spans": []}',
        '{"format": 1, "blocks": [[2, 5, "paragraph"]], "spans": []}',
        '{"format": 1, "blocks": [[0, 3, "paragraph"]], "spans": []}',
        '{"format": 1, "blocks": [[0, 5, "poem"]], "spans": []}',
        '{"format": 1, "blocks": [[0, 5, "paragraph", {"level": 10000}]], "spans": []}',
        '{"format": 1, "blocks": [[0, 5, "paragraph", {"ordinal": 1e300}]], "spans": []}',
        '{"format": 1, "blocks": [[0, 5, "paragraph", {"ordinal": 99999999999}]], "spans": []}',
        '{"format": 1, "blocks": [[0, 5, "paragraph", {"begins": 1}]], "spans": []}',
        '{"format": 1, "blocks": [[0, 5, "paragraph", {"cell": [1, 2]}]], "spans": []}',
        '{"format": 1, "blocks": [[0, true, "paragraph"]], "spans": []}',
        '{"format": 1, "blocks": [[0, 5, "paragraph"]], "spans": [[0, 0, ""]]}',
        '{"format": 1, "blocks": [[0, 5, "paragraph"]], "spans": [[0, 9, ""]]}',
        '{"format": 1, "blocks": [[0, 5, "paragraph"]], "spans": [[3, 5, ""], [0, 2, ""]]}',
        '{"format": 1, "blocks": [[0, 5, "paragraph"]], "spans": [[0, 5, "z"]]}',
        '{"format": 1, "blocks": [[0, 5, "paragraph"]], "spans": [[0, 5, "", "javascript:x"]]}',
        '{"format": 1, "blocks": [[0, 5, "paragraph"]], "spans": [[0, 5, "", "", "../../x"]]}',
        '{"format": 1, "blocks": {"a": 1}, "spans": []}',
        '{"format": 1, "blocks": [[0, 5, []]], "spans": []}',
        '{"format": 1, "blocks": [[0, ' + "9" * 5000 + ', "paragraph"]], "spans": []}',
    ],
)
def test_what_does_not_fit_is_shown_plain(broken):
    assert read_formatting(broken, "Words") is None


def test_a_table_that_does_not_fit_is_shown_as_paragraphs():
    blocks = [[0, 2, "paragraph", {"cell": [1, 0, 0, 2**30, 2**30, 0]}], [3, 5, "paragraph"]]
    found = read_formatting(json.dumps({"format": 1, "blocks": blocks, "spans": []}), "ab\ncd")
    assert found is not None
    assert found.blocks[0].cell is None


leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
names = st.sampled_from(["format", "blocks", "spans", "cell"])


@given(st.recursive(leaves, lambda inner: st.lists(inner) | st.dictionaries(names, inner)))
def test_any_json_is_read_or_refused(value):
    found = read_formatting(json.dumps(value), "Some words\n\nin two")
    assert found is None or covers(found, 18)


rows = st.lists(
    st.tuples(
        st.integers(-1, 20),
        st.integers(-1, 20),
        st.sampled_from([*BlockKind]),
        st.fixed_dictionaries(
            {},
            optional={
                "level": st.integers(-1, 13),
                "ordinal": st.integers(-(2**40), 2**40),
                "letters": st.sampled_from(["", "a", "b"]),
                "cell": st.lists(st.integers(-1, 3), min_size=6, max_size=6),
                "fold": st.integers(0, 3),
            },
        ),
    ),
    max_size=4,
)


@given(rows, st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.text("bicrlsz", max_size=2)), max_size=4))
def test_near_misses_are_read_whole_or_refused(blocks, spans):
    text = "Some words\n\nin two"
    found = read_formatting(json.dumps({"format": 1, "blocks": blocks, "spans": spans}), text)
    assert found is None or covers(found, len(text))


@given(st.integers(0, 24), st.integers(1, 25))
def test_a_part_has_its_part_of_the_formatting(start, length):
    end = min(start + length, len(TEXT))
    whole = read_formatting(write_formatting(BLOCKS, SPANS), TEXT)
    assert whole is not None
    part = cut(whole, start, end)
    assert covers(part, end - start)
    for span in part.spans:
        assert any(
            (span.style, span.address, span.picture) == (each.style, each.address, each.picture)
            and each.start <= span.start + start < span.end + start <= each.end
            for each in whole.spans
        )


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("https://a.example/x?y#z", True),
        ("HTTP://a.example", True),
        ("mailto:a@b.example", True),
        ("#12", True),
        ("#x", False),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("dossier:claim/1.1", False),
        ("https://a.example/a b", False),
        ("\u2028javascript:x", False),
    ],
)
def test_links_lead_to_the_web_to_mail_or_within(address, may):
    assert may_link(address) is may
