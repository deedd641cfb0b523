"""Where the chips of citations stand."""

from PySide6.QtCore import QRectF

from dossier.ui.section_view.content import SectionContent
from dossier.ui.section_view.flow import paragraphs, slot_positions, slots
from dossier.ui.section_view.geometry import line_boxes
from dossier.ui.section_view.view import SectionView


def chip_position(content: SectionContent, citation_id: str) -> int:
    """Return where in the document the chip of a citation stands."""
    flow = paragraphs(content)
    ids = [slot.citation_id for slot in slots(flow)]
    return slot_positions(flow)[ids.index(citation_id)]


def chip_box(view: SectionView, citation_id: str) -> QRectF:
    """Return where the chip of a citation lies in the viewport."""
    assert view.content is not None
    at = chip_position(view.content, citation_id)
    return line_boxes(view.document(), at, at + 1)[0].translated(0, -view.verticalScrollBar().value())
