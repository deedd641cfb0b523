"""The eight colours of annotations: names, swatches that carry their number, and which was used last for which kind."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen

from dossier.model.kinds import AnnotationKind
from dossier.ui.palette import HIGHLIGHTS, Palette

NUMBERS = range(1, HIGHLIGHTS + 1)


class Colours(QObject):
    """The colour used last for each kind of annotation; `changed` tells when another one was used."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: dict[AnnotationKind, int] = {}

    def of(self, kind: AnnotationKind) -> int:
        """Return the colour that the next annotation of a kind has, 1 to 8."""
        return self._last.get(kind, 1)

    def use(self, kind: AnnotationKind, colour: int) -> None:
        """Remember that `colour` was used for a kind."""
        if self.of(kind) != colour:
            self._last[kind] = colour
            self.changed.emit()

    def restore(self, last: Mapping[AnnotationKind, int]) -> None:
        """Take what was remembered earlier."""
        self._last = dict(last)


def colour_word(number: int) -> str:
    """Return the name of a highlight's colour, 1 to 8: "yellow"."""
    return (
        QCoreApplication.translate("Colours", "yellow"),
        QCoreApplication.translate("Colours", "green"),
        QCoreApplication.translate("Colours", "blue"),
        QCoreApplication.translate("Colours", "pink"),
        QCoreApplication.translate("Colours", "violet"),
        QCoreApplication.translate("Colours", "orange"),
        QCoreApplication.translate("Colours", "teal"),
        QCoreApplication.translate("Colours", "grey"),
    )[number - 1]


def paint_swatch(painter: QPainter, box: QRectF, number: int, colours: Palette, font: QFont) -> None:
    """Draw a colour as a square that carries its number, so that it is known without seeing the colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.highlight_line(number), 1))
    painter.setBrush(colours.highlight(number))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(colours.ink)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()
