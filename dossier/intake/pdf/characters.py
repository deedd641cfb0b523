"""The text of a page, and where each of its characters is printed."""

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.intake.pdf.loaded import LoadedPdf, asked
from dossier.model.anchor import Rect

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

# PDFium marks the hyphen at a line's end, and swallows the line end; fonts without a map to text give NUL.
_HYPHENS = "\u0002\ufffe"
_UNKNOWN = "\x00\uffff"
_SAME_LINE = 0.5  # of the lower character's height (or the narrower one's width), shared by neighbours of a line
_WIDEST_GAP = 2.5  # times the height of a line; beyond it another column begins
_TALLEST = 4.0  # times what is printed of a character; a box beyond it comes from a font that lies


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of one page; `boxes` has one box a code point, in user space, None where nothing is printed."""

    text: str
    boxes: tuple[Rect | None, ...]

    def __post_init__(self) -> None:
        if len(self.boxes) != len(self.text):
            raise ValueError("each character has its box, or None")

    def rects(self, start: int, end: int) -> tuple[Rect, ...]:
        """Return what the characters from `start` to `end` cover: one rectangle a line and column, without the spaces
        at its ends.
        """
        found: list[Rect] = []
        line: list[Rect] = []
        words = 0  # how many of `line` there are up to the last that is no space
        for character, box in zip(self.text[start:end], self.boxes[start:end], strict=True):
            if line and (character == "\n" or (box is not None and not _continues(line, box))):
                found.append(_around(line[:words]))
                line = []
            if box is not None and not (character.isspace() and not line):
                line.append(box)
                words = words if character.isspace() else len(line)
        return tuple([*found, _around(line[:words])] if line else found)

    def index_at(self, x: float, y: float) -> int:
        """Return the index of the character at a place in user space, else of the nearest; -1 without any text."""
        best, nearest = -1, float("inf")
        for index, box in enumerate(self.boxes):
            if box is None:
                continue
            across = max(box[0] - x, 0.0, x - box[2])
            along = max(box[1] - y, 0.0, y - box[3])
            distance = across * across + along * along
            if distance < nearest:
                best, nearest = index, distance
                if distance == 0:
                    break
        return best


@asked
def page_text(file: LoadedPdf, index: int) -> PageText:
    """Return the text of a page with its boxes; an empty one where the page is broken or only a picture."""
    import pypdfium2

    try:
        page = file.page(index)
        with text_page_of(page) as text_page:
            raw = _raw_text(page, text_page)
            text, places = readable(raw.text)
            units = raw.characters()
            boxes = _boxes(text_page, [units[place] if place >= 0 else -1 for place in places])
            return PageText(text, boxes)
    except pypdfium2.PdfiumError:
        return PageText("", ())


@asked
def plain_text(file: LoadedPdf, index: int) -> str:
    """Return the text of a page alone, which takes a tenth of the time."""
    import pypdfium2

    try:
        page = file.page(index)
        with text_page_of(page) as text_page:
            return readable(_raw_text(page, text_page).text)[0]
    except pypdfium2.PdfiumError:
        return ""


def readable(raw: str) -> tuple[str, list[int]]:
    """Return what PDFium gives as text that may be stored, and for each of its characters its index in `raw`, -1 for
    a line end that `raw` does not have.
    """
    text: list[str] = []
    places: list[int] = []
    at, last = 0, len(raw)
    while at < last:
        character = raw[at]
        step = 1
        if character in _HYPHENS:
            text += "-\n"
            places += (at, -1)
        elif character == "\r":
            step = 2 if raw[at + 1 : at + 2] == "\n" else 1
            text.append("\n")
            places.append(at)
        elif "\ud800" <= character <= "\udbff" and "\udc00" <= raw[at + 1 : at + 2] <= "\udfff":
            step = 2
            text.append(raw[at : at + 2].encode("utf-16", "surrogatepass").decode("utf-16"))
            places.append(at)
        else:
            text.append("\ufffd" if character in _UNKNOWN or "\ud800" <= character <= "\udfff" else character)
            places.append(at)
        at += step
    return "".join(text), places


@contextmanager
def text_page_of(page: "PdfPage") -> Iterator["PdfTextPage"]:
    """Give the text of a page read upright: on a rotated one PDFium gives the words in the wrong order."""
    rotation = page.get_rotation()
    if rotation:
        page.set_rotation(0)
    try:
        text_page = page.get_textpage()
        try:
            yield text_page
        finally:
            text_page.close()
    finally:
        if rotation:
            page.set_rotation(rotation)


@dataclass(frozen=True, slots=True)
class _Raw:
    """Text as PDFium gives it; `indexes` are PDFium's own for its characters, where they were asked for one by one."""

    text: str
    text_page: "PdfTextPage"
    indexes: Sequence[int] | None = None

    def characters(self) -> Sequence[int]:
        """Return PDFium's index of each character of `text`; -1 where it has none."""
        import pypdfium2.raw as pdfium

        if self.indexes is not None:
            return self.indexes
        count = self.text_page.count_chars()
        starts = (pdfium.FPDFText_GetTextIndexFromCharIndex(self.text_page, index) for index in range(count))
        first = next((start for start in starts if start >= 0), 0)
        unit_of = pdfium.FPDFText_GetCharIndexFromTextIndex
        return [unit_of(self.text_page, first + place) for place in range(len(self.text))]


