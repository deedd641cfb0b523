"""A message in its place, instead of a dialog: what happened and, where there is one, the way on."""

import re
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from dossier.ui.guard import guarded
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.icon_label import IconLabel

INFO_MS = 8000  # an information goes by itself; warnings and errors stay until they are closed
OFFER_MS = 30_000  # one with a button, which takes a while to be decided on
_LONGEST = 2_000  # characters that are shown; to lay out a hundred thousand would hold the window
_UNBROKEN = re.compile(r"[^\s/\\-]{80,}")  # nowhere to begin a new line in: a file's name, mostly
_ENDS = 30  # characters of such a one that are shown, at each end


class MessageKind(StrEnum):
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


_LOOKS = {  # surface and ink
    MessageKind.INFO: ("in-hand", "accent"),
    MessageKind.WARNING: ("limit", "limit_ink"),
    MessageKind.ERROR: ("error", "contradicts"),
}


@guarded
class MessageBar(QFrame):
    """One message at a time, the newest; an error is not pushed away by an information.

    `action_triggered` and `second_triggered` are emitted when their button is pressed, `shown` when there is another
    message, `closed` when the bar goes, by hand or by time.
    """

    action_triggered = Signal()
    second_triggered = Signal()
    shown = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("message-bar")
        self._closable = closable
        self._kind = MessageKind.INFO
        self._icon = IconLabel(theme, "info")
        self._text = QLabel()
        self._text.setObjectName("message-text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._action, self._second = QPushButton(), QPushButton()
        self._action.clicked.connect(self.action_triggered)
        self._second.clicked.connect(self.second_triggered)
        for button, name in ((self._action, "message-action"), (self._second, "message-second")):
            button.setObjectName(name)
            set_role(button, "link")
        self._close = QToolButton()
        self._close.setObjectName("message-close")
        self._close.setIcon(theme.icon("close"))
        self._close.clicked.connect(self.dismiss)
        if not closable:
            self._close.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INFO_MS)
        self._timer.timeout.connect(self.dismiss)
        space = theme.measure.space
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * space, space, 2 * space, space)
        layout.setSpacing(2 * space)
        for part in (self._icon, self._text, self._action, self._second, self._close):
            layout.addWidget(part, int(part is self._text))  # the words have all the width that is left
        self._whole = ""
        self.hide()
        self.speak()

    def speak(self) -> None:
        """Name what always is here in the language of the window."""
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close (Esc)"))

    @property
    def kind(self) -> MessageKind:
        return self._kind

    @property
    def text(self) -> str:
        """The message that is shown, in full; empty while there is none."""
        return self._whole

    def show_message(
        self, kind: MessageKind, text: str, action: str = "", *, second: str = "", lasts: bool = False
    ) -> None:
        """Show `text`, with buttons `action` and `second` where they are not empty; read aloud by screen readers.

        An information goes by itself, unless it `lasts`.
        """
        if kind is MessageKind.INFO and self.text and self._kind is MessageKind.ERROR:
            return
        self._kind = kind
        surface, ink = _LOOKS[kind]
        self.setProperty("surface", surface)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.set_icon(kind.value, ink)
        self._whole = text
        self._text.setText(shortened(text))
        self.setAccessibleName(text[:_LONGEST])
        for button, words in ((self._action, action), (self._second, second)):
            button.setText(words)
            button.setAccessibleName(words)
            button.setVisible(bool(words))
        self._timer.stop()
        if kind is MessageKind.INFO and not lasts:
            self._timer.start(OFFER_MS if action or second else INFO_MS)
        self.show()
        self.shown.emit()
        self._announce(text)

    def dismiss(self) -> None:
        """Take the message away."""
        if not self.text:
            return
        self._timer.stop()
        self._whole = ""
        self._text.clear()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._closable:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _announce(self, text: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # a millisecond of the start

        event = QAccessibleAnnouncementEvent(self, text[:_LONGEST])
        urgent = self._kind is MessageKind.ERROR
        event.setPoliteness(
            QAccessible.AnnouncementPoliteness.Assertive if urgent else QAccessible.AnnouncementPoliteness.Polite
        )
        QAccessible.updateAccessibility(event)


def shortened(text: str) -> str:
    """Return a message without the middle of what no line is long enough for, nor what is more than anyone reads."""
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return _UNBROKEN.sub(_ends_alone, short)


def _ends_alone(found: re.Match[str]) -> str:
    return f"{found[0][:_ENDS]}…{found[0][-_ENDS:]}"
