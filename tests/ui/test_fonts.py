import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from pytestqt.qtbot import QtBot

from dossier.ui import fonts

WORDS = "Observers noted that such licences had served"


@pytest.fixture(autouse=True)
def loaded(qtbot: QtBot) -> None:
    fonts.load_fonts()


def width(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(WORDS)


def test_the_bundled_families_are_the_ones_that_show() -> None:
    assert QFontInfo(fonts.font(fonts.SERIF, 16)).family() == "Noto Serif"
    assert QFontInfo(fonts.font(fonts.SANS, 13)).family() == "Noto Sans"


@pytest.mark.parametrize("families", [fonts.SERIF, fonts.SANS])
def test_heavier_is_wider_as_drawn_by_the_font_itself(families: tuple[str, ...]) -> None:
    widths = [width(fonts.font(families, 16, weight)) for weight in (400, 500, 600, 700)]
    assert widths == sorted(set(widths))
    assert fonts.font(families, 16, 700).weight() == QFont.Weight.Normal  # else Qt smears it on top


def test_a_weight_can_be_taken_back() -> None:
    font = fonts.font(fonts.SANS, 13, fonts.BOLD)
    fonts.set_weight(font, fonts.REGULAR)
    assert width(font) == width(fonts.font(fonts.SANS, 13))


def test_italics_are_a_face_of_their_own() -> None:
    font = fonts.font(fonts.SERIF, 16, italic=True)
    assert QFontInfo(font).styleName() == "Italic"
    assert width(font) != width(fonts.font(fonts.SERIF, 16))


def test_sizes_are_pixels() -> None:
    assert fonts.font(fonts.SANS, 12.6).pixelSize() == 13
