"""A formatted text (of a web page, a Word file, a PDF) as the Markdown that a brief is stored and shown in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from dossier.intake.briefs.headings import names_sources, number_and_title
from dossier.intake.briefs.inline_markdown import InlineWriter
from dossier.intake.briefs.notes import Notes
from dossier.intake.briefs.printed import RAISED
from dossier.model.kinds import BlockKind
from dossier.text.blocks import Block
from dossier.text.formatting import Formatting

_BEGINS_ITEM = re.compile(r"(\[\d{1,4}\]|\(?[^\W_]{1,5}[.)]|\d{1,3}(?:\.\d{1,3})+\.?)\s+(?=\S)")
_MARKDOWN_ITEM = re.compile(r"\d{1,9}[.)]\s|\[\d")
_LABEL = re.compile(r"\s*(?:[\[(]?(\d{1,4})[\])]?(?=[\s.:)]|$)|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})(?=[^\d,])|[\^↑])[\s:.)]*")
_BACK = re.compile(r"(?<![\s\u00a0])[\s\u00a0]*(?:[↩↑⤴⏎↵^]\ufe0e?[\s\u00a0]*)+$")
_LAYOUT_CELL = 400  # characters; a table of longer ones is a way of laying out a page
_DEEPEST = 6


@dataclass(slots=True)
class _Markdown:
    """What has been written."""

    parts: list[str] = field(default_factory=list)
    gathered: list[str] = field(default_factory=list)  # notes that stood under no heading of their own
    columns: list[int] = field(default_factory=list)  # where the text of each open item begins
    in_list: bool = False

    def block(self, text: str) -> None:
        self.columns.clear()
        self.in_list = False
        self.parts.append(text)

    def item(self, label: str, text: str, level: int) -> None:
        """Write an item of a list, `level` from 1, never deeper than within the one before."""
        depth = min(max(level, 1), len(self.columns) + 1)
        del self.columns[depth - 1 :]
        indent = self.columns[-1] if self.columns else 0
        self.columns.append(indent + len(label) + 1)
        lines = text.replace("\n", "\n" + " " * self.columns[-1])
        line = f"{' ' * indent}{label} {lines}"
        if self.in_list:
            self.parts[-1] += f"\n{line}"
        else:
            self.parts.append(line)
        self.in_list = True

    def within_item(self, text: str) -> None:
        """Write a later paragraph of the item before."""
        indent = " " * (self.columns[-1] if self.columns else 0)
        self.parts.append(indent + text.replace("\n", "\n" + indent))
        self.in_list = False


def markdown_of(
    text: str, formatting: Formatting, notes: Notes, *, shift: int = 0, title: int = -1, long_notes: bool = False
) -> str:
    """Return a text as Markdown. Notes become entries `[4] ...` of a list of sources, their marks `[4]`.

    Navigation is left out. Headings are `shift` levels deeper than said, but for the one of index `title`, which
    comes first and highest. With `long_notes` a note reaches to the next one, or to the next heading or line.
    """
    writer = InlineWriter(text, formatting.spans, notes.marks)
    out = _Markdown()
    blocks = formatting.blocks
    if title >= 0:
        out.block(f"# {writer.plain(*_range(blocks[title]))}")
    under_sources = False
    entry: int | None = None  # the number of the note being read
    for index, group in _groups(blocks, notes):
        block = blocks[index]
        if index == title:
            continue
        if len(group) > 1:
            entry = None
            _table(group, writer, out)
            continue
        if block.kind is BlockKind.RULE:
            under_sources = False  # as before the notes of a Word file
        if not block.content or block.fold:
            continue
        if block.kind is BlockKind.HEADING:
            words = writer.plain(*_range(block))
            if words:
                under_sources = names_sources(number_and_title(words)[1])
                out.block(f"{'#' * min(block.level + shift, _DEEPEST)} {words}")
            entry = None
        elif index in notes.entries:
            entry = notes.entries[index]
            words = _without_label(writer.written(*_range(block), entry=True), {entry, notes.printed.get(index, entry)})
            _entry(entry, words, out, in_place=under_sources)
        elif entry is not None and (_goes_on(blocks, index) or (long_notes and block.kind is not BlockKind.RULE)):
            _more_of_entry(writer.written(*_range(block), entry=True), out, in_place=under_sources)
        else:
            entry = None
            _block(block, writer.written(*_range(block)), out)
    if out.gathered:
        out.block("## Notes")
        out.block("\n".join(out.gathered))
    return "\n\n".join(part for part in out.parts if part.strip()) + "\n"


def _range(block: Block) -> tuple[int, int]:
    return block.content[0] if block.content else (block.start, block.start)


def _groups(blocks: Sequence[Block], notes: Notes) -> Iterator[tuple[int, list[Block]]]:
    """Yield each block with its index, those of a table as one group."""
    for _, group in groupby(enumerate(blocks), key=lambda each: (each[1].cell.table, 0) if each[1].cell else each):
        own = list(group)
        if own[0][1].cell is None or _is_layout([block for _, block in own]) or any(i in notes.entries for i, _ in own):
            yield from ((index, [block]) for index, block in own)
        else:
            yield own[0][0], [block for _, block in own]


def _is_layout(blocks: list[Block]) -> bool:
    columns = {block.cell.column for block in blocks if block.cell}
    odd = any(block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or block.fold for block in blocks)
    return len(columns) < 2 or odd or any(block.end - block.start > _LAYOUT_CELL for block in blocks)


def _table(blocks: list[Block], writer: InlineWriter, out: _Markdown) -> None:
    """Write a table as rows of cells between upright lines."""
    width = max(block.cell.column for block in blocks if block.cell) + 1
    rows: dict[int, list[str]] = {}
    heads: set[int] = set()
    for block in blocks:
        if block.cell is None:
            continue
        row = rows.setdefault(block.cell.row, [""] * width)
        words = writer.written(*_range(block)).replace("  \n", " ").replace("|", "\\|")
        row[block.cell.column] = f"{row[block.cell.column]} {words}".strip()
        if block.cell.head:
            heads.add(block.cell.row)
    lines = [f"| {' | '.join(row)} |" for row in rows.values() if any(row)]
    first = next(iter(rows))
    if first in heads and any(rows[first]):
        lines.insert(1, "|" + "---|" * width)
    out.block("  \n".join(lines))  # where it is shown as text, each row has its line


def _block(block: Block, words: str, out: _Markdown) -> None:
    if not words:
        return
    if block.kind is BlockKind.QUOTATION:
        out.block("> " + words.replace("\n", "\n> "))
    elif block.kind is BlockKind.ITEM:
        _item(block, words, out)
    else:
        out.block(words)


def _item(block: Block, words: str, out: _Markdown) -> None:
    """Write an item. In Word files the number of one is the beginning of its text."""
    if block.begins:
        out.item("-" if block.ordinal is None else f"{block.ordinal}.", words, block.level)
        return
    label = _BEGINS_ITEM.match(words)
    if label is None:
        out.within_item(words)
    elif _MARKDOWN_ITEM.match(words):
        out.item(label[1], words[label.end() :], block.level)
    else:
        out.item("-", words, block.level)


def _goes_on(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block belongs to the note before it: a later paragraph of its item, a further cell of its row."""
    block, before = blocks[index], blocks[index - 1]
    if block.cell is not None and before.cell is not None:
        return (block.cell.table, block.cell.row) == (before.cell.table, before.cell.row)
    return block.kind is BlockKind.ITEM and not block.begins


def _entry(number: int, words: str, out: _Markdown, *, in_place: bool) -> None:
    line = f"[{number}] {_BACK.sub('', words).replace(chr(10), ' ')}".strip()
    if in_place:
        out.block(line)
    else:
        out.gathered.append(line)


def _without_label(words: str, numbers: set[int]) -> str:
    """Return the words of a note without its own number, or an arrow that leads back."""
    label = _LABEL.match(words)
    if label is None:
        return words
    number = int(label[1]) if label[1] else int(label[2].translate(RAISED)) if label[2] else None
    return words[label.end() :] if number is None or number in numbers else words


def _more_of_entry(words: str, out: _Markdown, *, in_place: bool) -> None:
    words = _BACK.sub("", words).replace("\n", " ")
    if in_place:
        out.parts[-1] += f" {words}"
    elif out.gathered:
        out.gathered[-1] += f" {words}"
