"""The keyboard makes panes larger and smaller, as the mouse does by their edges, and calls up every view."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind
from dossier.model.rows import Claim, Note, Section, Source
from dossier.services.changes.annotations import Annotate
from dossier.ui.navigator import Place, View
from dossier.ui.panes.listing import ListPane
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.ui.windows import shown_window


@pytest.fixture
def window(path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Window]:
    with shown_window(qtbot, theme, path, size=(1600, 800), active=True) as window:
        yield window


@pytest.mark.parametrize("pane", ["outline", "source", "stack"])
def test_the_pane_with_the_keyboard_grows_and_shrinks(window: Window, qtbot: QtBot, pane: str) -> None:
    desk = window.desk
    assert desk is not None
    section, source = desk.bridge.store.find(Section)[0], desk.bridge.store.find(Source)[0]
    desk.navigator.go(Place(View.SECTION, section.id, source_id=source.id))
    focus = {"outline": desk.outline.list, "source": desk.source.tabs.tabBar(), "stack": desk.claim.view}[pane]
    focus.setFocus()
    qtbot.waitUntil(focus.hasFocus)
    at = {"outline": 0, "stack": 1, "source": 2}[pane]
    before = desk.splitter.sizes()
    window.actions_by_name["wider_pane"].trigger()
    wider = desk.splitter.sizes()
    assert wider[at] == before[at] + 40
    assert sum(wider) == sum(before)
    window.actions_by_name["narrower_pane"].trigger()
    assert desk.splitter.sizes() == before


def test_one_pane_alone_has_the_width_and_folds_what_stands_around_the_document(window: Window, qtbot: QtBot) -> None:
    desk = window.desk
    assert desk is not None
    window.resize(1600, 1000)
    desk.next_citation()
    desk.source.tabs.tabBar().setFocus()
    qtbot.waitUntil(lambda: desk.source.tabs.tabBar().hasFocus() and desk.judgement.reason.isVisible())
    widths = desk.splitter.sizes()
    window.actions_by_name["one_pane"].trigger()
    assert not desk.claim.isVisible()
    assert not desk.outline.isVisible()
    qtbot.waitUntil(lambda: desk.right.width() == desk.width())
    qtbot.waitUntil(lambda: desk.judgement.x() >= desk.source.width())  # all the height is the document's
    window.resize(1050, 1000)
    qtbot.waitUntil(lambda: not desk.judgement.reason.isVisible())
    qtbot.waitUntil(lambda: desk.judgement.y() >= desk.source.height())
    window.resize(1600, 1000)
    window.actions_by_name["one_pane"].trigger()
    assert desk.claim.isVisible()
    assert desk.judgement.reason.isVisible()
    assert max(abs(now - before) for now, before in zip(desk.splitter.sizes(), widths, strict=True)) <= 2  # rounded


def test_notes_grow_upwards_and_no_pane_is_lost(window: Window, qtbot: QtBot) -> None:
    desk = window.desk
    assert desk is not None
    desk.navigator.go(Place(View.SECTION, desk.bridge.store.find(Section)[0].id))
    desk.notes.write.setFocus()
    qtbot.waitUntil(desk.notes.write.hasFocus)
    before = desk.middle.sizes()
    window.actions_by_name["wider_pane"].trigger()
    assert desk.middle.sizes() == [before[0] - 40, before[1] + 40]
    for _ in range(40):
        window.actions_by_name["wider_pane"].trigger()
    assert min(desk.middle.sizes()) > 0


def test_a_reply_to_a_comment_on_words_is_typed_among_the_notes(window: Window, qtbot: QtBot) -> None:
    desk = window.desk
    assert desk is not None
    claim = desk.bridge.store.find(Claim)[-1]
    change = Annotate(OnKind.SECTION, claim.section_id, claim.start, claim.end, comment="which?", id="mark")
    desk.bridge.session.editor.reviewer = "Ada"
    assert desk.bridge.perform(change)
    desk.navigator.go(Place(View.SECTION, claim.section_id, annotation_id="mark"))
    desk.claim.actions_on_words.reply()
    qtbot.keyClicks(desk.notes.focusWidget(), "the older one")
    assert desk.flush()
    assert [(note.on_id, note.body) for note in desk.bridge.store.find(Note)] == [("mark", "the older one")]


@pytest.mark.parametrize(
    ("action", "view"),
    [
        ("show_limits", View.LIMITS),
        ("show_sources", View.SOURCES),
        ("show_notes", View.NOTES),
        ("show_doubts", View.DOUBTS),
        ("show_unplaced", View.UNPLACED),
        ("show_history", View.HISTORY),
    ],
)
def test_every_view_of_the_outline_has_its_action(window: Window, action: str, view: View) -> None:
    assert window.desk is not None
    window.activateWindow()
    window.actions_by_name[action].trigger()
    assert window.desk.navigator.place.view is view
    pane = window.desk.stack.currentWidget()
    if isinstance(pane, ListPane) and pane.list.isVisible() and view is not View.HISTORY:
        assert pane.list.hasFocus()
