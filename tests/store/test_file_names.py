"""Names that are too long for a dossier, or no names: one sentence that says so."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.services.exporting import replace_file
from dossier.services.importing import import_brief, read_file
from dossier.services.recovering import recover
from dossier.services.session import open_session
from dossier.store.opening import look_at
from dossier.store.store import open_store
from tests.samples import sample_session

LONG = "a" * 247 + ".dossier"
TOLD = f"“{LONG}” is too long a name for a dossier; give it a shorter one."


@pytest.fixture
def long(tmp_path: Path) -> Path:
    """Return a dossier that got the longest name that a file can have."""
    sample_session(tmp_path / "a.dossier").close()
    return (tmp_path / "a.dossier").rename(tmp_path / LONG)


def read_only(path: Path) -> object:
    return open_store(path, read_only=True)


def recovered(path: Path) -> object:
    return recover(path, path.with_name("new.dossier"))


def imported(path: Path) -> object:
    brief = path.with_name("brief.md")
    brief.write_text("# How?\n\n## 1. By ferry\n\nIt is quick.\n")
    return import_brief(brief, path)


@pytest.mark.parametrize("use", [open_session, read_only, look_at, recovered])
def test_a_dossier_with_the_longest_name_is_told_in_one_sentence(use: Callable[[Path], object], long: Path) -> None:
    before = long.read_bytes()
    with pytest.raises(KnownError) as error:
        use(long)
    assert str(error.value) == TOLD
    assert (sorted(os.listdir(long.parent)), long.read_bytes()) == ([LONG], before)


def test_none_is_made_with_a_name_under_which_it_could_not_be_written(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as error:
        imported(tmp_path / LONG)
    assert str(error.value) == TOLD
    for length in range(200, 248):  # of each length it is made and can be written, or refused
        path = tmp_path / ("é" * (length // 2) + "e" * (length % 2) + ".dossier")
        if len(os.fsencode(path.name)) + len(".1234567.new-journal.") > 255:
            with pytest.raises(KnownError):
                imported(path)
        else:
            imported(path)
            open_session(path).close()


@pytest.mark.parametrize("use", [open_session, read_only, recovered, read_file, imported])
def test_a_name_that_no_file_can_have(use: Callable[[Path], object], tmp_path: Path) -> None:
    with pytest.raises(KnownError) as error:
        use(tmp_path / "a\0b.dossier")
    assert str(error.value) == "No file can have the name “ab.dossier”; check it for hidden characters."


def test_nothing_is_written_to_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as error:
        replace_file(tmp_path / "a\0b.md", b"x")
    assert error.value.code == "impossible-name"
