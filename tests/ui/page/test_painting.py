"""How marks look: mixed in once, under the ink, as light where the paper is dark."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from dossier.services.settings import PageTheme
from dossier.ui.page.marks import Mark, MarkKind, Placed
from dossier.ui.page.painting import colours_on, paint_marks, paint_selection
from dossier.ui.page.themes import COLOURS

BOXES = ((10.0, 10.0, 60.0, 30.0), (10.0, 26.0, 60.0, 46.0))  # two lines that overlap


def painted(theme: PageTheme, kind: MarkKind, *, strong: bool = False, rects: object = BOXES) -> QImage:
    image = QImage(100, 60, QImage.Format.Format_RGB32)
    image.fill(COLOURS[theme].paper)
    image.setPixelColor(20, 20, COLOURS[theme].ink)
    painter = QPainter(image)
    mark = Mark("m", kind, 0, 5, 2, strong=strong)
    paint_marks(painter, [Placed(mark, rects)], on_screen, theme)  # type: ignore[arg-type]
    painter.end()
    return image


def on_screen(rects: object) -> list[QRectF]:
    return [QRectF(a, b, c - a, d - b) for a, b, c, d in rects]  # type: ignore[attr-defined]


@pytest.mark.parametrize("theme", list(PageTheme))
def test_lines_that_overlap_are_mixed_in_once(theme: PageTheme) -> None:
    image = painted(theme, MarkKind.HIGHLIGHT)
    assert image.pixelColor(40, 28) == image.pixelColor(40, 15) == image.pixelColor(40, 40)
    assert image.pixelColor(40, 15) != COLOURS[theme].paper
    assert image.pixelColor(80, 15) == COLOURS[theme].paper


@pytest.mark.parametrize("theme", list(PageTheme))
def test_ink_stays_readable_under_a_highlight(theme: PageTheme) -> None:
    image = painted(theme, MarkKind.HIGHLIGHT)
    assert abs(image.pixelColor(20, 20).lightnessF() - image.pixelColor(40, 20).lightnessF()) > 0.4


def test_on_paper_a_highlight_has_its_colour() -> None:
    assert painted(PageTheme.PAPER, MarkKind.HIGHLIGHT).pixelColor(40, 15) == colours_on(PageTheme.PAPER).highlight(2)


def test_an_underline_leaves_the_paper() -> None:
    image = painted(PageTheme.PAPER, MarkKind.UNDERLINE, rects=BOXES[:1])
    assert image.pixelColor(40, 15) == QColor("white")
    assert image.pixelColor(40, 29) != QColor("white")


@pytest.mark.parametrize("kind", [MarkKind.PASSAGE, MarkKind.HIT])
def test_what_is_in_hand_is_outlined(kind: MarkKind) -> None:
    plain, strong = painted(PageTheme.PAPER, kind), painted(PageTheme.PAPER, kind, strong=True)
    edges = [(x, y) for x in range(6, 14) for y in range(16, 40)]
    assert any(plain.pixelColor(*at) != strong.pixelColor(*at) for at in edges)


def test_what_stands_in_columns_is_cut_sideways() -> None:
    image = painted(PageTheme.PAPER, MarkKind.HIGHLIGHT, rects=((10, 10, 40, 30), (30, 10, 60, 30)))
    assert image.pixelColor(35, 20) == image.pixelColor(15, 20) == image.pixelColor(55, 20)


def test_a_selection_is_seen() -> None:
    image = QImage(50, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_selection(painter, [QRectF(0, 0, 20, 20)], PageTheme.PAPER)
    painter.end()
    assert image.pixelColor(5, 5) == colours_on(PageTheme.PAPER).selection
