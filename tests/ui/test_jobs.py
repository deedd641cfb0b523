"""Work on another thread reports back on the window's own, in exactly one way."""

import threading

from pytestqt.qtbot import QtBot

from dossier.model.errors import KnownError
from dossier.ui.jobs import Cancelled, Job, Progress


def test_a_result_comes_back_on_the_windows_thread(qtbot: QtBot) -> None:
    seen: list[int] = []
    shares: list[float] = []

    def work(progress: Progress, cancelled: Cancelled) -> object:
        progress(0.5)
        return threading.get_ident()

    class Heard:
        def done(self, result: object) -> None:
            seen.append(threading.get_ident())

    job, heard = Job("work", work), Heard()
    job.done.connect(heard.done)
    job.progressed.connect(shares.append)
    with qtbot.waitSignal(job.done) as blocker:
        job.start()
    assert blocker.args[0] != threading.get_ident()
    assert seen == [threading.get_ident()]
    assert shares == [0.5]


def test_a_known_error_is_told_as_such(qtbot: QtBot) -> None:
    def work(progress: Progress, cancelled: Cancelled) -> object:
        raise KnownError("disk-full", "The disk is full.")

    job = Job("work", work)
    with qtbot.waitSignal(job.failed) as heard:
        job.start()
    assert heard.args[0].code == "disk-full"


def test_a_fault_of_ours_is_raised_on_the_windows_thread(qtbot: QtBot) -> None:
    def work(progress: Progress, cancelled: Cancelled) -> object:
        raise ZeroDivisionError

    job = Job("work", work)
    with qtbot.captureExceptions() as raised:
        job.start()
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_cancelling_stops_and_is_no_failure(qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(progress: Progress, cancelled: Cancelled) -> object:
        begun.set()
        while not cancelled():
            pass
        raise KnownError("cancelled", "It was cancelled.")

    job = Job("work", work)
    failures: list[object] = []

    class Heard:
        def failed(self, error: object) -> None:
            failures.append(error)

    heard = Heard()
    job.failed.connect(heard.failed)
    with qtbot.waitSignal(job.stopped):
        job.start()
        begun.wait()
        job.cancel()
    assert failures == []
