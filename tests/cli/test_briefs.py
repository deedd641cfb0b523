"""import."""

import os
from dataclasses import replace
from pathlib import Path
from unittest.mock import ANY

import pytest

from dossier.model.rows import Brief
from dossier.services.session import open_session
from tests.cli.running import Run, spawn
from tests.harbour import SECOND, harbour_session
from tests.intake.briefs.written_briefs import ENGLISH, FORMATS, as_markdown, as_pdf

BRIEF = """\
# Which bridge should the town repair first?

The old bridge carries the school bus [1]; the new one carries nobody yet [2]. Repairing both is dearer [1] [3].

## 1. Repair the old bridge

Its piers are cracked [2].

## Sources

1. Harbour office, *Counting the bridges*, 1911.
2. Town surveyor, *Piers and cracks*, 1912.
3. A letter to the council, 1912.
"""


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    path = tmp_path / "bridges.md"
    path.write_text(BRIEF, encoding="utf-8")
    return path


def test_a_brief_becomes_a_dossier(run: Run, brief: Path) -> None:
    target = brief.with_name("bridges.dossier")
    ran = run("import", brief, "-o", target)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"{target}: 4 claims in 2 sections, 5 citations by 5 markers, 3 sources\n")
    session = open_session(target, read_only=True)
    assert session.store.find(Brief)[0].original == brief.read_bytes()
    session.close()
    claims = run("claims", target, "--json").json
    assert [claim["citations"] for claim in claims] == [[1], [2], [1, 3], [2]]
    assert sorted(brief.parent.iterdir()) == [target, brief]


def test_doubts_are_listed_once_for_each_sentence(run: Run, brief: Path) -> None:
    target = brief.with_name("bridges.dossier")
    facts = run("import", brief, "-o", target, "--json").json
    assert facts["dossier"] == str(target)
    assert facts["claims"] == 4
    doubts = [doubt for doubt in facts["doubts"] if doubt["claim"]]
    assert [doubt["claim"] for doubt in doubts] == ["0.1", "0.2", "0.3", "1.1"]
    assert [doubt["section"] for doubt in doubts] == [0, 0, 0, 1]
    again = run("import", brief, "-o", brief.with_name("again.dossier")).out
    assert "    claim 0.1, claim 0.2, claim 0.3, claim 1.1\n" in again
    assert again.count(doubts[0]["text"]) == 1


def test_a_dossier_is_never_written_over(run: Run, brief: Path) -> None:
    target = brief.with_name("bridges.dossier")
    target.write_bytes(b"mine")
    ran = run("import", brief, "-o", target)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "dossier: There is already a file “bridges.dossier”; choose another name.\n"
    assert target.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("name", "data"),
    [("none.txt", None), ("empty.txt", b""), ("zeros.txt", bytes(5000)), ("noise.txt", bytes(range(256)) * 20)],
)
def test_what_is_no_brief_leaves_no_dossier(run: Run, tmp_path: Path, name: str, data: bytes | None) -> None:
    brief = tmp_path / name
    if data is not None:
        brief.write_bytes(data)
    before = set(tmp_path.iterdir())
    ran = run("import", brief, "-o", tmp_path / "x.dossier")
    if ran.code:
        assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
        assert set(tmp_path.iterdir()) == before


def test_a_folder_is_no_brief_and_a_missing_folder_no_place(run: Run, brief: Path) -> None:
    assert run("import", brief.parent, "-o", brief.with_name("x.dossier")).code == 1
    ran = run("import", brief, "-o", brief.parent / "none" / "x.dossier")
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert list(brief.parent.iterdir()) == [brief]


def test_import_needs_a_target(run: Run, brief: Path) -> None:
    assert run("import", brief).code == 2


def test_a_newer_version_goes_into_the_dossier_with_a_report(run: Run, tmp_path: Path) -> None:
    session = harbour_session(tmp_path)
    dossier = session.path
    session.close()
    newer = tmp_path / "harbour-2.md"
    newer.write_text(SECOND, encoding="utf-8")
    copy = tmp_path / "copy.dossier"
    copy.write_bytes(dossier.read_bytes())
    ran = run("import", newer, "--into", dossier)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[:2] == [
        f"{dossier}: 15 claims in 6 sections, 10 citations by 10 markers, 6 sources",
        "19 claims: 6 exact, 3 moved, 2 changed, 4 unplaced, 4 new",
    ]
    assert "  changed   claim 0.1  Night work in the yard wakes some [-4,000-] {+4,600+} people" in lines
    assert "  unplaced  claim 2.4  “Residents of the east side would gain nothing from it”" in lines
    assert "  new       claim 5.3  “Nobody asked the crane drivers”" in lines
    facts = run("import", newer, "--into", copy, "--json").json
    placings = [row["placing"] for row in facts["report"] if row["kind"] == "claim"]
    assert {word: placings.count(word) for word in ("exact", "moved", "changed", "unplaced", "new")} == {
        "exact": 6,
        "moved": 3,
        "changed": 2,
        "unplaced": 4,
        "new": 4,
    }
    (changed,) = [row for row in facts["report"] if row["placing"] == "changed" and row["claim"] == "0.1"]
    assert changed["diff"][1:3] == [["removed", "4,000"], ["added", "4,600"]]
    again = run("import", newer, "--into", dossier)
    assert (again.code, again.out) == (1, "")
    assert again.err == "dossier: “harbour-2.md” is the brief that this dossier holds already.\n"


