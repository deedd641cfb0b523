"""A document as readable text, set as its file says: passages of evidence, highlights, page numbers in the margin."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from dossier.model.anchor import Rect
from dossier.model.kinds import DocumentKind, SectionKind, TextFormat
from dossier.model.rows import Annotation, Document, Section
from dossier.text.formatting import Formatting
from dossier.ui import fonts
from dossier.ui.guard import guarded
from dossier.ui.panes.document_parts import Part
from dossier.ui.section_view.cells import with_whole_rows
from dossier.ui.section_view.content import Fold, SectionContent
from dossier.ui.section_view.pictures import PICTURE_OBJECT, PicturePainter, Pictures
from dossier.ui.section_view.setting import FOLD
from dossier.ui.section_view.shown import Target
from dossier.ui.section_view.view import SIDE, SectionView
from dossier.ui.theme import Theme
from dossier.ui.words import counted

_AROUND = 3.0  # px between a passage and its outline
_OUTLINE = 1.5


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage: its id and its range in the whole document's text."""

    id: str
    start: int
    end: int


@guarded
class DocumentText(SectionView):
    """Shows one part of a document. Offsets of its own methods count in the whole document's text.

    A passage takes the place that a claim has in a section: what lies under the mouse may be one.
    """

    passage_activated = Signal(str)
    page_shown = Signal(str)  # the label of the page at the top; '' where there are no pages
    offset_asked = Signal(int)  # a link leads to this place of the document's text

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._part = Part(0, "")
        self._formatting: Formatting | None = None  # of the part
        self._passages: tuple[Marked, ...] = ()
        self._cut: dict[str, tuple[Annotation, Annotation | None]] = {}  # by id: it, and what of it is in the part
        self._in_hand = ""
        self._page = ""
        self._open_folds: set[int] = set()
        self._picture_painter = PicturePainter(self)
        self.document().documentLayout().registerHandler(PICTURE_OBJECT, self._picture_painter)
        self.setObjectName("document-text")
        self._small = fonts.font(fonts.SANS, theme.measure.type[0])
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    @property
    def part(self) -> Part:
        return self._part

    def show_part(self, document: Document, number: int, title: str, part: Part) -> None:
        """Show `part` of `document`, which belongs to the source of that number and title."""
        if part != self._part:
            self._cut.clear()
        self._part = part
        self._formatting = part.formatting
        markdown = document.kind is DocumentKind.MARKDOWN
        section = Section(
            f"{document.id}:{part.start}",
            0,
            number,
            SectionKind.BACKGROUND,
            title,
            TextFormat.MARKDOWN if markdown else TextFormat.TEXT,
            "",
            part.text,
            "",
        )
        same = self.content is not None and self.content.section.id == section.id
        if not same:
            self._open_folds.clear()
        annotations = self.content.annotations if self.content and same else ()
        self.set_content(
            SectionContent(
                section,
                annotations=annotations,
                formatting=self._formatting,
                folds=self._folds(),
                pictures=self._pictures(),
                described=QAccessible.isActive(),
            )
        )
        self._tell_page()

    def set_pictures(self, pictures: Pictures) -> None:
        """Take the pictures of the document that is shown next."""
        self._picture_painter.pictures = pictures

    def show_marks(self, annotations: Iterable[Annotation], passages: Iterable[Marked], in_hand: str) -> None:
        """Mark these annotations and passages; the passage `in_hand` is outlined."""
        self._passages = tuple(each for each in passages if each.start < self._part.end and self._part.start < each.end)
        self._in_hand = in_hand
        known, self._cut = self._cut, {}
        for each in annotations:
            before = known.get(each.id)
            inside = before[1] if before is not None and before[0] is each else self._inside(each)
            self._cut[each.id] = (each, inside)
        self.set_annotations(tuple(inside for _, inside in self._cut.values() if inside is not None))
        self.viewport().update()

    def selected_range(self) -> tuple[int, int] | None:
        """Return the selected range without white space at its ends; None where no word is selected."""
        selection = self.selection()
        if selection is None:
            return None
        start, end = selection
        words = self._part.text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return (start + self._part.start, end + self._part.start) if start < end else None

    def document_ranges(self, positions: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return the ranges of the whole document's text that positions of the view stand for."""
        ranges = [self.body_range(first, last) for first, last in positions]
        return [(start + self._part.start, end + self._part.start) for start, end in filter(None, ranges)]

    def where(self, start: int, end: int) -> tuple[int | None, tuple[Rect, ...]]:
        """Return no page and no rectangles: a text has none."""
        return None, ()

    def clear_selection(self) -> None:
        """Select nothing; the caret stays where the selection began."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)

    def select_all(self) -> None:
        """Select all that is shown."""
        self.selectAll()

    def caret_offset(self) -> int:
        """Return where the caret stands."""
        return self.caret() + self._part.start

    def reveal_range(self, start: int, end: int, *, caret: bool = False, select: bool = False) -> None:
        """Scroll until `start` to `end` is seen; with `caret` put the caret there too, with `select` select it."""
        first, last = start - self._part.start, end - self._part.start
        self._unfold(first, last)
        if caret or select:
            self.select(first, last if select else first)
        self.reveal(first, last)

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return where `start` to `end` lies in the viewport, one box a line or more."""
        return self.range_boxes(start - self._part.start, end - self._part.start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._select_whole_rows()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift:
            self._select_whole_rows()

    def _select_whole_rows(self) -> None:
        """Show as selected what is: over several rows of a table, whole rows."""
        if (whole := with_whole_rows(self.textCursor())) is not None:
            self.setTextCursor(whole)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.palette
        seen = QRectF(event.rect())
        outlined = QPainterPath()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self._seen_range(seen)
        for passage in self._passages:
            if passage.end < first or passage.start > last:
                continue
            path = _joined(self.boxes(passage.start, passage.end))
            if path.boundingRect().intersects(seen):
                painter.fillPath(path, colours.in_hand)
            if passage.id == self._in_hand:
                outlined = path
        self._paint_pages(painter, seen)
        painter.end()
        super().paintEvent(event)
        if not outlined.isEmpty():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.accent, _OUTLINE))
            painter.drawPath(outlined)
            painter.end()

    def _seen_range(self, seen: QRectF) -> tuple[int, int]:
        """Return the range of the whole document's text that what is seen of the viewport stands in."""
        first, last = self._painter.positions(seen.translated(QPointF(self._scrolled())))
        places = self._shown.places
        return places.offset(first) + self._part.start, places.offset(last) + self._part.start + 1

    def _paint_pages(self, painter: QPainter, seen: QRectF) -> None:
        """Print the number of each page in the margin, at the line that it begins with."""
        painter.setFont(self._small)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for label, offset in self._part.pages:
            boxes = self.range_boxes(offset, min(offset + 1, len(self._part.text)))
            if not boxes or not boxes[0].intersects(seen.adjusted(0, -SIDE, 0, SIDE)):
                continue
            line = boxes[0]
            left = self.viewport().width() - SIDE + 4 if mirrored else 0
            painter.setPen(self._theme.palette.quiet)
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            place = QRectF(left, line.top(), SIDE - 8, line.height())
            painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, label)
            if offset:
                painter.setPen(self._theme.palette.line)
                painter.drawLine(SIDE, round(line.top()) - 3, self.viewport().width() - SIDE, round(line.top()) - 3)

    def _target(self, position: int) -> Target:
        target = super()._target(position)
        offset = self._shown.places.offset(position) + self._part.start
        covering = [passage for passage in self._passages if passage.start <= offset < passage.end]
        passage = min(covering, key=lambda passage: passage.end - passage.start, default=None)
        return replace(target, claim_id=passage.id) if passage is not None else target

    def _activate(self, target: Target) -> None:
        if target.address.startswith(FOLD):
            self._turn_fold(int(target.address.removeprefix(FOLD)))
            return
        if target.address.startswith("#"):
            self.offset_asked.emit(int(target.address[1:]))
            return
        if target.claim_id and not target.address:
            self.passage_activated.emit(target.claim_id)
        super()._activate(replace(target, claim_id=""))

    def set_zoom(self, percent: int) -> None:
        self._picture_painter.zoom = percent / 100
        super().set_zoom(percent)

    def _folds(self) -> tuple[Fold, ...]:
        """Return the folds of a part, each with the line that it is folded into."""
        if self._formatting is None:
            return ()
        lines = Counter(block.fold for block in self._formatting.blocks if block.fold)
        found: list[Fold] = []
        for number, count in lines.items():
            opened = number in self._open_folds
            label = counted(count, "Navigation (%n line)", "Navigation (%n lines)")
            found.append(Fold(number, f"{'▾' if opened else '▸'} {label}", opened))
        return tuple(found)

    def _pictures(self) -> frozenset[str]:
        named = {span.picture for span in self._formatting.spans if span.picture} if self._formatting else ()
        return frozenset(each for each in named if not self._picture_painter.pictures.size(each).isEmpty())

    def open_folds(self) -> None:
        """Open all that is folded, as where it is to be found in."""
        if self._formatting is not None:
            self._unfold(0, len(self._part.text))

    def _turn_fold(self, number: int) -> None:
        """Open a fold, or close it."""
        if self.content is None or self._formatting is None:
            return
        self._open_folds ^= {number}
        folds = self._folds()
        self.set_content(replace(self.content, folds=folds))
        start = next((block.start for block in self._formatting.blocks if block.fold == number), 0)
        label = next((fold.label for fold in folds if fold.number == number and fold.open), None)
        line = 0 if label is None else len(label) + 1  # an open fold's line stands before its words
        cursor = self.textCursor()
        cursor.setPosition(max(0, self._shown.places.position(start) - line))
        self.setTextCursor(cursor)

    def _unfold(self, start: int, end: int) -> None:
        """Open the folds that hold words between `start` and `end` of the part."""
        blocks = self._formatting.blocks if self._formatting else ()
        inside = {block.fold for block in blocks if block.fold and block.start <= end and start < block.end}
        if inside - self._open_folds and self.content is not None:
            self._open_folds |= inside
            self.set_content(replace(self.content, folds=self._folds()))

    def _inside(self, annotation: Annotation) -> Annotation | None:
        """Return `annotation` with its place in the part; None where it lies outside."""
        anchor = annotation.anchor
        start, end = anchor.start - self._part.start, anchor.end - self._part.start
        if end <= 0 or start >= len(self._part.text):
            return None
        return replace(annotation, anchor=replace(anchor, start=max(0, start), end=min(end, len(self._part.text))))

    def _tell_page(self) -> None:
        top = self.cursorForPosition(QPoint(SIDE, 1)).position()
        page = self._part.page_at(self._shown.places.offset(top))
        if page != self._page:
            self._page = page
            self.page_shown.emit(page)


def _joined(boxes: list[QRectF]) -> QPainterPath:
    """Return one shape around the lines of a passage, without gaps between them."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for index, box in enumerate(boxes):
        after = boxes[index + 1] if index + 1 < len(boxes) else box
        below = after.top()
        beside = after.left() > box.right() or after.right() < box.left()  # as the cells of a table are
        near = box.bottom() < below < box.bottom() + 2 * box.height() and not beside
        shape = box.adjusted(-_AROUND, -1, _AROUND, 2)
        if near:
            shape.setBottom(below)
        path.addRoundedRect(shape, 2, 2)
    return path.simplified()
