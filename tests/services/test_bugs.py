"""Reports of the program's own faults."""

import sqlite3
import stat
from pathlib import Path

import pytest

import dossier
from dossier.model.errors import BugError, KnownError
from dossier.services import paths
from dossier.services.bugs import whole_report, write_bug_report
from dossier.store.keys import Key


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


WORDS = "saltwort under the pier"


def quoting() -> BaseException:
    """Return an error that quotes the dossier in every way there is: in itself, in what led to it, and in a note."""
    held = {"title": WORDS}
    try:
        try:
            try:
                raise sqlite3.OperationalError(WORDS)
            except sqlite3.OperationalError:
                raise KnownError("page-slow", "“{name}” is slow.", name=WORDS) from OSError(28, WORDS, WORDS)
        except KnownError:
            held[WORDS + "?"]
    except KeyError as error:
        error.add_note(WORDS)
        return error
    raise AssertionError


def test_of_a_protected_dossier_nothing_that_an_error_says_gets_onto_the_disk(
    home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    error = quoting()
    said, path = write_bug_report(error, "dossier info")
    assert path is not None
    assert said.count(WORDS) >= 4
    path.unlink()
    Key("four unlikely words")  # whatever it opens, and how long it is open
    text, path = write_bug_report(error, "dossier info")
    assert path is not None
    written = [each for each in home.rglob("*") if each.is_file()]
    assert written == [path]
    assert path.read_text(encoding="utf-8") == text
    assert "saltwort" not in text
    kinds = ["builtins.OSError ENOSPC", "dossier.model.errors.KnownError page-slow", "builtins.KeyError"]
    assert [line for line in text.splitlines() if line in kinds] == kinds
    assert 'held[WORDS + "?"]' in text
    assert "left out" in text
    assert WORDS in whole_report(error, "the window")
    caplog.clear()


def test_an_error_that_led_to_itself_comes_to_an_end(caplog: pytest.LogCaptureFixture) -> None:
    first, second = KeyError(WORDS), ValueError(WORDS)
    first.__cause__, second.__cause__ = second, first
    Key("four unlikely words")
    text, _path = write_bug_report(first, "dossier info")
    assert text.split()[-2:] == ["builtins.ValueError", "builtins.KeyError"]
    caplog.clear()
