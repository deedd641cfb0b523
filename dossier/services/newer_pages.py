"""What the pages of a newer PDF say of marks on an older one: where found words stand, and areas that look the same.

It touches no dossier, so a job may do it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from dossier.intake.pdf.characters import PageText, page_text
from dossier.intake.pdf.files import PdfFile, open_pdf
from dossier.intake.pdf.rendering import render
from dossier.intake.pdf.shapes import page_shape, page_sizes
from dossier.model.anchor import Anchor, Rect
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedPage
from dossier.model.kinds import Placing
from dossier.model.progress import Cancelled, never
from dossier.model.rows import Page
from dossier.services.page_places import places_on_pages, rects_on_page
from dossier.text.places import Found

_SIDE = 120.0  # px: the longer side of the pictures of an area that are compared
_MOST = 4.0  # px a point
_FAR = 30  # pages before and after, on which an area is looked for
_SAME = 3.0  # of 255: how much the colours of two pictures of the same may differ, on the average
_APART = 40  # of 255: what differs more is something else ...
_SPOTS = 0.004  # ... where so much of the picture does
_PLAIN = 24  # of 255: less between the darkest and the brightest is an empty place, which any page has


@dataclass(frozen=True, slots=True)
class PdfBytes:
    """A PDF that is not open: what opens it."""

    data: bytes
    name: str
    password: str = ""


def on_newer_pages(
    found: Mapping[Anchor, Found],
    older: Callable[[], PdfBytes],
    newer: PdfBytes,
    pages: Sequence[ImportedPage],
    cancelled: Cancelled = never,
) -> dict[Anchor, Found]:
    """Return `found` with the rectangles of words found in `pages`, and with the areas that look the same there.

    An area is on the same page as before, else on the one page near it that shows the same in that place. Where a file
    does not open, what needs it stays as it was found.
    """
    known = dict(found)
    areas = [anchor for anchor in known if anchor.page is not None and anchor.rects and anchor.start == anchor.end]
    try:
        with closing(open_pdf(newer.data, newer.name, newer.password)) as file:
            _fill_rects(known, file, pages, cancelled)
            if areas and not cancelled():
                _find_areas(known, areas, older(), file, pages, cancelled)
    except KnownError:
        pass
    return known


def _fill_rects(known: dict[Anchor, Found], file: PdfFile, pages: Sequence[ImportedPage], cancelled: Cancelled) -> None:
    stored = [Page("", "", index, page.label, page.start, page.text) for index, page in enumerate(pages)]
    texts: dict[int, PageText] = {}
    for anchor, (placing, where) in known.items():
        places = places_on_pages(stored, where.start, where.end) if where is not None else ()
        if where is None or not places or cancelled():
            continue
        page = places[0].page
        if page not in texts:
            texts[page] = page_text(file, page)
        known[anchor] = placing, replace(where, page=page, rects=rects_on_page(texts[page], places[0]))


def _find_areas(
    known: dict[Anchor, Found],
    areas: Iterable[Anchor],
    older: PdfBytes,
    file: PdfFile,
    pages: Sequence[ImportedPage],
    cancelled: Cancelled,
) -> None:
    with closing(open_pdf(older.data, older.name, older.password)) as before:
        sizes, sizes_before = page_sizes(file), page_sizes(before)
        for anchor in areas:
            page = anchor.page
            if page is None or page >= len(sizes_before) or cancelled():
                continue
            alike = [number for number, size in enumerate(sizes) if size == sizes_before[page]]
            there = _same_place(before, page, anchor.rects[0], file, alike)
            if there is not None:
                at = pages[there].start if there < len(pages) else 0
                placing = Placing.EXACT if there == page else Placing.MOVED
                known[anchor] = placing, Anchor(at, at, "", page=there, rects=anchor.rects)


def _same_place(before: PdfFile, page: int, rect: Rect, file: PdfFile, alike: Sequence[int]) -> int | None:
    """Return the page of `file`, one of those that are `alike`, that shows at `rect` what `page` showed before."""
    picture = _picture(before, page, rect)
    if picture is None or max(picture) - min(picture) < _PLAIN:
        return None
    if page in alike and _looks_the_same(picture, _picture(file, page, rect)):
        return page
    near = [number for number in alike if number != page and abs(number - page) <= _FAR]
    same = [number for number in near if _looks_the_same(picture, _picture(file, number, rect))]
    return same[0] if len(same) == 1 else None


def _looks_the_same(picture: bytes, other: bytes | None) -> bool:
    if other is None or len(picture) != len(other):
        return False
    if picture == other:
        return True
    differences = [abs(one - two) for one, two in zip(picture, other, strict=True)]
    spots = sum(difference > _APART for difference in differences)
    return sum(differences) <= _SAME * len(picture) and spots <= _SPOTS * len(picture)


def _picture(file: PdfFile, page: int, rect: Rect) -> bytes | None:
    """Return the colours of what a page shows at `rect` (user space); None where nothing can be drawn."""
    shape = page_shape(file, page)
    left, top, right, bottom = shape.shown_rect(rect)
    left, top, right, bottom = max(0.0, left), max(0.0, top), min(shape.width, right), min(shape.height, bottom)
    if left >= right or top >= bottom:
        return None
    scale = min(_MOST, _SIDE / max(right - left, bottom - top))
    width, height = max(1, round((right - left) * scale)), max(1, round((bottom - top) * scale))
    pixels = bytearray(width * height * 4)
    try:
        render(file, page, scale, round(left * scale), round(top * scale), width, height, memoryview(pixels))
    except KnownError:
        return None
    del pixels[3::4]
    return bytes(pixels)
