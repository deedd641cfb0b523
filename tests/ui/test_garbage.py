"""Garbage is collected by the thread of the window alone."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot


class Ring(QObject):
    """An object in a ring, which only a collection takes away; it says which thread did."""

    def __init__(self, taken_by: list[int]) -> None:
        super().__init__()
        self.me = self
        self._taken_by = taken_by

    def __del__(self) -> None:
        self._taken_by.append(threading.get_ident())


def make_much() -> None:
    kept: list[list[int]] = [[] for _ in range(200_000)]
    del kept


def test_what_another_thread_makes_starts_no_collection_there(qtbot: QtBot) -> None:
    taken_by: list[int] = []
    Ring(taken_by)
    worker = threading.Thread(target=make_much)
    worker.start()
    worker.join()
    assert taken_by == []
    made: list[list[int]] = [[] for _ in range(10_000)]  # so that a collection is due
    qtbot.waitUntil(lambda: bool(taken_by))
    assert taken_by == [threading.get_ident()]
    assert len(made) == 10_000
