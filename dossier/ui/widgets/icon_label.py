"""A picture of one icon, which follows the theme."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dossier.ui.guard import guarded
from dossier.ui.icons import check_icon, paint_icon
from dossier.ui.theme import Theme
from dossier.ui.widgets.sizes import enlarged


@guarded
class IconLabel(QWidget):
    """Shows icon `name` in the ink of a token; a picture beside words, so it has no accessible name of its own."""

    def __init__(
        self, theme: Theme, name: str, *, ink: str = "ink", side: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self.set_icon(name, ink)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def set_icon(self, name: str, ink: str = "ink") -> None:
        """Show another icon."""
        check_icon(name)
        self._theme.palette.colour(ink)
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(enlarged(self._side), enlarged(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self._name, QRectF(self.rect()), self._theme.palette.colour(self._ink))
        painter.end()

    def _repaint(self) -> None:
        self.updateGeometry()  # words may have another size
        self.update()
