"""A dossier for verbs to work on, and `main` called with arguments."""

from pathlib import Path

import pytest

from dossier.main import main
from tests.cli.running import Ran, Run
from tests.samples import sample_session


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """Return the path of a closed dossier: the sample brief, one document on source 2, one doubt."""
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    return path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Return a function that calls `main` with arguments and gives what came of it."""

    def call(*arguments: object) -> Ran:
        capfd.readouterr()
        code = main([str(argument) for argument in arguments])
        captured = capfd.readouterr()
        return Ran(code, captured.out, captured.err)

    return call
