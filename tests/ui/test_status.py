"""The strip below the panes."""

import subprocess
import sys

import pytest

# Shows a window as a start does, and says whether the strip was as high before as it is then.
SHOWN = """
import sys
from PySide6.QtCore import QCoreApplication
from dossier.services import settings
from dossier.ui import theme, window
look = theme.Theme(app := theme.application("dossier"))
shown = window.Window(look)
look.wait()
shown.use_settings(settings.Settings())
look.dress()
if sys.argv[1:]:
    shown.status.take_height()
before = shown.status.sizeHint().height()
shown.show()
QCoreApplication.sendPostedEvents()
print(shown.status.height() == before)
"""


@pytest.mark.parametrize("taken", [True, False])
def test_its_height_is_known_before_the_window_is_shown(taken: bool) -> None:
    command = [sys.executable, "-c", SHOWN, *(["taken"] if taken else [])]
    result = subprocess.run(command, capture_output=True, text=True)
    assert (result.returncode, result.stdout.strip()) == (0, str(taken)), result.stderr
