"""What is made ready after the first paint, and that nothing goes on when it is over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from dossier.services import settings
from dossier.ui.theme import Theme
from dossier.ui.warming import Warming
from dossier.ui.window import Window
from tests.samples import sample_session


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    window = Window(Theme())
    window.use_settings(settings.Settings(theme=settings.Theme.LIGHT))
    qtbot.addWidget(window)
    assert window.open_path(path)
    window.show()
    yield window
    window.close()


def test_the_panes_of_a_review_are_made_though_nobody_asked(window: Window, qtbot: QtBot) -> None:
    desk, warming = window.desk, Warming(window)
    assert desk is not None
    assert not any(desk.is_made(name) for name in ("claim", "source", "judgement"))
    warming.begin()
    qtbot.waitUntil(lambda: warming.over)
    assert all(desk.is_made(name) for name in ("claim", "source", "judgement"))
    assert not desk.right.isVisible()


def test_when_it_is_over_no_timer_goes_on_by_itself(window: Window, qtbot: QtBot) -> None:
    warming = Warming(window)
    warming.begin()
    qtbot.waitUntil(lambda: warming.over)
    often = [timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.interval() < 60_000]
    running = [timer for timer in often if not timer.isSingleShot()]
    assert running == []


def test_a_dossier_that_is_closed_meanwhile_is_no_trouble(window: Window, qtbot: QtBot) -> None:
    warming = Warming(window)
    warming.begin()
    assert window.close_dossier()
    qtbot.waitUntil(lambda: warming.over)
    assert window.desk is None
