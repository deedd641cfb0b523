"""How long the window's thread is held by one thing."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer


@contextmanager
def held(every: int = 10) -> Iterator[list[float]]:
    """Give a list to which the seconds between two looks are added, `every` ms, and in the end those since the last."""
    gaps: list[float] = []
    last = time.monotonic()

    def look() -> None:
        nonlocal last
        now = time.monotonic()
        gaps.append(now - last)
        last = now

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(every)
    yield gaps
    timer.stop()
    look()
