"""What flows through the view: paragraphs of runs. Pure: no Qt."""

from dataclasses import dataclass

from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind
from dossier.model.rows import Marker
from dossier.text.markup import Style
from dossier.ui.section_view.position_map import Piece

OBJECT = "\ufffc"  # Qt's place for an object: a chip or a picture


@dataclass(frozen=True, slots=True)
class Slot:
    """Where one chip stands: of a citation or, with an empty `citation_id`, of a marker that makes none."""

    citation_id: str
    marker: Marker | None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph in one style, as shown; or chips, one a slot; or a picture, by its SHA-256."""

    piece: Piece
    text: str = ""
    style: Style = Style.TEXT
    address: str | None = None
    slots: tuple[Slot, ...] = ()
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `border` is the piece between it and the next one.

    A `spacer` is empty: Qt wants a paragraph before and after each table. `large` is a document's main heading, `small`
    what stands in a table of many columns.
    """

    kind: BlockKind
    runs: tuple[Run, ...]
    border: Piece
    level: int = 0
    ordinal: int | None = None
    begins: bool = True
    letters: str = ""
    cell: Cell | None = None
    fold: int = 0
    spacer: bool = False
    large: bool = False
    small: bool = False

    @property
    def start(self) -> int:
        """Where it begins in the body."""
        return self.runs[0].piece.start if self.runs else self.border.start
