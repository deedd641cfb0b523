"""Pages without end, and pages that end the process they are read in: the rest stays usable."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from dossier.intake.pdf.files import PdfFile, open_pdf
from dossier.ui.page import book, worker
from dossier.ui.page.pane import PagePane
from dossier.ui.theme import Theme
from tests.conftest import CHECKOUT
from tests.intake.pdf import planted
from tests.intake.pdf.samples import make_pdf, nested_pdf, shaded_pdf
from tests.processes import own_children, until_gone
from tests.ui.page.conftest import Shown, ShowPdf, stored

LONG = 20_000  # ms, of a machine that does much else


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book, "PATIENCE", 1.5)


@pytest.mark.parametrize(
    "make",
    [lambda: nested_pdf(8, after=1), shaded_pdf, lambda: shaded_pdf(pattern=True)],
    ids=["forms", "shading", "pattern"],
)
def test_a_page_without_end_says_so_and_the_next_is_there(
    show_pdf: ShowPdf, qtbot: QtBot, impatient: None, make: Callable[[], bytes]
) -> None:
    shown = show_pdf(make(), pages=stored(make_pdf((), ("Page 2.",))))
    qtbot.waitUntil(lambda: shown.book.is_slow(0), timeout=LONG)
    assert shown.book.broken(0) == "This page takes too long to draw."
    assert shown.pane.longer.isVisible()
    shown.wait(1)
    assert shown.book.broken(1) == ""
    asked: list[Any] = []
    shown.book._worker.results.arrived.connect(asked.append)
    shown.view.go_to(0)
    shown.view.viewport().repaint()
    qtbot.wait(50)
    assert not [each for each in asked if isinstance(each.value, Exception)], "it is not asked for again on its own"


def test_the_next_page_does_not_wait_until_the_first_is_given_up(
    show_pdf: ShowPdf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "PATIENCE", 600.0)
    shown = show_pdf(nested_pdf(8, after=30), pages=[])
    qtbot.waitUntil(lambda: shown.book.is_open, timeout=LONG)
    begun = time.monotonic()
    shown.view.go_to(20)
    qtbot.waitUntil(lambda: bool(shown.book.tiles.of_page(20)), timeout=LONG)
    assert time.monotonic() - begun < worker._UNWANTED + 5
    assert not shown.book.is_slow(0), "it was only given up"


def test_another_file_does_not_wait_for_one_that_never_opens(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hanging(*rest: Any) -> PdfFile:
        file = open_pdf(*rest)
        opened.set()
        file.ask(planted.hang, 0)
        raise AssertionError

    opened = threading.Event()
    with monkeypatch.context() as patched:
        patched.setattr(book, "open_pdf", hanging)
        shown.show(make_pdf(("Never.",)))
        qtbot.waitUntil(opened.is_set, timeout=LONG)
    shown.show(make_pdf(("Another.",), ("Two.",)))
    begun = time.monotonic()
    qtbot.waitUntil(lambda: shown.book.is_open and shown.book.layout.count == 2, timeout=LONG)
    assert time.monotonic() - begun < 5


def test_a_process_that_is_killed_costs_the_page_at_most(shown: Shown, qtbot: QtBot) -> None:
    file = shown.book._worker._file
    assert file is not None
    assert file._child is not None
    os.kill(file._child.pid, signal.SIGKILL)
    shown.view.go_to(1)
    qtbot.waitUntil(lambda: bool(shown.book.broken(1)) or bool(shown.book.tiles.of_page(1)), timeout=LONG)
    shown.wait(3)
    assert shown.book.broken(3) == ""


def test_closing_does_not_wait_and_leaves_no_process(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = own_children()
    made = Shown(qtbot, theme, nested_pdf(8), pages=[])
    qtbot.waitUntil(lambda: made.book._worker._file is not None, timeout=LONG)
    begun = time.monotonic()
    made.book._worker.stop_and_wait()
    assert time.monotonic() - begun < 3
    assert len(own_children() - before) <= 1, "one may rest"


def test_a_pane_shows_the_page_that_failed_on_the_screen(show_pdf: ShowPdf, qtbot: QtBot, impatient: None) -> None:
    shown = show_pdf(nested_pdf(8, after=1), pages=[])
    assert isinstance(shown.pane, PagePane)
    qtbot.waitUntil(lambda: shown.book.is_slow(0), timeout=LONG)
    place = shown.view.place(0)
    image = shown.view.viewport().grab().toImage()
    assert place.width() > 100
    dark = [
        image.pixelColor(x, y).lightness()
        for x in range(max(0, int(place.left())), min(image.width(), int(place.right())), 2)
        for y in range(max(0, int(place.top())), min(image.height(), int(place.bottom())), 2)
    ]
    assert min(dark) < 160, "its sentence is there"


CLOSED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document
from dossier.ui.page.pane import PagePane
from dossier.ui.theme import Theme
from tests.intake.pdf.samples import nested_pdf
app = QApplication([])
pane = PagePane(Theme(app))
pane.show()
document = Document("d", "s", 0, DocumentKind.PDF, False, "a.pdf", "", 0, "", None, "")
data = nested_pdf(8)
pane.show_document(document, (), lambda: data, "Report")
pane.book.opened.connect(lambda: QTimer.singleShot(300, app.quit))
app.exec()
print(pane.book._worker._file._child.pid, flush=True)
"""


def test_the_program_ends_at_once_though_a_page_has_no_end() -> None:
    command = [sys.executable, "-c", CLOSED]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        child = int(program.stdout.readline())
        begun = time.monotonic()
        assert program.wait(20) == 0
        assert time.monotonic() - begun < 3
    until_gone(child)
