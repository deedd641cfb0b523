"""A newer version of the brief in the window: dropped or chosen, asked about, put in, reported, taken back."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, Timer
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from dossier.model.kinds import AnnotationKind, ClaimKind, OnKind, Placing, Verdict
from dossier.model.rows import Annotation, Brief, Citation, Claim, Note, Section
from dossier.services import importing, reading, settings
from dossier.services.backups import Why, backups_of
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.claims import RetypeClaim
from dossier.services.changes.judgements import Judge
from dossier.services.editor import make
from dossier.store.store import open_store
from dossier.ui import making, newer_brief
from dossier.ui.navigator import Place, View
from dossier.ui.section_view.decorations import decorations
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.window import Window
from tests.harbour import FIRST, SECOND, harbour_session
from tests.ui.test_protecting import set_passphrase
from tests.ui.windows import shown_window

REST = "Quiet cranes are on the market [4]. Their price is high. Nobody has ordered one so far [5]."


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    session = harbour_session(tmp_path)
    session.close()
    with shown_window(qtbot, Theme(), session.path, theme=settings.Theme.LIGHT) as window:
        yield window


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    path = tmp_path / "harbour-2.md"
    path.write_text(SECOND, encoding="utf-8")
    return path


def drop(window: Window, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))


def put(window: Window, qtbot: QtBot) -> None:
    """Say that what was understood of the newer brief is right."""
    qtbot.waitUntil(lambda: window.newer.preview is not None)
    preview = window.newer.preview
    assert preview is not None
    qtbot.mouseClick(preview.go, Qt.MouseButton.LeftButton)


def original(window: Window) -> str:
    assert window.bridge is not None
    return window.bridge.store.find(Brief)[0].original.decode()


def test_a_brief_dropped_on_an_open_dossier_is_asked_about_and_put_in(
    window: Window, qtbot: QtBot, newer: Path
) -> None:
    drop(window, newer)
    assert window.question.isVisible()
    assert original(window) == FIRST
    qtbot.mouseClick(window.question.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.newer.preview is not None)
    assert original(window) == FIRST
    preview = window.newer.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.compared.text() != "")
    assert preview.compared.text() == "As many sections as now · 4 claims would be unplaced"
    assert preview.compared.isVisible()
    preview.sections.setData(preview.sections.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    qtbot.waitUntil(lambda: preview.compared.text().startswith("1 section fewer"))
    preview.sections.setData(preview.sections.index(1, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    put(window, qtbot)
    qtbot.waitUntil(window.messages.isVisible)
    assert original(window) == SECOND
    assert window.bridge is not None
    assert [backup.why for backup in backups_of(window.bridge.store)].count(Why.IMPORT) == 1
    words = "Newer version of the brief, “harbour-2.md”: 13 exact, 5 moved, 3 changed, 4 unplaced, 2 gone, 6 new"
    assert (window.messages.text, window.messages.kind) == (words, MessageKind.WARNING)
    window.messages.action_triggered.emit()
    desk = window.desk
    assert desk is not None
    assert desk.navigator.place.view is View.FATES
    assert window.messages.isHidden()
    assert window.status.unplaced.text() == "Unplaced (4)"
    window.undoing.undo()
    assert original(window) == FIRST
    assert window.status.unplaced.text() == "Unplaced (0)"
    assert desk.fates.list.cards.rowCount() == 0


def test_nothing_of_what_is_unplaced_is_drawn_or_counted_in_the_new_text(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    bridge, desk = window.bridge, window.desk
    assert bridge is not None
    assert desk is not None
    ban = bridge.store.find(Section, number=3)[0]
    claim = bridge.store.find(Claim, section_id=ban.id)[0]
    bridge.perform(Annotate(OnKind.SECTION, ban.id, 0, 30, AnnotationKind.HIGHLIGHT, comment="Which ban?"))
    bridge.perform(Judge(bridge.store.find(Citation, claim_id=claim.id)[0].id, Verdict.SUPPORTS))
    path = tmp_path / "harbour-2.md"
    # The section stays, and all of its words are others; two of three claims of the new text cite a source.
    path.write_text(
        FIRST[: FIRST.index("A ban on")] + REST + FIRST[FIRST.index("\n\n## What this") :], encoding="utf-8"
    )
    window.newer.read(path)
    put(window, qtbot)
    qtbot.waitUntil(window.messages.isVisible)
    assert {type(row) for row in reading.unplaced(bridge.store)} == {Annotation, Claim}
    desk.navigator.go(Place(View.SECTION, ban.id))
    pane = desk.claim
    assert pane.view.content is not None
    assert pane.view.content.annotations == ()
    assert all(pane.view.content.annotation_at(offset) is None for offset in range(40))
    assert decorations(pane.view.content, pane.view._shown.places) == []
    assert [chip.source_number for chip in pane.view.content.chips] == [4, 5]
    assert pane.view.toPlainText().startswith("Quiet cranes")
    assert pane.head.facts.text() == "Option · 3 claims · 2 citations, 0 judged"
    assert bridge.tallies.of(ban.id).citations == 2
    assert window.status.judged.text() == "0 of 11 citations judged"
    desk.navigator.go(Place())
    assert "15 claims · 11 citations · 0 judged" in desk.overview.facts.text()
    desk.navigator.go(Place(View.SECTION, ban.id))
    desk.next_unchecked()
    assert desk.navigator.place.claim_id in [found.id for found, _ in pane.view.content.claims]
    desk.navigator.go(Place(View.UNPLACED))
    card = desk.unplaced.card(claim.id)
    assert card.detail.endswith(" · [1] supports")
    desk.unplaced.list.take(claim.id)
    help = desk.unplaced.panel.findChild(QLabel, "unplaced-help")
    assert help is not None
    assert help.text().startswith("This claim is unplaced")
    qtbot.mouseClick(desk.unplaced.go, Qt.MouseButton.LeftButton)
    assert desk.navigator.place.claim_id == claim.id
    assert desk.judgement.question.text() == "does it support claim 3.4 (unplaced)?"


def test_the_line_goes_when_the_replacement_is_taken_back(window: Window, qtbot: QtBot, newer: Path) -> None:
    window.newer.read(newer)
    put(window, qtbot)
    qtbot.waitUntil(window.messages.isVisible)
    window.undoing.undo()
    assert window.messages.isHidden()


def test_what_was_changed_while_it_was_compared_is_not_lost(
    window: Window, qtbot: QtBot, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The plan is made beside the window; a claim corrected meanwhile is none of it, so it is made anew."""
    bridge = window.bridge
    assert bridge is not None
    claim = bridge.store.find(Claim)[0]
    made, changed = Event(), Event()
    plan = newer_brief._plan

    def slow(*given: Any) -> object:
        found = plan(*given)
        made.set()
        assert changed.wait(30)
        return found

    monkeypatch.setattr(newer_brief, "_plan", slow)
    window.newer.read(newer)
    put(window, qtbot)
    qtbot.waitUntil(made.is_set)
    assert bridge.perform(RetypeClaim(claim.id, ClaimKind.INFERENCE))
    changed.set()
    qtbot.waitUntil(lambda: original(window) == SECOND)
    assert bridge.store.get(Claim, claim.id).kind is ClaimKind.INFERENCE


