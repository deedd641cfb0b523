"""One writer a dossier, whichever way it is named, and whatever becomes of the process."""

import errno
import os
import signal
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.store.lock import Lock
from tests.store.reading import start

HOLD = """
import sys
from pathlib import Path
from dossier.store.lock import Lock
Lock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferries.dossier"


def test_a_second_holder_is_refused_in_one_sentence_until_the_first_lets_go(path: Path) -> None:
    first, second = Lock(path), Lock(path)
    first.acquire()
    with pytest.raises(KnownError) as caught:
        second.acquire()
    assert caught.value.code == "dossier-in-use"
    assert (
        str(caught.value) == "“ferries.dossier” is open in another window or command; close it there, then try again."
    )
    first.release()
    second.acquire()
    second.release()


def test_the_lock_file_is_empty_private_and_gone_afterwards(path: Path) -> None:
    lock = Lock(path)
    lock.acquire()
    lock.acquire()
    assert lock.path.stat().st_size == 0
    assert lock.path.stat().st_mode & 0o777 == 0o600
    lock.release()
    lock.release()
    assert list(path.parent.iterdir()) == []


def test_a_lock_file_left_behind_locks_nobody_out(path: Path) -> None:
    Lock(path).path.touch()
    lock = Lock(path)
    lock.acquire()
    lock.release()


def test_a_symbolic_link_leads_to_the_same_lock(path: Path) -> None:
    path.touch()
    link = path.with_name("link.dossier")
    link.symlink_to(path)
    first = Lock(path)
    first.acquire()
    with pytest.raises(KnownError, match="another window"):
        Lock(link).acquire()
    first.release()


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("kind", ["link", "link to nothing", "name of another file", "pipe", "folder"])
def test_what_somebody_put_in_the_place_of_the_lock_is_not_touched(path: Path, kind: str, shared: bool) -> None:
    mine = path.with_name("mine.txt")
    if kind != "link to nothing":
        mine.write_text("mine")
        os.utime(mine, (0, 0))
    place = Lock(path).path
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "folder":
        place.mkdir()
    elif kind == "name of another file":
        place.hardlink_to(mine)
    else:
        place.symlink_to(mine)
    with pytest.raises(KnownError) as caught:
        Lock(path, shared=shared).acquire(take_over=True)
    assert caught.value.code == "strange-beside"
    assert "“.ferries.dossier.lock”" in str(caught.value)
    assert mine.exists() == (kind != "link to nothing")
    assert kind == "link to nothing" or (mine.read_text(), mine.stat().st_mtime) == ("mine", 0)


def test_a_link_put_in_the_place_of_the_lock_or_of_its_clock_is_not_followed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = path.with_name("mine.txt")
    mine.write_text("mine")
    os.utime(mine, (0, 0))
    left = elsewhere(path, monkeypatch)
    os.utime(left.path, (1_700_000_000, 1_700_000_000))
    clock = left.path.with_name(f"{left.path.name}.{os.getpid()}")
    clock.symlink_to(mine)
    lock = Lock(path, shared=True)
    lock.acquire()
    assert not os.path.lexists(clock)
    lock.path.unlink()
    lock.path.symlink_to(mine)
    lock.keep_alive()
    lock.release()
    assert (mine.read_text(), mine.stat().st_mtime) == ("mine", 0)


def test_a_killed_holder_holds_nothing(path: Path) -> None:
    holder = start(HOLD, path)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(KnownError, match="another window"):
        Lock(path).acquire()
    os.kill(holder.pid, signal.SIGKILL)
    holder.communicate()
    lock = Lock(path)
    lock.acquire()
    lock.release()


def test_a_folder_that_is_gone_on_release_is_no_fault(path: Path) -> None:
    lock = Lock(path)
    lock.acquire()
    lock.path.unlink()
    lock.release()


def test_a_folder_that_takes_no_file_is_told_by_the_name_of_the_dossier(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        Lock(tmp_path / "missing" / "ferries.dossier").acquire()
    assert caught.value.code == "folder-read-only"
    assert "“ferries.dossier”" in str(caught.value)


def test_a_file_system_without_locks_is_not_taken_for_another_window(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def refuse(handle: int, operation: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(KnownError) as caught:
        Lock(path).acquire()
    assert caught.value.code == "cannot-lock"
    assert "No locks available" in str(caught.value)


def elsewhere(path: Path, monkeypatch: pytest.MonkeyPatch) -> Lock:
    """The lock of another computer, as it would leave it on a drive on which locks do not reach us."""
    monkeypatch.setattr("platform.node", lambda: "laptop-b")
    lock = Lock(path, shared=True)
    lock.acquire()
    said = lock.path.read_bytes()
    lock.release()
    lock.path.write_bytes(said)
    monkeypatch.setattr("platform.node", lambda: "laptop-a")
    return lock


def test_another_computers_lock_is_told_with_its_name_and_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = elsewhere(path, monkeypatch)
    with pytest.raises(KnownError, match="open on the computer “laptop-b” since 20") as caught:
        Lock(path, shared=True).acquire()
    assert caught.value.code == "dossier-elsewhere"
    assert [child.name for child in path.parent.iterdir()] == [left.path.name]


def test_another_computers_lock_is_taken_over_when_that_is_asked_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere(path, monkeypatch)
    lock = Lock(path, shared=True)
    lock.acquire(take_over=True)
    assert b"laptop-a" in lock.path.read_bytes()
    with pytest.raises(KnownError, match="another window or command"):
        Lock(path, shared=True).acquire(take_over=True)  # what a lock does reach is never taken over
    lock.release()


def test_another_computer_that_gave_no_sign_of_life_is_not_waited_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = elsewhere(path, monkeypatch)
    os.utime(left.path, (1_700_000_000, 1_700_000_000))
    lock = Lock(path, shared=True)
    lock.acquire()
    assert b"laptop-a" in lock.path.read_bytes()
    os.utime(lock.path, (1_700_000_000, 1_700_000_000))
    lock.keep_alive()
    assert lock.path.stat().st_mtime > 1_700_000_000
    lock.release()
    assert not lock.path.exists()


def test_our_own_lock_left_behind_and_a_strangers_words_lock_nobody_out(path: Path) -> None:
    for left in (b"", b"{", b"[1]", b'{"computer": 1}', Lock(path).path.name.encode()):
        Lock(path).path.write_bytes(left)
        lock = Lock(path, shared=True)
        lock.acquire()
        said = lock.path.read_bytes()
        lock.release()
        lock.path.write_bytes(said)
        again = Lock(path, shared=True)
        again.acquire()
        again.release()


def test_a_lock_that_reaches_us_is_told_with_its_name_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.node", lambda: "laptop-b")
    held = Lock(path, shared=True)
    held.acquire()
    monkeypatch.setattr("platform.node", lambda: "laptop-a")
    with pytest.raises(KnownError, match="on the computer “laptop-b”"):
        Lock(path, shared=True).acquire()
    held.release()


def test_who_slept_while_another_computer_took_over_waits_and_leaves_its_lock_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platform.node", lambda: "laptop-a")
    lock = Lock(path, shared=True)
    lock.acquire()
    lock.refuse_taken_over()
    lock.path.write_bytes(b'{"computer": "laptop-b", "since": "2026-11-26 20:00"}')
    os.utime(lock.path, (1_700_000_000, 1_700_000_000))
    with pytest.raises(KnownError, match="open on the computer “laptop-b” since 2026-11-26"):
        lock.refuse_taken_over()
    lock.keep_alive()
    assert lock.path.stat().st_mtime == 1_700_000_000
    lock.path.unlink()
    lock.refuse_taken_over()  # given back
    lock.path.write_bytes(b'{"computer": "laptop-b", "since": "2026-11-27 20:00"}')
    with pytest.raises(KnownError, match="since 2026-11-27"):
        lock.refuse_taken_over()
    lock.release()
    assert b"laptop-b" in lock.path.read_bytes()
