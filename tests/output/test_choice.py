"""What is left out by choice is listed by its id alone, and the account stands."""

import json
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.errors import KnownError
from dossier.model.kinds import Verdict
from dossier.model.report import Listed, Report, Table
from dossier.output.account import account_of, named
from dossier.output.choice import CHOICES, chosen
from dossier.output.listing import account_by_rows, rows_of
from dossier.output.overview import citations_of
from tests.output.any_report import reports
from tests.output.sample import id_of, sample_report


def test_without_a_choice_the_report_is_the_same():
    report = sample_report()
    assert chosen(report) is report
    assert chosen(report, sections={0, 1, 2}) is report


def test_notes_go_wherever_they_are():
    found = chosen(sample_report(), {Table.NOTES})
    assert [row for row in rows_of(found) if row[0] is Table.NOTES] == []
    assert [item for item in named(account_of(found)) if item.reason == "left_out"] == [
        Listed(Table.NOTES, "", "8", "left_out")
    ]
    assert "Known to the library." not in json.dumps(asdict(found))


def test_judgements_go_and_nothing_of_them_stays():
    found = chosen(sample_report(), {Table.JUDGEMENTS})
    assert {citation.verdict for citation in citations_of(found.sections)} == {Verdict.UNCHECKED}
    told = json.dumps(asdict(found))
    assert "two canals only" not in told
    assert '"reviewer": "R. Reviewer", "judged_at"' not in told


def test_sections_go_and_limits_stay():
    report = sample_report()
    found = chosen(report, sections={1})
    assert [section.number for section in found.sections] == [1]
    assert found.limits == report.limits
    assert Listed(Table.SECTIONS, id_of("winter"), "", "left_out") in found.listed


def test_a_source_names_the_claims_of_this_report_and_counts_the_others():
    report = sample_report()
    resting = [("0.1", "0.2", "1.1"), ("1.1", "1.3"), ("0.1",), (), ()]
    sources = [replace(source, claims=claims) for source, claims in zip(report.sources, resting, strict=True)]
    found = chosen(replace(report, sources=tuple(sources)), sections={1})
    assert [(source.claims, source.claims_elsewhere) for source in found.sources] == [
        (("1.1",), 2),
        (("1.1", "1.3"), 0),
        ((), 1),
        ((), 0),
        ((), 0),
    ]
    assert all(source.claims_elsewhere == 0 for source in chosen(report, {Table.NOTES}).sources)


def test_a_section_that_is_not_there_is_said():
    with pytest.raises(KnownError) as caught:
        chosen(sample_report(), sections={1, 9})
    assert caught.value.code == "no-such-section"


@given(reports(), st.sets(st.sampled_from(CHOICES)), st.none() | st.sets(st.integers(0, 2)))
def test_carried_and_listed_are_the_total_whatever_is_left_out(
    drawn: tuple[Report, dict[str, str]], without: set[Table], sections: set[int] | None
):
    report, said = drawn
    there = {section.number for section in report.sections}
    found = chosen(report, without, None if sections is None else sections & there)
    accounts = [account_of(found), account_by_rows(found, lambda table, id: True, "no_column")]
    for account in accounts:
        for line in account.lines:
            assert line.total == report.totals[line.table]
            assert line.carried + line.listed == line.total
            assert line.listed == sum(item.table is line.table for item in account.listed)
        assert all(item.reason != "unaccounted" for item in account.listed)
    told = json.dumps(asdict(found))
    for item in found.listed:
        assert item.label == ""
        own = item.table in (Table.NOTES, Table.JUDGEMENTS) and item.id in said
        assert not own or said[item.id] not in told
