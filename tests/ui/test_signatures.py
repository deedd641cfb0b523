"""What the binding says of wrong arguments, in processes of their own: here pytest's own tools have loaded it."""

import subprocess
import sys

# Two threads at first, since only the first of all messages loads what writes them.
SAYS = """
import sys
from threading import Barrier, Thread
{before}
from PySide6.QtCore import QObject, QPoint, QSize
early = "shibokensupport.signature.parser" in sys.modules
together, said = Barrier(2), []
def ask():
    together.wait()
    try:
        QSize("wide")
    except TypeError as error:
        said.append(str(error))
threads = [Thread(target=ask) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(early, len(said))
print(said[0])
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
for wrong in (
    lambda: QObject(nothing=1),
    lambda: QObject(parent="text"),
    lambda: QPoint(1, 2, 3),
    lambda: QColor.fromRgb("red", 3),
    lambda: QLabel.resize(3),
    lambda: QPoint(1, 2) + "text",
):
    try:
        wrong()
    except Exception as error:
        print(type(error), error)
print(QObject.parent.__doc__, QColor.__doc__)
import tempfile, zipfile
print(zipfile.ZipFile, tempfile.TemporaryDirectory)
"""


def says(before: str) -> list[str]:
    """Return whether all was loaded before anybody asked and how many of two threads were told, and what is said."""
    done = subprocess.run([sys.executable, "-c", SAYS.format(before=before)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n", 1)


def test_messages_are_the_bindings_own_and_loaded_when_there_is_one() -> None:
    early, told = says("import dossier.ui")
    usually_early, usual = says("")
    assert early == "False 2"
    assert usually_early.startswith("True")  # the binding by itself may tell one of two threads something else
    assert told == usual
    assert "Supported signatures:" in told
    assert "QObject.__init__(): 'nothing' is not a Qt property or a signal" in told


def test_imports_are_pythons_own_where_the_binding_was_first() -> None:
    code = "import builtins, PySide6.QtCore, dossier.ui; print(builtins.__import__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "__feature_import__" not in done.stdout
