"""The question for a dossier's passphrase. What is typed is handed on and kept nowhere here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.icon_label import IconLabel
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.room import make_room
from dossier.ui.widgets.show_typed import ShowTyped
from dossier.ui.widgets.sizes import enlarged
from dossier.ui.words import isolated

TRIES = 3
_WIDTH = 105  # in units of the look's space


class PassphraseDialog(QDialog):
    """`given(passphrase)` tells what was typed; whoever tries it closes the dialog, or calls `refuse`.

    `keep` is the box to tick for keeping it in the keyring, which `say_keyring` offers or takes back.
    """

    given = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passphraseDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Passphrase"))
        self._left = TRIES
        words = self.tr(
            "“{name}” is protected by a passphrase, or is no dossier. "
            "The passphrase is stored nowhere, unless you want it to be."
        )
        plain = Qt.TextFormat.PlainText
        self.sentence = named(
            QLabel(words.format(name=isolated(name)), wordWrap=True, textFormat=plain), "passphraseSentence"
        )
        self.wrong = named(QLabel(wordWrap=True, textFormat=plain), "passphraseWrong")
        set_role(self.wrong, "error")
        self.wrong.hide()
        self.field = named(QLineEdit(), "passphraseField", self.tr("Passphrase"))
        self.show_typed = ShowTyped("passphraseShow", self.field)
        self.keep = named(QCheckBox(self.tr("Keep it in this computer’s keyring")), "passphraseKeep")
        self.keyring = named(QLabel(wordWrap=True, textFormat=plain), "passphraseKeyring")
        set_role(self.keyring, "quiet")
        self.open_button = named(QPushButton(self.tr("Open")), "passphraseOpen")
        self.open_button.setEnabled(False)
        set_role(self.open_button, "primary")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.field.textChanged.connect(self._on_typed)
        self.open_button.clicked.connect(self._on_open)
        buttons.rejected.connect(self.reject)
        space = theme.measure.space
        beside = QHBoxLayout()
        beside.setSpacing(3 * space)
        beside.addWidget(IconLabel(theme, "lock", ink="quiet", side=24), 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * space, 5 * space, 5 * space, 4 * space)
        column.setSpacing(3 * space)
        column.addLayout(beside)
        column.addWidget(self.field)
        column.addWidget(self.show_typed)
        column.addWidget(self.wrong)
        column.addWidget(self.keep)
        column.addWidget(self.keyring)
        column.addWidget(buttons)
        # Only now: outside the dialog it would lose that to a button that had the focus.
        self.open_button.setDefault(True)
        self.say_keyring("", can_keep=False)
        self.setMinimumWidth(enlarged(_WIDTH * space))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_keyring(self, sentence: str, *, can_keep: bool) -> None:
        """Say how it is with the keyring, '' where there is nothing to say, and whether it may keep the passphrase."""
        self.keep.setVisible(can_keep)
        self.keyring.setText(sentence)
        self.keyring.setVisible(bool(sentence))
        make_room(self)

    def refuse(self, sentence: str) -> bool:
        """Say that the passphrase was wrong; after the third the dialog closes, and False is returned."""
        self._left -= 1
        if not self._left:
            self.reject()
            return False
        self.wrong.setText(sentence)
        self.wrong.show()
        make_room(self)
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _on_typed(self, text: str) -> None:
        self.open_button.setEnabled(bool(text))

    def _on_open(self) -> None:
        if text := self.field.text():
            self.given.emit(text)
