"""What is left of processes that were started, as Linux tells it."""

import time
from pathlib import Path


def own_children() -> set[int]:
    """Return the processes that this one started and that are not gone."""
    while True:
        found = set()
        try:
            for task in Path("/proc/self/task").iterdir():
                found |= set(map(int, (task / "children").read_text().split()))
        except (FileNotFoundError, ProcessLookupError):  # a thread that ended meanwhile hands its children to another
            continue
        return found


def is_running(pid: int) -> bool:
    """Whether a process is there and more than what is left for its parent to read."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def until_gone(pid: int) -> None:
    last = time.monotonic() + 10
    while is_running(pid):
        assert time.monotonic() < last
