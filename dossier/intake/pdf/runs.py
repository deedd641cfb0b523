"""The runs of a page: stretches of one font and size, with where they stand."""

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dossier.intake.pdf.characters import text_page_of
from dossier.intake.pdf.loaded import LoadedPdf, asked
from dossier.intake.pdf.navigation import links_of
from dossier.text.formatting import may_link

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

HYPHEN = "\u0002"  # at a line's end, as PDFium marks it
_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique", re.IGNORECASE)
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_BOLD_WEIGHT = 600
_FLAG_ITALIC, _FLAG_BOLD = 1 << 6, 1 << 18
_RAISED_GLYPH = 0.2  # of the size; figures that stand higher are raised ones of the font
UNSPACED = "\u2e80"  # from here on scripts have no spaces, and a run of letters is no word
_NAME = 256  # bytes of a font's name
_NOTHING = bytes(ctypes.sizeof(ctypes.c_void_p))  # no object of the page
_THINNEST = 1.0  # points; a link that is seen
_LONGEST_LINK = 2_000  # characters


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one font and size; in user space `left` to `right`, on `baseline`. `raised` ones are raised glyphs.

    `address` is what a link on it leads to, outside of the file. `places` are the origin of each character and from
    where to where it reaches, on pages alone that hold a script which runs from the right.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool
    italic: bool
    raised: bool = False
    address: str = ""
    places: tuple[tuple[float, float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class _Font:
    size: float
    bold: bool
    italic: bool
    upright: bool


@asked
def page_runs(file: LoadedPdf, index: int) -> list[Run]:
    """Return the runs of a page in the order of its content; none where the page is broken or only a picture.

    Text that does not run across the page is left out. White space that begins a run belongs to the run before.
    """
    import pypdfium2

    try:
        page = file.page(index)
        with text_page_of(page) as text_page:
            box = page.get_cropbox()
            left, right = min(box[0], box[2]), max(box[0], box[2])
            bottom, top = min(box[1], box[3]), max(box[1], box[3])
            reader = _Reader(text_page, _linked(page, text_page))
            runs = list(reader.runs())
            if any(map(_has_leftward, runs)):
                runs = [reader.placed(run, number) for number, run in enumerate(runs)]
            return [
                run for run in runs if left <= run.left <= right and bottom <= run.baseline <= top and run.text.strip()
            ]
    except pypdfium2.PdfiumError:
        return []


def _has_leftward(run: Run) -> bool:
    return _LEFTWARD.search(run.text) is not None


def _linked(page: "PdfPage", text_page: "PdfTextPage") -> dict[int, str]:
    """Return the addresses that links lead to, by the characters that they lie on."""
    found: dict[int, str] = {}
    for link in links_of(page):
        left, bottom, right, top = link.rect
        if not may_link(link.address) or right - left < _THINNEST:
            continue
        inside, middle, reach = min(2.0, (right - left) / 4), (bottom + top) / 2, (top - bottom) / 2
        ends = [text_page.get_index(x, middle, 2 * inside, reach) for x in (left + inside, right - inside)]
        first, last = min(end or 0 for end in ends), max(end or 0 for end in ends)
        if None not in ends and last - first < _LONGEST_LINK:
            found.update(dict.fromkeys(range(first, last + 1), link.address))
    return found


class _Reader:
    """Reads the characters of one page; `linked` are the addresses of characters with a link on them."""

    def __init__(self, text_page: "PdfTextPage", linked: dict[int, str]) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._page = text_page.raw  # the helper around it would be unwrapped at each of a million calls
        self._count = text_page.count_chars()
        self._linked = linked
        self._extents: list[tuple[int, int]] = []  # of each run, its first and last character
        self._fonts: dict[bytes, _Font] = {}
        self._double = [ctypes.c_double() for _ in range(4)]

    def runs(self) -> Iterator[Run]:
        object_of = self._pdfium.FPDFText_GetTextObject
        page, linked = self._page, self._linked
        first, own, raised = -1, _NOTHING, False
        text: list[str] = []
        last = -1  # the last character that is printed
        high = 0
        held = _NOTHING
        within = False  # whether the last character was a letter
        for index, code in enumerate(self._codes()):
            if 0xD800 <= code <= 0xDBFF:
                high = code
                continue
            if 0xDC00 <= code <= 0xDFFF:
                code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0xFFFD
            high = 0
            if code in (13, 10):
                if first >= 0:
                    yield from self._run(text, first, last, own, raised=raised)
                first, text = -1, []
                continue
            if code in (2, 0xFFFE):
                if first >= 0:
                    yield from self._run([*text, HYPHEN], first, last, own, raised=raised)
                first, text = -1, []
                continue
            character = "\ufffd" if code in (0, 0xFFFF) else chr(code)
            if character.isspace():
                if text:
                    text.append(" ")
                continue
            letter = character.isalpha() and character < UNSPACED
            if not (letter and within and last == index - 1):  # within a word the font hardly ever changes
                held = bytes(object_of(page, index))  # its address, ten times as fast as by a cast
            within = letter
            up = character.isdecimal() and self._is_raised(index, held)
            if first >= 0 and (held != own or up != raised or (linked and linked.get(index) != linked.get(first))):
                yield from self._run(text, first, last, own, raised=raised)
                first, text = -1, []
            if first < 0:
                first, own, raised = index, held, up
            text.append(character)
            last = index
        if first >= 0:
            yield from self._run(text, first, last, own, raised=raised)

    def _codes(self) -> Sequence[int]:
        """Return the code units of all characters: at once, where there is one for each."""
        count = self._count
        buffer = (ctypes.c_ushort * (count + 1))()
        if self._pdfium.FPDFText_GetText(self._page, 0, count, buffer) == count + 1:
            return list(buffer)[:count]
        return [self._pdfium.FPDFText_GetUnicode(self._page, index) for index in range(count)]

    def _run(self, text: list[str], first: int, last: int, own: bytes, *, raised: bool) -> Iterator[Run]:
        font = self._font(first, own)
        if not font.upright:
            return
        x, y, *_ = self._double
        if not self._pdfium.FPDFText_GetCharOrigin(self._page, first, x, y):
            return
        baseline = y.value
        begin, end = self._box(first), self._box(last)
        left, right = min(begin[0], end[0]), max(begin[1], end[1])
        address = self._linked.get(first, "")
        self._extents.append((first, last))
        yield Run("".join(text), left, right, baseline, font.size, font.bold, font.italic, raised, address)

    def placed(self, run: Run, number: int) -> Run:
        """Return a run, the one of that number, with the places of its characters."""
        first, last = self._extents[number]
        unicode_of = self._pdfium.FPDFText_GetUnicode
        indexes = (i for i in range(first, last + 1) if not 0xD800 <= unicode_of(self._page, i) <= 0xDBFF)
        return replace(run, places=tuple(self._place(index) for index in indexes))

    def _place(self, index: int) -> tuple[float, float, float]:
        """Return the origin of a character, and from where to where it reaches, with the room that it takes."""
        x, y, *_ = self._double
        self._pdfium.FPDFText_GetCharOrigin(self._page, index, x, y)
        box = self._pdfium.FS_RECTF()
        if not self._pdfium.FPDFText_GetLooseCharBox(self._page, index, box):
            return x.value, *self._box(index)
        return x.value, box.left, box.right

    def _box(self, index: int) -> tuple[float, float]:
        left, right, bottom, top = self._double
        self._pdfium.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        return left.value, right.value

    def _is_raised(self, index: int, own: bytes) -> bool:
        """Whether a figure is a raised glyph, which stands above its own baseline."""
        left, right, bottom, top = self._double
        if not self._pdfium.FPDFText_GetCharBox(self._page, index, left, right, bottom, top):
            return False
        foot = bottom.value
        self._pdfium.FPDFText_GetCharOrigin(self._page, index, left, right)
        return foot - right.value > _RAISED_GLYPH * self._font(index, own).size

    def _font(self, index: int, own: bytes) -> _Font:
        known = self._fonts.get(own)
        if known is not None and own != _NOTHING:
            return known
        pdfium = self._pdfium
        matrix = pdfium.FS_MATRIX()
        size = pdfium.FPDFText_GetFontSize(self._page, index)
        upright = True
        if pdfium.FPDFText_GetMatrix(self._page, index, ctypes.byref(matrix)):
            size *= (matrix.c**2 + matrix.d**2) ** 0.5
            upright = abs(matrix.b) <= 0.2 * abs(matrix.a)
        name = ctypes.create_string_buffer(_NAME)
        flags = ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(self._page, index, name, _NAME, ctypes.byref(flags))
        named = name.value.decode("latin-1")
        weight = pdfium.FPDFText_GetFontWeight(self._page, index)
        font = _Font(
            round(size, 2) or 1.0,
            weight >= _BOLD_WEIGHT or bool(_BOLD.search(named)) or bool(flags.value & _FLAG_BOLD),
            bool(_ITALIC.search(named)) or bool(flags.value & _FLAG_ITALIC),
            upright,
        )
        self._fonts[own] = font
        return font
