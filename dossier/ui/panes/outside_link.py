"""The address of a link that leads out of the dossier: shown, copied if asked, never opened."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from dossier.ui.guard import guarded
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named

_PART_ENDS = re.compile(r"[/?&_=-]")


@guarded
class OutsideLink(QFrame):
    """Hidden until an address is shown; Escape or its button close it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outsideLink")
        self.setProperty("surface", "in-hand")
        self._address = ""
        self._label = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "outsideAddress")
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.copy = named(QPushButton(self.tr("Copy address")), "copyAddress")
        self.copy.clicked.connect(self._on_copy)
        self._close = named(QToolButton(), "closeAddress", self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setIcon(theme.icon("close"))
        self._close.clicked.connect(self.close_address)
        set_role(self.copy, "link")
        space = theme.measure.space
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * space, space, space, space)
        row.setSpacing(2 * space)
        row.addWidget(self._label, 1)
        row.addWidget(self.copy)
        row.addWidget(self._close)
        self.hide()

    @property
    def address(self) -> str:
        """The address that is shown; '' while none is."""
        return self._address

    def show_address(self, address: str) -> None:
        """Offer `address` for copying; one that may not be offered is not shown."""
        from dossier.services.rendering import safe_address

        self._address = safe_address(address)
        if not self._address:
            self.close_address()
            return
        words = self.tr("Outside this dossier, not opened: {address}").format(address=self._address)
        self._label.setText(breakable(words))
        self.setAccessibleName(words)
        self.copy.setAccessibleDescription(self._address)
        self.copy.setText(self.tr("Copy address"))
        self.show()
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_address(self) -> None:
        """Take the address away, and the focus back to what is beside it."""
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self._address = ""
        parent = self.parentWidget()
        self.hide()
        if held and parent is not None:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_address()
            return
        super().keyPressEvent(event)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.copy.setText(self.tr("Copied"))


def breakable(text: str) -> str:
    """Return a long address that may be broken into lines where its parts end: to be shown, not to be copied."""
    return _PART_ENDS.sub("\\g<0>\u200b", text)
