"""What of a text stands as it did: its beginning and its end, up to where something was changed."""

from functools import cached_property

from dossier.model.anchor import CONTEXT, Anchor, Range
from dossier.text.surroundings import NEAR, shared_ends


class Unchanged:
    """The stretches at both ends of `text` that are those of the text `before`; '' where that is not known."""

    def __init__(self, before: str, text: str) -> None:
        self._before = before
        self._text = text

    @cached_property
    def _ends(self) -> tuple[int, int]:
        """How many code points at the beginning and at the end are as they were before; they may overlap."""
        return shared_ends(self._before, self._text)

    def held(self, anchor: Anchor) -> bool:
        """Whether the text before has the anchor's words where it says."""
        return bool(self._before) and self._before[anchor.start : anchor.end] == anchor.exact

    def kept(self, anchor: Anchor) -> Range | None:
        """Return where the anchor is in a stretch that nothing was changed in, from there to an end of the text.

        That stretch must be more than the anchor, and go on beyond it towards the change: a few words there may be the
        same by chance. Where both ends claim it for different places nobody can tell which it is.
        """
        claims = self.claims(anchor, NEAR, CONTEXT)
        return claims.pop() if len(claims) == 1 else None

    def claims(self, anchor: Anchor, margin: int = 0, least: int = 0) -> set[Range]:
        """Return where the anchor is if it belongs to the unchanged beginning, and if to the unchanged end.

        `margin` code points beyond it, towards the change, must be unchanged too, and `least` in all beside it.
        """
        if not self.held(anchor):
            return set()
        if self._text == self._before:
            return {(anchor.start, anchor.end)}
        head, tail = self._ends
        length = anchor.end - anchor.start
        claims = set()
        if anchor.end + margin <= head and head - length >= least:
            claims.add((anchor.start, anchor.end))
        if anchor.start - margin >= len(self._before) - tail and tail - length >= least:
            shift = len(self._text) - len(self._before)
            claims.add((anchor.start + shift, anchor.end + shift))
        return claims