def test_a_passphrase_is_set_once_the_comparing_that_it_ends_has_ended(
    window: Window, qtbot: QtBot, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It reads the dossier as long; no other program does."""
    reads, go_on = Event(), Event()
    plan = importing.plan_newer

    def slow(*given: Any) -> object:
        reads.set()
        assert go_on.wait(30)
        return plan(*given)

    monkeypatch.setattr(newer_brief, "plan_newer", slow)
    window.newer.read(newer)
    put(window, qtbot)
    qtbot.waitUntil(reads.is_set)
    set_passphrase(window, "", "four unlikely words")
    Timer(0.1, go_on.set).start()
    qtbot.waitUntil(lambda: window.bridge is not None, timeout=10_000)
    assert "is protected now" in window.messages.text
    assert original(window) == FIRST


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Event, Event]]:
    """Give what is set when a newer brief is about to be written, and what lets it be."""
    begun, go_on = Event(), Event()

    def slow(*given: Any) -> object:
        begun.set()
        assert go_on.wait(30)
        return make(*given)

    monkeypatch.setattr(newer_brief, "make", slow)
    yield begun, go_on
    go_on.set()


def test_while_it_is_put_in_all_is_read_and_nothing_is_written(
    window: Window, qtbot: QtBot, newer: Path, held: tuple[Event, Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "_TOLD", 5)
    begun, go_on = held
    bridge = window.bridge
    assert bridge is not None
    window.newer.read(newer)
    put(window, qtbot)
    qtbot.waitUntil(begun.is_set)
    bar = window.findChild(QProgressBar, "jobProgress")
    assert bar is not None
    told: list[int] = []
    bar.valueChanged.connect(told.append)
    claim = bridge.store.find(Claim)[0]
    assert not bridge.perform(RetypeClaim(claim.id, ClaimKind.INFERENCE))
    assert "is being written just now" in window.unsaved.bar.text
    window.newer.read(newer)  # one at a time
    go_on.set()
    qtbot.waitUntil(window.messages.isVisible)
    assert told
    assert told == sorted(told)
    assert not window.unsaved.is_shown
    assert original(window) == SECOND
    assert bridge.perform(RetypeClaim(claim.id, ClaimKind.INFERENCE))
    window.undoing.undo()
    window.undoing.undo()
    assert original(window) == FIRST


def test_it_is_cancelled_while_it_is_put_in(
    window: Window, qtbot: QtBot, newer: Path, held: tuple[Event, Event]
) -> None:
    begun, go_on = held
    bridge = window.bridge
    assert bridge is not None
    window.newer.read(newer)
    put(window, qtbot)
    qtbot.waitUntil(begun.is_set)
    label, cancel = window.findChild(QLabel, "jobLabel"), window.findChild(QPushButton, "jobCancel")
    assert label is not None
    assert label.text() == "Putting in harbour-2.md"
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(lambda: not window.newer.running)
    assert (original(window), bridge.session.editor.undo_label) == (FIRST, "")
    claim = bridge.store.find(Claim)[0]
    assert bridge.perform(RetypeClaim(claim.id, ClaimKind.INFERENCE))


def test_it_may_be_a_new_dossier_or_nothing(
    window: Window, qtbot: QtBot, newer: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    drop(window, newer)
    qtbot.keyClick(window.question, Qt.Key.Key_Escape)
    assert window.question.isHidden()
    assert original(window) == FIRST
    target = str(tmp_path / "other.dossier")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (target, ""))
    drop(window, newer)
    qtbot.mouseClick(window.question.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.new_brief.preview is not None)
    preview = window.new_brief.preview
    assert preview is not None
    qtbot.mouseClick(preview.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bridge is not None and window.bridge.session.path == Path(target))
    assert original(window) == SECOND


def test_it_is_chosen_from_the_menu(window: Window, qtbot: QtBot, newer: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(newer), ""))
    window.actions_by_name["newer_brief"].trigger()
    put(window, qtbot)
    qtbot.waitUntil(lambda: original(window) == SECOND)
    desk = window.desk
    assert desk is not None
    lost = [claim for claim in desk.bridge.store.find(Claim) if claim.placing is Placing.UNPLACED]
    assert len(lost) == 4


def test_what_cannot_be_a_newer_version_is_said(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    same = tmp_path / "same.md"
    same.write_text(FIRST, encoding="utf-8")
    window.newer.read(same)
    qtbot.waitUntil(lambda: window.messages.isVisible())
    assert window.messages.kind is MessageKind.ERROR
    assert window.messages.text == "“same.md” is the brief that this dossier holds already."
    window.newer.read(tmp_path / "missing.md")
    qtbot.waitUntil(lambda: "missing.md" in window.messages.text)
    assert original(window) == FIRST


def test_nothing_is_put_into_a_dossier_that_was_closed_meanwhile(window: Window, newer: Path) -> None:
    window.newer.read(newer)
    assert window.close_dossier()
    assert not window.question.isVisible()
    window.newer.read(newer)  # nothing is open: nothing happens
    assert window.messages.isHidden()


def test_an_edit_of_a_section_is_told_in_one_line(window: Window, qtbot: QtBot) -> None:
    from dossier.ui.dialogs.edit_section import EditSectionDialog
    from dossier.ui.navigator import Place

    desk = window.desk
    assert desk is not None
    section = desk.bridge.store.find(Section)[2]
    desk.navigator.go(Place(View.SECTION, section.id))
    window.on_text.edit_text()
    dialog = window.findChild(EditSectionDialog)
    assert dialog is not None
    assert dialog.found.isHidden()
    dialog.body.setPlainText(section.body.replace("It can be built within nine months [2]. ", ""))
    dialog.draft.flush()
    assert dialog.found.text() == "Found again in the text: 1 exact, 1 moved, 1 unplaced."
    assert dialog.unplaced.isVisible()
    dialog.close()
    assert window.messages.text == "Found again in the text: 1 exact, 1 moved, 1 unplaced."
    window.messages.action_triggered.emit()
    assert desk.navigator.place.view is View.UNPLACED


def test_a_newer_brief_that_is_looked_at_and_cancelled_changes_nothing(
    window: Window, qtbot: QtBot, newer: Path
) -> None:
    window.newer.read(newer)
    qtbot.waitUntil(lambda: window.newer.preview is not None)
    preview = window.newer.preview
    assert preview is not None
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert window.newer.preview is None
    assert original(window) == FIRST


def test_a_fault_while_it_is_put_in_gives_the_dossier_back(
    window: Window, qtbot: QtBot, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*given: object) -> None:
        raise MemoryError

    monkeypatch.setattr(newer_brief, "make", broken)
    with qtbot.captureExceptions() as raised:
        window.newer.read(newer)
        put(window, qtbot)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is MemoryError
    assert not window.newer.running
    assert original(window) == FIRST
    bridge = window.bridge
    assert bridge is not None
    assert bridge.perform(RetypeClaim(bridge.store.find(Claim)[0].id, ClaimKind.INFERENCE))


def test_words_typed_while_it_is_put_in_are_kept_when_the_window_is_closed(
    window: Window, qtbot: QtBot, newer: Path, held: tuple[Event, Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked to stop and waited for; nobody is asked whether to close without them."""
    asked: list[object] = []
    monkeypatch.setattr(window.unsaved, "may_lose", lambda: asked.append(None))
    begun, go_on = held
    assert window.bridge is not None
    path = window.bridge.session.path
    window.newer.read(newer)
    put(window, qtbot)
    qtbot.waitUntil(begun.is_set)
    assert window.desk is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    window.desk.notes.write_note()
    qtbot.keyClicks(QApplication.focusWidget(), "Tides.")
    window.desk.flush()
    assert window.unsaved.is_shown
    Timer(0.05, go_on.set).start()
    assert window.close_dossier()
    assert not asked
    with closing(open_store(path)) as store:
        assert [note.body for note in store.find(Note)] == ["Tides."]
        assert store.find(Brief)[0].original.decode() == FIRST


def test_another_language_waits_until_it_is_put_in(
    window: Window, qtbot: QtBot, newer: Path, held: tuple[Event, Event]
) -> None:
    begun, go_on = held
    window.newer.read(newer)
    put(window, qtbot)
    qtbot.waitUntil(begun.is_set)
    desk, bridge = window.desk, window.bridge
    assert desk is not None
    assert bridge is not None
    window.renewal.renew()
    assert window.desk is desk
    assert bridge.store.lent
    go_on.set()
    qtbot.waitUntil(lambda: window.desk is not desk)
    assert original(window) == SECOND


def test_it_is_put_into_a_dossier_that_was_renamed(window: Window, qtbot: QtBot, newer: Path) -> None:
    assert window.bridge is not None
    path = window.bridge.session.path
    path.rename(path.with_name("piers.dossier"))
    window.newer.read(newer)
    put(window, qtbot)
    qtbot.waitUntil(lambda: original(window) == SECOND)
    assert window.bridge.session.path.name == "piers.dossier"
    qtbot.waitUntil(lambda: "Newer version" in window.messages.text)
    assert window.close_dossier()
    assert window.messages.isHidden()  # what was found again is not said of another dossier
