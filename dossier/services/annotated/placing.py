"""Where on a PDF's pages each annotation goes: on the words that its anchor names, or nowhere."""

from collections.abc import Iterator, Sequence

from dossier.intake.pdf.characters import PageText, page_text
from dossier.intake.pdf.files import PdfFile
from dossier.intake.pdf.lines import lines_of
from dossier.intake.pdf.shapes import PageShape, page_shape
from dossier.model.anchor import Anchor, Rect
from dossier.model.line import Line
from dossier.model.rows import Page
from dossier.output.onto.placed import Placed
from dossier.services.annotated.gathering import Intended
from dossier.services.page_places import PagePlace, places_on_pages

_KEPT = 8  # pages whose characters are kept
_ICON = 12.0  # points
_GAP = 3.0  # points between a note's icon and the words, or the page's edge


class PagePlacer:
    """Finds places in one open file, whose text is `pages` (in order) as it was read when the file was attached."""

    def __init__(self, file: PdfFile, pages: Sequence[Page]) -> None:
        self._file = file
        self._pages = pages
        self._stored = {page.page: page.text for page in pages}
        self._texts: dict[int, PageText] = {}
        self._shapes: dict[int, PageShape] = {}

    def place(self, intended: Intended) -> tuple[Placed, ...]:
        """Return where the annotation goes, one for each page that it reaches; nothing where its words are not."""
        planned = intended.planned
        if intended.anchor is None:
            icon = self._icon(0, _GAP + _ICON + _GAP, _GAP)
            return (Placed(planned, 0, (icon,), self._shape(0).box),)
        found: list[Placed] = []
        for page, lines in self._lines(intended.anchor):
            if planned.is_icon:
                left, top, _right, _bottom = self._shape(page).shown_rect(lines[0].rect)
                lines = (self._icon(page, left, top),)
            found.append(Placed(planned, page, lines, self._shape(page).box, len(found) + 1))
            if planned.is_icon:
                break
        return tuple(found)

    def _lines(self, anchor: Anchor) -> Iterator[tuple[int, tuple[Line, ...]]]:
        """Yield the pages that the anchor reaches, with its lines there.

        The words are looked up anew, since an anchor keeps the rectangles of one page alone. Where this reader of PDFs
        does not find them any more as they were stored, the rectangles are taken.
        """
        places = places_on_pages(self._pages, anchor.start, anchor.end)
        if anchor.start < anchor.end and places and all(self._is_there(place) for place in places):
            found = [(place.page, self._covered(place)) for place in places]
            if any(lines for _page, lines in found):
                yield from ((page, lines) for page, lines in found if lines)
                return
        if anchor.page is not None and anchor.page < self._file.page_count:
            rotation = self._shape(anchor.page).rotation
            lines = tuple(Line(rect, rotation) for rect in anchor.rects if _has_size(rect))
            if lines:
                yield anchor.page, lines

    def _is_there(self, place: PagePlace) -> bool:
        if place.page >= self._file.page_count:
            return False
        stored = self._stored[place.page]
        read = self._text(place.page).text
        end = min(place.end, len(read))  # the line end between two pages is stored with the first
        return stored[place.start : end] == read[place.start : end] and not stored[end : place.end].strip()

    def _covered(self, place: PagePlace) -> tuple[Line, ...]:
        text = self._text(place.page)
        lines = lines_of(text, place.start, min(place.end, len(text.text)), self._shape(place.page).rotation)
        return tuple(line for line in lines if _has_size(line.rect))

    def _icon(self, page: int, left: float, top: float) -> Line:
        """Return a note's icon that is shown left of a place on the page as shown (points from its top left corner).

        Readers do not turn it with the page, but keep its own upper left corner where it is.
        """
        shape = self._shape(page)
        x, y = shape.page_point(max(0.0, left - _ICON - _GAP), min(max(0.0, top), max(0.0, shape.height - _ICON)))
        return Line((x, y - _ICON, x + _ICON, y))

    def _text(self, page: int) -> PageText:
        if page not in self._texts:
            while len(self._texts) >= _KEPT:
                self._texts.pop(next(iter(self._texts)))
            self._texts[page] = page_text(self._file, page)
        return self._texts[page]

    def _shape(self, page: int) -> PageShape:
        if page not in self._shapes:
            self._shapes[page] = page_shape(self._file, page)
        return self._shapes[page]


def _has_size(rect: Rect) -> bool:
    return rect[0] < rect[2] and rect[1] < rect[3]
