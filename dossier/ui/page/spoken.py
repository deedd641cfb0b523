"""A page's text as it is heard: its lines are those that are seen, but no word is cut in two. Pure: no Qt."""

import re

from dossier.text.line_ends import page_joints
from dossier.ui.section_view.position_map import Piece, PositionMap

_REST = re.compile(r"\S*")


class Spoken:
    """What a screen reader finds of a page's `text`: a word that a line end cuts stands whole on the first line."""

    def __init__(self, text: str) -> None:
        self._lines = text
        pieces: list[Piece] = []
        shown: list[str] = []
        at = 0
        for joint in page_joints(text):
            if joint.read or joint.start < at:
                continue
            rest = _REST.match(text, joint.end)
            end = rest.end() if rest is not None else joint.end
            again = text.find("\n", joint.end, end + 1)
            shown += (text[at : joint.start], text[joint.end : end])
            pieces += (Piece(at, joint.start), Piece(joint.start, joint.end, 0), Piece(joint.end, end))
            at = end
            if again < 0 and end < len(text):  # the blank after the word is the line end
                shown.append("\n")
                pieces.append(Piece(end, end + 1, 1))
                at = end + 1
        self.text = "".join((*shown, text[at:]))
        self._places = PositionMap(text, (*pieces, Piece(at, len(text))))

    def units(self, offset: int) -> int:
        """Return where in `text`, in Qt's units, the caret stands at `offset` of the page."""
        return self._places.position(offset)

    def offset(self, units: int) -> int:
        """Return where on the page the caret stands for a place in `text`."""
        return self._places.offset(units)

    def line_of(self, offset: int) -> tuple[int, int]:
        """Return where the line that `offset` stands in begins and ends on the page."""
        end = self._lines.find("\n", offset)
        return self._lines.rfind("\n", 0, offset) + 1, len(self._lines) if end < 0 else end
