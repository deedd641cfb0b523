"""Passphrases kept in the system's keyring."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dossier.services import keyring
from tests.conftest import CHECKOUT
from tests.keyrings import FakeKeyring

SALT, OTHER = bytes(range(16)), bytes(16)


def test_what_is_kept_is_found_replaced_and_forgotten(fake: FakeKeyring) -> None:
    assert keyring.is_offered()
    assert keyring.find(SALT, may_prompt=True) is None
    keyring.keep(SALT, "ferries.dossier", "four unlikely wörds")
    assert keyring.find(SALT, may_prompt=True) == "four unlikely wörds"
    assert keyring.find(OTHER, may_prompt=True) is None
    keyring.keep(SALT, "ferries.dossier", "five other unlikely words")
    assert keyring.find(SALT, may_prompt=True) == "five other unlikely words"
    ((label, attributes, _),) = fake.items.values()
    assert label == "Dossier: ferries.dossier"
    assert attributes["salt"] == SALT.hex()
    assert not keyring.forget(OTHER)
    assert keyring.forget(SALT)
    assert not keyring.forget(SALT)
    assert keyring.find(SALT, may_prompt=True) is None


def test_it_is_not_offered_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not keyring.is_offered()  # a test has no bus
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus")
    for platform, offered in (("linux", True), ("win32", False), ("darwin", False)):
        monkeypatch.setattr(sys, "platform", platform)
        assert keyring.is_offered() is offered


SCRIPT = """
import sys
from pathlib import Path
from dossier.services.offline import refuse_internet
refuse_internet()
from dossier.services import keyring
salt = bytes(range(16))
assert keyring.find(salt, may_prompt=False) is None
keyring.keep(salt, "ferries.dossier", sys.argv[1])
assert keyring.find(salt, may_prompt=False) == sys.argv[1]
for file in Path.home().rglob("*"):
    if file.is_file():
        assert sys.argv[1].encode() not in file.read_bytes(), file
assert keyring.forget(salt)
assert keyring.find(salt, may_prompt=False) is None
print("kept and forgotten")
"""


@pytest.mark.outside
def test_gnome_keyring_keeps_it_behind_the_guard_against_the_internet(home: Path) -> None:
    if not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")):
        pytest.skip("needs gnome-keyring and dbus-run-session")
    unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets > /dev/null"
    shell = ["sh", "-c", f'{unlock}; exec "$@"', "sh", sys.executable, "-c", SCRIPT, "four unlikely wörds"]
    done = subprocess.run(
        ["dbus-run-session", "--", *shell],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "kept and forgotten", done.stderr
