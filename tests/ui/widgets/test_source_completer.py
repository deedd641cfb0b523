"""Sources offered while a bracket is typed; the keyboard stays in the field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.source_completer import SourceCompleter

SOURCES = [(1, "The strait crossed"), (2, "Harbour log"), (12, "سجل الميناء"), (3, "Tides of the strait")]


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> Iterator[QPlainTextEdit]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    field = QPlainTextEdit()
    field.completer = SourceCompleter(field, lambda: SOURCES)  # type: ignore[attr-defined]
    QVBoxLayout(window).addWidget(field)
    window.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield field
    window.close()


def offered(field: QPlainTextEdit) -> list[str] | None:
    shown = field.completer.list  # type: ignore[attr-defined]
    if not shown.isVisible():
        return None
    return [shown.item(row).text().split("]")[0][1:] for row in range(shown.count())]


def test_a_bracket_offers_all_and_words_narrow_the_list(field: QPlainTextEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "It is slow ")
    assert offered(field) is None
    qtbot.keyClicks(field, "[")
    assert offered(field) == ["1", "2", "12", "3"]
    qtbot.keyClicks(field, "strait")
    assert offered(field) == ["1", "3"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "It is slow [3]"
    assert offered(field) is None
    qtbot.keyClicks(field, ".")
    assert field.toPlainText() == "It is slow [3]."


def test_a_number_narrows_too_and_tab_chooses(field: QPlainTextEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "[1")
    assert offered(field) == ["1", "12"]
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.toPlainText() == "[12]"
    assert field.hasFocus()


def test_escape_leaves_the_bracket_and_offers_nothing_more_there(field: QPlainTextEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "[")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (offered(field), field.toPlainText()) == (None, "[")
    qtbot.keyClicks(field, "sic")
    assert (offered(field), field.toPlainText()) == (None, "[sic")
    qtbot.keyClicks(field, "] [")
    assert offered(field) == ["1", "2", "12", "3"]


def test_a_closed_bracket_and_one_that_fits_nothing_offer_nothing(field: QPlainTextEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "[2]")
    assert offered(field) is None
    qtbot.keyClicks(field, " [zzz")
    assert offered(field) is None


def test_a_bracket_that_is_closed_already_is_not_closed_twice(field: QPlainTextEdit, qtbot: QtBot) -> None:
    field.setPlainText("It is slow [] here")
    cursor = field.textCursor()
    cursor.setPosition(len("It is slow ["))
    field.setTextCursor(cursor)
    qtbot.keyClicks(field, "h")
    assert offered(field) == ["1", "2", "3"]  # “h” stands in “the” too
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "It is slow [2] here"
    assert field.textCursor().position() == len("It is slow [2]")


def test_a_click_chooses(field: QPlainTextEdit, qtbot: QtBot) -> None:
    field.insertPlainText("𐐷 ")
    qtbot.keyClicks(field, "[")
    shown = field.completer.list  # type: ignore[attr-defined]
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualItemRect(shown.item(2)).center())
    assert field.toPlainText() == "𐐷 [12]"


@pytest.mark.usefixtures("mirrored")
def test_mirrored_it_lies_inside_the_window_on_the_side_where_the_line_goes_on(
    field: QPlainTextEdit, qtbot: QtBot
) -> None:
    field.insertPlainText("العبارات بطيئة ")
    qtbot.keyClicks(field, "[")
    assert offered(field) == ["1", "2", "12", "3"]
    shown = field.completer.list  # type: ignore[attr-defined]
    assert field.window().rect().contains(shown.geometry())
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "العبارات بطيئة [1]"
