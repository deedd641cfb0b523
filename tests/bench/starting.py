"""From the start of the process to the first paint of the window, beside a bare QMainWindow."""

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.measuring import Measured, Timed, paired

# The window's first paint is over when the timer of no time fires; the clock is the whole machine's.
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
    print(time.monotonic(), flush=True)
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
_OURS = """
from dossier.ui.window import Window
Window.paintEvent = painted
from dossier.main import main
sys.exit(main(sys.argv[1:]))
"""


def measure(dossier: Path, pairs: int) -> Measured:
    """Measure the start on the dossier at `dossier`."""
    size = dossier.stat().st_size / 1e6
    name = f"start to first paint, on a dossier of {size:.1f} MB"
    return paired(name, _started(_OURS, str(dossier)), ("a bare QMainWindow", _started(_BARE)), pairs)


def _started(code: str, *arguments: str) -> Timed:
    command = [sys.executable, "-c", _WATCH + code, *arguments]
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled, if only by its first start

    def run() -> float:
        start = time.monotonic()
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
        return float(done.stdout) - start

    return run
