"""A tool tip beside the words that it is about, where Qt would lay it over the lines that one reads next."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from dossier.ui.widgets.naming import plain_tip
from dossier.ui.widgets.sizes import enlarged, screen_of

_WIDEST = 420  # px, at the usual size of words
_GAP = 4  # px between the words and their tip


def show_tip(text: str, at: QPoint, about: QRect, page: QRect, owner: QWidget) -> None:
    """Show `text` with the mouse `at` a place, `about` what lies within a `page`; all in coordinates of `owner`."""
    QToolTip.showText(owner.mapToGlobal(at), plain_tip(text), owner, about)
    shown = (each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel") and each.isVisible())
    tip = next(shown, None)
    if not text or tip is None:
        return
    screen = screen_of(owner).availableGeometry()
    room = _in_global(owner.rect(), owner) & screen
    tip.setProperty("wordWrap", True)  # PySide may take the label for what stood at its address, so it is no QLabel
    wide = min(tip.sizeHint().width(), enlarged(_WIDEST), max(room.width(), enlarged(_WIDEST) // 2))
    tip.resize(wide, tip.heightForWidth(wide))
    mirrored = owner.isRightToLeft()
    tip.move(beside(tip.size(), _in_global(about, owner), _in_global(page, owner), room, screen, mirrored=mirrored))


def beside(size: QSize, about: QRect, page: QRect, room: QRect, screen: QRect, *, mirrored: bool) -> QPoint:
    """Return where a tip of `size` stands: next to the page where there is `room`, else above what it is about, over
    lines that were read, else below, always on the `screen`.
    """
    wide, high = size.width() + _GAP, size.height() + _GAP
    ends = (page.right() + 1 + _GAP, page.left() - wide)
    fits = (room.right() - page.right() >= wide, page.left() - room.left() >= wide)
    for side in (1, 0) if mirrored else (0, 1):
        if fits[side]:
            return QPoint(ends[side], _within(about.top(), size.height(), screen.top(), screen.bottom()))
    about = about & room or about
    start = about.right() + 1 - size.width() if mirrored else about.left()
    left = _within(start, size.width(), room.left(), room.right())
    left = _within(left, size.width(), screen.left(), screen.right())
    above, below = about.top() - high, about.bottom() + 1 + _GAP
    is_above = above >= screen.top() or screen.bottom() - below < about.top() - screen.top()
    return QPoint(left, _within(above if is_above else below, size.height(), screen.top(), screen.bottom()))


def _within(start: int, length: int, least: int, most: int) -> int:
    """Return `start`, moved so that it and what follows of `length` lie between `least` and `most`."""
    return max(min(start, most + 1 - length), least)


def _in_global(rect: QRect, owner: QWidget) -> QRect:
    return QRect(owner.mapToGlobal(rect.topLeft()), rect.size())
