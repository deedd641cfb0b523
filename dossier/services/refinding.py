"""Annotations and limits of a section found again in a newer text, their own first, then in other sections."""

from collections.abc import Sequence
from dataclasses import replace

from dossier.model.anchor import Anchor, anchor_at
from dossier.model.kinds import Placing
from dossier.model.rows import Annotation, Limit
from dossier.services.matching import SHORTEST
from dossier.text.places import Found, Places


def refind_annotation(
    annotation: Annotation, own: Places | None, others: Sequence[Places]
) -> tuple[Places | None, Annotation]:
    """Return the text that the annotation lies on now, and its row; None and an unplaced row where there is none."""
    place, (placing, anchor) = _refind(annotation.anchor, own, others)
    if anchor is None:
        return None, replace(annotation, placing=Placing.UNPLACED)
    if annotation.placing is Placing.CHANGED:
        placing = Placing.CHANGED  # it was put on other words than these
    return place, replace(annotation, anchor=anchor, placing=placing)


def refind_limit(limit: Limit, body: str, own: Places | None, others: Sequence[Places]) -> tuple[Places | None, Limit]:
    """Return the text that the limit stands in now, and its row; without one its range is empty, its words stay.

    `body` is the text that it stood in.
    """
    anchor = anchor_at(body, limit.start, limit.end)
    if limit.start == limit.end:  # it lost its place before: only words that no other text has by chance bring it back
        words = limit.text if len(limit.text) >= SHORTEST else ""
        anchor = Anchor(limit.start, limit.start + len(words), words)
    place, (_, found) = _refind(anchor, own, others)
    if found is None:
        at = min(limit.start, len(own.text)) if own is not None else 0
        return None, replace(limit, start=at, end=at)
    return place, replace(limit, start=found.start, end=found.end, text=found.exact)


def _refind(anchor: Anchor, own: Places | None, others: Sequence[Places]) -> tuple[Places | None, Found]:
    """Look in the anchor's own text; elsewhere only the same words count, and only in one text."""
    if own is not None:
        found = own.find(anchor)
        if found[1] is not None:
            return own, found
    hits = [(place, place.find(anchor)) for place in others if anchor.exact.strip() and anchor.exact in place.text]
    hits = [hit for hit in hits if hit[1][0] in (Placing.EXACT, Placing.MOVED)]
    if len(hits) == 1:
        place, (_, where) = hits[0]
        return place, (Placing.MOVED, where)
    return None, (Placing.UNPLACED, None)
