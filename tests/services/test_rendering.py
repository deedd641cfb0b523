import base64
import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.services.rendering import TAGS, render_markdown, safe_address, sanitise

MOST_BRACKETS = 800


class Shown(HTMLParser):
    """What a text widget would make of some HTML: its words, and its tags with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words = ""
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    @property
    def addresses(self) -> list[str]:
        return [attributes["href"] or "" for tag, attributes in self.tags if "href" in attributes]

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_comment(self, data: str) -> None:
        self.tags.append(("!comment", {}))

    def handle_decl(self, decl: str) -> None:
        self.tags.append(("!declaration", {}))

    def handle_pi(self, data: str) -> None:
        self.tags.append(("!instruction", {}))


def assert_safe(html: str) -> Shown:
    shown = Shown(html)
    for tag, attributes in shown.tags:
        assert tag in TAGS, html
        assert set(attributes) <= ({"href"} if tag == "a" else {"start"} if tag == "ol" else set()), html
    assert all(safe_address(address) == address for address in shown.addresses), html
    return shown


def test_everyday_markup() -> None:
    html = render_markdown("**ICC** here is *very likely* the `Chamber`:\n\n1. one\n2. two\n\n> quoted\n\n---\n")
    assert html == (
        "<p><strong>ICC</strong> here is <em>very likely</em> the <code>Chamber</code>:</p>\n"
        "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n<blockquote>\n<p>quoted</p>\n</blockquote>\n<hr>"
    )


def test_links_to_claims_sources_and_the_world() -> None:
    text = "[claim](dossier:claim/3.3), [9](dossier:source/9), <https://icc-cpi.int/a?b=1&c=2>, <ada@example.org>"
    assert Shown(render_markdown(text)).addresses == [
        "dossier:claim/3.3",
        "dossier:source/9",
        "https://icc-cpi.int/a?b=1&c=2",
        "mailto:ada@example.org",
    ]


def test_what_is_nested_too_deep_is_shown_as_typed_and_spoils_nothing_after_it() -> None:
    assert Shown(render_markdown("- " * 3_000 + "a")).words == "- " * 3_000 + "a"
    assert render_markdown("a **b**") == "<p>a <strong>b</strong></p>"


def table(columns: int, row: str, rows: int) -> str:
    return "\n".join(["|".join("a" * columns), "|".join("-" * columns), *[row] * rows])


def test_a_table_of_cells_that_nobody_typed_is_shown_as_typed() -> None:
    assert render_markdown(table(20, "|".join("b" * 20), 400)).count("<td>") == 8_000
    for text in (table(1_900, "a|", 198), table(1_900, "a|\n\f", 99), "\n\n".join([table(100, "a|", 10)] * 10)):
        assert "<table>" not in render_markdown(text)
        assert Shown(render_markdown(text)).words.count("-") == text.count("-")


def test_a_list_needs_no_blank_line_before_it() -> None:
    assert render_markdown("Open:\n- who\n- when\n").count("<li>") == 2
    assert render_markdown("Open:\r\n1. who\r\n2. when").count("<li>") == 2
    assert "<li>" not in render_markdown("It happened in\n24. So it said.")
    assert render_markdown("- a\n    - b\n- c").count("<ul>") == 2
    assert render_markdown("- a\n- b") == render_markdown("- a\n- b\n")


def test_what_looks_like_a_list_in_code_stays_as_it_is() -> None:
    assert Shown(render_markdown("```\nx\n- y\n```\n- z")).words == "x\n- y\n\n\nz\n"


@pytest.mark.parametrize(
    "raw",
    [
        "<b>bold</b>",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<div>\n\nx\n\n</div>",
        "<!-- hidden -->",
        "<iframe src=https://example.org></iframe>",
        "<?php x ?>",
        "<!DOCTYPE html>",
    ],
)
def test_raw_html_is_text(raw: str) -> None:
    shown = assert_safe(render_markdown(f"before {raw} after"))
    assert "".join(shown.words.split()) == "".join(f"before {raw} after".split())
    assert {tag for tag, _ in shown.tags} == {"p"}


def test_pictures_are_text_and_never_asked_for() -> None:
    shown = assert_safe(render_markdown("![plan](https://example.org/x.png) ![p][r]\n\n[r]: https://example.org/y.png"))
    assert "plan" in shown.words
    assert all(tag in ("p", "a") for tag, _ in shown.tags)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "java&#x09;script:alert(1)",
        "&#106;avascript:alert(1)",
        "\u2028javascript:alert(1)",
        "\u00a0javascript:alert(1)",
        "\u0001javascript:alert(1)",
        "\u200bjavascript:alert(1)",
        "\ufeffjavascript:alert(1)",
        "\u2028https://example.org",
        "https://example.org/\u202egpj.exe",
        "https://example.org/a\u2029b",
        "https://example.org/a b",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "vbscript:x",
        "qrc:/x",
        "ftp://example.org",
        "//example.org",
        "/etc/passwd",
        "example.org",
        "https:",
        "https://",
        "https:example.org",
        "http:///etc",
        "dossier:",
        "mailto:",
        "",
    ],
)
def test_addresses_that_are_no_links(address: str) -> None:
    assert safe_address(address) == ""
    assert assert_safe(sanitise(f'<a href="{address}">words</a>')).words == "words"
    assert_safe(render_markdown(f"[words](<{address}>) [more]({address}) <{address}>"))


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "HTTP://example.org/%20?q#f",
        "mailto:a@b.c",
        "dossier:claim/3.3",
        "https://ar.example/ويب",
    ],
)
def test_addresses_that_are_links(address: str) -> None:
    assert safe_address(address) == address
    assert Shown(sanitise(f'<a href="{address}">x</a>')).addresses == [address]


def test_what_hides_in_html_is_dropped_and_its_words_stay() -> None:
    html = (
        '<h2 id=x style="background:url(https://x.y)" onclick=a()>T</h2><form><input value=v></form><style>p{}</style>'
        '<img src=https://x.y/z.png><video src=v></video><base href="https://x.y"><link rel=stylesheet href=s>'
        '<meta http-equiv=refresh content="0;url=https://x.y"><object data=d></object><p class=c>P</p>'
        '<ol start="3"><li>a</ol><ol start="3;x"></ol><a href="https://x.y" target=_blank title=t>L</a><!-- c -->'
    )
    assert sanitise(html) == '<h2>T</h2><p>P</p><ol start="3"><li>a</li></ol><ol></ol><a href="https://x.y">L</a>'


@pytest.mark.parametrize(
    "text",
    ["[" * (MOST_BRACKETS + 1), "word " * 20_000, "\n".join("\t" * depth + "- a" for depth in range(300))],
    ids=["brackets", "length", "depth"],
)
def test_markup_that_would_take_too_long_is_shown_as_typed(text: str) -> None:
    shown = assert_safe(render_markdown(text + "<b>"))
    assert "".join(shown.words.split()) == "".join((text + "<b>").split())


@given(st.text(alphabet="ab*_`[]()<>!#-\n\\&;:/\"'\u2028\u00a0\u0002\u0003|1. \t", max_size=80))
def test_whatever_is_typed_is_safe(text: str) -> None:
    assert_safe(render_markdown(text))


@given(st.text(alphabet="<>/=\"' aimgscriptonhref:jv&#x;!-\u2028", max_size=80))
def test_whatever_html_comes_is_safe(text: str) -> None:
    assert_safe(sanitise(text))


@pytest.mark.corpora
def test_sanitiser_cases(corpora: Path) -> None:
    cases = sorted((corpora / "corpora/sanitizer/bleach-data").glob("*.test"))
    assert len(cases) == 20
    for case in cases:
        payload = case.read_text(encoding="utf-8").partition("\n--\n")[0]
        assert_safe(sanitise(payload))
        shown = assert_safe(render_markdown(payload))
        assert not shown.addresses


@pytest.mark.corpora
def test_nasty_strings(corpora: Path) -> None:
    nasty = json.loads((corpora / "corpora/naughty/blns.json").read_text(encoding="utf-8"))
    coded = json.loads((corpora / "corpora/naughty/blns.base64.json").read_text(encoding="utf-8"))
    nasty += [base64.b64decode(text).decode("utf-8", "replace") for text in coded]
    assert len(nasty) > 500
    for text in nasty:
        assert_safe(sanitise(text))
        assert_safe(render_markdown(text))
        assert_safe(render_markdown(f"[words]({text})"))


@pytest.mark.corpora
def test_markdown_cases(corpora: Path) -> None:
    cases = json.loads((corpora / "corpora/markdown/commonmark-spec.json").read_text(encoding="utf-8"))
    assert len(cases) > 600
    for case in cases:
        assert_safe(render_markdown(case["markdown"]))
        assert_safe(sanitise(case["html"]))
