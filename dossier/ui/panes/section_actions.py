"""What can be done with the words of a section: marked, and corrected as claims and limits."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from dossier.model.ids import new_id
from dossier.model.kinds import AnnotationKind, OnKind, Placing
from dossier.model.rows import Annotation, Claim, Limit
from dossier.services.changes.annotations import EditAnnotation, PlaceAnnotation, RemoveAnnotation
from dossier.services.changes.claims import AddClaim, JoinClaims, PlaceClaim, SplitClaim
from dossier.services.changes.limits import AddLimit, PlaceLimit, TieLimit
from dossier.store import counting
from dossier.ui.bridge import Bridge
from dossier.ui.marking import highlight_all, length_of, mark
from dossier.ui.navigator import Navigator, View
from dossier.ui.section_view.view import SectionView


class SectionActions(QObject):
    """Works on the selected words of the section `section_id`, '' for none. `comment_asked` carries the id of a new
    annotation to be commented on, `reply_asked` that of one whose comment is to be replied to, `refused` a sentence:
    why what was asked cannot be done here.
    """

    comment_asked = Signal(str)
    reply_asked = Signal(str)
    refused = Signal(str)

    def __init__(self, bridge: Bridge, navigator: Navigator, view: SectionView) -> None:
        super().__init__(view)
        self._bridge = bridge
        self._navigator = navigator
        self._view = view
        self.section_id = ""

    def annotate(self, kind: AnnotationKind, colour: int = 0, comment: bool = False) -> None:
        """Mark the selected words, or the claim in hand where none are; in the colour used last for 0."""
        span = self._selection() or self._claim_range()
        if not self.section_id or span is None:
            self.refused.emit(self.tr("Select the words to mark first, or take a claim in hand."))
            return
        id = mark(self._bridge, OnKind.SECTION, self.section_id, span, kind, colour)
        if id and comment:
            self.comment_asked.emit(id)

    def highlight_all(self, positions: Iterable[tuple[int, int]]) -> None:
        """Highlight what stands at these positions of the view, as one step."""
        ranges = [self._view.body_range(first, last) for first, last in positions]
        highlight_all(self._bridge, OnKind.SECTION, self.section_id, filter(None, ranges))

    def recolour(self, colour: int) -> None:
        """Give another colour to the annotation at the caret, or the one in hand."""
        annotation = self._annotation_in_hand()
        if annotation is None:
            self.refused.emit(self.tr("Select the words to mark first, or put the caret in an annotation."))
        elif self._bridge.perform(EditAnnotation(annotation.id, colour=colour, label="colour an annotation")):
            self._bridge.colours.use(annotation.kind, colour)

    def erase(self) -> None:
        """Remove the annotation at the caret, or the one in hand."""
        annotation = self._annotation_in_hand()
        if annotation is None:
            self.refused.emit(self.tr("There is no annotation at the caret."))
        elif self._bridge.perform(RemoveAnnotation(annotation.id)):
            self._navigator.adjust(annotation_id="")

    def comment_id(self) -> str:
        """Return the id of the annotation in hand, or of the one at the caret, where it has a comment; else ''."""
        annotation = self._annotation_in_hand()
        return annotation.id if annotation is not None and annotation.comment else ""

    def reply(self) -> None:
        """Ask for a reply to that comment."""
        self.reply_asked.emit(self.comment_id())

    def split(self) -> None:
        """Split the claim that the caret stands in."""
        at = self._view.caret()
        claim = self._claim_at(at)
        if claim is None:
            self.refused.emit(self.tr("Put the caret between two words of a claim first."))
        else:
            self._bridge.perform(SplitClaim(claim.id, at))

    def join(self) -> None:
        """Join the claim in hand, or at the caret, with the one after it."""
        claims = counting.placed_claims(self._bridge.store, self.section_id)
        claim = self._claim_in_hand() or self._claim_at(self._view.caret())
        following = next((c for c in claims if claim and c.start > claim.start), None)
        if claim is None or following is None:
            self.refused.emit(self.tr("There is no claim after this one in the section."))
        else:
            self._bridge.perform(JoinClaims(claim.id, following.id))

    def claim_of_selection(self) -> None:
        """Make a claim of the selected words."""
        span = self._selected(self.tr("Select the words of the claim first."))
        if span is not None:
            self._bridge.perform(AddClaim(self.section_id, *span))

    def range_of_selection(self) -> None:
        """Let the claim in hand be the selected words."""
        claim = self._claim_in_hand()
        if claim is None:
            self.refused.emit(self.tr("Take the claim in hand first: click it in the brief."))
            return
        span = self._selected(self.tr("Select the words of the claim first."))
        if span is not None:
            self._bridge.perform(PlaceClaim(claim.id, *span))

    def limit_of_selection(self) -> None:
        """Make a limit of the selected words, tied to the claim in hand where there is one."""
        span = self._selected(self.tr("Select the words that state the limit first."))
        if span is None:
            return
        limit = AddLimit(self.section_id, *span, id=new_id())
        if self._bridge.perform(limit) and self._navigator.place.claim_id:
            self._bridge.perform(TieLimit(limit.id, self._navigator.place.claim_id))

    def place(self, lost: Annotation | Claim | Limit) -> None:
        """Place an annotation, a claim or a limit without a place on the selected words of the section it was in."""
        section_id = lost.on_id if isinstance(lost, Annotation) else lost.section_id
        span = self._view.selection() if section_id == self.section_id else None
        if span is None:
            self.refused.emit(self.tr("Go where it was and select the words it belongs to first."))
            return
        if isinstance(lost, Annotation):
            self._bridge.perform(PlaceAnnotation(lost.id, *span))
        else:
            self._bridge.perform(PlaceClaim(lost.id, *span) if isinstance(lost, Claim) else PlaceLimit(lost.id, *span))

    @property
    def _is_in_sight(self) -> bool:
        """Whether the section is what the middle of the window shows; else its words are no one's to work on."""
        place = self._navigator.place
        return place.view is View.SECTION and place.section_id == self.section_id

    def _selection(self) -> tuple[int, int] | None:
        return self._view.selection() if self._is_in_sight else None

    def _selected(self, otherwise: str) -> tuple[int, int] | None:
        span = self._selection()
        if span is None:
            self.refused.emit(otherwise)
        return span

    def _claim_range(self) -> tuple[int, int] | None:
        claim = self._claim_in_hand()
        return (claim.start, claim.end) if claim and claim.placing is not Placing.UNPLACED else None

    def _claim_in_hand(self) -> Claim | None:
        """Return the claim in hand, if it is of this section; it may have lost its place."""
        claim = self._bridge.store.seek(Claim, self._navigator.place.claim_id) if self._is_in_sight else None
        return claim if claim and claim.section_id == self.section_id else None

    def _claim_at(self, offset: int) -> Claim | None:
        claims = counting.placed_claims(self._bridge.store, self.section_id) if self._is_in_sight else ()
        return next((claim for claim in claims if claim.start <= offset <= claim.end), None)

    def _annotation_in_hand(self) -> Annotation | None:
        """Return the annotation that the caret stands in, the shortest first, else the one in hand."""
        at = self._view.caret()
        placed = self._bridge.marks.placed(self.section_id)
        covering = [row for row in placed if self._is_in_sight and row.anchor.start <= at <= row.anchor.end]
        named_id = self._navigator.place.annotation_id
        in_hand = self._bridge.store.seek(Annotation, named_id) if named_id else None
        return min(covering, key=length_of, default=in_hand)
