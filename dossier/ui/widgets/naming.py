"""Names of widgets: for tests and style, and for those who hear the window instead of seeing it."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QComboBox, QKeySequenceEdit, QLabel, QLineEdit, QSplitter, QToolButton, QWidget

from dossier.ui.widgets.level import Level

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, accessible: str = "") -> W:
    """Give `widget` its object name and, where its own text would not do, its accessible name; return it.

    A label shows its text as it is, unless it was told to show rich text: what strangers wrote is never markup. A field
    of one line has its words on that line, in every script.
    """
    if isinstance(widget, QLabel) and widget.textFormat() is Qt.TextFormat.AutoText:
        widget.setTextFormat(Qt.TextFormat.PlainText)
    if isinstance(widget, QLineEdit):
        Level(widget)
    widget.setObjectName(name)
    if accessible:
        widget.setAccessibleName(accessible)
        if isinstance(widget, QComboBox):  # its name is what is chosen, as Qt has it on Linux
            widget.setAccessibleDescription(accessible)
    return widget


def clearable(field: QLineEdit | QKeySequenceEdit) -> None:
    """Give `field` the button that empties it, with a name."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("Naming", "Empty the field"))


def read_in_order(splitter: QSplitter) -> None:
    """Have the parts of `splitter` read in the order in which they stand; Qt would hand them out the last one first."""
    for index in reversed(range(splitter.count())):
        part = splitter.widget(index)
        assert part is not None
        part.lower()


def plain_tip(text: str) -> str:
    """Return `text` so that a tool tip shows it as it is: Qt takes what looks like HTML for it, with its pictures."""
    return GuiQt.convertFromPlainText(text) if GuiQt.mightBeRichText(text) else text
