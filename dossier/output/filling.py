"""Annotations as PDF objects: every key that readers look at (ISO 32000-1, 12.5)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dossier.model.line import Line
from dossier.output.appearance import Quad, appearance, enclosing

if TYPE_CHECKING:
    import pikepdf

_POPUP = (170.0, 90.0)  # points
_PLAIN = re.compile("[\t\n\r\x20-\x7e]*")
_ICON_FLAGS = 28  # printed, neither zoomed nor turned with the page
_PRINTED = 4
HINT = "/XXDossier"
"""Our own key, named as ISO 32000-1 (annex E) asks of private ones. What it holds is a hint, never a judgement."""

Hint = Mapping[str, str | Sequence[Mapping[str, str]]]


@dataclass(frozen=True, slots=True)
class PlannedReply:
    """What somebody wrote on an annotation; as in `PlannedAnnotation`."""

    name: str
    contents: str
    author: str
    created: str
    modified: str


@dataclass(frozen=True, slots=True)
class PlannedAnnotation:
    """A real annotation to be made; its number, which the links name, is its place in the plan.

    `name` goes into `/NM`, `subtype` is `Highlight`, `Underline`, `Square` or `Text`, `colour` is RGB from 0 to 1,
    `created` and `modified` are PDF dates. An empty `author` is not written. `on_chip`: it lies on a chip, not on
    words. `hint` goes into our own key.
    """

    name: str
    subtype: str
    colour: tuple[float, float, float]
    opacity: float
    contents: str
    author: str
    created: str
    modified: str
    popup: bool
    on_chip: bool = False
    replies: tuple[PlannedReply, ...] = ()
    hint: Hint = field(default_factory=dict)

    @property
    def is_icon(self) -> bool:
        """Whether it is a note, which shows an icon and marks no words."""
        return self.subtype == "Text"

    def name_on(self, part: int) -> str:
        """Return its name on the page that is the `part`-th it reaches: `.2`, `.3` ... follows on further ones."""
        return self.name if part == 1 else f"{self.name}.{part}"

    def rect(self, lines: Sequence[Line]) -> Quad:
        """Return the box of its icon, which is that of the first line, or around all `lines`."""
        return lines[0].rect if self.is_icon else enclosing(line.rect for line in lines)


def fill(
    pdf: "pikepdf.Pdf",
    target: "pikepdf.Object",
    planned: PlannedAnnotation,
    lines: Sequence[Line],
    part: int,
) -> None:
    """Make `target`, an empty dictionary, the planned annotation on `lines`; of a note the first is its icon.

    None has a `/P`, which is optional: Poppler's `pdfunite` drops those that have one.
    """
    import pikepdf

    rect = planned.rect(lines)
    target.Type = pikepdf.Name.Annot
    target.Subtype = pikepdf.Name("/" + planned.subtype)
    target.Rect = _numbers(rect)
    if planned.is_icon:
        target.Name = pikepdf.Name.Comment
    elif planned.subtype != "Square":
        target.QuadPoints = _numbers([number for line in lines for corner in line.corners() for number in corner])
    target.NM = text(planned.name_on(part))
    _say(target, planned)
    target.C = pikepdf.Array([round(part, 4) for part in planned.colour])
    target.CA = planned.opacity
    target.F = _ICON_FLAGS if planned.is_icon else _PRINTED
    target.AP = pikepdf.Dictionary(
        N=appearance(pdf, planned.subtype, planned.colour, planned.opacity, rect, lines, rounded=planned.on_chip)
    )
    if planned.hint:
        target[HINT] = _hint(planned.hint)


def replies(pdf: "pikepdf.Pdf", parent: "pikepdf.Object", planned: PlannedAnnotation) -> Iterator["pikepdf.Object"]:
    """Yield the replies to the annotation `parent`: notes that readers list under it and draw nowhere."""
    import pikepdf

    for reply in planned.replies:
        target = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text))
        target.Rect = parent.Rect
        target.NM = text(reply.name)
        _say(target, reply)
        target.C = parent.C
        target.F = _ICON_FLAGS
        target.IRT = parent
        target.RT = pikepdf.Name.R
        target.AP = pikepdf.Dictionary(N=_nothing(pdf))
        yield target


def popup_rect(rect: Quad, box: Quad) -> Quad:
    """Return where the window of a comment on `rect` opens: beside the page (`box`), where PDF/UA asks for no tag."""
    width, height = _POPUP
    left, bottom = box[2], max(box[1], rect[3] - height)
    return left, bottom, left + width, bottom + height


def popup(pdf: "pikepdf.Pdf", parent: "pikepdf.Object", box: Quad) -> "pikepdf.Object":
    """Return the window in which a reader opens the comment."""
    import pikepdf

    left, bottom, right, top = (float(edge) for edge in parent.Rect)
    window = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Popup,
            Rect=_numbers(popup_rect((left, bottom, right, top), box)),
            Parent=parent,
            Open=False,
            F=_ICON_FLAGS,
        )
    )
    parent.Popup = window
    return window


def text(words: str) -> "pikepdf.String":
    """Return a text string as every reader takes it: ASCII, else UTF-16BE (PDFDocEncoding is often misread).

    PDF has accents where ASCII has some control characters. An escape is left out: it would begin a language's code.
    """
    import pikepdf

    words = words.replace("\x1b", "")
    encoded = words.encode("ascii") if _PLAIN.fullmatch(words) else b"\xfe\xff" + words.encode("utf-16-be", "replace")
    return pikepdf.String(encoded)


def _say(target: "pikepdf.Object", planned: PlannedAnnotation | PlannedReply) -> None:
    """Write who, when and what."""
    if planned.author:
        target.T = text(planned.author)
    target.Contents = text(planned.contents)
    target.CreationDate = text(planned.created)
    target.M = text(planned.modified)


def _hint(hint: Hint) -> "pikepdf.Dictionary":
    import pikepdf

    return pikepdf.Dictionary(
        {
            f"/{key}": text(value) if isinstance(value, str) else pikepdf.Array([_hint(part) for part in value])
            for key, value in hint.items()
        }
    )


def _nothing(pdf: "pikepdf.Pdf") -> "pikepdf.Stream":
    """Return an appearance that draws nothing."""
    import pikepdf

    form = pdf.make_stream(b"")
    form.Type = pikepdf.Name.XObject
    form.Subtype = pikepdf.Name.Form
    form.BBox = pikepdf.Array([0, 0, 1, 1])
    return form


def _numbers(numbers: Sequence[float]) -> "pikepdf.Array":
    import pikepdf

    return pikepdf.Array([round(number, 3) for number in numbers])
