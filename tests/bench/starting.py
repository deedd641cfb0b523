"""From the start of the process to the first paint of the window, beside bare windows of the same toolkit."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measuring import Clocked, Measured, paired_by_both_clocks

# The window's first paint is over when the timer of no time fires; the clocks are the whole machine's
# and that of the process, which counts from its beginning.
_WATCH = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def painted(window, event):
    QMainWindow.paintEvent(window, event)
    if not seen:
        seen.append(window)
        QTimer.singleShot(0, done)

def done():
    print(time.monotonic(), time.process_time(), flush=True)
    for window in seen:
        window.close()
    QApplication.quit()

seen = []
"""
_BARE = """
class Window(QMainWindow):
    paintEvent = painted

app = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
sys.exit(app.exec())
"""
# What anybody's program with three panes would have: a list and two texts, in a splitter, with tool bar and status bar.
_THREE_PANES = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QSplitter, QTextBrowser

class Window(QMainWindow):
    paintEvent = painted

app = QApplication(sys.argv)
window = Window()
for name in ("Open", "Find", "Export"):
    window.addToolBar(name).addAction(name)
panes = QSplitter(Qt.Orientation.Horizontal)
outline = QListWidget()
outline.addItems([f"{number}. What the harbour could do" for number in range(1, 31)])
panes.addWidget(outline)
for _ in range(2):
    text = QTextBrowser()
    text.setHtml("<h2>What the harbour could do</h2>" + "<p>" + "The quay was built of stone from the hill. " * 60)
    panes.addWidget(text)
window.setCentralWidget(panes)
window.statusBar().showMessage("Saved")
window.resize(1440, 900)
window.show()
sys.exit(app.exec())
"""
# `dossier.main` looks for no garbage from before it loads the window, which brings the binding; the watch loads both
# sooner.
_BEFORE = "import gc; gc.disable(); import dossier.ui"
_OURS = """
from dossier.ui.window import Window
Window.paintEvent = painted
from dossier.main import main
sys.exit(main(sys.argv[1:]))
"""


def measure(dossier: Path, pairs: int) -> Iterator[Measured]:
    """Measure the start on the dossier at `dossier`, to the paint of outline and overview with what is in them."""
    size = dossier.stat().st_size / 1e6
    name = f"start to first paint, on a dossier of {size:.1f} MB"
    ours = _started(_OURS, str(dossier), first=_BEFORE)
    yield from paired_by_both_clocks(name, ours, ("a bare QMainWindow", _started(_BARE)), pairs)
    yield from paired_by_both_clocks(name, ours, ("a bare window of three panes", _started(_THREE_PANES)), pairs)


def _started(code: str, *arguments: str, first: str = "") -> Clocked:
    command = [sys.executable, "-c", first + _WATCH + code, *arguments]
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled, if only by its first start

    def run() -> tuple[float, float]:
        start = time.monotonic()
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
        painted, worked = done.stdout.split()
        return float(painted) - start, float(worked)

    return run
