"""All notes and annotations of the dossier, those changed last first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Note
from dossier.services.changes.annotations import RemoveAnnotation
from dossier.services.changes.notes import RemoveNote
from dossier.store import counting
from dossier.text.markup import plain_line
from dossier.ui.bridge import Bridge
from dossier.ui.colours import colour_word
from dossier.ui.dates import local_date
from dossier.ui.models.card import Card
from dossier.ui.navigator import Navigator, View
from dossier.ui.panes.listing import Listing, ListPane
from dossier.ui.panes.notes_filter import NotesFilter, Wanted
from dossier.ui.places import (
    annotation_place,
    area_words,
    bare,
    marked_words,
    name_of,
    page_label,
    place_of,
    shortened,
)
from dossier.ui.theme import Theme
from dossier.ui.words import annotation_kind_word, counted, dotted

LEAD = 26  # px: the colour of an annotation, or the mark of a note


class NotesListPane(ListPane):
    """A row leads to what the note or the annotation is on."""

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, navigator, theme, parent)
        self._notes = self._annotations = 0
        self.chosen = NotesFilter(theme)
        self.chosen.changed.connect(self.refresh)
        self.make(
            Listing(
                "notes-list",
                self.tr("Notes and annotations"),
                View.NOTES,
                ("notes", "annotations", "claims", "sections", "sources", "documents"),
                lead=LEAD,
                lines=2,
                hint=self.tr("Narrow the list: words of a note, of what was marked, a name"),
            )
        )
        self.go_action = self._action(self.tr("Go there"), QKeySequence(Qt.Key.Key_Return))
        self.go_action.triggered.connect(self._on_go)
        self.remove_action = self._action(self.tr("Remove"), QKeySequence(QKeySequence.StandardKey.Delete))
        self.remove_action.triggered.connect(self._on_remove)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.head.addWidget(self.chosen)

    def keys(self) -> list[str]:
        listed = counting.remarks(self.bridge.store)
        self._notes = sum(1 for table, _ in listed if table == "notes")
        self._annotations = len(listed) - self._notes
        store, wanted = self.bridge.store, self._wanted()
        if self.filter.words or wanted != Wanted():
            notes = [note for note in store.find(Note) if wanted.fits(note)]
            marked = [row for row in store.find(Annotation) if wanted.fits(row)]
            fitting = {note.id for note in notes if self.filter.fits(note.body, note.reviewer)}
            fitting |= {a.id for a in marked if self.filter.fits(a.comment, a.anchor.exact, a.reviewer, *a.tags)}
            listed = [(table, id) for table, id in listed if id in fitting]
        return [f"{table}:{id}" for table, id in listed]

    def _wanted(self) -> Wanted:
        """Return what is chosen, after offering what there is to choose."""
        self.chosen.offer(counting.tags(self.bridge.store), counting.reviewers(self.bridge.store))
        return self.chosen.wanted()

    def card(self, key: str) -> Card:
        row = self._row(key)
        date = local_date(row.changed_at)
        if isinstance(row, Note):
            place = self._name(row.on, row.on_id)
            words = self.tr("reply on {place}") if row.on is OnKind.ANNOTATION else self.tr("note on {place}")
            about = words.format(place=place)
            return Card(plain_line(row.body), icon="note", detail=_joined(row.reviewer, about, date), lines=2)
        return self._annotation_card(row, date)

    def _annotation_card(self, row: Annotation, date: str) -> Card:
        words = marked_words(row)
        quote = f"“{shortened(bare(words))}”" if words else area_words(self.bridge.store, row)
        tags = " ".join(f"#{tag}" for tag in row.tags)
        place = shortened(self._name(row.on, row.on_id))
        if row.comment.strip():
            about = self.tr("comment on {quote} in {place}").format(quote=quote, place=place)
        else:
            kind, colour = annotation_kind_word(row.kind), colour_word(row.colour)
            about = self.tr("{kind}, {colour}, in {place}").format(kind=kind, colour=colour, place=place)
        return Card(
            plain_line(row.comment) if row.comment.strip() else words or quote,
            colour=row.colour,
            badge=self.tr("unplaced") if row.placing is Placing.UNPLACED else "",
            badge_ink="partly",
            detail=_joined(tags, row.reviewer, self._page(row), about, date),
            lines=2,
            serif=bool(words) and not row.comment.strip(),
        )

    def _page(self, row: Annotation) -> str:
        page = page_label(self.bridge.store, row)
        return self.tr("page {page}").format(page=page) if page else ""

    def facts_words(self) -> str:
        return dotted(
            (
                counted(self._notes, "%n note", "%n notes"),
                counted(self._annotations, "%n annotation", "%n annotations"),
            )
        )

    def empty_words(self) -> tuple[str, str]:
        if self.chosen.wanted() != Wanted():
            return self.tr("No note or annotation is of the kind, colour, tag and reviewer chosen above."), "filter"
        if self.filter.words:
            return self.tr("No note or annotation holds “{words}”.").format(words=self.filter.words), "search"
        sentence = self.tr("Nothing is written yet. Write a note on what is in hand, or highlight words.")
        return sentence, "notes"

    def choose(self, key: str) -> None:
        row = self._row(key)
        if isinstance(row, Note):
            self.navigator.go(place_of(self.bridge.store, row.on, row.on_id))
        else:
            self.navigator.go(annotation_place(self.bridge.store, row))

    def _action(self, words: str, key: QKeySequence) -> QAction:
        action = QAction(words, self.list, shortcut=key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.list.addAction(action)
        return action

    def _on_go(self) -> None:
        if self.list.current_key:
            self.choose(self.list.current_key)

    def _on_remove(self) -> None:
        """Remove the note or the annotation of the current row; undo brings it back."""
        if key := self.list.current_key:
            row = self._row(key)
            self.bridge.perform(RemoveNote(row.id) if isinstance(row, Note) else RemoveAnnotation(row.id), origin=self)

    def _row(self, key: str) -> Note | Annotation:
        table, _, id = key.partition(":")
        store = self.bridge.store
        return store.get(Note, id) if table == "notes" else store.get(Annotation, id)

    def _name(self, on: OnKind, on_id: str) -> str:
        return name_of(self.bridge.store, self.numbers, on, on_id)


def _joined(*parts: str) -> str:
    return dotted(part for part in parts if part)
