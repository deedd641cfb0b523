"""Where what is pressed in a document leads: to a passage, to words, to a claim that rests on it, to an address."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from dossier.model.kinds import OnKind
from dossier.model.rows import Document
from dossier.ui.bridge import Bridge
from dossier.ui.markdown import OWN_SCHEME, linked_place
from dossier.ui.navigator import Navigator, Place
from dossier.ui.panes.document_choice import passage_in_hand
from dossier.ui.panes.outside_link import OutsideLink
from dossier.ui.places import place_of


class DocumentWays(QObject):
    """Leads there from `document`, shown for `place`. `aimed` comes before a place that is to be scrolled to again."""

    aimed = Signal()

    def __init__(self, bridge: Bridge, navigator: Navigator, link: OutsideLink, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._navigator = navigator
        self._link = link
        self.document: Document | None = None
        self.place = Place()

    def lead_to_passage(self, passage_id: str) -> None:
        if self.document is not None:
            self.aimed.emit()
            self._navigator.adjust(document_id=self.document.id, passage_id=passage_id, annotation_id="", offset=-1)

    def lead_to_words(self, start: int, end: int) -> None:
        if self.document is not None:
            self.aimed.emit()
            there = {"document_id": self.document.id, "passage_id": "", "annotation_id": ""}
            self._navigator.adjust(**there, offset=start, length=end - start)

    def lead_to_annotation(self, annotation_id: str) -> None:
        self._navigator.adjust(annotation_id=annotation_id)

    def lead_to_offset(self, offset: int) -> None:
        """Follow a link within the document; Back returns to the link."""
        if self.document is not None:
            there = replace(self._navigator.place, document_id=self.document.id, passage_id="", annotation_id="")
            self._navigator.go(replace(there, offset=offset))

    def lead_to_claim(self, citation_id: str) -> None:
        """Go to a claim that rests on the passage in hand, and keep that in hand."""
        passage = passage_in_hand(self._bridge.store, self.place)
        if passage is not None:
            place = place_of(self._bridge.store, OnKind.CITATION, citation_id)
            self._navigator.go(replace(place, document_id=passage.document_id, passage_id=passage.id))

    def follow_address(self, address: str) -> None:
        """Go to a place of this dossier; show any other address, which is not opened."""
        if not address.lower().startswith(OWN_SCHEME):
            self._link.show_address(address)
            return
        place = linked_place(self._bridge.store, address)
        if place is not None:
            self._navigator.go(place)
