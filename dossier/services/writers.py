"""Who wrote a note or a comment, when its words went under one name after another."""

import json

from dossier.model.rows import Annotation, Note
from dossier.store.counting import signed_anew
from dossier.store.store import Store


class Writers:
    """Reads the journal once, and after a change only what is new in it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._past: dict[str, list[str]] = {}  # by row: its states, as JSON, before each change of its name
        self._looked_to = ""  # the journal's entry up to which it was read

    def of(self, row: Annotation | Note) -> tuple[str, ...]:
        """Return who wrote it first and who edited it, each once, in the order of their last edits; () for one alone.

        An edit that was undone does not count.
        """
        self._read_on()
        first, *others = *(_name(state) for state in self._past.get(row.id, ())), row.reviewer
        edited = tuple(dict.fromkeys(reversed(others)))[::-1]
        return (first, *edited) if edited not in ((), (first,)) else ()

    def _read_on(self) -> None:
        newest = self._store.newest_id()
        if newest == self._looked_to:
            return
        for id, before, after in signed_anew(self._store, self._looked_to):
            past = self._past.setdefault(id, [])
            if after in past:  # undone
                del past[past.index(after) :]
            else:
                past.append(before)
        self._looked_to = newest


def _name(state: str) -> str:
    return str(json.loads(state)["reviewer"])
