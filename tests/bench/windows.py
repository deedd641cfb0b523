"""Windows that are measured live as the program's do: one thread alone collects garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from dossier.ui.garbage import Collector


@contextmanager
def application() -> Iterator[QApplication]:
    """Give the application, and in the end take away what was left of its windows.

    Meanwhile Python collects nothing by itself: it would in whatever thread makes the next object, and what another
    measurement's thread deletes of a window crashes that process.
    """
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    by_itself = gc.isenabled()
    collector = Collector()
    try:
        yield app
    finally:
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        collector.deleteLater()
        if by_itself:
            gc.enable()
