"""What came back in an annotated file, beside what is here: ticked, and taken in one step."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from dossier.model.errors import KnownError
from dossier.model.foreign import ForeignFile
from dossier.model.kinds import OnKind
from dossier.model.returned import DEFAULT, TAKEABLE, Kind, Outcome, Returned, takeable
from dossier.model.rows import Annotation, Judgement, Note, Passage
from dossier.ui.bridge import Bridge
from dossier.ui.cards.delegate import MARGIN, PAD
from dossier.ui.jobs import Cancelled, Job, Progress
from dossier.ui.models.card import Card, CardKind
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.listing import Listing, ListPane
from dossier.ui.panes.returned_panel import ReturnedPanel
from dossier.ui.panes.returned_words import ORDER, about, group_word, looks, sentence
from dossier.ui.places import annotation_place, passage_place, place_of
from dossier.ui.theme import Theme
from dossier.ui.widgets.file_drop import FileDrop
from dossier.ui.words import counted, dotted

SUFFIXES = (".pdf", ".xfdf")
LEAD = 26  # px: the tick

_SHOWN: tuple[type[Annotation | Note | Passage], ...] = (Annotation, Note, Passage)


class ReturnedPane(ListPane):
    """One file at a time. It is compared anew whenever the dossier changes, so what is taken leaves the list."""

    told = Signal(str)  # what was done

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, navigator, theme, parent)
        self._file: ForeignFile | None = None
        self._reading = ""
        self._job: Job | None = None
        self._outcome = Outcome("", ())
        self._items: dict[str, Returned] = {}
        self._ticks: dict[str, bool] = {}  # those that the reviewer set
        self.make(
            Listing(
                "returned",
                self.tr("Annotations back"),
                View.RETURNED,
                ("annotations", "notes", "judgements", "sections", "claims", "documents", "passages"),
                lead=LEAD,
                lines=2,
                one_current=True,
            )
        )
        self.panel = ReturnedPanel(theme)
        self.add_panel(self.panel)
        self.drop = FileDrop(self, SUFFIXES)
        self.drop.dropped.connect(self.read)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.moved.connect(self.show_current)
        self.panel.tick.clicked.connect(self.toggle)
        self.panel.go.clicked.connect(self._on_go)
        self.panel.take.clicked.connect(self.take)

    def read(self, path: Path) -> None:
        """Read the file at `path` beside the window and show what it says."""
        from dossier.services.returning import read_returned

        def work(progress: Progress, cancelled: Cancelled) -> object:
            return read_returned(path)

        self._reading = path.name
        self._job = Job(self.tr("Reading {name}").format(name=path.name), work, self)
        self._job.done.connect(self._on_read)
        self._job.failed.connect(self._on_failed)
        self.navigator.go(Place(View.RETURNED))
        self.refresh()
        self._job.start()

    def show_file(self, file: ForeignFile) -> None:
        """Show what `file` says; every thing is ticked as it is by default."""
        from dossier.services.returning import with_its_document

        self._reading = ""
        self._file = with_its_document(self.bridge.store, file)
        self._ticks.clear()
        self.refresh()
        self.list.take_near(0)
        self.list.setFocus()

    @property
    def shown_file(self) -> tuple[ForeignFile | None, dict[str, bool]]:
        """What is shown, with the ticks that the reviewer set."""
        return self._file, dict(self._ticks)

    def show_again(self, file: ForeignFile, ticks: dict[str, bool]) -> None:
        """Show `file` with these ticks."""
        self._file, self._ticks = file, dict(ticks)
        self.refresh()

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read."""
        return bool(self._reading)

    def ticked(self) -> tuple[Returned, ...]:
        """Return the things that would be taken: ticked, and no reply without its mark."""
        return takeable(item for item in self._outcome.of(*TAKEABLE) if self._is_ticked(item))

    def toggle(self) -> None:
        """Tick the current thing, or no longer."""
        item = self._items.get(self.list.current_key)
        if item is not None and item.kind in TAKEABLE:
            self._ticks[item.key] = not self._is_ticked(item)
            self.list.cards.refresh()
        self.show_current()

    def take(self) -> None:
        """Take what is ticked, in one step."""
        from dossier.services.changes.returned import TakeReturned

        ticked = self.ticked()
        if ticked and self.bridge.perform(TakeReturned(ticked), origin=self):
            said = counted(len(ticked), "%n taken; undo takes it back", "%n taken; undo takes them back")
            self.told.emit(said + ".")

    def keys(self) -> list[str]:
        self._compare()
        keys: list[str] = []
        for kind in ORDER:
            items = self._outcome.of(kind)
            keys += [f"heading {kind}"] if items else []
            keys += [item.key for item in items]
        return keys

    def card(self, key: str) -> Card:
        item = self._items.get(key)
        if item is None:
            kind = Kind(key.removeprefix("heading "))
            return Card(f"{group_word(kind)} · {len(self._outcome.of(kind))}", kind=CardKind.HEADING)
        here, there = looks(item) if item.kind in (Kind.LOOK, Kind.STAYS) else (item.here, item.there)
        said = here if item.kind is Kind.DELETION else there
        if item.kind in (Kind.LOOK, Kind.STAYS):
            said = " → ".join(part for part in (here, there) if part)
        title = " ".join((said or item.quote or item.subtype).split())
        quote = f"“{' '.join(item.quote.split())}”" if item.quote and said else ""
        detail = dotted(part for part in (*about(item), quote) if part)
        icon, ink, spoken = "info", "quiet", ""
        if item.kind in TAKEABLE:
            ticked = self._is_ticked(item)
            icon, ink = ("box-ticked", "accent") if ticked else ("box", "quiet")
            spoken = f"{self.tr('ticked') if ticked else self.tr('not ticked')}, {title}, {detail}"
        return Card(title, icon=icon, icon_ink=ink, detail=detail or " ", lines=2, serif=not said, spoken=spoken)

    def facts_words(self) -> str:
        if self._file is None or self._reading:
            return ""
        facts = [self._file.name, counted(len(self._outcome.items), "%n annotation", "%n annotations")]
        same = len(self._outcome.of(Kind.UNCHANGED, Kind.ORIGINAL))
        facts.append(counted(same, "%n as it is here", "%n as they are here"))
        if self._outcome.skipped:
            facts.append(counted(self._outcome.skipped, "%n could not be read", "%n could not be read"))
        return dotted(facts)

    def empty_words(self) -> tuple[str, str]:
        if self._reading:
            return self.tr("Reading {name}…").format(name=self._reading), "document"
        if self._file is None:
            return self.tr("Drop a PDF here that someone has marked, or choose one in the menu."), "import"
        return self.tr("Nothing in {name} differs from what is here.").format(name=self._file.name), "check"

    def choose(self, key: str) -> None:
        """A click shows a thing; going there is a button's or Enter's."""

    def show_current(self) -> None:
        item = self._items.get(self.list.current_key)
        self.panel.setVisible(bool(self._items))
        if item is None:
            return
        base = item.base if item.kind is Kind.CONFLICT else None
        here, there = looks(item) if item.kind in (Kind.LOOK, Kind.STAYS) else (item.here, item.there)
        self.panel.show_item(sentence(item), item.quote, (here, base, there))
        can = item.kind in TAKEABLE
        self.panel.show_tick(ticked=self._is_ticked(item), can=can, can_go=self._place(item) is not None)
        self.panel.show_ticked(len(self.ticked()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space and a click on the box tick, and Enter go there."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.list:
            if event.key() == Qt.Key.Key_Space:
                self.toggle()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_go()
                return True
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            width = self.list.viewport().width()
            x = event.position().x()
            aside = x if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else width - x
            index = self.list.indexAt(event.position().toPoint())
            if aside < MARGIN + PAD + LEAD and self.list.cards.key(index) == self.list.current_key:
                self.toggle()
        return False

    def _compare(self) -> None:
        from dossier.services.returning import compare

        self._outcome = Outcome("", ())
        if self._file is not None and not self._reading:
            self._outcome = compare(self.bridge.store, self._file)
        self._items = {item.key: item for item in self._outcome.of(*ORDER)}

    def _is_ticked(self, item: Returned) -> bool:
        return item.kind in TAKEABLE and self._ticks.get(item.key, item.kind in DEFAULT)

    def _place(self, item: Returned) -> Place | None:
        """Return where a thing is or will be shown; None where it has no place."""
        store = self.bridge.store
        row = item.row or next((row for kind in _SHOWN if (row := store.seek(kind, item.row_id)) is not None), None)
        if isinstance(row, Passage):
            return passage_place(store, row)
        if isinstance(row, Annotation):
            place = annotation_place(store, row)
            return place if store.seek(Annotation, row.id) else _without_annotation(place)
        if row is not None:
            return place_of(store, row.on, row.on_id) if row.on is not OnKind.DOSSIER and not item.rests_on else None
        judgement = store.seek(Judgement, item.row_id)
        return place_of(store, OnKind.CITATION, judgement.citation_id) if judgement is not None else None

    def _on_go(self) -> None:
        item = self._items.get(self.list.current_key)
        place = self._place(item) if item is not None else None
        if place is not None:
            self.navigator.go(place)

    def _on_read(self, file: ForeignFile) -> None:
        if self.sender() is self._job:  # no other file was asked for meanwhile
            self.show_file(file)

    def _on_failed(self, error: KnownError) -> None:
        if self.sender() is self._job:
            self._reading = ""
            self.refresh()
            self.bridge.failed.emit(error)


def _without_annotation(place: Place) -> Place:
    return replace(place, annotation_id="")
