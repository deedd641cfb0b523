"""The left pane: the overview, the sections with how far each is judged, and the lists of what belongs to them."""

from collections.abc import Collection
from dataclasses import fields

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.model.kinds import SectionKind
from dossier.services.figures import Figure
from dossier.services.reading import section_words
from dossier.store import heads
from dossier.store.heads import Headed
from dossier.ui.bridge import Bridge
from dossier.ui.cards.delegate import CardDelegate
from dossier.ui.cards.dragged import DraggedList
from dossier.ui.models.card import Card, CardKind
from dossier.ui.models.cards import CardModel
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.theme import Theme
from dossier.ui.widgets.progress_strip import progress_words

LEAD = 24  # px: numbers and icons before the titles

_SECTION = "section:"
_HEADING = "heading:"
_VIEW = "view:"
_LEAST = 180  # px of the width, of usual words

_ICONS = {
    SectionKind.SUMMARY: "summary",
    SectionKind.OPTION: "option",
    SectionKind.BACKGROUND: "background",
    SectionKind.LIMITS: "limits",
}
_TOGETHER = {
    SectionKind.SUMMARY: 0,
    SectionKind.OPTION: 1,
    SectionKind.BACKGROUND: 2,
    SectionKind.LIMITS: 2,
}
_LISTS = {
    View.LIMITS: Figure.LIMITS,
    View.SOURCES: Figure.ALL_SOURCES,
    View.NOTES: Figure.REMARKS,
    View.DOUBTS: Figure.DOUBTS,
    View.UNPLACED: Figure.UNPLACED,
}
_LIST_ICONS = {
    View.LIMITS: "limits",
    View.SOURCES: "sources",
    View.NOTES: "notes",
    View.DOUBTS: "question",
    View.UNPLACED: "unplaced",
}


