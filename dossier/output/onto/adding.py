"""Adds annotations to a PDF: as an update behind its own bytes where it is in order, else by writing it anew."""

import io
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.model.errors import KnownError
from dossier.output.filling import fill, popup, replies
from dossier.output.onto.condition import Condition, condition_of
from dossier.output.onto.placed import Placed, by_page
from dossier.output.onto.update import in_order, tail_of, updated

if TYPE_CHECKING:
    import pikepdf


@dataclass(frozen=True, slots=True)
class Added:
    """`pdf` with `names` (`/NM` without a page's suffix) on it. `rewritten`: its own bytes are not at its beginning."""

    pdf: bytes
    names: frozenset[str]
    condition: Condition
    rewritten: bool


def add_annotations(data: bytes, placed: Sequence[Placed], name: str, password: str = "") -> Added:
    """Return the PDF `data` with all that is `placed`, and everything else in it as it was.

    An encrypted file stays encrypted as it is. `name` is for the sentence of an error: raises KnownError
    `source-password` where the file needs one or `password` is not it, `source-broken` where it cannot be written.
    """
    with opened(data, name, password) as pdf:
        import pikepdf

        condition = condition_of(pdf)
        tail = tail_of(data, pdf)
        first = pdf.make_indirect(pikepdf.Dictionary())  # its number tells new objects from the file's own
        try:
            names, changed = _add(pdf, by_page(placed))
            sound = in_order(pdf) and all(page.obj.objgen < first.objgen for page in pdf.pages)
            if tail is not None and sound:
                if not changed:
                    return Added(data, names, condition, rewritten=False)
                made = range(first.objgen[0] + 1, pdf.make_indirect(pikepdf.Dictionary()).objgen[0])
                new = [pdf.get_object((number, 0)) for number in made]
                result = updated(data, pdf, [*changed, *new], tail)
                if _opens(result, len(pdf.pages)):
                    return Added(result, names, condition, rewritten=False)
            return Added(saved(pdf), names, condition, rewritten=True)
        except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, AttributeError, KeyError) as error:
            raise broken(name) from error


def opened(data: bytes, name: str, password: str) -> "pikepdf.Pdf":
    """Open a PDF for writing. Raises KnownError `source-password` and `source-broken`."""
    import pikepdf

    try:
        return pikepdf.open(
            io.BytesIO(data),
            password=password,
            suppress_warnings=True,
            inherit_page_attributes=False,  # pages stay as they are written, unless something is added to them
        )
    except pikepdf.PasswordError as error:
        if password:
            raise KnownError(
                "source-password", "The password given does not open “{name}”; try another.", name=name
            ) from error
        raise KnownError(
            "source-password", "“{name}” is encrypted and needs its password to be annotated; give it.", name=name
        ) from error
    except (pikepdf.PdfError, RuntimeError) as error:
        raise broken(name) from error


def broken(name: str) -> KnownError:
    """Return the error for a file that nothing can be added to."""
    return KnownError(
        "source-broken", "“{name}” is too damaged to add annotations to; choose another copy of it.", name=name
    )


def saved(pdf: "pikepdf.Pdf") -> bytes:
    """Return the PDF written anew, its streams as they were, and encrypted as it was."""
    import pikepdf

    written = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", pikepdf.PageCopyWarning)  # form fields that are in disorder stay so
        pdf.save(
            written,
            encryption=pdf.is_encrypted,
            deterministic_id=not pdf.is_encrypted,
            object_stream_mode=pikepdf.ObjectStreamMode.preserve,
            compress_streams=False,
            stream_decode_level=None if pdf.is_encrypted else pikepdf.StreamDecodeLevel.none,
            fix_metadata_version=False,
        )
    return written.getvalue()


def shared_annots(pdf: "pikepdf.Pdf") -> frozenset[tuple[int, int]]:
    """Return the arrays of annotations that more than one page has."""
    import pikepdf

    listed = (page.obj.get("/Annots") for page in pdf.pages)
    found = Counter(annots.objgen for annots in listed if isinstance(annots, pikepdf.Array) and annots.is_indirect)
    return frozenset(objgen for objgen, pages in found.items() if pages > 1)


def _add(pdf: "pikepdf.Pdf", pages: dict[int, list[Placed]]) -> tuple[frozenset[str], list["pikepdf.Object"]]:
    """Make the annotations; return their names and the file's own objects that changed."""
    shared = shared_annots(pdf)
    names: set[str] = set()
    changed = []
    listed = list(pdf.pages)
    for number, here in pages.items():
        if number < len(listed):
            page = listed[number].obj
            made = [target for one in here for target in _made(pdf, page, one)]
            changed.append(_append(page, made, shared))
            names.update(one.planned.name for one in here)
    return frozenset(names), changed


def _made(pdf: "pikepdf.Pdf", page: "pikepdf.Object", one: Placed) -> Iterator["pikepdf.Object"]:
    import pikepdf

    target = pdf.make_indirect(pikepdf.Dictionary())
    fill(pdf, target, one.planned, one.lines, one.part)
    yield target
    if one.part == 1:
        if one.planned.popup:
            yield popup(pdf, target, one.box)
        yield from replies(pdf, target, one.planned)


def _append(
    page: "pikepdf.Object", made: Sequence["pikepdf.Object"], shared: frozenset[tuple[int, int]]
) -> "pikepdf.Object":
    """Add `made` to the page's annotations; return the object that this changed: their array, or the page."""
    import pikepdf

    there = page.get("/Annots")
    if isinstance(there, pikepdf.Array) and there.is_indirect and there.objgen not in shared:
        there.extend(made)
        return there
    kept = list(there) if isinstance(there, pikepdf.Array) else []
    page.Annots = pikepdf.Array([*kept, *made])
    return page


def _opens(data: bytes, pages: int) -> bool:
    """Whether the result reads as it should."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
            return len(pdf.pages) == pages and in_order(pdf)
    except (pikepdf.PdfError, RuntimeError):
        return False
