"""Tables on a page, told by the rules that part their cells, or by what stands under each other in columns."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dossier.intake.pdf.columns import GrowingLine, PrintedLine, gutter_of, printed_lines
from dossier.intake.pdf.rules import Line, Rules
from dossier.intake.pdf.runs import Run

_NEAR = 3.0  # points; rules that meet, or are one
_APART = 0.8  # of the size, between two columns
_FURTHEST = 2.6  # times the size, from row to row
_WITHIN = 1.6  # times the size, from line to line within a cell
_LEAST_LINED = 3  # cells
_LEAST_ROWS, _LEAST_RULED = 3, 2
_WIDE = 0.8  # of its column, which a line of running text fills
_LONG = 25  # characters; a line of running text
_MORE = 1.2  # times the usual distance of lines; a new row begins beyond it
_SAME_ROW = 0.3  # of the size
_SMALLEST = 6.0  # points
_MOST_COLUMNS = 200  # of a table that is told by them
_LOOKED_AT = 100  # rows; a page hardly has more
_LABEL = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)\]]?|[•‣▪◦●○■□–—·*-]", re.IGNORECASE)
_LEADER = re.compile(r"(?:\.\s?){4,}")
_DIGIT = re.compile(r"\d")

Span = tuple[float, float]


def with_tables(lines: Sequence[PrintedLine], rules: Rules) -> list[PrintedLine]:
    """Return the lines of a page, those of each table replaced by its rows."""
    left = list(lines)
    found: list[PrintedLine] = []
    for grid in _grids(rules):
        inside = [line for line in left if grid.holds(line)]
        rows = _in_grid(inside, grid)
        if rows:
            found += rows
            gone = {id(line) for line in inside}
            left = [line for line in left if id(line) not in gone]
    if not _any_beside(left):
        return [*left, *found]
    gutter = gutter_of(left)
    sides = (
        [left] if gutter is None else [[x for x in left if x.right <= gutter], [x for x in left if x.left >= gutter]]
    )
    gone = set()
    for side in sides:
        pieces = {id(piece): (piece, line) for line in side for piece in _pieces(line)}
        for stretch in _stretches([piece for piece, _ in pieces.values()]):
            rows = _in_columns(stretch, rules)
            found += rows
            gone |= {id(pieces[id(piece)][1]) for row in stretch for piece in row} if rows else set()
    return [*(line for line in left if id(line) not in gone), *found]


def _any_beside(lines: Sequence[PrintedLine]) -> bool:
    """Whether anything stands beside something else, as cells do: most pages have no such place."""
    heights = sorted(line.baseline for line in lines)
    if any(after - before <= _SAME_ROW * _SMALLEST for before, after in pairwise(heights)):
        return True
    return any(len(line.runs) > 1 and len(_pieces(line)) > 1 for line in lines)


def _pieces(line: PrintedLine) -> list[PrintedLine]:
    """Return the pieces of a line that may be cells: they stand further apart than words do."""
    own: list[list[Run]] = [[line.runs[0]]]
    for before, run in pairwise(line.runs):
        if max(run.left - before.right, before.left - run.right) > _APART * max(run.size, before.size):
            own.append([])
        own[-1].append(run)
    return [PrintedLine(tuple(runs)) for runs in own]


@dataclass(frozen=True, slots=True)
class _Grid:
    """The borders of columns from the left and of rows from the top."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]

    def holds(self, line: PrintedLine) -> bool:
        middle = (line.left + line.right) / 2
        return self.columns[0] <= middle <= self.columns[-1] and self.rows[-1] <= line.baseline <= self.rows[0]


def _grids(rules: Rules) -> list[_Grid]:
    """Return the grids that rules make: two columns and two rows at least."""
    groups = _meeting(sorted(set(rules.across), reverse=True), sorted(set(rules.upright)))
    grids: list[_Grid] = []
    for acrosses, group_uprights in _merged_groups(groups):
        ends = [x for _, start, end in acrosses for x in (start, end)]
        columns = _apart([*(x for x, _, _ in group_uprights), min(ends), max(ends)])
        rows = _apart(y for y, _, _ in acrosses)[::-1]
        if len(columns) > 2 and len(rows) > 2:
            grids.append(_Grid(tuple(columns), tuple(rows)))
    return grids


def _meeting(acrosses: Sequence[Line], uprights: Sequence[Line]) -> list[tuple[list[Line], list[Line]]]:
    """Return the groups of rules that meet; those that meet none are left out. `uprights` are in order."""
    places = [x for x, _, _ in uprights]
    leads = list(range(len(acrosses) + len(uprights)))  # from each rule towards the one that stands for its group

    def first_of(rule: int) -> int:
        while leads[rule] != rule:
            leads[rule] = rule = leads[leads[rule]]
        return rule

    for at, (y, start, end) in enumerate(acrosses):
        for other in range(bisect_left(places, start - _NEAR), bisect_right(places, end + _NEAR)):
            if uprights[other][1] - _NEAR <= y <= uprights[other][2] + _NEAR:
                one, two = first_of(at), first_of(len(acrosses) + other)
                leads[max(one, two)] = min(one, two)
    groups: dict[int, tuple[list[Line], list[Line]]] = {at: ([], []) for at in map(first_of, range(len(acrosses)))}
    for at, across in enumerate(acrosses):
        groups[first_of(at)][0].append(across)
    for other, upright in enumerate(uprights):
        if (first := first_of(len(acrosses) + other)) in groups:
            groups[first][1].append(upright)
    return [group for group in groups.values() if group[1]]


