"""What lost its place in the text: it is shown until it is placed anew, or removed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation, Claim, Document, Evidence, Limit, Passage, Source
from dossier.services import reading
from dossier.services.changes.annotations import RemoveAnnotation
from dossier.services.changes.claims import RemoveClaim
from dossier.services.changes.evidence import UntieEvidence
from dossier.services.changes.limits import RemoveLimit
from dossier.services.changes.together import Together
from dossier.services.changes.versions import KeepUnplaced
from dossier.services.editor import Change
from dossier.services.texts import text_of
from dossier.services.versions import newest_version
from dossier.text.markup import plain_line
from dossier.ui.bridge import Bridge
from dossier.ui.models.card import Card
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.edges import SIDE
from dossier.ui.panes.listing import Listing, ListPane, button_row
from dossier.ui.panes.notes_subject import source_name
from dossier.ui.places import (
    annotation_place,
    former_words,
    limit_place,
    marked_words,
    name_of,
    passage_place,
    place_of,
)
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.words import counted, dotted, verdict_word

LEAD = 26  # px: the colour of an annotation, or an icon

Lost = Annotation | Claim | Limit | Passage


class UnplacedPane(ListPane):
    """`place_asked` carries the Annotation, Claim, Limit or Passage that is to be placed on the selected words.

    What was on a document is shown beside the list, so that its words can be selected there.
    """

    place_asked = Signal(object)

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, navigator, theme, parent)
        self._lost: dict[str, Lost] = {}
        self.make(
            Listing(
                "unplaced",
                self.tr("Unplaced"),
                View.UNPLACED,
                ("annotations", "claims", "limits", "passages", "sections", "documents", "evidence"),
                lead=LEAD,
                lines=2,
                one_current=True,
            )
        )
        self._make_panel()
        self.list.moved.connect(self.show_current)
        self.place.clicked.connect(self._on_place)
        self.go.clicked.connect(self._on_go)
        self.newer.clicked.connect(self._on_newer)
        self.keep.clicked.connect(self._on_keep)
        self.remove.clicked.connect(self._on_remove)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove)

    def keys(self) -> list[str]:
        self._lost = {row.id: row for row in reading.unplaced(self.bridge.store)}
        return list(self._lost)

    def card(self, key: str) -> Card:
        row = self._lost[key]
        if isinstance(row, Annotation):
            about = self._annotation_words(row)
            detail = f"{about} · {plain_line(row.comment)}" if row.comment else about
            return Card(marked_words(row), colour=row.colour, detail=detail, lines=2, serif=True)
        if isinstance(row, Claim):
            words = plain_line(row.text)
            return Card(words, icon="claim", icon_ink="partly", detail=self._claim_words(row), lines=2, serif=True)
        if isinstance(row, Limit):
            about = self.tr("limit in {place}").format(place=self._name(OnKind.SECTION, row.section_id))
            return Card(plain_line(row.text), icon="limits", icon_ink="limit_ink", detail=about, lines=2, serif=True)
        about = self.tr("passage of {place}").format(place=self._name(OnKind.DOCUMENT, row.document_id))
        return Card(row.anchor.exact, icon="link", icon_ink="partly", detail=about, lines=2, serif=True)

    def facts_words(self) -> str:
        if not self._lost:
            return ""
        return counted(
            len(self._lost),
            "%n thing lost its place when a text changed; it was not dropped.",
            "%n things lost their place when a text changed; nothing was dropped.",
        )

    def empty_words(self) -> tuple[str, str]:
        return self.tr("Everything is where it was put."), "check"

    def choose(self, key: str) -> None:
        row, store = self._lost[key], self.bridge.store
        if isinstance(row, Claim):
            self.navigator.go(place_of(store, OnKind.CLAIM, row.id))
        elif isinstance(row, Limit):
            self.navigator.go(limit_place(row))
        elif self._document_of(row) is not None:
            place = annotation_place(store, row) if isinstance(row, Annotation) else passage_place(store, row)
            if self._stands(row) and row.anchor.exact:  # nothing marks what is unplaced: its words are selected
                place = replace(place, offset=row.anchor.start, length=row.anchor.end - row.anchor.start)
            self.navigator.go(replace(place, view=View.UNPLACED))
        elif isinstance(row, Annotation):
            self.navigator.go(annotation_place(store, row))

    def show_current(self) -> None:
        row = self._lost.get(self.list.current_key)
        self.panel.setVisible(row is not None)
        if row is None:
            return
        document = self._document_of(row)
        newest = newest_version(self.bridge.store, document) if document is not None else None
        area = isinstance(row, Annotation) and row.kind is AnnotationKind.AREA
        self.place.setVisible(not area)
        self.newer.setVisible(newest is not None and newest != document)
        self.keep.setVisible(document is not None and self._stands(row))
        if area:
            words = self.tr("An area has no words to be found by: mark it anew where it belongs, or keep it here.")
        elif document is not None:
            words = self.tr("Show the document beside this list, select the words it belongs to, and place it on them.")
        else:
            words = self.tr("Go where it was, select the words it belongs to, come back and place it on them.")
        if isinstance(row, Claim):
            words = f"{self.tr('This claim is unplaced: its words are not in the text.')} {words}"
        self._help.setText(words)

    def _make_panel(self) -> None:
        self.panel = named(QWidget(), "unplaced-panel")
        self._help = named(QLabel(wordWrap=True), "unplaced-help")
        set_role(self._help, "quiet")
        self.place = named(QPushButton(self.tr("Place on the selected words")), "unplaced-place")
        set_role(self.place, "primary")
        self.go = named(QPushButton(self.tr("Go where it was")), "unplaced-go")
        self.go.setToolTip(self.tr("Show where it was (Enter)"))
        self.newer = named(QPushButton(self.tr("Show the newer version")), "unplaced-newer")
        self.newer.setToolTip(self.tr("Show the newest version of its document beside the list"))
        self.keep = named(QPushButton(self.tr("Keep on the older version")), "unplaced-keep")
        self.keep.setToolTip(self.tr("Leave it where its words stand; it goes from this list"))
        self.remove = named(QPushButton(self.tr("Remove")), "unplaced-remove")
        self.remove.setToolTip(self.tr("Remove it (Delete); undo brings it back"))
        buttons = button_row(self.place, self.go, self.newer, self.keep, self.remove)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(SIDE, 12, SIDE, 4)
        column.setSpacing(8)
        column.addWidget(self._help)
        column.addLayout(buttons)
        self.add_panel(self.panel)

    def _claim_words(self, row: Claim) -> str:
        """Return where a claim was, and what people said of each of its citations: they are drawn nowhere else."""
        store = self.bridge.store
        if former := self.numbers.former(row):
            about = former_words(former)
        else:
            section = self._name(OnKind.SECTION, row.section_id)
            about = self.tr("claim {number} of {section}").format(number=self.numbers.of(row), section=section)
        states = reading.citation_states(store, [row])
        sources = {id: store.get(Source, state.citation.source_id) for id, state in states.items()}
        cited = (f"{source_name(sources[id])} {verdict_word(state.verdict)}" for id, state in states.items())
        return dotted((about, *cited))

    def _annotation_words(self, row: Annotation) -> str:
        words = {
            AnnotationKind.HIGHLIGHT: self.tr("highlight in {place}"),
            AnnotationKind.UNDERLINE: self.tr("underline in {place}"),
            AnnotationKind.AREA: self.tr("area in {place}"),
            AnnotationKind.NOTE: self.tr("note in {place}"),
        }
        return words[row.kind].format(place=self._name(row.on, row.on_id))

    def _name(self, on: OnKind, on_id: str) -> str:
        return name_of(self.bridge.store, self.numbers, on, on_id)

    def _on_place(self) -> None:
        row = self._lost.get(self.list.current_key)
        if row is not None:
            self.place_asked.emit(row)

    def _document_of(self, row: Lost) -> Document | None:
        """Return the document that a row was on, or None for one that was on the brief."""
        if isinstance(row, Passage):
            return self.bridge.store.seek(Document, row.document_id)
        on_document = isinstance(row, Annotation) and row.on is OnKind.DOCUMENT
        return self.bridge.store.seek(Document, row.on_id) if isinstance(row, Annotation) and on_document else None

    def _stands(self, row: Lost) -> bool:
        """Whether the words of a row stand where it was: its document has a newer version that lacks them."""
        document = self._document_of(row)
        if document is None or isinstance(row, Claim | Limit):
            return False
        text = text_of(self.bridge.store, OnKind.DOCUMENT, document.id)
        return text[row.anchor.start : row.anchor.end] == row.anchor.exact

    def _on_newer(self) -> None:
        row = self._lost.get(self.list.current_key)
        document = self._document_of(row) if row is not None else None
        if document is not None:
            newest = newest_version(self.bridge.store, document)
            self.navigator.go(Place(View.UNPLACED, source_id=newest.source_id, document_id=newest.id))

    def _on_keep(self) -> None:
        row = self._lost.get(self.list.current_key)
        if isinstance(row, Annotation | Passage):
            self.bridge.perform(KeepUnplaced(type(row), row.id), origin=self)

    def _on_go(self) -> None:
        if self.list.current_key:
            self.choose(self.list.current_key)

    def _on_remove(self) -> None:
        row = self._lost.get(self.list.current_key)
        change: Change
        if isinstance(row, Annotation):
            change = RemoveAnnotation(row.id)
        elif isinstance(row, Claim):
            change = RemoveClaim(row.id)
        elif isinstance(row, Limit):
            change = RemoveLimit(row.id)
        elif row is not None:
            ties = self.bridge.store.find(Evidence, passage_id=row.id)
            change = Together(tuple(UntieEvidence(tie.id) for tie in ties), "remove a passage")
        else:
            return
        self.bridge.perform(change, origin=self)
