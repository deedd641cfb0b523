from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dossier.model.kinds import Identification
from dossier.model.report import CitationForm, Run
from dossier.output.html import render_html
from dossier.output.markdown import render_markdown_report
from dossier.output.setting import Setting
from dossier.output.sources import cited_in_text, reference, sources_part
from dossier.output.words import load_words
from tests.output.conftest import STAMP
from tests.output.sample import sample_report


def line(csl: dict[str, Any], setting: Setting) -> str:
    return "".join(piece["text"] for piece in reference(csl, setting))


def test_numbered_and_further_sources_stand_apart(setting: Setting):
    numbered, further = sources_part(tuple(reversed(sample_report().sources)), setting)
    assert [source["number"] for source in numbered["sources"]] == ["[1]", "[2]", "[3]", "[4]"]
    assert [source["title"] for source in further["sources"]] == ["A film about gates"]
    assert numbered["sources"][3]["title"] == "Untitled source"
    assert numbered["sources"][3]["identification"] == ""
    assert numbered["sources"][2]["identification"] == "Identification: unknown."


def test_no_sources_is_said(setting: Setting):
    (part,) = sources_part((), setting)
    assert (part["sources"], part["empty"]) == ([], "The brief names no sources.")


def test_claims_are_led_back_to(setting: Setting):
    source = sources_part(sample_report().sources, setting)[0]["sources"][1]
    assert source["rests_lead"] == "Claims that rest on it:"
    assert source["claims"] == [{"number": "1.1", "to": "claim-1.1"}, {"number": "1.3", "to": "claim-1.3"}]


@pytest.mark.parametrize(
    ("here", "elsewhere", "lead", "more"),
    [
        (("1.1",), 0, "Claim that rests on it:", ""),
        (("1.1",), 1, "Claim that rests on it:", "and one that is not in this report"),
        (("1.1", "1.3"), 7, "Claims that rest on it:", "and 7 that are not in this report"),
        ((), 1, "One claim rests on it that is not in this report.", ""),
        ((), 2, "2 claims rest on it that are not in this report.", ""),
        ((), 0, "No claim rests on it.", ""),
    ],
)
def test_claims_that_are_not_in_the_report_are_counted(setting: Setting, here, elsewhere, lead, more):
    source = replace(sample_report().sources[1], claims=here, claims_elsewhere=elsewhere)
    part = sources_part([source], setting)[0]["sources"][0]
    assert (part["rests_lead"], part["rests_more"]) == (lead, more)


@pytest.mark.parametrize("render", [render_markdown_report, render_html])
def test_every_report_says_how_many_claims_are_elsewhere(resources: Path, render):
    report = sample_report()
    sources = (replace(report.sources[1], claims=("1.1",), claims_elsewhere=5), *report.sources[2:])
    made = render(replace(report, sources=sources), resources=resources, timestamp=STAMP)
    assert "and 5 that are not in this report" in made.data.decode()


def test_candidates_are_kept_apart(setting: Setting):
    source = sources_part(sample_report().sources, setting)[0]["sources"][2]
    assert source["reference"] == []
    assert [(c["title"], c["confidence"]) for c in source["candidates"]] == [("Canals", "only a candidate")]


def test_documents_and_what_is_marked_in_them(setting: Setting):
    source = sources_part(sample_report().sources, setting)[0]["sources"][1]
    assert source["documents"] == ["Canal report · canals.pdf", "sheet-2.md · sheet written about the source"]
    (marked,) = source["marked"]
    assert marked["heading"] == "Marked in Canal report"
    assert [(a["mark"], a["where"]) for a in marked["annotations"]] == [("Highlight", "p. 3"), ("Area", "p. 4")]
    document = replace(sample_report().sources[1].documents[0], current=False)
    older = replace(sample_report().sources[1], documents=(document,))
    assert sources_part((older,), setting)[0]["sources"][0]["documents"] == [
        "Canal report · canals.pdf · an older version"
    ]


