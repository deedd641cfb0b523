"""How the paper of a page looks: as printed, sepia, or dark; there light turns to dark, but red stays red. Pictures are
never inverted.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
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
    if theme is PageTheme.DARK:
        _turn_light(image)
    painter = QPainter(image)
    whole = image.rect()
    if theme is PageTheme.SEPIA:
        painter.setCompositionMode(_Mode.CompositionMode_Multiply)
        painter.fillRect(whole, colours.paper)
    else:
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


def _turn_light(image: QImage) -> None:
    """Turn light to dark and dark to light, and keep the hue: each px becomes its colour less its grey, on that grey
    inverted.
    """
    if image.isGrayscale():
        image.invertPixels()
        return
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB32)
    above, below = image.copy(), image.copy()  # how far each colour is above the grey, and below it
    for part, side in ((above, _Mode.CompositionMode_Lighten), (below, _Mode.CompositionMode_Darken)):
        _mix(part, grey, side, _Mode.CompositionMode_Difference)
    grey.invertPixels()
    _mix(image, grey, _Mode.CompositionMode_Source)
    _mix(image, above, _Mode.CompositionMode_Plus)
    image.invertPixels()  # there is no mode that subtracts
    _mix(image, below, _Mode.CompositionMode_Plus)
    image.invertPixels()


def _mix(image: QImage, other: QImage, *modes: QPainter.CompositionMode) -> None:
    painter = QPainter(image)
    for mode in modes:
        painter.setCompositionMode(mode)
        painter.drawImage(0, 0, other)
    painter.end()


def _less(one: QColor, other: QColor) -> QColor:
    return QColor(one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
