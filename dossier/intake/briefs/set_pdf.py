"""The text of a PDF as it is set: headings by size and weight, paragraphs, lists, bold, italics, notes."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from dossier.intake.briefs.hyphens import Hyphens
from dossier.intake.documents.writer import Setting, TextWriter
from dossier.intake.pdf.columns import PrintedLine, pages_in_order, printed_lines
from dossier.intake.pdf.files import whole_pdf
from dossier.intake.pdf.margins import is_raised, notes_at_the_foot, without_running_heads
from dossier.intake.pdf.rules import Rules, page_rules
from dossier.intake.pdf.runs import HYPHEN, Run, page_runs
from dossier.intake.pdf.tables import with_tables
from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind
from dossier.text.inline import Style

_LARGER = 1.1  # times the size of the text; a line of it is a heading
_LONGEST_HEADING = 200  # characters
_DEEPEST = 6
_LEADING = 1.45  # times the usual distance of lines; beyond it a paragraph begins
_INDENT = 0.8  # of the size
_SHORT = 0.85  # of the column's width; a line that ends before it may end a paragraph
_BULLET = re.compile(r"[•‣▪◦●○■□–—·*-]\s+(?=\S)")
_ITEM = re.compile(r"(?:\[\d{1,3}\]|\(?\d{1,3}[.)]|\(?[a-z]\)|[•‣▪◦●○■□·–—-])\s+\S")
_ENDS = re.compile(r"[.!?:;…。！？؟][\"'”’»)\]\d\s]*$|\]\s*[.]?$")
_SOME_WORDS = re.compile(r"[^\W\d_]")
_LEADER = re.compile(
    r"(?<!\.)(?<!\.\s)(?:\.\s?){4,}\s*[\divxlc]{1,6}\s*$", re.IGNORECASE
)  # a line of a table of contents
_ADDRESS = re.compile(r"(?:https?:/|www\.)\S*[/_=?&-]$")  # it is divided after such characters, without a hyphen
_UNIT = re.compile(r"(?:^|[\s\d])(?:[kcmd]?m|ft|in|yd)$")  # what is raised after it is a power


def read_set_pdf(data: bytes, name: str, password: str = "") -> tuple[str, str]:
    """Return the text of a PDF and its formatting (`text/formatting`), without running heads and page numbers.

    Raises KnownError as `whole_pdf` does. A page that is only a picture has no text.
    """
    with whole_pdf(data, name, password) as file:
        read = [(page_runs(file, at), page_rules(file, at)) for at in range(file.page_count)]
    return set_pages(read)


def set_pages(read: Sequence[tuple[Sequence[Run], Rules]]) -> tuple[str, str]:
    """Return the text of pages and its formatting, as `read_set_pdf` does, from their runs and rules."""
    pages = without_running_heads([printed_lines(runs) for runs, _ in read])
    tabled = [with_tables(page, rules) for page, (_, rules) in zip(pages, read, strict=True)]
    setter = _Setter(pages_in_order(tabled))
    setter.set()
    return setter.writer.finish()


@dataclass(slots=True)
class _Note:
    name: str
    number: int
    lines: list[PrintedLine] = field(default_factory=list)


class _Setter:
    """Writes the pages paragraph by paragraph."""

    def __init__(self, pages: Sequence[Sequence[PrintedLine]]) -> None:
        self.writer = TextWriter()
        self._pages = pages
        lines = [line for page in pages for line in page if not line.cells]
        sizes = Counter[float]()
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
        self._size = sizes.most_common(1)[0][0] if sizes else 10.0
        self._leading = self._usual_leading()
        self._levels = self._heading_levels(lines)
        self._hyphens = Hyphens(line.text for line in lines)
        self._notes: list[_Note] = []
        self._numbered: dict[str, list[str]] = {}  # the names of notes by their numbers
        self._page_of = {id(each): at for at, page in enumerate(pages) for line in page for each in _parts(line)}
        self._tables = 0
        self._row: tuple[Cell, str] | None = None  # where the row before began, and the head of its table
        self._marked: set[str] = set()  # the names of notes
        self._before: PrintedLine | None = None
        self._first: PrintedLine | None = None  # the first line of the paragraph being read
        self._open: list[PrintedLine] = []

    def set(self) -> None:
        for number, page in enumerate(self._pages):
            feet = notes_at_the_foot(page, self._size)
            text = [line for index, line in enumerate(page) if index not in feet]
            feet = feet if _are_marked(feet.values(), text) else {}
            self._take_notes(number, page, feet)
            for index, line in enumerate(page):
                if index not in feet and line.cells:
                    self._table_row(line)
                elif index not in feet:
                    self._row = None
                    self._line(line)
        self._close()
        if self._notes:
            self.writer.rule(Setting())
        for note in self._notes:
            self.writer.block(Setting())
            self.writer.target(note.name)
            self._write(note.lines, note=True)

    def _take_notes(self, page: int, lines: Sequence[PrintedLine], feet: dict[int, int]) -> None:
        """Keep the notes of a page for after the text; a line without number goes on with the note before it."""
        for index, number in feet.items():
            name = f"note {page} {number}"
            if not self._notes or self._notes[-1].name != name:
                self._notes.append(_Note(name, number))
                self._marked.add(name)
                self._numbered.setdefault(str(number), []).append(name)
            self._notes[-1].lines.append(lines[index])

    def _line(self, line: PrintedLine) -> None:
        level = self._level(line)
        before = self._before
        if self._open and (before is None or self._breaks(before, line, level)):
            self._close()
        if not self._open:
            self._first = line
        self._open.append(line)
        self._before = line

    def _table_row(self, line: PrintedLine) -> None:
        """Write a row of a table, which may go on from the page before; a head that is printed again is left out."""
        self._close()
        self._before = None
        before, head = self._row or (Cell(0, 0, 0), "")
        goes_on = self._row is not None and (not line.begins or before.columns == len(line.cells))
        if line.begins and goes_on and line.text == head:
            return
        if not goes_on:
            self._tables += 1
        row = Cell(self._tables, before.row + 1 if goes_on else 0, 0, columns=len(line.cells))
        self._row = row, head if goes_on else line.text if line.head else ""
        for column, lines in enumerate(line.cells):
            if lines:
                self.writer.block(Setting(cell=replace(row, column=column, columns=1, head=line.head and not goes_on)))
                self._write(lines, heading=line.head)

    def _breaks(self, before: PrintedLine, line: PrintedLine, level: int) -> bool:
        """Whether a line begins a paragraph of its own."""
        level_before = self._level(before)
        down = before.baseline - line.baseline
        if level or level_before:
            return level != level_before or not 0 < down <= 1.8 * line.size
        if _LEADER.search(before.text) or _LEADER.search(line.text):
            return True
        if _ITEM.match(line.text) or abs(before.size - line.size) > 0.1 * line.size:
            return True
        if before.is_bold != line.is_bold and (before.is_bold or line.is_bold) and _is_short(before):
            return True
        first = self._first or before
        if down <= 0:  # the next column or page
            return bool(_ENDS.search(before.text)) and _is_short(before)
        if down > max(_LEADING * self._leading, 1.25 * self._leading + 1.0):
            return True
        in_item = _ITEM.match(first.text) is not None
        inward = _indent(line) - _indent(first)
        if in_item:
            return inward < -0.2 * line.size or (abs(inward) <= 1.0 and bool(_ENDS.search(before.text)))
        if inward > _INDENT * line.size and before is not first:
            return True
        if inward > _INDENT * line.size:
            return bool(_ENDS.search(before.text))
        if inward < -_INDENT * line.size:  # the first line was indented, or this is one after a narrower paragraph
            return before is not first and _is_short(before) and bool(_ENDS.search(before.text))
        return _is_short(before) and bool(_ENDS.search(before.text))

    def _close(self) -> None:
        lines, self._open = self._open, []
        if not lines:
            return
        level = self._level(lines[0])
        bullet = _BULLET.match(lines[0].text)
        if level:
            self.writer.block(Setting(BlockKind.HEADING, level))
        elif _LEADER.search(lines[0].text):
            self.writer.block(Setting(fold=1))  # navigation, as pages have it
        elif bullet:
            self.writer.block(Setting(BlockKind.ITEM, 1))
        else:
            self.writer.block(Setting())
        self._write(lines, skip=len(bullet[0]) if bullet and not level else 0, heading=bool(level))

    def _write(self, lines: Sequence[PrintedLine], *, skip: int = 0, heading: bool = False, note: bool = False) -> None:
        """Write the lines of a paragraph, words that were divided at a line's end joined."""
        for number, line in enumerate(lines):
            runs = list(line.runs)
            if note and number == 0:
                runs = _without_label(line)
            following = lines[number + 1].text if number + 1 < len(lines) else ""
            for index, run in enumerate(runs):
                text = run.text
                if skip:
                    text, skip = text[skip:], max(0, skip - len(text))
                last = index == len(runs) - 1
                if last:
                    text = self._ended(text, line, following)
                style = Style.TEXT
                if not heading:
                    style = (Style.STRONG if run.bold else style) | (Style.EMPHASIS if run.italic else style)
                self._words_of(
                    run, line, text, style, before="".join(each.text for each in runs[max(0, index - 5) : index])
                )

    def _words_of(self, run: Run, line: PrintedLine, text: str, style: Style, *, before: str) -> None:
        """Write the words of a run; `before` ends with what stands before it."""
        core = text.strip()
        if core[:1].isdecimal() and (run.raised or is_raised(run, line)):
            for part in re.split(r"(\d+)", text):
                name = "" if _UNIT.search(before) else self._note_of(part, self._page_of[id(line)])
                self.writer.words(part, Style.RAISED, f"#{name}" if name else run.address)
        else:
            self.writer.words(text, style, run.address)

    def _note_of(self, mark: str, page: int) -> str:
        """Return the name of the note of a mark: at the foot of its page, else the only one of that number before."""
        own = f"note {page} {mark}"
        if own in self._marked:
            return own
        others = self._numbered.get(mark, [])
        return others[0] if len(others) == 1 else ""

    def _ended(self, text: str, line: PrintedLine, following: str) -> str:
        """Return the end of a line as it goes on: a hyphen that only divides a word is dropped."""
        if _ADDRESS.search(line.text):
            return text.rstrip().replace(HYPHEN, "-")
        if not text.endswith((HYPHEN, "-")):
            return text.rstrip() + ("" if _joins(text, following) else " ")
        return text[:-1] + ("-" if self._hyphens.stays(text[:-1], following) else "")

    def _level(self, line: PrintedLine) -> int:
        """Return the level of a heading, 0 for any other line."""
        if len(line.text) > _LONGEST_HEADING or not _SOME_WORDS.search(line.text):
            return 0
        return self._levels.get(_look(line), 0)

    def _heading_levels(self, lines: Sequence[PrintedLine]) -> dict[tuple[float, bool], int]:
        """Return the level that lines of each size and weight have as headings: the larger, the higher."""
        length = Counter[tuple[float, bool]]()
        for line in lines:
            length[_look(line)] += len(line.text)
        total = sum(length.values())
        looks = [
            look
            for look, count in length.items()
            if (look[0] >= _LARGER * self._size or (look[1] and look[0] >= 0.97 * self._size)) and count * 4 < total
        ]
        looks.sort(key=lambda look: (-look[0], not look[1]))
        return {look: min(level, _DEEPEST) for level, look in enumerate(looks, 1)}

    def _usual_leading(self) -> float:
        steps = Counter[float]()
        for page in self._pages:
            for before, line in pairwise(page):
                down = before.baseline - line.baseline
                if 0 < down < 3 * line.size and abs(line.size - self._size) <= 0.5:
                    steps[round(down * 2) / 2] += 1
        return steps.most_common(1)[0][0] if steps else 1.3 * self._size


