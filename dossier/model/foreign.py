"""Annotations as they stand in someone else's file, before anything of them is part of a dossier."""

from dataclasses import dataclass, field

from dossier.model.anchor import Point, Range, Rect

Quad = tuple[Point, Point, Point, Point]  # corners in the order of walking round, in PDF user space

TEXT_MARKS = ("Highlight", "Underline", "StrikeOut", "Squiggly")
"""Subtypes that lie on words."""

DRAWN = ("Square", "Circle", "Ink", "Line", "Polygon", "PolyLine", "Stamp", "FreeText")
"""Subtypes that cover a place on a page."""

PLACED = ("Text", "Caret")
"""Subtypes that stand at a point."""


@dataclass(frozen=True, slots=True)
class ForeignAnnotation:
    """One annotation. `page` counts from 0, `subtype` is PDF's own (`Highlight`), `name` is `/NM`.

    `contents` is its plain text; `created` and `modified` are UTC ISO 8601 strings, '' where the file gives no date
    that could be one. `colour` is RGB from 0 to 1. `spans` are the ranges of its page's text that lie under it.
    `answers` is the index, in the file, of the annotation that it is on; with `grouped` it belongs to that one without
    being a reply. `state` is a reviewer's mark in Acrobat's sense (`Accepted`); `icon` names a stamp or an icon.
    """

    page: int
    subtype: str
    name: str = ""
    contents: str = ""
    author: str = ""
    created: str = ""
    modified: str = ""
    colour: tuple[float, float, float] | None = None
    rect: Rect | None = None
    quads: tuple[Quad, ...] = ()
    spans: tuple[Range, ...] = ()
    answers: int | None = None
    grouped: bool = False
    state: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """What a returned file carries. `texts` holds the text of every page that has an annotation, by page from 0.

    `title` and `made_at` (ISO 8601, '' where unknown) are the document's own. `skipped` counts annotations that could
    not be read or were too many; `whole` says that what is not here was taken out (an XFDF file may be a part).
    `data` is the file itself. `of` is the name of the PDF that an XFDF file says it belongs to. `places` are the names
    of the places in it that links can lead to, as far as they can be read.
    """

    name: str
    annotations: tuple[ForeignAnnotation, ...]
    page_count: int = 0
    texts: dict[int, str] = field(default_factory=dict)
    title: str = ""
    made_at: str = ""
    skipped: int = 0
    whole: bool = True
    data: bytes = b""
    of: str = ""
    places: frozenset[str] = frozenset()
