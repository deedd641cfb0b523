"""What a screen reader hears of a page, read from another process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from tests.spoken.reading import SYSTEM_PYTHON, screen, what_is_missing

HERE = Path(__file__).parent


@pytest.mark.outside
def test_a_screen_reader_hears_the_page_the_caret_and_the_selection(tmp_path: Path) -> None:
    missing = what_is_missing()
    if missing:
        pytest.skip(f"{missing} is not here")
    app = [sys.executable, str(HERE / "spoken_app.py")]
    command = ["dbus-run-session", "--", SYSTEM_PYTHON, str(HERE / "listener.py"), *app]
    with screen("1024x768") as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(CHECKOUT),
            "GSETTINGS_BACKEND": "memory",
        }
        result = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=90)
    assert result.returncode == 0, result.stderr
    heard, status = (json.loads(line) for line in result.stdout.splitlines() if line[:1] in "[0123456789-")
    assert status == 0
    first, focused, selected, second, there = heard
    assert first["name"] == "Text of page 1 of 2"
    assert first["text"] == "The harbour report\nTwo ferries cross the strait."
    assert (first["showing"], first["editable"]) == (True, False)
    assert focused["focused"]
    start = first["text"].index("ferries")
    assert selected["selection"] == [[start, start + 7]]
    assert selected["caret"] == start + 7
    assert second["name"] == "Text of page 1 of 2", "words are selected on the first page still"
    assert there["name"] == "Text of page 2 of 2"
    assert there["text"] == "The newer ferry needs one hour."
    assert there["selection"] == [[4, 15]]
