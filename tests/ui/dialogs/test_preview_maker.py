"""The preview asked for last is made, and none that was asked for before."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.errors import KnownError
from dossier.model.progress import Progress
from dossier.output.account import Account
from dossier.services.formats import Asked
from dossier.services.previewing import Order, Preview
from dossier.ui.dialogs import preview_maker
from dossier.ui.dialogs.preview_maker import PreviewMaker


class Press:
    """Stands in for the making: it waits to be let go, and remembers what was begun, finished and given up."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.given_up: list[str] = []
        self.go = threading.Event()

    def make(
        self, path: Path, order: Order, *, progress: Progress, cancelled: Callable[[], bool], key: object
    ) -> Preview:
        self.begun.append(order.format)
        progress(1, 2)
        while not self.go.wait(0.01):
            if cancelled():
                self.given_up.append(order.format)
                raise KnownError("export-cancelled", "The export was cancelled; nothing was written.")
        if order.format == "broken":
            raise KnownError("full", "The disk is full; free some space.")
        return Preview(Account((), ()), text=order.format)


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch) -> Press:
    press = Press()
    monkeypatch.setattr(preview_maker, "make_preview", press.make)
    monkeypatch.setattr(preview_maker, "REST", 20)
    return press


@pytest.fixture
def maker(press: Press, qtbot: QtBot, tmp_path: Path) -> PreviewMaker:
    return PreviewMaker(tmp_path / "a.dossier")


def test_choices_in_a_row_make_one_preview(maker: PreviewMaker, press: Press, qtbot: QtBot) -> None:
    press.go.set()
    with qtbot.waitSignal(maker.made) as made:
        for name in ("a", "b", "c"):
            maker.ask(Order(name))
    assert made.args is not None
    assert made.args[0].text == "c"
    assert press.begun == ["c"]
    assert not maker.busy


def test_a_newer_choice_gives_up_the_preview_being_made(maker: PreviewMaker, press: Press, qtbot: QtBot) -> None:
    heard: list[str] = []
    maker.made.connect(lambda preview: heard.append(preview.text))
    maker.failed.connect(lambda error: heard.append(str(error)))
    maker.ask(Order("old"))
    qtbot.waitUntil(lambda: press.begun == ["old"])
    maker.ask(Order("new"))
    qtbot.waitUntil(lambda: press.given_up == ["old"])
    qtbot.waitUntil(lambda: press.begun == ["old", "new"])
    press.go.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["new"]


def test_the_same_choice_is_not_made_twice(maker: PreviewMaker, press: Press, qtbot: QtBot) -> None:
    press.go.set()
    with qtbot.waitSignal(maker.made):
        maker.ask(Order("markdown", Asked()))
    maker.ask(Order("markdown", Asked()))
    assert not maker.busy
    maker.stop()
    with qtbot.waitSignal(maker.made):  # after it was stopped it is made anew
        maker.ask(Order("markdown", Asked()))
    assert press.begun == ["markdown", "markdown"]


def test_progress_and_failure_are_told(maker: PreviewMaker, press: Press, qtbot: QtBot) -> None:
    with qtbot.waitSignal(maker.progressed) as share:
        maker.ask(Order("broken"))
    assert share.args == [0.5]
    with qtbot.waitSignal(maker.failed) as failed:
        press.go.set()
    assert failed.args is not None
    assert str(failed.args[0]) == "The disk is full; free some space."


def test_stopped_it_makes_and_tells_nothing(maker: PreviewMaker, press: Press, qtbot: QtBot) -> None:
    maker.ask(Order("resting"))
    maker.stop()
    assert not maker.busy
    maker.ask(Order("working"))
    qtbot.waitUntil(lambda: press.begun == ["working"])
    with qtbot.assertNotEmitted(maker.failed), qtbot.assertNotEmitted(maker.made):
        maker.stop()
        qtbot.waitUntil(lambda: press.given_up == ["working"])


def test_it_may_be_gone_before_its_preview_is_made(press: Press, qtbot: QtBot, tmp_path: Path) -> None:
    maker = PreviewMaker(tmp_path / "a.dossier")
    maker.ask(Order("late"))
    qtbot.waitUntil(lambda: press.begun == ["late"])
    with qtbot.waitSignal(maker.destroyed):
        maker.deleteLater()
    press.go.set()
    qtbot.waitUntil(lambda: not _still_working())


def _still_working() -> bool:
    from dossier.ui import jobs

    return any(job.label == "Preview" for job in jobs._working)
