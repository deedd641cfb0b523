"""How child processes are started; what they may do is tested with what runs in them."""

import os
import subprocess
import sys

import pytest

from dossier import children
from dossier.output import typesetter


def test_a_frozen_build_is_its_own_child(monkeypatch: pytest.MonkeyPatch):
    assert children.command(typesetter.__name__, "folder")[1] == "-I"
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/usr/lib/dossier/dossier")
    assert children.command(typesetter.__name__, "folder") == [
        "/usr/lib/dossier/dossier", children.ASKED, "dossier.output.typesetter", "folder",
    ]  # fmt: skip


def test_a_child_gets_no_key_of_ours_or_of_another_program(monkeypatch: pytest.MonkeyPatch):
    for name in ("DOSSIER_PASSPHRASE", "GITHUB_TOKEN", "SSH_AUTH_SOCK"):
        monkeypatch.setenv(name, "open sesame")
    for name in ("LANG", "LC_ALL"):
        monkeypatch.setenv(name, "C")
    variables = children.environment()
    assert (variables["LANG"], variables["LC_ALL"], variables["PATH"]) == ("C", "C", os.environ["PATH"])
    assert "open sesame" not in variables.values()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
def test_memory_is_limited_and_may_be_given_more():
    code = (
        "from dossier.children import limit_memory\nlimit_memory(1 << 28)\n"
        "try:\n    b'x' * (1 << 29)\nexcept MemoryError:\n    print('full')\n"
        "limit_memory(1 << 31)\nprint(len(b'x' * (1 << 29)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.split() == ["full", str(1 << 29)], done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
def test_a_limit_from_outside_is_kept():
    code = (
        "import resource\nfrom dossier.children import limit_memory\n"
        "resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))\nlimit_memory(1 << 40)\n"
        "print(*resource.getrlimit(resource.RLIMIT_AS))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.split() == [str(1 << 30), str(1 << 30)], done.stderr
