"""Help > Licences: what Dossier comes with, and under which licences."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dossier.services import licences
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import named, read_in_order
from dossier.ui.widgets.sizes import give_size

_BETWEEN = 3  # pixels, in which the frame of the one in hand is drawn


class LicencesDialog(QDialog):
    """A list of parts at the left, the notice first; the words of the one in hand at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("licencesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self._parts = licences.parts()
        self.list = named(QListWidget(), "licencesList")
        self.list.setAccessibleName(self.tr("Parts of the program"))
        self.list.setSpacing(_BETWEEN)
        self.list.addItem(self.tr("In short"))
        self.list.addItems([f"{part.name} {part.version}".strip() for part in self._parts])
        self.page = named(QPlainTextEdit(), "licencesText")
        self.page.setAccessibleName(self.tr("The licence"))
        self.page.setReadOnly(True)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.page.setFont(theme.sans())
        self.page.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.page.document().setDefaultTextOption(_from_the_left())
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(self.list)
        both.addWidget(self.page)
        read_in_order(both)
        both.setSizes([240, 560])
        done = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        done.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(both, 1)
        column.addWidget(done)
        give_size(self, 860, 620)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        words = licences.notice() if row < 1 else licences.text(self._parts[row - 1])
        self.page.setPlainText(words)


def _from_the_left() -> QTextOption:
    """The texts are English in every language of the window."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
