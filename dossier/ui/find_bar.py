"""Finding in the text in front: hits one after the other, whatever dash or quotation mark was printed."""

import re
from typing import Protocol

import shiboken6
from PySide6.QtCore import QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QTextEdit, QToolButton, QVBoxLayout, QWidget

from dossier.ui.guard import guarded
from dossier.ui.section_view.view import SectionView
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.words import counted

_ALIKE = ("-‐‑‒–—−", "'’‘ʼ", '"“”„«»', " \u00a0\u202f")  # what a reader types as the first of each


def pattern(query: str) -> str:
    """Return a regular expression that finds `query` however its dashes, quotation marks and spaces are printed."""
    parts = []
    for character in query:
        alike = next((group for group in _ALIKE if character in group), "")
        parts.append(f"[{re.escape(alike)}]" if alike else re.escape(character))
    return "".join(parts)


class Findable(Protocol):
    """What the bar finds in."""

    def selected_words(self) -> str:
        """Return the words to begin with; '' for none."""

    def find(self, query: str) -> int:
        """Go to the first hit from the caret on; return how many there are."""

    def step(self, step: int) -> None:
        """Go to the next hit (1) or to the one before (-1), round the end."""

    def hit(self) -> tuple[int, int] | None:
        """Return where the hit in front is, in positions of `markable`."""

    def hits(self) -> list[tuple[int, int]]:
        """Return where all hits are, in positions of `markable`."""

    @property
    def current(self) -> int:
        """Which hit is in front, from 0; -1 where none is."""

    @property
    def markable(self) -> QWidget | None:
        """The view whose hits can be highlighted; None for a text that is none of the dossier's."""

    def end(self) -> None:
        """Give the focus back."""


