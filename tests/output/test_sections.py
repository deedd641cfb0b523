from dataclasses import replace

from dossier.model.report import Report
from dossier.output.overview import citations_of
from dossier.output.sections import commented, section_part
from dossier.output.setting import Part, Setting
from dossier.output.weave import Hooks
from tests.output.sample import sample_report


def part_of(report: Report, index: int, setting: Setting) -> Part:
    comments = {
        annotation.id: number for section in report.sections for number, annotation in enumerate(commented(section), 1)
    }
    marks = {citation.judgement_id: 0 for citation in citations_of(report.sections)}
    return section_part(report, index, setting, marks, comments, Hooks())


def test_what_is_said_under_the_title(setting: Setting):
    part = part_of(sample_report(), 1, setting)
    assert (part["title"], part["place"]) == ("1. Meters on the canals", "section-1")
    assert part["line"] == "Option · 5 claims, 1 unplaced · 5 citations, 4 judged · 4 comments"
    summary = part_of(sample_report(), 0, setting)
    assert summary["title"] == "Executive summary"  # the summary's number is 0 and not printed
    assert part_of(sample_report(), 2, setting)["line"] == "Option · 1 claim"


def test_notes_say_what_they_are_on(setting: Setting):
    notes = part_of(sample_report(), 1, setting)["notes"]["notes"]
    assert [(note["lead"], note["to"]) for note in notes] == [
        ("On this section", None),
        ("On [2] of claim 1.1", "evidence-1.1-1"),
        ("On claim 1.2", "claim-1.2"),
    ]
    assert part_of(sample_report(), 0, setting)["notes"] is None


def test_comments_come_in_the_order_of_the_text():
    section = sample_report().sections[1]
    quotes = [annotation.quote for annotation in commented(section)]
    assert quotes == ["own figures are **lower**", "“ICC meters”", "[4]", "a budget"]


def test_a_long_title_is_shortened_in_the_footer(setting: Setting):
    report = sample_report()
    sections = (replace(report.sections[0], title="word " * 60),)
    part = part_of(replace(report, sections=sections), 0, setting)
    assert len(part["footer"]) <= 81
    assert part["footer"].endswith("…")


def test_a_section_without_a_title_is_called_by_its_kind(setting: Setting):
    report = sample_report()
    assert part_of(replace(report, sections=(replace(report.sections[0], title=""),)), 0, setting)["title"] == "Summary"
