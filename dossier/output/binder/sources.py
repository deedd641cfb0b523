"""One source into the binder: its pages with all that is on them, and what its file holds beside them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from dossier.output.binder.destinations import Destinations, Names, names_of, unique
from dossier.output.binder.disarming import disarm
from dossier.output.binder.labels import Labels, labels_of
from dossier.output.binder.outline import add_part, read_outline
from dossier.output.tags import TagTree, are_sound, drop_pointers, has_tags, weight

if TYPE_CHECKING:
    import pikepdf

_DEEPEST = 16  # form fields within form fields


@dataclass(slots=True)
class Shelf:
    """What is gathered over all parts; `tags` where the report has some. `ids` are the `/NM` of annotations, `renamed`
    counts what was named anew.
    """

    names: Names
    labels: Labels
    tags: TagTree | None
    ids: set[bytes] = field(default_factory=set)
    renamed: int = 0


def shelf_of(report: "pikepdf.Pdf") -> Shelf:
    """Return the shelf with the report alone on it."""
    tags = TagTree(report) if has_tags(report) else None
    shelf = Shelf(names_of(report), labels_of(report), tags)
    _name_annotations(report, 0, shelf)
    return shelf


def lost_of(source: "pikepdf.Pdf") -> tuple[str, ...]:
    """Return what of an open source a binder does not carry, as keys of the words `binder.lost`; it is disarmed."""
    import pikepdf

    form = source.Root.get("/AcroForm")
    found = []
    if has_tags(source) and not are_sound(source):
        found.append("tags")
    if isinstance(form, pikepdf.Dictionary) and "/XFA" in form:
        found.append("xfa")
    found += disarm(source)
    if any(True for _field in _signatures(source)):
        found.append("signature")
    return tuple(found)


def lost_of_file(path: Path, password: str) -> tuple[tuple[str, ...], int]:
    """Return the same of a file, and the weight of its tags; nothing where it cannot be opened."""
    import pikepdf

    try:
        with pikepdf.open(path, password=password, suppress_warnings=True) as source:
            return lost_of(source), weight(source)
    except (pikepdf.PdfError, pikepdf.PasswordError, RuntimeError, ValueError, TypeError, AttributeError, KeyError):
        return (), 0


class Untagged(Exception):
    """Tags that looked sound and cannot be carried."""


def add_source(pdf: "pikepdf.Pdf", source: "pikepdf.Pdf", title: str, shelf: Shelf, *, tagged: bool = True) -> int:
    """Put an open source behind what is there; return its first page. It has to stay open until `pdf` is saved.

    `tagged`: with its tags, where they are sound. Raises Untagged where that fails.
    """
    import pikepdf

    first = len(pdf.pages)
    disarm(source)
    destinations = Destinations(source)
    destinations.straighten()
    items = read_outline(source, destinations)
    for field_ in _signatures(source):
        del field_["/V"]  # what it vouched for is no longer the whole file
    form = source.Root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary):
        for key in ("/XFA", "/SigFlags"):
            if key in form:
                del form[key]
    tags = shelf.tags if tagged and are_sound(source) else None
    if tags is not None:
        tags.make_room(source)
    copied = pdf.add_pages_from(source, outlines="ignore")
    shelf.renamed += len(copied.renamed_fields)
    if tags is not None:
        _add_tags(source, title, first, tags)
    else:
        drop_pointers(pdf.pages[first:])
    _name_annotations(pdf, first, shelf)
    for name, value in destinations.names.items():
        found = destinations.resolve(value)
        if found is not None:
            page, rest = found
            plain = [part for part in rest if not isinstance(part, pikepdf.Dictionary | pikepdf.Array)]
            own = unique(name, shelf.names)
            shelf.renamed += own != name
            shelf.names[own] = pikepdf.Array([pdf.pages[first + page].obj, *plain])
    shelf.labels |= {first + page: label for page, label in labels_of(source).items()}
    add_part(pdf, source, title, first, items)
    return first


def _add_tags(source: "pikepdf.Pdf", title: str, first: int, tags: TagTree) -> None:
    import pikepdf

    try:
        tags.add(source, title, first)
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise Untagged from error


def _name_annotations(pdf: "pikepdf.Pdf", first: int, shelf: Shelf) -> None:
    """Give an annotation whose `/NM` is taken another one."""
    import pikepdf

    for number in range(first, len(pdf.pages)):
        annots = pdf.pages[number].obj.get("/Annots")
        for annot in annots if isinstance(annots, pikepdf.Array) else ():
            name = annot.get("/NM") if isinstance(annot, pikepdf.Dictionary) else None
            if not isinstance(name, pikepdf.String):
                continue
            own = unique(bytes(name), shelf.ids)
            shelf.ids.add(own)
            if own != bytes(name):
                shelf.renamed += 1
                annot.NM = pikepdf.String(own)


def _signatures(pdf: "pikepdf.Pdf") -> list["pikepdf.Object"]:
    """Return the form fields that are signed."""
    import pikepdf

    form = pdf.Root.get("/AcroForm")
    fields = form.get("/Fields") if isinstance(form, pikepdf.Dictionary) else None
    waiting = [(one, 0) for one in fields] if isinstance(fields, pikepdf.Array) else []
    found: list[pikepdf.Object] = []
    while waiting:
        one, depth = waiting.pop()
        if not isinstance(one, pikepdf.Dictionary):
            continue
        if one.get("/FT") == "/Sig" and isinstance(one.get("/V"), pikepdf.Dictionary):
            found.append(one)
        kids = one.get("/Kids")
        if isinstance(kids, pikepdf.Array) and depth < _DEEPEST:
            waiting += [(kid, depth + 1) for kid in kids]
    return found
