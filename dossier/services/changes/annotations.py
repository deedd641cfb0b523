"""Highlights, underlines, areas and notes on the words of the brief or of a document."""

from dataclasses import dataclass, replace

from dossier.model.anchor import Anchor, anchor_at
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import AnnotationKind, OnKind, Placing
from dossier.model.rows import Annotation
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit
from dossier.services.texts import text_of


@dataclass(frozen=True, slots=True)
class Annotate:
    """Mark `start` to `end` of a section's body or of a document's text."""

    on: OnKind
    on_id: str
    start: int
    end: int
    kind: AnnotationKind = AnnotationKind.HIGHLIGHT
    colour: int = 1
    comment: str = ""
    id: str = ""
    label: str = "annotate"

    def apply(self, edit: Edit) -> None:
        anchor = _anchor(edit, self.on, self.on_id, self.start, self.end)
        id = self.id or new_id()
        edit.write.put(
            Annotation(
                id, self.on, self.on_id, self.kind, self.colour, anchor, self.comment, edit.reviewer, edit.now, edit.now
            )
        )


@dataclass(frozen=True, slots=True)
class EditAnnotation:
    """Change an annotation's comment, colour or kind; what is None stays."""

    annotation_id: str
    comment: str | None = None
    colour: int | None = None
    kind: AnnotationKind | None = None
    label: str = "edit an annotation"

    def apply(self, edit: Edit) -> None:
        before = edit.store.get(Annotation, self.annotation_id)
        after = replace(
            before,
            comment=before.comment if self.comment is None else self.comment,
            colour=before.colour if self.colour is None else self.colour,
            kind=before.kind if self.kind is None else self.kind,
        )
        if after != before:
            edit.write.put(replace(after, changed_at=edit.now))


@dataclass(frozen=True, slots=True)
class PlaceAnnotation:
    """Put an annotation on other words, as one that was unplaced."""

    annotation_id: str
    start: int
    end: int
    label: str = "place an annotation"

    def apply(self, edit: Edit) -> None:
        annotation = edit.store.get(Annotation, self.annotation_id)
        anchor = _anchor(edit, annotation.on, annotation.on_id, self.start, self.end)
        edit.write.put(replace(annotation, anchor=anchor, placing=Placing.EXACT, changed_at=edit.now))


@dataclass(frozen=True, slots=True)
class RemoveAnnotation:
    """Take an annotation out, with the notes on it; the journal keeps them."""

    annotation_id: str
    label: str = "remove an annotation"

    def apply(self, edit: Edit) -> None:
        remove(edit, Annotation, self.annotation_id)


def _anchor(edit: Edit, on: OnKind, on_id: str, start: int, end: int) -> Anchor:
    text = text_of(edit.store, on, on_id)
    if not 0 <= start < end <= len(text):
        raise KnownError("annotation-empty", "Select the words to mark first.")
    return anchor_at(text, start, end)
