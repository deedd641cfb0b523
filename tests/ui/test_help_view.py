"""A page of the help as it is shown: its pictures and nothing from elsewhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QImage, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.services.help_pages import page_of
from dossier.ui.help_view import HelpView
from dossier.ui.markdown import fragments_of
from dossier.ui.theme import Theme

IMAGE = QTextDocument.ResourceType.ImageResource.value


def made(theme: Theme, qtbot: QtBot, text: str) -> HelpView:
    view = HelpView(theme)
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.show_page(page_of(text))
    return view


def test_pictures_are_the_programs_own_in_the_theme_that_is_shown(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    view = made(theme, qtbot, "# Title\n\n![The window](window)\n")
    light = view.loadResource(IMAGE, QUrl("picture:en/window"))
    theme.apply(qapp, "dark")
    dark = view.loadResource(IMAGE, QUrl("picture:en/window"))
    assert isinstance(light, QImage)
    assert isinstance(dark, QImage)
    assert light.width() <= 500
    assert dark.pixelColor(5, 5).lightness() < light.pixelColor(5, 5).lightness()
    assert "The window" in view.toPlainText()


def test_a_picture_is_scaled_once_whatever_room_a_scroll_bar_takes(theme: Theme, qtbot: QtBot) -> None:
    """Qt keeps a picture by its name, and would stretch the one made for the width before."""
    view = HelpView(theme)
    qtbot.addWidget(view)
    view.show_page(page_of("# Title\n\n![The window](window)\n\n" + "Words.\n\n" * 20))
    view.resize(500, 300)
    view.show()
    for width in (500, 640):
        view.resize(width, 300)
        view.grab()
        forms = [each.charFormat().toImageFormat() for each in fragments_of(view.document())]
        form = next(each for each in forms if each.isValid())
        shown = view.document().resource(IMAGE, QUrl(form.name()))
        assert isinstance(shown, QImage)
        assert shown.width() == form.width() * shown.devicePixelRatio()
        assert form.width() == view._picture_width()


def test_nothing_else_is_ever_loaded(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    view = made(theme, qtbot, "# Title\n\n<img src='x'> ![a](http://a.example/b.png)\n")
    for address in (str(tmp_path), "file:///etc/hostname", "http://a.example/b.png", "picture:../icons/menu"):
        loaded = view.loadResource(IMAGE, QUrl(address))
        assert isinstance(loaded, QByteArray)
        assert loaded.isEmpty()
    assert "<img src='x'>" in view.toPlainText()


def test_code_is_set_as_code(theme: Theme, qtbot: QtBot) -> None:
    view = made(theme, qtbot, "# Title\n\npress `J` now\n")
    cursor = view.document().find("J")
    assert "monospace" in cursor.charFormat().fontFamilies()
    assert cursor.charFormat().background().color() == theme.palette.chip


@pytest.mark.usefixtures("mirrored")
def test_from_the_right_tables_are_turned_and_commands_are_not(theme: Theme, qtbot: QtBot) -> None:
    view = made(theme, qtbot, "# مفاتيح\n\n`a --b`\n\n| | |\n|---|---|\n| فتح | Ctrl+O |\n")
    assert "\u2066a --b\u2069" in view.toPlainText()
    lines = view.toPlainText().splitlines()
    assert lines.index("Ctrl+O") < lines.index("فتح")
    (table,) = (each for each in view.document().rootFrame().childFrames() if isinstance(each, QTextTable))
    box = view.document().documentLayout().frameBoundingRect(table)
    assert box.center().x() > view.viewport().width() / 2


def test_a_topic_is_scrolled_to(theme: Theme, qtbot: QtBot) -> None:
    text = "# Title\n\n" + "words\n\n" * 60 + "## Here\n\nend\n\n" + "words\n\n" * 60
    view = made(theme, qtbot, text)
    assert view.verticalScrollBar().value() == 0
    view.show_page(page_of(text), "Here")
    assert view.textCursor().block().text() == "Here"
    assert view.verticalScrollBar().value() > 300
