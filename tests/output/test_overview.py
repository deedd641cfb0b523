from dataclasses import replace

from hypothesis import given

from dossier.model.kinds import SectionKind, Verdict
from dossier.model.report import Report
from dossier.output.overview import citations_of, figures, overview_part
from dossier.output.setting import Setting, places_of
from dossier.output.words import Words
from tests.output.any_report import reports
from tests.output.sample import sample_report


def test_figures_count_what_persons_said():
    found = figures(citations_of(sample_report().sections))
    assert (found.citations, found.judged, found.unchecked, found.stale) == (10, 5, 5, 1)
    assert found.standing == {
        Verdict.SUPPORTS: 1,
        Verdict.CONTRADICTS: 1,
        Verdict.CANNOT_TELL: 1,
        Verdict.DOES_NOT_SUPPORT: 1,
    }
    assert found.standing.total() + found.stale == found.judged


def test_options_make_the_rows(setting: Setting):
    part = overview_part(sample_report(), setting, 1)
    assert part["line"] == "10 citations · 5 judged · 5 unchecked · 1 stale · 1 unplaced"
    table = part["table"]
    assert table["heads"] == [
        "Option", "Rests on", "Supported", "Partly", "Not / contra", "Cannot tell", "Stale", "Unchecked", "Citations",
    ]  # fmt: skip
    meters, winter, other, everything = table["rows"]
    assert (meters["title"], meters["sources"], meters["to"]) == (
        "1 Meters on the canals",
        "[2] [3] [4]",
        "section-1",
    )
    assert [[(count["sign"], count["count"]) for count in cell] for cell in meters["counts"]] == [
        [],
        [],
        [("does-not-support", 1), ("contradicts", 1)],
        [("cannot-tell", 1)],
    ]
    assert meters["plain"] == ["1", "1", "5"]
    assert (winter["sources"], winter["plain"]) == ("none", ["", "", ""])
    assert (other["title"], other["to"], other["plain"]) == ("Other sections", None, ["", "4", "5"])
    assert (everything["title"], everything["plain"]) == ("All", ["1", "5", "10"])


@given(reports())
def test_every_row_adds_up_and_so_do_the_rows(words: Words, drawn: tuple[Report, dict[str, str]]):
    report, _said = drawn
    part = overview_part(report, Setting(words, places_of(report)), 0)
    if part["table"] is None:
        return
    sums = []
    for row in part["table"]["rows"]:
        *shown, citations = [int(cell or 0) for cell in row["plain"]]
        assert sum(count["count"] for cell in row["counts"] for count in cell) + sum(shown) == citations
        sums.append(citations)
    assert sums[-1] == len(list(citations_of(report.sections)))
    assert len(sums) == 1 or sum(sums[:-1]) == sums[-1]


def test_a_column_for_stale_judgements_only_where_there_are_some(setting: Setting):
    report = sample_report()
    part = overview_part(replace(report, sections=(report.sections[2],)), setting, 0)
    assert part["table"]["heads"] == [
        "Option", "Rests on", "Supported", "Partly", "Not / contra", "Cannot tell", "Unchecked", "Citations",
    ]  # fmt: skip
    assert part["line"] == "0 citations · 0 judged · 0 unchecked · 0 stale · 0 unplaced"
    assert part["proportions"] == []


def test_without_options_every_section_with_claims_makes_a_row(setting: Setting):
    report = sample_report()
    sections = tuple(replace(section, kind=SectionKind.BACKGROUND) for section in report.sections)
    part = overview_part(replace(report, sections=sections), setting, 0)
    assert part["table"]["heads"][0] == "Section"
    assert [row["title"] for row in part["table"]["rows"]] == [
        "Executive summary",
        "1 Meters on the canals",
        "2 Winter storage",
        "All",
    ]
    assert part["single"] is None


def test_without_claims_there_is_a_sentence(setting: Setting):
    part = overview_part(replace(sample_report(), sections=(), limits=()), setting, 0)
    assert part["table"] is None
    assert part["empty"] == "This brief has no claims that could be checked yet."
    assert part["limits"] is None


def test_the_bar_adds_up(setting: Setting):
    parts = overview_part(sample_report(), setting, 0)["proportions"]
    assert [part["sign"] for part in parts] == [
        "supports",
        "does-not-support",
        "contradicts",
        "cannot-tell",
        "unchecked",
    ]
    assert sum(part["count"] for part in parts) == 10


def test_an_option_on_one_source_alone_is_said(setting: Setting):
    report = sample_report()
    meters = report.sections[1]
    alone = replace(meters, claims=(meters.claims[2],))
    assert overview_part(replace(report, sections=(alone,)), setting, 0)["single"] == {
        "lead": "Single support.",
        "text": "Option 1 rests on source [2] alone.",
    }
    unsure = replace(meters, claims=(meters.claims[1],))
    found = overview_part(replace(report, sections=(unsure,)), setting, 0)
    assert found["single"]["text"] == "Option 1 rests on source [3] alone, whose identification is unknown."
    assert found["table"]["rows"][0]["sources"] == "[3] only"
