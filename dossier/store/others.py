"""What other programs wrote into an open dossier: a verb beside a reader, or a computer that no lock reaches."""

from dossier.model.errors import KnownError
from dossier.store.store import JournalEntry, Store


class Others:
    """Watches one open dossier. `ours` are to be the ids of the journal's entries that were written by it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.ours: set[str] = set()
        self._seen = self._version()
        self._newest = next(iter(store.journal_ids()[-1:]), "")

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
        entries = self._store.entries_after(self._newest) if self._newest else self._store.journal()[::-1]
        self._seen = version  # not before they are read: what a disk refuses now is news later
        if entries:
            self._newest = entries[-1].id
        ours, self.ours = self.ours, set()
        return [entry for entry in entries if entry.id not in ours]

    def _version(self) -> tuple[int, int]:
        """Return what changes with every commit of another connection, and with a connection of our own."""
        return id(self._store.connection), int(self._store.query("PRAGMA data_version")[0][0])
