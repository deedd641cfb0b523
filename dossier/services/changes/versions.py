"""What a newer version of a document left unplaced, kept where it is."""

from dataclasses import dataclass, replace

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Passage
from dossier.services.editor import Edit
from dossier.services.texts import text_of


@dataclass(frozen=True, slots=True)
class KeepUnplaced:
    """Say that an annotation or a passage belongs to the older version of its document, where its words stand."""

    kind: type[Annotation] | type[Passage]
    id: str
    label: str = "keep on the older version"

    def apply(self, edit: Edit) -> None:
        row = edit.store.get(self.kind, self.id)
        on_id = row.document_id if isinstance(row, Passage) else row.on_id
        is_section = isinstance(row, Annotation) and row.on is not OnKind.DOCUMENT
        anchor = row.anchor
        if is_section or text_of(edit.store, OnKind.DOCUMENT, on_id)[anchor.start : anchor.end] != anchor.exact:
            raise KnownError("not-there", "Its words do not stand there any more; place it on others, or remove it.")
        edit.write.put(replace(row, placing=Placing.EXACT))
