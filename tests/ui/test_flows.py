"""What does the window's actions: each has its doer, and none is made by a start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.ui import actions
from dossier.ui.flows import DOES
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.samples import sample_session

_LATER = ("exporting", "keyring", "new_brief", "newer", "printing", "program", "protecting", "writing")


@pytest.fixture
def window(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Window]:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    window = Window(theme)
    qtbot.addWidget(window)
    assert window.open_path(path)
    window.show()
    yield window
    window.close()


def test_what_no_start_needs_is_made_when_it_is_asked_for(window: Window) -> None:
    assert not [name for name in _LATER if name in vars(window)]
    assert [name for name in _LATER if getattr(window, name) is not None] == list(_LATER)


def test_every_action_reaches_the_method_of_its_name(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    names = [spec.name for spec in actions.specs()]
    assert {name for listed in DOES.values() for name in listed} <= set(names)
    for name in names:
        home = next((getattr(window, flow) for flow, listed in DOES.items() if name in listed), window.commands)
        monkeypatch.setattr(window if name in ("close", "quit") else home, name, lambda name=name: done.append(name))
        window.actions_by_name[name].setEnabled(True)
        window.actions_by_name[name].trigger()
        monkeypatch.undo()
    assert done == names


def test_panes_ask_for_what_is_written(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    assert window.desk is not None
    for name in ("edit_question", "add_section", "add_source", "paste_sources"):
        monkeypatch.setattr(window.writing, name, lambda name=name: asked.append(name))
    monkeypatch.setattr(window.writing, "move_section", lambda *given: asked.append(given))
    monkeypatch.setattr(window.writing, "place_source", lambda *given: asked.append(given))
    window.desk.overview.question_asked.emit()
    window.desk.overview.section_asked.emit()
    window.desk.source_asked.emit()
    window.desk.sources_asked.emit()
    window.desk.outline.move_asked.emit("a", "b")
    window.desk.source_place_asked.emit("a", "", True)
    assert asked == ["edit_question", "add_section", "add_source", "paste_sources", ("a", "b"), ("a", "", True)]
