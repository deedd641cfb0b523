"""Garbage collected by the window's own thread alone.

Python collects in whatever thread happens to make the next object. In a worker thread it would delete Qt objects that
live in the window's, whose timers no other thread may stop: Qt crashes of it.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject

_SELDOM = 10  # times as rarely as Python would, all is looked through: explicitly asked for, it skips no turn


class Collector(QObject):
    """Collects when the event loop of the thread that made it has nothing left to do; at rest it is never called.

    From then on, for the whole process, nothing else collects.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.collect)

    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        youngest, middle, oldest = gc.get_threshold()
        for generation, most in ((2, oldest * _SELDOM), (1, middle), (0, youngest)):
            if gc.get_count()[generation] > most:
                gc.collect(generation)
                return
