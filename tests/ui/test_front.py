"""Started once more with a dossier that is open, the program brings its window to the front and ends."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from pytestqt.qtbot import QtBot

from dossier.store.store import open_store
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.ui.windows import shown_window

# Asks as a second start does, and tells when nobody has answered for the first time.
SECOND = """
import sys, time
from pathlib import Path
from dossier.services import instances
pause = time.sleep
def tell(seconds):
    if not told:
        told.append(print("refused once", flush=True))
    pause(seconds)
told = []
instances.time.sleep = tell
print("answered" if instances.ask(Path(sys.argv[1])) else "nobody", flush=True)
"""


@pytest.fixture
def window(path: Path, qtbot: QtBot) -> Iterator[Window]:
    with shown_window(qtbot, Theme(), path) as window:
        yield window


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # a screen that is none
def test_the_second_start_brings_the_first_window_to_the_front(window: Window, path: Path, qtbot: QtBot) -> None:
    window.showMinimized()
    command = [sys.executable, "-m", "dossier", str(path)]
    with subprocess.Popen(command, env=os.environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as second:
        qtbot.waitUntil(lambda: not window.windowState() & Qt.WindowState.WindowMinimized, timeout=20_000)
        _, err = second.communicate(timeout=20)
    assert second.returncode == 0, err


def test_a_window_that_is_not_shown_yet_listens_soon(path: Path, qtbot: QtBot) -> None:
    window = Window(Theme())
    qtbot.addWidget(window)
    assert window.open_path(path)
    waiting = [timer for timer in window.front.findChildren(QTimer) if timer.isActive()]
    assert len(waiting) == 1
    window.show()
    qtbot.waitUntil(lambda: bool(window.front.findChildren(QSocketNotifier)))
    window.close()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_who_starts_before_the_first_window_listens_waits_for_it(path: Path, qtbot: QtBot) -> None:
    window = Window(Theme())
    qtbot.addWidget(window)
    assert window.open_path(path)
    assert not window.front.findChildren(QSocketNotifier)
    command = [sys.executable, "-c", SECOND, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as second:
        assert second.stdout is not None
        assert second.stdout.readline() == "refused once\n"  # and only now does the first window go on
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.stdout.read() == "answered\n"
    window.close()


def test_a_second_window_says_that_the_first_came(
    window: Window, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Window(Theme())
    qtbot.addWidget(other)
    monkeypatch.setattr("dossier.ui.opening.ask", lambda dossier: True)
    assert not other.open_path(path)
    assert other.opening.elsewhere
    assert "in front now" in other.messages.text
    other.close()


def test_where_nobody_answers_it_is_shown_for_reading(window: Window, path: Path, qtbot: QtBot) -> None:
    window.front.use(None)
    os.utime(path.with_name(f".{path.name}.lock"), (0, 0))  # it has been open for long: nobody is about to listen
    other = Window(Theme())
    qtbot.addWidget(other)
    assert other.open_path(path)
    assert other.bridge is not None
    assert other.bridge.store.read_only
    assert not other.opening.elsewhere
    other.close()


def test_what_was_closed_while_it_was_asked_for_is_opened_to_be_written(
    window: Window, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Window(Theme())
    qtbot.addWidget(other)
    monkeypatch.setattr("dossier.ui.opening.ask", lambda dossier: not window.close_dossier())
    assert other.open_path(path)
    assert other.bridge is not None
    assert not other.bridge.store.read_only
    assert other.messages.text == ""
    other.close()


def test_after_closing_nobody_is_asked(window: Window, path: Path) -> None:
    window.close_dossier()
    store = open_store(path)
    assert not window.front._listener
    store.close()
