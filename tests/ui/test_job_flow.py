"""A job between a question and a message: one at a time, shown in the status bar, told at its end."""

import threading
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.ui.job_flow import JobFlow
from dossier.ui.jobs import Job, given_up
from dossier.ui.status import Status
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageBar, MessageKind


class Flow(JobFlow):
    """Remembers what it was told."""

    def begin(self, work) -> None:
        self.told: list[object] = []
        self._start("Counting", work)

    def _on_done(self, result: object) -> None:
        self.told.append(result)

    def _on_stopped(self) -> None:
        self.told.append("stopped")
        super()._on_stopped()


@pytest.fixture
def flow(theme: Theme, qtbot: QtBot) -> Flow:
    parent = QWidget()
    qtbot.addWidget(parent)
    status = Status(theme, parent)
    return Flow(parent, status, MessageBar(theme, parent))


def test_it_is_shown_while_it_runs_and_told_at_its_end(flow: Flow, qtbot: QtBot) -> None:
    go = threading.Event()

    def work(progress: Progress, cancelled: Cancelled) -> object:
        progress(1, 4)
        go.wait(10)
        return 7

    flow.begin(work)
    bar = flow._status.findChild(QProgressBar, "jobProgress")
    assert isinstance(bar, QProgressBar)
    assert flow.running
    qtbot.waitUntil(lambda: bar.value() == 250)
    assert bar.isVisibleTo(flow._status)
    go.set()
    qtbot.waitUntil(lambda: not flow.running)
    assert flow.told == [7]
    assert not bar.isVisibleTo(flow._status)


def test_an_error_is_said(flow: Flow, qtbot: QtBot) -> None:
    def work(progress: Progress, cancelled: Cancelled) -> object:
        raise KnownError("full", "The disk is full; free some space.")

    flow.begin(work)
    qtbot.waitUntil(lambda: not flow.running)
    assert flow._messages.kind is MessageKind.ERROR
    assert flow._messages.text == "The disk is full; free some space."


def test_it_is_cancelled_from_the_status_bar(flow: Flow, qtbot: QtBot) -> None:
    def work(progress: Progress, cancelled: Cancelled) -> object:
        while not cancelled():
            threading.Event().wait(0.01)
        raise KnownError("stopped", "It was stopped.")

    flow.begin(work)
    button = flow._status.findChild(QPushButton, "jobCancel")
    assert isinstance(button, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: not flow.running)
    assert flow.told == ["stopped"]
    assert (flow._messages.kind, flow._messages.text) == (MessageKind.INFO, "Cancelled; nothing was changed.")


def test_given_up_nothing_more_is_heard_and_another_begins_at_once(flow: Flow, qtbot: QtBot) -> None:
    go, asked = threading.Event(), threading.Event()

    def slow(progress: Progress, cancelled: Cancelled) -> object:
        go.wait(10)
        if cancelled():
            asked.set()
        return "slow"

    def quick(progress: Progress, cancelled: Cancelled) -> object:
        return "quick"

    flow.begin(slow)
    given_up = flow._job
    assert given_up is not None
    flow.give_up()
    assert not flow.running
    assert given_up.parent() is None
    flow.begin(quick)
    qtbot.waitUntil(lambda: not flow.running)
    with qtbot.waitSignal(given_up.done):
        go.set()
    assert asked.is_set()
    assert flow.told == ["quick"]
    flow.give_up()  # nothing is under way


def test_whether_it_was_cancelled_is_known_though_it_was_done(flow: Flow, qtbot: QtBot) -> None:
    go = threading.Event()

    def work(progress: Progress, cancelled: Cancelled) -> object:
        go.wait(10)
        return 7

    for cancel in (True, False):
        go.clear()
        flow.begin(work)
        if cancel:
            flow.cancel()
        go.set()
        qtbot.waitUntil(lambda: not flow.running)
        assert (flow.told, flow._was_cancelled) == ([7], cancel)


class Nested:
    """Has the flow's job end inside a loop like a dialog's, calls `meanwhile` there, and leaves it."""

    def __init__(self, flow: Flow, meanwhile: Callable[[], object]) -> None:
        self.flow, self.meanwhile = flow, meanwhile
        self.outer, self.inner = QEventLoop(), QEventLoop()
        QTimer.singleShot(0, self.enter)
        self.outer.exec()

    def enter(self) -> None:
        self.flow.begin(lambda progress, cancelled: 7)
        assert self.flow._job is not None
        self.flow._job.wait()
        QTimer.singleShot(0, self.look)
        self.inner.exec()
        self.at_the_end = list(self.flow.told)
        QTimer.singleShot(250, self.outer.quit)

    def look(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.running = self.flow.running
        try:
            self.meanwhile()
        finally:
            self.inner.quit()


def test_a_job_that_ends_while_a_dialog_is_open_lives_until_its_result_is_taken(flow: Flow, qtbot: QtBot) -> None:
    """It was deleted while its result waited, and the strip raised when it was to let it go."""

    def meanwhile() -> None:
        job = flow._job
        assert job is not None
        job.finish()  # as closing the dossier does of one that writes
        gone.append(job)

    gone: list[Job] = []
    nested = Nested(flow, meanwhile)
    assert (nested.running, nested.at_the_end) == (True, [])
    assert flow.told == [7]
    assert not flow.running
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(gone[0])
    assert not given_up()
    flow.begin(lambda progress, cancelled: 8)
    qtbot.waitUntil(lambda: not flow.running)
    assert flow.told == [8]


def test_one_that_is_given_up_while_its_result_waits_is_never_heard_of(flow: Flow) -> None:
    nested = Nested(flow, flow.give_up)
    assert (nested.at_the_end, flow.told) == ([], [])
    assert not given_up()


def test_what_came_of_it_is_told_whatever_the_strip_says(
    flow: Flow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dossier that was lent takes no more writes where it is not."""

    def fails(job: object) -> None:
        raise RuntimeError("Signal source has been deleted")

    monkeypatch.setattr(flow._status, "end_job", fails)
    with qtbot.captureExceptions() as faults:
        flow.begin(lambda progress, cancelled: 7)
        qtbot.waitUntil(lambda: flow.told == [7])
    qtbot.waitUntil(lambda: bool(faults))
    assert not flow.running


def test_the_strip_lets_one_go_that_is_no_more(flow: Flow, qtbot: QtBot) -> None:
    job = Job("gone", lambda progress, cancelled: None)
    flow._status.show_job(job)
    with qtbot.waitSignal(job.destroyed):
        job.start()
    flow._status.show_job(None)
