from dataclasses import replace
from pathlib import Path
from typing import Any

from dossier.model.report import ReportLimit
from dossier.output.limits import MOST, all_limits_part, section_limits_part
from dossier.output.setting import Setting
from dossier.output.words import load_words
from tests.output.sample import sample_report


def said(part: Any) -> list[tuple[list[str], str]]:
    return [([entry["pieces"][0]["text"] for entry in item["texts"]], item["tail"]) for item in part["items"]]


def test_the_overview_says_where_each_is_said(setting: Setting):
    part = all_limits_part(sample_report(), setting)
    assert part is not None
    assert said(part) == [
        (["Its price is unknown, and no source says who would pay."], "(section 2)"),
        (["Nobody has said who would read them."], "(claim 1.5)"),
    ]
    assert part["more"] == ""


def test_limits_stand_beside_what_they_limit(setting: Setting):
    report = sample_report()
    summary, meters, winter = (section_limits_part(report, section, setting) for section in report.sections)
    assert said(meters) == [
        (["Its price is unknown, and no source says who would pay."], "(section 2; limits 1.1 and 1.4)"),
        (["Nobody has said who would read them."], "(claim 1.5; limits 1.1)"),
    ]
    assert (meters or {})["lead"] == "Limits."
    assert said(summary) == [(["Its price is unknown, and no source says who would pay."], "(section 2; limits 0.2)")]
    assert (summary or {})["lead"] == "Limit."
    assert winter is None  # where it is said it limits nothing


def test_a_limit_that_lost_its_place_says_so(setting: Setting):
    report = sample_report()
    lost = ReportLimit("l", 1, 0, 0, "gates rust", "", ("1.1",), unplaced=True)
    part = section_limits_part(replace(report, limits=(lost,)), report.sections[1], setting)
    assert said(part) == [(["Gates rust."], "(section 1, its place was lost; limits 1.1)")]


def test_what_the_same_is_said_of_stands_together(setting: Setting):
    report = sample_report()
    limits = tuple(ReportLimit(str(n), 1, 0, 0, f"limit {n}", "", ("1.1",)) for n in range(3))
    report = replace(report, limits=(*limits, replace(limits[0], limits=("1.2",))))
    part = section_limits_part(report, report.sections[1], setting)
    assert said(part) == [(["Limit 0.", "Limit 1.", "Limit 2."], "(limits 1.1)"), (["Limit 0."], "(limits 1.2)")]


def test_of_many_the_overview_shows_the_first(setting: Setting):
    report = sample_report()
    part = all_limits_part(replace(report, limits=report.limits[:1] * (MOST + 2)), setting)
    assert part is not None
    assert len(part["items"][0]["texts"]) == MOST
    assert part["more"] == "2 more are beside the claims that they limit."
    assert all_limits_part(replace(report, limits=()), setting) is None


def test_a_limit_that_runs_the_other_way_says_so_and_where_it_is_said_is_kept_apart(resources: Path, setting: Setting):
    part = all_limits_part(sample_report(), Setting(load_words(resources, "ar"), setting.places, rtl=True))
    assert part is not None
    assert [item["dir"] for item in part["items"]] == ["ltr", "ltr"]
    assert [item["tail"] for item in part["items"]] == [
        "\u200e\u200f(القسم 2)\u200f\u200e",
        "\u200e\u200f(الادعاء 1.5)\u200f\u200e",
    ]
    english = all_limits_part(sample_report(), setting)
    assert english is not None
    assert [item["dir"] for item in english["items"]] == [None, None]
