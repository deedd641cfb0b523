"""What was taken away, brought back from the journal under the ids that it had."""

from dataclasses import dataclass, replace

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Citation, Claim, Document, Judgement, Note, Row, Section, Source
from dossier.services.editor import Edit
from dossier.services.history import Kept, rows_in_order
from dossier.services.texts import text_of
from dossier.store.store import Store
from dossier.text.places import Places

_HOSTS: dict[OnKind, type[Row]] = {
    OnKind.SECTION: Section,
    OnKind.CLAIM: Claim,
    OnKind.CITATION: Citation,
    OnKind.SOURCE: Source,
    OnKind.DOCUMENT: Document,
    OnKind.ANNOTATION: Annotation,
}


@dataclass(frozen=True, slots=True)
class BringBack:
    """Put annotations, notes and judgements back as they were.

    An annotation is found again in the text as it is now, and is unplaced where its words are not there. A note on what
    is gone goes to the dossier. A judgement takes the place of the one that its citation has now, which the journal
    keeps.
    """

    rows: tuple[Kept, ...]
    label: str = "bring back"

    def apply(self, edit: Edit) -> None:
        for row in rows_in_order(self.rows):
            if isinstance(row, Annotation):
                edit.write.put(_placed(edit, row))
            elif isinstance(row, Note):
                there = _is_there(edit.store, row.on, row.on_id)
                edit.write.put(row if there else replace(row, on=OnKind.DOSSIER, on_id=""))
            else:
                _follow(edit, row)


def can_come_back(store: Store, row: Kept) -> bool:
    """Return whether what a row rests on is there: a note needs nothing, for it goes to the dossier."""
    if isinstance(row, Judgement):
        return store.seek(Citation, row.citation_id) is not None
    return isinstance(row, Note) or _is_there(store, row.on, row.on_id)


def _follow(edit: Edit, row: Judgement) -> None:
    if not can_come_back(edit.store, row):
        raise KnownError(
            "judged-gone", "The citation that was judged is gone; undo the change that took it away, then try again."
        )
    for other in edit.store.find(Judgement, citation_id=row.citation_id):
        if other.id != row.id:
            edit.write.remove(Judgement, other.id)
    edit.write.put(row)


def _placed(edit: Edit, row: Annotation) -> Annotation:
    if not can_come_back(edit.store, row):
        raise KnownError(
            "marked-gone", "What was marked is gone too; undo the change that took it away, then try again."
        )
    if not row.anchor.exact:  # an area of a page has no words
        return row
    placing, found = Places(text_of(edit.store, row.on, row.on_id)).find(row.anchor)
    return replace(row, placing=placing, anchor=found) if found else replace(row, placing=Placing.UNPLACED)


def _is_there(store: Store, on: OnKind, on_id: str) -> bool:
    return on is OnKind.DOSSIER or store.seek(_HOSTS[on], on_id) is not None
