import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import docx
import pypdf
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dossier.model.report import Report
from dossier.output.account import account_of
from dossier.output.docx_report import render_docx
from tests.output.conftest import STAMP
from tests.output.docx_reading import W, commented_words, comments_of, lines_of, part
from tests.output.golden_files import same_as_golden
from tests.output.sample import HOSTILE, balanced, one_section, sample_report


def made(report: Report, resources: Path) -> bytes:
    return render_docx(report, resources=resources, timestamp=STAMP).data


@pytest.fixture(scope="module")
def sample(resources: Path) -> bytes:
    return made(sample_report(), resources)


def test_the_sample_is_as_its_golden_file_says(resources: Path, sample: bytes):
    comments = [" | ".join((author, date, words.replace("\n", " / "))) for author, date, words in comments_of(sample)]
    assert same_as_golden("sample.docx.txt", "\n".join([*lines_of(sample), "", *comments]) + "\n")
    assert render_docx(sample_report(), resources=resources, timestamp=STAMP).account == account_of(sample_report())


def test_the_same_report_is_the_same_file(resources: Path, sample: bytes):
    assert made(sample_report(), resources) == sample


def test_comments_lie_on_their_words(sample: bytes):
    words = commented_words(sample)
    said = {text: (author, date) for author, date, text in comments_of(sample)}
    numbers = {text: number for number, (_author, _date, text) in enumerate(comments_of(sample))}
    assert words[numbers["Very likely a brand, not a standard."]] == "“ICC meters”"
    assert words[numbers["By how much?"]] == "own figures are lower"
    assert said["By how much?"] == ("R. Reviewer", "2026-11-24T18:05:09Z")
    judgement = "[2] Partly supports: The report says 9.6 per cent, in two canals only."
    (number,) = [number for text, number in numbers.items() if text.startswith(judgement)]
    assert words[number] == "◐"
    assert words[numbers["Note\nReply · R. Reviewer, 24 Nov 2026\nAsked on Monday."]] == "a budget"
    assert words[numbers["Highlight"]].startswith("would cut losses by a tenth")


def test_every_link_leads_to_a_place(sample: bytes):
    text = part(sample, "word/document.xml")
    places = [mark.get(f"{W}name") for mark in text.iter(f"{W}bookmarkStart")]
    assert len(places) == len(set(places))
    assert all(re.fullmatch("[A-Za-z][A-Za-z0-9_]{0,39}", str(place)) for place in places)
    anchors = {link.get(f"{W}anchor") for link in text.iter(f"{W}hyperlink")} - {None}
    assert anchors <= set(places)
    assert {"source__2", "claim__1_1", "evidence__1_1__1", "section__1"} <= anchors
    ids = [mark.get(f"{W}id") for mark in text.iter(f"{W}bookmarkStart")]
    assert len(ids) == len(set(ids))


def test_headings_lists_and_tables_are_word_s_own(sample: bytes):
    lines = lines_of(sample)
    assert "Title: How could the valley share its water without a new dam?" in lines
    assert "Heading1: <section__1>1. Meters on the canals" in lines
    assert "ListBullet: What it costs: 2 × 40 gates." in lines
    assert "ListNumber2: a law," in lines
    assert "Quote: The gates were never read in winter." in lines
    tables = list(part(sample, "word/document.xml").iter(f"{W}tbl"))
    assert len(tables) == 2
    assert all(table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None for table in tables)


def test_nobody_but_the_reviewer_is_named(sample: bytes, tmp_path: Path):
    path = tmp_path / "report.docx"
    path.write_bytes(sample)
    core = docx.Document(str(path)).core_properties
    assert (core.author, core.last_modified_by, core.comments) == ("R. Reviewer", "", "")
    assert core.title == "Annotated review: How could the valley share its water without a new dam?"
    nobody = made(replace(sample_report(), reviewer=""), Path("resources").absolute())
    path.write_bytes(nobody)
    assert docx.Document(str(path)).core_properties.author == ""


def test_text_from_right_to_left_runs_so(resources: Path):
    arabic = "كيف يمكن تقاسم المياه دون سد جديد؟"
    data = made(one_section(f"{arabic} [1].", arabic, arabic), resources)
    paragraphs = [p for p in part(data, "word/document.xml").iter(f"{W}p") if p.find(f"{W}pPr/{W}bidi") is not None]
    assert len(paragraphs) >= 2
    assert any(run.find(f"{W}rPr/{W}rtl") is not None for run in paragraphs[0].iter(f"{W}r"))


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@example("\n".join(HOSTILE))
def test_a_stranger_s_text_is_only_text(resources: Path, text: str):
    quote = text.strip() or "-"
    report = one_section(f"Before {quote} after [1].", quote, text)
    data = made(balanced(replace(report, reviewer=text, file_name=text, notice=text)), resources)
    assert all(f"{W}object" != e.tag and f"{W}instrText" != e.tag for e in part(data, "word/document.xml").iter())
    part(data, "word/comments.xml")
    part(data, "docProps/core.xml")


@pytest.mark.outside
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it(sample: bytes, tmp_path: Path):
    path = tmp_path / "report.docx"
    path.write_bytes(sample)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "report.pdf").pages)
    for words in ("How could the valley share its water", "Meters on the canals", "losses fell by 9.6 per cent"):
        assert words in text
