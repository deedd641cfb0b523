"""What one document shows and where: from positions in it to claims, citations and annotations. Pure: no Qt widgets."""

from dataclasses import dataclass

from dossier.ui.section_view import description
from dossier.ui.section_view.content import SectionContent
from dossier.ui.section_view.flow import paragraphs, pieces, slot_positions, slots
from dossier.ui.section_view.paragraph import Paragraph, Slot
from dossier.ui.section_view.position_map import PositionMap


@dataclass(frozen=True, slots=True)
class Target:
    """What lies under the mouse or at the caret; empty ids where nothing of the kind does."""

    slot: int = -1
    citation_id: str = ""
    claim_id: str = ""
    annotation_id: str = ""
    address: str = ""


class Shown:
    """A section as laid out; `content` may be replaced by one of the same text."""

    def __init__(self, content: SectionContent | None) -> None:
        self.content = content
        self.flow: tuple[Paragraph, ...] = paragraphs(content) if content is not None else ()
        self.places = PositionMap(content.section.body if content is not None else "", pieces(self.flow))
        self.slots: tuple[Slot, ...] = slots(self.flow)
        self._positions = slot_positions(self.flow)
        self._slot_at = {position: number for number, position in enumerate(self._positions)}

    def beside_caret(self, position: int) -> int:
        """Return the position of the character that a caret at `position` means: the next one, or a chip before it."""
        return position - 1 if position not in self._slot_at and position - 1 in self._slot_at else position

    def target(self, position: int, address: str = "") -> Target:
        """Return what the character at `position` belongs to; `address` is the link that it carries."""
        if self.content is None:
            return Target()
        number = self._slot_at.get(position, -1)
        if number >= 0:
            chip = self.content.chip(self.slots[number].citation_id)
            return Target(number) if chip is None else Target(number, chip.citation_id, chip.claim_id)
        offset = self.places.offset(position)
        claim, annotation = self.content.claim_at(offset), self.content.annotation_at(offset)
        return Target(
            claim_id=claim.id if claim is not None else "",
            annotation_id=annotation.id if annotation is not None else "",
            address=address,
        )

    def step(self, step: int, caret: int) -> str:
        """Return the citation `step` chips after the one in hand, or after the caret; '' beyond the last."""
        order = [(at, slot.citation_id) for at, slot in zip(self._positions, self.slots, strict=True)]
        order = [pair for pair in order if pair[1]]
        ids = [citation_id for _, citation_id in order]
        in_hand = self.content.citation_in_hand if self.content is not None else ""
        if in_hand in ids:
            to = ids.index(in_hand) + step
        else:
            to = sum(at < caret for at, _ in order) + (step - 1 if step > 0 else step)
        return ids[to] if 0 <= to < len(ids) else ""

    def range_of(self, target: Target) -> tuple[int, int]:
        """Return the positions of the words that `tip` tells of: a chip, an annotation or a claim; none of an address
        alone.
        """
        content = self.content
        if content is None or target.slot >= 0:
            return (self._positions[target.slot], self._positions[target.slot] + 1) if content is not None else (0, 0)
        marked = next((each.anchor for each in content.annotations if each.id == target.annotation_id), None)
        told = marked or next((claim for claim, _ in content.claims if claim.id == target.claim_id), None)
        return self.places.document_range(told.start, told.end) if told is not None else (0, 0)

    def tip(self, target: Target) -> str:
        """Return what a tool tip says of `target`; empty where there is nothing to say."""
        content = self.content
        if content is None:
            return ""
        if target.slot >= 0:
            chip, marker = content.chip(target.citation_id), self.slots[target.slot].marker
            if chip is not None:
                return description.chip_tip(chip, content)
            return description.marker_tip(marker) if marker is not None else ""
        claim = content.claim(target.claim_id)
        lines = [description.claim_words(*claim)] if claim is not None else []
        lines += [description.annotation_tip(each) for each in content.annotations if each.id == target.annotation_id]
        outside = target.address and not target.address.startswith("#")
        return "\n".join([*lines, target.address] if outside else lines)
