"""What is found out about a file as it is opened."""

from contextlib import closing

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.shapes import PageShape
from dossier.ui.page.tasks import empty_sides, margins
from tests.intake.pdf.samples import make_pdf

LETTER = PageShape((0, 0, 612, 792))


@pytest.mark.parametrize(
    ("inked", "sides"), [(QRect(20, 5, 30, 10), (0.2, 0.5)), (QRect(0, 0, 100, 2), (0, 0)), (QRect(), (1, 1))]
)
def test_how_much_of_a_page_is_empty_at_its_sides(inked: QRect, sides: tuple[float, float]) -> None:
    page = QImage(100, 50, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.fillRect(inked, Qt.GlobalColor.gray)
    painter.end()
    assert empty_sides(page) == pytest.approx(sides)


def test_margins_are_those_that_all_pages_have_and_none_of_blank_ones() -> None:
    with closing(
        open_pdf(make_pdf(("Short.",), ("A line that is a good deal longer than the one before.",)), "a")
    ) as file:
        left, right = margins(file, LETTER)
        assert 60 < left < 80
        assert 100 < right < 400
    with closing(open_pdf(make_pdf(("", "")), "a")) as file:
        assert margins(file, LETTER) == (0, 0)
