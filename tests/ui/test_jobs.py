"""Work on another thread reports back on the window's own, in exactly one way."""

import subprocess
import sys
import threading
import time

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from dossier.intake.pdf.files import open_pdf
from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, Progress
from dossier.ui.jobs import Job, finish_jobs
from tests.intake.pdf import planted
from tests.intake.pdf.samples import make_pdf


def test_a_result_comes_back_on_the_windows_thread(qtbot: QtBot) -> None:
    seen: list[int] = []
    shares: list[float] = []

    def work(progress: Progress, cancelled: Cancelled) -> object:
        progress(1, 2)
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
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(job.stopped):
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


def test_what_a_job_belongs_to_may_go_while_it_works(qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    begun, told = threading.Event(), threading.Event()

    def work(progress: Progress, cancelled: Cancelled) -> object:
        begun.set()
        while not cancelled():
            pass
        progress(1, 2)
        told.set()
        raise KnownError("cancelled", "It was cancelled.")

    owner = QObject()
    job = Job("work", work, owner)
    job.start()
    begun.wait()
    with qtbot.waitSignal(job.stopped):
        shiboken6.delete(owner)
    assert told.is_set()
    assert capfd.readouterr().err == ""


CLOSED = """
import sys, threading
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from dossier.ui import application
from dossier.ui.jobs import Job

begun = threading.Event()

def work(progress, cancelled):
    begun.set()
    while not cancelled():
        pass
    for _ in range(3):
        progress(1, 2)
    return "done"

shown = application.Window.show

def show(window):
    shown(window)
    for owner in (window, None):
        window.planted = Job("work", work, owner)
        window.planted.start()
    begun.wait()
    QGuiApplication.clipboard().setMimeData(QMimeData())
    QTimer.singleShot(0, window.close)

application.Window.show = show
code = application.run(None)
sys.exit(code)
"""


def test_the_window_is_closed_while_jobs_are_at_work() -> None:
    """They are asked to stop and waited for: none reports by what is gone. What was copied goes before Python does."""
    ran = subprocess.run([sys.executable, "-c", CLOSED], capture_output=True, text=True, timeout=60)
    said = [
        line for line in ran.stderr.splitlines() if "propagateSizeHints" not in line
    ]  # of the platform without screen
    assert (ran.returncode, ran.stdout, said) == (0, "", [])


def test_a_job_that_waits_for_a_pdf_without_end_does_not_keep_the_window(qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(progress: Progress, cancelled: Cancelled) -> object:
        file = open_pdf(make_pdf(["One."]), "a.pdf")
        try:
            begun.set()
            return file.ask(planted.hang, 0)
        finally:
            file.close()

    job = Job("work", work)
    stopped: list[bool] = []
    job.stopped.connect(lambda: stopped.append(True))
    job.start()
    assert begun.wait(20)
    start = time.monotonic()
    finish_jobs()
    assert time.monotonic() - start < 3
    qtbot.waitUntil(lambda: bool(stopped))


def test_what_has_not_begun_is_not_begun_when_it_is_finished(qtbot: QtBot) -> None:
    done: list[object] = []
    job = Job("work", lambda progress, cancelled: done.append(1))
    with qtbot.waitSignal(job.stopped):
        job.finish()
    job.run()
    assert done == []


def test_what_is_at_work_has_reported_when_it_is_finished(qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(progress: Progress, cancelled: Cancelled) -> object:
        begun.set()
        while not cancelled():
            pass
        return "written"

    results: list[object] = []
    job = Job("work", work)
    job.done.connect(results.append)
    job.start()
    begun.wait()
    job.finish()
    assert results == ["written"]
