"""Text being typed: kept while it is typed, on leaving the field, on a switch of panes and on close."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import isValid

from dossier.ui.guard import guarded

LATEST = 600  # ms after a character, at which it is kept at the latest, also of someone who types without a rest

_LINE_ENDS = dict.fromkeys((0x2028, 0x2029, 0xFDD0, 0xFDD1), "\n")  # as a text field holds them


def typed(field: QPlainTextEdit) -> str:
    """Return the text of `field`, hard spaces and all; Qt's own `toPlainText` makes plain spaces of them."""
    return field.document().toRawText().translate(_LINE_ENDS)


@guarded
class Draft(QObject):
    """Hands the text of `field` to `keep` soon after it changed; `flush` does so now.

    `keep(text)` returns whether the text was kept; where not, it is tried again at the next character or flush.
    """

    def __init__(self, field: QPlainTextEdit, keep: Callable[[str], bool]) -> None:
        super().__init__(field)
        self._field = field
        self._keep = keep
        self._kept = typed(field)
        self._timer = QTimer(self, singleShot=True, interval=LATEST)
        self._timer.timeout.connect(self.flush)
        field.textChanged.connect(self._on_typed)
        field.installEventFilter(self)

    @property
    def pending(self) -> bool:
        """Whether the field holds words that are not kept yet."""
        return typed(self._field) != self._kept

    def show(self, text: str) -> None:
        """Put `text`, which is kept already, into the field; the caret stays where it can."""
        self._timer.stop()
        self._kept = text
        if typed(self._field) != text:
            position = self._field.textCursor().position()
            self._field.setPlainText(text)
            cursor = self._field.textCursor()
            cursor.setPosition(min(position, len(typed(self._field))))
            self._field.setTextCursor(cursor)
            self._kept = typed(self._field)  # a field has one kind of line end: no one's edit
        self._timer.stop()

    def flush(self) -> None:
        """Keep what was typed now."""
        self._timer.stop()
        text = typed(self._field)
        if text != self._kept and self._keep(text):
            self._kept = text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        leaves = (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.DeferredDelete)
        if event.type() in leaves and isValid(self._field):  # the focus leaves it once more while it is deleted
            self.flush()
        return False

    def _on_typed(self) -> None:
        if self.pending and not self._timer.isActive():
            self._timer.start()
