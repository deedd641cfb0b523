"""What SQLite says of a file that it cannot read, in words for the reviewer."""

import sqlite3
from pathlib import Path

from dossier.store import unread


def test_a_disk_too_full_to_open_a_file_does_not_make_it_damaged(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    said = unread.reading_error(tmp_path, error)
    assert said.code == "disk-full"
    assert "damaged" not in str(said)
