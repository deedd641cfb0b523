"""One window a dossier: a second start finds the window that has it open, and asks that to come to the front.

By a local socket in the reviewer's run-time folder, which nobody else may enter; nothing goes over a network.
"""

import os
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from dossier.services import paths
from dossier.store.lock import held_for

if TYPE_CHECKING:  # loaded when somebody listens or asks, which a start does not wait for
    import socket

_ASKED, _RAISED = b"raise\n", b"raised\n"
_PATIENCE = 2.0  # s
_BEGINNING = 3.0  # s from taking the lock, in which a window may not listen yet: it is painted first
_PAUSE = 0.05  # s between two looks whether it does


class Listener:
    """Where other starts knock, from `listen` to `close`."""

    def __init__(self, server: "socket.socket", path: Path) -> None:
        self._server = server
        self._path = path

    def fileno(self) -> int:
        """Return the handle that can be read from when somebody knocks."""
        return self._server.fileno()

    def answer(self) -> bool:
        """Let in who knocked and answer; return whether the window is asked to come to the front."""
        try:
            client, _ = self._server.accept()
        except OSError:
            return False
        with client:
            client.settimeout(_PATIENCE)
            try:
                asked = client.recv(len(_ASKED)) == _ASKED
                if asked:
                    client.sendall(_RAISED)
            except OSError:
                return False
        return asked

    def close(self) -> None:
        """Listen no longer."""
        with suppress(OSError):
            self._path.unlink()
        self._server.close()


def listen(dossier: Path) -> Listener | None:
    """Listen for other starts with `dossier`, which this process holds; None where the system cannot."""
    path = _address(dossier, make=True)
    if path is None:
        return None
    import socket

    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        with suppress(FileNotFoundError):
            path.unlink()  # of a process that was killed: the lock says that we are the one
        server.bind(str(path))
        path.chmod(0o600)
        server.listen(4)
        server.setblocking(False)
    except OSError:
        server.close()
        return None
    return Listener(server, path)


def ask(dossier: Path) -> bool:
    """Ask the window that has `dossier` open to come to the front; return whether one answered.

    One that took the dossier a moment ago is waited for, until it listens or has closed it again.
    """
    until = time.monotonic() + _BEGINNING
    while not _ask(dossier):
        held = held_for(dossier)
        if held is None or held > _BEGINNING or time.monotonic() > until:
            return False
        time.sleep(_PAUSE)
    return True


def _ask(dossier: Path) -> bool:
    path = _address(dossier, make=False)
    if path is None or not path.exists():
        return False
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(_PATIENCE)
        try:
            client.connect(str(path))
            client.sendall(_ASKED)
            return client.recv(len(_RAISED)) == _RAISED
        except OSError:
            return False


def _address(dossier: Path, *, make: bool) -> Path | None:
    """Return where the window with `dossier` listens; None where there is no folder that is the reviewer's alone."""
    if sys.platform == "win32":
        return None
    folder = paths.user_runtime_dir()
    try:
        if make:
            paths.make_private(folder)
        found = folder.lstat()
    except OSError:
        return None
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        return None
    import hashlib

    return folder / hashlib.sha256(os.fsencode(dossier.resolve())).hexdigest()[:16]
