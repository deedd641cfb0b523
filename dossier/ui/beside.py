"""At the right: the source, and what is said of the citation in hand, below it or beside it as there is the width."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from dossier.ui.page.layout import FIT_PAGE
from dossier.ui.widgets.sizes import Height, enlarged

if TYPE_CHECKING:
    from dossier.ui.panes.judgement import JudgementBar
    from dossier.ui.panes.source import SourcePane

_ANY = (1 << 24) - 1  # px: as wide as Qt lets a widget be
_ASIDE = 320  # px of the judgement where it stands beside the source
_DOWN, _ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class Beside(QWidget):
    """Holds both, each from when it is made, and folds what stands around the document as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._source: SourcePane | None = None
        self._judgement: JudgementBar | None = None
        self._height = Height.AMPLE
        self._aside = False
        self._shown: tuple[Height, bool] | None = None  # what was made of these
        self._strip_width = 0
        self._box = QBoxLayout(_DOWN, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def take_source(self, pane: "SourcePane") -> None:
        """Hold the source's pane from now on."""
        self._source = pane
        pane.tab.pages.show_strip(self._strip_width)
        pane.tab.pages.view.zoom_changed.connect(self._fit)
        pane.tab.as_pages.changed.connect(self._fit)
        pane.tab.shown.connect(self._fit)
        self._box.insertWidget(0, pane, 1)
        self._begin()

    def take_judgement(self, bar: "JudgementBar") -> None:
        """Hold the bar of the judgement from now on."""
        self._judgement = bar
        self._box.addWidget(bar)
        self._begin()

    def set_height(self, height: Height, *, aside: bool) -> None:
        """Fold what `height` has no room for; have the judgement `aside`, or below."""
        self._height, self._aside = height, aside
        self._fit()

    def _begin(self) -> None:
        self._shown = None
        self._fit()

    def _fit(self) -> None:
        """Fold what there is no room for, and as much as can be where whole pages are asked for."""
        tab = self._source.tab if self._source is not None else None
        whole = tab is not None and tab.as_pages.shown and tab.pages.view.fit == FIT_PAGE
        now = (Height.SCARCE if whole else self._height, self._aside)
        if now == self._shown:
            return
        self._shown = height, aside = now
        if self._source is not None:
            self._source.set_height(height)
        if self._judgement is not None:
            self._judgement.set_height(Height.AMPLE if aside else height)
            self._judgement.setMaximumWidth(enlarged(_ASIDE) if aside else _ANY)
            self._box.setAlignment(self._judgement, Qt.AlignmentFlag.AlignTop if aside else Qt.AlignmentFlag(0))
        self._box.setDirection(_ACROSS if aside else _DOWN)

    @property
    def strip_width(self) -> int:
        """How many px the strip beside a document's pages has; 0 while it is hidden."""
        return self._source.tab.pages.strip_width if self._source is not None else self._strip_width

    def show_strip(self, px: int) -> None:
        """Show the strip beside a document's pages so wide; hide it where that is 0."""
        self._strip_width = px
        if self._source is not None:
            self._source.tab.pages.show_strip(px)
