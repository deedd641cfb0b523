"""What the importer was unsure of: each is corrected here with one key, or said to be right."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dossier.model.kinds import ClaimKind, OnKind, SectionKind
from dossier.model.rows import Claim, Doubt, Section, Source
from dossier.services.changes.briefs import SettleDoubt
from dossier.services.changes.claims import RetypeClaim
from dossier.services.changes.sections import RetypeSection
from dossier.services.changes.together import Together
from dossier.services.editor import Change
from dossier.services.reading import section_words
from dossier.store import counting
from dossier.ui.bridge import Bridge
from dossier.ui.guard import guarded
from dossier.ui.making import Beside
from dossier.ui.models.card import Card
from dossier.ui.navigator import Navigator, View
from dossier.ui.panes.doubt_panel import KEYS, DoubtPanel
from dossier.ui.panes.listing import Listing, ListPane
from dossier.ui.places import place_of, source_words
from dossier.ui.theme import Theme
from dossier.ui.unsure import unsure_words
from dossier.ui.words import counted, undo_words

MANY = 1_000  # doubts that are settled beside the window, which they would hold up for two frames
_GROUP = "group:"
LEAD = 40  # px: the numbers of the claims


@guarded
class DoubtsPane(ListPane):
    """One doubt is current: the panel below the list shows it in full, with what can be done about it.

    Many that say the same are one row, which is settled as a whole; Enter on it, or a double click, lists them one by
    one, and hides them.
    """

    job_started = Signal(object)  # Job: many are settled
    job_ended = Signal(object)  # Job

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, navigator, theme, parent)
        self._open = 0
        self._groups: dict[str, tuple[str, ...]] = {}  # those that say the same, by the key of their row
        self._listed: set[str] = set()  # the rows of groups whose doubts are listed one by one
        self._beside = Beside(bridge, self)
        self._beside.job_started.connect(self.job_started)
        self._beside.job_ended.connect(self.job_ended)
        self.make(
            Listing(
                "doubts",
                self.tr("Unsure"),
                View.DOUBTS,
                ("doubts", "claims", "sections", "sources"),
                lead=LEAD,
                one_current=True,
                click_takes=True,
            )
        )
        self.panel = DoubtPanel(theme)
        self.add_panel(self.panel)
        self.list.installEventFilter(self)
        self.list.moved.connect(self.show_current)
        self.panel.kind_chosen.connect(self.retype)
        self.panel.right.clicked.connect(self.settle)
        self.panel.all_right.clicked.connect(self.settle_all)
        self.panel.go.clicked.connect(self._go)

    def keys(self) -> list[str]:
        found = counting.open_doubts(self.bridge.store)
        self._open = len(found)
        self._groups = {self._group_key(ids[0]): ids for ids in found if len(ids) > 1}
        keys: list[str] = []
        for ids in found:
            group = self._group_key(ids[0]) if len(ids) > 1 else ""
            keys += [group] if group else []
            keys += ids if not group or group in self._listed else ()
        return keys

    def _group_key(self, id: str) -> str:
        doubt = self.bridge.store.get(Doubt, id)
        return f"{_GROUP}{doubt.code} {doubt.text}"

    def card(self, key: str) -> Card:
        if key in self._groups:
            return self._card_of_group(key)
        doubt = self.bridge.store.get(Doubt, key)
        lead, about = self._about(doubt)
        icon = "" if lead else "question"
        unsure = unsure_words(doubt.text)
        words, detail = (about, unsure) if about else (unsure, " ")
        return Card(words, lead=lead, icon=icon, detail=detail, tip=f"{about}\n{unsure}".strip())

    def _card_of_group(self, key: str) -> Card:
        words = unsure_words(self.bridge.store.get(Doubt, self._groups[key][0]).text)
        icon = "chevron-down" if key in self._listed else "chevron-right"
        return Card(words, icon=icon, detail=self._places_words(key), tip=words)

    def _places_words(self, key: str) -> str:
        """Return how many places a group is of."""
        return counted(len(self._groups[key]), "In %n place", "In %n places")

    def facts_words(self) -> str:
        if not self._open:
            return ""
        return counted(
            self._open,
            "The program was not sure how to read %n thing. Correct it, or say that it is right.",
            "The program was not sure how to read %n things. Correct each, or say that it is right.",
        )

    def empty_words(self) -> tuple[str, str]:
        return self.tr("Nothing is left that the program was not sure how to read."), "check"

    def choose(self, key: str) -> None:
        """Lead to what a doubt is on; list those of a group one by one, or hide them again."""
        if key in self._groups:
            self._listed ^= {key}
            self.refresh()
            return
        doubt = self.bridge.store.get(Doubt, key)
        self.navigator.go(place_of(self.bridge.store, doubt.on, doubt.on_id))

    def show_current(self) -> None:
        key = self.list.current_key
        if key in self._groups:
            words = unsure_words(self.bridge.store.get(Doubt, self._groups[key][0]).text)
            self.panel.setVisible(True)
            self.panel.show_group(words, self._places_words(key), listed=key in self._listed)
            return
        doubt = self._current()
        self.panel.setVisible(doubt is not None)
        if doubt is None:
            return
        store = self.bridge.store
        row = store.seek(Claim if doubt.on is OnKind.CLAIM else Section, doubt.on_id)
        kind = row.kind if isinstance(row, Claim | Section) else None
        alike = store.count(Doubt, code=doubt.code, text=doubt.text, settled=0)
        self.panel.show_doubt(unsure_words(doubt.text), *self._about(doubt), kind, alike)

    def settle(self) -> None:
        """Say that what the importer made of the current doubt, or of a whole group, is right."""
        key = self.list.current_key
        if key in self._groups:
            self._settle(self._groups[key])
        elif key:
            self.bridge.perform(SettleDoubt(key), origin=self)

    def _settle(self, ids: Collection[str]) -> None:
        change = Together(tuple(map(SettleDoubt, ids)), "settle doubts")
        if len(ids) < MANY:
            self.bridge.perform(change, origin=self)
        else:
            self._beside.make(change, len(ids), undo_words(change.label))

    def settle_all(self) -> None:
        """Say so of all doubts that say the same as the current one, in one step."""
        doubt = self._current()
        if doubt is not None:
            alike = self.bridge.store.find(Doubt, code=doubt.code, text=doubt.text, settled=0)
            self._settle([other.id for other in alike])

    def retype(self, kind: ClaimKind | SectionKind) -> None:
        """Say what kind the claim or the section of the current doubt is; that settles it."""
        doubt = self._current()
        if doubt is None:
            return
        change: Change
        if isinstance(kind, ClaimKind):
            change = RetypeClaim(doubt.on_id, kind)
        else:
            change = RetypeSection(doubt.on_id, kind)
        self.bridge.perform(Together((change, SettleDoubt(doubt.id)), change.label), origin=self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let single keys, pressed in the list, do what the buttons do."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.modifiers() != Qt.KeyboardModifier.NoModifier:
                return False
            if event.key() == Qt.Key.Key_Space:
                self.settle()
                return True
            doubt = self._current()
            kind = next((kind for kind, key in KEYS.items() if key == event.text().upper()), None)
            if kind is not None and doubt is not None and doubt.on is OnKind.CLAIM:
                self.retype(kind)
                return True
        return False

    def _current(self) -> Doubt | None:
        key = self.list.current_key
        return self.bridge.store.seek(Doubt, key) if key and key not in self._groups else None

    def _about(self, doubt: Doubt) -> tuple[str, str]:
        """Return the number and the words of what a doubt is on."""
        store = self.bridge.store
        if doubt.on is OnKind.CLAIM and (claim := store.seek(Claim, doubt.on_id)):
            return self.numbers.of(claim), claim.text
        if doubt.on is OnKind.SECTION and (section := store.seek(Section, doubt.on_id)):
            return "", section_words(section)
        if doubt.on is OnKind.SOURCE and (source := store.seek(Source, doubt.on_id)):
            return "", source_words(source)
        return "", ""

    def _go(self) -> None:
        if self.list.current_key in self._groups:
            self.list.setFocus()  # for the rows that it lists
        if self.list.current_key:
            self.choose(self.list.current_key)
