"""One note or comment: rendered, with who wrote it and on what; edited in place."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from dossier.model.kinds import OnKind
from dossier.model.rows import Annotation, Note
from dossier.ui.dates import local_time
from dossier.ui.drafts import Draft
from dossier.ui.guard import guarded
from dossier.ui.markdown import MarkdownView
from dossier.ui.panes.note_words import byline
from dossier.ui.panes.notes_subject import Entry
from dossier.ui.places import shortened
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.elided_label import ElidedLabel
from dossier.ui.widgets.growing_edit import GrowingEdit
from dossier.ui.widgets.naming import named, plain_tip
from dossier.ui.widgets.tag_row import Known, TagRow

BAR = 4  # px
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KNOWN = (*_ENTER, Qt.Key.Key_F2, Qt.Key.Key_Delete)

Keep = Callable[[str, str], bool]  # id of the row, text -> whether it was kept


@guarded
class NoteCard(QFrame):
    """Shows an entry; `id` is that of its row, also of one that is still to be written.

    A click or Enter edits it, Escape and Ctrl+Enter lead back; `closed` is emitted when the editing ends. R replies
    to a comment, or goes on with the replies to it, which stand below it and further in.
    """

    closed = Signal(str)
    remove_asked = Signal(str)
    reply_asked = Signal(str)
    linked = Signal(str)
    step_asked = Signal(str, int)  # to the card before (-1) or after (1)
    tagged = Signal(str, tuple)  # the tags that the annotation is to have

    def __init__(
        self, theme: Theme, id: str, keep: Keep, known_tags: Known = tuple, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("noteCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.id = id
        self.entry: Entry | None = None
        self._theme = theme
        self._keep = keep
        self.view = MarkdownView(theme)
        self._known_tags = known_tags
        self.nothing = named(QLabel(self.tr("Add a comment…")), "noComment")
        set_role(self.nothing, "quiet")
        self.byline = named(ElidedLabel(mode=Qt.TextElideMode.ElideMiddle), "noteByline")
        self.byline.setFont(theme.sans(theme.measure.type[0]))
        set_role(self.byline, "quiet")
        self.remove = named(QToolButton(), "removeNote")
        self.remove.setIcon(theme.icon("trash", "quiet"))
        self.remove.setAutoRaise(True)
        self.reply = named(QToolButton(), "replyToComment", self.tr("Reply to this comment"))
        self.reply.setIcon(theme.icon("comment", "quiet"))
        self.reply.setAutoRaise(True)
        self.reply.setToolTip(plain_tip(self.tr("Reply to this comment (R)")))
        self._is_answer = False
        self._lay_out()
        self.view.linked.connect(self.linked)
        self.view.pressed_text.connect(self.edit)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the card has one
        self.reply.clicked.connect(self._on_reply)
        self.remove.clicked.connect(self._on_remove)
        theme.changed.connect(self._repaint)

    def _lay_out(self) -> None:
        space = self._theme.measure.space
        foot = QHBoxLayout()
        foot.setSpacing(space)
        foot.addWidget(self.byline, 1)
        foot.addWidget(self.reply)
        foot.addWidget(self.remove)
        column = self._rows = QVBoxLayout(self)
        column.setSpacing(space // 2)
        self._leave_room_for_the_bar()
        for widget in (self.view, self.nothing):
            column.addWidget(widget)
        column.addLayout(foot)

    @cached_property
    def field(self) -> GrowingEdit:
        """Where one types, made when somebody does: a section may have many notes."""
        field = named(GrowingEdit(self._theme, lines=(2, 12)), "noteField", self.byline.text())
        field.setPlaceholderText(self.tr("Write in Markdown"))
        field.hide()
        self._rows.insertWidget(self._rows.indexOf(self.nothing) + 1, field)
        QWidget.setTabOrder(self.view, field)
        if "tags" in vars(self):
            self.tags.raise_()
        self._raise_buttons()
        field.left.connect(self._on_left)
        return field

    @cached_property
    def draft(self) -> Draft:
        draft = Draft(self.field, self._on_keep)
        if self.entry is not None:
            draft.show(self.entry.text)
        return draft

    @cached_property
    def more(self) -> QPushButton:
        """What shows more of a text that is too long to be shown at once."""
        more = named(QPushButton(self.tr("Show more")), "moreOfNote")
        set_role(more, "link")
        more.clicked.connect(self._on_more)
        self._rows.insertWidget(self._rows.indexOf(self.view) + 1, more, 0, Qt.AlignmentFlag.AlignLeading)
        QWidget.setTabOrder(self.view, more)
        return more

    @cached_property
    def tags(self) -> TagRow:
        """The tags of an annotation; a note has none."""
        tags = TagRow(self._theme, self._known_tags)
        tags.changed.connect(self._on_tags)
        tags.left.connect(self._on_tags_left)
        self._rows.insertWidget(self._rows.count() - 1, tags)
        self._raise_buttons()
        return tags

    def _raise_buttons(self) -> None:
        """Keep them last: Tab goes through children in their order."""
        self.reply.raise_()
        self.remove.raise_()

    @property
    def on_id(self) -> str:
        """What a note is on, by its id; '' of a comment."""
        return self.entry.row.on_id if self.entry and isinstance(self.entry.row, Note) else ""

    @property
    def pending(self) -> bool:
        """Whether words are being typed that are not kept yet."""
        return self.drafted or ("tags" in vars(self) and self.tags.pending)

    @property
    def drafted(self) -> bool:
        """Whether they are the card's own, which no mark needs to be there for."""
        return "draft" in vars(self) and self.draft.pending

    def flush(self) -> None:
        """Keep them now."""
        if self.drafted:
            self.draft.flush()
        if "tags" in vars(self):
            self.tags.keep()

    @property
    def editing(self) -> bool:
        return "field" in vars(self) and self.field.isVisibleTo(self)

    def show_entry(self, entry: Entry) -> None:
        """Show `entry`; words being typed stay in front of it until they are kept."""
        self.entry = entry
        if "draft" in vars(self) and not self.draft.pending:
            self.draft.show(entry.text)
        if self.view.text != entry.text:
            self.view.show_text(entry.text)
        row = entry.row
        self.set_answer(isinstance(row, Note) and row.on is OnKind.ANNOTATION)
        self.byline.setText(byline(entry))
        self.byline.setToolTip(local_time(row.made_at))
        if isinstance(row, Annotation):
            self.tags.show_tags(row.tags)
            self.tags.show()
        elif "tags" in vars(self):
            self.tags.hide()
        what = self.tr("Delete this comment") if isinstance(row, Annotation) else self.tr("Delete this note")
        self.remove.setToolTip(plain_tip(what))
        self.remove.setAccessibleName(what)
        self.setAccessibleName(f"{self.byline.text()}: {shortened(entry.text)}")
        self.view.setAccessibleName(self.byline.text())
        if "field" in vars(self):
            self.field.setAccessibleName(self.byline.text())
        self._show_parts(editing=self.editing)
        self.update()

    def set_answer(self, is_answer: bool) -> None:
        """Stand further in, as what is said to a comment."""
        if is_answer != self._is_answer:
            self._is_answer = is_answer
            self._leave_room_for_the_bar()

    def edit(self) -> None:
        """Open the field, with the caret at the end."""
        self.draft  # noqa: B018  made by being asked for
        if not self.editing:
            self._show_parts(editing=True)
            cursor = self.field.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.field.setTextCursor(cursor)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> bool:
        """Keep what was typed and close the field; False, and the field stays, where it cannot be kept."""
        if not self.editing:
            return True
        self.draft.flush()
        if self.draft.pending:
            return False
        self._show_parts(editing=False)
        self.closed.emit(self.id)
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._knows(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER or key == Qt.Key.Key_F2:
            self.edit()
        elif key == Qt.Key.Key_Delete:
            self._on_remove()
        elif self._replies(event):
            self._on_reply()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_asked.emit(self.id, 1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.edit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.make_menu().popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """Return the menu of what can be done with this card."""
        menu = QMenu(self)
        menu.setObjectName("noteMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit"), self.edit)
        if self.view.textCursor().hasSelection():
            menu.addAction(self.tr("Copy"), self.view.copy)
        if self._can_be_answered():
            menu.addAction(self.reply.accessibleName(), self._on_reply)
        if self.remove.isVisibleTo(self):
            menu.addAction(self.remove.accessibleName(), self._on_remove)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.palette
        row = self.entry.row if self.entry else None
        colour = colours.highlight(row.colour) if isinstance(row, Annotation) else colours.line
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        left = self.width() - BAR - self._indent() if mirrored else self._indent()
        painter.fillRect(QRectF(left, 2, BAR, self.height() - 4), colour)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def focusInEvent(self, event: QEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room_for_the_bar()

    def _leave_room_for_the_bar(self) -> None:
        space = self._theme.measure.space
        sides = (self._indent() + BAR + 2 * space, space)  # Qt mirrors layouts, but not their margins
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            sides = sides[::-1]
        self._rows.setContentsMargins(sides[0], space, sides[1], space)

    def _knows(self, event: QKeyEvent) -> bool:
        return self.hasFocus() and (event.key() in _KNOWN or self._replies(event))

    def _replies(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() is Qt.KeyboardModifier.NoModifier
        return event.key() == Qt.Key.Key_R and plain and self._can_be_answered()

    def _indent(self) -> int:
        return 3 * self._theme.measure.space if self._is_answer else 0

    def _can_be_answered(self) -> bool:
        """Whether it is a comment, or a reply to one."""
        row = self.entry.row if self.entry else None
        return self._is_answer if isinstance(row, Note) else row is not None and bool(row.comment)

    def _show_parts(self, *, editing: bool) -> None:
        text = self.entry.text if self.entry else ""
        if editing or "field" in vars(self):
            self.field.setVisible(editing)
        self.view.setVisible(not editing and bool(text))
        more = not editing and self.view.has_more
        if more or "more" in vars(self):
            self.more.setVisible(more)
        self.nothing.setVisible(not editing and not text)
        self.remove.setVisible(bool(text))
        self.reply.setVisible(self._can_be_answered())

    def _on_keep(self, text: str) -> bool:
        return self._keep(self.id, text)

    def _on_more(self) -> None:
        self.view.show_more()
        self._show_parts(editing=False)

    def _on_tags(self, tags: tuple[str, ...]) -> None:
        self.tagged.emit(self.id, tags)

    def _on_tags_left(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        if self.finish():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self) -> None:
        if self.entry is not None and self.entry.text:
            self.remove_asked.emit(self.id)

    def _on_reply(self) -> None:
        self.reply_asked.emit(self.id)

    def _repaint(self) -> None:
        self.update()
