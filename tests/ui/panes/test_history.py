"""The history in the window: told, narrowed, and what was removed brought back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind, Verdict
from dossier.model.rows import Citation, Claim, Note
from dossier.services.changes.citations import RemoveCitation
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.ui.navigator import Place, View
from dossier.ui.panes.history import HistoryPane
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.ui.windows import shown_window


@pytest.fixture
def window(path: Path, qtbot: QtBot) -> Iterator[Window]:
    with shown_window(qtbot, Theme(), path, active=True) as window:
        yield window


def shown(window: Window) -> HistoryPane:
    window.actions_by_name["show_history"].trigger()
    assert window.desk is not None
    assert window.desk.navigator.place.view is View.HISTORY
    return window.desk.history


def test_a_note_that_was_removed_is_brought_back(window: Window) -> None:
    assert window.bridge is not None
    window.bridge.perform(AddNote(OnKind.DOSSIER, "", "two hours", id="n1"))
    window.bridge.perform(RemoveNote("n1"))
    window.header.menu_button.setFocus()
    pane = shown(window)
    assert pane.list.hasFocus()
    newest, written = pane.keys()[:2]
    assert pane.card(newest).title == "remove a note: two hours"
    assert "Ada Reviewer" in pane.card(newest).detail
    assert pane.list.current_key == newest
    assert not pane.panel.isHidden()
    assert pane.words.text() == "Ada Reviewer: two hours"
    pane.back.click()
    assert window.bridge.store.get(Note, "n1").body == "two hours"
    assert pane.keys()[1:3] == [newest, written]
    window.actions_by_name["undo"].trigger()
    assert window.bridge.store.seek(Note, "n1") is None


def test_a_judgement_says_what_was_judged(window: Window) -> None:
    assert window.bridge is not None
    window.bridge.perform(Judge(window.bridge.store.find(Citation)[0].id, Verdict.SUPPORTS, "so it says"))
    pane = shown(window)
    assert pane.card(pane.keys()[0]).title == "judge a citation: the citation of [1] by claim 0.1, supports, so it says"


def test_older_changes_are_read_after_the_window_went_on(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.bridge is not None
    monkeypatch.setattr("dossier.ui.panes.history.AT_ONCE", 3)
    for number in range(9):
        window.bridge.perform(AddNote(OnKind.DOSSIER, "", f"{number}"))
    pane = shown(window)
    assert pane.list.cards.rowCount() == 3
    current = pane.list.current_key
    qtbot.waitUntil(lambda: pane.list.cards.rowCount() > 9)
    assert pane.list.current_key == current


def test_words_are_told_without_their_markup(window: Window) -> None:
    assert window.bridge is not None
    window.bridge.perform(AddNote(OnKind.DOSSIER, "", "No *institution* of [source 2](dossier:source/2)", id="n1"))
    window.bridge.perform(RemoveNote("n1"))
    pane = shown(window)
    assert pane.card(pane.keys()[0]).title == "remove a note: No institution of source 2"
    assert pane.words.text() == "Ada Reviewer: No institution of source 2"


def test_the_list_is_narrowed_by_words_and_to_what_was_in_hand(window: Window) -> None:
    assert window.bridge is not None
    assert window.desk is not None
    claim, other = window.bridge.store.find(Claim)[:2]
    window.bridge.perform(AddNote(OnKind.CLAIM, claim.id, "on the first"))
    window.bridge.perform(AddNote(OnKind.CLAIM, other.id, "on the second"))
    window.desk.navigator.go(Place(View.SECTION, claim.section_id, claim.id))
    pane = shown(window)
    assert len(pane.keys()) == 4
    pane.list.take(pane.keys()[2])
    pane.filter.setText("on the")
    assert len(pane.keys()) > 1
    pane.list.take(pane.keys()[1])
    pane.filter.setText("on")
    assert pane.list.current_key == pane.keys()[0]
    pane.filter.setText("second")
    assert len(pane.keys()) == 1
    pane.filter.clear()
    pane.alone.setChecked(True)
    first, _ = pane.keys()
    assert pane.card(first).title == "write a note: on the first"
    pane.filter.setText("nothing of the kind")
    assert pane.empty_words()[1] == "filter"


def test_a_click_shows_what_was_taken_away_and_only_the_button_brings_it_back(window: Window, qtbot: QtBot) -> None:
    assert window.bridge is not None
    for number in range(40):
        window.bridge.perform(AddNote(OnKind.DOSSIER, "", f"number {number}", id=f"n{number}"))
    window.bridge.perform(RemoveNote("n1"))
    window.bridge.perform(RemoveNote("n2"))
    pane = shown(window)
    changes, viewport = len(pane.keys()), pane.list.viewport()
    row = pane.list.cards.index_of(pane.keys()[1])
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=pane.list.visualRect(row).center())
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert pane.words.text() == "Ada Reviewer: number 1"
    assert len(pane.keys()) == changes
    button = pane.back.mapTo(pane, pane.back.rect().center())
    row = pane.list.cards.index_of(pane.keys()[5])
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=pane.list.visualRect(row).center())
    assert (pane.panel.isVisible(), pane.back.isEnabled()) == (True, False)  # nothing to bring back, nothing unfolds
    assert pane.childAt(button) is pane.back


def test_nothing_is_offered_back_whose_citation_is_gone(window: Window) -> None:
    assert window.bridge is not None
    citation = window.bridge.store.find(Citation)[0]
    window.bridge.perform(Judge(citation.id, Verdict.SUPPORTS, "so it says"))
    window.bridge.perform(RemoveCitation(citation.id))
    pane = shown(window)
    assert "so it says" in pane.words.text()
    assert not pane.back.isEnabled()


def test_an_undone_note_comes_back_as_it_stood_not_as_it_was_first_kept(window: Window) -> None:
    bridge = window.bridge
    assert bridge is not None
    bridge.perform(AddNote(OnKind.DOSSIER, "", "two h", id="n1"), merge="note:n1")
    bridge.perform(EditNote("n1", "two hours and"), merge="note:n1")
    bridge.perform(EditNote("n1", "two hours and more"), merge="note:n1")
    bridge.undo()
    pane = shown(window)
    assert pane.card(pane.keys()[0]).title == "undo: write a note: two hours and more"
    pane.back.click()
    assert bridge.store.get(Note, "n1").body == "two hours and more"
