"""What a screen reader hears of a page, read from another process."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's own: python3-gi and gir1.2-atspi-2.0 are packages for it
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def what_is_missing() -> str:
    """Return what this machine lacks; '' where nothing."""
    for program in ("dbus-run-session", "Xvfb", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return program
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        return "at-spi2-core"
    found = subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True)
    return "" if found.returncode == 0 else "python3-gi, gir1.2-atspi-2.0"


@pytest.mark.outside
def test_a_screen_reader_hears_the_page_the_caret_and_the_selection(tmp_path: Path) -> None:
    missing = what_is_missing()
    if missing:
        pytest.skip(f"{missing} is not here")
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            display = f":{numbers.readline().strip()}"
        app = [sys.executable, str(HERE / "spoken_app.py")]
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(CHECKOUT),
            "GSETTINGS_BACKEND": "memory",
        }
        command = ["dbus-run-session", "--", SYSTEM_PYTHON, str(HERE / "listener.py"), *app]
        result = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=90)
    finally:
        screen.terminate()
        screen.wait()
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
