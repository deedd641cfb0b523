"""The printed lines of a page in the order in which they are read: columns one after the other, from the top down."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import median

from dossier.intake.pdf.leftward import leftward_lines, runs_leftward
from dossier.intake.pdf.runs import HYPHEN, UNSPACED, Run

_SAME_BASELINE = 0.6  # of the size: raised figures stand off it, the next line is further away
_SPACE = 0.15  # of the larger size: what stands further apart are two words
_WIDEST_GAP = 1.3  # of the size, within a line
_FEWEST = 5  # lines that make a column
_MOST_ACROSS = 0.4  # of a page's lines, which may run over both columns
_NARROWEST = 0.55  # of a column, which half of its lines must fill: the cells of tables are narrower
_UNSPACED_GAP = 1.1  # of the size, in scripts that have no spaces
_CLOSING = ".,;:!?)]"  # what no space stands before


@dataclass(frozen=True)
class PrintedLine:
    """The runs of one line of one column, as they are read; `column` is from where to where the column reaches.

    A row of a table is a line too, which has `cells`: the lines of each, in reading order. `head` is whether it names
    the columns, `begins` whether the table begins with it.
    """

    runs: tuple[Run, ...]
    column: tuple[float, float] = (0.0, 0.0)
    cells: "tuple[tuple[PrintedLine, ...], ...]" = ()
    head: bool = False
    begins: bool = False

    @cached_property
    def size(self) -> float:
        return max(self.runs, key=lambda run: len(run.text)).size

    @cached_property
    def baseline(self) -> float:
        return max(self.runs, key=lambda run: len(run.text)).baseline

    @cached_property
    def left(self) -> float:
        return min(run.left for run in self.runs)

    @cached_property
    def right(self) -> float:
        return max(run.right for run in self.runs)

    @cached_property
    def text(self) -> str:
        return "".join(run.text for run in self.runs).replace(HYPHEN, "-").strip()

    @cached_property
    def is_bold(self) -> bool:
        return all(run.bold or not any(map(str.isalnum, run.text)) for run in self.runs)

    @cached_property
    def runs_leftward(self) -> bool:
        return runs_leftward(self.text)


class GrowingLine:
    """Runs that are put together to a line: the `longest` has its baseline, the `largest` its size."""

    def __init__(self, run: Run) -> None:
        self.runs = [run]
        self.longest = self.largest = run

    def add(self, run: Run) -> None:
        self.runs.append(run)
        if len(run.text) > len(self.longest.text):
            self.longest = run
        if run.size > self.largest.size:
            self.largest = run


def pages_in_order(pages: Sequence[Sequence[PrintedLine]]) -> list[list[PrintedLine]]:
    """Return the lines of each page, as `printed_lines` gives them, in reading order.

    A page with too few lines to tell its columns has those of most others. In one column, what stands side by side is
    one line.
    """
    gutters = [gutter_of(lines) for lines in pages]
    told = [gutter for gutter in gutters if gutter is not None]
    usual = median(told) if len(told) * 2 >= sum(len(lines) >= 2 * _FEWEST for lines in pages) and told else None
    return [in_order(lines, usual if gutter is None else gutter) for lines, gutter in zip(pages, gutters, strict=True)]


def in_order(lines: Sequence[PrintedLine], gutter: float | None) -> list[PrintedLine]:
    """Return the lines of one page in reading order, those at both sides of a `gutter` one column after the other."""
    if (
        not lines
        or gutter is None
        or sum(line.left < gutter < line.right for line in lines) > _MOST_ACROSS * len(lines)
    ):
        return _in_column(_downward(lines))
    return _by_column(lines, gutter)


def printed_lines(runs: Sequence[Run]) -> list[PrintedLine]:
    """Return the runs that follow each other on a line, cut at wide gaps, in the order of the page's content.

    Those of a page with a script that runs from the right are put in order by where they stand.
    """
    if any(run.places for run in runs):
        return [PrintedLine(line) for line in leftward_lines(runs)]
    lines: list[PrintedLine] = []
    own: GrowingLine | None = None
    for run in runs:
        if own is None or not _follows(own, run):
            lines += [PrintedLine(tuple(own.runs))] if own else []
            own = GrowingLine(run)
            continue
        before = own.runs[-1]
        if (
            _gap(before, run) > (_UNSPACED_GAP if _are_unspaced(before, run) else _SPACE) * max(before.size, run.size)
            and not before.text.endswith((" ", HYPHEN))
            and run.text[0] not in _CLOSING
        ):
            own.runs[-1] = replace(before, text=before.text + " ")
        own.add(run)
    return [*lines, PrintedLine(tuple(own.runs))] if own else lines


def _follows(own: GrowingLine, run: Run) -> bool:
    before, largest = own.runs[-1], own.largest
    size = max(before.size, run.size)
    if abs(largest.baseline - run.baseline) > _SAME_BASELINE * max(largest.size, run.size) or before.text.endswith(
        HYPHEN
    ):
        return False
    return _gap(before, run) <= _WIDEST_GAP * size


def _are_unspaced(before: Run, after: Run) -> bool:
    """Whether one of two runs has Chinese or Japanese where they meet: its marks take the room of a letter."""
    return before.text[-1] >= UNSPACED or after.text[0] >= UNSPACED


def _gap(before: Run, after: Run) -> float:
    return max(after.left - before.right, before.left - after.right, 0.0)


def gutter_of(lines: Sequence[PrintedLine]) -> float | None:
    """Return where the space between two columns is; None where the page has one column."""
    if len(lines) < 2 * _FEWEST:
        return None
    edges = [(line.left, line.right) for line in lines]
    left, right = min(edge for edge, _ in edges), max(edge for _, edge in edges)
    best: tuple[int, float] | None = None
    for step in range(35, 66):
        x = left + (right - left) * step / 100
        across = sum(start < x < end for start, end in edges)
        if best is None or (across, abs(step - 50)) < (best[0], abs((best[1] - left) / (right - left) * 100 - 50)):
            best = across, x
    if best is None or best[0] > _MOST_ACROSS * len(lines):
        return None
    x = best[1]
    first = [line for line in lines if line.right <= x]
    second = [line for line in lines if line.left >= x]
    if min(len(first), len(second)) < _FEWEST:
        return None
    widths = (max(line.right for line in first) - left, right - min(line.left for line in second))
    for column, width in zip((first, second), widths, strict=True):
        if sum(line.right - line.left >= _NARROWEST * width for line in column) * 2 < len(column):
            return None
    return x


def _by_column(lines: Sequence[PrintedLine], gutter: float) -> list[PrintedLine]:
    """Return the lines column by column, between those that run over both."""
    leftward = sum(line.runs_leftward for line in lines) * 2 > len(lines)
    whole = min(line.left for line in lines), max(line.right for line in lines)
    found: list[PrintedLine] = []
    band: list[PrintedLine] = []
    for line in _downward(lines):
        if line.left < gutter < line.right:
            found += _band(band, gutter, leftward=leftward)
            found.append(replace(line, column=whole))
            band = []
        else:
            band.append(line)
    return found + _band(band, gutter, leftward=leftward)


def _band(lines: Sequence[PrintedLine], gutter: float, *, leftward: bool) -> list[PrintedLine]:
    columns = [[line for line in lines if (line.left >= gutter) is side] for side in (leftward, not leftward)]
    return [line for column in columns for line in _in_column(column)]


def _in_column(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    if not lines:
        return []
    column = min(line.left for line in lines), max(line.right for line in lines)
    return [replace(line, column=column) for line in _joined(lines)]


def _downward(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """Return lines from the top down, those of one height from the side where reading begins."""
    rows: list[list[PrintedLine]] = []
    for line in sorted(lines, key=lambda line: -line.baseline):
        if rows and rows[-1][0].baseline - line.baseline <= 0.3 * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    for row in rows:
        leftward = sum(line.runs_leftward for line in row) * 2 > len(row)
        row.sort(key=lambda line: -line.right if leftward else line.left)
    return [line for row in rows for line in row]


def _joined(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """Join what stands beside each other on a line, as a number and its heading do, or the cells of a row."""
    found: list[list[PrintedLine]] = []
    longest: Run | None = None  # of what is joined; None after a row of cells
    for line in lines:
        own = None if line.cells else max(line.runs, key=lambda run: len(run.text))
        if longest and own and abs(longest.baseline - own.baseline) <= 0.3 * min(own.size, longest.size):
            found[-1].append(line)
            longest = max(longest, own, key=lambda run: len(run.text))
        else:
            found.append([line])
            longest = own
    return [row[0] if len(row) == 1 else _as_one(row) for row in found]


def _as_one(row: Sequence[PrintedLine]) -> PrintedLine:
    runs: list[Run] = []
    for line in row:
        if runs:
            runs[-1] = replace(runs[-1], text=runs[-1].text.replace(HYPHEN, "-").rstrip() + " ")
        runs += line.runs
    return PrintedLine(tuple(runs))
