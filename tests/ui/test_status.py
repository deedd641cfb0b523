"""The strip below the panes."""

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.jobs import Job
from dossier.ui.status import Status
from dossier.ui.theme import Theme
from tests.ui.windows import shown_window

# Shows a window as a start does, and says whether the strip was as high before as it is then.
SHOWN = """
import sys
from PySide6.QtCore import QCoreApplication
from dossier.services import settings
from dossier.ui import theme, window
look = theme.Theme(app := theme.application("dossier"))
shown = window.Window(look)
look.wait()
shown.use_settings(settings.Settings())
look.dress()
if sys.argv[1:]:
    shown.status.take_height()
before = shown.status.sizeHint().height()
shown.show()
QCoreApplication.sendPostedEvents()
print(shown.status.height() == before)
"""


@pytest.mark.parametrize("taken", [True, False])
def test_its_height_is_known_before_the_window_is_shown(taken: bool) -> None:
    command = [sys.executable, "-c", SHOWN, *(["taken"] if taken else [])]
    result = subprocess.run(command, capture_output=True, text=True)
    assert (result.returncode, result.stdout.strip()) == (0, str(taken)), result.stderr


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_its_texts_stand_apart_in_both_directions(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    status = Status(Theme())
    qtbot.addWidget(status)
    status.setLayoutDirection(direction)
    status.show_saved(saved=True)
    with qtbot.waitExposed(status):
        status.show()
    first, second = sorted(label.mapTo(status, QPoint()).x() for label in (status.offline, status.saved))
    left = status.offline if direction is Qt.LayoutDirection.LeftToRight else status.saved
    assert second - first - left.width() >= 8


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_always_stands_there_is_at_its_beginning_and_a_job_at_its_end(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    status = Status(Theme())
    qtbot.addWidget(status)
    status.setLayoutDirection(direction)
    status.show_saved(saved=True)
    status.resize(1200, 32)
    with qtbot.waitExposed(status):
        status.show()

    def from_beginning(name: str) -> int:
        widget = status.findChild(QWidget, name)
        assert widget is not None
        left = widget.mapTo(status, QPoint()).x()
        return left if direction is Qt.LayoutDirection.LeftToRight else status.width() - left

    assert from_beginning("offline") < 120
    status.show_job(Job("Reading", lambda progress, cancelled: None))
    qtbot.waitUntil(lambda: from_beginning("jobCancel") > 1000)
    assert from_beginning("offline") < 120


@pytest.mark.usefixtures("as_before")
@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_a_job_can_be_cancelled_in_the_narrowest_window_of_enlarged_words(
    path: Path, theme: Theme, qtbot: QtBot, language: str
) -> None:
    with shown_window(qtbot, theme, path, size=(300, 600)) as window:
        window.look.choose(language=language, window_size=200)
        window.renewal.renew()
        window.resize(300, 600)  # which is as narrow as it can be
        QApplication.processEvents()
        before, status = window.size(), window.status
        status.show_job(Job("Exporting a report", lambda progress, cancelled: None, window))
        cancel = status.findChild(QWidget, "jobCancel")
        assert cancel is not None
        for part in (cancel, status.judged, status.unplaced):
            qtbot.waitUntil(partial(_is_whole, part))
            assert part.width() >= part.sizeHint().width()
        assert window.size() == before
        status.show_job(None)
        assert status.saved.isVisible()


def test_that_a_job_is_given_up_is_said_until_it_has_stopped(theme: Theme, qtbot: QtBot) -> None:
    status = Status(theme)
    qtbot.addWidget(status)
    status.show_job(Job("Reading", lambda progress, cancelled: None))
    label, cancel = status.findChild(QLabel, "jobLabel"), status.findChild(QPushButton, "jobCancel")
    assert label is not None
    assert cancel is not None
    assert label.text() == "Reading"
    cancel.click()
    assert label.text() == "Cancelling…"
    status.show_job(Job("Exporting", lambda progress, cancelled: None))
    assert label.text() == "Exporting"


def _is_whole(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect() == part.rect()
