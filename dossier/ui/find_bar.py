"""Finding in the text in front: hits one after the other, whatever dash or quotation mark was printed."""

import re

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QTextEdit, QToolButton, QWidget

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


class FindBar(QWidget):
    """A field that finds in one text view. Enter goes on, Shift+Enter back, Escape closes and gives the focus back."""

    closed = Signal()
    mark_asked = Signal(object, object)  # the view, and the ranges of its document: to be highlighted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view: QTextEdit | None = None
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

    def open_for(self, view: QTextEdit) -> None:
        """Find in `view`, beginning with the words selected there."""
        self._view = view
        for button in (self.mark_one, self.mark_all):
            button.setVisible(isinstance(view, SectionView))
        selected = view.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.field.setText(selected)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._on_typed(self.field.text())

    def next(self) -> None:
        """Go to the next hit, from the end to the beginning again."""
        self._step(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    def previous(self) -> None:
        """Go to the hit before, from the beginning to the end again."""
        self._step(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    def highlight_hit(self) -> None:
        """Ask for the hit in front to be highlighted."""
        view = self._view
        if isinstance(view, SectionView) and view.textCursor().hasSelection() and self.field.text():
            cursor = view.textCursor()
            self.mark_asked.emit(view, [(cursor.selectionStart(), cursor.selectionEnd())])

    def highlight_hits(self) -> None:
        """Ask for all hits to be highlighted."""
        if isinstance(self._view, SectionView) and (hits := self._hits(self._view)):
            self.mark_asked.emit(self._view, hits)

    def _hits(self, view: QTextEdit) -> list[tuple[int, int]]:
        """Return the ranges of the view's document that the words are found at."""
        expression, document = self._expression(), view.document()
        found: list[tuple[int, int]] = []
        cursor = document.find(expression, 0) if self.field.text() else QTextCursor()
        while not cursor.isNull() and cursor.hasSelection():
            found.append((cursor.selectionStart(), cursor.selectionEnd()))
            cursor = document.find(expression, cursor)
        return found

    def _expression(self) -> QRegularExpression:
        options = QRegularExpression.PatternOption.CaseInsensitiveOption
        return QRegularExpression(pattern(self.field.text()), options)

    def close_bar(self) -> None:
        """Close, and give the focus back to the text."""
        self.hide()
        if self._view is not None:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
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
        if self._view is None:
            return
        hits = len(re.findall(pattern(text), self._view.toPlainText(), re.IGNORECASE)) if text else 0
        self.count.setText(counted(hits, "%n hit", "%n hits") if text else "")
        set_role(self.count, "error" if text and not hits else "quiet")
        if hits:
            cursor = self._view.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self._view.setTextCursor(cursor)
            self.next()

    def _step(self, flag: QTextDocument.FindFlag, restart: QTextCursor.MoveOperation) -> None:
        text = self.field.text()
        if self._view is None or not text:
            return
        expression = self._expression()
        cursor = self._view.document().find(expression, self._view.textCursor(), flag)
        if cursor.isNull():
            edge = QTextCursor(self._view.document())
            edge.movePosition(restart)
            cursor = self._view.document().find(expression, edge, flag)
        if not cursor.isNull():
            self._view.setTextCursor(cursor)
            self._view.ensureCursorVisible()
