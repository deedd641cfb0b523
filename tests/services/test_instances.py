"""A second start finds the first by a socket that is the owner's alone."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from dossier.services import paths
from dossier.services.instances import ask, listen
from dossier.store.lock import Lock, held_for


def _joined(thread: threading.Thread, answers: list[bool]) -> list[bool]:
    thread.join(10)
    return answers


def test_who_listens_is_asked_and_answers(tmp_path: Path) -> None:
    path = tmp_path / "ferries.dossier"
    listener = listen(path)
    assert listener is not None
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(ask(path)))
    thread.start()
    heard = False
    while not heard and thread.is_alive():
        heard = listener.answer()
    assert _joined(thread, answers) == [True]
    assert heard
    listener.close()
    assert not ask(path)


def test_a_window_that_has_just_taken_the_dossier_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ferries.dossier"
    lock = Lock(path)
    lock.acquire()
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", lambda s: pauses.append(s) if len(pauses) < 3 else lock.release())
    assert not ask(path)
    assert len(pauses) == 3  # and then it was closed again, so that there is nobody to wait for


def test_who_has_had_it_for_long_and_does_not_listen_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ferries.dossier"
    lock = Lock(path)
    lock.acquire()
    os.utime(lock.path, (0, 0))
    monkeypatch.setattr("time.sleep", lambda s: pytest.fail("waited"))
    assert not ask(path)
    lock.release()


def test_a_lock_file_that_was_left_behind_is_new_when_it_is_taken_again(tmp_path: Path) -> None:
    path = tmp_path / "ferries.dossier"
    lock = Lock(path)
    assert held_for(path) is None
    lock.path.touch()
    os.utime(lock.path, (0, 0))
    lock.acquire()
    held = held_for(path)
    assert held is not None
    assert held < 60
    lock.release()


def test_the_folder_and_the_socket_are_the_owners_alone(tmp_path: Path) -> None:
    listener = listen(tmp_path / "ferries.dossier")
    assert listener is not None
    folder = paths.user_runtime_dir()
    assert folder.stat().st_mode & 0o077 == 0
    assert [path.stat().st_mode & 0o177 for path in folder.iterdir()] == [0]
    listener.close()
    assert list(folder.iterdir()) == []


def test_a_folder_that_others_may_enter_is_not_used(tmp_path: Path) -> None:
    folder = paths.user_runtime_dir()
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    assert listen(tmp_path / "ferries.dossier") is None
    assert not ask(tmp_path / "ferries.dossier")


def test_the_socket_of_a_process_that_was_killed_is_in_nobodys_way(tmp_path: Path) -> None:
    path = tmp_path / "ferries.dossier"
    code = "import os, sys; from pathlib import Path; from dossier.services.instances import listen;"
    code += "listen(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert len(list(paths.user_runtime_dir().iterdir())) == 1
    assert not ask(path)
    listener = listen(path)
    assert listener is not None
    listener.close()


def test_one_dossier_by_another_name_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "ferries.dossier"
    path.touch()
    link = tmp_path / "link.dossier"
    link.symlink_to(path)
    listener = listen(path)
    assert listener is not None
    names = [child.name for child in paths.user_runtime_dir().iterdir()]
    other = listen(link)
    assert [child.name for child in paths.user_runtime_dir().iterdir()] == names
    assert other is not None
    other.close()
    listener.close()
