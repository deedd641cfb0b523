"""Opening and creating dossiers. A file that came by mail is not trusted: it is looked at before it is read."""

import os
import sqlite3
import struct
import sys
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.store import schema

_HEADER = 100  # bytes of the SQLite file header (sqlite.org/fileformat2.html, section 1.3)
_CHECKED_AT_ONCE = 16 * 1024 * 1024  # bytes; a larger file is checked by `Store.damage` after the first paint
_SLOW_FILE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "vfat", "msdos", "exfat", "fuseblk", "fuse.sshfs"}


def look_at(path: Path) -> int:
    """Return the schema version of the dossier at `path`, read from its header alone.

    Raises KnownError when there is no file, or when it is no dossier; the file is not changed.
    """
    name = path.name
    if path.is_dir():
        raise KnownError(
            "is-folder", "“{name}” is a folder, not a dossier; choose a file that ends in .dossier.", name=name
        )
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError as error:
        raise KnownError("no-file", "There is no file “{path}”; check its name.", path=path) from error
    except OSError as error:
        raise KnownError(
            "cannot-read",
            "“{name}” cannot be read ({reason}); check its permissions.",
            name=name,
            reason=error.strerror,
        ) from error
    if not header:
        raise KnownError("empty-file", "“{name}” is empty (0 bytes); ask for it again or restore a backup.", name=name)
    if len(header) < _HEADER or not header.startswith(b"SQLite format 3\0"):
        raise KnownError("not-dossier", "“{name}” is not a dossier; to read a brief, import it instead.", name=name)
    version, application = struct.unpack(">I4xI", header[60:72])
    if application != schema.APPLICATION_ID:
        raise KnownError(
            "other-application",
            "“{name}” is a database of another program, not a dossier; it was left as it is.",
            name=name,
        )
    if version > schema.SCHEMA_VERSION:
        raise KnownError(
            "newer-schema",
            "“{name}” was written by a newer Dossier (file version {version}, this program knows {known}); "
            "update the program to open it.",
            name=name,
            version=version,
            known=schema.SCHEMA_VERSION,
        )
    if version < 1:
        raise KnownError("not-dossier", "“{name}” is not a dossier; to read a brief, import it instead.", name=name)
    return int(version)


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Return a connection to an existing dossier that trusts nothing in it yet.

    Raises KnownError when the file does not open, is damaged, or holds anything but what its version makes.
    """
    version = look_at(path)
    try:
        connection = _open(path, read_only=read_only)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        known = schema.fingerprint_of(connection) == schema.FINGERPRINTS[version]
        if known and path.stat().st_size <= _CHECKED_AT_ONCE:
            refuse_damage(connection, path)
    except sqlite3.DatabaseError as error:
        raise damaged(path, str(error)) from error
    if not known:
        connection.close()
        raise KnownError(
            "foreign-schema",
            "“{name}” holds tables or code that no Dossier made, so it was not opened; ask who sent it for a new copy.",
            name=path.name,
        )
    connection.execute("PRAGMA foreign_keys = ON")
    if not read_only:
        settle_journal(connection, path)
    return connection


def refuse_damage(connection: sqlite3.Connection, path: Path) -> None:
    """Raise KnownError where SQLite finds the file damaged or a row pointing nowhere."""
    (finding,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if finding != "ok":
        raise damaged(path, finding)
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise damaged(path, "a row points to one that is missing")


def damaged(path: Path, reason: str) -> KnownError:
    """Return the error for a file that is broken inside."""
    return KnownError(
        "damaged",
        "“{name}” is damaged ({reason}); it was left as it is: restore a backup of it.",
        name=path.name,
        reason=" ".join(reason.split()),
    )


def create(path: Path) -> sqlite3.Connection:
    """Make an empty dossier at `path`, readable by its owner alone, and return a connection to it.

    Raises KnownError when there is a file already, or when none can be made.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        raise KnownError(
            "file-exists", "There is already a file “{name}”; choose another name.", name=path.name
        ) from error
    except OSError as error:
        raise KnownError(
            "cannot-create",
            "“{name}” cannot be created ({reason}); choose another folder.",
            name=path,
            reason=error.strerror,
        ) from error
    connection = _open(path, read_only=False)
    schema.migrate(connection)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    settle_journal(connection, path)
    return connection


def settle_journal(connection: sqlite3.Connection, path: Path) -> None:
    """A commit survives a power cut: WAL with FULL, or the rollback journal where shared memory does not serve."""
    mode = "DELETE" if _file_system(path) in _SLOW_FILE_SYSTEMS else "WAL"
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.execute("PRAGMA synchronous = FULL")


def _open(path: Path, *, read_only: bool) -> sqlite3.Connection:
    mode = "ro" if read_only else "rw"
    if read_only and not os.access(path.parent, os.W_OK) and not path.with_name(path.name + "-wal").exists():
        mode = "ro&immutable=1"  # on a read-only medium nobody writes, and SQLite could not make its own files
    address = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
    connection.row_factory = sqlite3.Row
    if sys.version_info >= (3, 11):
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1)
    return connection


def _file_system(path: Path) -> str:
    """Return the type of the file system that holds `path`, '' where the system does not say."""
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    here = str(path.absolute().parent)
    best = ("", "")
    for line in mounts.splitlines():
        _, point, kind, *_ = line.split(" ")
        point = point.encode().decode("unicode_escape")
        inside = here == point or here.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best[0]):
            best = (point, kind)
    return best[1]
