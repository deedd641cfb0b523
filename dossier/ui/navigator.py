"""What is in hand, and the way back to what was."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from dossier.model.record import Record, record

_REMEMBERED = 200


class View(StrEnum):
    """What the middle of the window shows."""

    OVERVIEW = "overview"
    SECTION = "section"
    LIMITS = "limits"
    SOURCES = "sources"
    NOTES = "notes"
    UNPLACED = "unplaced"
    FATES = "fates"
    DOUBTS = "doubts"
    SEARCH = "search"
    FILES = "files"
    RETURNED = "returned"
    HISTORY = "history"


@record
class Place(Record):
    """What is shown and in hand. Ids are '' where nothing of the kind is in hand.

    `source_id` is the source in the source pane; `annotation_id` and `passage_id` say what to show and point at in
    the section and in the document.
    """

    view: View = View.OVERVIEW
    section_id: str = ""
    claim_id: str = ""
    citation_id: str = ""
    source_id: str = ""
    document_id: str = ""
    passage_id: str = ""
    annotation_id: str = ""
    offset: int = -1  # a place in the section's body, or in the document's text where `document_id` is set
    length: int = 0  # of the words at `offset` that are selected in the document; 0 where it is a mere place


class Navigator(QObject):
    """The place in hand. Panes call `go`; every pane shows the place it hears of by `went`."""

    going = Signal(object)  # Place: before `went`, for who must make what will show it
    went = Signal(object)  # Place
    pointed = Signal()  # before `went`: what it points at is to be seen, also where it was shown before
    led_to_source = Signal()  # after `went`: somebody asked for a source, or for something in it, beside a list

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = Place()
        self._back: list[Place] = []
        self._forward: list[Place] = []

    @property
    def back_place(self) -> Place | None:
        """Where Back leads, or None."""
        return self._back[-1] if self._back else None

    @property
    def forward_place(self) -> Place | None:
        """Where Forward leads, or None."""
        return self._forward[-1] if self._forward else None

    def go(self, place: Place) -> None:
        """Take `place` in hand; Back leads to what was in hand before."""
        if place == self.place:
            self.went.emit(place)
        else:
            self._back = [*self._back[-_REMEMBERED:], self.place]
            self._forward.clear()
            self._arrive(place)
        if place.source_id and place.view is not View.SECTION:
            self.led_to_source.emit()

    def adjust(self, **changes: str | int) -> None:
        """Take something else of the same place in hand, without a step for Back."""
        self._arrive(replace(self.place, **changes))  # type: ignore[arg-type]

    def point(self, **changes: str | int) -> None:
        """Do as `adjust`, and show what that points at, though the reader has gone on from it."""
        self.pointed.emit()
        self.adjust(**changes)

    def back(self) -> None:
        """Return to what was in hand before; nothing happens where there is nothing."""
        if self._back:
            self._forward.append(self.place)
            self._arrive(self._back.pop())

    def forward(self) -> None:
        """Go where Back came from; nothing happens where there is nothing."""
        if self._forward:
            self._back.append(self.place)
            self._arrive(self._forward.pop())

    def resume(self, place: Place) -> None:
        """Take in hand what was in hand before the program, or its language, was another; Back stays what it is."""
        self._arrive(place)

    @property
    def way(self) -> tuple[list[Place], list[Place]]:
        """Where Back and Forward lead, the nearest last."""
        return self._back, self._forward

    def take_way(self, way: tuple[list[Place], list[Place]]) -> None:
        """Let Back and Forward lead where those of another navigator of the same dossier led."""
        self._back, self._forward = list(way[0]), list(way[1])

    def forget(self) -> None:
        """Forget the way, as when another dossier is opened."""
        self._back.clear()
        self._forward.clear()
        self._arrive(Place())

    def _arrive(self, place: Place) -> None:
        self.place = place
        self.going.emit(place)
        self.went.emit(place)
