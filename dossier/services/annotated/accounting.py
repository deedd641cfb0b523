"""The account of an export of sources: of all that lies on the chosen ones, what is in the files and what is not."""

from collections.abc import Collection, Mapping

from dossier.model.errors import BugError
from dossier.model.report import Listed, RowKey, Table
from dossier.output.account import Account, AccountLine

TABLES = (Table.SOURCES, Table.DOCUMENTS, Table.ANNOTATIONS, Table.EVIDENCE, Table.JUDGEMENTS, Table.NOTES)


def account_of(scope: Mapping[RowKey, str], carried: Collection[RowKey], reasons: Mapping[RowKey, str]) -> Account:
    """Return the account: each row of `scope` (with what it is called) is carried, or listed with its reason."""
    beyond = set(carried) - scope.keys()
    if beyond:
        raise BugError(f"an export of sources carries rows that are not theirs: {sorted(beyond)[:3]}")
    listed = [
        Listed(table, id, label, reasons.get((table, id), "unaccounted"))
        for (table, id), label in scope.items()
        if (table, id) not in carried
    ]
    lines = []
    for table in TABLES:
        total = sum(key[0] is table for key in scope)
        apart = sum(item.table is table for item in listed)
        lines.append(AccountLine(table, total, total - apart, apart))
    return Account(tuple(lines), tuple(listed))
