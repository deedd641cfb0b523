"""What came back in an annotated file, beside what is here: ticked, and taken in one step."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from dossier.model.errors import KnownError
from dossier.model.foreign import ForeignFile
from dossier.model.returned import DEFAULT, Kind, Outcome, Returned, takeable
from dossier.model.rows import Note
from dossier.ui.bridge import Bridge
from dossier.ui.cards.delegate import MARGIN, PAD
from dossier.ui.guard import guarded
from dossier.ui.making import Beside
from dossier.ui.models.card import Card, CardKind
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.listing import Listing, ListPane
from dossier.ui.panes.returned_job import ComparingJob
from dossier.ui.panes.returned_panel import ReturnedPanel
from dossier.ui.panes.returned_words import ORDER, about, group_word, looks, sentence
from dossier.ui.places import name_of, returned_place
from dossier.ui.theme import Theme
from dossier.ui.words import counted, dotted, isolated

MANY = 1_000  # things that are taken beside the window: a third of a second
LEAD = 26  # px: the tick


@guarded
class ReturnedPane(ListPane):
    """One file at a time. It is compared anew whenever the dossier changes, so what is taken leaves the list.

    Comparing is a job: very many marks take seconds.
    """

    told = Signal(str)  # what was done
    job_started = Signal(object)  # Job: a file is read, not one compared anew
    job_ended = Signal(object)  # Job

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, navigator, theme, parent)
        self._path: Path | None = None  # of what is being read
        self._file: ForeignFile | None = None
        self._job: ComparingJob | None = None
        self._taking = 0  # how many are being taken, or were last
        self._beside = Beside(bridge, self)
        self._beside.job_started.connect(self.job_started)
        self._beside.job_ended.connect(self.job_ended)
        self._beside.made.connect(self._on_made)
        self._outcome: Outcome | None = None  # None: not compared yet
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
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.moved.connect(self.show_current)
        self.panel.tick.clicked.connect(self.toggle)
        self.panel.go.clicked.connect(self._on_go)
        self.panel.take.clicked.connect(self.take)

    def read(self, path: Path) -> None:
        """Read the file at `path` beside the window and show what it says."""
        self._path = path
        self.refresh()
        self.navigator.go(Place(View.RETURNED))
        (self.list if self._items else self.empty).setFocus()

    def abandon(self) -> None:
        """Stop, for the dossier is being closed."""
        if self._beside.running:
            self.bridge.end_writing()
        self._end()

    def show_file(self, file: ForeignFile, ticks: Mapping[str, bool] = MappingProxyType({})) -> None:
        """Show what `file` says, with the ticks that the reviewer set before."""
        self._path, self._file, self._outcome, self._ticks = None, file, None, dict(ticks)
        self.refresh()

    @property
    def shown_file(self) -> tuple[ForeignFile | None, dict[str, bool]]:
        """What is shown, with the ticks that the reviewer set."""
        return self._file, dict(self._ticks)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read."""
        return self._path is not None

    @property
    def is_comparing(self) -> bool:
        """Whether what is shown is of the dossier as it was before, or is being taken; nothing is taken then."""
        return self._job is not None or self._beside.running

    def refresh(self) -> None:
        """Begin to compare, beside the window; what was found before stays in the list meanwhile."""
        self._end()
        if self._path is not None or self._file is not None:
            store = self.bridge.store
            job = self._job = ComparingJob(self._path or self._file, store.path_now(), store.key, self)
            job.done.connect(self._on_compared)
            job.failed.connect(self._on_failed)
            job.stopped.connect(self._on_stopped)
            if self._path is not None or self._outcome is None:
                self.job_started.emit(job)
            job.start()
        super().refresh()

    def ticked(self) -> tuple[Returned, ...]:
        """Return the things that would be taken: ticked, and no reply without its mark."""
        return takeable(item for item in self._items.values() if self._is_ticked(item))

    def toggle(self) -> None:
        """Tick the current thing, or no longer."""
        item = self._items.get(self.list.current_key)
        if item is not None and item.can_be_taken:
            self._ticks[item.key] = not self._is_ticked(item)
            self.list.cards.refresh()
        self.show_current()

    def take(self) -> None:
        """Take what is ticked, in one step; beside the window where that is much."""
        from dossier.services.changes.returned import TakeReturned

        ticked = self.ticked()
        if not ticked or self.is_comparing:
            return
        self.list.setFocus()  # before the button that was pressed is disabled, which would lead out of the pane
        change = TakeReturned(ticked)
        if len(ticked) >= MANY:
            self._taking = len(ticked)
            label = counted(len(ticked), "Taking %n annotation", "Taking %n annotations")
            self._beside.make(change, len(ticked), label)
            self.show_current()
        elif self.bridge.perform(change, origin=self):
            self._tell_taken(len(ticked))

    def _on_made(self, made: bool) -> None:
        if made:
            self._tell_taken(self._taking)
        self.show_current()

    def _tell_taken(self, count: int) -> None:
        self.told.emit(counted(count, "%n taken; undo takes it back", "%n taken; undo takes them back") + ".")

    def keys(self) -> list[str]:
        keys: list[str] = []
        for kind in ORDER if self._outcome is not None and self._path is None else ():
            items = self._of(kind)
            keys += [f"heading {kind}"] if items else []
            keys += [item.key for item in items]
        return keys

    def card(self, key: str) -> Card:
        item = self._items.get(key)
        if item is None:
            kind = Kind(key.removeprefix("heading "))
            return Card(f"{group_word(kind)} · {len(self._of(kind))}", kind=CardKind.HEADING)
        here, there = looks(item) if item.kind in (Kind.LOOK, Kind.STAYS) else (item.here, item.there)
        said = here if item.kind is Kind.DELETION else there
        if item.kind in (Kind.LOOK, Kind.STAYS):
            said = " → ".join(part for part in (here, there) if part)
        title = " ".join((said or item.quote or item.subtype).split())
        quote = f"“{' '.join(item.quote.split())}”" if item.quote and said else ""
        detail = dotted(part for part in (*about(item), quote) if part)
        icon, ink, spoken = "info", "quiet", ""
        if item.can_be_taken:
            ticked = self._is_ticked(item)
            icon, ink = ("box-ticked", "accent") if ticked else ("box", "quiet")
            spoken = f"{self.tr('ticked') if ticked else self.tr('not ticked')}, {title}, {detail}"
        return Card(title, icon=icon, icon_ink=ink, detail=detail or " ", lines=2, serif=not said, spoken=spoken)

    def facts_words(self) -> str:
        if self._file is None or self._outcome is None or self._path is not None:
            return ""
        facts = [self._file.name, counted(len(self._outcome.items), "%n annotation", "%n annotations")]
        same = len(self._outcome.of(Kind.UNCHANGED, Kind.ORIGINAL))
        facts.append(counted(same, "%n as it is here", "%n as they are here"))
        if self._outcome.skipped:
            facts.append(counted(self._outcome.skipped, "%n could not be read", "%n could not be read"))
        return dotted(facts)

    def empty_words(self) -> tuple[str, str]:
        name = self._path.name if self._path is not None else self._file.name if self._file is not None else ""
        if not name:
            return self.tr("Drop a PDF here that someone has marked, or choose one in the menu."), "import"
        if self._path is not None or self._outcome is None:
            return self.tr("Reading {name}…").format(name=isolated(name)), "document"
        return self.tr("Nothing in {name} differs from what is here.").format(name=isolated(name)), "check"

    def choose(self, key: str) -> None:
        """A click shows a thing; going there is a button's or Enter's."""

    def show_current(self) -> None:
        item = self._items.get(self.list.current_key)
        self.panel.setVisible(bool(self._items))
        if item is None:
            return
        base = item.base if item.kind is Kind.CONFLICT else None
        here, there = looks(item) if item.kind in (Kind.LOOK, Kind.STAYS) else (item.here, item.there)
        said = sentence(item)
        if item.kind is Kind.UNPLACED and isinstance(item.row, Note):
            words = self.tr("Ticked, it is kept as a note on {place}.")
            said += " · " + words.format(place=name_of(self.bridge.store, self.numbers, item.row.on, item.row.on_id))
        self.panel.show_item(said, item.quote, (here, base, there))
        can = item.can_be_taken
        self.panel.show_tick(
            ticked=self._is_ticked(item), can=can, can_go=returned_place(self.bridge.store, item) is not None
        )
        self.panel.show_ticked(len(self.ticked()), can=not self.is_comparing)

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

    def _of(self, kind: Kind) -> list[Returned]:
        return self._outcome.of(kind) if self._outcome is not None else []

    def _is_ticked(self, item: Returned) -> bool:
        return item.can_be_taken and self._ticks.get(item.key, item.kind in DEFAULT)

    def _on_go(self) -> None:
        item = self._items.get(self.list.current_key)
        place = returned_place(self.bridge.store, item) if item is not None else None
        if place is not None:
            self.navigator.go(place)

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            self.job_ended.emit(job)

    def _on_compared(self, result: tuple[ForeignFile, Outcome]) -> None:
        if self._job is None or self.sender() is not self._job:  # another was asked for meanwhile
            return
        if self._job.cancelled:  # too late for the job, not for the person
            self._on_stopped()
            return
        self._end()
        is_new = self._path is not None
        self._path = None
        self._file, self._outcome = result
        self._items = {item.key: item for item in self._outcome.of(*ORDER)}
        if is_new:
            self._ticks.clear()
        super().refresh()
        if is_new:
            self.list.take_near(0)
            (self.list if self._items else self.empty).setFocus()

    def _on_failed(self, error: KnownError) -> None:
        if self.sender() is self._job:
            self._on_stopped()
            self.bridge.failed.emit(error)

    def _on_stopped(self) -> None:
        """Show again what was shown before; nothing, where that is what could not be compared."""
        job = self._job
        if job is None or self.sender() is not job:
            return
        if job.cancelled:
            self.told.emit(self.tr("Cancelled; nothing was changed."))
        if self._path is None:
            self._file, self._outcome, self._items = None, None, {}
        self._path = None
        self.refresh()
