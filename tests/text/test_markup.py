import json
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import TextFormat
from dossier.text.markup import Style, blocks, spans

MARKDOWN, TEXT = TextFormat.MARKDOWN, TextFormat.TEXT
HIDDEN, STRONG, EMPHASIS, CODE, BREAK = Style.HIDDEN, Style.STRONG, Style.EMPHASIS, Style.CODE, Style.BREAK


def shown(body, format=MARKDOWN):
    """Return what is shown, stretch by stretch, with its style."""
    return [(body[s.start : s.end], s.style) for s in spans(body, format) if HIDDEN not in s.style]


def shapes(body, format=MARKDOWN):
    return [
        (b.kind.value, b.level, b.ordinal, "".join(body[start:end] for start, end in b.content))
        for b in blocks(body, format)
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("a **b** c", [("a ", Style.TEXT), ("b", STRONG), (" c", Style.TEXT)]),
        ("*a* _b_", [("a", EMPHASIS), (" ", Style.TEXT), ("b", EMPHASIS)]),
        ("***a***", [("a", STRONG | EMPHASIS)]),
        ("**a *b***", [("a ", STRONG), ("b", STRONG | EMPHASIS)]),
        ("snake_case_word", [("snake_case_word", Style.TEXT)]),
        ("2 * 3 * 4", [("2 * 3 * 4", Style.TEXT)]),
        ("**open", [("**open", Style.TEXT)]),
        ("`a*b*`", [("a*b*", CODE)]),
        ("`` a`b ``", [("a`b", CODE)]),
        ("`open *a*", [("`open ", Style.TEXT), ("a", EMPHASIS)]),
        (r"\*a\*", [("*a", Style.TEXT), ("*", Style.TEXT)]),
        ("<b>raw</b>", [("<b>raw</b>", Style.TEXT)]),
        ("![a chart](x.png)", [("a chart", Style.TEXT)]),
        ("a  \nb", [("a", Style.TEXT), ("\n", BREAK), ("b", Style.TEXT)]),
        ("a\\\nb", [("a", Style.TEXT), ("\n", BREAK), ("b", Style.TEXT)]),
    ],
)
def test_inline_markup(body, expected):
    assert shown(body) == expected


@pytest.mark.parametrize(
    ("body", "text", "address"),
    [
        ("[a word](https://x.org/a_b)", "a word", "https://x.org/a_b"),
        ('[a](<https://x.org/a b> "title")', "a", None),
        ('[a](https://x.org/(b) "title")', "a", "https://x.org/(b)"),
        ("<https://x.org>", "https://x.org", "https://x.org"),
        ("[a](javascript:alert)", "a", None),
        ("[a](java\u2028script:x)", "[a](java\u2028script:x)", None),
        ("[4](https://x.org)", "[4]", "https://x.org"),
        ("[[4]](https://x.org)", "[4]", "https://x.org"),
        ("[a](unclosed", "[a](unclosed", None),
    ],
)
def test_links(body, text, address):
    visible = [s for s in spans(body, MARKDOWN) if HIDDEN not in s.style]
    assert "".join(body[s.start : s.end] for s in visible) == text
    assert {s.address for s in visible} == {address}


def test_blocks_of_markdown():
    body = (
        "Intro\ngoes on.\n\n### Deeper ###\n- one\n- two\n  goes on\n   1. nested\n\n  later\n\n7) seven\n\n"
        "> said\nlazily\n> > twice\n\n```py\nx *1*\n\n```\n\n    code\n\n    more\n\nUnder\n---\n***\nlast"
    )
    assert shapes(body) == [
        ("paragraph", 0, None, "Intro\ngoes on."),
        ("heading", 3, None, "Deeper"),
        ("item", 1, None, "one"),
        ("item", 1, None, "two\ngoes on"),
        ("item", 2, 1, "nested"),
        ("item", 1, None, "later"),
        ("item", 1, 7, "seven"),
        ("quotation", 1, None, "said\nlazily"),
        ("quotation", 2, None, "twice"),
        ("code", 0, None, "x *1*\n"),
        ("code", 0, None, "code\n\nmore"),
        ("heading", 2, None, "Under"),
        ("rule", 0, None, ""),
        ("paragraph", 0, None, "last"),
    ]
    assert [b.begins for b in blocks(body, MARKDOWN)].count(False) == 1


def test_what_only_looks_like_a_block_is_text():
    body = "In\n1984. It was\n#hashtag\n    indented\n2. no list"
    assert shapes(body) == [("paragraph", 0, None, "In\n1984. It was\n#hashtag\nindented\n2. no list")]


def test_plain_text_is_a_paragraph_a_line_and_has_no_markup():
    body = "One *line*.\r\n\r\n  Two `line`."
    assert shapes(body, TEXT) == [("paragraph", 0, None, "One *line*."), ("paragraph", 0, None, "Two `line`.")]
    assert shown(body, TEXT) == [("One *line*.", Style.TEXT), ("Two `line`.", Style.TEXT)]


def test_plain_text_of_fixed_line_length_is_a_paragraph_until_a_blank_line():
    line = "These words fill a line that was broken at a fixed length"
    body = f"{line}\n{line}\nand end.\n\n{line}\n- an item\n- another"
    assert [text for _, _, _, text in shapes(body, TEXT)] == [
        f"{line}\n{line}\nand end.",
        line,
        "- an item",
        "- another",
    ]


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
    """Return the processor time that the spans of `body` take, the best of three."""
    best = 60.0
    for _ in range(3):
        began = time.process_time()
        spans(body, MARKDOWN)
        best = min(best, time.process_time() - began)
    return best


@pytest.mark.parametrize("piece", ["*a ", "*a* ", "[", "[a](", "`a``", "_", "> ", "- ", "**x*", "![", "a\n", " "])
def test_hostile_markup_takes_linear_time(piece):
    assert seconds(piece * 8_000) < 24 * seconds(piece * 1_000) + 0.05


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
