"""Does the source support the claim? The six verdicts side by side, one of them given."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from dossier.model.kinds import Moved, Verdict
from dossier.ui.fonts import REGULAR, SEMIBOLD
from dossier.ui.guard import guarded
from dossier.ui.icons import paint_verdict
from dossier.ui.shortcuts import with_key
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.sizes import enlarged
from dossier.ui.words import moved_words, verdict_label, verdict_word

_MARK = 12  # px
_SIDE = 10
_GAP = 5
_SLACK = 6  # px at each side that a segment can do without
_FOLDED = 34  # px of a mark alone
_LEAST = 32  # px, of usual words
_COLUMNS = (6, 3, 2)


def _height() -> int:
    return enlarged(_LEAST)


class VerdictBar(QWidget):
    """The person's answer, as a row of six segments, and the reason why it no longer counts when it is stale.

    `chosen` carries the Verdict that was pressed. The bar shows only what `set_judgement` says, so that nothing is
    shown as given before it is kept. Arrows move the focus, Space or Enter chooses: moving about judges nothing.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict-bar")
        self.setAccessibleName(self.tr("Judgement"))
        self._segments = _Segments(theme, self)
        self._reason = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._reason.setObjectName("verdict-stale")
        self._reason.setWordWrap(True)
        set_role(self._reason, "warning")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.measure.space)
        layout.addWidget(self._segments)
        layout.addWidget(self._reason)
        self.setFocusProxy(self._segments)
        for segment in self._segments.segments:
            segment.clicked.connect(self._choose)
        self.set_judgement(None)

    @property
    def verdict(self) -> Verdict | None:
        return self._segments.verdict

    def segment(self, verdict: Verdict) -> QRadioButton:
        """Return the button of `verdict`."""
        return self._segments.segment(verdict)

    def set_compact(self, compact: bool) -> None:
        """Keep to one row where possible: all words where they fit, else marks and the word of what is given."""
        self._segments.set_compact(compact)

    def set_judgement(self, verdict: Verdict | None, moved: Sequence[Moved] = ()) -> None:
        """Show `verdict` as given, stale where anything has `moved` since; None where there is nothing to judge."""
        self.setEnabled(verdict is not None)
        stale = bool(moved) and verdict is not None
        self._segments.set_verdict(verdict, stale=stale)
        reason = self.tr("No longer counts: {what} since. Choose again.").format(what=moved_words(moved))
        self._reason.setText(reason if stale else "")
        self._reason.setVisible(stale)
        self.setAccessibleDescription(self._reason.text())

    def _choose(self) -> None:
        segment = self.sender()
        if isinstance(segment, _Segment):
            self.chosen.emit(segment.verdict)


