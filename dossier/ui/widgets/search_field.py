"""Fields in which one types what to look for: everywhere, or in a list."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from dossier.ui.guard import guarded
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import clearable, named


@guarded
class SearchField(QLineEdit):
    """Where one types what to find. Down leads into the hits, Escape back to where one was."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterField(SearchField):
    """Narrows the `list` below it to what holds all its words; `hint` says what they may be. Escape empties it."""

    def __init__(self, theme: Theme, name: str, hint: str, list: QWidget) -> None:
        super().__init__()
        named(self, name, hint)
        clearable(self)
        self.setPlaceholderText(hint)
        sign = self.addAction(theme.icon("filter", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        sign.setText(hint)
        self._list = list
        self.entered.connect(self._on_entered)
        self.left.connect(self.clear)

    @property
    def words(self) -> str:
        """What is looked for; '' where all is listed."""
        return self.text().strip()

    def fits(self, *texts: str) -> bool:
        """Whether `texts` hold all the words that are looked for."""
        words = self.words.casefold().split()
        whole = " ".join(texts).casefold() if words else ""
        return all(word in whole for word in words)

    def seek(self) -> None:
        """Take the keyboard, with what stands here selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _on_entered(self) -> None:
        enter_list(self._list)


def enter_list(list: QWidget) -> None:
    """Take the keyboard into `list` if it is seen. One that is hidden, for want of rows, would take it when it is shown
    again, while someone types.
    """
    if list.isVisible():
        list.setFocus(Qt.FocusReason.TabFocusReason)


def filter_around(widget: QWidget | None) -> FilterField | None:
    """Return the field that narrows the list which `widget` is, or is in; None where none is seen."""
    around: QObject | None = widget
    while around is not None:
        found = next((each for each in around.children() if isinstance(each, FilterField) and each.isVisible()), None)
        if found is not None:
            return found
        around = around.parent()
    return None
