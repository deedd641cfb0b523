"""A short round of two writers on one file; in a process of its own, since its children are made by fork."""

import subprocess
import sys

from tests.store.reading import CHECKOUT


def test_two_processes_on_one_file_lose_nothing_of_each_other() -> None:
    command = [sys.executable, "-m", "tests.kills.writers", "40", "4"]
    ended = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.count("80 acknowledged changes") == 2, ended.stdout
    assert ended.stdout.count(" 0 losses") == 2, ended.stdout
