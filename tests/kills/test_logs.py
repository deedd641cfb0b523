"""A short round of logs that go; in a process of its own, since its children are made by fork."""

import subprocess
import sys

from tests.store.reading import CHECKOUT


def test_no_change_is_lost_with_a_log() -> None:
    command = [sys.executable, "-m", "tests.kills.logs", "8", "4"]
    ended = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.count(" 0 losses") == 6, ended.stdout
