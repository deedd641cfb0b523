"""Settings, each told at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from dossier.services.backup_places import usual_root
from dossier.services.settings import LONGEST_NAME, PageTheme, Paper, ReadingFont, Settings, Theme
from dossier.ui.dialogs.settings import SettingsDialog


def made(owner: QWidget, settings: Settings) -> tuple[SettingsDialog, list[tuple[str, object]]]:
    dialog = SettingsDialog(settings, owner)
    told: list[tuple[str, object]] = []
    dialog.chosen.connect(lambda name, value: told.append((name, value)))
    dialog.open()
    return dialog, told


def test_it_shows_what_is_set_and_tells_nothing_by_itself(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    chosen = Settings(reviewer="Ada", theme=Theme.DARK, text_size=137, paper=Paper.LETTER, page_theme=PageTheme.SEPIA)
    dialog, told = made(owner, chosen)
    assert dialog.reviewer.text() == "Ada"
    assert {name: chooser.currentData() for name, chooser in dialog.choosers.items()} == {
        "language": "",
        "paper": "letter",
        "theme": "dark",
        "reading_font": "serif",
        "window_size": 100,
        "text_size": 137,
        "page_theme": "sepia",
    }
    dialog.close()
    assert told == []


def test_each_choice_is_told_in_its_own_kind(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog, told = made(owner, Settings())
    wanted = {"paper": Paper.LETTER, "theme": Theme.LIGHT, "reading_font": ReadingFont.SANS, "text_size": 200}
    for name, value in wanted.items():
        dialog.choosers[name].setCurrentIndex(dialog.choosers[name].findData(value))
    assert told == list(wanted.items())
    assert all(type(value) is type(wanted[name]) for name, value in told)


def test_where_backups_go_and_how_many_are_kept(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog, told = made(owner, Settings())
    part = dialog.backups
    assert str(usual_root()) in part.where.text()
    assert not part.usual.isEnabled()
    assert not part.choose.isDefault(), "Enter in the name is not meant for it"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *about: str(tmp_path))
    part.choose.click()
    assert str(tmp_path) in part.where.text()
    part.kept.setValue(12)
    part.usual.click()
    assert told == [("backup_folder", str(tmp_path)), ("backups_kept", 12), ("backup_folder", "")]


def test_what_the_environment_says_of_backups_cannot_be_changed_here(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOSSIER_BACKUPS", str(tmp_path))
    monkeypatch.setenv("DOSSIER_BACKUPS_KEPT", "7")
    owner = QWidget()
    qtbot.addWidget(owner)
    part = made(owner, Settings())[0].backups
    assert str(tmp_path) in part.where.text()
    assert part.kept.value() == 7
    assert not any(widget.isEnabled() for widget in (part.choose, part.usual, part.kept))


def test_the_name_is_told_when_it_is_typed_and_an_empty_one_never(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    dialog, told = made(owner, Settings(reviewer="Ada"))
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.reviewer.setFocus()
    dialog.reviewer.clear()
    QTest.keyClicks(dialog.reviewer, " Grace  H. ")
    QTest.keyClick(dialog.reviewer, Qt.Key.Key_Tab)
    assert told == [("reviewer", "Grace H.")]
    dialog.reviewer.clear()
    dialog.close()
    assert len(told) == 1
    dialog.reviewer.insert("a" * 300_000)  # pasted
    assert len(dialog.reviewer.text()) == LONGEST_NAME
