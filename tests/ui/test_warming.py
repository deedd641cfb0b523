"""What is made ready after the first paint, and that nothing goes on when it is over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from dossier.intake.pdf import apart
from dossier.intake.pdf.reading import read_pdf
from dossier.model.rows import Source
from dossier.services import settings
from dossier.services.changes.documents import AddDocument
from dossier.ui.actions import specs
from dossier.ui.theme import Theme
from dossier.ui.warming import _AFTER, Warming
from dossier.ui.window import Window
from tests.intake.pdf.samples import make_pdf
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


def test_the_menu_and_the_icons_of_its_actions_are_there_before_it_is_opened(window: Window, qtbot: QtBot) -> None:
    menu, warming = window.header.menu_button.menu(), Warming(window)
    assert menu is not None
    assert menu.isEmpty()
    warming.begin()
    qtbot.waitUntil(lambda: not menu.isEmpty())
    bare = {name for name, action in window.actions_by_name.items() if action.icon().isNull()}
    assert bare == {spec.name for spec in specs() if not spec.icon}


def test_nothing_is_made_ready_before_the_window_is_painted(window: Window, qtbot: QtBot) -> None:
    window.hide()
    warming = Warming(window)
    warming.begin()
    qtbot.wait(3 * _AFTER)
    assert not any(timer.isActive() for timer in warming.findChildren(QTimer))
    window.show()
    qtbot.waitUntil(lambda: warming.over)


@pytest.mark.parametrize("is_there", [True, False])
def test_a_process_for_pdfs_is_ready_where_there_is_one(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_there: bool
) -> None:
    assert window.desk is not None
    if is_there:
        data = make_pdf(["Words."])
        source = window.desk.bridge.store.find(Source)[0]
        assert window.desk.bridge.perform(AddDocument(source.id, "a.pdf", data, read_pdf(data, "a.pdf")))
    resting: list[apart.Child] = []
    monkeypatch.setattr(apart, "_resting", resting)
    warming = Warming(window)
    warming.begin()
    qtbot.waitUntil(lambda: warming.over)
    assert len(resting) == is_there
    for child in resting:
        child.kill()


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
