"""The section as readable text: claims, chips, highlights, one caret and one selection."""

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from dossier.model.rows import Annotation
from dossier.services.reading import section_words
from dossier.ui.guard import guarded
from dossier.ui.section_view import description
from dossier.ui.section_view.cells import selected_positions
from dossier.ui.section_view.chips import CHIP_OBJECT, ChipPainter
from dossier.ui.section_view.content import Chip, SectionContent, same_text
from dossier.ui.section_view.decorations import Decoration, DecorationPainter, decorations
from dossier.ui.section_view.document import DocumentWriter
from dossier.ui.section_view.geometry import position_at
from dossier.ui.section_view.scrolling import scroll_around, scroll_within
from dossier.ui.section_view.selecting import SelectedText
from dossier.ui.section_view.shown import Shown, Target
from dossier.ui.section_view.tips import show_tip_in_column
from dossier.ui.theme import Theme, set_role

SIDE = 30  # px of margin beside the text
_TOP = 4
_BOTTOM = 24
_CLEAR = 48  # px kept above and below what is revealed


@guarded
class SectionView(SelectedText):
    """Shows one section, read-only. Offsets in signals and methods count code points of the section's body.

    With `grows` it is as high as its text and leaves scrolling to the area that it stands in.
    """

    citation_activated = Signal(str)
    claim_activated = Signal(str)
    annotation_activated = Signal(str)
    address_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, grows: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("section-view")
        self._theme = theme
        self._grows = grows
        self._zoom = 1.0
        self._shown = Shown(None)
        self._decorations: list[Decoration] = []
        self._hovered = Target()
        self._pressed: QPoint | None = None
        self._to_reveal: tuple[int, int] | None = None  # as soon as there is a window to scroll in
        self._chip_painter = ChipPainter(theme, self)
        self._painter = DecorationPainter(self)
        self._set_up()
        theme.changed.connect(self._rebuild)

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(2)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        set_role(self, "reading")
        document = self.document()
        document.setDocumentMargin(0)
        document.documentLayout().registerHandler(CHIP_OBJECT, self._chip_painter)
        document.documentLayout().documentSizeChanged.connect(self._on_laid_out)
        if self._grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.cursorPositionChanged.connect(self._follow_caret)

    # What is shown

    @property
    def content(self) -> SectionContent | None:
        return self._shown.content

    def set_content(self, content: SectionContent | None) -> None:
        """Show `content`. Where only judgements, annotations or what is in hand differ, nothing is laid out anew."""
        before = self._shown.content
        if content is not None:
            self.setAccessibleName(section_words(content.section))
        self.setAccessibleDescription("" if content is None else description.in_hand_words(content))
        if content is None or before is None or not same_text(before, content):
            same_section = content is not None and before is not None and before.section.id == content.section.id
            self._show(content, keep_place=same_section)
            return
        self._shown.content = content
        self._chip_painter.set_content(content)
        self._refresh()

    def set_in_hand(self, claim_id: str, citation_id: str = "") -> None:
        """Take a claim, and one of its citations, in hand; empty ids take them out."""
        if self.content is not None:
            self.set_content(replace(self.content, claim_in_hand=claim_id, citation_in_hand=citation_id))

    def set_chips(self, *chips: Chip) -> None:
        """Show other judgements of these citations."""
        if self.content is not None:
            self.set_content(self.content.with_chips(*chips))

    def set_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        """Show these highlights and underlines, and no others."""
        if self.content is not None and self.content.annotations != annotations:
            self._shown.content = replace(self.content, annotations=annotations)
            self._refresh()

    def set_zoom(self, percent: int) -> None:
        """Show the text at `percent` of its size."""
        if self._zoom != percent / 100:
            self._zoom = percent / 100
            self._rebuild()

    # Places in the text

    def selection(self) -> tuple[int, int] | None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._shown.places.body_range(*selected_positions(cursor))

    def body_range(self, first: int, last: int) -> tuple[int, int] | None:
        """Return the body's range that positions `first` to `last` of the document stand for, if there is any."""
        return self._shown.places.body_range(first, last)

    def select(self, start: int, end: int) -> None:
        """Select the body's range `start` to `end`; an empty one sets the caret."""
        first, last = self._shown.places.document_range(start, end)
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """Return where the caret stands in the body."""
        return self._shown.places.offset(self.textCursor().position())

    def next_citation(self) -> str:
        """Return the citation whose chip follows the one in hand, or the first after the caret; '' after the last."""
        return self._shown.step(1, self.textCursor().position())

    def previous_citation(self) -> str:
        """Return the citation whose chip stands before the one in hand, or before the caret; '' before the first."""
        return self._shown.step(-1, self.textCursor().position())

    def reveal(self, start: int, end: int) -> None:
        """Scroll just so far that the body's range `start` to `end` is seen, with some text around it."""
        first, last = self._shown.places.document_range(start, end)
        self._reveal_range(first, max(last, first + 1))

    def range_boxes(self, start: int, end: int) -> list[QRectF]:
        """Return where the body's range `start` to `end` lies in the viewport, one box a line or more."""
        return self._boxes(*self._shown.places.document_range(start, end))

    def _boxes(self, first: int, last: int) -> list[QRectF]:
        return [box.translated(-QPointF(self._scrolled())) for box in self._painter.boxes(first, last)]

    def target_at(self, point: QPoint) -> Target:
        """Return what lies at `point` of the viewport."""
        position = position_at(self.document(), QPointF(point + self._scrolled()))
        return Target() if position is None else self._target(position)

    def _target(self, position: int) -> Target:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position + 1, self._shown.places.length))
        return self._shown.target(position, cursor.charFormat().anchorHref())

    # Laying out and painting

    def _rebuild(self) -> None:
        """Write the document anew, in other colours or sizes."""
        self._show(self.content, keep_place=True)

    def _show(self, content: SectionContent | None, *, keep_place: bool) -> None:
        scrolled = self.verticalScrollBar().value()
        selection = (self.selection() or (self.caret(), self.caret())) if keep_place else None
        self._shown = Shown(content)
        self._hovered = Target()
        self._chip_painter.set_slots(self._shown.slots, self._zoom)
        if content is not None:
            self._chip_painter.set_content(content)
        if not self._grows:  # the bar that most texts need: if it came with the text, that would be laid out twice
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        with QSignalBlocker(self):
            DocumentWriter(self._theme, self._zoom).write(self.document(), self._shown.flow)
            self._set_margins()
            if selection is not None:
                self.select(*selection)
            else:
                self._to_reveal = None
                self.moveCursor(QTextCursor.MoveOperation.Start)
        if not self._grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._on_laid_out()
        self.verticalScrollBar().setValue(scrolled if keep_place else 0)
        self._refresh()
        self._tell_selection()

    def _refresh(self) -> None:
        """Paint anew what is painted, not laid out."""
        content = self.content
        self._decorations = []
        if content is not None:
            self._decorations = decorations(content, self._shown.places, self._hovered.claim_id)
        self.viewport().update()

    def _set_margins(self) -> None:
        """Keep lines no longer than is good to read; what is left over stays clear at their ends."""
        ends = max(float(SIDE), self.viewport().width() - SIDE - self._theme.measure.column * self._zoom)
        left, right = (ends, float(SIDE)) if self.isRightToLeft() else (float(SIDE), ends)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        if (form.leftMargin(), form.rightMargin(), form.topMargin()) != (left, right, float(_TOP)):
            form.setTopMargin(_TOP)
            form.setBottomMargin(_BOTTOM)
            form.setLeftMargin(left)
            form.setRightMargin(right)
            frame.setFrameFormat(form)

    def _on_laid_out(self) -> None:
        self._painter.forget_places()
        if self._grows:
            self.setFixedHeight(ceil(self.document().size().height()) + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        lower = event.size().height() < event.oldSize().height() and self.textCursor().hasSelection()
        seen = lower and 0 <= self.cursorRect().top() < event.oldSize().height()
        super().resizeEvent(event)
        self._set_margins()
        self._painter.forget_places()
        if seen:  # what is done with the words that were just selected takes room from below
            self._follow_caret()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._to_reveal is not None:
            self._reveal_range(*self._to_reveal)
            self._to_reveal = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self._scrolled())
        painter.setClipRect(event.rect().translated(self._scrolled()))
        self._painter.paint(painter, self._decorations, self._theme.palette, self._zoom)
        painter.end()
        super().paintEvent(event)

    def _scrolled(self) -> QPoint:
        return QPoint(0, self.verticalScrollBar().value())

    def _reveal_range(self, first: int, last: int) -> None:
        if not self.isVisible():
            self._to_reveal = (first, last)
            return
        boxes = self._painter.boxes(first, last)
        if not boxes:
            return
        reveal = scroll_around if self._grows else scroll_within
        reveal(self, boxes[0].top() - _CLEAR, boxes[-1].bottom() + _CLEAR)

    def _follow_caret(self) -> None:
        if self.hasFocus():
            position = self.textCursor().position()
            self._reveal_range(max(0, position - 1), position + 1)

    # What the reviewer does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self._target(self._shown.beside_caret(self.textCursor().position())))
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point, pressed, self._pressed = event.position().toPoint(), self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        if (point - pressed).manhattanLength() < QApplication.startDragDistance():
            self._activate(self.target_at(pressed))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(self.target_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(Target())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._grows or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the area around it scrolls, the window zooms
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            target = self.target_at(event.pos())
            boxes = self._boxes(*self._shown.range_of(target))
            show_tip_in_column(self, event.pos(), self._shown.tip(target), boxes)
            return True
        return super().viewportEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected as it is in the brief, printed markers included."""
        data = QMimeData()
        selection = self.selection()
        if selection is not None and self.content is not None:
            data.setText(self.content.section.body[slice(*selection)])
        return data

    def _activate(self, target: Target) -> None:
        if target.citation_id:
            self.citation_activated.emit(target.citation_id)
        elif target.address:
            self.address_activated.emit(target.address)
        else:
            if target.claim_id:
                self.claim_activated.emit(target.claim_id)
            if target.annotation_id:
                self.annotation_activated.emit(target.annotation_id)

    def _hover(self, target: Target) -> None:
        if target == self._hovered:
            return
        self._hovered = target
        self._chip_painter.hovered = target.slot
        pressable = bool(target.citation_id or target.address)
        shape = Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self._refresh()
