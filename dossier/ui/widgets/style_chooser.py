"""Which citation style references are set in: five by name, and any CSL file, looked at before it is taken."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dossier.model.errors import KnownError
from dossier.model.report import ReferenceStyle
from dossier.ui.asking_files import ask_file, usual_folder
from dossier.ui.theme import set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named
from dossier.ui.words import error_words

_FILE = "a file"  # the data of the choice that asks for one
_NAMES = {
    "apa": "APA",
    "chicago": "Chicago",
    "chicago-notes": "Chicago (notes)",
    "mla": "MLA",
    "ieee": "IEEE",
    "oscola": "OSCOLA",
}


class StyleChooser(QWidget):
    """`changed` is emitted when another style is chosen; `none` is the words of a first choice that is no style."""

    changed = Signal()

    def __init__(self, none: str = "", chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("styleChooser")
        self.list = named(ChoiceBox(), "citationStyle", self.tr("Citation style"))
        if none:
            self.list.addItem(none, "")
        for name, words in _NAMES.items():
            self.list.addItem(words, name)
        self.list.addItem(self.tr("A CSL file…"), _FILE)
        self.said = named(QLabel(wordWrap=True), "styleRefused")
        set_role(self.said, "warning")
        self.said.hide()
        self._before = 0
        self.choose(chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.list)
        column.addWidget(self.said)
        self.setFocusProxy(self.list)
        self.list.currentIndexChanged.connect(self._on_chosen)

    @property
    def name(self) -> str:
        """The name of the style, the path of a CSL file, '' for none."""
        return str(self.list.itemData(self._before) or "")

    @property
    def style_chosen(self) -> ReferenceStyle | None:
        """The style, or None. Raises KnownError where a CSL file is gone."""
        from dossier.services.reference_styles import style_named

        return style_named(self.name) if self.name else None

    def choose(self, name: str) -> None:
        """Choose the style of that name or CSL file where it can be used; nothing changes where it cannot."""
        at = self.list.findData(name)
        if at < 0 and name.lower().endswith(".csl"):
            at = self._added(Path(name))
        if at >= 0:
            with QSignalBlocker(self.list):
                self.list.setCurrentIndex(at)
            self._before = at

    def say(self, sentence: str) -> None:
        """Say below the choice why it cannot be used."""
        self.said.setText(sentence)
        self.said.show()

    def _added(self, path: Path) -> int:
        """Add a CSL file to the choices and return where it is; -1, and why, where it is no style."""
        from dossier.services.reference_styles import style_in

        try:
            style_in(path)
        except KnownError as error:
            self.say(error_words(error))
            return -1
        at = self.list.count() - 1
        with QSignalBlocker(self.list):
            self.list.insertItem(at, path.stem, str(path))
        return at

    def _on_chosen(self, index: int) -> None:
        self.said.hide()
        if self.list.itemData(index) != _FILE:
            self._before = index
            self.changed.emit()
            return
        with QSignalBlocker(self.list):
            self.list.setCurrentIndex(self._before)
        title, kinds = self.tr("A citation style"), self.tr("Citation styles (*.csl)")
        path = ask_file(self, title, usual_folder(None), kinds)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Choose the style in a CSL file; what is none is said below."""
        before = self._before
        self.choose(str(path))
        if self._before != before:
            self.changed.emit()
