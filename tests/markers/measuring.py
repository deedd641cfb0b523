"""What was read against what is there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dossier.intake.briefs import read_brief
from dossier.model.imported import ImportedBrief
from tests.markers.making import Made


@dataclass
class Score:
    """Markers that are there, those of them that were read, and what was read; and how many of these are unsure."""

    there: int = 0
    right: int = 0
    read: int = 0
    briefs: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.read if self.read else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.there if self.there else 1.0

    def add(self, other: "Score") -> None:
        self.there += other.there
        self.right += other.right
        self.read += other.read
        self.briefs += other.briefs
        self.wrong += other.wrong
        self.missed += other.missed


def places(brief: ImportedBrief) -> Iterator[tuple[int, int]]:
    """Yield where in the file each marker stands, and its number."""
    at = len(brief.opening)
    for section in brief.sections:
        at += len(section.heading)
        for marker in section.markers:
            yield at + marker.start, marker.number
        at += len(section.body) + len(section.gap)


def score(made: Made) -> Score:
    """Return how a brief was read: a number is right where it stands in the marker that holds it."""
    brief = read_brief(made.text.encode(), made.name)
    assert brief.text == made.text
    there = {(start, end, number) for start, end, numbers in made.expected for number in numbers}
    found = Score(there=len(there), briefs=1)
    for at, number in places(brief):
        found.read += 1
        hit = next((each for each in there if each[0] <= at <= each[1] and each[2] == number), None)
        if hit is None:
            found.wrong.append(f"{made.text[max(0, at - 40) : at + 20]!r} as {number}")
        else:
            there.remove(hit)
            found.right += 1
    found.missed += [f"{made.text[max(0, start - 40) : end + 5]!r} ({number})" for start, end, number in there]
    return found


def table(rows: Iterable[tuple[str, str, str, Score]]) -> Iterator[str]:
    """Yield the lines of a Markdown table."""
    yield "| form | format | stock | briefs | markers | precision | recall |"
    yield "|---|---|---|--:|--:|--:|--:|"
    for form, format, stock, found in rows:
        figures = f"{found.briefs} | {found.there} | {found.precision:.3f} | {found.recall:.3f}"
        yield f"| {form} | {format} | {stock} | {figures} |"
