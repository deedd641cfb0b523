"""The page where no dossier is open: the three things one does here, and the ways to begin."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dossier.ui.fonts import BOLD, SEMIBOLD
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.icon_label import IconLabel
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import enlarged
from dossier.ui.widgets.tall import Tall
from dossier.ui.words import name_words

_WIDEST = 520  # px
_MOST = 5  # recent dossiers that are listed; the menu has the others


class Welcome(QWidget):
    """Each way to begin is a signal; `recent_chosen` tells the path of a dossier."""

    bundled_asked = Signal()
    open_asked = Signal()
    brief_asked = Signal()
    recent_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self._theme = theme
        title = named(QLabel(self.tr("Check the evidence behind a brief, offline")), "welcomeTitle")
        title.setFont(theme.serif(theme.measure.type[-1], BOLD))
        title.setWordWrap(True)
        drop = self._sentence(self.tr("Or drop a brief on this window: Word, PDF, a saved web page, Markdown or text."))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self.recent_title = named(QLabel(self.tr("Recent dossiers")), "recentTitle")
        self.recent_title.setFont(theme.sans(theme.measure.type[2], SEMIBOLD))
        inner = QWidget()
        inner.setMaximumWidth(enlarged(_WIDEST))
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inner)
        column.setSpacing(4 * theme.measure.space)
        column.addStretch(2)
        column.addWidget(title)
        column.addLayout(self._things())
        column.addLayout(self._ways())
        column.addWidget(drop)
        column.addWidget(self.recent_title)
        column.addLayout(self._recent)
        column.addStretch(3)
        page = QWidget()
        row = QHBoxLayout(page)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Tall(page))
        self.show_recent(())

    def show_recent(self, dossiers: Sequence[str]) -> None:
        """List the dossiers that were opened last, without those that are gone."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        there = [path for path in map(Path, dossiers) if os.path.isfile(path)][:_MOST]
        for path in there:
            self._recent.addWidget(self._recent_button(path), 0, Qt.AlignmentFlag.AlignLeading)
        self.recent_title.setVisible(bool(there))

    def _things(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * self._theme.measure.space)
        grid.setVerticalSpacing(2 * self._theme.measure.space)
        grid.setColumnStretch(1, 1)
        things = (
            ("sources", self.tr("Read beside the source"), self.tr("Each citation beside the passage it rests on.")),
            ("check", self.tr("Judge"), self.tr("You say whether the source supports the claim, and why.")),
            ("export", self.tr("Export"), self.tr("An annotated PDF that any reader opens.")),
        )
        for row, (icon, what, how) in enumerate(things):
            name = QLabel(what)
            name.setFont(self._theme.sans(self._theme.measure.type[2], SEMIBOLD))
            grid.addWidget(IconLabel(self._theme, icon, ink="accent", side=20), 2 * row, 0)
            grid.addWidget(name, 2 * row, 1)
            grid.addWidget(self._sentence(how), 2 * row + 1, 1)
        return grid

    def _ways(self) -> Flow:
        self.bundled = named(QPushButton(self.tr("Open the bundled dossier")), "welcomeBundled")
        set_role(self.bundled, "primary")
        self.bundled.clicked.connect(self.bundled_asked)
        self.open = named(QPushButton(self.tr("Open…")), "welcomeOpen")
        self.open.clicked.connect(self.open_asked)
        self.brief = named(QPushButton(self.tr("New from a brief…")), "welcomeBrief")
        self.brief.clicked.connect(self.brief_asked)
        row = Flow(2 * self._theme.measure.space, fill=False)
        for button in (self.bundled, self.open, self.brief):
            row.addWidget(button)
        return row

    def _sentence(self, words: str) -> QLabel:
        label = QLabel(words, wordWrap=True)
        set_role(label, "quiet")
        return label

    def _recent_button(self, path: Path) -> QPushButton:
        button = named(QPushButton(name_words(path.stem).replace("&", "&&")), "recentDossier")
        button.setToolTip(str(path))
        button.setAccessibleDescription(str(path))
        button.setProperty("path", str(path))
        set_role(button, "link")
        button.clicked.connect(self._on_recent)
        return button

    def _on_recent(self) -> None:
        self.recent_chosen.emit(self.sender().property("path"))
