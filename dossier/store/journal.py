"""The journal of a dossier: which changes were made, by whom and when, and what rows were before and after each."""

import json
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from dossier.store import unread
from dossier.store.rows import KINDS, Value


class JournalEntry(NamedTuple):
    """One change as it was recorded. `undoes` is the id of the entry that it takes back."""

    id: str
    at: str
    reviewer: str
    label: str
    rows: Sequence[dict[str, Any]]
    undoes: str | None


class Journal(ABC):
    """Reads the journal of the dossier at `path`."""

    path: Path

    @abstractmethod
    def query(self, sql: str, *values: Value) -> list[sqlite3.Row]:
        """Run one reading statement."""

    def journal(self, limit: int = -1) -> list[JournalEntry]:
        """Return the newest journal entries first; all of them where `limit` is negative."""
        return self._entries("ORDER BY seq DESC LIMIT ?", limit)

    def has_entry(self, id: str) -> bool:
        """Whether the journal has an entry with that id."""
        return bool(self.query("SELECT 1 FROM journal WHERE id = ?", id))

    def entries(self, ids: Collection[str]) -> list[JournalEntry]:
        """Return the journal entries with these ids, the oldest first."""
        return self._entries("WHERE id IN (SELECT value FROM json_each(?)) ORDER BY seq", json.dumps(list(ids)))

    def entries_after(self, id: str, but: Collection[str] = ()) -> list[JournalEntry]:
        """Return the journal entries after the one with that id, the oldest first; none where there is no such.

        Those with the ids `but` are left out, and not read.
        """
        where = "WHERE seq > (SELECT seq FROM journal WHERE id = ?) AND id NOT IN (SELECT value FROM json_each(?))"
        return self._entries(f"{where} ORDER BY seq", id, json.dumps(list(but)))

    def entries_since(self, at: str) -> list[JournalEntry]:
        """Return the journal entries made at the time `at` (UTC, ISO 8601) or later, the oldest first."""
        return self._entries("WHERE at >= ? ORDER BY seq", at)

    def entries_named(self, labels: Collection[str]) -> list[JournalEntry]:
        """Return the journal entries with these labels, the oldest first."""
        return self._entries("WHERE label IN (SELECT value FROM json_each(?)) ORDER BY seq", json.dumps(list(labels)))

    def _entries(self, which: str, *values: Value) -> list[JournalEntry]:
        rows = self.query(f"SELECT id, at, reviewer, label, rows, undoes FROM journal {which}", *values)
        try:
            return [
                JournalEntry(id, at, reviewer, label, _rows(changed), undoes)
                for id, at, reviewer, label, changed, undoes in rows
            ]
        except (TypeError, ValueError, RecursionError) as error:
            raise unread.damaged(self.path, "its journal cannot be read") from error

    def newest_id(self) -> str:
        """Return the id of the newest journal entry; '' where there is none."""
        return next((row[0] for row in self.query("SELECT id FROM journal ORDER BY seq DESC LIMIT 1")), "")


def _rows(text: str) -> list[dict[str, Any]]:
    """Return the rows of an entry, as `record` wrote them. Raises ValueError or RecursionError for what it did not."""
    rows = json.loads(text)
    if not isinstance(rows, list) or not all(map(_is_row, rows)):
        raise ValueError("not the rows of a change")
    return rows


def _is_row(row: object) -> bool:
    return (
        isinstance(row, dict)
        and all(isinstance(row.get(name), str) for name in ("table", "id"))
        and all(isinstance(row.get(side, ""), dict | None) for side in ("before", "after"))
        and row["table"] in KINDS
    )
