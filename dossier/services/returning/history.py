"""What the texts of rows were, as the journal keeps them: an old export is no edit, and a removal is remembered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from dossier.model.rows import Section
from dossier.services.changes.returned import TakeReturned
from dossier.store.store import Store

Values = Mapping[str, Any]

_TABLES = ("annotations", "notes", "judgements", "sections", "passages")
_TAKING = TakeReturned(()).label
_REDO = "redo: "  # as the editor begins the label of a step that was made again


@dataclass(slots=True)
class _Past:
    """Versions of one row in their order: journal entry, time, values (None: it was not there)."""

    versions: list[tuple[str, str, Values | None]] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)  # of these entries, those that took something from a file


class History:
    """Reads the journal once, when it is first asked. What was undone does not count."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def versions(self, table: str, id: str) -> list[tuple[str, Values]]:
        """Return (since when, values) of every state that a row had and that was not undone, the oldest first."""
        past = self._rows.get((table, id))
        return [(at, values) for _entry, at, values in past.versions if values is not None] if past else []

    def taken(self, table: str, id: str) -> list[Values]:
        """Return those of the states of a row that came out of a file."""
        past = self._rows.get((table, id), _Past())
        return [values for entry, _at, values in past.versions if entry in past.taken and values is not None]

    def body(self, section: Section, at: str) -> str:
        """Return the text of a section as it was at the time `at`; as it is now where the journal does not know."""
        bodies = [(since, str(values.get("body"))) for since, values in self.versions("sections", section.id)]
        then = [body for since, body in bodies if since <= at]
        return then[-1] if then else bodies[0][1] if bodies else section.body

    def was_removed(self, id: str) -> bool:
        """Whether a row with that id was here, and was taken out by more than an undo."""
        found = [past for table in _TABLES if (past := self._rows.get((table, id))) is not None]
        return any(past.versions and past.versions[-1][2] is None for past in found)

    @cached_property
    def _rows(self) -> dict[tuple[str, str], _Past]:
        found: dict[tuple[str, str], _Past] = {}
        for entry in reversed(self._store.journal()):
            for row in entry.rows:
                table, id = str(row.get("table", "")), str(row.get("id", ""))
                if table not in _TABLES:
                    continue
                past = found.setdefault((table, id), _Past())
                if entry.undoes is not None:
                    past.versions = [version for version in past.versions if version[0] != entry.undoes]
                    continue
                if not past.versions and isinstance(row.get("before"), dict):
                    past.versions.append(("", "", row["before"]))
                after = row.get("after")
                if entry.label.removeprefix(_REDO) == _TAKING:
                    past.taken.add(entry.id)
                past.versions.append((entry.id, entry.at, after if isinstance(after, dict) else None))
        return found
