"""Temporary files: gone at the end, and named when they cannot be written."""

import errno
import tempfile
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.output.scratch import scratch, scratching


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_the_folder_is_the_owners_alone_and_goes(temporary: Path) -> None:
    with scratch("dossier-test-") as folder:
        assert folder.parent == temporary
        assert folder.stat().st_mode & 0o777 == 0o700
        (folder / "words").write_text("secret", encoding="utf-8")
    assert list(temporary.iterdir()) == []


def test_a_place_that_cannot_be_written_to_is_named(temporary: Path) -> None:
    temporary.rmdir()
    with pytest.raises(KnownError, match=r"“.*temporary” .*TMPDIR") as caught, scratch("dossier-test-"):
        pass
    assert caught.value.code == "temporary-unwritable"


def test_a_full_place_is_named_and_not_the_file_that_was_to_be_made(temporary: Path) -> None:
    with pytest.raises(KnownError, match=r"Temporary files cannot be written to “.*temporary” .No space"), scratching():
        raise OSError(errno.ENOSPC, "No space left on device")


def test_other_errors_are_not_taken_for_it() -> None:
    with pytest.raises(FileNotFoundError), scratching():
        raise FileNotFoundError(errno.ENOENT, "No such file")
