"""Where the reviewer is in a dossier: the place in hand and how far section and document are scrolled, kept as text."""

import json
from collections.abc import Mapping
from dataclasses import asdict, field, fields, replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from dossier.model.record import Record, record
from dossier.model.rows import Annotation, Citation, Claim, Document, Passage, Section, Source
from dossier.store.store import Store
from dossier.ui.navigator import Place, View

if TYPE_CHECKING:
    from dossier.ui.desk import Desk
    from dossier.ui.panes.source_document import DocumentTab

_MOST = 2**31 - 1  # Qt's numbers are no larger
_SIDE, _BELOW = 12, 4  # px from the corner of a text to where its lines are
_PASSING = (View.SEARCH, View.FILES, View.RETURNED, View.FATES)  # views of what nobody keeps
_KINDS = {
    "section_id": Section,
    "claim_id": Claim,
    "citation_id": Citation,
    "source_id": Source,
    "document_id": Document,
    "passage_id": Passage,
    "annotation_id": Annotation,
}


@record
class Scrolled(Record):
    """What of a document is at the top. Of pages: a page's number and points below its top; of a text: the part's
    number and a character of what is shown."""

    document_id: str = ""
    pages: bool = False
    number: int = 0
    below: float = 0.0


@record
class Whereabouts(Record):
    """`section` is the character of the section's text, as shown, at the top of its pane."""

    place: Place = field(default_factory=Place)
    section: int = 0
    document: Scrolled = field(default_factory=Scrolled)

    def written(self) -> str:
        """Return it as one line that `read` understands."""
        kept = replace(self, place=Place()) if self.place.view in _PASSING else self
        return json.dumps(asdict(kept), separators=(",", ":"))


def read(text: str) -> Whereabouts | None:
    """Return what `written` wrote; None where the text is something else."""
    try:
        table = json.loads(text)
        place = _made(Place, {**table["place"], "view": View(table["place"]["view"])})
        document = _made(Scrolled, table["document"])
        section = table["section"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    sound = place is not None and document is not None and type(section) is int and _is_usable(section)
    return Whereabouts(place, section, document) if sound and place and document else None


_Kind = TypeVar("_Kind", Place, Scrolled)


def _made(kind: type[_Kind], table: Mapping[str, object]) -> _Kind | None:
    """Return the row, None where a field is of another type than it should be or holds what nothing can take."""
    made = kind(**table)  # type: ignore[arg-type]
    usual = kind()
    values = {each.name: getattr(made, each.name) for each in fields(kind)}
    sound = all(type(value) is type(getattr(usual, name)) and _is_usable(value) for name, value in values.items())
    return made if sound else None


def _is_usable(value: object) -> bool:
    """Whether Qt can take a number (no NaN, none that is too large), and the database a text (no half character)."""
    if isinstance(value, str):
        return value.encode(errors="replace").decode() == value
    return isinstance(value, int | float) and -_MOST <= value <= _MOST


def there_still(store: Store, place: Place) -> Place:
    """Return `place` without what is not in the dossier any more; the overview where its section is gone."""
    gone = {
        name: ""
        for name, kind in _KINDS.items()
        if getattr(place, name) and store.seek(kind, getattr(place, name)) is None
    }
    if "section_id" in gone or (place.view is View.SECTION and not place.section_id):
        return Place()
    return replace(place, **gone, **({"offset": -1, "length": 0} if "document_id" in gone else {}))  # type: ignore[arg-type]


def whereabouts(desk: "Desk") -> Whereabouts:
    """Return where the reviewer is."""
    section = first_shown(desk.claim.view) if desk.is_made("claim") else 0
    document = Scrolled()
    if desk.is_made("source") and desk.source.tab.document is not None:
        document = _scrolled(desk.source.tab, desk.source.tab.document.id)
    return Whereabouts(desk.navigator.place, section, document)


def last_kept(desk: "Desk") -> Whereabouts:
    """Return where the reviewer is or, in a view of what nobody keeps, was last before it."""
    where = whereabouts(desk)
    way = [*desk.navigator.way[0], where.place]
    return replace(where, place=next((place for place in reversed(way) if place.view not in _PASSING), Place()))


def _scrolled(tab: "DocumentTab", document_id: str) -> Scrolled:
    if tab.reader is tab.text:
        return Scrolled(document_id, False, tab.shown_part, float(first_shown(tab.text)))
    if not tab.pages.book.is_open:
        return Scrolled()
    return Scrolled(document_id, True, *tab.pages.book.layout.place_at(tab.pages.view.verticalScrollBar().value()))


def first_shown(view: QTextEdit) -> int:
    """Return the character with which the line at the top of `view` begins."""
    if not view.verticalScrollBar().value():
        return 0
    cursor = view.cursorForPosition(QPoint(_SIDE, _BELOW))
    cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
    return cursor.position()


def show_first(view: QTextEdit, character: int) -> None:
    """Scroll until `character` is at the top of `view`."""
    bar = view.verticalScrollBar()
    if not character:
        bar.setValue(0)
        return
    cursor = QTextCursor(view.document())
    cursor.setPosition(min(max(character, 0), view.document().characterCount() - 1))
    bar.setValue(bar.value() + view.cursorRect(cursor).top())


class Resuming(QObject):
    """Takes the place in hand again and scrolls there, until all is read or the reviewer goes elsewhere."""

    def __init__(self, desk: "Desk", whereabouts: Whereabouts) -> None:
        super().__init__(desk)
        self._desk = desk
        self._where = whereabouts
        self._timer = QTimer(self, singleShot=True, interval=0)  # when what was made has its size
        self._timer.timeout.connect(self._scroll)

    def begin(self) -> None:
        desk, where = self._desk, self._where
        place = there_still(desk.bridge.store, where.place)
        if place.source_id and where.document.document_id and not where.document.pages:
            desk.source.tab.as_pages.show_text_of(where.document.document_id)
        desk.navigator.resume(place)
        desk.navigator.went.connect(self._end)
        if desk.is_made("source") and place.source_id:
            desk.source.tab.pages.book.opened.connect(self._timer.start)
            desk.source.tab.reading.came.connect(self._timer.start)
        self._timer.start()

    def _scroll(self) -> None:
        desk, where = self._desk, self._where
        if desk.is_made("claim") and desk.navigator.place.section_id == where.place.section_id:
            show_first(desk.claim.view, where.section)
        if not desk.navigator.place.source_id or self._is_scrolled(desk.source.tab):
            self._end()

    def _is_scrolled(self, tab: "DocumentTab") -> bool:
        """Scroll the document; False where it is not there yet."""
        wanted = self._where.document
        if tab.document is None or tab.document.id != wanted.document_id:
            return True
        if not wanted.pages:
            return tab.go_to_part(wanted.number) and _shown(tab.text, round(wanted.below))
        if tab.reader is tab.text:
            return True
        if not tab.pages.book.is_open:
            return False
        tab.pages.view.go_to_place(wanted.number, None)  # instead of the passage
        bar = tab.pages.view.verticalScrollBar()
        if 0 <= wanted.number < tab.pages.book.layout.count:
            bar.setValue(round(tab.pages.book.layout.y_of(wanted.number, wanted.below)))
        return True

    def _end(self) -> None:
        self._timer.stop()
        self._desk.navigator.went.disconnect(self._end)
        self.deleteLater()


def _shown(view: QTextEdit, character: int) -> bool:
    show_first(view, character)
    return True
