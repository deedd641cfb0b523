"""The list of sources: the numbered ones, then the further ones, each with what rests on it."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.model.kinds import Identification
from dossier.model.rows import Document, Source
from dossier.services.changes.placing_sources import further, numbered
from dossier.services.judging import current
from dossier.store import counting
from dossier.ui.bridge import Bridge
from dossier.ui.cards.dragged import DraggedList
from dossier.ui.guard import guarded
from dossier.ui.models.card import Card, CardKind
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.listing import Listing, ListPane, button_row
from dossier.ui.places import source_words
from dossier.ui.records import record_line, record_words
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.words import counted, dotted, identification_word, listed, source_title

LEAD = 40  # px: the numbers of the sources

_FURTHER = "further"
_PORTION = 150  # sources of which the words are read at a time
_PAUSE = 20  # ms between two portions
_UNSURE = (Identification.CANDIDATE, Identification.UNKNOWN)


@guarded
class SourcesPane(ListPane):
    """A row leads to its source, shown beside the list.

    `place_asked` carries a source that was dragged, the one that it goes before, '' for the end, and whether among the
    further ones.
    """

    place_asked = Signal(str, str, bool)

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, navigator, theme, parent)
        self._numbered = self._further = 0
        self._words: dict[str, str] = {}  # by source
        self._left: list[str] = []  # sources whose words are not read yet
        self._reading = QTimer(self, interval=_PAUSE)
        self._reading.timeout.connect(self._read_on)
        self.make(
            Listing(
                "sources",
                self.tr("Sources"),
                View.SOURCES,
                ("sources", "documents", "citations", "judgements", "evidence", "passages", "claims"),
                lead=LEAD,
                hint=self.tr("Narrow the list: a number, a title, an author"),
                dragged=True,
            )
        )
        assert isinstance(self.list, DraggedList)
        self.list.dropped.connect(self._on_dragged)
        self.add = named(QPushButton(self.tr("Add a source…")), "addSource")
        self.paste = named(QPushButton(self.tr("Paste a list…")), "pasteSources")
        self.bring = named(QPushButton(self.tr("Import sources…")), "importSources")
        for button in (self.add, self.paste, self.bring):
            set_role(button, "link")
        self.top.addLayout(button_row(self.add, self.paste, self.bring), 3)

    def keys(self) -> list[str]:
        sources = counting.source_numbers(self.bridge.store)
        self._numbered = sum(1 for _, number in sources if number is not None)
        self._further = len(sources) - self._numbered
        sought = self.filter.text().casefold().split()
        self._left = [id for id, _ in sources if id not in self._words]
        if sought:
            self._read_some()
        shown = [(id, number) for id, number in sources if self._fits(id, sought)]
        numbered = sorted((number, id) for id, number in shown if number is not None)
        further = [id for id, number in shown if number is None]
        if self._left:
            self._reading.start()
        return [*(id for _, id in numbered), *([_FURTHER, *further] if further else [])]

    def card(self, key: str) -> Card:
        if key == _FURTHER:
            return Card(self.tr("Further sources, which the brief does not number"), CardKind.HEADING)
        source = self.bridge.store.get(Source, key)
        tally = self.bridge.tallies.of(source.id)
        claims = counting.claims_on(self.bridge.store, source.id)
        facts = [self._documents(source)]
        if claims:
            facts.append(counted(claims, "%n claim rests on it", "%n claims rest on it"))
            judged = self.tr("{judged} of {citations} judged")
            facts.append(judged.format(judged=tally.judged, citations=tally.citations))
        elif source.number is not None:
            facts.append(self.tr("no claim rests on it"))
        return Card(
            source_title(source),
            lead=f"[{source.number}]" if source.number is not None else "",
            icon="" if source.number is not None else "link",
            badge=identification_word(source.identification),
            badge_ink="partly" if source.identification in _UNSURE else "quiet",
            detail=dotted(facts),
            counts=tally.verdicts if claims else None,
            tip="\n".join(part for part in (source_words(source), record_line(source.csl)) if part),
        )

    def facts_words(self) -> str:
        parts = [counted(self._numbered, "%n numbered", "%n numbered")]
        if self._further:
            parts.append(counted(self._further, "%n further", "%n further"))
        return dotted(parts)

    def empty_words(self) -> tuple[str, str]:
        if self.filter.words:
            return self.tr("No source holds “{words}”.").format(words=self.filter.words), "search"
        return self.tr("There is no source yet. Add one, or paste a list of them."), "sources"

    def empty_action(self) -> str:
        return "" if self.filter.words else self.tr("Add a source…")

    def choose(self, key: str) -> None:
        self.navigator.go(Place(View.SOURCES, source_id=key))

    def arrived(self, place: Place) -> None:
        if place.source_id:
            self.list.take(place.source_id)

    def _on_dragged(self, key: str, target: str, below: bool) -> None:
        """Say where a source goes that was dropped on a row: onto the heading's upper half, after the numbered ones."""
        if key == _FURTHER:
            return
        store = self.bridge.store
        numbered_ids = [source.id for source in numbered(store)]
        further_ids = [source.id for source in further(store)]
        if target == _FURTHER:
            before = next(iter(further_ids), "") if below else ""
            self.place_asked.emit(key, "" if before == key else before, below)
            return
        ids = numbered_ids if target in numbered_ids else further_ids
        following = [id for id in ids[ids.index(target) + below :] if id != key]
        self.place_asked.emit(key, next(iter(following), ""), ids is further_ids)

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.touches("sources"):
            self._words.clear()
        super()._on_changed(changes, origin)

    def _fits(self, id: str, sought: Sequence[str]) -> bool:
        """Whether a source holds all the words; one whose words are not read yet comes when they are."""
        return not sought or (id in self._words and all(word in self._words[id] for word in sought))

    def _read_some(self) -> None:
        """Read once what some more sources are found by."""
        some, self._left = self._left[:_PORTION], self._left[_PORTION:]
        for id in some:
            try:
                source = self.bridge.store.get(Source, id)
                self._words[id] = f"{source_words(source)} {record_words(source.csl)}".casefold()
            except KnownError:  # its row says so
                self._words[id] = ""

    def _read_on(self) -> None:
        """Read at rest what all sources are found by; a list that is narrowed meanwhile has those found since then."""
        self._read_some()
        if self._left:
            return
        self._reading.stop()
        if self.filter.words:
            self.refresh()

    def _documents(self, source: Source) -> str:
        documents = current(self.bridge.store.find(Document, source_id=source.id))
        sheets = sum(1 for document in documents if document.is_sheet)
        parts = []
        if len(documents) > sheets:
            parts.append(counted(len(documents) - sheets, "%n document", "%n documents"))
        if sheets:
            parts.append(counted(sheets, "%n sheet about it", "%n sheets about it"))
        return listed(parts) or self.tr("no document")
