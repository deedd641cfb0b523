"""What every test stands on: no screen, no network, no real home folder, no unexpected log."""

import logging
import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from dossier.store.keys import Key

if TYPE_CHECKING:
    from tests.keyrings import FakeKeyring

pytest_plugins = ["pytester"]

CHECKOUT = Path(__file__).resolve().parent.parent

XDG_FOLDERS = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_DOCUMENTS_DIR": "Documents",
    "XDG_RUNTIME_DIR": "run",
}


def home_variables(home: Path) -> dict[str, str]:
    """Return the environment that makes `home` the home folder; of the XDG folders only the run-time one is made."""
    run_time = home / XDG_FOLDERS["XDG_RUNTIME_DIR"]
    run_time.mkdir(mode=0o700, parents=True, exist_ok=True)  # Qt warns about any other mode
    return {"HOME": str(home), **{name: str(home / folder) for name, folder in XDG_FOLDERS.items()}}


def refuse_internet_sockets(event: str, arguments: tuple[object, ...]) -> None:
    """Raise on the making of an IPv4 or IPv6 socket and on the look-up of a host name, anywhere in this process."""
    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        raise RuntimeError("A test made an internet socket; nothing in Dossier may.")
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        raise RuntimeError("A test looked up a host name; nothing in Dossier may.")


# At import, before any fixture of a wider scope and before Qt: whatever runs outside a test has no real home either.
SESSION_HOME = tempfile.TemporaryDirectory(prefix="dossier-tests-")
os.environ.update(home_variables(Path(SESSION_HOME.name)))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.addaudithook(refuse_internet_sockets)

settings.register_profile("steady", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("explore", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return this test's own empty home folder, to which HOME and the XDG variables point."""
    folder = tmp_path_factory.mktemp("home")
    for name, value in home_variables(folder).items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)  # no keyring of who runs the tests
    monkeypatch.setattr(Key, "any_given", False)  # by another test
    return folder


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator["FakeKeyring"]:
    """Return a keyring of this test's own, which the program finds; its socket needs a path shorter than most."""
    from tests.keyrings import fake_keyring

    with tempfile.TemporaryDirectory(prefix="k") as folder, fake_keyring(Path(folder)) as keyring:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring.address)
        yield keyring


@pytest.fixture(autouse=True)
def no_stray_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which the product logged at WARNING or above; one that expects it looks, then `caplog.clear()`."""
    yield
    stray = [
        f"{record.name}: {record.getMessage()}"
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.split(".")[0] == "dossier"
    ]
    assert not stray, f"Unexpected log records: {stray}"


@pytest.fixture(scope="session")
def corpora() -> Path:
    """Return the folder of real files (with `corpora/` and `seeds/`): DOSSIER_CORPORA or ../shared; skip if absent."""
    folder = Path(os.environ.get("DOSSIER_CORPORA", CHECKOUT.parent / "shared")).resolve()
    if not folder.is_dir():
        pytest.skip(f"No real files: {folder} is not a folder (DOSSIER_CORPORA names another).")
    return folder


def pytest_unconfigure() -> None:
    SESSION_HOME.cleanup()
