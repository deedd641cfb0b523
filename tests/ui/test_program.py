"""Calling up by name in the real window; the reviewer's name; keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.rows import Claim, Source
from dossier.services import reading, settings
from dossier.ui.dialogs.command_palette import CommandPalette
from dossier.ui.dialogs.help import HelpDialog
from dossier.ui.dialogs.settings import SettingsDialog
from dossier.ui.navigator import View
from dossier.ui.settings_names import FIELDS, setting_words
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.ui.windows import shown_window


@pytest.fixture
def window(path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Window]:
    with shown_window(qtbot, theme, path, active=True, theme=settings.Theme.LIGHT) as window:
        yield window


def called(window: Window, qtbot: QtBot, typed: str) -> None:
    """Call up what is typed and press Enter."""
    window.actions_by_name["call_up"].trigger()
    (palette,) = window.findChildren(CommandPalette)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in palette.findChildren(QTimer)))
    QTest.keyClicks(palette.field, typed)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))


def test_a_claim_and_a_source_are_taken_in_hand_by_number_and_by_words(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    store, navigator = window.desk.bridge.store, window.desk.navigator
    called(window, qtbot, "1.1")
    assert reading.claim_numbers(store)[navigator.place.claim_id] == "1.1"
    called(window, qtbot, "older slow")
    assert store.get(Claim, navigator.place.claim_id).text == "the older one is slow"
    called(window, qtbot, "[2]")
    assert navigator.place.view is View.SOURCES
    assert store.get(Source, navigator.place.source_id).number == 2


def test_an_action_is_done_and_remembered_over_a_restart(window: Window, qtbot: QtBot) -> None:
    called(window, qtbot, "larger text")
    assert window.settings.text_size == 110
    assert settings.load().called_up == ("action:zoom_in",)
    window.actions_by_name["call_up"].trigger()
    (palette,) = window.findChildren(CommandPalette)
    assert palette.things[0].id == "zoom_in"
    assert "Ctrl+=" in str(palette.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_what_is_not_possible_here_is_said(window: Window, qtbot: QtBot) -> None:
    called(window, qtbot, "contradicts")
    assert window.messages.text == "“Contradicts” is not possible here: take a citation in hand first."


def test_every_action_can_be_called_up(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["call_up"].trigger()
    (palette,) = window.findChildren(CommandPalette)
    assert {one.id for one in palette._things if one.kind == "action"} == set(window.actions_by_name) - {"call_up"}


def test_it_can_be_called_up_without_a_dossier(window: Window, qtbot: QtBot) -> None:
    assert window.close_dossier()
    called(window, qtbot, "next citation")
    assert window.messages.text.endswith("open a dossier first.")


def test_settings_are_taken_at_once_and_kept(window: Window, theme: Theme, qtbot: QtBot) -> None:
    assert window.desk is not None
    assert window.bridge is not None
    window.actions_by_name["preferences"].trigger()
    (dialog,) = window.findChildren(SettingsDialog)
    for name, value in {"theme": "dark", "text_size": 150, "reading_font": "sans"}.items():
        dialog.choosers[name].setCurrentIndex(dialog.choosers[name].findData(value))
    dialog.reviewer.setText("Grace")
    dialog.keys.chosen.emit({"export": ("F8",)})
    dialog.close()
    assert theme.name == "dark"
    assert window.desk.claim.view.document().defaultFont().family() == theme.sans().family()
    assert [key.toString() for key in window.actions_by_name["export"].shortcuts()] == ["F8"]
    assert window.bridge.session.editor.reviewer == "Grace"
    kept = settings.load()
    assert (kept.theme, kept.text_size, kept.reviewer) == (settings.Theme.DARK, 150, "Grace")
    assert kept.shortcuts == {"export": ("F8",)}


def test_f1_helps_once_and_keys_are_a_page_of_it(window: Window, qtbot: QtBot) -> None:
    assert [key.toString() for key in window.actions_by_name["help"].shortcuts()] == ["F1"]
    window.actions_by_name["help"].trigger()
    window.actions_by_name["keys"].trigger()
    (dialog,) = window.findChildren(HelpDialog)
    assert dialog.view.toPlainText().startswith("Keys")
    assert "Tie the selected words" in dialog.view.toPlainText()


def test_a_recent_dossier_is_opened_from_the_start_page(window: Window, qtbot: QtBot) -> None:
    assert window.bridge is not None
    path = str(window.bridge.session.path)
    assert window.close_dossier()
    assert window.pages.currentWidget() is window.start
    window.start.recent_chosen.emit(path)
    assert window.bridge is not None
    assert str(window.bridge.session.path) == path


def test_the_welcome_blocks_nothing_and_leads_to_the_help(window: Window, qtbot: QtBot) -> None:
    window.program.welcome()
    assert window.desk is not None
    assert "J shows the next citation" in window.messages.text
    window.messages.action_triggered.emit()
    assert window.findChildren(HelpDialog)


def test_every_setting_can_be_called_up_and_leads_to_its_field(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["preferences"].trigger()
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.activateWindow()
    said = {*(chooser.objectName() for chooser in dialog.choosers.values()), dialog.style_chooser.list.objectName()}
    assert said <= set(FIELDS)
    for name in FIELDS:
        dialog.show_field(name)
        field = dialog.findChild(QWidget, name)
        assert field is not None
        assert field.isVisible()
        qtbot.waitUntil(field.hasFocus)
        shown = {label.text() for label in dialog.findChildren(QLabel)}
        shown |= {widget.accessibleName() for widget in dialog.findChildren(QWidget)}
        assert setting_words(name) in shown
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    called(window, qtbot, "citation style")
    (dialog,) = window.findChildren(SettingsDialog)
    assert dialog.style_chooser.list.isVisible()
    assert window.bridge is not None
    assert window.bridge.citing.style == "chicago"
    dialog.style_chooser.list.setCurrentIndex(dialog.style_chooser.list.findData("ieee"))
    assert (window.settings.reference_style, window.bridge.citing.style) == ("ieee", "ieee")
