"""What a list shows of one row."""

from dataclasses import field
from enum import StrEnum

from dossier.model.record import Record, record
from dossier.ui.widgets.progress_strip import Counts
from dossier.ui.words import listed


class CardKind(StrEnum):
    ROW = "row"
    HEADING = "heading"  # names the rows after it; cannot be chosen
    LIMIT = "limit"  # a row on the ground of limits


@record
class Card(Record):
    """One row: `lead` or `icon`, then `title` with a `badge`, `trailing` at the end, `detail` below, a progress bar.

    `hits` are ranges of `title` in code points, shown bold. `lines` is how many lines the title may take, 0 for as
    many as it needs; `colour` a highlight, 1 to 8, shown as a bar beside it; `serif` says that the title is text of
    the brief or of a document. `spoken` is what screen readers say of the row, where the words shown are too few.
    """

    title: str
    kind: CardKind = CardKind.ROW
    lead: str = ""
    icon: str = ""
    icon_ink: str = "quiet"
    hits: tuple[tuple[int, int], ...] = ()
    badge: str = ""
    badge_ink: str = "quiet"
    trailing: str = ""
    detail: str = ""
    detail_ink: str = "quiet"
    counts: Counts | None = field(default=None, hash=False)
    colour: int = 0
    lines: int = 1
    serif: bool = False
    spoken: str = ""
    tip: str = ""

    @property
    def words(self) -> str:
        """What screen readers say of the row."""
        parts = (self.lead, self.title, self.badge, self.detail, self.trailing)
        return self.spoken or listed(part for part in parts if part)
