"""Widgets in one row as long as each has the width that it asks for, one below the other where not."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from dossier.ui.guard import guarded

_ROW, _COLUMN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


@guarded
class SideBySide(QWidget):
    """The first of `widgets` takes what the others leave; `keep_apart` has them below each other in any case."""

    def __init__(self, *widgets: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = widgets
        self._apart = False
        self._box = QBoxLayout(_ROW, self)
        self._box.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        for widget in widgets:
            self._box.addWidget(widget, 1 if widget is widgets[0] else 0)

    def keep_apart(self, apart: bool) -> None:
        """Have the widgets below each other, or as there is room for."""
        self._apart = apart
        self._fit()

    def minimumSizeHint(self) -> QSize:
        shown = [widget.minimumSizeHint() for widget in self._shown()]
        return QSize(max((size.width() for size in shown), default=0), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # something in it came, went or has other words
            self._fit()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _fit(self) -> None:
        wanted = sum(widget.sizeHint().width() for widget in self._shown())
        direction = _COLUMN if self._apart or wanted > self.width() else _ROW
        if direction is not self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()
