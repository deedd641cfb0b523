"""Opening and creating dossiers. A file that came by mail is not trusted: it is looked at before it is read."""

import os
import sqlite3
import stat
import struct
from contextlib import closing
from pathlib import Path

from dossier.model.errors import BugError, KnownError
from dossier.store import keys, logs, medium, schema
from dossier.store.companions import log_of
from dossier.store.connecting import connected, poured
from dossier.store.file_names import refuse_long
from dossier.store.keys import Key
from dossier.store.soundness import refuse_damage
from dossier.store.unread import BUSY, OUT_OF_REACH, UNREADABLE, damaged, reading_error, unreadable

_HEADER = 100  # bytes of the SQLite file header (sqlite.org/fileformat2.html, section 1.3)
LISTING = 128  # pages: the list of tables is among them, since a dossier begins with it
_CHECKED_AT_ONCE = 16 * 1024 * 1024  # bytes; `Store.refuse_damage` checks a larger file, after the first paint


def look_at(path: Path, key: Key | None = None) -> int:
    """Return the schema version of the dossier at `path`, read from its header alone.

    `key` opens a protected one; it is not used for another. Raises KnownError when there is no file, when it is no
    dossier, or protected by another passphrase; the file is not changed.
    """
    refuse_long(path)
    name = path.name or str(path)  # the root of the disk has no name
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise KnownError(
                "is-folder", "“{name}” is a folder, not a dossier; choose a file that ends in .dossier.", name=name
            )
        header = b""
        if stat.S_ISREG(about.st_mode):  # anything else, a pipe for one, might keep us waiting for ever
            if not about.st_size:  # so might what the system makes up, which has no size
                raise KnownError(
                    "empty-file", "“{name}” is empty (0 bytes); ask for it again or restore a backup.", name=name
                )
            with path.open("rb") as file:
                header = file.read(keys.PAGE)
    except FileNotFoundError as error:
        raise KnownError("no-file", "There is no file “{path}”; check its name.", path=path) from error
    except OSError as error:
        raise unreadable(path, str(error.strerror)) from error
    if keys.is_noise(header):
        if key is None:
            raise keys.passphrase_needed(path)
        version, application = _look_inside(path, key)
    elif len(header) < _HEADER or not header.startswith(keys.PLAIN):
        if header and lists_our_tables(path):  # of a pipe there is none, and none may be waited for
            raise damaged(path, "its beginning is not that of a dossier")
        raise KnownError("not-dossier", "“{name}” is not a dossier; to read a brief, import it instead.", name=name)
    else:
        version, application = struct.unpack(">I4xI", header[60:72])
    if application != schema.APPLICATION_ID or version < 1:
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
    return int(version)


def lists_our_tables(path: Path) -> bool:
    """Whether a file that does not begin as a dossier does, goes on as one: its first pages list a dossier's tables."""
    try:
        with path.open("rb") as file:
            begins = file.read(LISTING * keys.PAGE)
    except OSError as error:
        raise unreadable(path, str(error.strerror)) from error
    return any(words and words.encode() in begins for *_, words in schema.made_by(schema.SCHEMA_VERSION))


def _look_inside(path: Path, key: Key) -> tuple[int, int]:
    """Return the schema version and the application of a protected file."""
    try:
        with closing(_open(path, read_only=True, key=key)) as connection:
            connection.execute("PRAGMA writable_schema = ON")  # else SQLite says nothing of a file that is cut off
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (application,) = connection.execute("PRAGMA application_id").fetchone()
    except UNREADABLE as error:
        raise reading_error(path, error) from error
    return version, application


