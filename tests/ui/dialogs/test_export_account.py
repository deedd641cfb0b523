"""The account before the export."""

from pytestqt.qtbot import QtBot

from dossier.model.report import Listed, Table
from dossier.output.account import Account, AccountLine
from dossier.ui.dialogs.export_account import ExportAccount
from dossier.ui.theme import Theme


def account(listed: list[Listed], carried: int) -> Account:
    return Account((AccountLine(Table.NOTES, carried + len(listed), carried, len(listed)),), tuple(listed))


def lines(found: ExportAccount) -> list[str]:
    return [line.text() for line in found.lines if not line.isHidden()]


def test_it_adds_up_and_names_what_is_listed_the_most_first(theme: Theme, qtbot: QtBot) -> None:
    found = ExportAccount()
    qtbot.addWidget(found)
    assert lines(found) == []
    listed = [Listed(Table.MARKERS, "", "", "unaccounted"), *[Listed(Table.NOTES, "", "", "left_out")] * 2]
    found.show_account(account(listed, 1200))
    assert found.sum.text() == "1\u202f200 of the 1\u202f203 things in the dossier go into the file; not carried: 3"
    assert lines(found)[0] == "2 · Notes: left out by choice"
    assert len(lines(found)) == 2
    assert "left out by choice" in found.accessibleName()
    found.show_account(account([], 7))
    assert found.sum.text() == "All 7 things in the dossier go into the file."
    found.clear()
    assert (found.sum.text(), lines(found)) == ("", [])


def test_many_kinds_are_counted(theme: Theme, qtbot: QtBot) -> None:
    found = ExportAccount()
    qtbot.addWidget(found)
    found.show_account(account([Listed(table, "", "", "unchanged") for table in Table], 0))
    assert len(lines(found)) == 4
    assert lines(found)[-1] == f"… and {len(Table) - 3} more"
    assert found.toolTip().count("\n") == len(Table) - 1


def test_of_one_document_the_others_are_not_told(theme: Theme, qtbot: QtBot) -> None:
    found = ExportAccount()
    qtbot.addWidget(found)
    listed = [Listed(Table.DOCUMENTS, "d", "x", "other_document"), Listed(Table.NOTES, "n", "y", "no_passage")]
    found.show_account(account(listed, 4), one_document=True)
    assert found.sum.text() == "4 of the 5 things on this document go into the file; not carried: 1"
    assert len(lines(found)) == 1


def test_where_there_is_no_room_the_sum_is_said_alone(theme: Theme, qtbot: QtBot) -> None:
    found = ExportAccount()
    qtbot.addWidget(found)
    found.set_brief(brief=True)
    found.show_account(account([Listed(Table.NOTES, "", "", "left_out")], 1))
    assert lines(found) == []
    assert "left out by choice" in found.toolTip()
    found.set_brief(brief=False)
    assert len(lines(found)) == 1


def test_a_document_is_none_of_the_things_on_it(theme: Theme, qtbot: QtBot) -> None:
    found = ExportAccount()
    qtbot.addWidget(found)
    below = (AccountLine(Table.SOURCES, 1, 1, 0), AccountLine(Table.DOCUMENTS, 1, 1, 0))
    found.show_account(Account(below, ()), one_document=True)
    assert found.sum.text() == "Nothing lies on this document yet."
    found.show_account(Account((*below, AccountLine(Table.NOTES, 3, 3, 0)), ()), one_document=True)
    assert found.sum.text() == "All 3 things on this document go into the file."
