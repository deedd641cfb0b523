import json
import re
from pathlib import Path

import pytest

from dossier.model.report import Report
from dossier.output.account import account_of
from dossier.output.made import Made
from dossier.output.markdown import render_markdown_report
from tests.output.conftest import STAMP
from tests.output.golden_files import same_as_golden
from tests.output.sample import HOSTILE, one_section, sample_report
from tests.output.test_markdown_text import READER, read


def made(report: Report, resources: Path) -> Made:
    return render_markdown_report(report, resources=resources, timestamp=STAMP)


def test_the_sample_is_as_its_golden_file_says(resources: Path):
    report = made(sample_report(), resources)
    assert same_as_golden("sample.md", report.data.decode())
    assert report.account == account_of(sample_report())


def test_every_link_leads_somewhere_in_the_file_or_to_an_address(resources: Path):
    html = READER.render(made(sample_report(), resources).data.decode())
    places = set(re.findall(r'<a id="([^"]+)">', html))
    links = re.findall(r'href="([^"]+)"', html)
    assert {link[1:] for link in links if link.startswith("#")} <= places
    assert {link for link in links if not link.startswith("#")} == {"https://example.org/canals?a=1"}
    for back in ("#source-2", "#claim-1.1", "#evidence-1.1-1", "#comment-3", "#words-of-comment-3"):
        assert back in links


def test_a_stranger_s_text_is_only_text(resources: Path):
    for text in HOSTILE:
        quote = text.strip().replace("[", "(").replace("]", ")") or "-"
        html = READER.render(made(one_section(f"Before {quote} after [1].", quote, text), resources).data.decode())
        assert not re.findall(r"<(?:script|img|iframe|style|b)\b", html)
        assert set(re.findall(r'href="([^"#]*)', html)) <= {"", "https://example.org/%7B%7D%25zz"}
    shown = read(made(one_section("<b>x</b> [1]", "<b>x</b>", ""), resources).data.decode())
    assert "<b>x</b>" in shown.text
    assert "b" not in shown.tags


@pytest.mark.corpora
def test_naughty_strings_are_only_text(resources: Path, corpora: Path):
    strings = json.loads((corpora / "corpora" / "naughty" / "blns.json").read_text(encoding="utf-8"))
    body = "\n".join(string.encode("utf-8", "replace").decode().replace("[", "(") for string in strings)
    shown = read(made(one_section(f"Naughty strings.\n{body}", "Naughty strings", ""), resources).data.decode())
    ours = {"h1", "h2", "h3", "p", "em", "strong", "a", "ul", "ol", "li", "blockquote", "br", "s", "code", "pre", "hr"}
    assert set(shown.tags) <= ours | {"table", "thead", "tbody", "tr", "th", "td"}
    assert "<script>alert(123)</script>" in shown.text
