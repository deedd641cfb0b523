"""The one place that makes connections: by sqlite3, and to what has or gets a passphrase, by SQLCipher."""

import sqlite3
from itertools import islice
from pathlib import Path

from dossier.store import keys
from dossier.store.companions import refuse_strange
from dossier.store.keys import Key

_PATIENCE = 5  # seconds that a reader waits while another process writes
_LOOKED_AT = 256  # pages: where none of them is as the key wrote it, it is the key that is wrong


def connected(path: Path, mode: str, key: Key | None = None) -> sqlite3.Connection:
    """Return a connection in which nothing can be attached. `mode` is that of SQLite's URIs.

    `key` is used where the file is, or, being empty, will be, a protected one. Raises KnownError where it is wrong, or
    something strange lies beside the file, and SQLite's error where the first page is damaged.
    """
    refuse_strange(path)
    address = f"{path.absolute().as_uri()}?mode={mode}"
    salt = keys.salt_of(path) if key is not None else b""
    if key is None or salt == keys.PLAIN:
        plain = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=_PATIENCE)
        plain.row_factory = sqlite3.Row
        plain.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        plain.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1)
        return plain
    from dossier.store import ciphered

    connection = ciphered.connect(address, key.raw(salt or key.salt()), patience=_PATIENCE)
    try:
        ciphered.forbid_attaching(connection)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # the first page, which tells a wrong key
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_CORRUPT:  # it is cut off, which the first page tells: then the key is the right one
            return connection
        connection.close()
        if code == sqlite3.SQLITE_NOTADB and not any(islice(keys.vouched(path, key), _LOOKED_AT)):
            raise keys.wrong_passphrase(path) from error
        raise
    return connection


def poured(source: Path, key: Key | None, target: Path | None = None, new: Key | None = None) -> sqlite3.Connection:
    """Return a connection to the empty file `target`, in memory without one, with all that the file `source` holds.

    `key` opens `source` where that is protected, `new` is the key that `target` gets. A kill or a power cut may leave
    `target` incomplete.
    """
    from dossier.store import ciphered

    refuse_strange(source)
    address = ":memory:" if target is None else f"{target.absolute().as_uri()}?mode=rw"
    connection = ciphered.connect(address, None if new is None else new.raw(new.salt()), patience=_PATIENCE)
    try:
        for pragma in ("temp_store = MEMORY", "journal_mode = OFF", "synchronous = OFF", "trusted_schema = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        raw = key.raw(keys.salt_of(source)) if key is not None and keys.is_protected(source) else ""
        ciphered.pour(connection, f"{source.absolute().as_uri()}?mode=ro", raw)
        ciphered.forbid_attaching(connection)
    except BaseException:
        connection.close()
        raise
    return connection
