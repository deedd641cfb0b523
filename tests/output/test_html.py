import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dossier.model.report import Report
from dossier.output.account import account_of
from dossier.output.html import POLICY, render_html
from dossier.output.laid import settled
from tests.output.conftest import STAMP
from tests.output.golden_files import same_as_golden
from tests.output.html_reading import Element, read_html
from tests.output.sample import HOSTILE, balanced, one_section, sample_report


def page(report: Report, resources: Path) -> Element:
    return read_html(render_html(report, resources=resources, timestamp=STAMP).data)


@pytest.fixture(scope="module")
def sample(resources: Path) -> Element:
    return page(sample_report(), resources)


def test_the_sample_is_as_its_golden_file_says(resources: Path):
    made = render_html(sample_report(), resources=resources, timestamp=STAMP)
    assert same_as_golden("sample.html", made.data.decode())
    assert made.account == account_of(sample_report())


def test_nothing_runs_and_nothing_is_fetched(sample: Element):
    tags = {element.tag for element in sample.all()}
    assert not tags & {"script", "link", "img", "iframe", "object", "form", "base", "svg", "video", "audio"}
    (policy,) = [meta for meta in sample.all("meta") if "http-equiv" in meta.attributes]
    assert policy.attributes == {"http-equiv": "Content-Security-Policy", "content": POLICY}
    assert POLICY == "default-src 'none'; style-src 'unsafe-inline'"
    for element in sample.all():
        assert not [name for name in element.attributes if name.startswith("on") or name in ("src", "style")]
    assert not re.search(r"url\(|@import|expression", sample.first("style").text)


def test_landmarks_and_headings_are_in_order(sample: Element):
    body = sample.first("body")
    assert [part.tag for part in body.inner if isinstance(part, Element)] == ["a", "header", "nav", "main"]
    skip = body.first("a")
    assert (skip.attributes["href"], skip.text) == ("#main", "Skip to the review")
    assert sample.first("main").attributes["id"] == "main"
    levels = [int(element.tag[1]) for element in body.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for region in sample.all("section"):
        assert region.attributes.get("aria-label") or region.attributes.get("aria-labelledby")


def test_every_table_has_headers_and_a_name(sample: Element):
    assert len(sample.all("table")) == 2
    for table in sample.all("table"):
        assert table.first("caption").text
        assert {head.attributes["scope"] for head in table.first("thead").all("th")} == {"col"}
        for row in table.first("tbody").all("tr"):
            assert row.first("th").attributes["scope"] == "row"
            assert len(row.all("th", "td")) == len(table.first("thead").all("th"))


def test_every_link_leads_to_one_place(sample: Element):
    ids = [element.attributes["id"] for element in sample.all() if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    links = [element.attributes["href"] for element in sample.all("a")]
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    assert {link for link in links if not link.startswith("#")} == {"https://example.org/canals?a=1"}
    assert not [link for link in sample.all("a") if not (link.text.strip() or link.attributes.get("aria-label"))]


def test_a_number_leads_to_its_source_and_the_source_leads_back(sample: Element):
    by_id = {element.attributes["id"]: element for element in sample.all() if "id" in element.attributes}
    number, sign = [e for e in sample.all("span") if e.attributes.get("class") == "chip"][3].all("a")
    assert (number.text, number.attributes["href"]) == ("[2]", "#source-2")
    assert sign.attributes["href"] == "#evidence-1.1-1"
    assert sign.text == "◐Citation [2] of claim 1.1: Partly supports, stale"
    back = [link.attributes["href"] for link in by_id["source-2"].all("a")]
    assert "#claim-1.1" in back
    assert by_id["claim-1.1"].text == "1.1"


def test_comments_and_their_words_lead_to_each_other(sample: Element):
    by_id = {element.attributes["id"]: element for element in sample.all() if "id" in element.attributes}
    for number in range(1, 6):
        comment, words = by_id[f"comment-{number}"], by_id[f"words-of-comment-{number}"]
        assert comment.first("a").attributes["href"] == f"#words-of-comment-{number}"
        assert words.first("a").attributes["href"] == f"#comment-{number}"
    marks = [(mark.text, mark.attributes) for mark in sample.all("mark")]
    assert ("“ICC meters”", {"class": "h3", "title": "Highlight · R. Reviewer, 24 Nov 2026"}) in marks
    assert any(attributes["class"] == "under h2" for _text, attributes in marks)


def test_text_of_another_script_says_so(resources: Path):
    arabic = "كيف يمكن تقاسم المياه دون سد جديد؟"
    report = one_section(f"{arabic} [1].", arabic, "これはコメントです")
    shown = page(report, resources)
    assert shown.first("html").attributes == {"lang": "en", "dir": "ltr"}
    assert (shown.first("h1").attributes["lang"], shown.first("h1").attributes["dir"]) == ("und-Arab", "rtl")
    (comment,) = [p for p in shown.all("p") if p.text == "これはコメントです"]
    assert comment.attributes == {"lang": "ja"}


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example("\n".join(HOSTILE))
@example('"><script>alert(1)</script><a href="javascript:x" onclick=x>&amp;</style>')
def test_a_stranger_s_text_is_only_text(resources: Path, text: str):
    quote = text.strip() or "-"
    report = one_section(f"Before {quote} after [1].", quote, text)
    report = balanced(replace(report, file_name=text, reviewer=text, notice=text))
    shown = page(report, resources)
    tags = {element.tag for element in shown.all()}
    assert not tags & {"script", "img", "iframe", "b2"}
    assert len(shown.all("style")) == 1
    for link in shown.all("a"):
        assert re.match(r"#|https?://|mailto:", link.attributes["href"])
        assert set(link.attributes) <= {"href", "class", "title", "aria-label", "rel"}
    assert bare(settled(quote)) in bare(shown.first("h1").text)


def bare(text: str) -> str:
    """Return `text` without white space and what turns it round."""
    return "".join(re.sub("[\u202a-\u202e\u2066-\u2069]", "", text).split())


def test_hidden_styles_of_a_stranger_stay_text(resources: Path):
    shown = page(one_section("</style><b>x</b> [1]", "</style><b>x</b>", ""), resources)
    assert "</style><b>x</b>" in shown.first("h1").text
    assert "</style><b>x</b>" in shown.first("main").text


@pytest.mark.corpora
def test_naughty_strings_are_only_text(resources: Path, corpora: Path):
    strings = json.loads((corpora / "corpora" / "naughty" / "blns.json").read_text(encoding="utf-8"))
    body = "\n".join(string.encode("utf-8", "replace").decode().replace("[", "(") for string in strings)
    shown = page(one_section(f"Naughty strings.\n{body}", "Naughty strings", body), resources)
    ours = {"html", "head", "meta", "title", "style", "body", "a", "header", "nav", "main", "section", "aside", "div"}
    ours |= {"h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "span", "b", "strong", "em", "code", "pre", "br", "hr"}
    ours |= {"mark", "sup", "q", "bdi", "blockquote", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"}
    assert {element.tag for element in shown.all()} <= ours
    assert "<script>alert(123)</script>" in shown.text
