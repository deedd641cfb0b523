"""Tags as chips, each with a click removed, and a field that adds one, with those in use proposed."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QWidget

from dossier.ui.drafts import LATEST
from dossier.ui.guard import guarded
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.naming import named, plain_tip

LONGEST = 60  # code points of a tag
_SHOWN = 40  # of a chip, which is never wider than its pane

Known = Callable[[], Iterable[str]]  # the tags in use


def tidied(tag: str) -> str:
    """Return a tag as it is kept: on one line, without white space or a comma at its ends."""
    return " ".join(tag.split()).strip(" ,#")[:LONGEST].strip()


@guarded
class TagField(QLineEdit):
    """`entered` carries a tag, which stays in the field until it is taken out there, `emptied` tells that Backspace was
    pressed with nothing before the caret, `left` Esc.
    """

    entered = Signal(str)
    emptied = Signal()
    left = Signal()

    def __init__(self, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def clear(self) -> None:
        """Empty the field, and forget its letters: what is undone next is the tag that they made."""
        self.setText("")

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where no letter is left to be undone here; Qt's own field would swallow it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return True
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._words.setStringList(sorted(self._known(), key=str.casefold))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() == ",":
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        tag = tidied(self.text())
        if tag:
            self.entered.emit(tag)
        else:
            self.clear()


class TagRow(QWidget):
    """Shows the tags that `show_tags` gives it; `changed` carries those that the reviewer wants instead.

    The last of them may be one that is being typed, which is kept as other words are; it stays in the field.
    """

    changed = Signal(tuple)
    left = Signal()

    def __init__(self, theme: Theme, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tagRow")
        self._theme = theme
        self._tags: tuple[str, ...] = ()
        self._chips: list[QToolButton] = []
        self._kept = ""  # the tag in the field, as far as it is kept
        self.is_typing = False
        self._timer = QTimer(self, singleShot=True, interval=LATEST)
        self._timer.timeout.connect(self.keep)
        self.field = named(TagField(known), "tagField", self.tr("Add a tag"))
        self.field.setPlaceholderText(self.tr("Add a tag…"))
        self.field.setMinimumWidth(110)
        self.field.setFont(theme.sans(theme.measure.type[0]))
        set_role(self.field, "flat")
        self.field.entered.connect(self._on_entered)
        self.field.emptied.connect(self._on_emptied)
        self.field.left.connect(self._on_left)
        self.field.textChanged.connect(self._on_typed)
        self._flow = Flow(theme.measure.space, self)
        self._flow.addWidget(self.field)

    @property
    def tags(self) -> tuple[str, ...]:
        return self._tags

    @property
    def chips(self) -> list[QToolButton]:
        """The buttons of the tags, in their order."""
        return self._chips

    @property
    def pending(self) -> bool:
        """Whether a tag is being typed that is not kept yet."""
        return self._typed() != self._kept

    def keep(self) -> None:
        """Keep the tag that is being typed now."""
        self._timer.stop()
        if self.pending:
            self.changed.emit((*self._tags, self._typed()) if self._typed() else self._tags)

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show `tags`; the last one in the field, where it is being typed there."""
        typed = self._typed()
        if self.is_typing and typed and tags[-1:] == (typed,):
            self._kept, tags = typed, tags[:-1]
        else:
            if (self._kept or typed) and (typed in tags or self._kept == typed):
                self.field.clear()  # it is a chip now, or was taken back
            self._kept = ""
        if tags == self._tags:
            return
        self._tags = tags
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in tags]
        for at, chip in enumerate(self._chips):
            self._flow.insert(at, chip)
        self.setAccessibleName(self.tr("Tags: {tags}").format(tags=", ".join(tags)))
        self.updateGeometry()

    def _chip(self, tag: str) -> QToolButton:
        words = self.tr("Remove the tag “{tag}”").format(tag=tag)
        chip = named(QToolButton(self), "tagChip", words)
        chip.setText(tag if len(tag) <= _SHOWN else f"{tag[: _SHOWN - 1]}…")
        chip.setToolTip(plain_tip(words))
        chip.setIcon(self._theme.icon("close", "quiet"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFont(self._theme.sans(self._theme.measure.type[0]))
        chip.setProperty("tag", tag)
        set_role(chip, "tag")
        chip.clicked.connect(self._on_chip)
        chip.show()
        return chip

    def _on_chip(self) -> None:
        gone = self.sender().property("tag")
        kept = (self._kept,) if self._kept else ()
        self.changed.emit((*(tag for tag in self._tags if tag != gone), *kept))

    def _typed(self) -> str:
        """Return the tag in the field; '' where it is one of those that are here."""
        tag = tidied(self.field.text())
        return "" if tag.casefold() in (known.casefold() for known in self._tags) else tag

    def _on_typed(self) -> None:
        self.is_typing = bool(self.field.text())
        if self.pending and not self._timer.isActive():
            self._timer.start()

    def _on_entered(self, tag: str) -> None:
        self.is_typing = False
        if not self._typed():
            self.field.clear()
        elif self.pending:
            self.keep()
        else:  # it is in the file
            self.changed.emit((*self._tags, tag))
            self.show_tags((*self._tags, tag))

    def _on_left(self) -> None:
        self.keep()
        self.left.emit()

    def _on_emptied(self) -> None:
        if self._tags:
            self.changed.emit(self._tags[:-1])
