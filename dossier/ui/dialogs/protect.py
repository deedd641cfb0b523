"""File > Protect with a passphrase: set one, change it, take it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dossier.services.keyring import is_offered
from dossier.store.keys import SHORTEST
from dossier.text.strength import Level, strength
from dossier.ui.guard import guarded
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.form import Form
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.room import make_room
from dossier.ui.widgets.show_typed import ShowTyped
from dossier.ui.widgets.sizes import give_size
from dossier.ui.widgets.tall import Tall

_WIDTH = 150  # in units of the look's space
_ROLES = {Level.WEAK: "error", Level.FAIR: "warning", Level.GOOD: "", Level.STRONG: ""}


@guarded
class ProtectDialog(QDialog):
    """`protect_asked(present, new)` and `remove_asked(present)` tell passphrases; `present` may be none, ''.

    `forget_asked` means the passphrase that the system's keyring may have.
    """

    protect_asked = Signal(str, str)
    remove_asked = Signal(str)
    forget_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, is_protected: bool) -> None:
        super().__init__(parent)
        self.setObjectName("protectDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Change or remove the passphrase") if is_protected else self.tr("Protect with a passphrase")
        self.setWindowTitle(title)
        self._is_protected = is_protected
        self.words = named(QLabel(wordWrap=True), "protectWords")
        self.words.setText(
            self.tr(
                "The dossier and its backups are encrypted. Nobody opens them without the passphrase, and nobody can "
                "restore it: keep it in a safe place. Undo does not take this back, nor what was done before it; the "
                "same menu item changes or removes the passphrase. Exports are not protected; and until the disk needs "
                "the room, it may still hold traces of the file as it was."
            )
        )
        set_role(self.words, "quiet")
        self.present = self._field("protectPresent", self.tr("Present passphrase"))
        self.new = self._field("protectNew", self.tr("New passphrase"))
        self.again = self._field("protectAgain", self.tr("Once more"))
        self.show_typed = ShowTyped("protectShow", self.present, self.new, self.again)
        self.measure = named(QLabel(wordWrap=True), "protectStrength")
        self.wrong = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "protectWrong")
        set_role(self.wrong, "error")
        self.wrong.hide()
        self.protect = named(QPushButton(self.tr("Change") if is_protected else self.tr("Protect")), "protectGo")
        set_role(self.protect, "primary")
        self.remove = named(QPushButton(self.tr("Remove the passphrase")), "protectRemove")
        self.forget = named(QPushButton(self.tr("Forget it in the keyring")), "protectForget")
        self.forget.setVisible(is_protected and is_offered())
        self.forget.clicked.connect(self.forget_asked)
        self.forgotten = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "protectForgotten")
        set_role(self.forgotten, "quiet")
        self.forgotten.hide()
        self.protect.clicked.connect(self._on_protect)
        self.remove.clicked.connect(self._on_remove)
        self._lay_out(theme)
        self._show()

    def _field(self, name: str, label: str) -> QLineEdit:
        field = named(QLineEdit(), name, label)
        field.textChanged.connect(self._show)
        return field

    def _lay_out(self, theme: Theme) -> None:
        space = theme.measure.space
        form = Form()
        form.setSpacing(2 * space)
        for field in (self.present, self.new, self.again):
            if field is not self.present or self._is_protected:
                form.addRow(field.accessibleName(), field)
            else:
                field.setParent(self)
                field.hide()
            if field is self.new:
                form.addRow("", self.measure)
        form.addRow("", self.show_typed)
        keyring = QHBoxLayout()
        keyring.setSpacing(3 * space)
        keyring.addWidget(self.forget)
        keyring.addWidget(self.forgotten, 1)
        keyring.addStretch(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        if self._is_protected:
            buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        else:
            self.remove.setParent(self)
            self.remove.hide()
        buttons.addButton(self.protect, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(5 * space, 5 * space, 5 * space, 3 * space)
        rows.setSpacing(3 * space)
        rows.addWidget(self.words)
        rows.addLayout(form)
        rows.addLayout(keyring)
        rows.addStretch(1)
        below = QVBoxLayout()  # always seen
        below.setContentsMargins(5 * space, 0, 5 * space, 4 * space)
        below.setSpacing(3 * space)
        below.addWidget(self.wrong)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Tall(inside), 1)
        column.addLayout(below)
        self.protect.setDefault(True)  # only now: outside the dialog it would lose that to a button that had the focus
        give_size(self, _WIDTH * space, 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        make_room(self)

    def say_forgotten(self, sentence: str) -> None:
        """Say what came of forgetting it."""
        self.forgotten.setText(sentence)
        self.forgotten.show()
        make_room(self)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        self.wrong.setText(sentence)
        self.wrong.show()
        make_room(self)
        self.present.clear()
        self.present.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        new, again = self.new.text(), self.again.text()
        present = bool(self.present.text()) or not self._is_protected
        self.protect.setEnabled(present and len(new) >= SHORTEST and new == again)
        self.remove.setEnabled(present)
        level = strength(new).level
        sentences = {
            Level.WEAK: self.tr("Weak: guessed within hours by somebody with many computers."),
            Level.FAIR: self.tr("Fair: holds for weeks, maybe months, against somebody with many computers."),
            Level.GOOD: self.tr("Good: holds for years, as far as can be told."),
            Level.STRONG: self.tr("Strong, as far as can be told, if it stands in no book and is used nowhere else."),
        }
        advice = self.tr("At least {count} characters; best are five words that nobody would put together.")
        words = sentences[level] if len(new) >= SHORTEST else advice.format(count=SHORTEST)
        if again and not new.startswith(again):
            words = self.tr("The two are not the same.")
            set_role(self.measure, "error")
        else:
            set_role(self.measure, _ROLES[level] if len(new) >= SHORTEST else "quiet")
        self.measure.setText(words)
        make_room(self)

    def _on_protect(self) -> None:
        if self.protect.isEnabled():
            self.protect_asked.emit(self.present.text(), self.new.text())

    def _on_remove(self) -> None:
        self.remove_asked.emit(self.present.text())
