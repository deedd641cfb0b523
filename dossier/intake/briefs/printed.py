"""Numbers as they are printed in a marker, `4`, `1, 3–5`, in any digits, and where each of them stands."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from dossier.intake.briefs.works import Works
from dossier.model.kinds import MarkerForm

LARGEST = 999  # a larger number is that of a source only where the list of sources has it
DASHES = "-\u2010-\u2015\u2212~\u301c\uff5e"
COMMAS = ",;，、；،؛"
_MOST_IN_RANGE = 60
_ITEM = rf"\d{{1,6}}(?:\s?[{DASHES}]\s?\d{{1,6}})?"
NUMBERS = rf"{_ITEM}(?:\s?[{COMMAS}]\s{{0,2}}{_ITEM}){{0,40}}"
_ITEMS = re.compile(rf"(\d{{1,6}})(?:\s?[{DASHES}]\s?(\d{{1,6}}))?")
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻˒", "0123456789-,")


@dataclass(frozen=True, slots=True)
class Listed:
    """What markers may lead to: numbers of the closing list, labels of footnotes, works by author and year.

    `numbered` is whether the list prints its numbers. With nothing listed any number up to LARGEST is a source's.
    `form` is the one form in which markers are read, where a person said so; beside it the linked `notes` of a page or
    a Word file are read, which have become `[4]`.
    """

    numbers: Collection[int] = frozenset()
    numbered: bool = False
    labels: Mapping[str, int] = field(default_factory=dict)
    works: Works = field(default_factory=Works)
    form: MarkerForm | None = None
    notes: Collection[int] = frozenset()

    @property
    def forms(self) -> frozenset[MarkerForm]:
        """The only form that is read, or all."""
        if self.form is None:
            return frozenset(MarkerForm)
        return frozenset({self.form, MarkerForm.BRACKETS} if self.notes else {self.form})

    def is_read(self, each: "Printed") -> bool:
        """Whether a marker has the form that a person set, or is a linked note; any where none was set."""
        if self.form is None or each.form is self.form:
            return True
        return each.form is MarkerForm.BRACKETS and all(piece.number in self.notes for piece in each.pieces)

    def may_lead_to(self, numbers: Collection[int]) -> bool:
        """Whether all these numbers are listed; where a form was set and nothing is listed, any number is."""
        return all(number in self.numbers for number in numbers) or (self.form is not None and not self.numbers)


@dataclass(frozen=True, slots=True)
class Piece:
    """One number of a printed marker and its own part of it. Where a range has more numbers than characters some
    parts are empty.
    """

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Printed:
    """A marker as printed: one number or several. `sure` is False where it may be no marker.

    What is `weak` is one only where its number is the next that the brief has not had, and what `fills` only where its
    number is the one that is missing between the numbers before and after it.
    """

    form: MarkerForm
    start: int
    end: int
    pieces: tuple[Piece, ...]
    address: str = ""
    sure: bool = True
    weak: bool = False
    fills: bool = False


@dataclass(frozen=True, slots=True)
class LeftAsText:
    """What looks like a marker and was not read as one; `code` says why."""

    code: str
    printed: str


def pieces_of(body: str, numbers: tuple[int, int], whole: tuple[int, int], listed: Listed) -> tuple[Piece, ...]:
    """Return a piece for each number printed in the range `numbers` of `body`; together they fill the range `whole`.

    Nothing where the numbers are those of no sources: a year, 1,000, a range of pages.
    """
    text = body[slice(*numbers)].translate(RAISED)
    found = list(_ITEMS.finditer(text))
    items: list[tuple[int, int, int]] = []  # where it begins, first and last number
    several = len(found) > 1
    for match in found:
        first = last = int(match[1])
        if match[2]:
            last = int(match[2])
        if last < first or last - first >= _MOST_IN_RANGE or (several and match[1].startswith("0")):
            return ()
        if not may_be_source(first, listed) or not may_be_source(last, listed):
            return ()
        items.append((numbers[0] + match.start(), first, last))
    ends = {number for _, first, last in items for number in (first, last)}
    if listed.numbers and any(first < last for _, first, last in items) and ends.isdisjoint(listed.numbers):
        return ()  # pages
    starts = [whole[0], *(start for start, _, _ in items[1:]), whole[1]]
    return tuple(
        piece
        for (_, first, last), start, end in zip(items, starts, starts[1:], strict=False)
        for piece in spread(range(first, last + 1), start, end)
    )


def spread(numbers: Collection[int], start: int, end: int) -> list[Piece]:
    """Return a piece for each number; they share the characters from `start` to `end`."""
    length, count = end - start, len(numbers)
    return [
        Piece(number, start + i * length // count, start + (i + 1) * length // count)
        for i, number in enumerate(numbers)
    ]


def may_be_source(number: int, listed: Listed) -> bool:
    """Whether a number in brackets can be that of a source."""
    return number in listed.numbers or 0 < number <= LARGEST
