"""What a report says otherwise where its sources follow it in the same file: where its links lead, what is carried."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dossier.model.errors import BugError
from dossier.model.report import Listed, RowKey
from dossier.output.account import Account, AccountLine

LEAD = "x-to:"
"""Begins the address of a link that will lead into a source; the number of its goal follows."""

PLACE = "x-at:"
"""Begins the address of what only says where a claim stands; the claim's number among the places follows."""


@dataclass(frozen=True, slots=True)
class Bound:
    """`leads` are addresses of links by the id of a citation or a source, `spots` those of claims' places, by id.

    `carried` are rows that the pages of the sources carry, `listed` those of documents that neither these do nor, in
    full, the report. `remarks` follow those of the report on its last page.
    """

    leads: Mapping[str, str] = field(default_factory=dict)
    spots: Mapping[str, str] = field(default_factory=dict)
    carried: frozenset[RowKey] = frozenset()
    listed: tuple[Listed, ...] = ()
    remarks: tuple[str, ...] = ()


def account_with(account: Account, bound: Bound) -> Account:
    """Return the account of report and sources together: a row is listed once, by the reason that weighs more."""
    apart = {(item.table, item.id): item for item in bound.listed}
    both = bound.carried & apart.keys()
    if both:
        raise BugError(f"a binder both carries and lists {sorted(both)[:3]}")
    listed = [
        item
        for item in account.listed
        if not item.id or ((item.table, item.id) not in apart and (item.table, item.id) not in bound.carried)
    ]
    listed += apart.values()
    lines = []
    for line in account.lines:
        count = sum(item.table is line.table for item in listed)
        if count > line.total:
            raise BugError(f"a binder lists {count} of {line.total} {line.table.value}")
        lines.append(AccountLine(line.table, line.total, line.total - count, count))
    return Account(tuple(lines), tuple(listed))
