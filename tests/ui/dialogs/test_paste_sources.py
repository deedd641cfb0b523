from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTableWidgetItem
from pytestqt.qtbot import QtBot

from dossier.model.rows import Source
from dossier.services.session import Session
from dossier.ui.dialogs.paste_sources import PasteSourcesDialog
from dossier.ui.theme import Theme
from tests.samples import sample_session

LISTED = "Ivy, J. (2004). The other log. Harbour Press.\n\nLee, A. (1999, July 31). The tides of winter."


@pytest.fixture
def session(tmp_path: Path):
    opened = sample_session(tmp_path / "a.dossier")
    yield opened
    opened.close()


def test_cells_are_corrected_and_rows_left_out(session: Session, qtbot: QtBot, theme: Theme) -> None:
    dialog = PasteSourcesDialog(theme, session.store)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.go_on.isEnabled()
    dialog.field.setPlainText(LISTED)
    dialog.go_on.click()
    assert dialog.go_on.text() == "Add 2 sources"
    table = dialog.table
    heads = [table.model().headerData(c, Qt.Orientation.Horizontal) for c in range(table.columnCount())]

    def cell(row: int, column: int) -> QTableWidgetItem:
        item = table.item(row, column)
        assert item is not None
        return item

    title, author, day = heads.index("Title"), heads.index("Author"), heads.index("Date")
    assert [cell(row, title).text() for row in (0, 1)] == ["The other log", "The tides of winter"]
    assert cell(1, day).text() == "1999-07-31"
    cell(0, title).setText("Another log")
    cell(0, author).setText("Ivy, J.; Harbour Board")
    table.setCurrentCell(0, 1)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    (kinds,) = table.findChildren(QComboBox)
    kinds.setFocus()
    qtbot.keyClicks(kinds, "Book")
    qtbot.keyClick(kinds, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cell(0, 1).text() == "Book")
    cell(1, 0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.go_on.text() == "Add 1 source"
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.go_on
    session.editor.perform(dialog.change)
    added = session.store.find(Source, number=4)[0].csl
    assert (added["type"], added["title"]) == ("book", "Another log")
    assert added["author"] == [{"literal": "Ivy, J."}, {"literal": "Harbour Board"}]
    assert session.store.find(Source, number=5) == []


def test_what_no_source_is_found_in_is_said_and_one_can_go_back(session: Session, qtbot: QtBot, theme: Theme) -> None:
    dialog = PasteSourcesDialog(theme, session.store)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setPlainText("—")
    dialog.go_on.click()
    assert dialog.words.text() == "No source was found in that text."
    assert not dialog.go_on.isEnabled()
    dialog.back.click()
    assert dialog.field.isVisible()
    assert dialog.go_on.isEnabled()
