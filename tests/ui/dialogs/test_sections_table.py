"""The table of sections under the keyboard."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.model.kinds import SectionKind
from dossier.services.previews import SectionRow
from dossier.ui.dialogs.sections_table import SectionsTable
from dossier.ui.models.sections import Column, SectionsModel
from dossier.ui.theme import Theme


def test_the_space_bar_ticks_the_current_row_from_any_cell(qtbot: QtBot) -> None:
    model = SectionsModel()
    model.show_rows([SectionRow(0, SectionKind.SUMMARY, "A", 1, 1, 0), SectionRow(1, SectionKind.OPTION, "B", 1, 1, 0)])
    table = SectionsTable(model, Theme())
    qtbot.addWidget(table)
    qtbot.keyClick(table, Qt.Key.Key_Space)  # no row is current
    assert model.left_out == set()
    table.setCurrentIndex(model.index(1, Column.CLAIMS))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert model.left_out == {1}
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert (model.left_out, table.currentIndex().row()) == (set(), 0)
