"""An exception in a handler that Qt calls is reported, and the process lives on; tried in processes of their own."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from dossier.ui.guard import guarded, is_handler

UI = Path(__file__).resolve().parent.parent.parent / "dossier/ui"

FAILING = """
import sys
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QTextEdit
from dossier.ui.guard import guarded, is_handler

told = []

def hook(kind, error, trace):
    told.append(str(error))

sys.excepthook = hook
app = QApplication([])

class Failing(QTextEdit):
    def viewportEvent(self, event):
        return super().viewportEvent(event)

    def event(self, event):
        return super().event(event)

    def paintEvent(self, event):
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), Qt.GlobalColor.red)
        raise ValueError("paint")

    def keyPressEvent(self, event):
        raise ValueError("key")

    def mousePressEvent(self, event):
        raise ValueError("mouse")

if "guarded" in sys.argv:
    Failing = guarded(Failing)
view = Failing()
view.resize(200, 200)
view.show()
left = 5

def tick():
    global left
    left -= 1
    view.viewport().update()
    app.postEvent(view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
    where, button, none = QPointF(9, 9), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    app.postEvent(view.viewport(), QMouseEvent(QEvent.Type.MouseButtonPress, where, where, button, button, none))
    if not left:
        app.quit()

timer = QTimer()
timer.timeout.connect(tick)
timer.start(5)
app.exec()
print(" ".join(sorted(set(told))), flush=True)
"""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", FAILING, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=os.environ, check=False)


def test_a_handler_that_fails_is_reported_and_the_process_lives_on():
    ended = run("guarded")
    assert (ended.returncode, ended.stdout.strip()) == (0, "key mouse paint"), ended.stderr
    assert "active painter" not in ended.stderr


def test_without_the_guard_painters_are_left_at_work():
    """What the guard is for. The process usually dies of it (SIGSEGV), and always says so before."""
    assert "active painter" in run().stderr


def test_every_class_with_handlers_is_guarded():
    missing = []
    for path in UI.rglob("*.py"):
        for kind in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(kind, ast.ClassDef):
                own = {part.name for part in kind.body if isinstance(part, ast.FunctionDef)}
                worn = {part.id for part in kind.decorator_list if isinstance(part, ast.Name)}
                if any(map(is_handler, own)) and "guarded" not in worn:
                    missing.append(f"{path.name}: {kind.name}")
    assert not missing


def test_what_a_handler_says_is_handed_on(qapp: object):
    @guarded
    class Deaf(QWidget):
        def event(self, event: QEvent) -> bool:
            return event.type() != QEvent.Type.User and super().event(event)

    widget = Deaf()
    assert not widget.event(QEvent(QEvent.Type.User))


def test_what_a_failing_filter_looked_at_goes_on(qapp: object, monkeypatch: pytest.MonkeyPatch):
    @guarded
    class Failing(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            raise ValueError("no")

    monkeypatch.setattr(sys, "excepthook", lambda *_error: None)
    assert Failing().eventFilter(QObject(), QEvent(QEvent.Type.User)) is False


def test_an_event_whose_handler_failed_counts_as_taken(qapp: object, monkeypatch: pytest.MonkeyPatch):
    @guarded
    class Failing(QObject):
        def event(self, event: QEvent) -> bool:
            raise ValueError("no")

    told: list[BaseException] = []

    def hook(kind: object, error: BaseException, trace: object) -> None:
        told.append(error)

    monkeypatch.setattr(sys, "excepthook", hook)
    assert Failing().event(QEvent(QEvent.Type.User))
    assert [str(error) for error in told] == ["no"]
