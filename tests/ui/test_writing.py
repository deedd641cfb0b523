"""A brief written by hand in the window: from nothing to a cited claim, its order and its numbers; one undo a step."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind, SectionKind, Verdict
from dossier.model.rows import Brief, Citation, Claim, Judgement, Section, Source
from dossier.services import reading, settings
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.ui.dialogs.edit_section import EditSectionDialog
from dossier.ui.dialogs.edit_source import SourceForm
from dossier.ui.dialogs.paste_sources import PasteSourcesDialog
from dossier.ui.dialogs.question import AddSectionDialog, QuestionDialog
from dossier.ui.dialogs.record_rows import HintedField
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.samples import sample_session
from tests.ui.windows import shown_window


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    with shown_window(qtbot, Theme(), active=True, reviewer="Ada", theme=settings.Theme.LIGHT) as window:
        yield window


@pytest.fixture
def ferries(window: Window, tmp_path: Path) -> Window:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    assert window.open_path(path)
    return window


D = TypeVar("D", bound=QDialog)


def found(window: Window, kind: type[D]) -> D:
    """The dialog of that kind that is shown."""
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


def field(form: SourceForm, name: str) -> QLineEdit:
    part = form.parts[name]
    assert isinstance(part, HintedField)
    return part.field


def ok(dialog: QDialog) -> None:
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def act(window: Window, name: str) -> None:
    assert window.actions_by_name[name].isEnabled()
    window.actions_by_name[name].trigger()


def drag(qtbot: QtBot, port: QWidget, start: QPoint, goal: QPoint) -> None:
    """Drag what lies at `start` to `goal`, by the mouse."""
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(port, left, pos=start)
    for at in ((start + goal) / 2, goal):
        qtbot.mouseMove(port, at)
    where = QPointF(goal), QPointF(port.mapToGlobal(goal))
    QApplication.sendEvent(
        port, QMouseEvent(QEvent.Type.MouseMove, *where, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier)
    )
    qtbot.mouseRelease(port, left, pos=goal)


def numbers(window: Window) -> dict[int | None, str]:
    assert window.bridge
    return {source.number: reading.source_title(source) for source in window.bridge.store.find(Source)}


def test_a_brief_from_nothing_by_the_buttons_that_say_what_comes_next(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.writing.start_at(tmp_path / "Own brief.dossier")
    desk = window.desk
    assert desk is not None
    store = desk.bridge.store
    assert window.windowTitle() == "Own brief — Dossier"
    act(window, "next_citation")  # there is nothing to go to, and that is no fault
    assert "question" in desk.overview.empty.accessibleName()
    desk.overview.empty.button.click()
    asked = found(window, QuestionDialog)
    qtbot.keyClicks(asked.question, "How to cross?")
    ok(asked)
    assert store.find(Brief)[0].question == "How to cross?"
    desk.overview.empty.button.click()
    new = found(window, AddSectionDialog)
    assert SectionKind(new.kind.currentData()) is SectionKind.SUMMARY
    qtbot.keyClicks(new.title, "In short")
    ok(new)
    editing = found(window, EditSectionDialog)
    qtbot.keyClicks(editing.body, "Ferries are slow [1].")
    editing.close()
    assert [claim.text for claim in store.find(Claim)] == ["Ferries are slow [1]"]
    desk.navigator.go(Place(View.SOURCES))
    desk.sources.empty.button.click()
    form = found(window, SourceForm)
    qtbot.keyClicks(field(form, "title"), "Log")
    ok(form)
    assert numbers(window) == {1: "Log"}
    assert [claim.text for claim in store.find(Claim)] == ["Ferries are slow"]
    assert store.count(Citation) == 1
    for _ in range(4):
        act(window, "undo")
    assert (store.count(Section), store.find(Brief)[0].question) == (0, "")


def test_a_section_without_text_offers_to_write_it(ferries: Window, qtbot: QtBot) -> None:
    assert ferries.desk is not None
    act(ferries, "add_section")
    new = found(ferries, AddSectionDialog)
    qtbot.keyClicks(new.title, "Bridges")
    ok(new)
    found(ferries, EditSectionDialog).close()
    pane = ferries.desk.claim
    assert pane.empty.isVisible()
    assert not pane.view.isVisible()
    pane.empty.button.click()
    editing = found(ferries, EditSectionDialog)
    qtbot.keyClicks(editing.body, "A bridge costs more.")
    editing.close()
    assert pane.view.isVisible()


def test_sections_move_by_keys_and_by_dragging(ferries: Window, qtbot: QtBot) -> None:
    desk = ferries.desk
    assert desk is not None
    store = desk.bridge.store
    for title in ("Bridges", "Tunnels"):
        act(ferries, "add_section")
        new = found(ferries, AddSectionDialog)
        qtbot.keyClicks(new.title, title)
        ok(new)
        found(ferries, EditSectionDialog).close()
        qtbot.waitUntil(lambda: not ferries.findChildren(EditSectionDialog))

    def order() -> list[str]:
        return [section.title for section in store.find(Section)]

    act(ferries, "move_up")
    assert order() == ["Summary", "1. Tides", "Tunnels", "Bridges"]
    act(ferries, "move_up")
    act(ferries, "move_up")  # it is the first option: nothing happens
    assert order() == ["Summary", "Tunnels", "1. Tides", "Bridges"]
    assert [section.number for section in store.find(Section)] == [0, 1, 2, 3]
    act(ferries, "move_down")
    assert order() == ["Summary", "1. Tides", "Tunnels", "Bridges"]
    outline = desk.outline.list
    ids = {section.title: f"section:{section.id}" for section in store.find(Section)}

    def middle(title: str) -> QPoint:
        return outline.visualRect(outline.cards.index_of(ids[title])).center()

    drag(qtbot, outline.viewport(), middle("Bridges"), middle("1. Tides") - QPoint(0, 4))
    assert order() == ["Summary", "Bridges", "1. Tides", "Tunnels"]
    act(ferries, "undo")
    assert order() == ["Summary", "1. Tides", "Tunnels", "Bridges"]


def test_a_section_is_removed_and_comes_back(ferries: Window) -> None:
    assert ferries.desk is not None
    store = ferries.desk.bridge.store
    first = store.find(Section)[0]
    ferries.desk.navigator.go(Place(View.SECTION, first.id))
    act(ferries, "remove_section")
    assert store.seek(Section, first.id) is None
    assert "undo brings all back" in ferries.messages.text
    act(ferries, "undo")
    assert store.seek(Section, first.id) == first


def test_sources_are_numbered_by_keys_and_judgements_hold(ferries: Window) -> None:
    desk = ferries.desk
    assert desk is not None
    store = desk.bridge.store
    for citation in store.find(Citation):
        desk.bridge.perform(Judge(citation.id, Verdict.SUPPORTS))
    first = store.find(Source, number=1)[0]
    desk.navigator.go(Place(View.SOURCES, source_id=first.id))
    act(ferries, "move_down")
    assert store.get(Source, first.id).number == 2
    assert desk.sources.list.current_key == first.id
    assert store.find(Section)[0].body.startswith("Two ferries cross the strait [2]; the older one is slow [1].")
    assert not any(state.stale for state in reading.citation_states(store).values())
    act(ferries, "number_sources")
    assert store.get(Source, first.id).number == 1
    act(ferries, "move_up")  # it is the first already
    assert store.get(Source, first.id).number == 1


def test_the_source_that_is_dragged_or_reached_by_keys_is_the_one_in_hand(ferries: Window, qtbot: QtBot) -> None:
    desk = ferries.desk
    assert desk is not None
    store = desk.bridge.store
    first, second, third = (store.find(Source, number=number)[0].id for number in (1, 2, 3))
    desk.navigator.go(Place(View.SOURCES, source_id=second))
    sources = desk.sources.list
    rows = [sources.visualRect(sources.cards.index_of(id)).center() for id in (third, first)]
    drag(qtbot, sources.viewport(), rows[0], rows[1] - QPoint(0, 6))
    assert store.get(Source, third).number == 1
    assert desk.navigator.place.source_id == third  # it was [2] still, and lost its number then
    sources.setFocus()
    qtbot.keyClick(sources, Qt.Key.Key_Down)
    assert sources.current_key == first
    act(ferries, "toggle_further")
    assert [store.get(Source, id).number for id in (first, second, third)] == [None, 3, 1]
    assert desk.navigator.place.source_id == first


def test_sources_are_dragged_made_further_ones_and_numbered_again(ferries: Window, qtbot: QtBot) -> None:
    desk = ferries.desk
    assert desk is not None
    store = desk.bridge.store
    for citation in store.find(Citation):
        desk.bridge.perform(Judge(citation.id, Verdict.SUPPORTS))
    first, second, third = (store.find(Source, number=number)[0].id for number in (1, 2, 3))
    body = store.find(Section)[0].body
    desk.navigator.go(Place(View.SOURCES, source_id=third))
    sources = desk.sources.list

    def middle(id: str, up: int) -> QPoint:
        return sources.visualRect(sources.cards.index_of(id)).center() - QPoint(0, up)

    drag(qtbot, sources.viewport(), middle(third, 0), middle(first, 6))
    assert [store.get(Source, id).number for id in (first, second, third)] == [2, 3, 1]
    assert sources.current_key == third
    act(ferries, "undo")
    assert [store.get(Source, id).number for id in (first, second, third)] == [1, 2, 3]
    desk.navigator.go(Place(View.SOURCES, source_id=first))
    act(ferries, "toggle_further")
    assert store.get(Source, first).number is None
    assert ferries.messages.text == "“The strait crossed” is a further source now. Kept: 2 citations."
    assert ferries.status.undo.text() == "Undo: make a source a further one"
    act(ferries, "move_up")  # the only further one: it stays
    assert store.get(Source, first).number is None
    drag(qtbot, sources.viewport(), middle(first, 0), middle(second, 6))  # before [2]
    assert [store.get(Source, id).number for id in (first, second, third)] == [2, 3, 4]
    act(ferries, "undo")
    act(ferries, "toggle_further")
    assert ferries.messages.text == "The source is [1] now."
    assert store.find(Section)[0].body == body
    states = reading.citation_states(store).values()
    assert store.count(Judgement) == len(states)
    assert not any(state.stale for state in states)


def test_a_cited_source_is_removed_and_it_is_said_what_went_with_it(ferries: Window) -> None:
    desk = ferries.desk
    assert desk is not None
    store = desk.bridge.store
    first = store.find(Source, number=1)[0]
    citation = store.find(Citation, source_id=first.id)[0]
    desk.bridge.perform(Judge(citation.id, Verdict.SUPPORTS))
    desk.bridge.perform(AddNote(OnKind.SOURCE, first.id, "x"))
    before = store.find(Citation)
    desk.navigator.go(Place(View.SOURCES, source_id=first.id))
    act(ferries, "remove_source")
    assert "2 citations, 1 judgement" in ferries.messages.text
    assert desk.navigator.place.source_id == ""
    act(ferries, "undo")
    assert store.find(Citation) == before


def test_a_source_is_edited_in_its_form(ferries: Window, qtbot: QtBot) -> None:
    desk = ferries.desk
    assert desk is not None
    first = desk.bridge.store.find(Source, number=1)[0]
    desk.navigator.go(Place(View.SOURCES, source_id=first.id))
    desk.source.tabs.setCurrentWidget(desk.source.details)
    (button,) = desk.source.details.findChildren(QPushButton, "editSource")
    button.click()
    form = found(ferries, SourceForm)
    qtbot.keyClicks(field(form, "publisher"), "Harbour Press")
    ok(form)
    assert desk.bridge.store.get(Source, first.id).csl == {**first.csl, "publisher": "Harbour Press"}
    act(ferries, "edit_source")
    found(ferries, SourceForm).reject()


def test_a_pasted_list_is_one_step(ferries: Window, qtbot: QtBot) -> None:
    assert ferries.desk is not None
    act(ferries, "paste_sources")
    dialog = found(ferries, PasteSourcesDialog)
    dialog.field.setPlainText("[2] Ivy, J. (2004). The other log.\n[8] Lee, A. (1999). The tides of winter.")
    dialog.go_on.click()
    dialog.go_on.click()
    assert numbers(ferries) == {
        1: "The strait crossed",
        2: "The other log",
        3: reading.UNTITLED,
        8: "The tides of winter",
    }
    assert ferries.desk.navigator.place.view is View.SOURCES
    act(ferries, "undo")
    assert set(numbers(ferries)) == {1, 2, 3}
