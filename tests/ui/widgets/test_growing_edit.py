from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.growing_edit import GrowingEdit


def made(theme: Theme, qtbot: QtBot) -> tuple[QWidget, GrowingEdit]:
    window = QWidget()
    qtbot.addWidget(window)
    edit = GrowingEdit(theme, lines=(2, 4))
    column = QVBoxLayout(window)
    column.addWidget(edit)
    column.addStretch(1)
    window.resize(300, 300)
    window.show()
    return window, edit


def test_it_grows_with_its_text_to_its_most_lines_and_shrinks_again(theme: Theme, qtbot: QtBot) -> None:
    _, edit = made(theme, qtbot)
    qtbot.waitUntil(lambda: edit.height() == edit.sizeHint().height())
    two = edit.height()
    edit.setPlainText("a\nb\nc")
    qtbot.waitUntil(lambda: edit.height() > two)
    three = edit.height()
    assert edit.verticalScrollBar().maximum() == 0
    edit.setPlainText("word " * 400)
    qtbot.waitUntil(lambda: edit.height() > three)
    assert edit.height() - three == three - two
    assert edit.verticalScrollBar().isVisible()
    edit.clear()
    qtbot.waitUntil(lambda: edit.height() == two)


def test_escape_and_control_enter_leave_and_window_keys_wait(theme: Theme, qtbot: QtBot) -> None:
    window, edit = made(theme, qtbot)
    fired: list[bool] = []
    for keys in ("Esc", "Ctrl+Return", "N"):
        action = QAction(window)
        action.setShortcut(keys)
        action.triggered.connect(fired.append)
        window.addAction(action)
    window.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    with qtbot.waitSignal(edit.left):
        qtbot.keyClick(edit, Qt.Key.Key_Escape)
    with qtbot.waitSignal(edit.left):
        qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(edit, "n")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == "n\n"
    assert fired == []


def test_how_to_leave_stands_beside_the_text_while_one_types_and_never_on_it(theme: Theme, qtbot: QtBot) -> None:
    window, edit = made(theme, qtbot)
    window.activateWindow()
    edit.setPlaceholderText("Reason")
    assert edit.accessibleDescription() == "Ctrl+Return when done"
    blank = edit.viewport().grab().toImage()
    edit.setFocus()
    edit.setCursorWidth(0)
    qtbot.waitUntil(edit.hasFocus)
    assert edit.viewport().grab().toImage() != blank
    for text, side in (("short", 1), ("قصير", -1)):
        edit.setPlainText(text)
        room, caret = edit.hint_room(), edit.cursorRect()
        assert (room.center().x() > edit.viewport().width() / 2) is (side == 1)
        assert not room.contains(caret.toRectF())
    edit.setPlainText("m" * 15)
    assert edit.hint_room().isEmpty()


def test_the_space_at_which_a_line_breaks_scrolls_nothing_to_the_side(theme: Theme, qtbot: QtBot) -> None:
    window, edit = made(theme, qtbot)
    bar, most = edit.horizontalScrollBar(), 0
    edit.setPlainText("sssss ttttt uuuuu " * 4)
    for width in range(300, 200, -1):
        window.resize(width, 300)
        edit.moveCursor(QTextCursor.MoveOperation.End)
        edit.insertPlainText(" x ")
        most = max(most, bar.maximum())
    assert most == 0
    assert not bar.isVisible()