class TextFind:
    """Finds in a text widget."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._query = ""

    def selected_words(self) -> str:
        selected = self._view.textCursor().selectedText()
        return "" if "\u2029" in selected else selected

    def find(self, query: str) -> int:
        hits = self.count(query)
        if hits:
            cursor = self._view.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self._view.setTextCursor(cursor)
            self.step(1)
        return hits

    def count(self, query: str) -> int:
        """Return how many hits there are, and go to none."""
        self._query = query
        return len(re.findall(pattern(query), self._view.toPlainText(), re.IGNORECASE)) if query else 0

    def step(self, step: int) -> None:
        forward = step > 0
        flag = QTextDocument.FindFlag(0) if forward else QTextDocument.FindFlag.FindBackward
        expression = self._expression()
        document = self._view.document()
        cursor = document.find(expression, self._view.textCursor(), flag)
        if cursor.isNull():
            edge = QTextCursor(document)
            edge.movePosition(QTextCursor.MoveOperation.Start if forward else QTextCursor.MoveOperation.End)
            cursor = document.find(expression, edge, flag)
        if not cursor.isNull():
            self._view.setTextCursor(cursor)
            self._view.ensureCursorVisible()

    @property
    def markable(self) -> QWidget | None:
        return self._view if isinstance(self._view, SectionView) else None

    def hit(self) -> tuple[int, int] | None:
        cursor = self._view.textCursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None

    def hits(self) -> list[tuple[int, int]]:
        expression, document = self._expression(), self._view.document()
        found: list[tuple[int, int]] = []
        cursor = document.find(expression, 0) if self._query else QTextCursor()
        while not cursor.isNull() and cursor.hasSelection():
            found.append((cursor.selectionStart(), cursor.selectionEnd()))
            cursor = document.find(expression, cursor)
        return found

    @property
    def current(self) -> int:
        hit = self.hit()
        before = self._view.toPlainText()[: hit[0]] if hit else ""
        return len(re.findall(pattern(self._query), before, re.IGNORECASE)) if hit else -1

    def _expression(self) -> QRegularExpression:
        return QRegularExpression(pattern(self._query), QRegularExpression.PatternOption.CaseInsensitiveOption)

    def end(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)


@guarded
class FindBar(QWidget):
    """A field that finds in a text view or in the pages of a PDF. Enter goes on, Shift+Enter back, Escape closes and
    gives the focus back.
    """

    closed = Signal()
    mark_asked = Signal(object, object)  # the view, and the ranges of its document: to be highlighted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text: Findable | None = None
        self._view: QTextEdit | None = None  # whose text is found in
        self._found = 0  # hits
        self._changed = QTimer(self, singleShot=True, interval=0)  # when all of another text is there
        self._changed.timeout.connect(self._recount)
        self.field = named(QLineEdit(placeholderText=self.tr("Find here")), "findField")
        self.field.setAccessibleName(self.tr("Find here"))
        self.field.textChanged.connect(self._on_typed)
        self.count = named(QLabel(), "findCount")
        set_role(self.count, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        self.mark_one = self._add_mark(row, "highlightHit", self.tr("Highlight hit"), "Ctrl+Enter")
        self.mark_one.clicked.connect(self.highlight_hit)
        self.mark_all = self._add_mark(row, "highlightHits", self.tr("Highlight all"), "Ctrl+Shift+Enter")
        self.mark_all.clicked.connect(self.highlight_hits)
        for icon, name, handler in (
            ("chevron-up", self.tr("Previous hit"), self.previous),
            ("chevron-down", self.tr("Next hit"), self.next),
            ("close", self.tr("Close"), self.close_bar),
        ):
            button = QToolButton()
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setIcon(theme.icon(icon))
            button.clicked.connect(handler)
            row.addWidget(button)
        self.hide()

    def _add_mark(self, row: QHBoxLayout, name: str, words: str, key: str) -> QPushButton:
        button = named(QPushButton(words), name)
        button.setToolTip(key)
        set_role(button, "link")
        row.addWidget(button)
        return button

    def open_for(self, view: QTextEdit | Findable, above: QWidget | None = None) -> None:
        """Find in `view`, beginning with the words selected there; stand `above` what holds it, in its column."""
        if self._text is not None and not self.isHidden():
            self._text.end()
        holder = above.parentWidget() if above is not None else None
        if above is not None and holder is not None and holder is not self.parentWidget():
            column = holder.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(column.indexOf(above), self)
        self._follow(view if isinstance(view, QTextEdit) else None)
        self._text = TextFind(view) if isinstance(view, QTextEdit) else view
        for button in (self.mark_one, self.mark_all):
            button.setVisible(self._text.markable is not None)
        selected = self._text.selected_words()
        if selected:
            self.field.setText(selected)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._on_typed(self.field.text())

    def _follow(self, view: QTextEdit | None) -> None:
        """Count anew when `view` shows another text."""
        if self._view is not None and shiboken6.isValid(self._view):
            self._view.textChanged.disconnect(self._changed.start)
        self._view = view
        if view is not None:
            view.textChanged.connect(self._changed.start)

    def _recount(self) -> None:
        if isinstance(self._text, TextFind) and self.isVisible():
            self._show_found(self._text.count(self.field.text()))

    def next(self) -> None:
        """Go to the next hit, from the end to the beginning again."""
        self._step(1)

    def previous(self) -> None:
        """Go to the hit before, from the beginning to the end again."""
        self._step(-1)

    def highlight_hit(self) -> None:
        """Ask for the hit in front to be highlighted."""
        if self._text is None or self._text.markable is None or not self.field.text():
            return
        if hit := self._text.hit():
            self.mark_asked.emit(self._text.markable, [hit])

    def highlight_hits(self) -> None:
        """Ask for all hits to be highlighted."""
        if self._text is not None and self._text.markable is not None and (hits := self._text.hits()):
            self.mark_asked.emit(self._text.markable, hits)

    def close_bar(self) -> None:
        """Close, and give the focus back to the text."""
        self.hide()
        if self._text is not None:
            self._text.end()
        self.closed.emit()

    def leave(self) -> None:
        """Close where the text is there no longer: there is nothing to give the focus back to."""
        self._text = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.highlight_hits() if back else self.highlight_hit()
            else:
                self.previous() if back else self.next()
        else:
            super().keyPressEvent(event)

    def _on_typed(self, text: str) -> None:
        if self._text is None or not self.isVisible():
            return
        self._show_found(self._text.find(text))

    def _show_found(self, hits: int) -> None:
        self._found = hits
        self._show_count()
        set_role(self.count, "error" if self.field.text() and not hits else "quiet")

    def _step(self, step: int) -> None:
        if self._text is not None and self.field.text():
            self._text.step(step)
            self._show_count()

    def _show_count(self) -> None:
        """Say which of how many hits is in front."""
        words = counted(self._found, "%n hit", "%n hits") if self.field.text() else ""
        if self._text is not None and self._found > 1 and self._text.current >= 0:
            words = self.tr("{number} of {count}").format(number=self._text.current + 1, count=words)
        self.count.setText(words)