class OutlinePane(QWidget):
    """Shows where one is and leads elsewhere; its rows are counted anew only where a change touches them.

    `move_asked` carries a section that was dragged and the one that it was dropped before, '' for the end.
    """

    move_asked = Signal(str, str)

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline-pane")
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._navigator = navigator
        self._sections: dict[str, Headed] = {}
        self._following = False  # while the row in hand is set by the place, not by a person
        self._stepped: Place | None = None  # where an arrow key led last
        self.list = DraggedList(theme, CardModel(self._card, _kind), CardDelegate(theme, lead=LEAD, strip=True))
        self.list.setObjectName("outline")
        self.list.setAccessibleName(self.tr("Outline"))
        self.setAccessibleName(self.tr("Outline"))
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.addWidget(self.list)
        self.setMinimumWidth(round(_LEAST * (1 + (theme.scale - 1) * 0.8)))
        self.list.moved.connect(self._on_moved)
        self.list.chosen.connect(self._on_chosen)
        self.list.dropped.connect(self._on_dropped)
        navigator.went.connect(self._on_went)
        bridge.changed.connect(self._on_changed)
        self._read_sections()
        self._show_rows()
        self._on_went(navigator.place)

    # What is shown

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.touches("sections"):
            self._read_sections()
        touched = {_SECTION + id for id in self._bridge.counted} | {_VIEW + view for view in _LISTS}
        self._show_rows(None if changes.touches("sections") else touched)
        self._on_went(self._navigator.place)

    def _read_sections(self) -> None:
        try:
            self._sections = {section.id: section for section in heads.headed(self._bridge.store)}
        except KnownError as error:
            self._sections = {}
            self._bridge.failed.emit(error)

    def _show_rows(self, touched: Collection[str] | None = None) -> None:
        """Show the rows; what is in those of `touched`, or of all, is read anew."""
        kinds = {id: section.kind for id, section in self._sections.items()}
        first = [id for id, kind in kinds.items() if kind is SectionKind.SUMMARY]
        options = [id for id, kind in kinds.items() if kind is SectionKind.OPTION]
        others = [id for id, kind in kinds.items() if kind in (SectionKind.BACKGROUND, SectionKind.LIMITS)]
        keys = [_VIEW + View.OVERVIEW, *(_SECTION + id for id in first)]
        for name, ids in (("options", options), ("others", others)):
            if ids:
                keys += [_HEADING + name, *(_SECTION + id for id in ids)]
        lists = [view for view in _LISTS if view is not View.DOUBTS or self._count(view)]
        keys += [_HEADING + "evidence", *(_VIEW + view for view in lists)]
        self._following = True  # a row that goes leaves another one current, which nobody chose
        self.list.cards.show(keys)
        self.list.cards.refresh(touched)
        self._following = False

    def _count(self, view: View) -> int:
        return self._bridge.figures.of(_LISTS[view])

    def _card(self, key: str) -> Card:
        if key.startswith(_SECTION):
            return self._section_card(self._sections[key.removeprefix(_SECTION)])
        if key.startswith(_HEADING):
            words = {
                "options": self.tr("Options"),
                "others": self.tr("Also in the brief"),
                "evidence": self.tr("Evidence"),
            }
            return Card(words[key.removeprefix(_HEADING)], CardKind.HEADING)
        return self._view_card(View(key.removeprefix(_VIEW)))

    def _section_card(self, section: Headed) -> Card:
        verdicts = self._bridge.tallies.of(section.id).verdicts
        progress = progress_words(verdicts)
        whole = section_words(section)
        return Card(
            section.title,
            lead=str(section.number) if section.number else "",
            icon="" if section.number else _ICONS[section.kind],
            icon_ink="ink",
            trailing=str(sum(verdicts.values())),
            counts=verdicts,
            spoken=f"{whole}, {progress}",
            tip=f"{whole}\n{progress}",
        )

    def _view_card(self, view: View) -> Card:
        words = {
            View.OVERVIEW: self.tr("Overview of options"),
            View.LIMITS: self.tr("Limits"),
            View.SOURCES: self.tr("Sources"),
            View.NOTES: self.tr("Notes and annotations"),
            View.DOUBTS: self.tr("Unsure"),
            View.UNPLACED: self.tr("Unplaced"),
        }
        tips = {
            View.LIMITS: self.tr("What the evidence does not establish"),
            View.DOUBTS: self.tr("What the program was not sure how to read"),
            View.UNPLACED: self.tr("What lost its place in the text"),
        }
        icon = _LIST_ICONS.get(view, "overview")
        count = str(self._count(view)) if view in _LISTS else ""
        urgent = view in (View.DOUBTS, View.UNPLACED) and self._count(view) > 0
        ink = "partly" if urgent else "ink"
        return Card(words[view], icon=icon, icon_ink=ink, trailing=count, tip=tips.get(view, ""))

    # The order of the sections

    def neighbour(self, section_id: str, step: int) -> str | None:
        """Return before which section one goes when it moves by one row, '' for the end; None where it cannot."""
        group = self._group(section_id)
        at = group.index(section_id)
        if not 0 <= at + step < len(group):
            return None
        return group[at - 1] if step < 0 else self._after(group[at + 1])

    def _group(self, section_id: str) -> list[str]:
        """The sections that stand together with one in the outline, in their order."""
        together = _TOGETHER[self._sections[section_id].kind]
        return [id for id, section in self._sections.items() if _TOGETHER[section.kind] == together]

    def _after(self, section_id: str) -> str:
        ids = list(self._sections)
        return next(iter(ids[ids.index(section_id) + 1 :]), "")

    def _on_dropped(self, key: str, target: str, below: bool) -> None:
        section_id, other = key.removeprefix(_SECTION), target.removeprefix(_SECTION)
        if key.startswith(_SECTION) and target.startswith(_SECTION) and other in self._group(section_id):
            before = self._after(other) if below else other
            if before != section_id and other != section_id:
                self.move_asked.emit(section_id, before)

    # Where one is

    def _on_went(self, place: Place) -> None:
        key = _SECTION + place.section_id if place.view is View.SECTION else _VIEW + place.view
        self._following = True
        self.list.take(key)
        self._following = False

    def _on_moved(self, key: str) -> None:
        if self.list.entering:  # the focus came here, maybe from what was hidden: nobody asked to go anywhere
            self.list.clearSelection()
            return
        if self._following or not key:
            return
        place = _place(key)
        by_key = QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        if by_key and self._navigator.place == self._stepped:  # a row passed by is no step for Back
            self._navigator.adjust(**{field.name: getattr(place, field.name) for field in fields(Place)})
        else:
            self._navigator.go(place)
        self._stepped = place if by_key else None

    def _on_chosen(self, key: str) -> None:
        self._stepped = None
        self._navigator.go(_place(key))


def _place(key: str) -> Place:
    if key.startswith(_SECTION):
        return Place(View.SECTION, key.removeprefix(_SECTION))
    return Place(View(key.removeprefix(_VIEW)))


def _kind(key: str) -> str:
    """Return of which kind the row of that key is; rows of one kind are equally high."""
    return key.partition(":")[0]
