import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.errors import BugError
from dossier.model.report import Table
from dossier.services.annotated.accounting import TABLES, account_of

KEYS = st.tuples(st.sampled_from(TABLES), st.text("abc", min_size=1, max_size=3))


@given(st.dictionaries(KEYS, st.text(max_size=5)), st.data())
def test_carried_and_listed_are_all_there_is(scope: dict[tuple[Table, str], str], data: st.DataObject):
    carried = data.draw(st.sets(st.sampled_from(sorted(scope)))) if scope else set()
    account = account_of(scope, carried, {})
    for line in account.lines:
        assert line.carried + line.listed == line.total == sum(key[0] is line.table for key in scope)
        assert line.carried == sum(key[0] is line.table for key in carried)
    assert {(item.table, item.id) for item in account.listed} == scope.keys() - carried


def test_what_is_listed_says_why():
    scope = {(Table.NOTES, "a"): "On [4]", (Table.NOTES, "b"): "", (Table.DOCUMENTS, "d"): "x.pdf"}
    account = account_of(scope, {(Table.DOCUMENTS, "d")}, {(Table.NOTES, "a"): "no_place"})
    assert [(item.id, item.label, item.reason) for item in account.listed] == [
        ("a", "On [4]", "no_place"),
        ("b", "", "unaccounted"),
    ]


def test_carrying_what_is_not_there_is_a_bug():
    with pytest.raises(BugError):
        account_of({}, {(Table.NOTES, "a")}, {})
