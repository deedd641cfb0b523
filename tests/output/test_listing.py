from dataclasses import replace

from dossier.model.report import Listed, Table
from dossier.output.listing import account_by_rows, rows_of
from tests.output.sample import id_of, sample_report


def test_every_row_of_the_sample_is_named_once():
    rows = list(rows_of(sample_report()))
    totals = {table: sum(row[0] is table for row in rows) for table in Table}
    assert totals == dict(sample_report().totals)
    assert len({(table, id) for table, id, _label in rows}) == len(rows)
    assert all(label for _table, _id, label in rows)
    assert max(len(label) for _table, _id, label in rows) <= 81


def test_what_is_not_carried_is_listed_with_the_reason():
    report = sample_report()
    account = account_by_rows(report, lambda table, id: table is not Table.LIMITS, "no_column")
    assert account.listed == (
        Listed(Table.LIMITS, id_of("limit"), "Its price is unknown, and no source says who would pay.", "no_column"),
    )
    for line in account.lines:
        assert line.carried + line.listed == line.total == report.totals[line.table]


def test_rows_that_are_not_in_the_report_are_said_to_be_missing():
    report = replace(sample_report(), notes=())
    account = account_by_rows(report, lambda table, id: True, "no_column")
    assert account.listed == (Listed(Table.NOTES, "", "notes", "unaccounted"),) * 2
