"""Undo and redo in the window: a step of many rows is written beside it, told, cancelled and left as any other."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, get_ident
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind, Verdict
from dossier.model.rows import Note
from dossier.services.changes.notes import AddNote, EditNote
from dossier.services.changes.together import Together
from dossier.services.editor import Editor, replay
from dossier.services.reading import claim_by_name
from dossier.store.store import Store, open_store
from dossier.ui import undoing
from dossier.ui.places import claim_place
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.kills.writers import without_lock
from tests.samples import sample_session
from tests.ui.windows import shown_window

NOTES = 12
MANY_NOTES = Together(tuple(AddNote(OnKind.DOSSIER, "", "many", id=f"n{at}") for at in range(NOTES)), "add a note")


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr(undoing, "MANY", NOTES)
    session = sample_session(tmp_path / "a.dossier")
    session.close()
    with shown_window(qtbot, Theme(), session.path) as window:
        assert window.bridge is not None
        assert window.bridge.perform(MANY_NOTES)
        yield window


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Event, Event]]:
    """Give what is set when a step is about to be written beside the window, and what lets it be."""
    begun, go_on = Event(), Event()

    def slow(*given: Any, **named: Any) -> object:
        begun.set()
        assert go_on.wait(30)
        return replay(*given, **named)

    monkeypatch.setattr(undoing, "replay", slow)
    yield begun, go_on
    go_on.set()


def store(window: Window) -> Store:
    assert window.bridge is not None
    return window.bridge.store


def editor(window: Window) -> Editor:
    assert window.bridge is not None
    return window.bridge.session.editor


def end(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.undoing.running)
    assert not store(window).lent


def test_a_large_step_is_taken_back_and_made_again_beside_the_window(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[int] = set()

    def noted(*given: Any, **named: Any) -> object:
        threads.add(get_ident())
        return replay(*given, **named)

    monkeypatch.setattr(undoing, "replay", noted)
    window.undoing.undo()
    assert store(window).lent
    assert store(window).count(Note) == NOTES, "nothing is waited for"
    end(window, qtbot)
    assert store(window).count(Note) == 0
    assert (editor(window).undo_label, editor(window).redo_label) == ("", "add a note")
    window.undoing.redo()
    end(window, qtbot)
    assert store(window).count(Note) == NOTES
    assert (editor(window).undo_label, editor(window).redo_label) == ("add a note", "")
    assert [entry.label for entry in store(window).journal(2)] == ["redo: add a note", "undo: add a note"]
    assert get_ident() not in threads


def test_a_small_step_is_taken_back_at_once(window: Window) -> None:
    assert window.bridge is not None
    window.bridge.perform(AddNote(OnKind.DOSSIER, "", "one"))
    window.undoing.undo()
    assert store(window).count(Note) == NOTES
    assert not window.undoing.running


def test_meanwhile_nothing_else_is_written_and_cancelling_leaves_all_as_it_was(
    window: Window, qtbot: QtBot, held: tuple[Event, Event]
) -> None:
    begun, go_on = held
    window.undoing.undo()
    qtbot.waitUntil(begun.is_set)
    assert window.status._working.text() == "Undoing: add a note"
    window.undoing.undo()
    assert "is being written just now" in window.unsaved.bar.text
    cancel = window.findChild(QPushButton, "jobCancel")
    assert cancel is not None
    cancel.click()
    go_on.set()
    end(window, qtbot)
    assert store(window).count(Note) == NOTES
    assert editor(window).undo_label == "add a note"
    window.undoing.undo()
    end(window, qtbot)
    assert store(window).count(Note) == 0
    assert not window.unsaved.is_shown


def test_a_step_that_another_program_wrote_upon_stays_and_is_left(window: Window, qtbot: QtBot) -> None:
    with closing(without_lock(store(window).path)) as other:
        other.editor.perform(EditNote("n5", "theirs, and newer"))
    window.undoing.undo()
    end(window, qtbot)
    assert "another program has changed" in window.messages.text
    assert (store(window).count(Note), editor(window).undo_label) == (NOTES, "")


def test_closing_while_it_is_written_loses_nothing(window: Window, qtbot: QtBot, held: tuple[Event, Event]) -> None:
    begun, go_on = held
    path = store(window).path
    window.undoing.undo()
    qtbot.waitUntil(begun.is_set)
    go_on.set()
    assert window.close_dossier()
    with closing(open_store(path)) as again:
        assert again.count(Note) in (0, NOTES), "all of it or nothing"


def test_undo_and_redo_lead_to_what_they_change(window: Window) -> None:
    desk = window.open_desk
    store, go = desk.bridge.store, desk.navigator.go
    judged, other = (claim_place(store, claim_by_name(store, number).id) for number in ("0.2", "1.1"))
    go(judged)
    desk.judgement.judge(Verdict.SUPPORTS)
    for action in ("undo", "redo"):
        go(other)
        window.actions_by_name[action].trigger()
        assert desk.navigator.place == judged
    desk.navigator.adjust(annotation_id="x")
    window.actions_by_name["undo"].trigger()
    assert desk.navigator.place.annotation_id == "x"  # the citation was in hand
