"""Where messages stand: over the beginning of the strip below, so that nothing moves as they come and go.

A message that pushed the panes down, and let them up again after some seconds, made one press what one did not mean.
"""

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QMainWindow

from dossier.ui.status import Status
from dossier.ui.widgets.message_bar import MessageBar
from dossier.ui.widgets.sizes import enlarged

_LEAST, _MOST = 480, 780  # px of width, at the usual size of words; the panes with the verdicts begin behind that


class MessagePlace(QObject):
    """Keeps `messages` there, whatever becomes of window and strip; words of several lines reach up over the panes."""

    def __init__(self, window: QMainWindow, messages: MessageBar, status: Status) -> None:
        super().__init__(window)
        self._window, self._messages, self._status = window, messages, status
        messages.setParent(window)
        messages.hide()
        messages.shown.connect(self.settle)
        status.rearranged.connect(self.settle)

    def settle(self) -> None:
        """Give the message its place, where there is one."""
        if self._messages.isHidden():
            return
        strip, spare = self._status.geometry(), self._status.spare()
        over = spare.width() >= enlarged(_LEAST)  # else above the strip: of jobs and counts nothing is hidden
        wide = min(spare.width() if over else strip.width(), enlarged(_MOST))
        high = max(self._messages.heightForWidth(wide), strip.height())
        bottom = strip.bottom() if over else strip.top() - 1
        left = strip.right() + 1 - wide if self._window.isRightToLeft() else strip.left()
        self._messages.setGeometry(QRect(left, max(bottom + 1 - high, 0), wide, high))
        self._messages.raise_()
