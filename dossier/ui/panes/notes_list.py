"""All notes and annotations of the dossier, those changed last first."""

from PySide6.QtWidgets import QWidget

from dossier.model.kinds import AnnotationKind, OnKind, Placing, TextFormat
from dossier.model.rows import Annotation, Note
from dossier.store import counting
from dossier.text.markup import Style, spans
from dossier.ui.bridge import Bridge
from dossier.ui.dates import local_date
from dossier.ui.models.card import Card
from dossier.ui.navigator import Navigator, View
from dossier.ui.panes.listing import Listing, ListPane
from dossier.ui.places import annotation_place, name_of, place_of, shortened
from dossier.ui.theme import Theme
from dossier.ui.widgets.file_drop import FileDrop
from dossier.ui.words import counted

LEAD = 26  # px: the colour of an annotation, or the mark of a note

_LONGEST = 2_000  # code points of a note that its two lines are made of


class NotesListPane(ListPane):
    """A row leads to what the note or the annotation is on."""

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, navigator, theme, parent)
        self._notes = self._annotations = 0
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
        self.drop = FileDrop(self, (".pdf", ".xfdf"))  # an annotated file that came back

    def keys(self) -> list[str]:
        listed = counting.remarks(self.bridge.store)
        self._notes = sum(1 for table, _ in listed if table == "notes")
        self._annotations = len(listed) - self._notes
        if self.filter.text().strip():
            store = self.bridge.store
            fitting = {note.id for note in store.find(Note) if self.fits(note.body, note.reviewer)}
            fitting |= {a.id for a in store.find(Annotation) if self.fits(a.comment, a.anchor.exact, a.reviewer)}
            listed = [(table, id) for table, id in listed if id in fitting]
        return [f"{table}:{id}" for table, id in listed]

    def card(self, key: str) -> Card:
        row = self._row(key)
        date = local_date(row.changed_at)
        if isinstance(row, Note):
            place = self._name(row.on, row.on_id)
            about = self.tr("note on {place}").format(place=place)
            return Card(_plain(row.body), icon="note", detail=_joined(row.reviewer, about, date), lines=2)
        return self._annotation_card(row, date)

    def _annotation_card(self, row: Annotation, date: str) -> Card:
        quote = f"“{shortened(row.anchor.exact)}”"
        words = {
            AnnotationKind.HIGHLIGHT: self.tr("highlight"),
            AnnotationKind.UNDERLINE: self.tr("underline"),
            AnnotationKind.AREA: self.tr("area"),
            AnnotationKind.NOTE: self.tr("note"),
        }
        place = self._name(row.on, row.on_id)
        if row.comment.strip():
            about = self.tr("comment on {quote} in {place}").format(quote=quote, place=place)
        else:
            about = self.tr("{kind} in {place}").format(kind=words[row.kind], place=place)
        return Card(
            _plain(row.comment) if row.comment.strip() else row.anchor.exact,
            colour=row.colour,
            badge=self.tr("unplaced") if row.placing is Placing.UNPLACED else "",
            badge_ink="partly",
            detail=_joined(row.reviewer, about, date),
            lines=2,
            serif=not row.comment.strip(),
        )

    def facts_words(self) -> str:
        return " · ".join(
            (
                counted(self._notes, "%n note", "%n notes"),
                counted(self._annotations, "%n annotation", "%n annotations"),
            )
        )

    def empty_words(self) -> tuple[str, str]:
        if self.filter.text().strip():
            return self.tr("No note or annotation holds “{words}”.").format(words=self.filter.text().strip()), "search"
        sentence = self.tr("Nothing is written yet. Press N for a note on what is in hand, Alt+1 to highlight words.")
        return sentence, "notes"

    def choose(self, key: str) -> None:
        row = self._row(key)
        if isinstance(row, Note):
            self.navigator.go(place_of(self.bridge.store, row.on, row.on_id))
        else:
            self.navigator.go(annotation_place(self.bridge.store, row))

    def _row(self, key: str) -> Note | Annotation:
        table, _, id = key.partition(":")
        store = self.bridge.store
        return store.get(Note, id) if table == "notes" else store.get(Annotation, id)

    def _name(self, on: OnKind, on_id: str) -> str:
        return name_of(self.bridge.store, self.numbers, on, on_id)


def _plain(markdown: str) -> str:
    """Return the words of a note on one line, without its markup."""
    text = markdown[:_LONGEST]
    parts = []
    for span in spans(text, TextFormat.MARKDOWN):
        words = text[span.start : span.end]
        hidden = Style.HIDDEN in span.style
        parts.append(words if not hidden else " " * ("\n" in words))
    return " ".join("".join(parts).split())


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
