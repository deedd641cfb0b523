"""The strip below the panes."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.jobs import Job
from dossier.ui.status import Status
from dossier.ui.theme import Theme

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
