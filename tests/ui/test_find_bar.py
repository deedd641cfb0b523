"""Finding in a text, whatever dash was printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.find_bar import FindBar
from dossier.ui.theme import Theme

TEXT = "The rule‑of‑law comes first.\nThen the Rule-of-law again, and “quotes” (a+b)."


@pytest.fixture
def found(qtbot: QtBot):
    window, view = QWidget(), QTextEdit()
    view.setPlainText(TEXT)
    bar = FindBar(Theme())
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addWidget(view)
    window.show()
    window.activateWindow()
    bar.open_for(view)
    yield bar, view
    window.close()


def test_typed_hyphens_find_printed_ones_of_any_kind(found: tuple[FindBar, QTextEdit], qtbot: QtBot) -> None:
    bar, view = found
    qtbot.keyClicks(bar.field, "rule-of-law")
    assert bar.count.text().startswith("2")
    assert view.textCursor().selectedText() == "rule‑of‑law"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert view.textCursor().selectedText() == "Rule-of-law"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert view.textCursor().selectedText() == "rule‑of‑law"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.textCursor().selectedText() == "Rule-of-law"


def test_what_is_typed_is_no_pattern(found: tuple[FindBar, QTextEdit], qtbot: QtBot) -> None:
    bar, view = found
    qtbot.keyClicks(bar.field, '"quotes" (a+b)')
    assert view.textCursor().selectedText() == "“quotes” (a+b)"


def test_no_hit_is_said_and_escape_gives_the_focus_back(found: tuple[FindBar, QTextEdit], qtbot: QtBot) -> None:
    bar, view = found
    qtbot.keyClicks(bar.field, "[")
    assert bar.count.text().startswith("0")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    qtbot.waitUntil(view.hasFocus)
