"""What readers that did not write it see in a PDF."""

import io
from dataclasses import dataclass
from typing import Any

import pdfplumber
import pypdf
import pypdfium2


@dataclass(frozen=True)
class Seen:
    """An annotation as a reader gives it; `quads` are (left, bottom, right, top), `page` counts from 0."""

    page: int
    subtype: str
    name: str
    contents: str
    quads: tuple[tuple[float, float, float, float], ...]
    raw: Any


def annotations(pdf: bytes) -> list[Seen]:
    """Return what pypdf finds, without links and popups."""
    found = []
    for number, page in enumerate(pypdf.PdfReader(io.BytesIO(pdf)).pages):
        for reference in page.get("/Annots") or ():
            raw = reference.get_object()
            if raw["/Subtype"] not in ("/Link", "/Popup"):
                found.append(
                    Seen(
                        number,
                        raw["/Subtype"][1:],
                        str(raw.get("/NM", "")),
                        str(raw.get("/Contents", "")),
                        _quads([float(part) for part in raw.get("/QuadPoints", ())]),
                        raw,
                    )
                )
    return found


def _quads(points: list[float]) -> tuple[tuple[float, float, float, float], ...]:
    quads = []
    for at in range(0, len(points), 8):
        x1, y1, x2, y2, x3, y3, x4, y4 = points[at : at + 8]
        assert (x1, y1, x2, y2) == (x3, y2, x4, y1)  # top left, top right ...
        assert (y3, y4) == (y3, y3)  # ... bottom left, bottom right
        assert x1 < x2
        assert y3 < y1
        quads.append((x1, y3, x2, y1))
    return tuple(quads)


def plumbed(pdf: bytes) -> list[tuple[int, str, str]]:
    """Return page, name and contents of what pdfplumber finds, without links and popups."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [
            (number, _decoded(annotation["data"].get("NM")), annotation["contents"])
            for number, page in enumerate(document.pages)
            for annotation in page.annots
            if annotation["data"]["Subtype"].name not in ("Link", "Popup")
        ]


def _decoded(value: bytes | None) -> str:
    return (value or b"").decode("ascii")


def words_under(pdf: bytes, seen: Seen) -> str:
    """Return the characters whose centre lies in one of the annotation's quads, as PDFium gives them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[seen.page]
        text = page.get_textpage()
        lines = ["" for _quad in seen.quads]
        for index in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(index)
            x, y = (left + right) / 2, (bottom + top) / 2
            for line, quad in enumerate(seen.quads):
                if quad[0] <= x <= quad[2] and quad[1] <= y <= quad[3]:
                    lines[line] += text.get_text_range(index, 1)
        text.close()
        page.close()
    finally:
        document.close()
    return " ".join(" ".join(lines).split())


def page_texts(pdf: bytes) -> list[str]:
    """Return each page's text, as PDFium gives it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for page in document:
            text = page.get_textpage()
            texts.append(text.get_text_bounded().replace("\r\n", "\n"))
            text.close()
            page.close()
    finally:
        document.close()
    return texts


def outline(pdf: bytes) -> list[tuple[int, str, int]]:
    """Return level, title and page of every bookmark, as pypdf gives them."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    found: list[tuple[int, str, int]] = []

    def walk(entries: list[Any], level: int) -> None:
        for entry in entries:
            if isinstance(entry, list):
                walk(entry, level + 1)
            else:
                page = reader.get_destination_page_number(entry)
                found.append((level, str(entry.title), -1 if page is None else page))

    walk(reader.outline, 0)
    return found


@dataclass(frozen=True)
class Jump:
    """A link within the file as pypdf gives it: where it stands, what it says, and the page and place it leads to."""

    page: int
    rect: tuple[float, ...]
    contents: str
    to: int
    place: tuple[float, ...]


def jumps(pdf: bytes) -> list[Jump]:
    """Return every link that leads to a page of the file."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    numbers = {_number(page.indirect_reference): number for number, page in enumerate(reader.pages)}
    found = []
    for number, page in enumerate(reader.pages):
        for reference in page.get("/Annots") or ():
            raw: Any = reference.get_object()
            action = raw["/A"].get_object() if "/A" in raw else {}
            goal: Any = raw.get("/Dest", action.get("/D"))
            if raw["/Subtype"] != "/Link" or goal is None:
                continue
            goal = goal.get_object()
            if isinstance(goal, str):
                goal = reader.named_destinations[goal].dest_array
            place = tuple(float(part) for part in goal[2:] if isinstance(part, int | float))
            rect = tuple(float(part) for part in raw["/Rect"])
            found.append(
                Jump(number, rect, str(raw.get("/Contents", "")), numbers[_number(list.__getitem__(goal, 0))], place)
            )
    return found


def _number(reference: Any) -> int:
    return int(reference.idnum)
