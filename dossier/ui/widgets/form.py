"""A form whose labels stand on the first line of what is beside them, in every script and size."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLayout, QPlainTextEdit, QWidget

_Side = Qt.AlignmentFlag
_LABEL, _FIELD = QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole


class Form(QFormLayout):
    """Qt makes a label as high as its own script asks for, and a field not: Arabic labels would stand low beside it."""

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for row in range(self.rowCount()):
            label, field = (self.itemAt(row, role) for role in (_LABEL, _FIELD))
            words = label.widget() if label is not None else None
            first = _first(field.widget() or field.layout()) if field is not None else None
            if isinstance(words, QLabel) and first is not None and not first.isHidden():
                _set_on_line(words, first)


def _set_on_line(label: QLabel, field: QWidget) -> None:
    """Give `label` the height of the first line of `field`, where it stands beside it."""
    place, high = label.geometry(), field.height()
    top = label.mapFromGlobal(field.mapToGlobal(field.rect().topLeft())).y() + place.top()
    if isinstance(field, QLabel):
        high = min(high, label.sizeHint().height())
    elif isinstance(field, QPlainTextEdit):
        field.ensurePolished()  # or it has no frame yet
        above = field.contentsMargins().top() + round(field.document().documentMargin())
        high = label.sizeHint().height() + 2 * above
    side = _Side.AlignRight if label.isRightToLeft() else _Side.AlignLeft
    label.setAlignment(_Side.AlignVCenter | side | _Side.AlignAbsolute)  # a Latin word too, among Arabic ones
    if place.bottom() > top:  # else its row is a line of its own above the field
        label.setGeometry(place.left(), top, place.width(), high)


def _first(part: QWidget | QLayout | None) -> QWidget | None:
    """Return the first widget of `part` that holds no others."""
    layout = part.layout() if isinstance(part, QWidget) else part
    if isinstance(part, QWidget) and layout is not None:
        layout.activate()  # what is not seen yet has no places yet
    item = layout.itemAt(0) if layout is not None else None
    if item is None:
        return part if isinstance(part, QWidget) else None
    return _first(item.widget() or item.layout())
