"""The table of the sections of a brief that is not stored yet."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dossier.model.kinds import SectionKind
from dossier.services.previews import SectionRow
from dossier.ui.models.sections import Column, SectionsModel

ROWS = [SectionRow(0, SectionKind.SUMMARY, "Summary", 2, 1, 0), SectionRow(3, SectionKind.OPTION, "Raise it", 4, 5, 1)]
CHECK = Qt.ItemDataRole.CheckStateRole


def model() -> SectionsModel:
    made = SectionsModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_rows(ROWS)
    return made


def test_rows_say_number_title_kind_and_counts(qtbot: QtBot) -> None:
    made = model()
    cells = [[made.data(made.index(row, column)) for column in Column] for row in range(2)]
    assert cells == [["Summary", "Summary", "2", "1", ""], ["3  Raise it", "Option", "4", "5", "1"]]
    heads = [made.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert heads == ["Section", "Kind", "Claims", "Markers", "Unsure"]


def test_a_tick_leaves_a_section_out_and_takes_it_in_again(qtbot: QtBot) -> None:
    made = model()
    with qtbot.waitSignal(made.changed):
        assert made.setData(made.index(1, 0), Qt.CheckState.Unchecked, CHECK)
    assert (made.left_out, made.data(made.index(1, 0), CHECK)) == ({1}, Qt.CheckState.Unchecked)
    made.setData(made.index(1, 0), Qt.CheckState.Checked, CHECK)
    assert made.left_out == set()
    assert not made.setData(made.index(1, Column.KIND), Qt.CheckState.Checked, CHECK)


def test_a_kind_that_is_the_one_read_again_is_no_change(qtbot: QtBot) -> None:
    made = model()
    made.retype(1, SectionKind.LIMITS)
    assert made.kinds == {1: SectionKind.LIMITS}
    made.retype(1, SectionKind.OPTION)
    assert made.kinds == {}
    made.retype(0, SectionKind.BACKGROUND)
    made.show_rows(ROWS)
    assert made.kinds == {}