@guarded
class _Segments(QWidget):
    """The six buttons in one frame: in one row, or in two or three where there is less room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.verdict: Verdict | None = None
        self._compact = self.folds = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.segments = [_Segment(theme, verdict, self) for verdict in Verdict]
        self._focus_stop(self.segments[0])
        theme.changed.connect(self._repaint)

    def segment(self, verdict: Verdict) -> "_Segment":
        return self.segments[list(Verdict).index(verdict)]

    def set_verdict(self, verdict: Verdict | None, *, stale: bool) -> None:
        self.verdict = verdict
        held = any(segment.hasFocus() for segment in self.segments)
        for segment in self.segments:
            given = segment.verdict is verdict
            segment.set_given(given, stale=given and stale)
            if given:
                self._focus_stop(segment)
            if given and held:  # or the frame would stand around a verdict that a key took back
                segment.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._place()
        self.updateGeometry()

    def _focus_stop(self, target: "_Segment") -> None:
        """Let Tab stop at `target` alone; the arrows reach the others."""
        for segment in self.segments:
            tab = segment is target
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(target)

    def move_focus(self, origin: "_Segment", key: int) -> bool:
        """Move the focus from `origin` as an arrow, Home or End says; return whether `key` is one of these."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        at, last = self.segments.index(origin), len(self.segments) - 1
        if key == Qt.Key.Key_Home:
            to = 0
        elif key == Qt.Key.Key_End:
            to = last
        elif step is None:
            return False
        else:
            sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if sideways and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                step = -step
            to = (at + step) % (last + 1)
        self.segments[to].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _height() * (len(self.segments) // len(self._widths(width)))

    def sizeHint(self) -> QSize:
        return QSize(sum(segment.wide for segment in self.segments), _height())

    def minimumSizeHint(self) -> QSize:
        widest = max(segment.wide for segment in self.segments)
        return QSize(_COLUMNS[-1] * widest, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.palette
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(box, self._theme.measure.radius, self._theme.measure.radius)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outline, colours.pane)
        painter.setClipPath(outline)
        for segment in self.segments:
            if segment.isChecked():
                painter.fillRect(segment.geometry(), colours.in_hand)
            elif segment.underMouse() and segment.isEnabled():
                painter.fillRect(segment.geometry(), colours.hover)
        painter.setPen(QPen(colours.line, 1))
        for segment in self.segments:
            place = QRectF(segment.geometry())
            if place.right() < self.width() - 1:
                painter.drawLine(place.topRight(), place.bottomRight())
            if place.bottom() < self.height() - 1:
                painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.setClipping(False)
        painter.drawPath(outline)
        painter.end()

    def _widths(self, width: int) -> list[float]:
        """Return how wide the segments of a row are: their own width and a share of what is left, or equal parts."""
        hints, _ = self._hints(width)
        spare = (width - sum(hints)) / len(hints)
        if spare >= 0:
            return [hint + spare for hint in hints]
        columns = next((each for each in _COLUMNS if max(hints) * each <= width), _COLUMNS[-1])
        return [width / columns] * columns

    def _hints(self, width: int) -> tuple[list[int], bool]:
        """Return how wide the segments would be at least, and whether only the one that is given has its word."""
        hints = [segment.wide for segment in self.segments]
        if not self._compact:
            return hints, False
        tight = [each - 2 * _SLACK for each in hints]
        folded = [each if segment.isChecked() else _FOLDED for each, segment in zip(tight, self.segments, strict=True)]
        return next(((each, each is folded) for each in (hints, tight, folded) if sum(each) <= width), (hints, False))

    def _place(self) -> None:
        """Give every segment its place, from left to right, or from right to left where the window is mirrored."""
        widths = self._widths(self.width())
        _, self.folds = self._hints(self.width())
        for number, segment in enumerate(self.segments):
            row, column = divmod(number, len(widths))
            left = round(sum(widths[:column]))
            place = QRect(left, row * _height(), round(sum(widths[: column + 1])) - left, _height())
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place.moveLeft(self.width() - place.left() - place.width())
            segment.setGeometry(place)
        self.update()

    def _repaint(self) -> None:
        self.update()


@guarded
class _Segment(QRadioButton):
    """One verdict: its mark and its word, in its ink."""

    def __init__(self, theme: Theme, verdict: Verdict, parent: _Segments) -> None:
        super().__init__(parent)
        self.verdict = verdict
        self._theme = theme
        self._bar = parent
        self._stale = False
        self.setObjectName("verdict-" + verdict.value.replace(" ", "-"))
        self.setText(verdict_label(verdict))
        self.setToolTip(with_key(verdict_word(verdict), f"judge_{verdict.name.lower()}"))
        self.setFont(theme.sans(theme.measure.type[1]))
        self.wide = self._measured()  # px of mark and word; once: layouts ask for it again and again
        self.set_given(False, stale=False)

    def set_given(self, given: bool, *, stale: bool) -> None:
        self._stale = stale
        self.setAutoExclusive(False)  # for a moment: the last one given could not be taken back
        self.setChecked(given)
        self.setAutoExclusive(True)  # what makes it a radio button to screen readers
        self.setFont(self._theme.sans(self._theme.measure.type[1], SEMIBOLD if given else REGULAR))
        word = verdict_word(self.verdict)
        self.setAccessibleName(self.tr("{word}, no longer counts").format(word=word) if stale else word)
        self.update()

    def nextCheckState(self) -> None:
        """Stay as it is: what is given is told by the bar."""

    def hitButton(self, pos: object) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(self.wide, _height())

    def _measured(self) -> int:
        bold = self._theme.sans(self._theme.measure.type[1], SEMIBOLD)
        width = QFontMetricsF(bold).horizontalAdvance(self.text())
        return round(width) + _MARK + _GAP + 2 * _SIDE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif not self._bar.move_focus(self, event.key()):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._bar.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.palette
        word = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        left = (self.width() - word - _MARK - _GAP) / 2
        mark = QRectF(left, (self.height() - _MARK) / 2, _MARK, _MARK)
        text = QRectF(mark.right() + _GAP, 0, word + 2, self.height())
        folded = self._bar.folds and not self.isChecked()  # alike, though some words would fit
        if folded:
            mark.moveLeft((self.width() - _MARK) / 2)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            mark.moveRight(self.width() - mark.left())
            text.moveRight(self.width() - text.left())
        ink = colours.verdict(self.verdict) if self.isEnabled() else colours.quiet
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_verdict(painter, self.verdict, mark, ink, struck_on=colours.in_hand if self._stale else None)
        painter.setPen(ink)
        if not folded:
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
        painter.end()