def _raw_text(page: "PdfPage", text_page: "PdfTextPage") -> _Raw:
    crop, media = _upright(page.get_cropbox()), _upright(page.get_mediabox())
    if crop[0] > media[0] or crop[1] > media[1] or crop[2] < media[2] or crop[3] < media[3]:
        return _raw_within(text_page, crop)
    return _Raw(text_page.get_text_range(errors="surrogatepass"), text_page)


def _raw_within(text_page: "PdfTextPage", box: Rect) -> _Raw:
    """Return the text whose characters have their centre in `box`: what the page shows of it."""
    import pypdfium2.raw as pdfium

    left, bottom, right, top = box
    kept: list[str] = []
    indexes: list[int] = []
    for index in range(text_page.count_chars()):
        character = chr(pdfium.FPDFText_GetUnicode(text_page, index))
        if character in " \r\n":
            shown = bool(kept) and kept[-1] not in "\r\n"
        else:
            a, b, c, d = text_page.get_charbox(index)
            shown = left <= (a + c) / 2 <= right and bottom <= (b + d) / 2 <= top
        if shown:
            kept.append(character)
            indexes.append(index)
    text = "".join(kept).rstrip()
    return _Raw(text, text_page, indexes[: len(text)])


def _upright(box: Rect) -> Rect:
    """Return a box as left, bottom, right, top, whichever corners it was given by."""
    return min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])


def _boxes(text_page: "PdfTextPage", characters: Sequence[int]) -> tuple[Rect | None, ...]:
    import pypdfium2.raw as pdfium

    loose = pdfium.FS_RECTF()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    found: list[Rect | None] = []
    for index in characters:
        box: Rect | None = None
        if index >= 0 and pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top):
            tight = (left.value, bottom.value, right.value, top.value)
            if pdfium.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(loose)):
                box = _line_box(tight, _upright((loose.left, loose.bottom, loose.right, loose.top)))
            else:
                box = _upright(tight)
        found.append(box if box is not None and (box[0] < box[2] or box[1] < box[3]) else None)
    return tuple(found)


def _line_box(tight: Rect, loose: Rect) -> Rect:
    """Return the box as high as its line, where the font's own measures can be believed."""
    tight = _upright(tight)
    x, y = (tight[0] + tight[2]) / 2, (tight[1] + tight[3]) / 2
    inside = loose[0] <= x <= loose[2] and loose[1] <= y <= loose[3]
    tall = max(tight[3] - tight[1], tight[2] - tight[0])
    sane = tall == 0 or max(loose[3] - loose[1], loose[2] - loose[0]) <= _TALLEST * max(tall, 3.0)
    return loose if inside and sane else tight


def _continues(line: Sequence[Rect], box: Rect) -> bool:
    """Whether `box` goes on with the line: beside its last one or, in text that is turned, above or below it."""
    last = line[-1]
    height, width = min(last[3] - last[1], box[3] - box[1]), min(last[2] - last[0], box[2] - box[0])
    beside = min(last[3], box[3]) - max(last[1], box[1]) >= _SAME_LINE * height
    over = min(last[2], box[2]) - max(last[0], box[0]) >= _SAME_LINE * width
    across = max(box[0] - last[2], last[0] - box[2])
    along = max(box[1] - last[3], last[1] - box[3])
    tall, wide = max(last[3] - last[1], box[3] - box[1]), max(last[2] - last[0], box[2] - box[0])
    upright = len(line) < 2 or not _is_turned(line)
    if beside and upright:
        return across <= _WIDEST_GAP * tall
    turned = len(line) < 2 or _is_turned(line)
    return over and turned and along <= min(_WIDEST_GAP * wide, wide + 2.0)


def _is_turned(line: Sequence[Rect]) -> bool:
    """Whether a line of two characters or more runs up or down."""
    first, last = line[0], line[-1]
    return abs(last[1] - first[1]) > abs(last[0] - first[0])


def _around(line: Sequence[Rect]) -> Rect:
    lefts, bottoms, rights, tops = zip(*line, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)
