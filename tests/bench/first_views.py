"""What each first view takes in a window that has just made itself ready, and keys after it; in fresh processes."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from dossier.model.kinds import Verdict
from dossier.model.rows import Section
from dossier.services import settings
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from dossier.ui.warming import Warming
from dossier.ui.window import Window
from tests.bench.measuring import Measured
from tests.bench.windows import application

_KEYS = 40  # of which one in twenty takes longer than what is told
_REST = 0.4  # s, in which a window at rest has nothing left to do

Taken = tuple[float, float]  # seconds by the clock on the wall, and of this thread's processor time
Run = dict[str, Taken]


def measure(large: Path, small: Path, runs: int) -> Iterator[Measured]:
    """Measure first views of the dossier at `large` beside those of `small`; both are changed."""
    found: dict[Path, list[Run]] = {large: [], small: []}
    for _ in range(runs):
        for path, taken in found.items():
            ran = subprocess.run(
                [sys.executable, "-m", "tests.bench.first_views", str(path)], capture_output=True, text=True, check=True
            )
            taken.append(json.loads(ran.stdout))
    for view in found[large][0]:
        (wall, ours), (_, bare) = (_medians(found[path], view) for path in (large, small))
        name = f"{view}, processor time (by the clock on the wall {wall * 1000:.0f} ms)"
        yield Measured(name, "in a small dossier", ours, bare, ours / bare, runs)


def _medians(taken: list[Run], view: str) -> Taken:
    return median(run[view][0] for run in taken), median(run[view][1] for run in taken)


def taken_in(app: QApplication, path: Path) -> Run:
    """Return what each view and key takes in a window on the dossier at `path`: its own code, no paint."""
    window = Window(Theme())
    window.use_settings(settings.Settings(reviewer="Ada Reviewer", theme=settings.Theme.LIGHT))
    window.show()
    app.processEvents()
    window.open_path(path)
    warming = Warming(window)
    warming.begin()
    while not warming.over:
        app.processEvents()
    _rest()
    taken: Run = {}
    for name, work in _views(window):
        taken[name] = _timed(work)
        _rest()
    for name, press in _keys(window):
        times = [_timed(press) for _ in range(_KEYS)]
        at = -(-19 * _KEYS // 20) - 1
        taken[f"{name}, p95 a key"] = sorted(t[0] for t in times)[at], sorted(t[1] for t in times)[at]
        _rest()
    window.close()
    return taken


def _views(window: Window) -> Iterator[tuple[str, Callable[[], object]]]:
    desk = window.desk
    assert desk is not None
    view, search = desk.claim.view, desk.search
    sections = [section.id for section in desk.bridge.store.find(Section)]

    def select() -> None:
        cursor = view.textCursor()
        cursor.setPosition(30)
        cursor.setPosition(60, QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)

    yield "the first section", lambda: desk.navigator.go(Place(View.SECTION, sections[1]))
    yield "the first citation", desk.next_citation
    yield "the first judgement", lambda: desk.judgement.judge(Verdict.SUPPORTS)
    yield "the first undo", window.undoing.undo
    yield "the first note", window.on_text.note
    desk.flush()
    view.setFocus()
    select()
    yield "the first highlight", window.on_text.highlight
    yield "the list of sources", lambda: desk.navigator.go(Place(View.SOURCES))
    yield "the first character that narrows the sources", lambda: desk.sources.filter.setText("k")
    yield "the first search", lambda: desk.find_everywhere("kalo")
    while not search.list.cards.rowCount():
        QTest.qWait(10)
    yield "the first search result opened", lambda: search.list.chosen.emit(search.list.cards.keys[1])  # 0: a heading
    yield "the list of what the importer was unsure of", lambda: desk.navigator.go(Place(View.DOUBTS))
    yield "the history", lambda: desk.navigator.go(Place(View.HISTORY))
    yield "the first character that narrows the history", lambda: desk.history.filter.setText("k")


def _keys(window: Window) -> Iterator[tuple[str, Callable[[], object]]]:
    desk = window.desk
    assert desk is not None
    yield "stepping through citations", desk.next_citation
    reason = desk.judgement.reason
    desk.judgement.judge(Verdict.SUPPORTS)
    reason.setFocus()
    _rest()
    yield "typing a reason", lambda: QTest.keyClick(reason, Qt.Key.Key_A)
    assert reason.toPlainText().endswith("a" * _KEYS), "the keys reach the reason"
    window.on_text.note()
    field = QApplication.focusWidget()
    assert isinstance(field, QTextEdit | QPlainTextEdit)
    yield "typing a note", lambda: QTest.keyClick(field, Qt.Key.Key_A)
    assert field.toPlainText().endswith("a" * _KEYS), "the keys reach the note"


def _timed(work: Callable[[], object]) -> Taken:
    wall, thread = time.perf_counter(), time.thread_time()
    work()
    return time.perf_counter() - wall, time.thread_time() - thread


def _rest() -> None:
    QTest.qWait(round(_REST * 1000))


if __name__ == "__main__":
    with application() as running:
        print(json.dumps(taken_in(running, Path(sys.argv[1]))))