def _merged_groups(
    groups: list[tuple[list[Line], list[Line]]],
) -> list[tuple[list[Line], list[Line]]]:
    """Return groups of rules with those that touch as one: cells may be drawn one by one."""
    found: dict[tuple[float, float, float, float], tuple[list[Line], list[Line]]] = {}
    for acrosses, uprights in groups:
        box = _box(acrosses, uprights)
        for other in [other for other in found if _touch(box, other)]:
            more = found.pop(other)
            acrosses, uprights = acrosses + more[0], uprights + more[1]
        found[_box(acrosses, uprights)] = acrosses, uprights
    return list(found.values())


def _box(acrosses: Sequence[Line], uprights: Sequence[Line]) -> tuple[float, float, float, float]:
    xs = [*(x for _, a, b in acrosses for x in (a, b)), *(x for x, _, _ in uprights)]
    ys = [*(y for y, _, _ in acrosses), *(y for _, a, b in uprights for y in (a, b))]
    return min(xs), min(ys), max(xs), max(ys)


def _touch(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    across = one[0] - _NEAR <= other[2] and other[0] - _NEAR <= one[2]
    return across and one[1] - _NEAR <= other[3] and other[1] - _NEAR <= one[3]


def _apart(places: Iterable[float]) -> list[float]:
    """Return places in order, those that nearly coincide as one."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _NEAR:
            found.append(place)
    return found


def _in_grid(lines: Sequence[PrintedLine], grid: _Grid) -> list[PrintedLine]:
    """Return the rows of a table whose cells are parted by rules; none where hardly a row has two cells."""
    cells: dict[tuple[int, int], list[GrowingLine]] = {}
    for run in (run for line in lines for run in line.runs):
        row = sum(run.baseline + _SAME_ROW * run.size < y for y in grid.rows[1:-1])
        column = sum((run.left + run.right) / 2 > x for x in grid.columns[1:-1])
        own = cells.setdefault((row, column), [])
        if own and abs(own[-1].longest.baseline - run.baseline) <= _SAME_ROW * 2 * run.size:
            own[-1].add(run)
        else:
            own.append(GrowingLine(run))
    width = len(grid.columns) - 1
    drawn = [[_spaced(cells.get((row, column), [])) for column in range(width)] for row in range(len(grid.rows) - 1)]
    return _as_rows([row for cut in drawn if any(cut) for row in _line_by_line(cut)], _LEAST_RULED)


def _line_by_line(cells: list[list[PrintedLine]]) -> list[list[list[PrintedLine]]]:
    """Return a row as several where rules part groups of rows only: all of its cells have lines at the same heights."""
    heights = {tuple(round(line.baseline) for line in cell) for cell in cells if cell}
    if len(heights) > 1 or sum(map(bool, cells)) < _LEAST_LINED or len(next(iter(heights))) < 2:
        return [cells]
    return [[cell[at : at + 1] for cell in cells] for at in range(len(next(iter(heights))))]


def _spaced(lines: Sequence[GrowingLine]) -> list[PrintedLine]:
    """Return the lines of a cell from the top down, words parted as they stand apart."""
    downward = sorted(lines, key=lambda line: -line.longest.baseline)
    return [each for line in downward for each in printed_lines(line.runs)]


def _stretches(lines: Sequence[PrintedLine]) -> list[list[list[PrintedLine]]]:
    """Return stretches of rows that may be tables: lines of one height, several in most rows."""
    rows: list[list[PrintedLine]] = []
    for line in sorted(lines, key=lambda line: -line.baseline):
        if rows and rows[-1][0].baseline - line.baseline <= _SAME_ROW * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    found: list[list[list[PrintedLine]]] = []
    own: list[list[PrintedLine]] = []
    for row in rows:
        row.sort(key=lambda line: line.left)
        near = bool(own) and own[-1][0].baseline - row[0].baseline <= _FURTHEST * row[0].size
        goes_on = near and len(row) == 1 and _goes_on(own, row[0])
        if goes_on or (_may_be_row(row) and (near or not own)):
            own.append(row)
        else:
            found.append(own)
            own = [row] if _may_be_row(row) else []
    return [stretch for stretch in [*found, own] if stretch]


def _may_be_row(row: Sequence[PrintedLine]) -> bool:
    """Whether what stands side by side may be cells: no item after its label, no entry of a table of contents."""
    if len(row) < 2 or any(_LEADER.search(line.text) for line in row):
        return False
    return len(row) > 2 or not any(
        _LABEL.fullmatch(line.text) for line in (row[0], row[-1]) if not line.text.isdecimal()
    )


def _goes_on(rows: Sequence[Sequence[PrintedLine]], line: PrintedLine) -> bool:
    """Whether a line by itself goes on within a cell of the rows before it: it fits into one column."""
    spans = _columns([part for row in rows[-_LOOKED_AT:] for part in row])
    down = rows[-1][0].baseline - line.baseline
    return down <= _WITHIN * line.size and sum(a < line.right and line.left < b for a, b in spans) == 1


def _columns(lines: Sequence[PrintedLine]) -> list[Span]:
    """Return from where to where each column reaches; lines that lie over each other are in one."""
    spans: list[Span] = []
    for line in sorted(lines, key=lambda line: line.left):
        if spans and line.left < spans[-1][1] + _APART * line.size:
            spans[-1] = spans[-1][0], max(spans[-1][1], line.right)
        else:
            spans.append((line.left, line.right))
    return spans


def _in_columns(stretch: Sequence[Sequence[PrintedLine]], rules: Rules) -> list[PrintedLine]:
    """Return the rows of a table that is told by its columns alone; none where the stretch is something else."""
    lines = [line for row in stretch for line in row]
    spans = _columns(lines)
    ruled = _is_ruled(lines, rules)
    if not 2 <= len(spans) <= _MOST_COLUMNS or (not ruled and _is_text(lines, spans)) or _is_list(stretch, spans):
        return []
    gaps = [above[0].baseline - below[0].baseline for above, below in pairwise(stretch)]
    usual = min(gaps, default=0.0)
    leftward = sum(line.runs_leftward for line in lines) * 2 > len(lines)
    leading = -1 if leftward else 0
    rows: list[list[list[PrintedLine]]] = []
    for at, printed in enumerate(stretch):
        cells = [[line for line in printed if a <= line.left and line.right <= b] for a, b in spans]
        near = at > 0 and gaps[at - 1] <= _MORE * usual
        goes_on = near and (not cells[leading] or len(printed) == 1 or max(gaps) > _MORE * usual)
        if goes_on and rows:
            for cell, more in zip(rows[-1], cells, strict=True):
                cell.extend(more)
        else:
            rows.append(cells)
    return _as_rows(rows, _LEAST_RULED if ruled else _LEAST_ROWS)


def _is_ruled(lines: Sequence[PrintedLine], rules: Rules) -> bool:
    """Whether a rule runs over or under the lines, or between them."""
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    size = lines[0].size
    top, bottom = max(line.baseline for line in lines) + 2 * size, min(line.baseline for line in lines) - 1.5 * size
    return any(bottom < y < top and b - a >= _WIDE * (right - left) for y, a, b in rules.across)


def _is_text(lines: Sequence[PrintedLine], spans: Sequence[Span]) -> bool:
    """Whether columns are of running text: in one of them most lines are long, and fill it."""
    for a, b in spans:
        own = [line for line in lines if a <= line.left and line.right <= b]
        if sum(len(line.text) > _LONG and line.right - line.left >= _WIDE * (b - a) for line in own) * 2 > len(own):
            return True
    return False


def _is_list(stretch: Sequence[Sequence[PrintedLine]], spans: Sequence[Span]) -> bool:
    """Whether two columns are labels with what they name: `1.`, `To:`; or titles with their pages."""
    if len(spans) != 2:
        return False
    first = [line.text for row in stretch for line in row if line.right <= spans[0][1]]
    second = [line.text for row in stretch for line in row if line.left >= spans[1][0]]
    if any(all(_LABEL.fullmatch(text) or text.endswith((":", "：")) for text in column) for column in (first, second)):
        return not all(text.isdecimal() for text in second) or _rises(second)
    return False


def _rises(numbers: Sequence[str]) -> bool:
    return all(int(one) <= int(other) for one, other in pairwise(numbers))


def _as_rows(rows: Sequence[Sequence[Sequence[PrintedLine]]], least: int) -> list[PrintedLine]:
    """Return rows of cells as lines; none where fewer than `least` rows have two cells."""
    if sum(sum(map(bool, row)) > 1 for row in rows) < least:
        return []
    used = [at for at in range(len(rows[0])) if any(row[at] for row in rows)]
    if len(used) < 2:
        return []
    all_lines = [line for row in rows for cell in row for line in cell]
    if sum(line.runs_leftward for line in all_lines) * 2 > len(all_lines):
        used.reverse()
    found: list[PrintedLine] = []
    for row in rows:
        cells = tuple(tuple(row[at]) for at in used)
        runs = tuple(run for cell in cells for line in cell for run in line.runs)
        found.append(PrintedLine(runs, cells=cells, begins=not found))
    return [replace(found[0], head=_names_columns(found)), *found[1:]]


def _names_columns(rows: Sequence[PrintedLine]) -> bool:
    """Whether the first row is the head: bold, as no other is; or without figures, which most others have."""
    first, *others = rows
    if not all(first.cells[1:]):
        return False
    if first.is_bold and not all(row.is_bold for row in others):
        return True
    return not _DIGIT.search(first.text) and sum(_DIGIT.search(row.text) is not None for row in others) * 2 > len(
        others
    )
