"""Notes and comments on what is in hand, below the text they belong to."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dossier.model.changes import Changes
from dossier.model.ids import new_id
from dossier.model.kinds import OnKind
from dossier.model.rows import Annotation, Note
from dossier.store import counting
from dossier.ui.bridge import Bridge
from dossier.ui.fonts import SEMIBOLD
from dossier.ui.guard import guarded
from dossier.ui.navigator import Navigator, Place
from dossier.ui.panes.column import Column
from dossier.ui.panes.notes_subject import Subject, comment_place, entries, subjects
from dossier.ui.shortcuts import key_words
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.words import counted, isolated

if TYPE_CHECKING:
    from dossier.ui.panes.note_card import NoteCard
    from dossier.ui.panes.outside_link import OutsideLink

MOST = 60  # cards made at once; more are a click away


@guarded
class NotesPane(QWidget):
    """Shows and edits notes in place; what is typed is kept as `Draft` keeps it."""

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesPane")
        self.setAccessibleName(self.tr("Notes"))
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._navigator = navigator
        self._theme = theme
        self._subjects: list[Subject] = []
        self._cards: dict[str, NoteCard] = {}
        self._targets: dict[str, Subject] = {}  # what the notes that were begun here are on
        self._unwritten: set[str] = set()  # cards being typed in that have no row yet
        self._refused: set[str] = set()  # cards whose words could not be written
        self._most = MOST
        self._painted = False  # reading Markdown is made ready after the first paint
        self.write = named(QPushButton(self.tr("Write a note…")), "writeNote")
        set_role(self.write, "flat")
        self.write.clicked.connect(self.write_note)
        self.more = named(QPushButton(), "moreNotes")
        set_role(self.more, "link")
        self.more.clicked.connect(self._on_more)
        self.empty = named(QLabel(wordWrap=True), "noNotes")
        self.empty.setText(self.tr("Nothing yet. What you write here stays with it and is printed in the export."))
        set_role(self.empty, "quiet")
        self._titles = [self._title("notesTitle"), self._title("besideTitle")]
        self._lay_out()
        self._first = QTimer(self, singleShot=True, interval=0)  # a child: it goes with the pane
        self._first.timeout.connect(self._refresh)
        navigator.went.connect(self._on_went)
        bridge.changed.connect(self._on_changed)
        bridge.written.connect(self._on_written)

    def _lay_out(self) -> None:
        space = self._theme.measure.space
        self._write_row = QWidget()
        key = QLabel(key_words("note"))
        set_role(key, "key")
        key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if not key.text():
            key.hide()
        key.setFont(self._theme.sans(self._theme.measure.type[0]))
        row = QHBoxLayout(self._write_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space)
        row.addWidget(self.write)
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._column = named(Column(self._theme, spacing=2 * space), "notesColumn")
        column = self._rows = QVBoxLayout(self)
        column.setContentsMargins(7 * space, 3 * space, 7 * space, 2 * space)
        column.setSpacing(2 * space)
        column.addWidget(self._column, 1)

    def _title(self, name: str) -> QLabel:
        label = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), name)
        label.setFont(self._theme.sans(self._theme.measure.type[2], SEMIBOLD))
        return label

    @cached_property
    def link(self) -> "OutsideLink":
        """Where an address that leads out of the dossier is shown, made for the first one."""
        from dossier.ui.panes.outside_link import OutsideLink

        link = OutsideLink(self._theme)
        self._rows.addWidget(link)
        return link

    # What the window asks for

    def write_note(self) -> None:
        """Begin a note on what is in hand."""
        if self._bridge.sign():
            self._refresh()
            self._begin(self._subjects[0])

    def reply(self, id: str) -> None:
        """Begin a reply to a comment: a note on its annotation. Who replies to a reply goes on with the same."""
        note = self._bridge.store.seek(Note, id)
        annotation_id = note.on_id if note else id
        if self._bridge.sign() and self._take(annotation_id):
            self._begin(Subject(OnKind.ANNOTATION, annotation_id))

    def _begin(self, target: Subject) -> None:
        fresh = (id for id in self._unwritten if not self._cards[id].pending and self._targets.get(id) == target)
        begun = next(fresh, "")
        if not begun:
            begun = new_id()
            self._unwritten.add(begun)
            self._targets[begun] = target
            self._card(begun).set_answer(target.on is OnKind.ANNOTATION)
            self._refresh()
        self._cards[begun].edit()
        self._reveal(begun)

    def edit_annotation(self, annotation_id: str) -> None:
        """Open the comment of an annotation; words outside what is in hand are taken in hand with their claim."""
        if self._take(annotation_id):
            self._cards[annotation_id].edit()
            self._reveal(annotation_id)

    def _take(self, annotation_id: str) -> bool:
        """Take an annotation in hand; return whether it has a card now."""
        annotation = self._bridge.store.seek(Annotation, annotation_id)
        if annotation is None:
            return False
        self._navigator.adjust(annotation_id=annotation_id)
        self._refresh()
        if annotation_id not in self._cards and annotation.on is OnKind.SECTION:
            self._navigator.go(comment_place(self._bridge.store, annotation))
            self._refresh()
        return annotation_id in self._cards

    def flush(self) -> bool:
        """Keep what is being typed. Returns whether all of it is kept."""
        for card in list(self._cards.values()):  # what is kept may show other cards
            card.flush()
        return not any(card.pending for card in self._cards.values())

    def card(self, id: str) -> "NoteCard | None":
        """Return the card of the note or annotation with that id, if it is shown."""
        return self._cards.get(id)

    # What is shown

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._painted:
            self._painted = True
            self._first.start()

    def _on_went(self, place: Place) -> None:
        for card in list(self._cards.values()):
            card.flush()
            card.finish()
        if self._painted:
            self._refresh()
            self._reveal(place.annotation_id)

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if self._painted and changes.touches(
            "notes", "annotations", "claims", "sections", "documents", "citations", "sources"
        ):
            self._refresh()

    def _on_written(self) -> None:
        """The disk can be written again: what could not be kept before is tried once more."""
        for id in list(self._refused):
            card = self._cards.get(id)
            if card is not None and card.editing and card.field.hasFocus():
                card.draft.flush()
            elif card is not None:
                card.finish()

    def _refresh(self) -> None:
        place = self._navigator.place
        found = subjects(self._bridge.store, place)
        is_other = found[:1] != self._subjects[:1]
        if found != self._subjects:
            self._subjects, self._most = found, MOST
        listed = [
            (subject, entries(self._bridge.store, self._bridge.marks, subject, place.annotation_id))
            for subject in found
        ]
        groups: list[list[NoteCard]] = []
        left = self._most
        for _subject, group in listed:
            groups.append([])
            for entry in group[: max(0, left)]:
                groups[-1].append(self._card(entry.row.id))
                groups[-1][-1].show_entry(entry)
            left -= len(group)
        self._add_begun(groups)
        shown: list[QWidget] = []
        for index, (subject, cards) in enumerate(zip(found, groups, strict=True)):
            if index == 0 or cards:
                self._name(index, subject)
                shown += [self._titles[index], *cards]
            if index == 0:
                shown += [*([] if cards else [self.empty]), self._write_row]
        self.more.setText(counted(max(0, -left), "%n more", "%n more"))
        if left < 0:
            shown.append(self.more)
        self._column.fill(shown)
        if is_other:
            self._column.verticalScrollBar().setValue(0)
        self._drop(set(self._cards) - {card.id for cards in groups for card in cards})

    def _add_begun(self, groups: list[list["NoteCard"]]) -> None:
        """Put the cards that are being typed in where they belong: a reply below its comment, a note at the end."""
        listed = {card.id for cards in groups for card in cards}
        for card in [card for id, card in self._cards.items() if id not in listed and self._stays(card)]:
            target = self._targets.get(card.id)
            on_id = target.on_id if target else ""
            cards = next((cards for cards in groups if any(card.id == on_id for card in cards)), groups[0])
            said = [at for at, other in enumerate(cards) if on_id and on_id in (other.id, other.on_id)]
            cards.insert(said[-1] + 1 if said else len(cards), card)

    def _stays(self, card: "NoteCard") -> bool:
        return card.id in self._unwritten or card.drafted

    def _drop(self, ids: set[str]) -> None:
        for id in ids:
            card = self._cards.pop(id)
            card.hide()
            card.deleteLater()
            self._unwritten.discard(id)
            self._refused.discard(id)
            self._targets.pop(id, None)

    def _card(self, id: str) -> "NoteCard":
        from dossier.ui.panes.note_card import NoteCard

        if id not in self._cards:
            card = self._cards[id] = NoteCard(self._theme, id, self._keep, self._known_tags)
            card.tagged.connect(self._on_tagged)
            card.closed.connect(self._on_closed)
            card.remove_asked.connect(self._on_remove)
            card.reply_asked.connect(self.reply)
            card.linked.connect(self._on_link)
            card.step_asked.connect(self._on_step)
        return self._cards[id]

    def _name(self, index: int, subject: Subject) -> None:
        words = {
            OnKind.CLAIM: self.tr("Notes on claim {name}"),
            OnKind.SECTION: self.tr("Notes on “{name}”"),
            OnKind.SOURCE: self.tr("Notes on source {name}"),
        }.get(subject.on, self.tr("Notes on the dossier"))
        self._titles[index].setText(words.format(name=isolated(subject.name)))

    def _reveal(self, id: str) -> None:
        if id in self._cards:
            self._column.reveal(self._cards[id])

    # What is done here

    def _keep(self, id: str, text: str) -> bool:
        from dossier.services.changes.notes import AddNote, RemoveNote
        from dossier.ui.panes.note_changes import keeping

        store = self._bridge.store
        note = store.seek(Note, id)
        if note is not None:
            self._targets[id] = Subject(note.on, note.on_id)
        change = keeping(store, id, text, self._targets.get(id))
        if change is None:
            return True
        if isinstance(change, RemoveNote):
            self._unwritten.add(id)  # emptied, but its field is still open
        self._refused.discard(id)
        kept = self._bridge.perform(change, origin=self, merge=f"note:{id}", signed=True)
        if not kept:
            self._refused.add(id)
        if kept and isinstance(change, AddNote):
            self._unwritten.discard(id)
        return kept

    def _known_tags(self) -> list[str]:
        return counting.tags(self._bridge.store)

    def _on_tagged(self, id: str, tags: tuple[str, ...]) -> None:
        from dossier.services.changes.annotations import EditAnnotation

        if self._bridge.store.seek(Annotation, id) is None:  # it went while its tag was typed
            return
        change = EditAnnotation(id, tags=tags, label="tag an annotation")
        card = self._cards.get(id)
        if self._bridge.perform(change, merge=f"tags:{id}") and (card is None or not card.tags.is_typing):
            self._bridge.session.editor.seal()

    def _on_closed(self, id: str) -> None:
        self._bridge.session.editor.seal()
        self._unwritten.discard(id)
        self._refresh()

    def _on_remove(self, id: str) -> None:
        from dossier.ui.panes.note_changes import removing

        change = removing(self._bridge.store, id)
        ids = list(self._cards)
        following = ids[(ids.index(id) + 1) % len(ids)]
        if self._bridge.perform(change, origin=self):
            target = self._cards.get(following if following != id else "")
            (target or self.write).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_link(self, address: str) -> None:
        from dossier.ui.markdown import OWN_SCHEME, linked_place

        if not address.lower().startswith(OWN_SCHEME):
            self.link.show_address(address)
            return
        place = linked_place(self._bridge.store, address)
        if place is not None:
            self._navigator.go(place)

    def _on_step(self, id: str, step: int) -> None:
        order = [card for widget in self._column.widgets for card in self._cards.values() if card is widget]
        at = next(i for i, card in enumerate(order) if card.id == id) + step
        if 0 <= at < len(order):
            order[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal(order[at].id)

    def _on_more(self) -> None:
        self._most += MOST
        self._refresh()
