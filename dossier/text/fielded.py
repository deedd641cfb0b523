"""A stored text as a text field shows it, and what was typed there put back into the stored one.

A field knows one kind of line end and no hard spaces. What the person did not touch must keep its own.
"""

import re


class Fielded:
    """`text` is what is stored, `shown` what a field makes of it; offsets count code points of each."""

    def __init__(self, text: str) -> None:
        self.text = text
        pieces = re.findall("\r\n|.", text, re.DOTALL)
        self.shown = "".join(_in_field(piece) for piece in pieces)
        self._starts = [0]
        for piece in pieces:
            self._starts.append(self._starts[-1] + len(piece))
        self._places = {start: at for at, start in enumerate(self._starts)}

    def to_shown(self, offset: int) -> int:
        """Return where a place of the stored text is in the field."""
        place = self._places.get(offset)
        return place if place is not None else self._places[min(offset + 1, self._starts[-1])]

    def to_text(self, offset: int) -> int:
        """Return where a place in the field is in the stored text."""
        return self._starts[min(offset, len(self._starts) - 1)]

    def put_back(self, typed: str) -> str:
        """Return the stored text with what makes `typed` of `shown`; all around it stays as it is stored."""
        shared = min(len(self.shown), len(typed))
        start = 0
        while start < shared and self.shown[start] == typed[start]:
            start += 1
        tail = 0
        while tail < shared - start and self.shown[-1 - tail] == typed[-1 - tail]:
            tail += 1
        before = self.text[: self._starts[start]]
        return before + typed[start : len(typed) - tail] + self.text[self._starts[len(self.shown) - tail] :]


def _in_field(piece: str) -> str:
    if piece in ("\r\n", "\r", "\u2028", "\u2029"):
        return "\n"
    return " " if piece == "\u00a0" else piece
