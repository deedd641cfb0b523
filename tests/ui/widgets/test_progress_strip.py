import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from dossier.model.kinds import Verdict
from dossier.ui.theme import Theme
from dossier.ui.widgets.progress_strip import Counts, paint_progress, progress_words

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def runs(theme: Theme, counts: Counts, direction: Qt.LayoutDirection = LTR, width: int = 200) -> list[tuple[str, int]]:
    """The colours along the middle of a bar and how many pixels each takes; a rounded end counts as what it ends."""
    image = QImage(width, 8, QImage.Format.Format_ARGB32)
    image.fill(theme.palette.pane)
    painter = QPainter(image)
    paint_progress(painter, QRectF(0, 0, width, 8), counts, theme.palette, direction)
    painter.end()
    found: list[tuple[str, int]] = []
    for x in range(width):
        colour = image.pixelColor(min(max(x, 1), width - 2), 4).name()
        if found and found[-1][0] == colour:
            found[-1] = (colour, found[-1][1] + 1)
        else:
            found.append((colour, 1))
    return found


def test_parts_are_as_wide_as_their_share_and_in_order(theme: Theme) -> None:
    counts = {Verdict.CONTRADICTS: 1, Verdict.SUPPORTS: 2, Verdict.UNCHECKED: 1}
    colours = theme.palette
    expected = [(colours.supports.name(), 100), (colours.contradicts.name(), 50), (colours.line.name(), 50)]
    assert runs(theme, counts) == expected
    assert runs(theme, counts, RTL) == expected[::-1]


def test_nothing_judged_is_a_line(theme: Theme) -> None:
    line = [(theme.palette.line.name(), 200)]
    assert runs(theme, {}) == runs(theme, {Verdict.UNCHECKED: 9}) == line


def test_one_among_hundreds_is_still_seen(theme: Theme) -> None:
    found = dict(runs(theme, {Verdict.SUPPORTS: 998, Verdict.CONTRADICTS: 1, Verdict.UNCHECKED: 1}))
    assert found[theme.palette.contradicts.name()] == 2
    assert found[theme.palette.line.name()] == 2  # what is left to do is seen as well


def test_all_judged_leaves_no_gap(theme: Theme) -> None:
    counts = {Verdict.SUPPORTS: 1, Verdict.PARTLY: 1, Verdict.CANNOT_TELL: 1}
    assert theme.palette.line.name() not in dict(runs(theme, counts, width=100))


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({}, "no citations"),
        ({Verdict.UNCHECKED: 4}, "0 of 4 judged"),
        (
            {Verdict.CONTRADICTS: 1, Verdict.SUPPORTS: 2, Verdict.UNCHECKED: 5},
            "3 of 8 judged: 2 supports, 1 contradicts",
        ),
    ],
)
def test_it_can_be_said_in_words(counts: Counts, words: str) -> None:
    assert progress_words(counts) == words
