"""One line of words on a page of a PDF, as annotations cover it."""

from dataclasses import dataclass

from dossier.model.anchor import Point, Rect


@dataclass(frozen=True, slots=True)
class Line:
    """`rect` is what is covered, in PDF user space; `turn` is by how many degrees clockwise (0, 90, 180, 270) the page
    has to be turned for the words to stand upright.
    """

    rect: Rect
    turn: int = 0

    def corners(self) -> tuple[Point, Point, Point, Point]:
        """Return top left, top right, bottom left and bottom right as the words are read."""
        left, bottom, right, top = self.rect
        return {
            0: ((left, top), (right, top), (left, bottom), (right, bottom)),
            90: ((left, bottom), (left, top), (right, bottom), (right, top)),
            180: ((right, bottom), (left, bottom), (right, top), (left, top)),
            270: ((right, top), (right, bottom), (left, top), (left, bottom)),
        }[self.turn]
