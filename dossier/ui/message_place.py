"""Where messages and questions stand: over the beginning of the strip below, so that nothing moves as they come and go.

A message that pushed the panes down, and let them up again after some seconds, made one press what one did not mean.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QMainWindow

from dossier.ui.status import Status
from dossier.ui.widgets.message_bar import MessageBar
from dossier.ui.widgets.question_bar import QuestionBar
from dossier.ui.widgets.sizes import enlarged

_LEAST, _MOST = 480, 780  # px of width, at the usual size of words; the panes with the verdicts begin behind that


class MessagePlace(QObject):
    """Keeps `bars` there, whatever becomes of window and strip, the first lowest: it is the one that stays longest.
    Words of several lines reach up over the panes.
    """

    def __init__(self, window: QMainWindow, bars: Sequence[MessageBar | QuestionBar], status: Status) -> None:
        super().__init__(window)
        self._window, self._bars, self._status = window, bars, status
        for bar in bars:
            bar.setParent(window)
            bar.hide()
            bar.shown.connect(self.settle)
            bar.closed.connect(self.settle)
        status.rearranged.connect(self.settle)

    def settle(self) -> None:
        """Give what is said its place, one above the other."""
        said = [bar for bar in self._bars if not bar.isHidden()]
        if not said:
            return
        strip, spare = self._status.geometry(), self._status.spare()
        over = spare.width() >= enlarged(_LEAST)  # else above the strip: of jobs and counts nothing is hidden
        wide = min(spare.width() if over else strip.width(), enlarged(_MOST))
        bottom = strip.bottom() if over else strip.top() - 1
        left = strip.right() + 1 - wide if self._window.isRightToLeft() else strip.left()
        for bar in said:
            high = max(bar.heightForWidth(wide), strip.height())
            bar.setGeometry(QRect(left, max(bottom + 1 - high, 0), wide, high))
            bar.raise_()
            bottom -= high
