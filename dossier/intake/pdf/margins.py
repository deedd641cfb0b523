"""What stands around the text of pages: running heads and page numbers, which are left out, and notes at the foot."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from dossier.intake.pdf.columns import PrintedLine
from dossier.intake.pdf.runs import Run

_OUTERMOST = 2  # lines at the top and at the bottom that may be running heads
_FEWEST_PAGES, _SHARE = 3, 50  # pages that have it: three, of many one in fifty
_APART, _ENOUGH = 1.2, 6  # times the usual distance of lines, where there are enough of them to tell
_MOST_FIGURES = 2  # numbers in a running head that may differ from page to page: of the page, of the chapter
_STEP = 6.0  # points; what stands at one height on several pages
_FIGURES = re.compile(r"\d+")
_NUMBER = r"(?:\d{1,4}|[ivxlc]{1,6})"
_PAGE_NUMBER = re.compile(
    rf"[\s–—·|~-]*(?:page|p\.|seite|s\.|página|pág\.|صفحة|第)?\s*{_NUMBER}\s*页?"
    rf"(?:\s*(?:/|of|sur|de|von|من|共)\s*{_NUMBER})?\s*页?[\s–—·|~-]*",
    re.IGNORECASE,
)
_SMALL = 0.93  # of the size of the text; notes are smaller
_MOST_LINES = 2_000  # of a page that has notes
_NOTE = re.compile(r"\s*[\[(]?(\d{1,3})[\])]?[.:]?\s")


def without_running_heads(pages: Sequence[Sequence[PrintedLine]]) -> list[list[PrintedLine]]:
    """Return the pages without what stands at one height on several of them, and without page numbers."""
    edges = [_outermost_rows(lines) for lines in pages]
    seen = Counter(key for rows in edges for key in {_key(row) for row in rows})
    least = min(max(_FEWEST_PAGES, len(pages) // _SHARE), max(2, len(pages)))
    kept: list[list[PrintedLine]] = []
    for lines, rows in zip(pages, edges, strict=True):
        gone: set[int] = set()
        for row in rows:
            if seen[_key(row)] >= least or (len(row) < len(lines) and _is_page_number(row)):
                gone.update(id(line) for line in row)
        kept.append([line for line in lines if id(line) not in gone])
    return kept


def _outermost_rows(lines: Sequence[PrintedLine]) -> list[list[PrintedLine]]:
    """Return the uppermost and the lowest rows of a page that stand apart, each with all that is at its height."""
    rows: list[list[PrintedLine]] = []
    for line in sorted(lines, key=lambda line: (-line.baseline, line.left)):
        if rows and rows[-1][0].baseline - line.baseline <= 0.3 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    gaps = [above[0].baseline - below[0].baseline for above, below in pairwise(rows)]
    least = _APART * median(gaps) if len(gaps) >= _ENOUGH else 0.0
    most = max(1, min(_OUTERMOST, len(rows) // 4))
    above = next((count for count in range(most, 0, -1) if count <= len(gaps) and gaps[count - 1] >= least), 0)
    below = next((count for count in range(most, 0, -1) if count <= len(gaps) and gaps[-count] >= least), 0)
    return rows[:above] + rows[max(above, len(rows) - below) :]


def _key(row: Sequence[PrintedLine]) -> tuple[int, str]:
    words = _words(row).casefold()
    counted = len(_FIGURES.findall(words)) <= _MOST_FIGURES
    return round(row[0].baseline / _STEP), _FIGURES.sub("#", words) if counted else words


def _words(row: Sequence[PrintedLine]) -> str:
    return " ".join(line.text for line in sorted(row, key=lambda line: line.left))


def _is_page_number(row: Sequence[PrintedLine]) -> bool:
    return _PAGE_NUMBER.fullmatch(_words(row)) is not None


def notes_at_the_foot(lines: Sequence[PrintedLine], size: float) -> dict[int, int]:
    """Return which lines of a page belong to notes: the index of each, and the number of the note.

    They are smaller than the text, whose size is `size`, and nothing of it stands below them.
    """
    if len(lines) > _MOST_LINES:
        return {}
    large = [line for line in lines if line.size > _SMALL * size]
    below = {
        index: _note_number(line)
        for index, line in enumerate(lines)
        if line.size <= _SMALL * size and not any(_is_below(other, line) for other in large)
    }
    found: dict[int, int] = {}
    current = 0
    for index, number in below.items():
        if number is not None and number > current:
            current = number
        if current:
            found[index] = current
    return found


def _is_below(other: PrintedLine, line: PrintedLine) -> bool:
    return other.baseline < line.baseline and other.left < line.right and line.left < other.right


def _note_number(line: PrintedLine) -> int | None:
    first = line.runs[0]
    if first.text.strip().isdecimal() and len(line.runs) > 1 and (first.raised or is_raised(first, line)):
        return int(first.text) if len(first.text.strip()) < 4 else None
    match = _NOTE.match(line.text)
    return int(match[1]) if match else None


def is_raised(run: Run, line: PrintedLine) -> bool:
    """Whether a run is smaller than its line and stands above its foot."""
    return run.size <= 0.85 * line.size and run.baseline >= line.baseline + 0.12 * line.size
