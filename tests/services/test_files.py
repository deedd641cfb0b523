import errno
import os
import signal
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.services.files import growing, put_in_place, replace_file, sweep
from dossier.services.paths import user_state_dir
from tests.store.reading import start


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / ".new"
    path.write_text("new")
    return path


def no_links(source: Path, target: Path) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")


@pytest.mark.parametrize("links", [True, False], ids=["with hard links", "without"])
def test_a_file_takes_its_name_and_none_is_replaced(draft: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    target = draft.with_name("target")
    put_in_place(draft, target)
    assert [path.name for path in draft.parent.iterdir()] == ["target"]
    draft.write_text("newer")
    with pytest.raises(KnownError) as caught:
        put_in_place(draft, target)
    assert caught.value.code == "file-exists"
    assert (target.read_text(), draft.read_text()) == ("new", "newer")


@pytest.mark.parametrize("links", [True, False], ids=["with hard links", "without"])
def test_a_folder_that_is_gone_is_told_in_words(draft: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(KnownError) as caught:
        put_in_place(draft, draft.parent / "gone" / "target")
    assert caught.value.code == "cannot-create"
    assert "No such file or directory" in str(caught.value)


def test_links_that_lead_to_each_other_are_an_error_of_the_disk(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.symlink_to(two)
    two.symlink_to(one)
    with pytest.raises(OSError, match="symbolic links"):
        replace_file(one, b"x")
    assert one.is_symlink()
    assert sorted(tmp_path.iterdir()) == [one, two]


KILLED = """
import os, signal, sys
from pathlib import Path
from dossier.services.files import growing

with growing(Path(sys.argv[1])) as draft:
    if sys.argv[2] == "folder":
        draft.mkdir()
        (draft / "page").write_text("half")
    else:
        for ending in ("", "-wal", "-shm", "-journal"):
            draft.with_name(draft.name + ending).write_text("half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_a_kill_leaves_of_a_file_is_removed_by_the_next_start(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "target"
    target.write_text("old")
    process = start(KILLED, target, kind)
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    (draft,) = (path for path in tmp_path.iterdir() if path.name.endswith(".new"))
    draft.with_name(f".pikepdf.{draft.name}x7").write_text("half")  # as older versions wrote binders
    assert len(list(tmp_path.iterdir())) > 1
    sweep()
    assert [path.name for path in tmp_path.iterdir()] == ["target"]
    assert target.read_text() == "old"
    assert list((user_state_dir() / "unfinished").iterdir()) == []


def test_what_is_growing_is_left_alone(tmp_path: Path) -> None:
    with growing(tmp_path / "target") as draft:
        draft.write_text("half")
        sweep()
        assert draft.read_text() == "half"
    assert list(tmp_path.iterdir()) == []


def test_what_was_left_on_a_stick_waits_for_it(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    start(KILLED, stick / "target", "file").communicate(timeout=60)
    stick.rename(tmp_path / "away")
    sweep()
    (tmp_path / "away").rename(stick)
    sweep()
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("words", ["", "/", "/nowhere/at.all", "\0"])
def test_a_note_that_names_no_draft_removes_nothing(tmp_path: Path, words: str) -> None:
    mine = tmp_path / "mine"
    mine.write_text("mine")
    notes = user_state_dir() / "unfinished"
    notes.mkdir(parents=True)
    (notes / "one").write_text(words or str(mine))
    sweep()
    assert mine.read_text() == "mine"
