"""How the paper of a page looks: as printed, sepia, or dark; pictures are never inverted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from dossier.services.settings import PageTheme

_Mode = QPainter.CompositionMode


@dataclass(frozen=True, slots=True)
class PageColours:
    """What white paper and black ink become, and whether marks are mixed in as light (on dark) or as ink."""

    paper: QColor
    ink: QColor
    dark: bool = False


COLOURS = {
    PageTheme.PAPER: PageColours(QColor("#ffffff"), QColor("#000000")),
    PageTheme.SEPIA: PageColours(QColor("#f6ecd6"), QColor("#000000")),
    PageTheme.DARK: PageColours(QColor("#1e2023"), QColor("#e6e3dc"), dark=True),
}
_DIMMED = QColor("#d0d0d0")  # pictures on dark paper, so that they do not dazzle


def dress(image: QImage, theme: PageTheme, pictures: Sequence[QRectF] = ()) -> None:
    """Give a rendered page the colours of `theme`, in place; `pictures` are where it has pictures, in px of `image`."""
    if theme is PageTheme.PAPER:
        return
    colours = COLOURS[theme]
    kept = [(box, image.copy(box.toAlignedRect())) for box in pictures] if theme is PageTheme.DARK else []
    painter = QPainter(image)
    whole = image.rect()
    if theme is PageTheme.SEPIA:
        painter.setCompositionMode(_Mode.CompositionMode_Multiply)
        painter.fillRect(whole, colours.paper)
    else:
        painter.setCompositionMode(_Mode.CompositionMode_Difference)
        painter.fillRect(whole, Qt.GlobalColor.white)
        painter.setCompositionMode(_Mode.CompositionMode_Multiply)
        painter.fillRect(whole, _less(colours.ink, colours.paper))
        painter.setCompositionMode(_Mode.CompositionMode_Plus)
        painter.fillRect(whole, colours.paper)
        for box, picture in kept:
            place = box.toAlignedRect()
            painter.setCompositionMode(_Mode.CompositionMode_Source)
            painter.drawImage(place.topLeft(), picture)
            painter.setCompositionMode(_Mode.CompositionMode_Multiply)
            painter.fillRect(place, _DIMMED)
    painter.end()


def _less(one: QColor, other: QColor) -> QColor:
    return QColor(one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
