"""A list of sources pasted as text: what was understood of it in a table to correct, then added in one step."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dossier.services.changes.together import Together
from dossier.services.pasted_sources import Pasted, add_all, read_pasted
from dossier.store.store import Store
from dossier.ui.dialogs.step_form import StepForm
from dossier.ui.drafts import typed
from dossier.ui.models.cards import Index
from dossier.ui.record_types import label_of
from dossier.ui.records import date, names, text, type_words
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import give_size
from dossier.ui.words import counted

_SIZE = (1180, 560)  # px
_ROW = 40  # px: a row holds a choice of kinds
_WIDTHS = (76, 170, 150, 240, 110, 130, 96, 130, 90)  # px; the title takes what is left
_FIELDS = ("author", "title", "container-title", "publisher", "issued", "URL", "DOI")
_TYPE = Qt.ItemDataRole.UserRole
_NUMBER, _KIND, _FIRST = 0, 1, 2  # columns; from the third on, one a field


class PasteSourcesDialog(StepForm):
    """First the list, then what was made of it; a row without its tick is not added. `change` adds the others."""

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pasteSources")
        self.setWindowTitle(self.tr("Paste a list of sources"))
        self._store = store
        self._pasted: list[Pasted] = []
        self.words = named(QLabel(wordWrap=True), "pasteWords")
        set_role(self.words, "quiet")
        self.field = named(QPlainTextEdit(), "pastedList", self.tr("List of sources"))
        self.field.setFont(theme.sans())
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(
            self.tr("One source a line or a paragraph, with numbers or without:\n\n[1] Author. Title. Publisher, 2020.")
        )
        self.table = named(QTableWidget(0, _FIRST + len(_FIELDS)), "pastedTable", self.tr("What was understood"))
        self.table.setHorizontalHeaderLabels([self.tr("Number"), self.tr("Kind"), *map(label_of, _FIELDS)])
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        trigger = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            trigger.DoubleClicked | trigger.SelectedClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed
        )
        self._kinds = KindDelegate(self)
        self.table.setItemDelegateForColumn(_KIND, self._kinds)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setSectionResizeMode(_FIRST + 1, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.setShowGrid(False)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.field)
        self.pages.addWidget(self.table)
        self.go_on = named(QPushButton(), "pasteGoOn")
        self.back = named(QPushButton(self.tr("Back to the list")), "pasteBack")
        set_role(self.go_on, "primary")
        self.go_on.clicked.connect(self._on_go_on)
        self.back.clicked.connect(self._show_list)
        self.field.textChanged.connect(self._on_changed)
        self.table.itemChanged.connect(self._on_changed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(self.words)
        rows.addWidget(self.pages)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        last = QHBoxLayout()
        last.addWidget(self.back)
        last.addWidget(buttons, 1)
        rows.addLayout(last)
        self.go_on.setDefault(True)  # only now: outside the dialog it would lose that to a button that had the focus
        for before, button in pairwise((self.table, *buttons.buttons(), self.back)):
            QWidget.setTabOrder(before, button)  # what most want next comes first
        give_size(self, *_SIZE)
        self._show_list()

    @property
    def change(self) -> Together:
        """What adds the ticked sources as they read in the table."""
        return add_all([self._corrected(row) for row in self._ticked()])

    @property
    def typed(self) -> str:
        return typed(self.field)

    def keep(self) -> bool:
        """A list that was not read yet came from elsewhere, and is let go."""
        return self.pages.currentWidget() is self.field or super().keep()

    def _show_list(self) -> None:
        self.pages.setCurrentWidget(self.field)
        self.back.hide()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    def _on_go_on(self) -> None:
        if self.pages.currentWidget() is self.table:
            self.accept()
            return
        self._pasted = read_pasted(self.field.toPlainText(), self._store)
        self._fill()
        self.pages.setCurrentWidget(self.table)
        self.back.show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    def _fill(self) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._pasted))
        for row, pasted in enumerate(self._pasted):
            number = QTableWidgetItem(f"[{pasted.number}]")
            number.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            number.setCheckState(Qt.CheckState.Checked)
            if pasted.fills:
                number.setToolTip(self.tr("Fills in source [{number}]").format(number=pasted.number))
            self.table.setItem(row, _NUMBER, number)
            type = text(pasted.csl.get("type")) or "document"
            kind = QTableWidgetItem(type_words().get(type, type))
            kind.setData(_TYPE, type)
            self.table.setItem(row, _KIND, kind)
            for column, field in enumerate(_FIELDS, _FIRST):
                self.table.setItem(row, column, QTableWidgetItem(_shown(field, pasted.csl.get(field))))
        self.table.blockSignals(False)
        if self._pasted:
            self.table.setCurrentCell(0, _FIRST + 1)

    def _ticked(self) -> list[int]:
        rows = range(self.table.rowCount())
        items = ((row, self.table.item(row, _NUMBER)) for row in rows)
        return [row for row, item in items if item is not None and item.checkState() is Qt.CheckState.Checked]

    def _corrected(self, row: int) -> Pasted:
        pasted = self._pasted[row]
        csl: dict[str, Any] = dict(pasted.csl)
        kind = self.table.item(row, _KIND)
        if kind is not None:
            csl["type"] = str(kind.data(_TYPE))
        for column, field in enumerate(_FIELDS, _FIRST):
            item = self.table.item(row, column)
            typed = " ".join(item.text().split()) if item is not None else ""
            if typed == _shown(field, pasted.csl.get(field)):
                continue
            value = _read(field, typed)
            if value:
                csl[field] = value
            else:
                csl.pop(field, None)
        return replace(pasted, csl=csl)

    def _on_changed(self) -> None:
        if self.pages.currentWidget() is self.table:
            count = len(self._ticked())
            self.go_on.setText(counted(count, "Add %n source", "Add %n sources"))
            self.go_on.setEnabled(count > 0)
            words = self.tr("What was understood. Correct any cell; a row without its tick is not added.")
            self.words.setText(words if self._pasted else self.tr("No source was found in that text."))
        else:
            self.words.setText(self.tr("Paste or type the list; in the next step you see what was understood of it."))
            self.go_on.setText(self.tr("Read the list"))
            self.go_on.setEnabled(bool(self.field.toPlainText().strip()))


class KindDelegate(QStyledItemDelegate):
    """Lets the kind of a source be chosen in its cell."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        choice = named(ChoiceBox(parent), "pastedKind", label_of("type"))
        for type, words in type_words().items():
            choice.addItem(words, type)
        return choice

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findData(index.data(_TYPE))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData(), _TYPE)
        model.setData(index, editor.currentText())


def _shown(field: str, value: Any) -> str:
    match field:
        case "author":
            return names(value)
        case "issued":
            return _iso(value) or date(value)
    return text(value)


def _iso(value: Any) -> str:
    """A date as numbers, which can be typed: "2020-07-31"."""
    parts = value.get("date-parts") if isinstance(value, dict) else None
    first = parts[0] if isinstance(parts, list) and len(parts) == 1 else None
    return "-".join(f"{int(part):02d}" for part in first) if first else ""


def _read(field: str, typed: str) -> Any:
    """What the record holds for what was typed into a cell."""
    if not typed:
        return None
    if field == "author":
        return [{"literal": name.strip()} for name in typed.split(";") if name.strip()]
    if field == "issued":
        parts = typed.split("-")
        if all(part.isdecimal() for part in parts) and len(parts) <= 3:
            return {"date-parts": [[int(part) for part in parts]]}
        return {"literal": typed}
    return typed
