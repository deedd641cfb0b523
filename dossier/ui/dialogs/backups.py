"""File > Backups: what there is, what differs from now, and back to one of them in one step."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dossier.model.errors import KnownError
from dossier.model.moments import stored
from dossier.services.backups import Backup, Difference, Why, back_up, backups_of, difference
from dossier.store.store import Store
from dossier.ui.dates import local_time
from dossier.ui.dialogs.closing import DossierDialog
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import enlarged, give_size
from dossier.ui.words import counted, error_words, listed, undo_words

_CHANGES = 12  # of the newest that are named


class BackupsDialog(DossierDialog):
    """`restore_asked(path)` tells which backup is to be restored."""

    restore_asked = Signal(object)  # Path

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self._store = store
        self._backups: Sequence[Backup] = ()
        self.words = named(QLabel(wordWrap=True), "backupsWords")
        set_role(self.words, "quiet")
        self.list = named(QListWidget(), "backupsList")
        self.list.setAccessibleName(self.tr("Backups, the newest first"))
        self.differs = named(
            QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "backupsDifference", self.tr("What differs")
        )
        self.differs.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.differs.setMinimumWidth(enlarged(18 * theme.measure.space))
        self.differs.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.restore = named(QPushButton(self.tr("Restore this one")), "backupsRestore")
        self.restore.setToolTip(self.tr("What the dossier is now is backed up first."))
        set_role(self.restore, "primary")
        self.make = named(QPushButton(self.tr("Back up now")), "backupsMake")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.make, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in (self.restore, self.make, buttons.button(QDialogButtonBox.StandardButton.Close)):
            button.setAutoDefault(False)
        self.list.currentRowChanged.connect(self._on_current)
        self.restore.clicked.connect(self._on_restore)
        self.make.clicked.connect(self._on_make)
        buttons.rejected.connect(self.close)
        beside = QHBoxLayout()
        beside.addWidget(self.list, 1)
        beside.addWidget(self.differs, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addLayout(beside, 1)
        column.addWidget(buttons)
        give_size(self, 720, 420)
        self._show()

    def _show(self) -> None:
        self._backups = backups_of(self._store)
        self.list.clear()
        for backup in self._backups:
            other = f" · {backup.name}" if backup.name != self._store.path.stem else ""  # what it was called then
            at = local_time(stored(backup.at))
            self.list.addItem(QListWidgetItem(f"{at} · {self._why(backup.why)}{other}"))
        sentence = self.tr(
            "One a day is made while the dossier changes, and one before an import. They lie in “{folder}”, each a "
            "dossier by itself."
        )
        none = self.tr("There is no backup of this dossier yet. One a day is made while it changes.")
        folder = self._backups[0].path.parent if self._backups else ""
        self.words.setText(sentence.format(folder=folder) if self._backups else none)
        self.restore.setEnabled(bool(self._backups) and not self._store.read_only)
        self.list.setEnabled(bool(self._backups))  # or Tab would stop at nothing
        self.list.setCurrentRow(0)
        self._on_current(self.list.currentRow())

    def _why(self, why: Why) -> str:
        return {
            Why.HAND: self.tr("asked for"),
            Why.DAILY: self.tr("daily"),
            Why.MIGRATION: self.tr("before a newer file version"),
            Why.IMPORT: self.tr("before an import"),
            Why.RESTORE: self.tr("before a restore"),
        }[why]

    def _on_current(self, row: int) -> None:
        if not 0 <= row < len(self._backups):
            self.differs.clear()
            return
        try:
            self.differs.setText(self._words_of(difference(self._store, self._backups[row].path)))
        except KnownError as error:
            self.differs.setText(error_words(error))

    def _words_of(self, found: Difference) -> str:
        if not found.changes and not found.lost:
            return self.tr("The same as now.")
        lines = []
        if found.changes:
            since = counted(len(found.changes), "%n change since", "%n changes since")
            lines.append(since + listed(["", counted(found.rows, "%n thing differs", "%n things differ")]))
        if found.lost:
            lines.append(counted(found.lost, "%n change that it alone has", "%n changes that it alone has"))
        moved = [(name, then, now) for name, (then, now) in found.counts.items() if then != now]
        lines += [f"{name}: {then} → {now}" for name, then, now in moved]
        lines.append("")
        lines += [
            f"{local_time(entry.at)}  {undo_words(entry.label)}  {entry.reviewer}" for entry in found.changes[:_CHANGES]
        ]
        if len(found.changes) > _CHANGES:
            lines.append("…")
        return "\n".join(lines)

    def _on_make(self) -> None:
        try:
            back_up(self._store, Why.HAND)
        except KnownError as error:
            self.words.setText(error_words(error))
            return
        self._show()

    def _on_restore(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._backups):
            self.restore_asked.emit(self._backups[row].path)
