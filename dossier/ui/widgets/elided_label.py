"""One line of text that ends in … where it has no room; the whole text is then its tool tip; wrapped it is whole."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dossier.ui.guard import guarded
from dossier.ui.widgets.naming import plain_tip

_NARROWEST = 3  # characters
_LONGEST = 2_000  # characters; to lay out very many would hold the window


@guarded
class ElidedLabel(QLabel):
    """A label of plain text that may be narrower than its text; screen readers read it in full."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        text = " ".join(text.split())
        super().setText(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
        self._tell_whole()

    def shown_text(self) -> str:
        """Return the text as it is drawn."""
        if self.wordWrap():
            return self.text()
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        policy = self.sizePolicy()  # fixed, it would get the height that Qt guesses, and not what its width asks for
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum if on else QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._tell_whole()

    def minimumSizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * _NARROWEST
        if self.wordWrap():  # a word for which no line is long enough does not make the window wider
            return QSize(width, super().minimumSizeHint().height())
        return QSize(min(width, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the text runs, not as the window does
        wrapped = Qt.TextFlag.TextWordWrap if self.wordWrap() else Qt.TextFlag.TextSingleLine
        painter.drawText(self.contentsRect(), int(self._alignment()) | int(wrapped), self.shown_text())
        painter.end()

    def _alignment(self) -> Qt.AlignmentFlag:
        """Return where the text stands, whichever way it runs itself: on its side of a window that may be mirrored.

        `QStyle.visualAlignment` says so too; the start does without `QStyle` (see `ui/cards/standing`).
        """
        left, right, absolute = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignAbsolute
        asked = self.alignment()
        if asked & (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignJustify):
            return asked
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft and not asked & absolute
        side = right if bool(asked & right) != mirrored else left
        return (asked & ~(left | right)) | side | absolute

    def _tell_whole(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self.shown_text() != self.text() else "")
