"""The help: opened, searched and read by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dossier.services.help_pages import help_pages
from dossier.ui.dialogs.help import HelpDialog
from dossier.ui.help_keys import keys_page
from dossier.ui.theme import Theme


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """Return what the help belongs to, which deletes itself when it closes."""
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


def shown(dialog: HelpDialog) -> str:
    return dialog.view.toPlainText().partition("\n")[0]


def test_it_opens_at_the_first_page_or_at_the_one_that_is_asked_for(theme: Theme, owner: QWidget) -> None:
    pages = [*help_pages(), keys_page({})]
    assert shown(HelpDialog(theme, pages, "", owner)) == "Getting started"
    dialog = HelpDialog(theme, pages, "Keys", owner)
    assert shown(dialog) == "Keys"
    assert dialog.list.count() == len(pages)
    dialog.open_page("Judging")
    assert shown(dialog) == "Judging"


def test_what_is_typed_is_found_and_the_list_leads_there(theme: Theme, owner: QWidget) -> None:
    dialog = HelpDialog(theme, help_pages(), "", owner)
    dialog.show()
    QTest.keyClicks(dialog.field, "stale")
    assert dialog.list.item(0).text() == "Stale judgements — Judging"
    assert dialog.view.textCursor().block().text() == "Stale judgements"
    dialog.field.setText("passphrase")
    found = dialog.view.extraSelections()
    assert {one.cursor.selectedText().casefold() for one in found} == {"passphrase"}
    caret = dialog.view.cursorRect()
    assert dialog.view.viewport().rect().intersects(caret)
    assert dialog.view.textCursor().position() in {one.cursor.selectionStart() for one in found}
    dialog.field.setText("zzyzx")
    assert dialog.said.text() == "No topic has all these words: leave some out."
    assert dialog.said.isVisible()
    dialog.field.clear()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert shown(dialog) == "Reading beside the source"
