"""The worker: what is seen first, what is stale not at all, and nothing while there is nothing to do."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from dossier.intake.pdf.files import PdfFile, open_pdf
from dossier.model.errors import KnownError
from dossier.ui.page import worker
from dossier.ui.page.worker import OPENED, Lane, Result, Task, Worker
from tests.intake.pdf import planted
from tests.intake.pdf.samples import make_pdf


class Watched:
    """A worker with a gate in front of its tasks; `results` are the values that arrived, by key."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.worker = Worker()
        self.results: list[Result] = []
        self.done: list[object] = []
        self.gate = threading.Event()
        self.worker.results.arrived.connect(self._take)

    def _take(self, result: Result) -> None:
        self.worker.taken(result)
        self.results.append(result)

    def open(self, *, wait: bool = True) -> int:
        book = self.worker.open(lambda: open_pdf(make_pdf(("a",), ("b",)), "x.pdf"), _count)
        if wait:
            self.qtbot.waitUntil(lambda: any(r.key == OPENED and r.book == book for r in self.results))
        return book

    def task(self, key: str, wait: bool = False) -> Task:
        def work(file: PdfFile) -> object:
            if wait:
                assert self.gate.wait(20)
            self.done.append(key)
            return file.page_count

        return Task(key, work)

    def hold(self) -> None:
        """Let the worker be busy until the gate is opened."""
        self.worker.want({Lane.FILE: [self.task("held", wait=True)]})


def _count(file: PdfFile) -> object:
    return file.page_count


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    made = Watched(qtbot)
    yield made
    made.gate.set()
    made.worker.stop_and_wait()


def until(watched: Watched, condition: Callable[[], bool]) -> None:
    watched.gate.set()
    watched.qtbot.waitUntil(condition)


def test_what_is_seen_comes_first(watched: Watched) -> None:
    watched.open()
    watched.hold()
    watched.worker.want({Lane.REST: [watched.task("rest")], Lane.WORDS: [watched.task("words")]})
    watched.worker.want({Lane.SEEN: [watched.task("tile 1"), watched.task("tile 2")]})
    until(watched, lambda: len(watched.done) == 5)
    assert watched.done == ["held", "tile 1", "tile 2", "words", "rest"]


def test_what_is_no_longer_wanted_is_not_done(watched: Watched) -> None:
    watched.open()
    watched.hold()
    watched.worker.want({Lane.SEEN: [watched.task(f"tile {number}") for number in range(200)]})
    watched.worker.want({Lane.SEEN: [watched.task("tile 900")]})
    until(watched, lambda: "tile 900" in watched.done)
    assert watched.done == ["held", "tile 900"]


def test_what_is_being_done_is_not_done_twice(watched: Watched) -> None:
    watched.open()
    watched.hold()
    watched.qtbot.waitUntil(lambda: "held" in watched.worker._busy)
    watched.worker.want({Lane.SEEN: [watched.task("held"), watched.task("next")]})
    until(watched, lambda: "next" in watched.done)
    assert watched.done == ["held", "next"]


def test_results_of_a_file_that_is_closed_are_not_taken(watched: Watched) -> None:
    first = watched.open()
    watched.hold()
    watched.qtbot.waitUntil(lambda: "held" in watched.worker._busy)
    second = watched.open(wait=False)
    until(watched, lambda: any(result.book == second for result in watched.results))
    assert [(result.book, result.key) for result in watched.results] == [(first, OPENED), (second, OPENED)]
    assert not watched.worker.taken(Result(first, "held", None))


def test_what_cannot_be_opened_says_why(watched: Watched) -> None:
    watched.worker.open(lambda: open_pdf(b"%PDF-1.7 no", "x.pdf"), _count)
    watched.qtbot.waitUntil(lambda: bool(watched.results))
    error = watched.results[0].value
    assert isinstance(error, KnownError)
    assert error.code == "pdf-broken"
    assert watched.open() == 2


def test_a_task_that_fails_hands_its_error_over(watched: Watched) -> None:
    watched.open()

    def fail(file: PdfFile) -> object:
        raise KnownError("page-broken", "No.")

    watched.worker.want({Lane.SEEN: [Task("bad", fail), watched.task("good")]})
    until(watched, lambda: "good" in watched.done)
    assert [type(result.value) for result in watched.results[:2]] == [int, KnownError]


def test_stopping_ends_the_thread(watched: Watched) -> None:
    watched.open()
    thread = watched.worker._thread
    assert thread is not None
    watched.worker.stop_and_wait()
    assert not thread.is_alive()
    watched.worker.want({Lane.SEEN: [watched.task("late")]})
    assert watched.done == []


def test_no_thread_is_started_before_it_is_needed(watched: Watched) -> None:
    watched.worker.close_file()
    assert watched.worker._thread is None


def test_what_is_late_is_done_last_and_in_its_time(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_UNWANTED", 0.2)
    watched.open()
    late = Task("late", lambda file: file.ask(planted.sleep, 0, 1.0), 20, 0)
    others = [Task(f"page {page}", lambda file: file.page_count, 20, page) for page in (1, 2)]
    watched.worker.want({Lane.SEEN: [late, *others]})
    watched.qtbot.waitUntil(lambda: [r.key for r in watched.results[1:]] == ["page 1", "page 2"], timeout=20_000)
    watched.worker.want({Lane.SEEN: [late, others[0]]})
    watched.qtbot.waitUntil(lambda: len(watched.results) == 5, timeout=20_000)
    assert [(r.key, r.value) for r in watched.results[3:]] == [("page 1", 2), ("late", "slept")]


def test_what_is_no_longer_wanted_is_given_up_for_what_is(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_UNWANTED", 0.2)
    watched.open()
    watched.worker.want({Lane.WORDS: [Task("endless", lambda file: file.ask(planted.hang, 0), 600, 0)]})
    watched.qtbot.waitUntil(lambda: watched.worker._doing is not None)
    watched.worker.want({Lane.WORDS: [Task("same page", lambda file: file.page_count, 20, 0)]})
    watched.qtbot.waitUntil(lambda: len(watched.results) == 2, timeout=20_000)
    assert watched.results[1].key == "same page"


def test_what_is_asked_of_the_whole_file_comes_again_by_itself(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "_UNWANTED", 0.2)
    watched.open()
    watched.worker.want({Lane.REST: [Task("sizes", lambda file: file.ask(planted.sleep, 0, 1.0), 20)]})
    watched.qtbot.waitUntil(lambda: watched.worker._doing is not None)
    watched.worker.want({Lane.SEEN: [Task("page 1", lambda file: file.page_count, 20, 1)]})
    watched.qtbot.waitUntil(lambda: len(watched.results) == 3, timeout=20_000)
    assert [r.key for r in watched.results[1:]] == ["page 1", "sizes"]
