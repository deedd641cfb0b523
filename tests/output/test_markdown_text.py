from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dossier.model.kinds import TextFormat
from dossier.output import markdown_text as md
from dossier.output.laid import settled
from dossier.output.pieces import entries, plain_entries
from dossier.output.runs import runs_of, tabled_runs
from tests.output.sample import HOSTILE

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
texts = st.text(st.characters(exclude_categories=["Cs"])) | st.text(
    st.sampled_from('\\`*_[]<>(){}#+-.!|~^$&:=\n\t 1a"')
)


class _Read(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def read(markdown: str) -> _Read:
    """Return the tags and the text that a reader of Markdown makes of it."""
    reader = _Read()
    reader.feed(READER.render(markdown))
    reader.close()
    return reader


def words(text: str) -> list[str]:
    return text.split()


@given(texts)
@example("\n".join(HOSTILE))
@example("1. a\n- b\n# c\n=====\n---\n    d")
@example("http://example.org www.example.org <b>&amp;</b> ![x](y) [^1]")
def test_any_text_is_shown_as_it_is(text: str):
    text = settled(text)
    shown = read(md.plain(text))
    assert words(shown.text) == words(text)
    assert shown.tags in ([], ["p"])


@given(texts)
@example("a|b\\|c`|`")
def test_any_text_stays_in_its_cell(text: str):
    text = settled(text)
    shown = read(md.table(["a", "b"], [[md.escaped(text), "next"]]))
    assert shown.tags == ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"]
    assert words(shown.text) == ["a", "b", *words(text), "next"]


@given(texts)
@example("``` `` `")
@example("# a\n- b\n> c\n\n```\n~~~")
def test_any_code_stays_code(text: str):
    text = settled(text)
    pieces = [{"kind": "words", "text": text}]
    (block,) = md.blocks([{"kind": "code", "pieces": pieces}])
    shown = read(block)
    assert shown.tags == ["pre", "code"]
    assert shown.text.rstrip("\n") == text.rstrip("\n")


@given(texts, st.sampled_from([["strong"], ["emphasis"], ["strong", "emphasis"], ["code"], []]))
@example("a`b", ["code"])
@example(" (a)b ", ["strong"])
def test_styles_change_no_text(text: str, styles: list[str]):
    text = settled(text)
    pieces: list[Any] = [{"kind": "words", "text": "before"}, {"kind": "words", "text": text, "styles": styles}]
    shown = read(md.inline([*pieces, {"kind": "words", "text": "after"}]))
    assert "".join(words(shown.text)) == "".join(words(f"before{text}after"))
    assert set(shown.tags) <= {"p", "strong", "em", "code"}


@given(st.text(st.sampled_from("*_`[]()<>#- \nab1.\\"), max_size=60))
def test_what_a_brief_shows_is_what_its_markdown_shows(body: str):
    blocks = runs_of(body)
    laid = settled(entries(blocks, lambda block: [_piece(run) for run in block.runs], headings=True))
    shown = read("\n\n".join(md.blocks(laid)))
    expected = "".join(run.text for block in blocks for run in block.runs)
    assert "".join(words(shown.text)) == "".join(words(expected))


def _piece(run: Any) -> dict[str, Any]:
    return {"kind": "words", "text": run.text, "styles": [style.value for style in run.styles]}


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "file:///etc", "HTTP://a b", "x"])
def test_only_addresses_that_may_be_followed_are_links(address: str):
    assert md.inline([{"kind": "words", "text": "here", "address": address}]) == "here"


def test_addresses_and_places_are_links():
    shown = md.inline([{"kind": "words", "text": "[1]", "address": "https://example.org/?a=1&lt;(x"}])
    assert READER.render(shown) == '<p><a href="https://example.org/?a=1&amp;lt;(x">[1]</a></p>\n'
    assert md.inline([{"kind": "words", "text": "claim", "to": "claim-1.1"}]) == "[claim](#claim-1.1)"
    assert md.place("claim-1.1") == '<a id="claim-1.1"></a>'
    assert md.place(None) == ""


def test_lists_quotations_and_rules():
    body = "- one\n- two\n  1. first\n  2. second\n\n> said\n\n***\n\n## head"
    laid = entries(runs_of(body), lambda block: [_piece(run) for run in block.runs], headings=True)
    assert "\n\n".join(md.blocks(laid, shift=1)) == (
        "- one\n- two\n\n  1. first\n  2. second\n\n> said\n\n* * *\n\n### head"
    )


def test_a_table_is_a_table_again():
    body = "| a | b |\n| --- | --- |\n| `c\\|d` |  |\n| e | f\\|g *h* |"
    (made,) = md.blocks(plain_entries(tabled_runs(body, TextFormat.MARKDOWN), frozenset()))
    assert made == "| a | b |\n| --- | --- |\n| `c\\|d` |  |\n| e | f\\|g *h* |"
    assert [block.cell for block in tabled_runs(made, TextFormat.MARKDOWN)] == [
        block.cell for block in tabled_runs(body, TextFormat.MARKDOWN)
    ]
