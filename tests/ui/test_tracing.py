"""Of a protected dossier nothing can be read on the disk: not beside it, not in a backup, not in a temporary file."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.kinds import OnKind
from dossier.model.rows import Annotation, Judgement
from dossier.services.backups import Why, back_up, backups_of
from dossier.services.changes.notes import AddNote
from dossier.services.protecting import protect
from dossier.services.session import open_session
from dossier.store.keys import Key
from tests.conftest import home_variables
from tests.samples import sample_session

WORDS = "four unlikely words"
TYPED = "saltwort"
STORED = ("Ferries", "older ferry needs two hours", "marshmallow", TYPED)  # title, document, note, and what is typed


def found_in(folders: list[Path], words: tuple[str, ...]) -> set[str]:
    """Return which words can be read in any file of the folders, or in its name, as UTF-8 or UTF-16."""
    found = set()
    for folder in folders:
        for path in folder.rglob("*"):
            data = path.read_bytes() if path.is_file() else b""
            data = data.lower() + str(path.relative_to(folder)).lower().encode()
            found |= {word for word in words for code in ("utf-8", "utf-16-le") if word.lower().encode(code) in data}
    return found


def review(place: Path, path: Path, memory: Path) -> list[Path]:
    """Review the dossier in a window that is killed and has `memory` for its files in memory; return the folders that
    it wrote to on the disk.
    """
    folders = [place / "home", place / "temporary", path.parent]
    for folder in folders[:2]:
        folder.mkdir(exist_ok=True)
    environment = os.environ | home_variables(folders[0]) | {"TMPDIR": str(folders[1])}
    ran = subprocess.run(
        [sys.executable, "-m", "tests.ui.tracing", str(path), WORDS, TYPED, str(memory)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (ran.returncode, ran.stdout) == (-signal.SIGKILL, "reviewed\n"), ran.stderr
    return folders


@pytest.fixture
def memory() -> Iterator[Path]:
    """Return a folder in memory of this test's own."""
    with tempfile.TemporaryDirectory(prefix="trace-", dir="/dev/shm") as folder:
        yield Path(folder)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of a dossier, not protected yet, with a backup of what it was."""
    for name, value in home_variables(tmp_path / "home").items():
        monkeypatch.setenv(name, value)
    path = tmp_path / "dossiers" / "crossing.dossier"
    path.parent.mkdir()
    with closing(sample_session(path)) as session:
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "a note on marshmallow"))
        back_up(session.store, Why.HAND)
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="looks where Linux keeps files")
def test_no_word_of_a_protected_dossier_is_on_the_disk(path: Path, tmp_path: Path, memory: Path) -> None:
    protect(path, None, Key(WORDS))
    folders = review(tmp_path, path, memory)
    assert sum(1 for folder in folders for file in folder.rglob("*") if file.is_file()) >= 4
    assert path.with_name(path.name + "-wal").exists()  # it was killed, and its log was not cleared up
    assert found_in(folders, STORED) == set()
    assert found_in([memory], STORED) == set()
    with closing(open_session(path, key=Key(WORDS))) as session:
        assert [row.reason for row in session.store.find(Judgement)] == [f"because of {TYPED}"]
        assert len(session.store.find(Annotation)) == 2
        assert len(backups_of(session.store)) == 2
        assert f"a note about {TYPED}" in str(session.store.journal())
    assert found_in(folders, STORED) == set()


@pytest.mark.skipif(sys.platform != "linux", reason="looks where Linux keeps files")
def test_the_words_are_found_where_it_is_not_protected(path: Path, tmp_path: Path, memory: Path) -> None:
    assert found_in(review(tmp_path, path, memory), STORED) == set(STORED)
