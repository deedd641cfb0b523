"""A report of what changed: no claim is shown in part, what did not change is listed, and the account stands."""

import json
from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from dossier.model.report import Listed, Partial, Report, Table
from dossier.output.account import account_of, named
from dossier.output.choice import CHOICES, chosen
from dossier.output.listing import account_by_rows, rows_of
from dossier.output.partial import changed_alone, is_empty
from tests.output.any_report import reports
from tests.output.sample import id_of, sample_report

MONDAY = Partial("2026-11-23T09:00:00Z")


def test_where_nothing_changed_the_report_is_empty_but_for_the_limits() -> None:
    report = sample_report()
    found = changed_alone(report, (), MONDAY)
    assert is_empty(found)
    assert found.limits == report.limits
    assert not is_empty(changed_alone(report, (), Partial(MONDAY.since, 1)))
    assert not is_empty(report)


def test_a_changed_judgement_brings_its_claim_whole_and_the_sources_that_it_cites() -> None:
    report = sample_report()
    claim = next(
        claim for section in report.sections for claim in section.claims if any(c.judgement_id for c in claim.citations)
    )
    judged = next(citation for citation in claim.citations if citation.judgement_id)
    found = changed_alone(report, {(Table.JUDGEMENTS, judged.judgement_id)}, MONDAY)
    (section,) = found.sections
    (kept,) = section.claims
    assert kept == claim
    assert {source.id for source in found.sources} == {citation.source_id for citation in claim.citations}
    assert section.annotations == ()
    assert Listed(Table.SECTIONS, id_of("winter"), "", "unchanged") in found.listed or len(report.sections) == 1


def test_what_did_not_change_is_told_by_its_number() -> None:
    found = changed_alone(sample_report(), (), MONDAY)
    told = [item for item in named(account_of(found)) if item.reason == "unchanged"]
    assert {item.table for item in told} >= {Table.SECTIONS, Table.CLAIMS, Table.NOTES}
    assert all(item.id == "" and int(item.label) > 0 for item in told)
    assert len({item.table for item in told}) == len(told)


@given(reports(), st.data())
def test_carried_and_listed_are_the_total_whatever_changed(drawn: tuple[Report, dict[str, str]], data: st.DataObject):
    report, said = drawn
    keys = sorted({(table, id) for table, id, _label in rows_of(report)})
    changed = data.draw(st.sets(st.sampled_from(keys))) if keys else set()
    without = data.draw(st.sets(st.sampled_from(CHOICES)))
    left = chosen(report, without)
    found = changed_alone(left, changed, MONDAY)
    for account in (account_of(found), account_by_rows(found, lambda table, id: True, "no_column")):
        for line in account.lines:
            assert line.total == report.totals[line.table]
            assert line.carried + line.listed == line.total
            assert line.listed == sum(item.table is line.table for item in account.listed)
        assert all(item.reason != "unaccounted" for item in account.listed)
    held = {(table, id) for table, id, _label in rows_of(found)}
    assert held >= {key for key in changed if key in {(table, id) for table, id, _label in rows_of(left)}}
    told = json.dumps(asdict(found))
    for item in found.listed:
        if item.table is Table.NOTES and item.id in said:
            assert said[item.id] not in told


@given(reports(), st.data())
def test_no_claim_is_shown_without_what_was_judged_of_it(drawn: tuple[Report, dict[str, str]], data: st.DataObject):
    report, _said = drawn
    keys = sorted({(table, id) for table, id, _label in rows_of(report)})
    changed = data.draw(st.sets(st.sampled_from(keys))) if keys else set()
    whole = {claim.id: claim for section in report.sections for claim in section.claims}
    for section in changed_alone(report, changed, MONDAY).sections:
        for claim in section.claims:
            assert claim == whole[claim.id]
