"""Text in at most so many lines, bold where it was hit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from dossier.ui.cards.text import Lines, code_points, lay_out, units
from dossier.ui.fonts import BOLD
from dossier.ui.theme import Theme

LONG = "Observers noted that such licences had served arbitration with sanctioned states for a long time."


def drawn(lines: Lines, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
    image = QImage(round(lines.width), round(lines.height) + 2, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    lines.draw(painter, 0, 0, QColor("black"), direction)
    painter.end()
    return image


def dark_columns(image: QImage) -> list[int]:
    height = image.height()
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 128 for y in range(height))]


def test_a_text_takes_as_many_lines_as_it_needs_where_none_is_set(theme: Theme) -> None:
    lines = lay_out(LONG, theme.sans(13), 150, 0)
    assert lines.count > 3
    assert not lines.elided
    assert lines.height == pytest.approx(lines.count * lines.pitch)


def test_a_text_that_is_too_long_ends_in_an_ellipsis(theme: Theme) -> None:
    lines = lay_out(LONG, theme.sans(13), 150, 2)
    assert (lines.count, lines.elided) == (2, True)
    assert lines.layout.text().endswith("…")
    assert lines.layout.text().startswith("Observers noted")


def test_a_text_that_fits_is_left_as_it_is(theme: Theme) -> None:
    lines = lay_out("Tides", theme.sans(13), 150, 1)
    assert (lines.layout.text(), lines.count, lines.elided) == ("Tides", 1, False)


def test_no_text_and_no_room_are_borne(theme: Theme) -> None:
    assert lay_out("", theme.sans(13), 150, 1).natural_width == 0
    assert drawn(lay_out("", theme.sans(13), 150, 1)).width() == 150
    assert lay_out(LONG, theme.sans(13), -20, 1).count == 1


def test_line_ends_are_shown_as_spaces(theme: Theme) -> None:
    assert lay_out("one\ntwo", theme.sans(13), 300, 1).layout.text() == "one two"


def test_hits_are_wider_in_bold_wherever_they_stand(theme: Theme) -> None:
    plain = lay_out("ferry tides", theme.sans(13), 300, 1).natural_width
    hit = lay_out("ferry tides", theme.sans(13), 300, 1, [(0, 5)], theme.sans(13, BOLD))
    assert hit.natural_width > plain


def test_a_hit_after_characters_outside_the_basic_plane_is_where_it_belongs(theme: Theme) -> None:
    text = "🚢🚢 ferry"
    lines = lay_out(text, theme.sans(13), 300, 1, [(3, 8)], theme.sans(13, BOLD))
    (shape,) = lines.layout.formats()
    assert (shape.start, shape.length) == (5, 5)


def test_hits_beyond_what_is_shown_are_left_out(theme: Theme) -> None:
    lines = lay_out(LONG, theme.sans(13), 150, 1, [(0, 9), (len(LONG) - 5, len(LONG))], theme.sans(13, BOLD))
    assert [shape.start for shape in lines.layout.formats()] == [0]


def test_lines_stand_at_the_side_where_reading_begins(theme: Theme) -> None:
    lines = lay_out("Tides", theme.sans(13), 200, 1)
    assert dark_columns(drawn(lines))[0] < 5
    assert dark_columns(drawn(lines, Qt.LayoutDirection.RightToLeft))[-1] > 194


def test_positions_are_counted_as_qt_does_and_back() -> None:
    text = "a🚢b"
    assert [units(text, at) for at in range(4)] == [0, 1, 3, 4]
    assert [code_points(text, at) for at in (0, 1, 3, 4)] == [0, 1, 2, 3]


def test_a_text_without_end_is_cut_where_it_may_take_any_number_of_lines_too(theme: Theme) -> None:
    assert lay_out("x" * 200_000, theme.sans(), 300, 0).layout.text() == "x" * 5_000 + "…"
