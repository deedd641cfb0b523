"""A combo box that says with an ellipsis what it has no room for, all of it in the tool tip and in its list."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from dossier.ui.guard import guarded
from dossier.ui.widgets.naming import plain_tip
from dossier.ui.widgets.sizes import enlarged, screen_of

_MEASURED = 500  # items
_BESIDE = 48  # px of the list around its words, its scroll bar too
_FRAME = 16  # px that the screen keeps free
_FREE = 4  # px that stay free beside the words and that Qt does not ask for
_LEAST = 110  # px that are never too many


@guarded
class ChoiceBox(QComboBox):
    """Qt's own cuts the words of a long item; this one elides them. Its list is as wide as its items."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentTextChanged.connect(self._tell)

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(wanted.width() + _FREE, wanted.height())

    def minimumSizeHint(self) -> QSize:
        wanted = super().minimumSizeHint()
        return QSize(min(wanted.width() + _FREE, enlarged(_LEAST)), wanted.height())

    def showPopup(self) -> None:
        """Show the list, with room for its longest item as far as the screen has it."""
        metrics = self.view().fontMetrics()
        items = (self.itemText(row) for row in range(min(self.count(), _MEASURED)))
        wanted = max((metrics.horizontalAdvance(words) for words in items), default=0) + _BESIDE
        self.view().setMinimumWidth(min(max(wanted, self.width()), screen_of(self).availableSize().width() - _FRAME))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room = place.width() - (option.iconSize.width() + 4 if not option.currentIcon.isNull() else 0) - 2
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _tell(self, text: str) -> None:
        self.setToolTip(plain_tip(text))
