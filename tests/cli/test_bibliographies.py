"""add-sources, and import --sources."""

import re
import zipfile
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest

from dossier.cli.bibliographies import MERGES
from dossier.model.rows import Source
from dossier.services.duplicates import Merge
from dossier.services.session import open_session
from tests.cli.running import Run

BRIEF = "# Which bridge?\n\n## 1. The old one\n\nIts piers are cracked [1]. Buses cross it [2].\n"
RIS = """TY  - BOOK
TI  - Piers and cracks
AU  - Lee, Ada
ER  -
TY  - RPRT
TI  - Counting the buses
ER  -
TY  - GEN
ER  -
"""


def test_the_choices_are_those_of_the_service() -> None:
    assert tuple(Merge) == MERGES


def test_a_brief_comes_with_its_bibliography(run: Run, tmp_path: Path) -> None:
    brief, refs, target = tmp_path / "a.md", tmp_path / "a.ris", tmp_path / "a.dossier"
    brief.write_text(BRIEF, encoding="utf-8")
    refs.write_text(RIS, encoding="utf-8")
    ran = run("import", brief, "-o", target, "--sources", refs, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert [source["title"] for source in ran.json["sources"]] == ["Piers and cracks", "Counting the buses"]
    assert ran.json["references"] | {"refused": []} == {
        "added": 0,
        "merged": 2,
        "kept": 0,
        "attached": 0,
        "refused": [],
    }
    assert [refused["where"] for refused in ran.json["references"]["refused"]] == ["line 8"]
    assert sum(doubt["code"] == "record-order" for doubt in ran.json["doubts"]) == 2


def test_nothing_is_made_where_the_bibliography_cannot_be_read(run: Run, tmp_path: Path) -> None:
    brief, target = tmp_path / "a.md", tmp_path / "a.dossier"
    brief.write_text(BRIEF, encoding="utf-8")
    ran = run("import", brief, "-o", target, "--sources", brief)
    assert (ran.code, ran.out) == (1, "")
    assert "no bibliography that can be read" in ran.err
    assert not target.exists()


def test_sources_are_added_to_a_dossier(run: Run, dossier: Path, tmp_path: Path) -> None:
    refs = tmp_path / "a.ris"
    refs.write_text(RIS, encoding="utf-8")
    ran = run("add-sources", dossier, refs)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("2 sources added, 0 completed\n")
    assert "1 record or file not taken\n  line 8\n    It has no title, no author and no address" in ran.out
    with closing(open_session(dossier, read_only=True)) as session:
        titles = [source.csl.get("title") for source in session.store.find(Source)]
    assert titles[-2:] == ["Piers and cracks", "Counting the buses"]
    again = run("add-sources", dossier, refs, "--duplicates", "keep", "--json").json
    assert (again["added"], again["merged"], again["kept"]) == (0, 0, 2)
    both = run("add-sources", dossier, refs, "--duplicates", "both", "--json").json
    assert both["added"] == 2
    assert run("add-sources", dossier, refs, "--duplicates", "other").code == 2


def test_the_list_of_sources_is_set_in_a_style(run: Run, dossier: Path, tmp_path: Path) -> None:
    ran = run("sources", dossier, "--style", "apa", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert "The strait crossed" in ran.json[0]["reference"]
    assert [row["reference"] for row in ran.json[1:]] == [None] * len(ran.json[1:])
    assert (ran.json[0]["form"], ran.json[1]["form"]) == ("in text", None)
    cited = run("sources", dossier, "--style", "ieee", "--citations").out.splitlines()
    assert cited[:2] == ["[1] [1]", "[2] Untitled source"]
    assert ran.json[0]["citation"] in run("sources", dossier, "--style", "apa", "--citations").out
    shown = run("sources", dossier).out.splitlines()
    assert shown[0].startswith("[1] ")
    assert shown[1] == "[2] Untitled source"
    wrong = run("sources", dossier, "--style", "other")
    assert (wrong.code, wrong.out) == (1, "")
    assert "no style “other”" in wrong.err


def test_a_report_has_its_references_in_a_style(run: Run, dossier: Path, tmp_path: Path) -> None:
    plain, styled = tmp_path / "a.md", tmp_path / "b.md"
    assert run("export", dossier, "--format", "markdown", "-o", plain).code == 0
    assert run("export", dossier, "--format", "markdown", "-o", styled, "--style", "oscola").code == 0
    assert plain.read_bytes() != styled.read_bytes()
    assert run("export", dossier, "--format", "csv", "-o", plain, "--style", "apa").code == 2
    assert run("export", dossier, "--format", "source-pdf", "-o", plain, "--style", "apa").code == 2


@pytest.mark.parametrize("format", ["markdown", "html", "docx", "report-pdf"])
def test_every_report_says_how_the_style_cites_and_keeps_the_numbers(
    run: Run, dossier: Path, tmp_path: Path, format: str
) -> None:
    target = tmp_path / "report"
    run("judge", dossier, "0.1", "1", "supports", "--reviewer", "Ada")
    assert run("export", dossier, "--format", format, "-o", target, "--style", "apa").code == 0
    words = " ".join(words_of(format, target).replace("\\", "").split())
    assert "As a citation: (" in words
    assert "The Strait Crossed" in words
    assert "[1] (" in words  # beside the number where it is judged


def words_of(format: str, path: Path) -> str:
    """The words of a report, without what draws them."""
    data = path.read_bytes()
    if format == "report-pdf":
        with closing(pypdfium2.PdfDocument(data)) as pdf:
            return "\n".join(page.get_textpage().get_text_range() for page in pdf)
    if format == "docx":
        with zipfile.ZipFile(path) as parts:
            data = parts.read("word/document.xml")
    return re.sub("<[^>]+>", "", data.decode()).replace("*", "")
