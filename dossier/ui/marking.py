"""Marks on the words of a section or of a document: none twice, each kind in the colour used last."""

from collections.abc import Iterable

from dossier.model.anchor import Rect
from dossier.model.ids import new_id
from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation
from dossier.services.changes.annotations import Annotate, AnnotateAll, EditAnnotation
from dossier.services.editor import Change
from dossier.ui.bridge import Bridge


def mark(
    bridge: Bridge,
    on: OnKind,
    on_id: str,
    span: tuple[int, int],
    kind: AnnotationKind,
    colour: int = 0,
    where: tuple[int | None, tuple[Rect, ...]] = (None, ()),
) -> str:
    """Mark words, in the colour used last for 0, and return the annotation's id; '' where it could not be made.

    `where` is the page and the rectangles of the words, in a document that is shown by its pages.

    Words that are marked in that way already are not marked twice: the mark that is there takes the colour.
    """
    colour = colour or bridge.colours.of(kind)
    there = [
        row for row in bridge.marks.placed(on_id) if row.kind is kind and (row.anchor.start, row.anchor.end) == span
    ]
    change: Change
    if there:
        id = there[0].id
        change = EditAnnotation(id, colour=colour, label="colour an annotation")
    else:
        id = new_id()
        page, rects = where
        change = Annotate(on, on_id, *span, kind, colour, id=id, page=page, rects=rects)
    if not bridge.perform(change, signed=True):
        return ""
    bridge.colours.use(kind, colour)
    return id


def length_of(annotation: Annotation) -> int:
    """Return how many code points an annotation covers."""
    return annotation.anchor.end - annotation.anchor.start


def highlight_all(bridge: Bridge, on: OnKind, on_id: str, ranges: Iterable[tuple[int, int]]) -> None:
    """Highlight ranges of a section or a document, in the colour used last, but for those that are highlighted."""
    there = {
        (row.anchor.start, row.anchor.end) for row in bridge.marks.placed(on_id) if row.kind is AnnotationKind.HIGHLIGHT
    }
    wanted = tuple(each for each in ranges if each not in there)
    colour = bridge.colours.of(AnnotationKind.HIGHLIGHT)
    if wanted:
        bridge.perform(AnnotateAll(on, on_id, wanted, colour=colour, label="highlight hits"), signed=True)
