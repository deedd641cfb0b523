"""What the section view shows, as plain values."""

from dataclasses import dataclass, replace

from dossier.model.kinds import Moved, Verdict
from dossier.model.rows import Annotation, Claim, Limit, Marker, Section
from dossier.text.formatting import Formatting


@dataclass(frozen=True, slots=True)
class Chip:
    """One citation as drawn: where its marker is printed or, without a marker, after its claim.

    `source_number` is None for a source that the brief does not number. `moved` tells why a judgement is stale.
    """

    citation_id: str
    claim_id: str
    marker_id: str | None
    source_number: int | None
    verdict: Verdict = Verdict.UNCHECKED
    moved: tuple[Moved, ...] = ()
    source_title: str = ""

    @property
    def stale(self) -> bool:
        return bool(self.moved)


@dataclass(frozen=True, slots=True)
class Fold:
    """Blocks that may be folded into one line, which says `label` and opens and closes them."""

    number: int
    label: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class SectionContent:
    """One section and all that is shown in its text; ids in hand are empty where nothing is.

    `formatting` is how a document sets its text, where its file says so; `pictures` are those of it that can be shown,
    with `described` the words that describe them beside them, as for a screen reader.

    `claims` pairs each claim with its number as shown (`3.3`), in the order of the text. The chips of one marker
    stand in their order here. Offsets of claims, markers, limits and annotations count in the section's body.
    """

    section: Section
    claims: tuple[tuple[Claim, str], ...] = ()
    chips: tuple[Chip, ...] = ()
    markers: tuple[Marker, ...] = ()
    limits: tuple[Limit, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    claim_in_hand: str = ""
    citation_in_hand: str = ""
    formatting: Formatting | None = None
    folds: tuple[Fold, ...] = ()
    pictures: frozenset[str] = frozenset()
    described: bool = False

    def claim_at(self, offset: int) -> Claim | None:
        """Return the claim whose range covers the character at `offset`; the shortest where they overlap."""
        covering = [claim for claim, _ in self.claims if claim.start <= offset < claim.end]
        return min(covering, key=lambda claim: claim.end - claim.start, default=None)

    def annotation_at(self, offset: int) -> Annotation | None:
        """Return the annotation that covers the character at `offset`; the shortest where they overlap."""
        covering = [note for note in self.annotations if note.anchor.start <= offset < note.anchor.end]
        return min(covering, key=lambda note: note.anchor.end - note.anchor.start, default=None)

    def claim(self, claim_id: str) -> tuple[Claim, str] | None:
        """Return the claim of that id and its number."""
        return next((pair for pair in self.claims if pair[0].id == claim_id), None)

    def chip(self, citation_id: str) -> Chip | None:
        """Return the chip of that citation."""
        return next((chip for chip in self.chips if chip.citation_id == citation_id), None)

    def with_chips(self, *chips: Chip) -> "SectionContent":
        """Return the same with `chips` in the places of those of their citations."""
        fresh = {chip.citation_id: chip for chip in chips}
        return replace(self, chips=tuple(fresh.get(chip.citation_id, chip) for chip in self.chips))


def same_text(first: SectionContent, second: SectionContent) -> bool:
    """Whether both give the same document: what differs (verdicts, highlights, what is in hand) is only painted."""
    return _text_of(first) == _text_of(second)


def _text_of(content: SectionContent) -> object:
    chips = [(chip.citation_id, chip.claim_id, chip.marker_id, chip.source_number) for chip in content.chips]
    added = {chip.claim_id for chip in content.chips if chip.marker_id is None}
    ends = [(claim.id, claim.end) for claim, _ in content.claims if claim.id in added]
    markers = [(marker.id, marker.number, marker.start, marker.end) for marker in content.markers]
    section = content.section
    set_so = content.formatting, content.folds, content.pictures, content.described
    return section.id, section.body, section.format, chips, ends, markers, set_so
