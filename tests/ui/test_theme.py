import gc
import os
import re
import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QProxyStyle,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dossier.model.errors import BugError
from dossier.services.paths import resource
from dossier.ui.palette import ThemeName, palette
from dossier.ui.theme import Theme, set_role, style_sheet
from tests.ui.test_palette import contrast


def colours_of(image: QImage) -> set[str]:
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}


def where(image: QImage, colour: QColor) -> QRect:
    """Return the box of all points of that colour."""
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    found = QRect()
    for x, y in points:
        if image.pixelColor(x, y).name() == colour.name():
            found |= QRect(x, y, 1, 1)
    return found


def drawn(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(32, 32), 1.0, mode).toImage()


def test_a_window_that_nobody_sees_keeps_no_theme_from_the_program(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    theme.apply(qapp, "dark")
    assert palette("dark").pane.name() in qapp.styleSheet()


def test_a_switch_reaches_palette_style_sheet_and_listeners(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, "dark")
    dark = palette("dark")
    assert (theme.name, theme.choice, theme.palette) == ("dark", "dark", dark)
    assert qapp.palette().color(QPalette.ColorRole.Window) == dark.ground
    assert dark.pane.name() in qapp.styleSheet()
    theme.apply(qapp, "light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == palette("light").ground
    assert dark.pane.name() not in qapp.styleSheet()


def test_a_switch_dresses_windows_and_what_opens_from_them(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    window = QMainWindow()
    inside = QLabel("words", window)
    set_role(inside, "warning")
    qtbot.addWidget(window)
    window.show()

    def ink(label: QLabel) -> str:
        label.ensurePolished()
        return label.palette().color(QPalette.ColorRole.WindowText).name()

    def in_dialog() -> QLabel:
        dialog = QDialog(window)
        label = QLabel("words", dialog)
        set_role(label, "warning")
        dialog.show()
        return label

    for name in ("dark", "light", "dark"):
        theme.apply(qapp, name)
        colour = palette(name).partly.name()
        assert (ink(inside), ink(in_dialog())) == (colour, colour)
    theme.enlarge(150)
    assert ink(inside) == palette("dark").partly.name()
    assert palette("dark").partly.name() in qapp.styleSheet()
    assert window.styleSheet() == ""
    theme.enlarge(100)


def test_the_desktops_choice_is_followed_only_when_asked_to(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.name == "dark"
    theme.apply(qapp, "system")
    assert (theme.name, theme.choice) == ("light", "system")  # the offscreen desktop is not dark


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_names_every_colour_by_its_token(name: ThemeName) -> None:
    sheet = style_sheet(name)
    assert "$" not in sheet
    known = {palette(name).colour(field).name() for field in palette(name)._fields}
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= known


def test_the_style_sheet_sets_no_fonts_which_variable_fonts_would_not_survive() -> None:
    assert "font" not in re.sub(r"/\*.*?\*/", "", style_sheet("light"), flags=re.DOTALL)


def test_a_widget_takes_the_look_of_its_role_at_once(theme: Theme, qtbot: QtBot) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    label.show()
    set_role(label, "warning")
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.palette.partly
    set_role(label, "")
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.palette.ink


def test_an_icon_follows_the_theme(theme: Theme, qapp: QApplication) -> None:
    icon = theme.icon("search")
    assert theme.palette.ink.name() in colours_of(drawn(icon))
    theme.apply(qapp, "dark")
    assert palette("dark").ink.name() in colours_of(drawn(icon))
    assert palette("light").ink.name() not in colours_of(drawn(icon))


def test_an_icon_takes_another_ink_and_pales_when_disabled(theme: Theme) -> None:
    icon = theme.icon("export", "on_accent")
    assert colours_of(drawn(icon)) == {"#ffffff"}
    assert max(drawn(icon, QIcon.Mode.Disabled).pixelColor(x, 16).alphaF() for x in range(32)) < 0.5


def test_icons_are_drawn_at_the_screens_resolution(theme: Theme) -> None:
    pixmap = theme.icon("shield").pixmap(QSize(16, 16), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)
    middles = [pixmap.toImage().pixelColor(15, y) for y in range(32)]
    assert QColor(theme.palette.ink) in middles


def test_an_icon_outlives_every_other_hand_on_it(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton(theme.icon("note"), "Note")
    qtbot.addWidget(button)
    copies = [QIcon(button.icon()) for _ in range(50)]
    del copies
    gc.collect()
    assert not drawn(button.icon()).isNull()


def test_an_unknown_icon_or_ink_is_refused_before_anything_paints(theme: Theme) -> None:
    with pytest.raises(BugError, match="no colour"):
        theme.icon("search", "mauve")
    with pytest.raises(BugError, match="not part of this installation"):
        theme.icon("unicorn")


class DesktopStyle(QProxyStyle):
    """A style that puts icons on the buttons of dialogs, as many desktops ask for."""

    def styleHint(self, hint: QStyle.StyleHint, *rest: Any) -> int:
        return 1 if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons else super().styleHint(hint, *rest)


def test_the_buttons_of_a_dialog_bear_words_alone(theme: Theme, qtbot: QtBot) -> None:
    desktop = DesktopStyle("Fusion")
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    box.setStyle(desktop)
    box.setStandardButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    assert [button.icon().isNull() for button in box.buttons()] == [True, True]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_choices_are_seen_as_such(theme: Theme, qapp: QApplication, qtbot: QtBot, name: ThemeName) -> None:
    theme.apply(qapp, name)
    quiet = palette(name).quiet.name()
    for widget in (QComboBox(), QRadioButton()):
        qtbot.addWidget(widget)
        widget.resize(200, 30)
        assert quiet in colours_of(widget.grab().toImage()), type(widget).__name__


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_number_has_an_arrow_for_more_and_one_for_less(
    theme: Theme, qapp: QApplication, qtbot: QtBot, name: ThemeName, direction: Qt.LayoutDirection
) -> None:
    theme.apply(qapp, name)
    box = QSpinBox(minimum=1, maximum=9, value=1)
    box.setAlignment(Qt.AlignmentFlag.AlignCenter)
    qtbot.addWidget(box)
    box.setLayoutDirection(direction)
    box.resize(100, 34)
    arrows = QRect(72, 3, 24, 28) if direction is Qt.LayoutDirection.LeftToRight else QRect(4, 3, 24, 28)

    def seen() -> list[bool]:
        halves = (arrows.adjusted(0, 0, 0, -14), arrows.adjusted(0, 14, 0, 0))
        return [len(colours_of(box.grab(half).toImage())) > 1 for half in halves]

    assert seen() == [True, False]
    box.setValue(5)
    assert seen() == [True, True]
    box.setValue(9)
    assert seen() == [False, True]


def test_words_with_links_show_that_they_have_the_focus(theme: Theme, qtbot: QtBot) -> None:
    label = QLabel('cited by <a href="x">1.2</a>')
    label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard)
    qtbot.addWidget(label)
    label.show()
    with qtbot.waitActive(label):
        label.activateWindow()
    label.clearFocus()
    assert theme.palette.in_hand.name() not in colours_of(label.grab().toImage())
    label.setFocus(Qt.FocusReason.TabFocusReason)
    assert theme.palette.in_hand.name() in colours_of(label.grab().toImage())


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("kind", [QCheckBox, QListWidget])
def test_a_tick_is_drawn_in_a_box(
    theme: Theme, qapp: QApplication, qtbot: QtBot, name: ThemeName, kind: type[QWidget]
) -> None:
    theme.apply(qapp, name)
    colours = palette(name)
    seen = []
    for state in (Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked):
        if kind is QCheckBox:
            box = QCheckBox()
            box.setTristate(True)
            box.setCheckState(state)
            widget: QWidget = box
        else:
            rows = QListWidget()
            QListWidgetItem("", rows).setCheckState(state)
            widget = rows
        qtbot.addWidget(widget)
        widget.resize(60, 40)
        image = widget.grab().toImage()
        spot = where(image, colours.accent)
        assert spot.isNull() == (state is Qt.CheckState.Unchecked)
        if not spot.isNull():
            inside = image.copy(spot.adjusted(2, 2, -2, -2))
            assert max(contrast(QColor(colour), colours.accent) for colour in colours_of(inside)) > 3
        seen.append(image)
    assert seen[0] != seen[1] != seen[2] != seen[0]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_chosen_action_is_ticked_in_the_menus_ink(
    theme: Theme, qapp: QApplication, qtbot: QtBot, name: ThemeName
) -> None:
    theme.apply(qapp, name)
    menu = QMenu()
    qtbot.addWidget(menu)
    action = menu.addAction("")
    action.setCheckable(True)
    menu.ensurePolished()
    assert palette(name).ink.name() not in colours_of(menu.grab().toImage())
    action.setChecked(True)
    assert palette(name).ink.name() in colours_of(menu.grab().toImage())


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_pictures_of_the_style_sheet_have_the_colours_of_the_theme(name: ThemeName) -> None:
    inks = {"choice": "quiet", "chosen": "ink", "raise": "quiet", "some": "on_accent", "tick": "on_accent"}
    for mark, ink in inks.items():
        picture = resource(f"themes/{mark}-{name}.svg").read_text(encoding="utf-8")
        assert re.findall(r'stroke="(#\w+)"', picture) == [palette(name).colour(ink).name()]


def test_an_application_has_our_style_whatever_the_desktop_wants() -> None:
    code = "from dossier.ui.theme import application; app = application('dossier'); print(app.style().name())"
    wanted = os.environ | {"QT_STYLE_OVERRIDE": "windows"}
    result = subprocess.run([sys.executable, "-c", code], env=wanted, capture_output=True, text=True)
    assert (result.returncode, result.stdout.strip()) == (0, "fusion"), result.stderr
