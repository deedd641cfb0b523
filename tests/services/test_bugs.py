"""Reports of the program's own faults."""

import stat
from pathlib import Path

import pytest

import dossier
from dossier.model.errors import BugError
from dossier.services import paths
from dossier.services.bugs import write_bug_report


def fault() -> BugError:
    try:
        raise BugError("no row 7 in claims")
    except BugError as error:
        return error


def test_a_fault_is_logged_and_kept_for_its_reader_alone(caplog: pytest.LogCaptureFixture) -> None:
    text, path = write_bug_report(fault(), "dossier info")
    assert path is not None
    assert path.parent == paths.user_state_dir()
    assert path.read_text(encoding="utf-8") == text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert f"Dossier {dossier.__version__}, " in text
    assert "While: dossier info\n" in text
    assert text.rstrip().endswith("BugError: no row 7 in claims")
    assert "test_bugs.py" in text
    assert [record.getMessage() for record in caplog.records] == ["dossier info: no row 7 in claims"]
    caplog.clear()


def test_each_fault_has_a_report_of_its_own(caplog: pytest.LogCaptureFixture) -> None:
    assert write_bug_report(fault(), "one")[1] != write_bug_report(fault(), "two")[1]
    caplog.clear()


def test_without_a_folder_there_is_still_the_text(home: Path, caplog: pytest.LogCaptureFixture) -> None:
    paths.user_state_dir().parent.parent.mkdir(parents=True)
    paths.user_state_dir().parent.write_text("a file in the way", encoding="utf-8")
    text, path = write_bug_report(fault(), "dossier info")
    assert path is None
    assert "no row 7 in claims" in text
    caplog.clear()
