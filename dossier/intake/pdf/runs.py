"""The runs of a page: stretches of one font and size, with where they stand."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.intake.pdf.characters import text_page_of
from dossier.intake.pdf.files import PdfFile

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

HYPHEN = "\u0002"  # at a line's end, as PDFium marks it
_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique", re.IGNORECASE)
_BOLD_WEIGHT = 600
_FLAG_ITALIC, _FLAG_BOLD = 1 << 6, 1 << 18
_RAISED_GLYPH = 0.2  # of the size; figures that stand higher are raised ones of the font
_UNSPACED = "\u2e80"  # from here on scripts have no spaces, and a run of letters is no word
_NAME = 256  # bytes of a font's name


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one font and size; in user space `left` to `right`, on `baseline`. `raised` ones are raised glyphs."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool
    italic: bool
    raised: bool = False


@dataclass(frozen=True, slots=True)
class _Font:
    size: float
    bold: bool
    italic: bool
    upright: bool


def page_runs(file: PdfFile, index: int) -> list[Run]:
    """Return the runs of a page in the order of its content; none where the page is broken or only a picture.

    Text that does not run across the page is left out. White space that begins a run belongs to the run before.
    """
    import pypdfium2

    try:
        with file.page(index) as page, text_page_of(page) as text_page:
            box = page.get_cropbox()
            left, right = min(box[0], box[2]), max(box[0], box[2])
            bottom, top = min(box[1], box[3]), max(box[1], box[3])
            return [
                run
                for run in _Reader(text_page).runs()
                if left <= run.left <= right and bottom <= run.baseline <= top and run.text.strip()
            ]
    except pypdfium2.PdfiumError:
        return []


class _Reader:
    """Reads the characters of one page."""

    def __init__(self, text_page: "PdfTextPage") -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._page = text_page
        self._fonts: dict[int, _Font] = {}
        self._double = [ctypes.c_double() for _ in range(4)]

    def runs(self) -> Iterator[Run]:
        unicode_of, object_of = self._pdfium.FPDFText_GetUnicode, self._pdfium.FPDFText_GetTextObject
        cast, pointer = ctypes.cast, ctypes.c_void_p
        page = self._page
        first, own, raised = -1, None, False
        text: list[str] = []
        last = -1  # the last character that is printed
        high = 0
        held: int | None = None
        within = False  # whether the last character was a letter
        for index in range(page.count_chars()):
            code = unicode_of(page, index)
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
            letter = character.isalpha() and character < _UNSPACED
            if not (letter and within and last == index - 1):  # within a word the font hardly ever changes
                held = cast(object_of(page, index), pointer).value
            within = letter
            up = character.isdecimal() and self._is_raised(index, held)
            if first >= 0 and (held != own or up != raised):
                yield from self._run(text, first, last, own, raised=raised)
                first, text = -1, []
            if first < 0:
                first, own, raised = index, held, up
            text.append(character)
            last = index
        if first >= 0:
            yield from self._run(text, first, last, own, raised=raised)

    def _run(self, text: list[str], first: int, last: int, own: int | None, *, raised: bool) -> Iterator[Run]:
        font = self._font(first, own)
        if not font.upright:
            return
        x, y, *_ = self._double
        if not self._pdfium.FPDFText_GetCharOrigin(self._page, first, x, y):
            return
        baseline = y.value
        begin, end = self._box(first), self._box(last)
        left, right = min(begin[0], end[0]), max(begin[1], end[1])
        yield Run("".join(text), left, right, baseline, font.size, font.bold, font.italic, raised)

    def _box(self, index: int) -> tuple[float, float]:
        left, right, bottom, top = self._double
        self._pdfium.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        return left.value, right.value

    def _is_raised(self, index: int, own: int | None) -> bool:
        """Whether a figure is a raised glyph, which stands above its own baseline."""
        left, right, bottom, top = self._double
        if not self._pdfium.FPDFText_GetCharBox(self._page, index, left, right, bottom, top):
            return False
        foot = bottom.value
        self._pdfium.FPDFText_GetCharOrigin(self._page, index, left, right)
        return foot - right.value > _RAISED_GLYPH * self._font(index, own).size

    def _font(self, index: int, own: int | None) -> _Font:
        known = self._fonts.get(own or 0)
        if known is not None and own:
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
        self._fonts[own or 0] = font
        return font