def connect(path: Path, *, read_only: bool, as_it_is: bool = False, key: Key | None = None) -> sqlite3.Connection:
    """Return a connection to an existing dossier, once nothing in it was found wrong.

    One of an older schema is brought to the present one, and where it is only read, in memory; not `as_it_is`. `key`
    opens a protected one.

    Raises KnownError when the file does not open, is damaged, or holds anything but what its version makes.
    """
    version = look_at(path, key)
    _refuse_log(path, version, key)
    try:
        connection = _open(path, read_only=read_only, key=key)
        try:
            _refuse_strange(connection, path, version)
            if path.stat().st_size <= _CHECKED_AT_ONCE:
                refuse_damage(connection, path)
            if version < schema.SCHEMA_VERSION and not as_it_is:
                connection = _migrated(connection, path, key, read_only=read_only)
            _settle_in(connection, path, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    except UNREADABLE as error:
        raise reading_error(path, error) from error
    except OSError as error:  # its stick was pulled out since we looked at it
        raise unreadable(path, str(error.strerror)) from error
    return connection


def _refuse_log(path: Path, version: int, key: Key | None) -> None:
    """Raise KnownError where a log of another database lies beside the dossier, before anything can be done by it.

    SQLite takes any log of the right name for the file's own, and writes its pages over it: one that a kill left
    there, for one, when a copy was put in the place of the file.
    """
    log = log_of(path)
    try:
        if not log.stat().st_size:
            return
        whole = path.stat().st_size <= _CHECKED_AT_ONCE
    except OSError:  # there is none, as there should be; or the stick is gone, which is said next
        return
    try:
        _refuse_unsound(path, version, key, "ro", whole=whole)  # who may write would, when closing
    except (KnownError, *UNREADABLE) as error:
        try:
            _refuse_unsound(path, version, key, "ro&immutable=1", whole=whole)  # without the log
        except (KnownError, *UNREADABLE):
            return  # it is the file, which is looked at next
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in BUSY | OUT_OF_REACH:
            return
        raise KnownError(
            "foreign-log",
            "Beside “{name}” lies “{log}”, which is not its own log, or is broken; move that file to another folder, "
            "and open the dossier again.",
            name=path.name,
            log=log.name,
        ) from error


def _refuse_unsound(path: Path, version: int, key: Key | None, mode: str, *, whole: bool) -> None:
    with closing(connected(path, mode, key)) as connection:
        _refuse_strange(connection, path, version)
        if whole:
            refuse_damage(connection, path)


def _migrated(connection: sqlite3.Connection, path: Path, key: Key | None, *, read_only: bool) -> sqlite3.Connection:
    """Return a connection to the same rows in the present schema: the same one, or, to be read, one to a copy."""
    if read_only:
        with closing(connection):
            if not keys.is_protected(path):
                copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
                copy.row_factory = sqlite3.Row
                connection.backup(copy)
            else:
                copy = poured(path, key)
        connection = copy
    connection.execute("PRAGMA foreign_keys = ON")
    schema.migrate(connection)
    if schema.fingerprint_of(connection) != schema.FINGERPRINTS[schema.SCHEMA_VERSION]:
        raise BugError("the migrations make another schema than the one that dossiers are known by")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    return connection


def connect_again(path: Path, key: Key | None = None, *, read_only: bool = True) -> sqlite3.Connection:
    """Return a further connection to a dossier that is open: only what it is made of is looked at again.

    Raises KnownError when another file lies there meanwhile, or none.
    """
    version = look_at(path, key)
    connection = _open(path, read_only=read_only, key=key)
    try:
        _refuse_strange(connection, path, version)
        _settle_in(connection, path, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_strange(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Compare the whole schema before any table is read: it could hold code, and tables that are none."""
    if schema.fingerprint_of(connection) != schema.FINGERPRINTS[version]:
        raise KnownError(
            "foreign-schema",
            "“{name}” holds tables or code that no Dossier made, so it was not opened; ask who sent it for a new copy.",
            name=path.name,
        )
    if connection.execute("SELECT 1 FROM journal WHERE seq > ? LIMIT 1", (schema.LAST_ENTRY,)).fetchone():
        raise damaged(path, "its journal has no number left for a change")


def connect_damaged(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """Return a connection that reads what it can of a file that is broken inside. Nothing in it is trusted."""
    connection = _open(path, read_only=True, key=key)
    connection.execute("PRAGMA cell_size_check = OFF")
    if keys.is_protected(path) or _is_cut_off(path):
        connection.execute("PRAGMA writable_schema = ON")  # else SQLite reads nothing of it; nothing is written here
    connection.text_factory = _forgiving
    connection.set_authorizer(_only_tables)
    return connection


def _is_cut_off(path: Path) -> bool:
    """Whether a file is shorter than its head says, as one is whose copying was broken off."""
    with path.open("rb") as file:
        page, pages = struct.unpack(">16xH10xI", file.read(32))
    return path.stat().st_size < int(pages) * (65536 if page == 1 else int(page))


def _only_tables(action: int, table: str | None, column: str | None, schema: str | None, within: str | None) -> int:
    """Let statements read columns of tables: no function, no recursion, nothing by way of a view or a trigger."""
    reads = action == sqlite3.SQLITE_SELECT or (action == sqlite3.SQLITE_READ and within is None)
    return sqlite3.SQLITE_OK if reads else sqlite3.SQLITE_DENY


def _forgiving(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def connect_new(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """Return a connection to the empty file at `path`, into which a whole dossier is to be copied, as it is kept."""
    return _open(path, read_only=False, key=key)


def newest_entry_alone(path: Path, key: Key | None = None) -> str | None:
    """Return the id of the newest journal entry that the file at `path` holds by itself, without a log beside it."""
    try:
        with closing(connected(path, "ro&immutable=1", key)) as connection:
            return newest_entry(connection)
    except UNREADABLE:
        return None


def newest_entry(connection: sqlite3.Connection) -> str | None:
    """Return the id of the newest journal entry."""
    row = connection.execute("SELECT id FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return str(row[0]) if row else None


def create(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """Make an empty dossier at `path`, readable by its owner alone, and return a connection to it.

    It is protected by the passphrase of `key`.

    Raises KnownError when there is a file already, or when none can be made; then none is left behind.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        raise KnownError(
            "file-exists", "There is already a file “{name}”; choose another name.", name=path.name
        ) from error
    except OSError as error:
        raise _not_created(path, str(error.strerror)) from error
    connection = _open(path, read_only=False, key=key)
    try:
        schema.migrate(connection)
        if schema.fingerprint_of(connection) != schema.FINGERPRINTS[schema.SCHEMA_VERSION]:
            raise BugError("the migrations make another schema than the one that dossiers are known by")
        _settle_in(connection, path, read_only=False)
    except BaseException as error:
        connection.close()
        path.unlink()
        if isinstance(error, sqlite3.Error):
            raise _not_created(path, str(error)) from error
        raise
    return connection


def _not_created(path: Path, reason: str) -> KnownError:
    return KnownError(
        "cannot-create", "“{path}” cannot be created ({reason}); choose another folder.", path=path, reason=reason
    )


def _open(path: Path, *, read_only: bool, key: Key | None = None) -> sqlite3.Connection:
    connection = connected(path, _reading_mode(path) if read_only else "rw", key)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA temp_store = MEMORY")  # nothing of a dossier lies about; no other disk can be full
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _reading_mode(path: Path) -> str:
    """Return how SQLite opens a file that is only read.

    Where it may, it opens it as if to write: a last reader that may not would leave its `-wal` and `-shm` behind.
    """
    if os.access(path.parent, os.W_OK):
        return "rw" if os.access(path, os.W_OK) else "ro"
    if log_of(path).exists():
        return "ro"
    return "ro&immutable=1"  # on a read-only medium nobody writes, and SQLite could not make its own files


def _settle_in(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    """Hold foreign keys, and make every commit survive a power cut: WAL, or a rollback journal, with FULL."""
    connection.execute("PRAGMA foreign_keys = ON")
    if not read_only:
        for pragma in (f"journal_mode = {'DELETE' if medium.is_shared(path) else 'WAL'}", *logs.PRAGMAS):
            connection.execute(f"PRAGMA {pragma}")
