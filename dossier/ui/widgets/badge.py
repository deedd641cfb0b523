"""A small word in a pill: how sure a source's identity is, what kind a claim has, that a document is a sheet."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dossier.model.kinds import Identification
from dossier.ui.guard import guarded
from dossier.ui.theme import Theme
from dossier.ui.words import identification_word

_INKS = {  # what is unsure is amber, as what is partly so is elsewhere
    Identification.CERTAIN: "ink",
    Identification.PROBABLE: "ink",
    Identification.CANDIDATE: "partly",
    Identification.UNKNOWN: "partly",
    Identification.NOT_INCLUDED: "quiet",
}
_SIDE = 8  # px beside the word
_ABOVE = 2


@guarded
class Badge(QWidget):
    """A word in a pill, in the ink of a token."""

    def __init__(self, theme: Theme, text: str = "", ink: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("badge")
        self._theme = theme
        self.setFont(theme.sans(theme.measure.type[0]))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text, ink)
        theme.changed.connect(self._repaint)

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str, ink: str = "quiet") -> None:
        """Show `text`; an empty one hides the badge."""
        self._theme.palette.colour(ink)
        self._text, self._ink = text, ink
        self.setAccessibleName(text)
        self.setHidden(not text)
        self.updateGeometry()
        self.update()

    def set_identification(self, identification: Identification) -> None:
        """Show how sure it is which work a source is."""
        self.set_text(identification_word(identification), _INKS[identification])
        self.setToolTip(self.tr("Identity of the source: {word}").format(word=self._text))

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        return QSize(round(metrics.horizontalAdvance(self._text)) + 2 * _SIDE + 2, round(metrics.height()) + 2 * _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.palette
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.chip)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(colours.colour(self._ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def _repaint(self) -> None:
        self.update()
