"""The guard refuses every way to the internet that Python has, and nothing local; the program starts with it.

Each way is taken in a process of its own: a guard cannot be taken down again, and tests have one of their own.
"""

import os
import socket
import subprocess
import sys

import pytest

from dossier.services import offline, paths
from tests.network.planted import PYTHON_WAYS

AROUND = """
import sys
from dossier.model.errors import BugError
from dossier.services.offline import refuse_internet
{guard}
try:
    {way}
except BugError as error:
    print("refused", error)
except OSError as error:
    print("tried")
else:
    print("tried")
"""


def outcome(way: str, guard: str = "refuse_internet()") -> str:
    """Return what became of `way`, some lines of Python, in a process of its own."""
    code = AROUND.format(guard=guard, way=way.replace("\n", "\n    "))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("way", PYTHON_WAYS.values(), ids=PYTHON_WAYS.keys())
def test_every_way_to_the_internet_is_refused(way: str) -> None:
    assert outcome(way).startswith("refused Something asked for the internet (")


def test_without_the_guard_a_socket_can_be_made() -> None:
    assert outcome(PYTHON_WAYS["a socket"], guard="").strip() == "tried"


def test_a_socket_that_comes_by_its_number_cannot_be_used() -> None:
    way = (
        "import ctypes, socket\n"
        "number = ctypes.CDLL(None).socket(2, 2, 0)\n"
        "socket.socket(fileno=number).connect(('127.0.0.1', 9))"
    )
    assert outcome(way).startswith("refused")


def test_a_socket_that_was_there_before_cannot_be_used() -> None:
    before = "import socket\none = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\nrefuse_internet()"
    for use in ("connect(('127.0.0.1', 9))", "bind(('127.0.0.1', 0))", "sendto(b'x', ('127.0.0.1', 9))"):
        assert outcome(f"one.{use}", before).startswith("refused"), use
        assert outcome(f"one.{use}", before.replace("refuse_internet()", "")).strip() == "tried", use


def test_local_sockets_and_pipes_stay() -> None:
    way = "import socket, subprocess\none, other = socket.socketpair()\none.send(b'x')\nsubprocess.run(['true'])"
    assert outcome(way).strip() == "tried"


def test_it_is_put_up_once() -> None:
    code = (
        "import sys\nfrom dossier.services import offline\nhooks = []\nsys.addaudithook = hooks.append\n"
        "offline.refuse_internet()\noffline.refuse_internet()\nprint(len(hooks))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


def test_the_program_starts_with_it(tmp_path) -> None:
    """A library that a verb uses tries to reach the internet: the verb ends as with any fault of the program."""
    code = (
        "import sys, socket\nimport dossier.services.importing as importing\n"
        "importing.import_brief = lambda *a, **k: socket.create_connection(('127.0.0.1', 9))\n"
        "import dossier.cli.briefs as briefs\nbriefs.import_brief = importing.import_brief\n"
        "from dossier.main import main\nsys.exit(main(['import', 'brief.md', '-o', 'brief.dossier']))"
    )
    (tmp_path / "brief.md").write_text("How?\n\n1. So [1].\n")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, env=os.environ)
    assert done.returncode == 3, done
    assert "fault of the program" in done.stderr
    (report,) = paths.user_state_dir().glob("fault-*.txt")
    assert "asked for the internet (socket.getaddrinfo)" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("before", "after"),
    [(None, "/run/cups/cups.sock"), ("print.example.org:631", "/run/cups/cups.sock"), ("/tmp/spool", "/tmp/spool")],
)
def test_printers_are_asked_for_on_this_computer_alone(
    before: str | None, after: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offline, "_SPOOLERS", ("/run/cups/cups.sock",))
    monkeypatch.setenv("CUPS_SERVER", before or "")
    offline.refuse_internet()
    assert os.environ["CUPS_SERVER"] == after


def test_the_one_name_for_local_sockets_is_right() -> None:
    assert offline._UNIX == socket.AF_UNIX