def test_import_takes_one_target_alone(run: Run, brief: Path) -> None:
    both = run("import", brief, "-o", brief.with_name("x.dossier"), "--into", brief.with_name("y.dossier"))
    assert (both.code, both.out) == (2, "")
    missing = run("import", brief, "--into", brief.with_name("y.dossier"))
    assert (missing.code, missing.out, missing.err.count("\n")) == (1, "", 1)


def test_names_that_are_no_unicode(brief: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(brief.parent) + b"/\xff.md"))
    brief.rename(odd)
    ran = spawn("import", odd, "-o", odd.with_suffix(".dossier"), "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["claims"] == 4


@pytest.mark.corpora
def test_the_real_brief(run: Run, corpora: Path, tmp_path: Path) -> None:
    target = tmp_path / "seed.dossier"
    facts = run("import", corpora / "seeds" / "us-icc-options.txt", "-o", target, "--json").json
    assert (facts["claims"], facts["markers"], facts["citations"]) == (14, 23, 23)
    assert [section["kind"] for section in facts["sections"]] == ["summary", *["option"] * 6, "limits"]
    assert facts["sources"] == [
        {"number": number, "title": None, "identification": "not included", "documents": 0} for number in range(1, 13)
    ]
    assert facts["notice"]
    cited = [claim["citations"] for claim in run("claims", target, "--json").json]
    assert [bool(numbers) for numbers in cited] == [True] * 10 + [False] + [True] * 3


def test_a_preview_says_what_is_understood_and_stores_nothing(run: Run, brief: Path) -> None:
    ran = run("import", brief, "--preview")
    assert ran.code == 0
    assert "4 claims in 2 sections, 5 citations by 5 markers, 3 sources\n" in ran.out
    assert "  1  option   1 claim   Repair the old bridge\n" in ran.out
    assert ran.out.endswith("Nothing was stored.\n")
    facts = run("import", brief, "--preview", "--json").json
    assert (facts["claims"], facts["citations"], facts["markers"], facts["heading_level"]) == (4, 5, 5, 2)
    assert [section["title"] for section in facts["sections"]] == ["Summary", "Repair the old bridge"]
    assert [source["title"] for source in facts["sources"]] == ["Counting the bridges", "Piers and cracks", ANY]
    assert list(brief.parent.iterdir()) == [brief]


def test_the_counts_of_a_preview_are_those_of_the_dossier(run: Run, brief: Path) -> None:
    seen = run("import", brief, "--preview", "--heading-level", "1", "--json").json
    made = run("import", brief, "-o", brief.with_name("x.dossier"), "--heading-level", "1", "--json").json
    assert [seen[name] for name in ("claims", "markers", "citations")] == [
        made[name] for name in ("claims", "markers", "citations")
    ]
    assert [section["title"] for section in seen["sections"]] == [section["title"] for section in made["sections"]]
    assert len(seen["sections"]) == 1


def test_a_preview_with_a_place_to_store_and_an_unknown_form_are_wrong_usage(run: Run, brief: Path) -> None:
    assert run("import", brief, "--preview", "-o", brief.with_name("x.dossier")).code == 2
    assert run("import", brief, "--preview", "--marker-form", "smoke").code == 2
    assert run("import", brief, "--preview", "--heading-level", "7").code == 2


@pytest.mark.parametrize("label", FORMATS)
def test_a_brief_of_any_format_becomes_a_dossier_that_keeps_its_bytes(run: Run, tmp_path: Path, label: str) -> None:
    name, make = FORMATS[label]
    path = tmp_path / name
    path.write_bytes(make(ENGLISH))
    facts = run("import", path, "-o", tmp_path / "x.dossier", "--json").json
    assert (facts["claims"], len(facts["sources"])) == (7, 3)
    session = open_session(tmp_path / "x.dossier", read_only=True)
    assert session.store.find(Brief)[0].original == path.read_bytes()
    session.close()


def test_a_newer_version_may_be_of_another_format(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(as_markdown(ENGLISH))
    assert run("import", tmp_path / "a.md", "-o", tmp_path / "x.dossier").code == 0
    newer = replace(ENGLISH, sections=ENGLISH.sections[:-1])
    (tmp_path / "b.pdf").write_bytes(as_pdf(newer, long=True))
    ran = run("import", tmp_path / "b.pdf", "--into", tmp_path / "x.dossier", "--json").json
    assert ran["claims"] > 6
    claims = run("claims", tmp_path / "x.dossier", "--json").json
    assert [claim["citations"] for claim in claims if claim["text"].startswith("Both ships")] == [[1, 3]]


def test_what_many_claims_have_in_common_is_said_with_some_of_them(run: Run, tmp_path: Path) -> None:
    brief = tmp_path / "many.md"
    claims = " ".join(f"The port {number} was closed for weeks [1]." for number in range(14))
    brief.write_text(f"# Ports?\n\n## Summary\n\n{claims}\n", encoding="utf-8")
    shown = run("import", brief, "-o", tmp_path / "many.dossier").out
    assert "claim 0.10, and 4 more\n" in shown
    assert "claim 0.11" not in shown
