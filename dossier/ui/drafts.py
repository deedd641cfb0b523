"""Text being typed: kept while it is typed, on leaving the field, on a switch of panes and on close."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QPlainTextEdit

LATEST = 600  # ms after a character, at which it is kept at the latest, also of someone who types without a rest


class Draft(QObject):
    """Hands the text of `field` to `keep` soon after it changed; `flush` does so now.

    `keep(text)` returns whether the text was kept; where not, it is tried again at the next character or flush.
    """

    def __init__(self, field: QPlainTextEdit, keep: Callable[[str], bool]) -> None:
        super().__init__(field)
        self._field = field
        self._keep = keep
        self._kept = field.toPlainText()
        self._timer = QTimer(self, singleShot=True, interval=LATEST)
        self._timer.timeout.connect(self.flush)
        field.textChanged.connect(self._on_typed)
        field.installEventFilter(self)

    @property
    def pending(self) -> bool:
        """Whether the field holds words that are not kept yet."""
        return self._field.toPlainText() != self._kept

    def show(self, text: str) -> None:
        """Put `text`, which is kept already, into the field; the caret stays where it can."""
        self._timer.stop()
        self._kept = text
        if self._field.toPlainText() != text:
            position = self._field.textCursor().position()
            self._field.setPlainText(text)
            cursor = self._field.textCursor()
            cursor.setPosition(min(position, len(self._field.document().toPlainText())))
            self._field.setTextCursor(cursor)
            self._kept = self._field.toPlainText()  # a field has no hard spaces and one kind of line end: no one's edit
        self._timer.stop()

    def flush(self) -> None:
        """Keep what was typed now."""
        self._timer.stop()
        text = self._field.toPlainText()
        if text != self._kept and self._keep(text):
            self._kept = text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.flush()
        return False

    def _on_typed(self) -> None:
        if self.pending and not self._timer.isActive():
            self._timer.start()
