"""What an annotated file that came back says, thing by thing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dossier.model.rows import Annotation, Note, Passage


class Kind(StrEnum):
    """What happened to a thing between here and there."""

    UNCHANGED = "unchanged"
    EDIT = "edit"  # its text was changed there
    CONFLICT = "conflict"  # its text was changed there, and here since
    LOOK = "look"  # its colour, kind or place was changed there
    REPLY = "reply"
    NEW = "new"
    DELETION = "deletion"  # it is here and not in the file
    JUDGEMENT = "judgement"  # the line of a judgement was changed there: shown, never read
    STAYS = "stays"  # its place or its look was changed there, to what cannot be taken
    REMOVED = "removed"  # it was removed here since
    ORIGINAL = "original"  # it is part of the document as it came
    UNPLACED = "unplaced"  # it has no place in this dossier


TAKEABLE = (Kind.EDIT, Kind.CONFLICT, Kind.LOOK, Kind.REPLY, Kind.NEW, Kind.DELETION)
DEFAULT = (Kind.EDIT, Kind.REPLY, Kind.NEW)
"""What is taken where nobody says otherwise: nothing that would overwrite or remove."""


@dataclass(frozen=True, slots=True)
class Returned:
    """One thing. `key` is its own within an outcome; `row_id` is the row that it is or would be.

    `here` and `there` are its text on either side, `base` the text that went out where both sides changed it. `page`
    counts from 0 in the file. `quote` are the words that it lies on. `reason` is a code: why it is only listed.
    `row` is what taking it puts in, with the text as Markdown; None where there is nothing to put. `before` is the
    row's own text when it was compared, `was` the whole row, of a mark or a passage that looks otherwise there.
    `rests_on` is the row that must be there first: a reply's mark. Of a judgement's colour `here` and `there` are
    verdicts, `there` '' for the colour of none. What has no place but says something has a note as its `row`.
    """

    key: str
    kind: Kind
    row_id: str = ""
    page: int | None = None
    author: str = ""
    at: str = ""
    here: str = ""
    there: str = ""
    base: str = ""
    quote: str = ""
    subtype: str = ""
    reason: str = ""
    row: Annotation | Note | Passage | None = None
    before: str = ""
    was: Annotation | Passage | None = None
    rests_on: str = ""

    @property
    def can_be_taken(self) -> bool:
        """Whether it is of a kind that is taken, or can be kept as a note although it has no place."""
        return self.kind in TAKEABLE or (self.kind is Kind.UNPLACED and self.row is not None)


@dataclass(frozen=True, slots=True)
class Line:
    """How many things of one kind there are: all, those that are in the dossier then, those only listed."""

    kind: Kind
    total: int
    carried: int
    listed: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that a file says. `skipped` counts annotations that could not be read."""

    name: str
    items: tuple[Returned, ...]
    skipped: int = 0

    def of(self, *kinds: Kind) -> list[Returned]:
        return [item for item in self.items if item.kind in kinds]

    def chosen(self, kinds: Iterable[Kind]) -> tuple[Returned, ...]:
        """Return the things of `kinds` that can be taken together: no reply without the mark that it is on."""
        wanted = [item for item in self.items if item.kind in kinds and item.can_be_taken]
        return takeable(wanted)

    def account(self, taken: Sequence[Returned] = ()) -> tuple[Line, ...]:
        """Return an account by kind, of which each line and the whole are balanced: carried + listed = total."""
        keys = {item.key for item in taken}
        totals = Counter(item.kind for item in self.items)
        carried = Counter(item.kind for item in self.items if item.kind is Kind.UNCHANGED or item.key in keys)
        return tuple(
            Line(kind, totals[kind], carried[kind], totals[kind] - carried[kind]) for kind in Kind if totals[kind]
        )


def takeable(wanted: Iterable[Returned]) -> tuple[Returned, ...]:
    """Return what can be taken of `wanted`: a reply to a mark that came with it needs that mark."""
    listed = list(wanted)
    coming = {item.row_id for item in listed if item.kind is Kind.NEW}
    return tuple(item for item in listed if not item.rests_on or item.rests_on in coming)
