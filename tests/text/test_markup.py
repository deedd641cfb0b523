import json
import time
import timeit
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import TextFormat
from dossier.text.markup import Style, blocks, shown_text, spans

MARKDOWN, TEXT = TextFormat.MARKDOWN, TextFormat.TEXT
HIDDEN, STRONG, EMPHASIS, CODE, BREAK = Style.HIDDEN, Style.STRONG, Style.EMPHASIS, Style.CODE, Style.BREAK


def shown(body, format=MARKDOWN):
    """Return what is shown, stretch by stretch, with its style."""
    return [(body[s.start : s.end], s.style) for s in spans(body, format) if HIDDEN not in s.style]


def test_plain_text_has_no_markup():
    body = "One *line*.\r\n\r\n  Two `line`."
    assert shown(body, TEXT) == [("One *line*.", Style.TEXT), ("Two `line`.", Style.TEXT)]


def test_spans_keep_their_styles_over_the_lines_of_a_quotation():
    body = "> a **b\n> c** [d](https://x.org)\n\nend"
    assert shown(body) == [
        ("a ", Style.TEXT),
        ("b\n", STRONG),
        ("c", STRONG),
        (" ", Style.TEXT),
        ("d", Style.TEXT),
        ("end", Style.TEXT),
    ]


def test_code_is_shown_as_it_stands():
    assert shown("```\n*a*\n  b\n```") == [("*a*\n", CODE), ("  b", CODE)]


PIECES = r"*|**|_|`|``|[|]|](https://x.org)|(|)|\|> |- |1. |# |```|    |---|===|word|a b|é|😀|<https://x.org>|![|.| "
LINE_ENDS = ["\n", "\r\n", "  \n", "\n\n", "\t"]
MARKED = st.lists(st.sampled_from([*PIECES.split("|"), *LINE_ENDS]), max_size=40).map("".join)


@given(st.one_of(MARKED, st.text(max_size=60)), st.sampled_from(TextFormat))
def test_blocks_and_spans_cover_the_body(body, format):
    found = blocks(body, format)
    assert "".join(body[b.start : b.end] for b in found) == body
    assert "".join(body[s.start : s.end] for s in spans(body, format)) == body
    assert all(s.start < s.end for s in spans(body, format))
    for block in found:
        places = [block.start, *(place for pair in block.content for place in pair), block.end]
        assert places == sorted(places)


@given(st.one_of(MARKED, st.text(max_size=60)), st.sampled_from(TextFormat))
def test_nothing_but_markup_is_hidden(body, format):
    for span in spans(body, format):
        if HIDDEN in span.style:
            hidden = body[span.start : span.end]
            fenced = "```" in hidden  # the words after a fence name a language
            assert fenced or "](" in hidden or "(" in hidden or not any(c.isalpha() for c in hidden)


def seconds(body):
    """Return the processor time that the spans of `body` take, the best of three, rubbish not collected meanwhile."""
    return min(timeit.repeat(lambda: spans(body, MARKDOWN), timer=time.process_time, repeat=3, number=1))


@pytest.mark.parametrize("piece", ["*a ", "*a* ", "[", "[a](", "`a``", "_", "> ", "- ", "**x*", "![", "a\n", " "])
def test_hostile_markup_takes_linear_time(piece):
    # 16 times the text: time in the square of it would be 256 times as much, and noise does not make 16 of 80
    assert seconds(piece * 16_000) < 80 * seconds(piece * 1_000) + 0.05


TAGS = {"em": EMPHASIS, "strong": STRONG, "code": CODE}


class _Styles(HTMLParser):
    """The characters of an HTML fragment with the tags they lie in."""

    def __init__(self):
        super().__init__()
        self.open: list[Style] = []
        self.characters: list[tuple[str, Style]] = []

    def handle_starttag(self, tag, attrs):
        if tag in TAGS:
            self.open.append(TAGS[tag])

    def handle_endtag(self, tag):
        if tag in TAGS:
            self.open.remove(TAGS[tag])

    def handle_data(self, data):
        style = Style.TEXT
        for flag in self.open:
            style |= flag
        self.characters += [(c, style) for c in data if not c.isspace()]


@pytest.mark.corpora
@pytest.mark.parametrize(
    ("section", "share"),
    [("Emphasis and strong emphasis", 0.98), ("Code spans", 0.8), ("ATX headings", 0.9), ("List items", 0.7)],
)
def test_styles_agree_with_commonmark(corpora, section, share):
    examples = json.loads((corpora / "corpora/markdown/commonmark-spec.json").read_text(encoding="utf-8"))
    results = []
    for example in examples:
        if example["section"] == section and "<a href" not in example["html"]:
            body = example["markdown"]
            parser = _Styles()
            parser.feed(example["html"])
            ours = [(c, style & ~BREAK) for text, style in shown(body) for c in text if not c.isspace()]
            results.append(ours == parser.characters)
            if not results[-1]:
                print(repr(body), example["html"], shown(body))
    assert len(results) > 10
    assert sum(results) / len(results) >= share


@pytest.mark.corpora
def test_no_markdown_of_others_breaks_the_scanner(corpora):
    files = sorted((corpora / "corpora/markdown").rglob("*.txt"))
    assert files
    for path in files:
        body = path.read_text(encoding="utf-8", errors="replace")
        assert "".join(body[s.start : s.end] for s in spans(body, MARKDOWN)) == body


def test_what_is_shown_is_all_but_the_markup():
    assert shown_text("# A *b* [c](https://d.org)\n", TextFormat.MARKDOWN).split() == ["A", "b", "c"]
    assert shown_text("# A *b*", TextFormat.TEXT) == "# A *b*"
