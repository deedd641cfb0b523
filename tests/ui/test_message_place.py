"""Messages come and go over the strip below, and nothing moves."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dossier.model.errors import KnownError
from dossier.ui.jobs import Job
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.window import Window
from tests.ui.windows import shown_window

LONG = "The newer brief is in: 240 claims were found again, and 7 marks have no place any more. " * 2


def boxes(window: Window) -> dict[str, QRect]:
    """Return where everything with a name stands that is seen, but the messages."""
    seen = [each for each in window.findChildren(QWidget) if each.objectName() and each.isVisible()]
    seen = [each for each in seen if not window.messages.isAncestorOf(each) and each is not window.messages]
    return {f"{each.objectName()} {id(each)}": QRect(each.mapTo(window, QPoint()), each.size()) for each in seen}


@pytest.mark.parametrize(("width", "size"), [(1366, 100), (1366, 200), (940, 200)])
@pytest.mark.usefixtures("as_before")
def test_nothing_moves_and_no_count_is_hidden(path: Path, theme: Theme, qtbot: QtBot, width: int, size: int) -> None:
    with shown_window(qtbot, theme, path, size=(width, 704), window_size=size) as window:
        qtbot.wait(0)
        before = boxes(window)
        window.messages.show_message(MessageKind.WARNING, LONG, "Show what became of it")
        bar = window.messages.geometry()
        assert boxes(window) == before
        assert window.rect().contains(bar)
        assert bar.height() >= window.messages.heightForWidth(bar.width())
        for part in (window.status.judged, window.status.unplaced):
            assert not bar.intersects(QRect(part.mapTo(window, QPoint()), part.size()))
        window.messages.dismiss()
        assert boxes(window) == before


@pytest.mark.usefixtures("as_before")
def test_what_cannot_be_written_and_questions_stand_there_too_one_above_the_other(
    path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with shown_window(qtbot, theme, path, size=(1366, 704)) as window:
        qtbot.wait(0)
        bars = (window.unsaved.bar, window.question, window.messages)
        before = boxes(window)
        window.unsaved.takes(KnownError("disk-full", "The disk is full; free some space."))
        window.question.ask("“b.md”: what is it?", ["The newer version of this brief", "A brief of its own"])
        window.messages.show_message(MessageKind.INFO, LONG)
        places = [bar.geometry() for bar in bars]
        assert places[0].bottom() == window.status.geometry().bottom()
        assert [place.top() for place in places[:-1]] == [place.bottom() + 1 for place in places[1:]]
        assert all(place.height() >= bar.heightForWidth(place.width()) for bar, place in zip(bars, places, strict=True))
        said = {id(each) for bar in bars for each in (bar, *bar.findChildren(QWidget))}
        assert {name: box for name, box in boxes(window).items() if int(name.split()[-1]) not in said} == before
        window.unsaved.clear()
        window.question.take_back()
        assert window.messages.geometry().bottom() == window.status.geometry().bottom()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_makes_way_for_a_job_and_keeps_its_place_in_the_window(
    theme: Theme, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    with shown_window(qtbot, theme, size=(1366, 704)) as window:
        window.setLayoutDirection(direction)
        window.messages.show_message(MessageKind.INFO, "An export is under way; it can be cancelled below.")
        assert window.messages.geometry().bottom() == window.status.geometry().bottom()
        window.status.show_job(Job("Exporting", lambda progress, cancelled: None, window))
        for width in (1366, 800):
            window.resize(width, 640)
            cancel = window.status.findChild(QWidget, "jobCancel")
            assert cancel is not None
            shown = QRect(cancel.mapTo(window, QPoint()), cancel.size())
            assert window.rect().contains(shown)
            assert not window.messages.geometry().intersects(shown)
        end = window.messages.geometry()
        assert (end.left() == 0) or (end.right() == window.width() - 1)
