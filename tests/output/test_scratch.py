"""Temporary files: gone at the end, and named when they cannot be written."""

import errno
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.output.scratch import held, scratch, scratching
from dossier.services.files import growing


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


def test_what_a_killed_process_left_is_removed_and_what_another_uses_stays(temporary: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from dossier.output.scratch import scratch\n"
        "with scratch('dossier-test-') as folder:\n"
        "    (folder / 'words').write_text('secret'); print(folder, flush=True); sys.stdin.read(); os._exit(9)"
    )
    children = [
        subprocess.Popen(
            [sys.executable, "-c", program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"TMPDIR": str(temporary)},
            text=True,
        )
        for _ in range(2)
    ]
    folders = []
    for child in children:
        assert child.stdout is not None
        folders.append(Path(child.stdout.readline().strip()))
    children[0].kill()
    children[0].communicate()
    with scratch("dossier-test-"):
        assert [folder.exists() for folder in folders] == [False, True]
    children[1].communicate()
    assert (folders[1] / "words").exists()  # it was killed too, meanwhile
    with scratch("dossier-test-"):
        assert not folders[1].exists()


@pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="this system holds no files in memory")
def test_what_is_held_is_in_memory_and_a_child_reads_and_writes_it(temporary: Path) -> None:
    program = (
        "import sys; from pathlib import Path; folder = Path(sys.argv[1])\n"
        "(folder / 'out').write_bytes((folder / 'in').read_bytes().upper())"
    )
    with scratch("dossier-test-") as folder, held(folder, {"in": b"saltwort", "out": b""}) as handles:
        subprocess.run([sys.executable, "-c", program, str(folder)], pass_fds=handles, check=True)
        assert (folder / "out").read_bytes() == b"SALTWORT"
        assert all(path.is_symlink() or path.stat().st_size == 0 for path in folder.iterdir())
    assert list(temporary.iterdir()) == []


def test_without_such_files_it_lies_in_the_folder(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "memfd_create", raising=False)
    with scratch("dossier-test-") as folder, held(folder, {"in": b"saltwort", "out": b""}) as handles:
        assert handles == ()
        assert (folder / "in").read_bytes() == b"saltwort"
        assert not (folder / "out").exists()


def test_what_a_kill_left_in_memory_goes_before_any_file_is_made_or_changed(
    temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = tmp_path / "memory"
    (memory / "dossier-binder-a").mkdir(parents=True)
    monkeypatch.setattr("dossier.output.scratch._MEMORY", memory)
    for clear_up in (scratch("dossier-test-"), growing(tmp_path / "b.dossier")):
        (memory / "dossier-binder-a").mkdir(exist_ok=True)
        (memory / "dossier-binder-a" / "0.pdf").write_text("secret", encoding="utf-8")
        (memory / "dossier-binder-a" / ".owner").touch()
        with clear_up:
            assert list(memory.iterdir()) == []


def test_a_folder_lies_in_memory_where_there_is_room(
    temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = tmp_path / "memory"
    memory.mkdir()
    monkeypatch.setattr("dossier.output.scratch._MEMORY", memory)
    for size, place in ((1000, memory), (1 << 60, temporary), (0, temporary)):
        with scratch("dossier-test-", memory=size) as folder:
            assert folder.parent == place
    memory.rmdir()
    with scratch("dossier-test-", memory=1000) as folder:
        assert folder.parent == temporary
