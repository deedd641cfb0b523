"""Starts the window on a screen and a message bus of its own, and a reader beside it."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's own: python3-gi and gir1.2-atspi-2.0 are packages for it
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
LONGEST = 180  # s
DRIVING = ("openbox", "xdotool")  # what presses keys in a window, beside what reads it

Step = tuple[Any, ...]


def what_is_missing(*programs: str) -> str:
    """Return what this machine lacks of `programs` and of what reads a window; '' where nothing."""
    for program in ("dbus-run-session", "Xvfb", *programs, SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return program
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        return "at-spi2-core"
    found = subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True)
    return "" if found.returncode == 0 else "python3-gi, gir1.2-atspi-2.0"


@contextmanager
def screen(size: str = "1366x768") -> Iterator[str]:
    """Give a screen without a monitor, as `:NUMBER`."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def window_manager(display: str) -> Iterator[None]:
    """Have dialogs take the focus and give it back."""
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        manager.terminate()
        manager.wait()


def spoken_environment(display: str) -> dict[str, str]:
    """Return the environment in which a program on `display` speaks to screen readers."""
    return {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(CHECKOUT),
        "GSETTINGS_BACKEND": "memory",
    }


@dataclass(frozen=True)
class Node:
    """What assistive technology has of one thing on the screen."""

    role: str
    name: str
    description: str
    states: tuple[str, ...]
    actions: tuple[str, ...]
    value: str
    below: tuple["Node", ...]

    def walk(self) -> Iterator["Node"]:
        yield self
        for node in self.below:
            yield from node.walk()


Heard = Node | list[tuple[str, str]]


def as_node(read: Sequence[Any]) -> Node:
    role, name, description, states, actions, value, below = read
    return Node(role, name, description, tuple(states), tuple(actions), value, tuple(map(as_node, below)))


def hear(steps: Sequence[Step], program: Sequence[str]) -> list[Heard]:
    """Start `program`, do the steps that `hearing` names, and return what each `read` and each `heard` of them found.

    That is a tree, or roles and names of what had the focus in turn.
    """
    with screen() as display, window_manager(display):
        result = subprocess.run(
            [
                *("dbus-run-session", "--", SYSTEM_PYTHON, "-W", "ignore"),
                *(str(Path(__file__).with_name("hearing.py")), json.dumps(steps), *program),
            ],
            capture_output=True,
            text=True,
            env=spoken_environment(display),
            timeout=LONGEST,
            cwd=CHECKOUT,
        )
    if result.returncode:
        raise RuntimeError(result.stderr)
    found = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("[")]
    return [[(role, name) for role, name in each[1:]] if each[0] == "heard" else as_node(each) for each in found]


def lines(node: Node, depth: int = 0) -> Iterator[str]:
    """Yield what is shown of the tree below `node`, indented: role, “name”, states, [text or number]."""
    if depth and "showing" not in node.states:
        return
    told = [state for state in node.states if state not in ("visible", "sensitive", "showing")]
    if "sensitive" not in node.states and depth:
        told.append("(off)")
    if node.value not in ("", node.name):
        told.append(f"[{' '.join(node.value.split())}]")
    yield " ".join([f"{'  ' * depth}{node.role} “{' '.join(node.name.split())}”", *told])
    for below in node.below:
        yield from lines(below, depth + 1)
