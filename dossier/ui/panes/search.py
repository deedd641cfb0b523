"""Search everywhere as one types: hits among claims, documents and notes, each with the words around it."""

import re

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from dossier.model.rows import Document
from dossier.services.searching import Hit, HitKind, SearchIn, search
from dossier.text.query import is_only_unwanted
from dossier.text.search import Snippet
from dossier.ui.bridge import Bridge
from dossier.ui.guard import guarded
from dossier.ui.models.card import Card, CardKind
from dossier.ui.navigator import Navigator, View
from dossier.ui.panes.listing import Listing, ListPane
from dossier.ui.panes.source_chooser import SourceChooser
from dossier.ui.places import hit_place
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.search_field import enter_list
from dossier.ui.words import counted, dotted

LEAD = 26  # px: the icon of what was hit
MOST = 40  # hits a group; who looks for more types another word

_LEADING = 40  # code points before the first hit, so that it lies in the lines that are shown
_REST = 30  # ms between the last key and the search
_PHRASE = re.compile(r"\"[^\"]+\"")
_GROUP = "group:"
_TABLES = (
    "claims",
    "limits",
    "sections",
    "sources",
    "documents",
    "pages",
    "notes",
    "annotations",
    "judgements",
    "citations",
)
_ICONS = {
    HitKind.CLAIM: "claim",
    HitKind.LIMIT: "limits",
    HitKind.SECTION: "option",
    HitKind.DOCUMENT: "document",
    HitKind.SOURCE: "sources",
    HitKind.NOTE: "note",
    HitKind.ANNOTATION: "annotation",
    HitKind.JUDGEMENT: "check",
}
_READ = (HitKind.CLAIM, HitKind.LIMIT, HitKind.SECTION, HitKind.DOCUMENT)  # words of the brief and of documents


