"""The annotations of sections and documents, kept in step with the dossier, so that a thousand are read once."""

from dossier.model.changes import Changes
from dossier.model.kinds import Placing
from dossier.model.rows import Annotation
from dossier.services.writers import Writers
from dossier.store.store import Store

_MOST = 40  # sections and documents whose annotations are kept


class Marks:
    """Reads the annotations of what is asked for; `update` reads again only those that a change touched."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept: dict[str, dict[str, Annotation]] = {}  # by what they are on, then by their own id
        self.writers = Writers(store)

    def on(self, on_id: str) -> tuple[Annotation, ...]:
        """Return the annotations of a section or a document, in the order of the text."""
        kept = self._kept.pop(on_id, None)
        if kept is None:
            kept = {row.id: row for row in self._store.find(Annotation, on_id=on_id)}
            if len(self._kept) >= _MOST:
                self._kept.pop(next(iter(self._kept)))
        self._kept[on_id] = kept
        return tuple(sorted(kept.values(), key=lambda row: (row.anchor.start, row.id)))

    def placed(self, on_id: str) -> tuple[Annotation, ...]:
        """Return those that have a place in the text: what is drawn on its words, and found at them."""
        return tuple(row for row in self.on(on_id) if row.placing is not Placing.UNPLACED)

    def update(self, changes: Changes) -> None:
        """Keep in step with a change that was made."""
        for id in changes["annotations"]:
            row = self._store.seek(Annotation, id)
            for on_id, kept in self._kept.items():
                kept.pop(id, None)
                if row is not None and row.on_id == on_id:
                    kept[id] = row
