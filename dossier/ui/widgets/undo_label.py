"""What Ctrl+Z would take back, in words."""

import shiboken6
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from dossier.ui.widgets.elided_label import ElidedLabel
from dossier.ui.words import undo_words

Field = QLineEdit | QPlainTextEdit | QTextEdit


class UndoLabel(ElidedLabel):
    """Names the newest step of the dossier or, while words are written in a field, what the key does there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("undoLabel")
        self._step = ""
        self._field: Field | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def show_step(self, label: str) -> None:
        """Say what the step is called that undo would take back; '' for none."""
        self._step = label
        self._show()

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and shiboken6.isValid(self._field):
            _changed(self._field).disconnect(self._show)
        written_in = isinstance(now, Field) and not now.isReadOnly() and self.window().isAncestorOf(now)
        self._field = now if written_in and isinstance(now, Field) else None
        if self._field is not None:
            _changed(self._field).connect(self._show)
        self._show()

    def _show(self) -> None:
        words = undo_words(self._step) if self._step else ""
        if self._field is not None:
            words = self.tr("what was typed here") if _can_undo(self._field) else ""
        self.setText(self.tr("Undo: %1").replace("%1", words) if words else "")
        self.setVisible(bool(words))


def _changed(field: Field) -> SignalInstance:
    return field.textChanged if isinstance(field, QLineEdit) else field.undoAvailable


def _can_undo(field: Field) -> bool:
    return field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()