def test_how_a_text_cites_it_is_said_where_that_is_no_number(setting: Setting):
    source = replace(sample_report().sources[1], identification=Identification.CERTAIN)
    berg = replace(source, citation=(Run("(Berg, 2024)", 0, 0),), citation_form=CitationForm.IN_TEXT)
    note = replace(source, citation=(Run("Ada Berg.", 0, 0),), citation_form=CitationForm.NOTE)
    number = replace(source, citation=(Run("[2]", 0, 0),), citation_form=CitationForm.NUMBER)
    unknown = replace(berg, id="unknown", identification=Identification.UNKNOWN)
    (part,) = sources_part((berg, note, number, unknown, source), setting)
    cited = ["".join(piece["text"] for piece in entry["cited"]) for entry in part["sources"]]
    assert cited == ["As a citation: (Berg, 2024)", "As a footnote: Ada Berg.", "", "", ""]
    assert cited_in_text((berg, unknown)) == {berg.id: "(Berg, 2024)"}
    assert cited_in_text((note,)) == cited_in_text((number,)) == cited_in_text((source,)) == {}
    long = replace(berg, citation=(Run("(" + "Berg" * 20 + ", 2024)", 0, 0),))
    assert cited_in_text((long,)) == {}


def test_a_reference_in_full(setting: Setting):
    assert line(dict(sample_report().sources[1].csl), setting) == (
        "Ada van der Berg, Water Board, Journal of Canals, vol. 12, 5 March 2024, pp. 3–9,"
        " https://example.org/canals?a=1, read April 2024"
    )


@pytest.mark.parametrize(
    ("csl", "expected"),
    [
        ({}, ""),
        ({"issued": {"date-parts": [[2024]]}}, "2024"),
        ({"issued": {"literal": "about 1900"}}, "about 1900"),
        ({"page": "198"}, "p. 198"),
        ({"page": "3-9"}, "pp. 3–9"),
        ({"page": "3, 7"}, "pp. 3, 7"),
        ({"issued": {"raw": "spring"}}, "spring"),
        ({"issued": {"date-parts": [[2024, 13, 1]]}}, "2024"),
        ({"DOI": "10.1/x"}, "https://doi.org/10.1/x"),
        ({"URL": "javascript:alert(1)"}, "javascript:alert(1)"),
        ({"editor": [{"family": "Ng"}], "issue": 4, "number": "7"}, "Ng, 7, no. 4"),
        # What strangers' files hold instead of what they should:
        ({"author": "Ng", "issued": "2024", "volume": ["1"], "page": None, "URL": 5}, "5"),
        ({"author": [None, "x", {"family": 3}], "issued": {"date-parts": [None]}}, "3"),
        ({"issued": {"date-parts": [["x", 2]]}, "publisher": True}, "2"),
    ],
)
def test_references_take_what_is_there(setting: Setting, csl: dict[str, Any], expected: str):
    assert line(csl, setting) == expected


def test_only_web_addresses_can_be_clicked(setting: Setting):
    (unsafe,) = reference({"URL": "javascript:alert(1)"}, setting)
    assert "address" not in unsafe
    (safe,) = reference({"URL": "https://example.org/ä"}, setting)
    assert safe["address"] == "https://example.org/%C3%A4"


def test_how_sure_a_candidate_is_stands_with_what_is_remarked_of_it(setting: Setting):
    source = sample_report().sources[2]

    def said(remark: str, confidence: str = "only a candidate") -> list[str]:
        candidate = replace(source.candidates[0], remark=remark, confidence=confidence)
        part = sources_part((replace(source, candidates=(candidate,)),), setting)[0]["sources"][0]
        return ["".join(piece["text"] for piece in entry["pieces"]) for entry in part["candidates"][0]["said"]]

    assert said("It fits.\n\nIn part.") == ["only a candidate · It fits.", "In part."]
    assert said("يناسب.") == ["only a candidate", "يناسب."]
    assert said(" \n") == ["only a candidate"]
    assert said("It fits.", confidence="") == ["It fits."]
    assert said("", confidence="") == []


def test_each_part_of_a_reference_keeps_its_direction(resources: Path):
    shown = line(dict(sample_report().sources[1].csl), Setting(load_words(resources, "ar"), rtl=True))
    assert "\u200f\u200eJournal of Canals\u200e\u200f\u200f، المجلد 12" in shown
    assert "\u200f\u200ehttps://example.org/canals?a=1\u200e\u200f" in shown


def test_names_of_two_scripts_stand_apart_within_a_reference(resources: Path):
    csl = {"author": [{"literal": "وزارة"}, {"family": "Lee", "given": "A."}]}
    english, arabic = (line(csl, Setting(load_words(resources, code), rtl=code == "ar")) for code in ("en", "ar"))
    assert english == "\u200e\u200fوزارة\u200f\u200e, A. Lee"
    assert arabic == "وزارة\u200f، \u200f\u200eA. Lee\u200e\u200f"
