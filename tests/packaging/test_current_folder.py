"""Nothing that lies in the folder in which the program is started is run: dossiers come in folders of strangers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dossier.children import command
from tests.samples import sample_session

_FILES = ("dossier/__init__", "dossier/__main__", "tomllib", "json", "sqlite3", "click", "ctypes", "sitecustomize")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a dossier and modules that write down that they were run."""
    folder = tmp_path / "strange"
    (folder / "dossier").mkdir(parents=True)
    sample_session(folder / "a.dossier").close()
    for name in _FILES:
        (folder / f"{name}.py").write_text(f"open({str(tmp_path / 'run')!r}, 'a').write({name!r} + '\\n')\n")
    return folder


def run(folder: Path, *line: str) -> str:
    """Run a command line in `folder` and return what of it was run."""
    done = subprocess.run(line, cwd=folder, capture_output=True, text=True, input="", check=False, env=os.environ)
    written = folder.parent / "run"
    return written.read_text() if written.exists() else f"nothing; {done.returncode}"


def test_a_start_and_a_child_process_run_nothing_of_it(folder: Path) -> None:
    assert run(folder, sys.executable, "-P", "-m", "dossier", "claims", "a.dossier") == "nothing; 0"
    assert run(folder, *command("dossier.intake.pdf.serving")).startswith("nothing")
    assert run(folder, sys.executable, "-m", "dossier", "claims", "a.dossier") == "dossier/__init__\ndossier/__main__\n"
