"""Recent dossiers in the menu."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from dossier.ui.recent_menu import RecentMenu


def test_it_lists_what_is_there_when_it_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    paths: list[str] = []
    menu = RecentMenu(lambda: paths)
    qtbot.addWidget(menu)
    menu.fill()
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [("None yet", False)]
    for name in ("a & b", "gone"):
        (tmp_path / f"{name}.dossier").touch()
        paths.append(str(tmp_path / f"{name}.dossier"))
    Path(paths[1]).unlink()
    menu.aboutToShow.emit()
    (action,) = menu.actions()
    assert action.text() == "a && b"
    with qtbot.waitSignal(menu.chosen) as told:
        action.trigger()
    assert told.args == [paths[0]]
