"""Files dropped on the window: one rule for all places, said while they are dragged."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.rows import Document, Source
from dossier.output.marks import NAME
from dossier.services import settings
from dossier.services.returning.files import bears_our_marks
from dossier.ui.desk import Desk
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from dossier.ui.widgets.drop_frame import DropFrame
from dossier.ui.window import Window
from tests.harbour import harbour_session
from tests.ui.windows import shown_window

_BUTTON, _KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
OURS = f"/NM ({NAME}01a21970-0445-7000-b71c-ab1d23d8a4f7)"


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    session = harbour_session(tmp_path)
    session.close()
    with shown_window(qtbot, Theme(), session.path, size=(1200, 760), theme=settings.Theme.LIGHT) as window:
        yield window


def desk_of(window: Window) -> Desk:
    assert window.desk is not None
    return window.desk


def write(folder: Path, name: str, text: str = "Words.") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def data_of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def middle(window: Window, part: QWidget) -> QPoint:
    return part.mapTo(window, part.rect().center())


def dragged(window: Window, at: QPoint, *paths: Path) -> str:
    """Drag files over a place of the window; return what the frame says there."""
    data = data_of(*paths)
    QApplication.sendEvent(window, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, _BUTTON, _KEYS))
    frame = window.findChild(DropFrame, "dropFrame")
    assert frame is not None
    return frame.words.text() if frame.isVisible() else ""


def drop(window: Window, at: QPoint, *paths: Path) -> None:
    dragged(window, at, *paths)
    data = data_of(*paths)
    QApplication.sendEvent(window, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, _BUTTON, _KEYS))


def answers(window: Window) -> list[str]:
    return [button.text() for button in window.question.buttons]


def test_what_a_drop_would_do_is_said_while_it_is_dragged_the_same_in_every_list(window: Window, tmp_path: Path):
    bib, pdf, other = (write(tmp_path, name) for name in ("refs.bib", "a.pdf", "b.txt"))
    navigator = desk_of(window).navigator
    for view in (View.OVERVIEW, View.SOURCES, View.UNPLACED):
        navigator.go(Place(view))
        at = middle(window, window.pages)
        assert dragged(window, at, bib) == "Import the sources of “refs.bib”"
        assert dragged(window, at, pdf) == "“a.pdf”: you are asked what it is to be"
        assert dragged(window, at, pdf, other) == "2 files: they are listed"
        assert dragged(window, at, write(tmp_path, "x.dossier")) == "Open “x.dossier”"
    navigator.go(Place(View.NOTES))
    assert dragged(window, middle(window, window.pages), pdf).startswith("See the annotations of “a.pdf”")
    QApplication.sendEvent(window, QDragLeaveEvent())
    frame = window.findChild(DropFrame, "dropFrame")
    assert frame is not None
    assert not frame.isVisible()


def test_files_are_looked_at_as_they_come_in_and_not_at_each_move_of_the_mouse(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    navigator, pdf = desk_of(window).navigator, write(tmp_path, "a.pdf")
    navigator.go(Place(View.SECTION, source_id=desk_of(window).bridge.store.find(Source)[0].id))
    pane = desk_of(window).source
    words = dragged(window, middle(window, window.header), pdf)
    asked: list[object] = []  # of the disk, which may be slow
    monkeypatch.setattr(os.path, "isdir", asked.append)
    data = data_of(pdf)
    move = QDragMoveEvent(middle(window, pane), Qt.DropAction.CopyAction, data, _BUTTON, _KEYS)
    move.ignore()
    QApplication.sendEvent(window, move)
    frame = window.findChild(DropFrame, "dropFrame")
    assert frame is not None
    assert move.isAccepted()
    assert words != frame.words.text() != ""
    assert asked == []


def test_one_file_is_asked_about_with_all_that_it_may_be(window: Window, qtbot: QtBot, tmp_path: Path):
    desk = desk_of(window)
    pdf = write(tmp_path, "a.pdf")
    drop(window, middle(window, window.pages), pdf)
    assert window.question.words.text() == "“a.pdf”: what is it?"
    assert answers(window) == [
        "A newer version of this brief",
        "A new dossier",
        "A document of a source…",
        "Annotations that come back",
    ]
    with qtbot.waitSignal(desk.files.job_ended):
        window.question.buttons[2].click()
    assert [file.name for file in desk.files.model.files] == ["a.pdf"]


def test_a_file_is_attached_to_the_source_that_it_is_dropped_on(window: Window, qtbot: QtBot, tmp_path: Path):
    desk = desk_of(window)
    source = desk.bridge.store.find(Source)[0]
    desk.navigator.go(Place(View.SOURCES, source_id=source.id))
    at = middle(window, desk.source)
    text = write(tmp_path, "letter.txt")
    assert dragged(window, at, text).startswith("Attach to [1]")
    drop(window, at, text)
    qtbot.waitUntil(lambda: len(desk.bridge.store.find(Document, name="letter.txt")) == 1)
    assert desk.bridge.store.find(Document, name="letter.txt")[0].source_id == source.id
    drop(window, at, tmp_path)
    assert desk.navigator.place.view is View.FILES


def test_a_file_with_our_marks_may_come_back_wherever_it_is_dropped(window: Window, tmp_path: Path):
    desk = desk_of(window)
    desk.navigator.go(Place(View.SOURCES, source_id=desk.bridge.store.find(Source)[0].id))
    report = write(tmp_path, "report.pdf", OURS)
    drop(window, middle(window, desk.source), report)
    assert answers(window)[0] == "Annotations that come back"
    assert answers(window)[1].startswith("A document of [1]")
    assert len(answers(window)) == 4
    window.question.buttons[0].click()
    assert desk.navigator.place.view is View.RETURNED


def test_our_marks_are_known_as_they_stand_or_escaped(tmp_path: Path):
    assert bears_our_marks(write(tmp_path, "a.pdf", OURS))
    assert bears_our_marks(write(tmp_path, "b.pdf", OURS.replace(":", "\\072")))
    assert not bears_our_marks(write(tmp_path, "c.pdf", "/NM (another:01a21970)"))
    assert not bears_our_marks(write(tmp_path, "d.pdf", ""))
    assert not bears_our_marks(tmp_path / "none.pdf")
