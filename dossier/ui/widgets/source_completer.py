"""While a bracket is being typed: the sources to choose from, by number and title, at the caret."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit

from dossier.ui.guard import guarded
from dossier.ui.widgets.naming import named

_TYPED = re.compile(r"\[([^\[\]\n]{0,40})\Z")
_ROWS, _WIDEST = 8, 460  # rows, px
_NUMBER = Qt.ItemDataRole.UserRole
_ISOLATED = "\u2068{}\u2069"  # a title of any direction, so that the number before it stays where it is
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}

Sources = Callable[[], Sequence[tuple[int, str]]]  # number and title of each


@guarded
class SourceCompleter(QObject):
    """Offers sources in `field` after `[`: arrows choose, Enter and Tab put the number in, Escape leaves the bracket.

    The keyboard stays in the field all the while. What is typed narrows the list: a number or words of a title.
    """

    def __init__(self, field: QPlainTextEdit, sources: Sources) -> None:
        super().__init__(field)
        self._field = field
        self._sources = sources
        self._left = -1  # the place of a bracket at which nothing more is to be offered
        self.list = named(QListWidget(field), "sourceChoices", self.tr("Sources"))
        self.list.setProperty("surface", "card")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.hide()
        self.list.itemClicked.connect(self._on_clicked)
        field.installEventFilter(self)
        field.textChanged.connect(self._on_typed)
        field.cursorPositionChanged.connect(self._on_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.list.isVisible():
            return False
        if event.type() == QEvent.Type.FocusOut or event.type() == QEvent.Type.Hide:
            self.list.hide()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()  # else Escape would close the dialog, Enter press its button
            return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        keys = (*_CHOOSE, *_STEPS, Qt.Key.Key_Escape)
        return event.key() in keys and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier

    def _take_key(self, event: QKeyEvent) -> bool:
        if not self._is_ours(event):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            typed = self._typed()
            self._left = typed[0] if typed else -1
            self.list.hide()
        elif key in _CHOOSE:
            self.choose(self.list.currentItem())
        else:
            row = self.list.currentRow() + _STEPS[key]
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
            self._announce()
        return True

    def choose(self, item: QListWidgetItem) -> None:
        """Put the number of `item` in the place of the bracket and of what was typed behind it."""
        typed = self._typed()
        if typed is None:
            return
        cursor = self._field.textCursor()
        at = cursor.position()
        cursor.setPosition(typed[0])
        cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        number = int(item.data(_NUMBER))
        following = self._field.document().characterAt(at)
        cursor.insertText(f"[{number}" if following == "]" else f"[{number}]")
        if following == "]":
            cursor.movePosition(QTextCursor.MoveOperation.Right)
        self._field.setTextCursor(cursor)
        self.list.hide()

    def _typed(self) -> tuple[int, str] | None:
        """Return the place of the open bracket before the caret and what is typed behind it."""
        cursor = self._field.textCursor()
        if cursor.hasSelection():
            return None
        units = cursor.block().text().encode("utf-16-le")[: 2 * cursor.positionInBlock()]  # Qt counts these
        match = _TYPED.search(units.decode("utf-16-le", "ignore"))
        return (cursor.position() - len(match[0].encode("utf-16-le")) // 2, match[1]) if match else None

    def _on_typed(self) -> None:
        typed = self._typed()
        if typed is None or typed[0] != self._left:
            self._left = -1
        if typed is None or typed[0] == self._left or not self._field.hasFocus():
            self.list.hide()
            return
        words = typed[1].casefold().split()
        found = [(number, title) for number, title in self._sources() if _fits(number, title, words)]
        self.list.clear()
        for number, title in found:
            item = QListWidgetItem(f"[{number}]  " + _ISOLATED.format(title))
            item.setData(_NUMBER, number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{number}: {title}")
            self.list.addItem(item)
        if not found:
            self.list.hide()
            return
        self.list.setCurrentRow(0)
        self._place()
        self.list.show()
        self.list.raise_()
        self._announce()

    def _on_moved(self) -> None:
        if self.list.isVisible() and self._typed() is None:
            self.list.hide()

    def _place(self) -> None:
        """Put the list below the caret, or above it where there is no room; on the side where the line goes on."""
        window = self._field.window()
        if self.list.parent() is not window:  # the field was put into its dialog after this was made
            self.list.setParent(window)
        rows = min(self.list.count(), _ROWS)
        height = rows * max(self.list.sizeHintForRow(0), 24) + 2 * self.list.frameWidth() + 4
        width = min(_WIDEST, window.width() - 16)
        caret = self._field.cursorRect()
        top = self._field.viewport().mapTo(window, caret.bottomLeft())
        mirrored = self._field.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = top.x() - width if mirrored else top.x()
        left = max(8, min(left, window.width() - width - 8))
        y = top.y() + 4
        if y + height > window.height():
            y = max(0, self._field.viewport().mapTo(window, QPoint(0, caret.top())).y() - height - 4)
        self.list.setGeometry(QRect(left, y, width, height))

    def _announce(self) -> None:
        item = self.list.currentItem()
        words = str(item.data(Qt.ItemDataRole.AccessibleTextRole))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.choose(item)


def _fits(number: int, title: str, words: Sequence[str]) -> bool:
    """Whether a source is one that was meant: its number begins so, or its title holds all the words."""
    return (len(words) == 1 and str(number).startswith(words[0])) or all(word in title.casefold() for word in words)
