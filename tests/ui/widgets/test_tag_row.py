import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.tag_row import LONGEST, TagRow, tidied

# The offscreen platform has no window order and no grab for the list of proposals.
pytestmark = pytest.mark.qt_log_ignore(r"raise\(\)", "grabbing the keyboard", extend=True)


@pytest.fixture
def row(theme: Theme, qtbot: QtBot) -> TagRow:
    row = TagRow(theme, lambda: ["Figures", "to ask"])
    qtbot.addWidget(row)
    row.resize(220, 120)
    row.show()
    row.changed.connect(row.show_tags)
    return row


@pytest.mark.parametrize(
    ("typed", "kept"), [("  a\n tag, ", "a tag"), ("#ask", "ask"), (" , ", ""), ("x" * 99, "x" * LONGEST)]
)
def test_a_tag_is_kept_tidied(typed: str, kept: str) -> None:
    assert tidied(typed) == kept


def test_tags_are_added_once_and_taken_back_with_backspace(row: TagRow, qtbot: QtBot) -> None:
    qtbot.keyClicks(row.field, "figures,Figures,ask")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert row.tags == ("figures", "ask")
    qtbot.keyClick(row.field, Qt.Key.Key_Backspace)
    assert [chip.text() for chip in row.chips] == ["figures"]


def test_escape_leaves_and_adds_nothing(row: TagRow, qtbot: QtBot) -> None:
    qtbot.keyClicks(row.field, "half a t")
    row.keep()
    with qtbot.waitSignal(row.left):
        qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.tags == ()


def test_tags_in_use_are_proposed(row: TagRow, qtbot: QtBot) -> None:
    row.activateWindow()
    row.field.setFocus()
    qtbot.waitUntil(row.field.hasFocus)
    completer = row.field.completer()
    completer.setCompletionPrefix("ask")
    assert completer.currentCompletion() == "to ask"


def test_many_tags_take_more_rows_and_none_is_cut(row: TagRow, qtbot: QtBot) -> None:
    one = row.heightForWidth(220)
    row.show_tags(tuple(f"a longer tag {number}" for number in range(6)))
    assert row.heightForWidth(220) > one
    qtbot.waitUntil(lambda: all(chip.width() >= chip.sizeHint().width() for chip in row.chips))
    assert len({chip.y() for chip in row.chips}) > 1
    assert all(chip.geometry().right() <= 220 for chip in row.chips)
    assert row.chips[0].accessibleName() == "Remove the tag “a longer tag 0”"


def test_a_tag_that_a_file_brings_is_never_wider_than_its_pane(row: TagRow) -> None:
    row.show_tags(("x" * 3_000,))
    assert row.minimumSizeHint().width() < 400
    assert row.tags == ("x" * 3_000,)


def test_undo_is_the_windows_once_a_tag_is_entered(row: TagRow, qtbot: QtBot) -> None:
    def is_swallowed() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "\x1a")
        event.ignore()
        QApplication.sendEvent(row.field, event)
        return event.isAccepted()

    qtbot.keyClicks(row.field, "ask")
    assert is_swallowed()  # by the letters, which are undone one after the other
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert not is_swallowed()
    assert not row.field.isUndoAvailable()
