"""Paper, sepia, dark: text stays readable, pictures are never inverted."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage

from dossier.services.settings import PageTheme
from dossier.ui.page.themes import COLOURS, dress


def page() -> QImage:
    """A white page of 40 by 20 px, its left half a red picture, with one black dot at its right edge."""
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for x in range(20):
        for y in range(20):
            image.setPixelColor(x, y, QColor("#c01020"))
    image.setPixelColor(39, 10, QColor("#000000"))
    return image


@pytest.mark.parametrize("theme", list(PageTheme))
def test_paper_and_ink_take_the_colours_of_the_theme(theme: PageTheme) -> None:
    image = page()
    dress(image, theme, [QRectF(0, 0, 20, 20)])
    for point, colour in (((30, 5), COLOURS[theme].paper), ((39, 10), COLOURS[theme].ink)):
        shown = image.pixelColor(*point)
        assert abs(shown.red() - colour.red()) + abs(shown.green() - colour.green()) <= 4


def test_pictures_keep_their_colours_on_dark_paper() -> None:
    image = page()
    dress(image, PageTheme.DARK, [QRectF(0, 0, 20, 20)])
    shown = image.pixelColor(10, 10)
    assert shown.red() > 4 * shown.green()
    assert shown.red() < 0xC0, "a little dimmed"


@pytest.mark.parametrize("printed", ["#1d5b8f", "#ffff00", "#c01020", "#6b4e00", "#1e6b3c"])
def test_on_dark_paper_a_colour_keeps_its_hue_and_turns_its_light(printed: str) -> None:
    image = page()
    image.fill(QColor(printed))
    dress(image, PageTheme.DARK)
    shown, before = image.pixelColor(10, 10), QColor(printed)
    turned = abs(shown.hslHue() - before.hslHue())
    assert min(turned, 360 - turned) <= 20
    assert (grey(shown) > 128) == (grey(before) < 128)


def grey(colour: QColor) -> float:
    return 0.3 * colour.red() + 0.59 * colour.green() + 0.11 * colour.blue()


def test_ink_can_be_read_on_dark_paper() -> None:
    colours = COLOURS[PageTheme.DARK]
    assert colours.ink.lightnessF() - colours.paper.lightnessF() > 0.6
