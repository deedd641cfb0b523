"""The account of report and sources together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.errors import BugError
from dossier.model.report import Listed, Table
from dossier.output.account import Account, AccountLine
from dossier.output.bound import Bound, account_with

KEYS = st.tuples(st.sampled_from(Table), st.sampled_from("abcdef"))


@given(st.sets(KEYS), st.data())
def test_carried_and_listed_are_always_all(rows: set[tuple[Table, str]], data: st.DataObject):
    some = st.sets(st.sampled_from(sorted(rows))) if rows else st.just(set[tuple[Table, str]]())
    listed, apart, carried = data.draw(some), data.draw(some), data.draw(some)
    lines = []
    for table in Table:
        total, count = (sum(key[0] is table for key in keys) for keys in (rows, listed))
        lines.append(AccountLine(table, total, total - count, count))
    account = Account(tuple(lines), tuple(Listed(*key, "", "area") for key in listed))
    bound = Bound(carried=frozenset(carried - apart), listed=tuple(Listed(*key, "", "no_place") for key in apart))
    found = account_with(account, bound)
    for line in found.lines:
        assert line.carried + line.listed == line.total
        assert line.listed == sum(item.table is line.table for item in found.listed)
    assert {(item.table, item.id) for item in found.listed} == (listed - carried) | apart


def test_what_is_carried_is_not_listed():
    row = Listed(Table.DOCUMENTS, "a", "", "broken")
    account = Account((AccountLine(Table.DOCUMENTS, 1, 1, 0),), ())
    with pytest.raises(BugError):
        account_with(account, Bound(carried=frozenset({(Table.DOCUMENTS, "a")}), listed=(row,)))
    with pytest.raises(BugError):
        account_with(Account((AccountLine(Table.DOCUMENTS, 0, 0, 0),), ()), Bound(listed=(row,)))
