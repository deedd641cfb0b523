"""The start page: three things, the ways to begin, what was opened last."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.welcome import Welcome


def recent(page: Welcome) -> list[str]:
    return [b.text() for b in page.findChildren(QPushButton) if b.objectName() == "recentDossier" and b.isVisible()]


def test_it_says_the_three_things_and_each_button_asks_for_its_own(theme: Theme, qtbot: QtBot) -> None:
    page = Welcome(theme)
    qtbot.addWidget(page)
    page.show()
    words = [label.text() for label in page.findChildren(QLabel)]
    assert {"Read beside the source", "Judge", "Export"} <= set(words)
    assert not page.recent_title.isVisible()
    for button, signal in (
        (page.bundled, page.bundled_asked),
        (page.open, page.open_asked),
        (page.brief, page.brief_asked),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_recent_dossiers_are_listed_without_those_that_are_gone(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    page = Welcome(theme)
    qtbot.addWidget(page)
    page.show()
    for name in "abcdefg":
        (tmp_path / f"{name}.dossier").touch()
    (tmp_path / "b.dossier").unlink()
    page.show_recent([str(tmp_path / f"{name}.dossier") for name in "abcdefg"])
    qtbot.waitUntil(lambda: recent(page) == list("acdef"))
    first = next(b for b in page.findChildren(QPushButton) if b.objectName() == "recentDossier")
    with qtbot.waitSignal(page.recent_chosen) as told:
        first.click()
    assert told.args == [str(tmp_path / "a.dossier")]


def test_names_that_no_file_has_are_not_listed(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    page = Welcome(theme)
    qtbot.addWidget(page)
    page.show_recent(["/a\0b.dossier", "/" + "x" * 300, "/" + "a/" * 5_000, "/dev/zero", "", "\u202egpj"])
    assert page.recent_title.isHidden()


def test_a_name_on_its_button_turns_nothing_around_and_has_no_key(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / f"R&D \u202efdp\n{'x' * 200}.dossier"
    path.write_bytes(b"")
    page = Welcome(theme)
    qtbot.addWidget(page)
    page.show_recent([str(path)])
    (button,) = (b for b in page.findChildren(QPushButton) if b.objectName() == "recentDossier")
    assert button.text() == f"R&&D fdp {'x' * 43}…{'x' * 8}"
    assert button.property("path") == str(path)
