"""What a reviewer does all day, in a dossier of any length: opening it, stepping on, judging, typing, another theme."""

import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dossier.model.kinds import Verdict
from dossier.model.rows import Section
from dossier.services import settings
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.bench import first_views
from tests.bench.material import dossier
from tests.bench.measuring import Clocked, Measured, Timed, paired, paired_by_both_clocks, timed
from tests.bench.windows import application

_REST = 600  # ms
_NARROWED = "a character that narrows the sources"
SMALL = 200  # claims of the dossier beside which the large one is measured


def measure(folder: Path, claims: int, sources: int, pairs: int) -> Iterator[Measured]:
    """Measure each action in a dossier of that many claims and sources, beside a small one: its own code, no paint."""
    with application() as app:
        yield from _measured(app, folder, claims, sources, pairs)


def _measured(app: QApplication, folder: Path, claims: int, sources: int, pairs: int) -> Iterator[Measured]:
    windows = {}
    for name, size, cited in (("large", claims, sources), ("small", SMALL, 40)):
        dossier(folder / f"{name}.dossier", size, cited)
        windows[name] = _window(app)
    beside = f"{SMALL} claims, {min(sources, 40)} sources"
    opened = {name: _clocked(app, windows[name], folder / f"{name}.dossier") for name in windows}
    name = f"open {claims:,} claims, {sources:,} sources"
    yield from paired_by_both_clocks(name, opened["large"], (beside, opened["small"]), max(pairs // 2, 1))
    ours, bare = _actions(windows["large"]), _actions(windows["small"])
    for action, work in ours.items():
        if action == _NARROWED:
            for window in windows.values():
                _show_sources(app, window)
        name = f"{action}, of {claims:,} claims"
        yield paired(name, _settled(app, work), (beside, _settled(app, bare[action])), pairs)
    for window in windows.values():
        window.close()
    yield from first_views.measure(folder / "large.dossier", folder / "small.dossier", max(pairs // 4, 1))


def _window(app: QApplication) -> Window:
    theme = Theme()
    window = Window(theme)
    window.use_settings(settings.Settings(reviewer="Ada Reviewer", theme=settings.Theme.LIGHT))
    window.show()
    app.processEvents()
    return window


def _clocked(app: QApplication, window: Window, path: Path) -> Clocked:
    def opening() -> tuple[float, float]:
        window.close_dossier()
        app.processEvents()
        wall, processor = time.perf_counter(), time.process_time()
        window.open_path(path)
        taken = time.perf_counter() - wall, time.process_time() - processor
        QTest.qWait(_REST)  # what is counted at rest is no part of the next opening
        return taken

    return opening


def _settled(app: QApplication, work: Callable[[], object]) -> Timed:
    run = timed(work)

    def timed_alone() -> float:
        seconds = run()
        for _ in range(4):  # what the action leaves to be painted is not counted, and done with before the next
            app.processEvents()
        return seconds

    return timed_alone


def _actions(window: Window) -> dict[str, Callable[[], object]]:
    desk = window.desk
    assert desk is not None
    sections = [section.id for section in desk.bridge.store.find(Section)]
    desk.navigator.go(Place(View.SECTION, sections[1]))
    desk.next_citation()
    verdicts = iter([Verdict.SUPPORTS, Verdict.PARTLY] * 500)
    narrowed = cycle(["k", "ka", "kal", "ka"])
    themes = cycle([window.look.theme_dark, window.look.theme_light])

    def judge() -> None:
        desk.judgement.judge(next(verdicts))

    def narrow() -> None:
        desk.sources.filter.setText(next(narrowed))

    return {
        "the next citation": desk.next_citation,
        "a judgement": judge,
        "another section": desk.next_section,
        "another theme": lambda: next(themes)(),
        _NARROWED: narrow,
    }


def _show_sources(app: QApplication, window: Window) -> None:
    """Show the list of sources, as long as it takes to read what they are found by."""
    assert window.desk is not None
    window.desk.navigator.go(Place(View.SOURCES))
    while any(timer.isActive() for timer in window.desk.sources.findChildren(QTimer)):
        app.processEvents()
