"""The text of the page that the caret stands on, in a widget of its own: what a screen reader reads, and where the
keyboard is. It lies under the pages, which cover it, and shows what they show: page, caret, selection.
"""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from dossier.ui.guard import guarded
from dossier.ui.page.selection import Span
from dossier.ui.page.spoken import Spoken
from dossier.ui.page.view import PageView, page_words
from dossier.ui.theme import set_role

_Key = QKeySequence.StandardKey
_Move = QTextCursor.MoveOperation
_MOVES = (
    (_Key.MoveToNextChar, _Key.SelectNextChar, _Move.Right),
    (_Key.MoveToPreviousChar, _Key.SelectPreviousChar, _Move.Left),
    (_Key.MoveToNextWord, _Key.SelectNextWord, _Move.WordRight),
    (_Key.MoveToPreviousWord, _Key.SelectPreviousWord, _Move.WordLeft),
    (_Key.MoveToNextLine, _Key.SelectNextLine, _Move.Down),
    (_Key.MoveToPreviousLine, _Key.SelectPreviousLine, _Move.Up),
    (_Key.MoveToStartOfLine, _Key.SelectStartOfLine, _Move.StartOfLine),
    (_Key.MoveToEndOfLine, _Key.SelectEndOfLine, _Move.EndOfLine),
)
_LINE_ENDS = (_Move.StartOfLine, _Move.EndOfLine)
_FORWARD = {_Move.Right, _Move.WordRight, _Move.Down}
_BACKWARD = {_Move.Left, _Move.WordLeft, _Move.Up}