@guarded
class SearchPane(ListPane):
    """`set_query` is told what is typed. Escape says `left`; an arrow up from the first hit, `field_asked`."""

    left = Signal()
    field_asked = Signal()
    shown = Signal()  # the hits of what was typed last are there

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, navigator, theme, parent)
        self._query = ""
        self._hits: dict[str, Hit] = {}
        self._last_of: dict[str, Hit] = {}  # the last hit that is shown of a row: it says how many more there are
        self._found: dict[SearchIn, int] = {}
        self.make(Listing("search", self.tr("Search"), View.SEARCH, _TABLES, lead=LEAD, lines=2))
        self._names = {
            SearchIn.CLAIMS: self.tr("Claims"),
            SearchIn.DOCUMENTS: self.tr("Documents"),
            SearchIn.NOTES: self.tr("Notes"),
        }
        self.sources = SourceChooser(theme, bridge.store)
        self.sources.chosen_changed.connect(self.refresh)
        self.scopes: dict[SearchIn, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(6)
        for scope, name in self._names.items():
            button = self.scopes[scope] = named(QPushButton(name), f"search-in-{scope.value}")
            button.setCheckable(True)
            button.setChecked(True)
            button.setToolTip(self.tr("Search here too"))
            button.toggled.connect(self.refresh)
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self.sources)
        row.addStretch(1)
        self.head.addLayout(row)
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.refresh)
        self.list.left.connect(self.left)
        self.list.passed_top.connect(self.field_asked)

    @property
    def query(self) -> str:
        """What is searched."""
        return self._query

    def set_query(self, text: str) -> None:
        """Search for `text` when the typing rests; what was found before stays until then."""
        query = text.strip()
        if query != self._query:
            self._query = query
            if self.isVisible():
                self._timer.start()
            else:
                self._out_of_date = True

    def enter(self) -> None:
        """Take the keyboard into the hits, those of what was typed just now; where there are none it stays."""
        if self._timer.isActive():
            self.refresh()
        enter_list(self.list)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._out_of_date |= self._timer.isActive()
        self._timer.stop()

    def refresh(self) -> None:
        self._timer.stop()
        super().refresh()
        self.shown.emit()

    def keys(self) -> list[str]:
        self._hits.clear()
        self._last_of.clear()
        self._found.clear()
        self.sources.refresh()
        keys: list[str] = []
        for scope in self._chosen():
            found = search(self.bridge.store, self._query, (scope,), MOST, self.sources.chosen)
            self._found[scope] = len(found)
            hits = {f"{hit.kind}:{hit.id}:{hit.start}": hit for hit in found}
            self._last_of |= {hit.id: hit for hit in found}
            keys += [_GROUP + scope, *hits] if hits else []
            self._hits |= hits
        return keys

    def card(self, key: str) -> Card:
        if key.startswith(_GROUP):
            scope = SearchIn(key.removeprefix(_GROUP))
            count = self._found[scope]
            name = self._names[scope]
            if count < MOST:
                return Card(f"{name} ({count})", CardKind.HEADING)
            return Card(self.tr("{name} (the best {count})").format(name=name, count=count), CardKind.HEADING)
        hit = self._hits[key]
        shown = _begun_near(hit.snippet)
        sheet = self._is_sheet(hit)
        return Card(
            shown.text,
            icon="sheet" if sheet else _ICONS[hit.kind],
            hits=shown.ranges,
            detail=self._where(hit, sheet=sheet),
            lines=2,
            serif=hit.kind in _READ and not sheet,
        )

    def facts_words(self) -> str:
        count = sum(self._found.values())
        words = counted(count, "%n hit for “{query}”", "%n hits for “{query}”")
        query = self._query[1:-1] if _PHRASE.fullmatch(self._query) else self._query  # it is in quotation marks already
        return words.format(query=query) + self._within() if count else ""

    def empty_words(self) -> tuple[str, str]:
        places = self.tr(", ").join(self._names[scope].lower() for scope in self._chosen()) + self._within()
        if not self._chosen():
            return self.tr("Choose where to search: claims, documents or notes."), "search"
        if not self._query:
            sentence = self.tr("Type what to look for into the field above. Searched: {places}.")
            return sentence.format(places=places), "search"
        if is_only_unwanted(self._query):
            return self.tr("“{query}” says only what must not be there: add a word.").format(
                query=self._query
            ), "search"
        sentence = self.tr("Nothing holds “{query}”. Searched: {places}.")
        if len(self._query.split()) > 1 and not _PHRASE.fullmatch(self._query):
            sentence += " " + self.tr("A hit has all the words: leave some out, or write OR between them.")
        return sentence.format(query=self._query, places=places), "search"

    def choose(self, key: str) -> None:
        self.navigator.go(hit_place(self.bridge.store, self._hits[key]))

    def _within(self) -> str:
        """Return where the search is narrowed to: " in [4], [9]"; "" where it is not."""
        names = self.sources.chosen_names
        return self.tr(" in {sources}").format(sources=", ".join(names)) if names else ""

    def _chosen(self) -> list[SearchIn]:
        return [scope for scope, button in self.scopes.items() if button.isChecked()]

    def _is_sheet(self, hit: Hit) -> bool:
        document = self.bridge.store.seek(Document, hit.id) if hit.kind is HitKind.DOCUMENT else None
        return document is not None and document.is_sheet

    def _where(self, hit: Hit, *, sheet: bool) -> str:
        """Return what was hit and where it is: "claim 3.3 · Licences and exemptions"."""
        place = hit.place
        kinds = {
            HitKind.CLAIM: self.tr("claim {number}").format(number=place.number),
            HitKind.LIMIT: self.tr("limit"),
            HitKind.SECTION: self.tr("section"),
            HitKind.DOCUMENT: self.tr("sheet about the source") if sheet else self.tr("document"),
            HitKind.SOURCE: self.tr("source"),
            HitKind.NOTE: self.tr("note"),
            HitKind.ANNOTATION: self.tr("annotation"),
            HitKind.JUDGEMENT: self.tr("judgement of claim {number}").format(number=place.number),
        }
        parts = [kinds[hit.kind]]
        if place.number and hit.kind in (HitKind.NOTE, HitKind.ANNOTATION):
            parts.append(self.tr("claim {number}").format(number=place.number))
        if place.source is not None:
            parts.append(f"[{place.source}]")
        if place.title and hit.kind is not HitKind.SECTION:
            parts.append(place.title)
        if hit.older:
            parts.append(self.tr("older version"))
        if hit.label:
            parts.append(self.tr("p. {page}").format(page=hit.label))
        if hit.more and hit is self._last_of[hit.id]:
            parts.append(counted(hit.more, "%n more hit in it", "%n more hits in it"))
        return dotted(parts)


def _begun_near(snippet: Snippet) -> Snippet:
    """Return `snippet` begun at a word shortly before its first hit."""
    first = snippet.ranges[0][0] if snippet.ranges else 0
    cut = snippet.text.find(" ", first - _LEADING) + 1 if first > 2 * _LEADING else 0
    if not 0 < cut <= first:
        return snippet
    ranges = tuple((start - cut + 1, end - cut + 1) for start, end in snippet.ranges)
    return Snippet("…" + snippet.text[cut:], ranges)
