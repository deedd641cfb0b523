"""Many files attached at once: listed, confirmed, attached; and what became of each."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QListView
from pytestqt.qtbot import QtBot

from dossier.model.errors import KnownError
from dossier.model.rows import Document
from dossier.services.changes.sources import RemoveSource
from dossier.ui.models.proposals import Column, Outcome
from dossier.ui.navigator import View
from dossier.ui.panes import files_jobs
from dossier.ui.panes.files import FilesPane
from dossier.ui.theme import Theme
from tests.ui.panes.reviewing import Review


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "files"
    made.mkdir()
    for name in ("[1] a.txt", "[2] b.txt", "3_c.txt", "letter.txt"):
        (made / name).write_text(f"Text of {name}", encoding="utf-8")
    (made / ".hidden").touch()
    return made


@pytest.fixture
def pane(review: Review, theme: Theme, qtbot: QtBot) -> FilesPane:
    pane = FilesPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(800, 500)
    pane.show()
    return pane


def look(pane: FilesPane, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(pane.job_ended):
        pane.take(paths)


def attach(pane: FilesPane, qtbot: QtBot) -> str:
    with qtbot.waitSignal(pane.told) as told:
        pane.attach_button.click()
    assert told.args
    return str(told.args[0])


def names(review: Review) -> set[str]:
    return {document.name for document in review.store.find(Document)}


def test_before_there_is_a_list_it_teaches(pane: FilesPane) -> None:
    assert pane.stack.currentWidget() is pane.empty
    assert pane.empty.button.text() == "Choose a folder…"
    assert pane.attach_button.isHidden()


def test_nothing_is_attached_until_it_is_confirmed(pane: FilesPane, review: Review, qtbot: QtBot, folder: Path) -> None:
    look(pane, qtbot, folder)
    assert review.navigator.place.view is View.FILES
    assert [file.name for file in pane.model.files] == ["3_c.txt", "[1] a.txt", "[2] b.txt", "letter.txt", ".hidden"]
    assert pane.attach_button.text() == "Attach 3 files"
    assert pane.facts.text().startswith("5 files · nothing is attached until you say so")
    assert names(review) == {"log.txt"}


def test_what_is_ticked_is_attached_as_one_step_of_undo(
    pane: FilesPane, review: Review, qtbot: QtBot, folder: Path
) -> None:
    look(pane, qtbot, folder)
    assert attach(pane, qtbot) == "3 files attached."
    attached = {d.name: d.source_id for d in review.store.find(Document) if d.name != "log.txt"}
    assert attached == {
        "[1] a.txt": review.source(1).id,
        "[2] b.txt": review.source(2).id,
        "3_c.txt": review.source(3).id,
    }
    assert [file.outcome for file in pane.model.files[:3]] == [Outcome.ATTACHED] * 3
    assert pane.attach_button.text() == "Attach 0 files"
    assert not pane.attach_button.isEnabled()
    assert review.bridge.session.editor.undo_label == "attach documents"
    review.bridge.undo()
    assert names(review) == {"log.txt"}
    review.bridge.session.editor.redo()
    assert len(names(review)) == 4


@pytest.mark.qt_log_ignore("does not support", extend=True)  # a list that is really open
def test_a_row_is_ticked_and_given_to_another_source_by_keys(
    pane: FilesPane, review: Review, qtbot: QtBot, folder: Path
) -> None:
    look(pane, qtbot, folder)
    table = pane.table
    table.setCurrentIndex(pane.model.index(0, Column.WHY))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert pane.attach_button.text() == "Attach 2 files"
    table.setCurrentIndex(pane.model.index(3, Column.FILE))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    chooser = table.findChild(QComboBox, "fileSource")
    assert chooser is not None
    assert [chooser.itemText(row) for row in range(chooser.count())][:3] == [
        "no source",
        "[1] The strait crossed",
        "[2] Untitled source",
    ]
    assert chooser.accessibleName() == "Source of letter.txt"
    qtbot.waitUntil(chooser.view().isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(chooser.view(), key)
    assert pane.model.files[3].source_id == review.source(2).id
    assert pane.model.files[3].ticked
    attach(pane, qtbot)
    assert table.hasFocus()
    assert names(review) == {"log.txt", "[1] a.txt", "[2] b.txt", "letter.txt"}


@pytest.mark.qt_log_ignore("does not support", extend=True)  # a list that is really open
@pytest.mark.parametrize(("typed", "shown", "chosen"), [("untit", [2, 3], 2), ("2", [2], 2), ("STRAIT the", [1], 1)])
def test_typing_in_the_open_list_narrows_it_to_the_sources_that_are_meant(
    pane: FilesPane, review: Review, qtbot: QtBot, folder: Path, typed: str, shown: list[int], chosen: int
) -> None:
    look(pane, qtbot, folder)
    pane.table.setCurrentIndex(pane.model.index(3, Column.FILE))
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    chooser = pane.table.findChild(QComboBox, "fileSource")
    assert chooser is not None
    view = chooser.view()
    assert isinstance(view, QListView)
    qtbot.waitUntil(view.isVisible)
    qtbot.keyClicks(view, typed + "x")
    assert all(view.isRowHidden(row) for row in range(chooser.count()))
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert chooser.currentText() == typed
    assert [row for row in range(chooser.count()) if not view.isRowHidden(row)] == shown
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert pane.model.files[3].source_id == review.source(chosen).id


@pytest.mark.qt_log_ignore("does not support", extend=True)  # a list that is really open
@pytest.mark.parametrize("column", [Column.FILE, Column.SOURCE])
def test_one_click_opens_the_sources_of_a_file_without_one_and_leaving_them_changes_nothing(
    pane: FilesPane, review: Review, qtbot: QtBot, folder: Path, column: Column
) -> None:
    look(pane, qtbot, folder)
    table = pane.table
    point = table.visualRect(pane.model.index(3, column)).center()
    for escaped in (True, False):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
        chooser = table.findChild(QComboBox, "fileSource")
        assert chooser is not None
        qtbot.waitUntil(chooser.view().isVisible)
        if escaped:
            with qtbot.waitSignal(chooser.destroyed):
                qtbot.keyClick(chooser.view(), Qt.Key.Key_Escape)
            assert pane.model.files[3].source_id == ""
    assert chooser is not None
    row = chooser.view().visualRect(chooser.model().index(1, 0)).center()
    qtbot.mouseClick(chooser.view().viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert (pane.model.files[3].source_id, pane.model.files[3].ticked) == (review.source(1).id, True)


@pytest.mark.qt_log_ignore("does not support", extend=True)  # a list that is really open
def test_a_click_on_the_box_of_a_file_ticks_it(pane: FilesPane, qtbot: QtBot, folder: Path) -> None:
    look(pane, qtbot, folder)
    table = pane.table
    for row, ticked in ((0, [1, 2]), (0, [0, 1, 2]), (3, [0, 1, 2]), (4, [0, 1, 2])):
        cell = table.visualRect(pane.model.index(row, Column.FILE))
        point = QPoint(cell.left() + 12, cell.center().y())
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert pane.model.ticked() == ticked
    assert not table.grab().isNull()


def test_what_goes_wrong_is_said_in_its_row_and_the_others_are_attached(
    pane: FilesPane, review: Review, qtbot: QtBot, folder: Path
) -> None:
    look(pane, qtbot, folder)
    (folder / "[1] a.txt").unlink()
    assert attach(pane, qtbot) == "2 files attached. 1 could not be: see the list."
    assert names(review) == {"log.txt", "[2] b.txt", "3_c.txt"}
    assert pane.model.files[1].outcome is Outcome.FAILED
    assert pane.model.index(1, Column.WHY).data().startswith("There is no file")
    assert review.errors == []


def test_a_source_that_is_removed_while_its_file_is_read_is_said_in_its_row(
    pane: FilesPane, review: Review, qtbot: QtBot, folder: Path
) -> None:
    look(pane, qtbot, folder)
    with qtbot.waitSignal(pane.told) as told:
        pane.attach_button.click()
        review.bridge.perform(RemoveSource(review.source(1).id, with_citations=True))
    assert told.args == ["2 files attached. 1 could not be: see the list."]
    assert pane.model.index(1, Column.WHY).data() == "“[1] a.txt” was not attached: its source was removed."
    assert not pane.is_busy


def test_the_same_file_again_is_said_and_not_ticked(
    pane: FilesPane, review: Review, qtbot: QtBot, folder: Path
) -> None:
    look(pane, qtbot, folder)
    attach(pane, qtbot)
    look(pane, qtbot, folder)
    assert pane.model.ticked() == []
    assert pane.model.index(1, Column.WHY).data() == "“[1] a.txt” is attached to this source already."


def test_cancelling_leaves_the_others_attached_and_says_so(
    pane: FilesPane, review: Review, qtbot: QtBot, folder: Path
) -> None:
    for number in range(30):
        (folder / f"[1] more {number:02}.txt").write_text(f"More {number}", encoding="utf-8")
    look(pane, qtbot, folder)
    wanted = len(pane.model.ticked())

    def stop_after_the_first() -> None:
        if any(file.outcome is Outcome.ATTACHED for file in pane.model.files):
            pane.cancel()

    pane.model.dataChanged.connect(stop_after_the_first)
    words = attach(pane, qtbot)
    attached = len(names(review)) - 1
    assert 1 <= attached < wanted
    assert words.startswith(f"Cancelled; {attached} file")
    outcomes = [file.outcome for file in pane.model.files if file.outcome is not Outcome.WAITS]
    assert outcomes.count(Outcome.ATTACHED) == attached
    assert outcomes.count(Outcome.CANCELLED) == wanted - attached
    review.bridge.undo()
    assert names(review) == {"log.txt"}


def test_looking_can_be_cancelled_and_fails_in_words(
    pane: FilesPane, review: Review, qtbot: QtBot, folder: Path
) -> None:
    with qtbot.waitSignal(pane.told) as told:
        pane.take([folder])
        pane.cancel()
    assert told.args == ["Cancelled; nothing was attached."]
    look(pane, qtbot, folder / "nowhere")
    assert [error.code for error in review.errors] == ["no-file"]
    (folder / "empty").mkdir()
    with qtbot.waitSignal(pane.told) as told:
        pane.take([folder / "empty"])
    assert told.args == ["There is no file in it."]


def test_two_lists_are_not_read_at_once_and_closing_stops(
    pane: FilesPane, review: Review, qtbot: QtBot, folder: Path
) -> None:
    pane.take([folder])
    with qtbot.waitSignal(pane.told) as told:
        pane.take([folder])
    assert told.args == ["Files are being read; that can be cancelled below."]
    with qtbot.waitSignal(pane.job_ended):
        pane.abandon()
    assert pane.model.files == []


def test_a_job_that_still_looks_when_the_dossier_is_closed_ends_by_itself(
    pane: FilesPane, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """It was deleted beneath its thread, which then had nothing to report by."""
    begun, goes_on = threading.Event(), threading.Event()

    def slowly(*_args: object) -> object:
        begun.set()
        goes_on.wait(20)
        raise KnownError("cancelled", "Cancelled.")

    monkeypatch.setattr(files_jobs, "list_files", slowly)
    pane.take([folder])
    job = pane._job
    assert job is not None
    assert begun.wait(20)
    pane.abandon()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    with qtbot.assertNotEmitted(pane.told), qtbot.waitSignals([job.stopped, job.destroyed]):
        goes_on.set()
    assert capfd.readouterr().err == ""


def test_the_list_can_be_dropped(pane: FilesPane, qtbot: QtBot, folder: Path) -> None:
    look(pane, qtbot, folder)
    pane.drop_button.click()
    assert pane.stack.currentWidget() is pane.empty
