"""Paints a card: mirrored for right-to-left languages, with a ring around the row that has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from dossier.ui.cards.standing import has_focus, is_selected, is_under_mouse
from dossier.ui.cards.text import Lines, lay_out
from dossier.ui.colours import paint_swatch
from dossier.ui.fonts import BOLD, REGULAR, SEMIBOLD
from dossier.ui.icons import paint_icon
from dossier.ui.models.card import Card, CardKind
from dossier.ui.models.cards import CARD, Index
from dossier.ui.theme import Theme
from dossier.ui.widgets.progress_strip import HEIGHT as STRIP
from dossier.ui.widgets.progress_strip import paint_progress
from dossier.ui.widgets.sizes import enlarged

MARGIN = 8  # px beside a row's ground
PAD = 8  # px between the side of that ground and what stands on it
_ABOVE = 7  # px above and below what stands on it
_LIMIT_PAD = 4  # px more on the ground of limits
_GAP = 6
_ICON = 16
_BADGE_SIDE = 7
_KNOWN = 4_000  # heights that are kept


class CardDelegate(QStyledItemDelegate):
    """Every row has `lead` px for what stands before its title; `lines` is how many lines a title takes at most,
    and `strip` says whether some have a strip below it: all rows have room for both where they are of one height.
    """

    def __init__(self, theme: Theme, *, lead: int = 0, lines: int = 1, px: int = 13, strip: bool = False) -> None:
        super().__init__()
        self.alike: Callable[[int], str] = _unlike  # of a row, as its model says
        self._theme = theme
        self._lead, self._icon = enlarged(lead), enlarged(_ICON)
        self._lines = lines
        self._strip = strip
        small = theme.measure.type[0]
        self._title, self._hit = theme.sans(px), theme.sans(px, BOLD)
        self._serif, self._serif_hit = theme.serif(px + 2), theme.serif(px + 2, BOLD)
        self._quiet, self._badge = theme.sans(theme.measure.type[1]), theme.sans(small)
        self._heading = theme.sans(small, SEMIBOLD)
        self._heights: dict[tuple[int, int, bool, int], tuple[Card, QSize]] = {}  # a list asks for all rows at a time
        self._alike: dict[tuple[str, int], QSize] = {}  # of rows that are known to be alike

    def title_font(self, card: Card, weight: int = REGULAR) -> QFont:
        """Return the font of a card's title, or of the hits in it where `weight` is BOLD."""
        if card.serif:
            return self._serif_hit if weight == BOLD else self._serif
        return self._hit if weight == BOLD else self._title

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        alike = (self.alike(index.row()), self._title.pixelSize())
        if alike in self._alike:
            return self._alike[alike]
        card = index.data(CARD)
        if not isinstance(card, Card):
            return QSize()
        if not isinstance(view, QListView):
            return QSize(0, round(self._height(card, option.rect.width(), uniform=False)))
        width, uniform = view.viewport().width(), view.uniformItemSizes()
        key = (index.row(), width, uniform, self._title.pixelSize())
        known = self._heights.get(key)
        if known is not None and known[0] is card:
            return known[1]
        if len(self._heights) >= _KNOWN:
            self._heights.clear()
        size = QSize(0, round(self._height(card, width, uniform=uniform)))
        self._heights[key] = card, size
        if alike[0] and card.lines == 1 and not uniform:  # more lines are of what went wrong
            self._alike[alike] = size
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CARD)
        if not isinstance(card, Card):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text as it runs itself
        if card.kind is CardKind.HEADING:
            self._paint_heading(painter, option, card)
        else:
            selected = is_selected(option, index)
            self._paint_ground(painter, option, card, selected=selected)
            if has_focus(option, index):
                self._paint_ring(painter, option)
            self._paint_row(painter, option, card, selected=selected)
        painter.restore()

    def _height(self, card: Card, width: float, *, uniform: bool) -> float:
        if uniform:
            title = max(self._lines, 1) * QFontMetricsF(self.title_font(card)).lineSpacing()
        elif card.kind is CardKind.HEADING:
            return QFontMetricsF(self._heading).lineSpacing() + 3 * _ABOVE
        elif card.lines == 1:  # as high, whatever its words: they need not be set to know it
            title = QFontMetricsF(self.title_font(card)).lineSpacing()
        else:
            title = self._title_lines(card, self._title_width(card, width)).height
        height = title + 2 * _ABOVE
        if card.kind is CardKind.LIMIT:
            height += 2 * _LIMIT_PAD
        if card.detail:
            height += QFontMetricsF(self._quiet).lineSpacing() + 1
        if card.counts is not None or (uniform and self._strip):
            height += STRIP + _GAP - 1
        return height

    def _title_lines(self, card: Card, width: float) -> Lines:
        return lay_out(card.title, self.title_font(card), width, card.lines, card.hits, self.title_font(card, BOLD))

    def _title_width(self, card: Card, width: float) -> float:
        side = MARGIN + PAD + (_LIMIT_PAD if card.kind is CardKind.LIMIT else 0)
        rest = width - 2 * side - self._lead
        if card.trailing:
            rest -= QFontMetricsF(self._quiet).horizontalAdvance(card.trailing) + 2 * _GAP
        if card.badge:
            rest -= self._badge_width(card) + _GAP
        return rest

    def _badge_width(self, card: Card) -> float:
        return QFontMetricsF(self._badge).horizontalAdvance(card.badge) + 2 * _BADGE_SIDE

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, card: Card) -> None:
        height = QFontMetricsF(self._heading).lineSpacing()
        box = _placed(option, MARGIN + PAD, option.rect.height() - height - 3, -1, height)
        painter.setFont(self._heading)
        painter.setPen(self._theme.palette.quiet)
        words = QFontMetricsF(self._heading).elidedText(card.title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _leading(option), words)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, card: Card, *, selected: bool) -> None:
        colours, radius = self._theme.palette, self._theme.measure.radius
        fill: QColor | None = colours.limit_ground if card.kind is CardKind.LIMIT else None
        if selected:
            fill = colours.in_hand
        elif fill is None and is_under_mouse(option):
            fill = colours.hover
        if fill is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(_ground(option), radius, radius)

    def _paint_ring(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        radius = self._theme.measure.radius
        painter.setPen(QPen(self._theme.palette.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(_ground(option).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, card: Card, *, selected: bool) -> None:
        colours = self._theme.palette
        limit = card.kind is CardKind.LIMIT
        side = MARGIN + PAD + (_LIMIT_PAD if limit else 0)
        top = _ABOVE + (_LIMIT_PAD if limit else 0)
        ink = colours.limit_ink if limit and not selected else colours.ink
        pitch = QFontMetricsF(self.title_font(card)).lineSpacing()
        self._paint_lead(painter, option, card, side, top, pitch)
        lines = self._title_lines(card, self._title_width(card, option.rect.width()))
        title = _placed(option, side + self._lead, top, lines.width, lines.height)
        lines.draw(painter, title.left(), title.top(), ink, option.direction)
        after = side + self._lead + _GAP + lines.natural_width
        if card.badge:
            self._paint_badge(painter, _placed(option, after, top + 1, self._badge_width(card), pitch - 2), card)
        if card.trailing:
            box = _placed(option, side, top, -1, pitch)
            self._write(painter, box.adjusted(0, 0, 0, 0), card.trailing, _trailing(option), colours.quiet)
        bottom = top + lines.height
        if card.detail:
            height = QFontMetricsF(self._quiet).lineSpacing()
            box = _placed(option, side + self._lead, bottom + 1, option.rect.width() - 2 * side - self._lead, height)
            words = QFontMetricsF(self._quiet).elidedText(card.detail, Qt.TextElideMode.ElideRight, box.width())
            ink = colours.limit_ink if limit else colours.colour(card.detail_ink)
            self._write(painter, box, words, _leading(option), ink)
            bottom += height + 1
        if card.counts is not None:
            width = option.rect.width() - 2 * side - self._lead
            box = _placed(option, side + self._lead, bottom + _GAP - 2, width, STRIP)
            paint_progress(painter, box, card.counts, colours, option.direction)

    def _paint_lead(
        self, painter: QPainter, option: QStyleOptionViewItem, card: Card, side: float, top: float, pitch: float
    ) -> None:
        colours = self._theme.palette
        if card.colour:
            box = _placed(option, side, top + (pitch - self._icon) / 2, self._icon, self._icon)
            paint_swatch(painter, box, card.colour, colours, self._badge)
        elif card.icon:
            box = _placed(option, side, top + (pitch - self._icon) / 2, self._icon, self._icon)
            limit = card.kind is CardKind.LIMIT
            paint_icon(painter, card.icon, box, colours.colour("limit_ink" if limit else card.icon_ink))
        elif card.lead:
            box = _placed(option, side, top, self._lead, pitch)
            self._write(painter, box, card.lead, _leading(option), colours.quiet)

    def _paint_badge(self, painter: QPainter, box: QRectF, card: Card) -> None:
        colours = self._theme.palette
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.chip)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
        painter.setPen(colours.colour(card.badge_ink))
        painter.setFont(self._badge)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, card.badge)

    def _write(self, painter: QPainter, box: QRectF, text: str, alignment: Qt.AlignmentFlag, ink: QColor) -> None:
        painter.setFont(self._quiet)
        painter.setPen(ink)
        painter.drawText(box, alignment, text)


def _ground(option: QStyleOptionViewItem) -> QRectF:
    return _placed(option, MARGIN, 1, -1, option.rect.height() - 2)


def _placed(option: QStyleOptionViewItem, left: float, top: float, width: float, height: float) -> QRectF:
    """Return a box of the row, `left` px from the side where reading begins; a negative width ends as far from the
    other side.
    """
    whole = QRectF(option.rect)
    width = whole.width() - 2 * left if width < 0 else width
    if option.direction is Qt.LayoutDirection.RightToLeft:
        left = whole.width() - left - width
    return QRectF(whole.left() + left, whole.top() + top, width, height)


def _leading(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _trailing(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _unlike(row: int) -> str:
    return ""
