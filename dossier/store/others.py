"""What other programs wrote into an open dossier: a verb beside a reader, or a computer that no lock reaches.

And what one that was killed left beside it.
"""

from contextlib import suppress

from dossier.model.errors import KnownError
from dossier.store.journal import JournalEntry
from dossier.store.store import Store


class Others:
    """Watches one open dossier. It is to be told by `wrote` of what was written by it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ours: set[str] = set()  # entries of our own after the newest that was seen, while there may be others
        self._seen = self._version()
        self._newest = store.newest_id()

    def wrote(self, id: str) -> None:
        """Know the newest entry of the journal, by its id, as one of ours."""
        try:
            alone = self._version() == self._seen
        except KnownError:  # it is written, whatever the disk says now
            alone = False
        if alone:
            self._newest = id
        else:
            self._ours.add(id)

    def news(self) -> list[JournalEntry]:
        """Return the entries that others wrote since this was asked last, the oldest first.

        Raises KnownError where they put the whole dossier back to another state, or it cannot be read.
        """
        version = self._version()
        if version == self._seen:
            return []
        if self._newest and not self._store.has_entry(self._newest):
            self._seen, self._newest = version, ""
            raise KnownError(
                "replaced-elsewhere",
                "“{name}” was put back to another state by another program; open it again.",
                name=self._store.path.name,
            )
        newest = self._store.newest_id()
        entries = self._store.entries_after(self._newest, self._ours) if self._newest else self._first()
        self._seen, self._newest = version, newest  # not before they are read: what a disk refuses now is news later
        self._ours.clear()
        return entries

    def _first(self) -> list[JournalEntry]:
        return [entry for entry in self._store.journal()[::-1] if entry.id not in self._ours]

    def _version(self) -> tuple[int, int]:
        """Return what changes with every commit of another connection, and with a connection of our own."""
        return id(self._store.connection), int(self._store.query("PRAGMA data_version")[0][0])


def clear_up(store: Store) -> None:
    """Remove what a kill left beside a file with a write-ahead log: nothing is rolled back by a journal there."""
    if not store.read_only and store.query("PRAGMA journal_mode")[0][0] == "wal":
        with suppress(OSError):
            store.path.with_name(f"{store.path.name}-journal").unlink(missing_ok=True)
