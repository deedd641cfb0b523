"""The watch itself, in short: `python -m tests.network` does the same over the whole suite."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from tests.network.__main__ import home, review, reviewed
from tests.network.planted import COMMANDS
from tests.network.tracing import read_calls, trace, what_is_missing


@pytest.fixture
def traced() -> None:
    missing = what_is_missing()
    if missing:
        pytest.skip(missing)


@pytest.mark.parametrize(
    "line",
    [
        "7 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 3",
        "7 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP <unfinished ...>",
        "7 socket(AF_PACKET, SOCK_RAW, 0) = -1 EPERM (Operation not permitted)",
        '7 connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
        '7 sendto(3, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = 1',
        '7 connect(3, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42) = 0',
        "7 io_uring_setup(8, {flags=0}) = 4",
    ],
)
def test_a_call_that_leads_out_is_seen(line: str) -> None:
    assert read_calls([line]).outside == (line,)


@pytest.mark.parametrize(
    "line",
    [
        "7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3",
        "7 socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0",
        "7 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_KOBJECT_UEVENT) = 3",
        '7 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0',
        '7 sendto(3, "socket(AF_IN", 12, 0, NULL, 0) = 12',
    ],
)
def test_what_stays_on_this_machine_is_let_be(line: str) -> None:
    assert read_calls([line]).outside == ()


@pytest.mark.outside
@pytest.mark.parametrize("name", COMMANDS)
def test_what_is_planted_is_seen(name: str, traced: None) -> None:
    assert trace(COMMANDS[name]).outside


@pytest.mark.outside
def test_a_review_in_the_window_makes_no_call_that_leads_out(traced: None, tmp_path: Path) -> None:
    found = review(tmp_path)
    assert found.code == 0, found.output[-3000:]
    assert found.outside == ()
    assert found.sockets["AF_UNIX"], "not even the display was seen: the watch does not work"


@pytest.mark.outside
def test_a_verb_makes_no_call_that_leads_out(traced: None, tmp_path: Path) -> None:
    out = str(tmp_path / "report.pdf")
    command = [sys.executable, "-m", "dossier", "export", str(reviewed(tmp_path)), "--format", "report-pdf", "-o", out]
    found = trace(command, home(tmp_path))
    assert (found.code, found.outside) == (0, ()), found.output
    assert Path(out).is_file()


def test_qts_network_is_neither_imported_nor_loaded() -> None:
    """Also not by another part of Qt: then the library need not be shipped."""
    modules = sorted(
        ".".join(path.relative_to(CHECKOUT).with_suffix("").parts)
        for path in (CHECKOUT / "dossier").rglob("*.py")
        if path.name not in ("__main__.py", "__init__.py", "typesetter.py")
    )
    code = (
        "import importlib, sys\nfrom dossier.services.offline import refuse_internet\nrefuse_internet()\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "from PySide6.QtWidgets import QApplication\nfrom PySide6.QtPrintSupport import QPrinterInfo\n"
        "app = QApplication([])\nQPrinterInfo.availablePrinters()\n"
        "maps = open('/proc/self/maps').read() if sys.platform == 'linux' else ''\n"
        "print('PySide6.QtNetwork' in sys.modules, 'Qt6Network' in maps, 'Qt6Widgets' in maps or not maps)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.split() == ["False", "False", "True"], done.stdout + done.stderr
