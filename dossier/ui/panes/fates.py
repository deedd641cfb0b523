"""What became of claims, annotations and passages after the text under them changed; each line leads to its place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from dossier.model.changes import Changes
from dossier.model.kinds import Placing
from dossier.services.fates import Fate
from dossier.services.replacements import newest_replacement
from dossier.ui.bridge import Bridge
from dossier.ui.fates import (
    GROUPS,
    ICONS,
    added_ranges,
    counts_words,
    diff_html,
    fate_name,
    fate_place,
    group_of,
    group_words,
    placing_word,
)
from dossier.ui.models.card import Card, CardKind
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.edges import SIDE
from dossier.ui.panes.listing import Listing, ListPane, button_row
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named

LEAD = 26  # px: the icon that says how it was found again

_HEADING = "heading:"  # before the name of a group, in the key of its heading
_REPLACED = ("brief", "documents")


class FatesPane(ListPane):
    """Shows the report of the newest replacement until the next one, or until it is taken back (`forgotten`).

    That of a document is shown in the session that it was replaced in; else that of the brief, which the journal keeps.
    """

    forgotten = Signal()

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, navigator, theme, parent)
        self._fates: dict[str, Fate] = {}
        self._groups: dict[str, list[str]] = {}
        self._about = ""
        self.make(
            Listing(
                "fates",
                self.tr("What was found again"),
                View.FATES,
                ("annotations", "claims", "passages", "limits", "sections", "sources", "citations"),
                lead=LEAD,
                lines=2,
                one_current=True,
                click_takes=True,
            )
        )
        self._make_panel()
        self.list.moved.connect(self.show_current)
        self.theme.changed.connect(self.show_current)
        bridge.changed.connect(self._on_replaced)

    @property
    def report(self) -> tuple[str, list[Fate]]:
        """What is shown, as `show_report` takes it."""
        return self._about, list(self._fates.values())

    def show_report(self, about: str, fates: Sequence[Fate]) -> None:
        """Show what became of each thing; `about` says what was replaced."""
        self._about = about
        self._fates = {f"{fate.table}:{fate.id}": fate for fate in fates}
        self.numbers.forget()
        self.refresh()

    def keys(self) -> list[str]:
        self._groups = {group: [] for group in GROUPS}
        if not self._fates and (fates := newest_replacement(self.bridge.store)):
            self._fates = {f"{fate.table}:{fate.id}": fate for fate in fates}
            self._about = self.tr("The newest version of the brief:")
        for key, fate in self._fates.items():
            self._groups[group_of(fate)].append(key)
        return [key for group, rows in self._groups.items() if rows for key in (f"{_HEADING}{group}", *rows)]

    def card(self, key: str) -> Card:
        if key.startswith(_HEADING):
            group = key.removeprefix(_HEADING)
            return Card(f"{group_words(group)} ({len(self._groups[group])})", CardKind.HEADING)
        fate = self._fates[key]
        icon, ink = ICONS[fate.placing]
        title, hits = added_ranges(fate.diff) if fate.diff else (fate.after or fate.before, ())
        name = fate_name(self.bridge.store, self.numbers, fate)
        spoken = f"{placing_word(fate.placing)}, {title}, {name}"
        return Card(title, icon=icon, icon_ink=ink, hits=hits, detail=name, lines=2, serif=True, spoken=spoken)

    def facts_words(self) -> str:
        if not self._fates:
            return ""
        return f"{self._about} {counts_words(self._fates.values())}".strip()

    def empty_words(self) -> tuple[str, str]:
        return self.tr("Nothing to tell: no newer version was taken in here, or it was taken back."), "history"

    def choose(self, key: str) -> None:
        place = fate_place(self.bridge.store, self._fates[key])
        if place != Place():
            self.navigator.go(place)

    def show_current(self) -> None:
        fate = self._fates.get(self.list.current_key)
        self.panel.setVisible(fate is not None)
        if fate is None:
            return
        self.changed.setText(diff_html(fate.diff, self.theme.palette))
        self.changed.setVisible(bool(fate.diff))
        helps = {
            Placing.UNPLACED: self.tr("Nothing was dropped: place it again by hand, or keep it as it is."),
            Placing.CHANGED: self.tr("Judgements that rest on the old words are stale now."),
            Placing.MOVED: self.tr("The words are the same, in another place."),
            Placing.EXACT: self.tr("It stands where it stood."),
            None: self.tr("It was not there before."),
        }
        gone = group_of(fate) == "gone"
        self._help.setText(self.tr("What a person put on it is kept.") if gone else helps[fate.placing])
        self.unplaced.setVisible(group_of(fate) == "unplaced")
        self.go.setVisible(fate_place(self.bridge.store, fate) != Place())

    def _make_panel(self) -> None:
        self.panel = named(QWidget(), "fate-panel")
        self.changed = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText), "fate-diff")
        self.changed.setFont(self.theme.serif(15))
        self._help = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "fate-help")
        set_role(self._help, "quiet")
        self.go = named(QPushButton(self.tr("Go there")), "fate-go")
        self.go.setToolTip(self.tr("Show it in its place (Enter)"))
        self.go.clicked.connect(self._on_go)
        self.unplaced = named(QPushButton(self.tr("Show what is unplaced")), "fate-unplaced")
        self.unplaced.clicked.connect(self._on_unplaced)
        buttons = button_row(self.go, self.unplaced)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(SIDE, 12, SIDE, 4)
        column.setSpacing(8)
        column.addWidget(self.changed)
        column.addWidget(self._help)
        column.addLayout(buttons)
        self.add_panel(self.panel)

    def _on_go(self) -> None:
        if self.list.current_key in self._fates:
            self.choose(self.list.current_key)

    def _on_unplaced(self) -> None:
        self.navigator.go(Place(View.UNPLACED))

    def _on_replaced(self, changes: Changes, origin: object) -> None:
        """Forget the report of a replacement that was taken back, or that another one followed."""
        if changes.touches(*_REPLACED) and self._fates:
            self._fates, self._about = {}, ""
            self.refresh()
            self.forgotten.emit()
