"""Sections to tick, with one box for all of them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dossier.services.offered import Titled
from dossier.ui.widgets.naming import named, plain_tip

_MOST_ROWS = 5  # that are seen at once
_ROW = 26  # px, at least
_NUMBER = Qt.ItemDataRole.UserRole


class SectionList(QWidget):
    """All are ticked at first. `changed` is emitted when others are."""

    changed = Signal()

    def __init__(self, sections: tuple[Titled, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all = named(QCheckBox(), "exportAllSections")
        self.all.setCheckState(Qt.CheckState.Checked)
        self.all.clicked.connect(self._on_all)
        self.list = named(QListWidget(), "exportSections", self.tr("Sections"))
        self.list.setProperty("surface", "card")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.ensurePolished()
        height = max(_ROW, self.list.fontMetrics().lineSpacing() + 8)
        for number, title in sections:
            words = title if title.lstrip().startswith(str(number)) else f"{number} · {title}"
            item = QListWidgetItem(words, self.list)
            item.setToolTip(plain_tip(words))
            item.setData(_NUMBER, number)
            item.setSizeHint(QSize(0, height))
            item.setCheckState(Qt.CheckState.Checked)
        self.list.setFixedHeight(height * min(_MOST_ROWS, max(1, len(sections))) + 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3, 0, 0)  # level with the label before it
        column.setSpacing(4)
        column.addWidget(self.all)
        column.addWidget(self.list)
        self.list.itemChanged.connect(self._on_ticked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def chosen(self) -> frozenset[int] | None:
        """The numbers of the ticked sections; None where all are, so that nothing is left out."""
        ticked = self._ticked()
        return None if len(ticked) == self.list.count() else frozenset(ticked)

    def _ticked(self) -> list[int]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [int(item.data(_NUMBER)) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _on_all(self) -> None:
        """Tick all, or none where all were."""
        state = Qt.CheckState.Unchecked if self.chosen is None else Qt.CheckState.Checked
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._on_ticked()

    def _on_ticked(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        ticked, count = len(self._ticked()), self.list.count()
        states = {0: Qt.CheckState.Unchecked, count: Qt.CheckState.Checked}
        self.all.setCheckState(states.get(ticked, Qt.CheckState.PartiallyChecked))
        words = self.tr("All %2 sections") if ticked == count else self.tr("%1 of %2 sections")
        self.all.setText(words.replace("%1", str(ticked)).replace("%2", str(count)))
