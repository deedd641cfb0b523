"""The palette, by keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dossier.services.named_things import Thing, ThingKind, thing
from dossier.ui.dialogs.command_palette import CommandPalette
from dossier.ui.palette import ThemeName, palette
from dossier.ui.theme import Theme, style_sheet

ACTIONS = [thing(ThingKind.ACTION, "export", "Export PDF…"), thing(ThingKind.ACTION, "open", "Open…")]


def later() -> Iterator[list[Thing]]:
    for i in range(3):
        yield [thing(ThingKind.CLAIM, f"c{i}", f"The open sea rose by {i} cm", f"1.{i}")]


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """Return what the palette belongs to, which deletes itself when it closes."""
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


def made(theme: Theme, owner: QWidget, qtbot: QtBot, recent: tuple[str, ...] = ()) -> CommandPalette:
    palette = CommandPalette(theme, ACTIONS, later(), recent, {"export": "File   Ctrl+E"}, {}, owner)
    palette.show()
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in palette.findChildren(QTimer)))
    return palette


@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_has_an_edge_all_around(theme: Theme, owner: QWidget, qtbot: QtBot, name: ThemeName) -> None:
    owner.setStyleSheet(style_sheet(name))
    image = made(theme, owner, qtbot).grab().toImage()
    right, bottom = image.width() - 1, image.height() - 1
    for x, y in ((0, 50), (right, 50), (50, 0), (50, bottom)):
        assert image.pixelColor(x, y) == palette(name).quiet
    assert image.pixelColor(3, 50) == palette(name).ground


def test_letters_choose_and_enter_takes(theme: Theme, owner: QWidget, qtbot: QtBot) -> None:
    palette = made(theme, owner, qtbot)
    qtbot.keyClicks(palette.field, "open")
    assert [one.id for one in palette.things] == ["open", "c0", "c1", "c2"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert "sea rose by 0" in palette.field.accessibleDescription()
    with qtbot.waitSignal(palette.chosen) as told:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert told.args == [palette_thing("c0")]


def palette_thing(id: str) -> Thing:
    return next(one for batch in later() for one in batch if one.id == id)


def test_going_up_from_the_first_leads_to_the_last_and_pages_stop_at_the_ends(
    theme: Theme, owner: QWidget, qtbot: QtBot
) -> None:
    palette = made(theme, owner, qtbot)
    qtbot.keyClicks(palette.field, "open")
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 3
    qtbot.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert palette.list.currentIndex().row() == 0


def test_nothing_that_fits_is_said_and_enter_does_nothing(theme: Theme, owner: QWidget, qtbot: QtBot) -> None:
    palette = made(theme, owner, qtbot)
    qtbot.keyClicks(palette.field, "qqqqq")
    assert palette.hint.text() == "Nothing is called so."
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_the_recent_ones_come_first_and_keys_are_shown(theme: Theme, owner: QWidget, qtbot: QtBot) -> None:
    palette = made(theme, owner, qtbot, ("action:open",))
    assert [one.id for one in palette.things] == ["open", "export"]
    shown = palette.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert shown == "Export PDF…, File   Ctrl+E"


def test_it_stops_reading_when_it_is_left(theme: Theme, owner: QWidget, qtbot: QtBot) -> None:
    palette = CommandPalette(theme, ACTIONS, later(), (), {}, {}, owner)
    palette.show()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not any(timer.isActive() for timer in palette.findChildren(QTimer))
    assert not palette.isVisible()
