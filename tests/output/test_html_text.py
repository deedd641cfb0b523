from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import TextFormat
from dossier.output import html_text as html
from dossier.output.pieces import plain_entries
from dossier.output.runs import runs_of, tabled_runs
from tests.output.html_reading import read_html


def test_an_element_escapes_its_attributes():
    made = html.element("a", "x", href='"><b>&', class_="c", aria_label=None, http_equiv="y")
    assert made == '<a href="&quot;&gt;&lt;b&gt;&amp;" class="c" http-equiv="y">x</a>'


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r")))
def test_any_text_is_shown_as_it_is(text: str):
    assert read_html(html.element("p", html.plain(text)).encode()).text == text
    assert read_html(html.apart(text).encode()).text == text


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("plain words", None),
        ("", None),
        ("123 456", None),
        ("مياه", "und-Arab"),
        ("מים", "und-Hebr"),
        ("вода", "und-Cyrl"),
        ("水資源", "und-Hani"),
        ("水のみち", "ja"),
        ("물", "ko"),
        ("a long sentence with one word مياه in it", None),
    ],
)
def test_scripts_tell_a_language(text: str, tag: str | None):
    assert html.language_of(text) == tag


def test_pieces_in_their_styles_and_links():
    pieces: list[dict[str, Any]] = [
        {"kind": "hook"},
        {"kind": "words", "text": "a<b", "styles": ["strong", "emphasis", "code"]},
        {"kind": "break"},
        {"kind": "words", "text": "x", "to": "claim-1"},
        {"kind": "words", "text": "y", "address": "https://example.org/?a&b"},
        {"kind": "words", "text": "z", "address": "javascript:alert(1)"},
        {"kind": "chip"},
    ]
    assert html.inline(pieces, lambda piece: "<i></i>" if piece["kind"] == "chip" else "") == (
        "<strong><em><code>a&lt;b</code></em></strong><br>"
        '<a href="#claim-1">x</a>'
        '<a href="https://example.org/?a&amp;b" rel="noreferrer noopener">y</a>z<i></i>'
    )


def test_blocks_of_every_kind():
    words = [{"kind": "words", "text": "w"}]
    shown = html.blocks(
        [
            {"kind": "paragraph", "pieces": words},
            {"kind": "heading", "level": 2, "pieces": words},
            {"kind": "heading", "level": 6, "pieces": words},
            {"kind": "list", "start": 3, "items": [[{"kind": "paragraph", "pieces": words}]]},
            {"kind": "quotation", "blocks": [{"kind": "paragraph", "pieces": words}]},
            {"kind": "code", "pieces": [*words, {"kind": "break"}, *words]},
            {"kind": "rule"},
        ],
        shift=1,
    )
    assert shown == (
        '<p>w</p><h3>w</h3><h6>w</h6><ol start="3"><li><p>w</p></li></ol><blockquote><p>w</p></blockquote>'
        '<pre dir="ltr"><code>w\nw</code></pre><hr>'
    )


def test_direction_is_said_where_it_is_not_the_report_s():
    assert html.spoken("p", "abc") == "<p>abc</p>"
    assert html.spoken("p", "abc", rtl=True) == '<p dir="ltr">abc</p>'
    assert html.spoken("p", "مياه") == '<p lang="und-Arab" dir="rtl">مياه</p>'
    assert html.apart("مياه") == "<bdi>مياه</bdi>"


def test_a_list_s_bullets_stand_where_its_first_item_begins():
    entries = plain_entries(runs_of("- a\n- b"), frozenset(), rtl=True)
    assert html.blocks(entries, rtl=True).startswith('<ul dir="ltr"><li><p dir="ltr">a</p></li>')


def test_a_table_has_heads_and_a_cell_for_each_place():
    body = "| a | b |\n| --- | --- |\n| **c** |  |\n| | مياه |"
    made = html.blocks(plain_entries(tabled_runs(body, TextFormat.MARKDOWN), frozenset()))
    table = read_html(made.encode()).first("table")
    assert [(cell.tag, cell.text) for cell in table.all("th", "td")] == [
        ("th", "a"),
        ("th", "b"),
        ("td", "c"),
        ("td", ""),
        ("td", ""),
        ("td", "مياه"),
    ]
    assert [part.tag for part in table.all("thead", "tbody")] == ["thead", "tbody"]
    assert all(head.attributes == {"scope": "col"} for head in table.all("th"))
    assert table.all("td")[-1].first("p").attributes["dir"] == "rtl"


def test_a_table_that_runs_against_the_report_is_mirrored():
    entries = plain_entries(tabled_runs("| مياه | b |\n| --- | --- |\n| 1 | 2 |", TextFormat.MARKDOWN), frozenset())
    assert read_html(html.blocks(entries).encode()).first("table").attributes["dir"] == "rtl"
