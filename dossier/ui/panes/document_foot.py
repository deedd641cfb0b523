"""Below a document: its parts, the passage in hand, what can be done with selected words, a link that was pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QCursor, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.ui.bridge import Bridge
from dossier.ui.panes.document_bars import PartBar, PassageBar, SelectionBar
from dossier.ui.panes.outside_link import OutsideLink
from dossier.ui.panes.passage_finder import PassageFinder
from dossier.ui.theme import Theme
from dossier.ui.widgets.side_by_side import SideBySide
from dossier.ui.widgets.sizes import Height


class DocumentFoot(QWidget):
    """The strips below a document, as few rows of them as there is room for.

    What can be done with selected words is not offered under the mouse that selects them: the third of three clicks
    would press it.
    """

    def __init__(
        self, bridge: Bridge, theme: Theme, selection_actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._short = self._gives_way = self._has_selection = False
        self.part_bar = PartBar(theme)
        self.passage_bar = PassageBar(theme)
        self.finder = PassageFinder(bridge, theme)
        self.selection_bar = SelectionBar(theme, selection_actions)
        self._under_mouse = QTimer(self, singleShot=True)  # as long as the mouse is where the bar would come up
        self._under_mouse.setInterval(QGuiApplication.styleHints().mouseDoubleClickInterval())
        self._under_mouse.timeout.connect(self._make_room)
        self.link = OutsideLink(theme)
        self._passage = SideBySide(self.passage_bar, self.finder)
        self.finder.opened.connect(self._passage.keep_apart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.part_bar, self._passage, self.selection_bar, self.link):
            column.addWidget(widget)

    def set_height(self, height: Height) -> None:
        """Have shorter words where the height is short, and what is done with selected words in one row, in place of
        the one about the passage.
        """
        self._short = height < Height.AMPLE
        for strip in (self.selection_bar, self.passage_bar, self.finder):
            strip.set_short(self._short)
        self._make_room()

    def show_selection(self, there: bool) -> None:
        """Offer what can be done with selected words, where there are any."""
        self._has_selection = there
        self._make_room()

    def give_way(self, wanted: bool) -> None:
        """Leave the height to the document while another part, that takes more of it, is worked in."""
        self._gives_way = wanted
        self._make_room()

    def _make_room(self) -> None:
        bar = self.selection_bar
        wanted = self._has_selection and not self._gives_way
        waits = wanted and bar.isHidden() and self._is_mouse_near()
        if waits:
            self._under_mouse.start()
        bar.setVisible(wanted and not waits)
        self._passage.setVisible(not self._gives_way and not (self._short and self._has_selection))

    def _is_mouse_near(self) -> bool:
        """Tell whether the mouse is over the strips or where they would grow to with the bar."""
        room = self.rect().adjusted(0, -self.selection_bar.sizeHint().height(), 0, 0)
        return self.isVisible() and room.contains(self.mapFromGlobal(QCursor.pos()))
