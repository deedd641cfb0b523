"""Files dropped on a widget."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.widgets.file_drop import FileDrop


@pytest.mark.parametrize(
    ("names", "taken"),
    [(["a.pdf"], "a.pdf"), (["a.txt"], ""), (["a.txt", "B.PDF"], "B.PDF"), ([], "")],
)
def test_the_first_file_of_a_known_kind_is_taken(names: list[str], taken: str, qtbot: QtBot, tmp_path: Path):
    widget = QWidget()
    qtbot.addWidget(widget)
    drop = FileDrop(widget, (".pdf",))
    dropped: list[Path] = []
    drop.dropped.connect(dropped.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(1, 1), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, data, buttons, keys))
    assert [path.name for path in dropped] == ([taken] if taken else [])
    assert enter.isAccepted() is bool(taken)