def _parts(line: PrintedLine) -> Iterator[PrintedLine]:
    """Yield a line and those of its cells."""
    yield line
    for cell in line.cells:
        yield from cell


def _look(line: PrintedLine) -> tuple[float, bool]:
    return round(line.size * 2) / 2, line.is_bold


def _is_short(line: PrintedLine) -> bool:
    """Whether a line ends before its column does."""
    left, right = line.column
    if line.runs_leftward:
        return line.right - line.left < _SHORT * (line.right - left)
    return line.right - line.left < _SHORT * (right - line.left)


def _indent(line: PrintedLine) -> float:
    """Return how far from the side of its column a line begins."""
    left, right = line.column
    return right - line.right if line.runs_leftward else line.left - left


def _joins(text: str, following: str) -> bool:
    """Whether nothing stands between two lines, as in Chinese and Japanese."""
    last, first = text.rstrip()[-1:], following[:1]
    return "\u2e80" <= last <= "\uffef" and "\u2e80" <= first <= "\uffef"


def _are_marked(numbers: Iterable[int], text: Sequence[PrintedLine]) -> bool:
    """Whether one of the notes at a page's foot has a raised mark in its text."""
    wanted = {str(number) for number in numbers}
    return any(
        part in wanted
        for line in text
        for run in line.runs
        if run.raised or is_raised(run, line)
        for part in re.findall(r"\d+", run.text)
    )


def _without_label(line: PrintedLine) -> list[Run]:
    """Return the runs of a note's first line without its number."""
    first, *rest = line.runs
    cut = re.sub(r"^\s*[\[(]?\d{1,3}[\])]?[.:]?\s*", "", first.text)
    return [replace(first, text=cut), *rest] if cut.strip() else rest or [replace(first, text="")]
