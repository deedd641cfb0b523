"""What other programs may let go over the window: addresses that are no files, names that no file has, very many."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.file_drop import MOST
from dossier.ui.window import Window
from tests.ui.windows import shown_window


@pytest.fixture
def window(theme: Theme, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.chdir(path.parent)
    with shown_window(qtbot, theme, path, size=(1200, 800)) as window:
        yield window


def drop(widget: QWidget, addresses: bytes | None = None, **others: bytes) -> bool:
    """Let addresses go over a widget, or other data by their kinds; return whether it would take them."""
    data = QMimeData()
    if addresses is not None:
        data.setData("text/uri-list", QByteArray(addresses))
    for kind, held in others.items():
        data.setData(kind.replace("_", "/"), QByteArray(held))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    return enter.isAccepted()


def test_what_is_no_file_is_not_taken(window: Window) -> None:
    """A file without a path would be the folder that the program was started in."""
    for (
        addresses
    ) in b"http://a.example/a.pdf data:text/html,x javascript:x smb://a/b file: file:// \xff\xfe #x".split():
        assert not drop(window, addresses), addresses
        assert window.messages.text == ""
    kinds = ("text/html", "application/x-qabstractitemmodeldatalist", "application/x-qt-image", "application/x-color")
    for kind in kinds:
        assert not drop(window, **{kind.replace("/", "_", 1): b"<img src='data:image/png;base64,AAAA'>\xff\xff\xff"})
    assert window.desk is not None
    assert window.desk.stack.currentWidget() is window.desk.overview


def test_names_that_no_file_has_are_told_in_one_sentence(window: Window, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.dossier")
    odd = {
        b"file:///tmp/a%00b.dossier": "No file can have the name “ab.dossier”",
        b"file:///" + b"a" * 9_000 + b".dossier": "is too long a name for a dossier",
        b"file://elsewhere/a/b.dossier": "There is no file “//elsewhere/a/b.dossier”",
        b"file:///dev/zero.dossier": "There is no file “/dev/zero.dossier”",
        f"file://{tmp_path}/pipe.dossier".encode(): "“pipe.dossier” is not a dossier",
    }
    for address, said in odd.items():
        assert drop(window, address)
        assert said in window.messages.text
        window.messages.dismiss()
    assert window.width() == 1200
    assert window.desk is not None


def test_briefs_of_such_names_are_told_too(window: Window, qtbot: QtBot) -> None:
    for address in (b"file:///" + b"a" * 9_000 + b".md", b"file:///a%00b.md", b"file:///dev/zero"):
        assert window.close_dossier()
        assert drop(window, address)
        assert "is no file; drop the file of a brief here" in window.messages.text
        window.messages.dismiss()


def test_very_many_files_are_refused_at_once(window: Window) -> None:
    begun = time.monotonic()
    assert drop(window, b"file:///nowhere/a.pdf\r\n" * 100_000)
    assert time.monotonic() - begun < 2  # they took six
    assert window.messages.text.startswith(f"More than {MOST:,} files at once are too many")
