"""A source's reference, set in a citation style, for the clipboard."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from dossier.model.errors import KnownError
from dossier.model.report import ReferenceStyle
from dossier.model.rows import Csl
from dossier.services.paths import resource
from dossier.ui.jobs import Job, Progress
from dossier.ui.theme import set_role
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.style_chooser import StyleChooser
from dossier.ui.words import error_words


class CopyReference(QWidget):
    """The style beside the button. Setting takes half a second, on another thread. `style_chosen` tells its name."""

    style_chosen = Signal(str)

    def __init__(self, csl: Csl, style: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copyReference")
        self._csl = csl
        self.styles = StyleChooser(chosen=style)
        self.styles.changed.connect(self._on_style)
        self.button = named(QPushButton(self.tr("Copy formatted reference")), "copyReferenceButton")
        set_role(self.button, "link")
        self.button.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.styles)
        row.addWidget(self.button)
        row.addStretch(1)

    def _on_style(self) -> None:
        self.button.setText(self.tr("Copy formatted reference"))
        self.style_chosen.emit(self.styles.name)

    def _copy(self) -> None:
        try:
            style = self.styles.style_chosen
        except KnownError as error:
            self._on_failed(error)
            return
        if style is None:
            return
        self.button.setEnabled(False)
        self.styles.said.hide()
        job = Job("reference", partial(_words, self._csl, style), self)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_done(self, words: str) -> None:
        self.button.setEnabled(True)
        if words:
            QGuiApplication.clipboard().setText(words)
            self.button.setText(self.tr("Copied"))
        else:
            self.styles.say(self.tr("This record cannot be set in this style; choose another one."))

    def _on_failed(self, error: KnownError) -> None:
        self.button.setEnabled(True)
        self.styles.say(error_words(error))


def _words(csl: Csl, style: ReferenceStyle, progress: Progress, cancelled: Callable[[], bool]) -> str:
    """Return the reference as plain words, '' where the engine fails on the record."""
    from dossier.output.references import plain_text, set_references

    (reference,) = set_references([csl], style, language="en", resources=resource("words").parent, cancelled=cancelled)
    return plain_text(reference)
