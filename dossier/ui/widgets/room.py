"""Room for all that is in a window, also for sentences that come into it after it was shown."""

from PySide6.QtWidgets import QLayout, QWidget

from dossier.ui.widgets.sizes import most_size
from dossier.ui.widgets.tall import Tall

_ROUNDS = 3  # what no longer scrolls is wider, and so less high


def make_room(window: QWidget) -> None:
    """Let a window be high enough for what its layout holds at its width, as far as the screen has room.

    Qt itself counts wrapped words as one line when it says how high a window has to be at least. Ask before it is shown
    too: a size that it gets while it is being shown may be taken back by the desktop, which has begun with the first.
    """
    layout = window.layout()
    if layout is None:
        return
    most = max(most_size(window).height(), window.height())
    for _ in range(_ROUNDS):
        layout.activate()
        needed = min(_needed(window, layout), most)
        if needed <= window.height():
            break
        window.resize(window.width(), needed)


def _needed(window: QWidget, layout: QLayout) -> int:
    lacking = sum(part.lacking for part in window.findChildren(Tall))
    if layout.hasHeightForWidth():
        return max(layout.totalHeightForWidth(window.width()), window.height() + lacking)
    return max(layout.totalSizeHint().height(), window.height() + lacking)
