"""Typing is kept after a rest and on leaving; what cannot be written is not forgotten."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.drafts import Draft


class Kept:
    def __init__(self) -> None:
        self.texts: list[str] = []
        self.works = True

    def __call__(self, text: str) -> bool:
        if self.works:
            self.texts.append(text)
        return self.works


def make(qtbot: QtBot) -> tuple[QPlainTextEdit, Draft, Kept]:
    field, kept = QPlainTextEdit(), Kept()
    qtbot.addWidget(field)
    draft = Draft(field, kept)
    field.show()
    return field, draft, kept


def test_a_rest_keeps_all_that_was_typed_at_once(qtbot: QtBot) -> None:
    field, draft, kept = make(qtbot)
    qtbot.keyClicks(field, "abc")
    assert draft.pending
    assert kept.texts == []
    qtbot.waitUntil(lambda: kept.texts == ["abc"])
    assert not draft.pending


def test_leaving_the_field_keeps_at_once(qtbot: QtBot) -> None:
    window, kept = QWidget(), Kept()
    qtbot.addWidget(window)
    field, other = QPlainTextEdit(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(other)
    Draft(field, kept)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "abc")
    other.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(other.hasFocus)
    assert kept.texts == ["abc"]


def test_hiding_the_field_keeps_at_once(qtbot: QtBot) -> None:
    field, _, kept = make(qtbot)
    qtbot.keyClicks(field, "abc")
    field.hide()
    assert kept.texts == ["abc"]


def test_a_field_that_is_deleted_while_it_is_typed_in_is_kept(qtbot: QtBot) -> None:
    field, _, kept = make(qtbot)
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "abc")
    with qtbot.waitSignal(field.destroyed), qtbot.captureExceptions() as faults:
        field.deleteLater()
    assert kept.texts == ["abc"]
    assert faults == []


def test_what_could_not_be_written_is_tried_again(qtbot: QtBot) -> None:
    field, draft, kept = make(qtbot)
    kept.works = False
    qtbot.keyClicks(field, "abc")
    draft.flush()
    assert draft.pending
    assert field.toPlainText() == "abc"
    kept.works = True
    draft.flush()
    assert kept.texts == ["abc"]


def test_showing_kept_text_keeps_nothing_and_leaves_the_caret(qtbot: QtBot) -> None:
    field, draft, kept = make(qtbot)
    draft.show("abcdef")
    cursor = field.textCursor()
    cursor.setPosition(3)
    field.setTextCursor(cursor)
    draft.show("abcdefg")
    draft.flush()
    assert kept.texts == []
    assert field.textCursor().position() == 3


def test_who_types_without_a_rest_is_kept_too(qtbot: QtBot) -> None:
    field, _, kept = make(qtbot)
    typed = 0

    def type_on() -> bool:
        nonlocal typed
        qtbot.keyClicks(field, "a")
        typed += 1
        return len(kept.texts) >= 2

    qtbot.waitUntil(type_on, timeout=5_000)  # which asks every 10 ms
    assert typed > len(kept.texts[0]) > 1


def test_hard_spaces_are_kept(qtbot: QtBot) -> None:
    field, draft, kept = make(qtbot)
    draft.show("12\u00a0km\nfrom the\u00a0pier")
    assert not draft.pending
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, "s")
    draft.flush()
    assert kept.texts == ["12\u00a0km\nfrom the\u00a0piers"]
