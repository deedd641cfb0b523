"""A dossier, the report that went out of it, and what came back."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dossier.intake.annotations import read_annotations
from dossier.model.returned import Outcome
from dossier.services.exporting import build_report, write_report
from dossier.services.returning import compare
from dossier.services.session import Session, open_session
from tests.colleague import Colleague
from tests.samples import fill, sample_session

Back = Callable[[Colleague], Outcome]


@pytest.fixture(scope="module")
def went_out(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """Return a closed dossier and its report: typesetting takes longer than all the rest."""
    folder = tmp_path_factory.mktemp("went_out")
    made = sample_session(folder / "ferries.dossier")
    fill(made)
    report = sent(made, folder)
    made.close()
    return folder / "ferries.dossier", report


@pytest.fixture
def session(went_out: tuple[Path, bytes], tmp_path: Path):
    path = shutil.copyfile(went_out[0], tmp_path / "ferries.dossier")
    opened = open_session(path, reviewer="Ada Reviewer")
    yield opened
    opened.close()


@pytest.fixture
def colleague(went_out: tuple[Path, bytes]) -> Colleague:
    """Return a colleague who has the report as it is now."""
    return Colleague(went_out[1])


@pytest.fixture
def back(session: Session) -> Back:
    """Return a function that compares what a colleague sends back."""

    def compared(colleague: Colleague) -> Outcome:
        return compare(session.store, read_annotations(colleague.saved(), "back.pdf"))

    return compared


def sent(session: Session, folder: Path) -> bytes:
    """Return the report of the dossier as it is now."""
    return write_report(build_report(session.store), folder / "report.pdf").path.read_bytes()
