"""Every action with its keys, and others for it: what belongs to another action is said, not taken."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dossier.text.fuzzy import folded, misfit, typed_words
from dossier.ui.actions import GROUPS, IN_A_DOCUMENT, Spec, own_keys, translated
from dossier.ui.guard import guarded
from dossier.ui.shortcuts import Chosen, holder, is_key, keys_of, with_keys
from dossier.ui.theme import set_role
from dossier.ui.widgets.naming import clearable, named

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText


@guarded
class NewKeys(QKeySequenceEdit):
    """Takes the keys that are pressed; Escape takes them back and, where there are none, is the dialog's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or event.modifiers():
            super().keyPressEvent(event)
        elif self.keySequence().isEmpty():
            event.ignore()
        else:
            self.clear()


class KeysPage(QWidget):
    """`chosen` tells all keys that are others than the actions' own, whenever one of them changes."""

    chosen = Signal(object)  # Chosen

    def __init__(self, keys: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysPage")
        self._keys = dict(keys)
        self._rows: list[tuple[Spec, str, QTableWidgetItem]] = []  # with its name, and where its keys are shown
        self.filter = named(QLineEdit(), "keysFilter", self.tr("Find an action"))
        self.filter.setPlaceholderText(self.tr("Find an action or a key"))
        clearable(self.filter)
        self.table = named(QTableWidget(0, 3), "keysTable", self.tr("Actions and their keys"))
        self.edit = named(NewKeys(), "newKeys", self.tr("New keys"))
        self.edit.setMaximumSequenceLength(1)
        clearable(self.edit)
        for inner in self.edit.findChildren(QLineEdit):
            inner.setAccessibleName(self.tr("New keys"))
        self.use = named(QPushButton(self.tr("Use these keys")), "useKeys")
        self.none = named(QPushButton(self.tr("No keys")), "noKeys")
        self.reset = named(QPushButton(self.tr("Reset")), "resetKeys")
        self.reset_all = named(QPushButton(self.tr("Reset all")), "resetAllKeys")
        self.said = named(QLabel(wordWrap=True), "keysSaid")
        set_role(self.said, "quiet")
        self._lay_out()
        self._fill()
        self.filter.textChanged.connect(self._filter)
        self.table.currentItemChanged.connect(self._look)
        self.edit.keySequenceChanged.connect(self._look)
        self.use.clicked.connect(self._on_use)
        self.none.clicked.connect(self._on_none)
        self.reset.clicked.connect(self._on_reset)
        self.reset_all.clicked.connect(self._on_reset_all)
        self.table.setCurrentCell(0, 0)
        self._look()

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("In the menu"), self.tr("Keys")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        row = QHBoxLayout()
        row.addWidget(self.edit)
        for button in (self.use, self.none, self.reset, self.reset_all):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.table)
        column.addLayout(row)
        column.addWidget(self.said)

    def _fill(self) -> None:
        groups = [(translated(group), rows) for group, rows in GROUPS.items()]
        groups.append((QCoreApplication.translate("Actions", "In a document"), IN_A_DOCUMENT))
        for group, rows in groups:
            for spec in rows:
                at = self.table.rowCount()
                self.table.insertRow(at)
                items = [QTableWidgetItem(text) for text in (translated(spec.text), group, self._shown(spec))]
                for column, item in enumerate(items):
                    self.table.setItem(at, column, item)
                self._rows.append((spec, f"{translated(spec.text)} {group}", items[-1]))

    def _shown(self, spec: Spec) -> str:
        return "   ".join(QKeySequence(key, _PORTABLE).toString(_NATIVE) for key in keys_of(spec, self._keys))

    def _filter(self, typed: str) -> None:
        words = typed_words(typed)
        for row, (_, name, keys) in enumerate(self._rows):
            self.table.setRowHidden(row, misfit(words, folded(f"{name} {keys.text()}"), loose=False) is None)
        shown = [row for row in range(self.table.rowCount()) if not self.table.isRowHidden(row)]
        if shown and self.table.currentRow() not in shown:
            self.table.setCurrentCell(shown[0], 0)

    @property
    def spec(self) -> Spec | None:
        """The action that is marked."""
        row = self.table.currentRow()
        return self._rows[row][0] if row >= 0 else None

    def _look(self) -> None:
        """Say what the keys in the field would do, and enable what can be done."""
        spec, key = self.spec, self.edit.keySequence()
        changeable = spec is not None and spec not in IN_A_DOCUMENT
        taken = holder(key.toString(_PORTABLE), spec.name, self._keys) if spec and is_key(key) else None
        self.use.setEnabled(changeable and is_key(key) and taken is None)
        self.none.setEnabled(bool(changeable and spec and keys_of(spec, self._keys)))
        self.reset.setEnabled(spec is not None and spec.name in self._keys)
        self.reset_all.setEnabled(bool(self._keys))
        if spec is not None and not changeable:
            self._say(self.tr("These keys hold in a document only, and stay as they are."))
        elif taken is not None:
            words = self.tr("%1 belongs to “%2”. Give that action other keys first.").replace(
                "%1", key.toString(_NATIVE)
            )
            self._say(words.replace("%2", translated(taken.text)), "warning")
        else:
            self._say(self.tr("Mark an action, press its new keys in the field, and use them."))

    def _say(self, sentence: str, role: str = "quiet") -> None:
        self.said.setText(sentence)
        set_role(self.said, role)

    def _on_use(self) -> None:
        self._give((self.edit.keySequence().toString(_PORTABLE),))
        self.edit.clear()

    def _on_none(self) -> None:
        self._give(())

    def _on_reset(self) -> None:
        spec = self.spec
        if spec is None:
            return
        taken = next((other for key in own_keys(spec) if (other := holder(key, spec.name, self._keys))), None)
        if taken is None:
            self._give(own_keys(spec))
        else:
            words = self.tr("Its first keys belong to “%1” now. Give that action other keys first.")
            self._say(words.replace("%1", translated(taken.text)), "warning")

    def _on_reset_all(self) -> None:
        self._take({})

    def _give(self, keys: tuple[str, ...]) -> None:
        if self.spec is not None:
            self._take(with_keys(self._keys, self.spec.name, keys))

    def _take(self, keys: dict[str, tuple[str, ...]]) -> None:
        self._keys = keys
        for spec, _, item in self._rows:
            item.setText(self._shown(spec))
        self.chosen.emit(dict(keys))
        self._look()
