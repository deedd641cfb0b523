"""Highlights, underlines, areas and notes on the words of the brief or of a document."""

from dataclasses import dataclass, replace

from dossier.model.anchor import Anchor, Rect, anchor_at
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import AnnotationKind, OnKind, Placing
from dossier.model.rows import Annotation, Page
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit
from dossier.services.texts import text_of
from dossier.services.versions import refuse_other_source


@dataclass(frozen=True, slots=True)
class Annotate:
    """Mark `start` to `end` of a section's body or of a document's text.

    `page` and `rects` are where the words stand in a document that has pages (see `Anchor`), where that is known.
    """

    on: OnKind
    on_id: str
    start: int
    end: int
    kind: AnnotationKind = AnnotationKind.HIGHLIGHT
    colour: int = 1
    comment: str = ""
    id: str = ""
    page: int | None = None
    rects: tuple[Rect, ...] = ()
    tags: tuple[str, ...] = ()
    label: str = "annotate"

    def apply(self, edit: Edit) -> None:
        anchor = replace(_anchor(edit, self.on, self.on_id, self.start, self.end), page=self.page, rects=self.rects)
        _put(edit, self.id, self.on, self.on_id, self.kind, self.colour, anchor, self.comment, self.tags)


@dataclass(frozen=True, slots=True)
class AnnotateAll:
    """Mark several ranges of one text, as one step; the text is read once."""

    on: OnKind
    on_id: str
    ranges: tuple[tuple[int, int], ...]
    kind: AnnotationKind = AnnotationKind.HIGHLIGHT
    colour: int = 1
    tags: tuple[str, ...] = ()
    label: str = "annotate all"

    def apply(self, edit: Edit) -> None:
        text = text_of(edit.store, self.on, self.on_id)
        for start, end in self.ranges:
            _put(edit, "", self.on, self.on_id, self.kind, self.colour, _anchor_in(text, start, end), "", self.tags)


@dataclass(frozen=True, slots=True)
class AnnotateArea:
    """Mark a rectangle of one page of a document: a picture, a table, a scan without text."""

    document_id: str
    page: int
    rect: Rect
    colour: int = 1
    comment: str = ""
    id: str = ""
    tags: tuple[str, ...] = ()
    label: str = "annotate an area"

    def apply(self, edit: Edit) -> None:
        left, bottom, right, top = self.rect
        pages = edit.store.find(Page, document_id=self.document_id, page=self.page)
        if not pages or left >= right or bottom >= top:
            raise KnownError("area-empty", "Draw a rectangle on a page first.")
        at = pages[0].start
        anchor = Anchor(at, at, "", page=self.page, rects=(self.rect,))
        _put(
            edit,
            self.id,
            OnKind.DOCUMENT,
            self.document_id,
            AnnotationKind.AREA,
            self.colour,
            anchor,
            self.comment,
            self.tags,
        )


@dataclass(frozen=True, slots=True)
class EditAnnotation:
    """Change an annotation's comment, colour, kind or tags; what is None stays.

    Another's comment with new words goes under the name of who wrote them; the journal keeps who it was.
    """

    annotation_id: str
    comment: str | None = None
    colour: int | None = None
    kind: AnnotationKind | None = None
    tags: tuple[str, ...] | None = None
    label: str = "edit an annotation"

    def apply(self, edit: Edit) -> None:
        before = edit.store.get(Annotation, self.annotation_id)
        after = replace(
            before,
            comment=before.comment if self.comment is None else self.comment,
            colour=before.colour if self.colour is None else self.colour,
            kind=before.kind if self.kind is None else self.kind,
            tags=before.tags if self.tags is None else self.tags,
        )
        if after.comment.strip() and after.comment != before.comment:
            after = replace(after, reviewer=edit.reviewer or before.reviewer)
        if after != before:
            edit.write.put(replace(after, changed_at=edit.now))


@dataclass(frozen=True, slots=True)
class PlaceAnnotation:
    """Put an annotation on other words, as one that was unplaced.

    `on_id` is the document it goes to, where that is another version of the one it was on; '' where it stays.
    """

    annotation_id: str
    start: int
    end: int
    page: int | None = None
    rects: tuple[Rect, ...] = ()
    on_id: str = ""
    label: str = "place an annotation"

    def apply(self, edit: Edit) -> None:
        annotation = edit.store.get(Annotation, self.annotation_id)
        on_id = self.on_id or annotation.on_id
        if on_id != annotation.on_id:
            refuse_other_source(edit.store, annotation.on_id, on_id)
        anchor = _anchor(edit, annotation.on, on_id, self.start, self.end)
        anchor = replace(anchor, page=self.page, rects=self.rects)
        edit.write.put(replace(annotation, on_id=on_id, anchor=anchor, placing=Placing.EXACT, changed_at=edit.now))


@dataclass(frozen=True, slots=True)
class RemoveAnnotation:
    """Take an annotation out, with the notes on it; the journal keeps them."""

    annotation_id: str
    label: str = "remove an annotation"

    def apply(self, edit: Edit) -> None:
        remove(edit, Annotation, self.annotation_id)


def _anchor(edit: Edit, on: OnKind, on_id: str, start: int, end: int) -> Anchor:
    return _anchor_in(text_of(edit.store, on, on_id), start, end)


def _anchor_in(text: str, start: int, end: int) -> Anchor:
    if not 0 <= start < end <= len(text):
        raise KnownError("annotation-empty", "Select the words to mark first.")
    return anchor_at(text, start, end)


def _put(
    edit: Edit,
    id: str,
    on: OnKind,
    on_id: str,
    kind: AnnotationKind,
    colour: int,
    anchor: Anchor,
    comment: str,
    tags: tuple[str, ...],
) -> None:
    """Put a new annotation by the reviewer, made now."""
    by, at = edit.reviewer, edit.now
    edit.write.put(Annotation(id or new_id(), on, on_id, kind, colour, anchor, comment, by, at, at, tags=tags))
