"""How long a start takes until the window is on the screen, by X11: the frozen build and the source in turn.

    DISPLAY=:98 python packaging/start_times.py dist/dossier/dossier [TIMES]

Prints the median, in milliseconds, of TIMES (10) starts of each, after one that warms the disk's cache. Needs a display
on which nothing else opens windows, such as one of Xvfb's.
"""

import ctypes
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
SUBSTRUCTURE_NOTIFY, MAP_NOTIFY = 1 << 19, 19  # X.h
WIDE = 400  # pixels: a window of the program, and none of the small ones that Qt makes for itself


class Screen:
    """Tells when a window comes onto the screen."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            sys.exit("dossier: there is no display; set DISPLAY.")
        root = self._x.XDefaultRootWindow(self._display)
        self._x.XSelectInput(self._display, ctypes.c_ulong(root), ctypes.c_long(SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 0)

    def forget(self) -> None:
        """Drop what came so far."""
        self._x.XSync(self._display, 1)

    def wait(self) -> None:
        """Return when a wide window is mapped."""
        event = (ctypes.c_long * 24)()
        while True:
            self._x.XNextEvent(self._display, event)
            if event[0] & 0xFF == MAP_NOTIFY and self._is_wide(event[5]):
                return

    def _is_wide(self, window: int) -> bool:
        root, place, size = ctypes.c_ulong(), (ctypes.c_int * 2)(), (ctypes.c_uint * 4)()
        found = self._x.XGetGeometry(
            self._display,
            ctypes.c_ulong(window),
            ctypes.byref(root),
            ctypes.byref(place, 0),
            ctypes.byref(place, 4),
            *(ctypes.byref(size, 4 * i) for i in range(4)),
        )
        return bool(found) and size[0] >= WIDE


def started(screen: Screen, command: list[str], home: str) -> float:
    """Start the program, wait for its window, end it; return the milliseconds until the window."""
    environment = {**os.environ, "HOME": home, "PYTHONPATH": str(CHECKOUT)}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        environment.pop(name, None)
    screen.forget()
    begun = time.perf_counter()
    child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    screen.wait()
    took = (time.perf_counter() - begun) * 1000
    time.sleep(0.3)
    child.terminate()
    child.wait()
    return took


def main(program: str, times: int) -> None:
    """Measure both in turn, so that what else the machine does falls on both."""
    commands = {"source": [sys.executable, "-m", "dossier"], "frozen": [program]}
    screen = Screen()
    taken: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as home:
        for turn in range(times + 1):
            for name, command in commands.items():
                took = started(screen, command, home)
                if turn:
                    taken[name].append(took)
    medians = {name: statistics.median(values) for name, values in taken.items()}
    for name, median in medians.items():
        print(f"{name}: {median:.0f} ms (median of {times}, {min(taken[name]):.0f} to {max(taken[name]):.0f})")
    print(f"frozen / source: {medians['frozen'] / medians['source']:.2f}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10)
