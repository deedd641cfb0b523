"""How often a window wakes the processor while nobody does anything, beside a bare window."""

import os
import subprocess
import sys
import time
from pathlib import Path

from dossier.ui.keeping import SOON
from tests.bench.measuring import Measured

_OURS = """
import sys
from dossier.main import main
sys.exit(main(sys.argv[1:]))
"""
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.show()
sys.exit(app.exec())
"""
SETTLED = 8.0  # s until what is made ready after the first paint, and the file, are settled
BACKED_UP = SOON / 1000 + 20  # s until the backup that is made once, a while after opening, is there too


def measure(dossier: Path, seconds: float) -> Measured:
    """Measure the seconds of processor time that a window at rest takes in `seconds`."""
    ours, bare = idle(dossier, seconds, BACKED_UP), idle(None, seconds)
    name = f"at rest for {seconds:.0f} s: {ours[0]} wake-ups (bare: {bare[0]}), processor time"
    return Measured(name, "a bare QMainWindow", ours[1], bare[1], ours[1] / max(bare[1], 0.001), 1)


def idle(dossier: Path | None, seconds: float, settled: float = SETTLED) -> tuple[int, float]:
    """Return how often a window on `dossier` (a bare one for None) woke up in `seconds` at rest, and its CPU seconds.

    Linux only: both are read from /proc.
    """
    command = [sys.executable, "-c", _OURS, str(dossier)] if dossier is not None else [sys.executable, "-c", _BARE]
    window = subprocess.Popen(
        command, env={"QT_QPA_PLATFORM": "offscreen"} | os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        time.sleep(settled)
        before = _used(window.pid)
        time.sleep(seconds)
        after = _used(window.pid)
    finally:
        window.kill()
        window.wait()
    return after[0] - before[0], after[1] - before[1]


def _used(pid: int) -> tuple[int, float]:
    switches, ticks = 0, 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        status = (task / "status").read_text()
        switches += sum(int(line.split()[1]) for line in status.splitlines() if line.startswith("voluntary_ctxt"))
        fields = (task / "stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return switches, ticks / os.sysconf("SC_CLK_TCK")
