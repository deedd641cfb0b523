import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.model.errors import BugError
from dossier.ui.theme import Theme
from dossier.ui.widgets.icon_label import IconLabel


def test_it_shows_its_icon_and_follows_the_theme(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    label = IconLabel(theme, "stop", ink="accent")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    light = label.grab().toImage()
    theme.apply(qapp, "dark")
    dark = label.grab().toImage()
    label.set_icon("close", "accent")
    assert light != dark != label.grab().toImage()


def test_an_unknown_icon_is_refused_before_it_paints(theme: Theme) -> None:
    with pytest.raises(BugError):
        IconLabel(theme, "unicorn")