@guarded
class PageWords(QPlainTextEdit):
    """`page_asked` (Ctrl+G) asks for a page's number, `back_asked` (Alt+Left) for the place before a link."""

    page_asked = Signal()
    back_asked = Signal()

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageWords")
        self._view = view
        self._page = -1
        self._spoken = Spoken("")
        self.can_go_back = False
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # it would blink, and know one page only
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setUndoRedoEnabled(False)
        set_role(self, "reading")
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        view.setFocusProxy(self)
        view.caret_moved.connect(self._take_span)
        view.page_changed.connect(self._on_page)

    def begin(self) -> None:
        """Another document is shown."""
        self._page = -1
        self._take_span()

    @property
    def page(self) -> int:
        """The page whose text it holds."""
        return self._page

    def _take_span(self) -> None:
        """Show the page, the caret and the selection of the view."""
        view = self._view
        if not view.starts:
            self._spoken = Spoken("")
            self.setPlainText("")
            return
        span = view.span
        inside = view.starts[self._page] <= span.caret <= self._end(self._page) if self._page >= 0 else False
        if not inside:
            self._show_page(view.page_of(span.caret))
        cursor = self.textCursor()
        cursor.setPosition(self._units(span.anchor))
        cursor.setPosition(self._units(span.caret), QTextCursor.MoveMode.KeepAnchor)
        if (cursor.anchor(), cursor.position()) != (self.textCursor().anchor(), self.textCursor().position()):
            self.setTextCursor(cursor)

    def _show_page(self, page: int) -> None:
        self._page = page
        stored = self._view.book.stored(page)
        self._spoken = Spoken(stored.text.rstrip("\n") if stored is not None else "")
        self.setPlainText(self._spoken.text)
        name = self.tr("Text of page {page}").format(page=page_words(page, self._view.book))
        self.setAccessibleName(name)

    def _on_page(self, page: int) -> None:
        """Follow when one scrolls on: the caret goes to the page that is read, unless words are selected or it is
        seen still.
        """
        view = self._view
        if view.span or view.is_revealing or page >= len(view.starts):
            return
        found = view.caret_box()
        if found is not None:
            seen = found[0].intersects(QRectF(view.viewport().rect()))
        else:
            seen = view.page_of(view.span.caret) == page
        if not seen:
            view.set_span(Span(view.starts[page], view.starts[page]))
            if page != self._page:
                self._show_page(page)

    # Places of the page's text, in the whole text and in Qt's units

    def _end(self, page: int) -> int:
        stored = self._view.book.stored(page)
        return stored.start + len(stored.text.rstrip("\n")) if stored is not None else 0

    def _units(self, offset: int) -> int:
        return self._spoken.units(max(offset - self._view.book.start(self._page), 0))

    def _offset(self, units: int) -> int:
        return self._view.book.start(self._page) + self._spoken.offset(units)

    # Keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for the pages although the window has a use for it too."""
        if _is_back(event):
            return self.can_go_back
        return _zoom_step(event) is not None or any(
            event.matches(key) for key in (_Key.Copy, _Key.SelectAll, *(key for row in _MOVES for key in row[:2]))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press(event):
            event.ignore()

    def _press(self, event: QKeyEvent) -> bool:
        """Do what the key means; False where it means nothing here."""
        view = self._view
        step = _zoom_step(event)
        if step is not None:
            view.zoom_by(step) if step else view.set_fit(view.usual_fit)
        elif event.matches(_Key.Copy):
            view.copy()
        elif event.matches(_Key.SelectAll):
            view.select_all()
        elif event.matches(_Key.MoveToStartOfDocument) or event.matches(_Key.SelectStartOfDocument):
            self._go(0, event)
        elif event.matches(_Key.MoveToEndOfDocument) or event.matches(_Key.SelectEndOfDocument):
            self._go(view.length, event)
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and not event.modifiers():
            self._scroll(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() == Qt.Key.Key_Space:
            self._scroll(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            view.activate_at_caret()
        elif event.key() == Qt.Key.Key_G and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.page_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and (view.area_tool or view.span):
            view.set_area_tool(on=False)
            view.clear_selection()
        elif _is_back(event) and self.can_go_back:
            self.back_asked.emit()
        else:
            return self._move(event)
        return True

    def _move(self, event: QKeyEvent) -> bool:
        for plain, selecting, move in _MOVES:
            if event.matches(plain) or event.matches(selecting):
                self._step(move, keep=event.matches(selecting))
                return True
        return False

    def _step(self, move: QTextCursor.MoveOperation, *, keep: bool) -> None:
        view = self._view
        cursor = self.textCursor()
        before = cursor.position()
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
        caret = self._offset(cursor.position())
        if move in _LINE_ENDS:
            begin = view.book.start(self._page)
            caret = begin + self._spoken.line_of(max(view.span.caret - begin, 0))[_LINE_ENDS.index(move)]
        elif move is _Move.Right and view.span.caret < self._offset(before):
            caret = self._offset(before)  # from a hyphen to the rest of its word
        if cursor.position() == before and move in _FORWARD | _BACKWARD:
            caret = self._over_border(1 if move in _FORWARD else -1)
        view.set_span(Span(view.span.anchor if keep else caret, caret))
        view.show_caret()

    def _over_border(self, step: int) -> int:
        """Return where the caret goes from the end or the beginning of the page: to the next one with text."""
        view, page = self._view, self._page + step
        while 0 <= page < len(view.starts):
            if self._end(page) > view.starts[page]:
                return view.starts[page] if step > 0 else self._end(page)
            page += step
        return view.span.caret

    def _go(self, offset: int, event: QKeyEvent) -> None:
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._view.set_span(Span(self._view.span.anchor if keep else offset, offset))
        self._view.show_caret()

    def _scroll(self, step: int) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.pageStep())

    def contextMenuEvent(self, event: object) -> None:
        self._view.ask_menu()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def _show_focus(self) -> None:
        self._view.words_focus = self.hasFocus()
        self._view.viewport().update()


def _zoom_step(event: QKeyEvent) -> int | None:
    """Return 1, -1 or 0 for the keys that show pages larger, smaller, as wide as the window."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        return 1
    return {Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}.get(Qt.Key(event.key()))


def _is_back(event: QKeyEvent) -> bool:
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left  # as the window's own "Back"
    return event.key() == back and event.modifiers() == Qt.KeyboardModifier.AltModifier
