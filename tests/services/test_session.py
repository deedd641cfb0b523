"""Opening and closing; the reviewer's own copy of the bundled dossier."""

import errno
import itertools
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Verdict
from dossier.model.rows import Citation, Note
from dossier.services import paths
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.reading import citation_states, tally
from dossier.services.session import BUNDLED, bundled_copy, open_session
from dossier.store.others import Others
from tests.samples import sample_session
from tests.store.reading import start


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dossier that stands in for the bundled one."""
    folder = tmp_path / "data"
    folder.mkdir()
    sample_session(folder / BUNDLED).close()
    monkeypatch.setattr(paths, "data", lambda name: folder / name)
    return folder / BUNDLED


def test_a_session_opens_writes_and_closes(tmp_path: Path) -> None:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    opened = open_session(path, reviewer="Grace")
    assert opened.path == path
    opened.editor.perform(AddNote(OnKind.DOSSIER, "", "text"))
    opened.close()
    opened.close()
    reader = open_session(path, read_only=True)
    assert [note.reviewer for note in reader.store.find(Note)] == ["Grace"]
    with pytest.raises(KnownError, match="reading only"):
        reader.editor.perform(AddNote(OnKind.DOSSIER, "", "text"))
    reader.close()
    with pytest.raises(KnownError):
        open_session(tmp_path / "missing.dossier")


def test_the_first_start_copies_the_bundled_dossier_for_the_reviewer_alone(shipped: Path) -> None:
    copy = bundled_copy()
    assert copy == paths.user_data_dir() / BUNDLED
    assert copy.read_bytes() == shipped.read_bytes()
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    assert [child.name for child in copy.parent.iterdir()] == [BUNDLED]


def test_the_copy_of_what_really_ships_is_ready_for_work() -> None:
    opened = open_session(bundled_copy(), reviewer="Ada")
    assert tally(citation_states(opened.store).values()).citations == 93
    opened.editor.perform(Judge(opened.store.find(Citation)[0].id, Verdict.CANNOT_TELL))
    assert tally(citation_states(opened.store).values()).judged == 1
    opened.close()
    assert [child.name for child in opened.path.parent.iterdir()] == [BUNDLED]


def test_an_update_never_overwrites_the_reviewers_copy(shipped: Path) -> None:
    opened = open_session(bundled_copy(), reviewer="Ada")
    opened.editor.perform(AddNote(OnKind.DOSSIER, "", "mine"))
    opened.close()
    before = bundled_copy().read_bytes()
    shipped.unlink()
    sample_session(shipped).close()  # another version of the bundled dossier
    assert bundled_copy().read_bytes() == before
    shipped.write_bytes(b"broken")
    assert bundled_copy().read_bytes() == before


def test_a_slower_first_start_does_not_replace_the_copy_of_a_faster_one(
    shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[Path] = []

    def copy(source: Path, draft: Path) -> None:
        copied.append(draft)
        if len(copied) == 1:  # while we copy, another window starts, makes its copy and is worked in
            other = open_session(bundled_copy(), reviewer="Ada")
            other.editor.perform(AddNote(OnKind.DOSSIER, "", "mine"))
            other.close()
        draft.write_bytes(source.read_bytes())

    monkeypatch.setattr(shutil, "copyfile", copy)
    monkeypatch.setattr(os, "getpid", itertools.count(1).__next__)
    path = bundled_copy()
    opened = open_session(path, read_only=True)
    assert [note.body for note in opened.store.find(Note)] == ["mine"]
    opened.close()
    assert len(set(copied)) == 2
    assert [child.name for child in path.parent.iterdir()] == [BUNDLED]


def test_a_folder_that_cannot_be_made_is_told_in_words(shipped: Path, home: Path) -> None:
    (home / ".local").write_text("a file where a folder should be")
    with pytest.raises(KnownError) as caught:
        bundled_copy()
    assert caught.value.code == "cannot-create"
    assert "\n" not in str(caught.value)


def test_a_full_disk_leaves_no_half_copy(shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(source: Path, draft: Path) -> None:
        draft.write_bytes(source.read_bytes()[:100])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(shutil, "copyfile", fill)
    with pytest.raises(KnownError, match="No space left"):
        bundled_copy()
    assert list(paths.user_data_dir().iterdir()) == []


COPY = """
import sys
from pathlib import Path
from dossier.services import paths
paths.data = lambda name: Path(sys.argv[1])
from dossier.services.session import bundled_copy
sys.stdin.readline()
print(bundled_copy().stat().st_ino)
"""


def test_many_processes_that_start_at_once_use_the_same_copy(shipped: Path) -> None:
    processes = [start(COPY, shipped) for _ in range(4)]
    with ThreadPoolExecutor() as pool:
        answers = list(pool.map(lambda process: process.communicate("go\n", timeout=60), processes))
    assert [error for _, error in answers if error] == []
    assert len({out for out, _ in answers}) == 1
    assert [child.name for child in paths.user_data_dir().iterdir()] == [BUNDLED]


def test_a_session_knows_the_file_that_it_writes(tmp_path: Path) -> None:
    path, link = tmp_path / "a.dossier", tmp_path / "link.dossier"
    sample_session(path).close()
    link.symlink_to(path)
    session = open_session(path)
    reader = open_session(path, read_only=True)
    assert session.writes(path)
    assert session.writes(link)
    assert not reader.writes(path)
    assert not session.writes(tmp_path / "none.dossier")
    reader.close()
    session.close()


def test_no_copy_is_saved_while_a_long_change_is_written_beside(tmp_path: Path) -> None:
    """It would be without that change, and the window would go on in it."""
    session, elsewhere = sample_session(tmp_path / "a.dossier"), tmp_path / "b.dossier"
    elsewhere.write_text("mine")
    session.store.lend()
    with pytest.raises(KnownError, match="being written just now"):
        session.save_elsewhere(elsewhere)
    assert elsewhere.read_text() == "mine"
    session.store.take_back()
    session.save_elsewhere(elsewhere)
    assert session.path == elsewhere
    session.close()


def test_one_that_does_not_open_after_all_can_be_opened_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that refuses once, when the store is open already."""
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()

    def refuse(others: Others) -> tuple[int, int]:
        raise KnownError("cannot-read", "The disk refused.")

    with monkeypatch.context() as patched:
        patched.setattr(Others, "_version", refuse)
        with pytest.raises(KnownError) as held:  # and with it all that the attempt had open
            open_session(path)
    open_session(path).close()
    assert held.value.code == "cannot-read"
