import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter
from pytestqt.qtbot import QtBot

from dossier.model.errors import BugError
from dossier.model.kinds import Verdict
from dossier.services.paths import resource
from dossier.ui.icons import (
    MIRRORED,
    PROGRAM_SIZES,
    LineIconEngine,
    check_icon,
    paint_icon,
    paint_verdict,
    program_icon,
    verdict_icon_name,
)

ICONS = sorted(resource("icons").glob("*.svg"))
RED, WHITE = QColor("#a3161f"), QColor("#ffffff")


def drawn(name: str, size: int = 32) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    paint_icon(painter, name, QRectF(0, 0, size, size), RED)
    painter.end()
    return image


def mark(verdict: Verdict, *, stale: bool) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    paint_verdict(painter, verdict, QRectF(8, 8, 32, 32), RED, struck_on=WHITE if stale else None)
    painter.end()
    return image


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_each_icon_is_one_drawing_in_one_ink(path: Path, qtbot: QtBot) -> None:
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    assert root.get("viewBox") == "0 0 16 16"
    inks = {value for part in root.iter() for key, value in part.items() if key in ("fill", "stroke")}
    assert inks <= {"currentColor", "none"}
    image = drawn(path.stem)
    colours = {image.pixelColor(x, y).name() for x in range(32) for y in range(32)}
    assert RED.name() in colours
    edge = {image.pixelColor(x, y).name() for x in range(32) for y in (0, 31)}
    assert edge == {WHITE.name()}  # nothing is cut off


def test_each_verdict_has_a_mark_of_its_own_shape(qtbot: QtBot) -> None:
    shapes = [mark(verdict, stale=stale) for verdict in Verdict for stale in (False, True)]
    for number, shape in enumerate(shapes):
        assert all(shape != other for other in shapes[number + 1 :])


def test_a_stale_mark_is_struck_through_beyond_its_edges(qtbot: QtBot) -> None:
    for verdict in Verdict:
        assert mark(verdict, stale=False).pixelColor(6, 24) == WHITE
        assert mark(verdict, stale=True).pixelColor(6, 24) == RED


def test_what_points_along_the_line_turns_round_with_it(qtbot: QtBot) -> None:
    before = {name: drawn(name) for name in (*MIRRORED, "search")}
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = {name: drawn(name) for name in before}
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert {name for name in before if before[name] != after[name]} == MIRRORED
    assert after["back"].pixelColor(27, 16) == before["back"].pixelColor(4, 16)


def test_an_unknown_icon_is_our_own_fault() -> None:
    check_icon(verdict_icon_name(Verdict.DOES_NOT_SUPPORT))
    with pytest.raises(BugError, match=r"icons/none\.svg"):
        check_icon("none")


def test_an_icon_without_room_is_no_picture(qtbot: QtBot) -> None:
    engine = LineIconEngine(lambda painter, box: paint_icon(painter, "close", box, RED))
    assert engine.pixmap(QSize(0, 16), QIcon.Mode.Normal, QIcon.State.Off).isNull()


def test_the_programs_own_icon_is_drawn_in_each_size(qtbot: QtBot) -> None:
    for size in PROGRAM_SIZES:
        image = program_icon().pixmap(size, size).toImage()
        assert image.size() == QSize(size, size)
        assert image.pixelColor(size // 2, size // 8) == QColor("#1d5b8f")  # the ground, above the pages
        assert image.pixelColor(0, 0).alpha() == 0
