"""Writes a document's text block by block, and beside it how it is set."""

import hashlib
import re
from dataclasses import dataclass, field, replace

from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind
from dossier.text.blocks import Block
from dossier.text.formatting import DEEPEST, may_link, write_formatting
from dossier.text.inline import Span, Style
from dossier.text.tables import tables_that_fit

OBJECT = "\ufffc"  # stands for a picture that nothing describes
_WHITE = " \t\n\r\f"
_SPACES = re.compile(f"[{_WHITE}]+")
_OPENING = "([{<“‘«\"'"
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_LARGEST_PICTURE = 20_000_000  # bytes
_ALL_PICTURES = 100_000_000
_RASTER = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")


@dataclass(frozen=True, slots=True)
class Setting:
    """How the next block is set, as in `Block`."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    ordinal: int | None = None
    begins: bool = True
    letters: str = ""
    cell: Cell | None = None
    fold: int = 0


@dataclass(slots=True)
class TextWriter:
    """Takes a document from its beginning to its end; white space collapses as a browser does it.

    Blocks are parted by a blank line, items of a list and rows of a table by a line end, cells of a row by a tab.
    """

    pictures: dict[str, bytes] = field(default_factory=dict)  # by SHA-256
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _blocks: list[Block] = field(default_factory=list)
    _spans: list[Span] = field(default_factory=list)
    _next: Setting | None = field(default_factory=Setting)  # of the block that the next words open
    _space: bool = False  # collapsed white space before the next words
    _lines: int = 0  # line ends before the next words
    _apart: bool = False  # whether the next words may not be glued to those before
    _targets: dict[str, int] = field(default_factory=dict)
    _waiting: list[str] = field(default_factory=list)  # names of what comes next

    @property
    def length(self) -> int:
        """How many code points have been written."""
        return self._length

    @property
    def places(self) -> dict[str, int]:
        """Where the targets are; of those at the very end after `finish` alone."""
        return self._targets

    def block(self, setting: Setting) -> None:
        """Let what comes next, if anything does, stand in a block of its own."""
        self._next = setting
        self._space = self._apart = False
        self._lines = 0

    def apart(self) -> None:
        """Keep the next word from being glued to the one before."""
        self._apart = True

    def words(self, text: str, style: Style = Style.TEXT, address: str = "") -> None:
        """Write running text, its white space collapsed."""
        core = text.strip(_WHITE)
        if not core:
            self._space = self._space or bool(text)
            return
        self._space = self._space or text[0] in _WHITE
        self._put(_SPACES.sub(" ", core), style, address)
        self._space = text[-1] in _WHITE

    def verbatim(self, text: str, style: Style = Style.TEXT, address: str = "") -> None:
        """Write text with its white space; line ends are `\\n`."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if self._next is not None and not text.strip(" \n\t\f"):
            return  # nothing to see yet
        for index, line in enumerate(text.split("\n")):
            if index:
                self.line_end()
            if line:
                self._put(line, style, address)

    def line_end(self) -> None:
        """End the line, if the block goes on after it."""
        if self._next is None:
            self._lines += 1
        self._space = False

    def picture(self, data: bytes, alternative: str, address: str = "") -> bool:
        """Put a picture, which `alternative` describes, and return whether it is of a kind and size that is kept."""
        if not _is_raster(data) or not data or len(data) > _LARGEST_PICTURE:
            return False
        sha256 = hashlib.sha256(data).hexdigest()
        if sha256 not in self.pictures:
            if len(data) + sum(map(len, self.pictures.values())) > _ALL_PICTURES:
                return False
            self.pictures[sha256] = data
        self._put(" ".join(alternative.split()) or OBJECT, Style.TEXT, address, sha256)
        return True

    def rule(self, setting: Setting) -> None:
        """Put a line between what was written and what comes."""
        if not self._blocks or self._blocks[-1].kind is not BlockKind.RULE:
            self._open(replace(setting, kind=BlockKind.RULE))
        self.block(setting)

    def target(self, name: str) -> None:
        """Let links to `#name` lead to what comes next."""
        if name and len(self._waiting) < 1_000:
            self._waiting.append(name)

    def finish(self) -> tuple[str, str]:
        """Return the text and its formatting."""
        for name in self._waiting:
            self._targets.setdefault(name, self._length)
        text = "".join(self._parts)
        blocks = tables_that_fit(self._blocks)
        return text, write_formatting(blocks, [self._led(span) for span in self._spans])

    def _put(self, text: str, style: Style, address: str, picture: str = "") -> None:
        text = _UNSTORABLE.sub("\ufffd", text)
        if self._apart and text[:1].isalnum() and self._parts and self._parts[-1][-1:] not in _OPENING:
            self._space = True
        self._apart = False
        if self._next is not None:
            self._open(self._next)
        elif self._lines:
            self._add("\n" * self._lines)
        elif self._space:
            self._add(" ")
            self._style_space(style, address)
        self._space, self._lines = False, 0
        for name in self._waiting:
            self._targets.setdefault(name, self._length)
        self._waiting.clear()
        start = self._length
        self._add(text)
        block = self._blocks[-1]
        self._blocks[-1] = replace(block, end=self._length, content=((block.start, self._length),))
        if style or address or picture:
            self._style(Span(start, self._length, style, address, picture))

    def _style_space(self, style: Style, address: str) -> None:
        """Style the space just written as the words on both sides of it, where these are alike: links are one."""
        last = self._spans[-1] if self._spans else None
        if last is None or last.end != self._length - 1 or last.picture:
            return
        if (last.style, last.address) == (style, address):
            self._spans[-1] = replace(last, end=self._length)

    def _style(self, span: Span) -> None:
        last = self._spans[-1] if self._spans else None
        alike = last is not None and (last.end, last.style, last.address) == (span.start, span.style, span.address)
        if last is not None and alike and not span.picture and not last.picture:
            self._spans[-1] = replace(last, end=span.end)
        else:
            self._spans.append(span)

    def _open(self, setting: Setting) -> None:
        if self._blocks:
            self._add(_between(self._blocks[-1], setting))
        at = self._length
        level = min(setting.level, DEEPEST)
        self._blocks.append(
            Block(
                at, at, setting.kind, (), level, setting.ordinal, setting.begins, setting.letters, setting.cell,
                setting.fold,
            )
        )  # fmt: skip
        self._next = None
        self._space, self._lines = False, 0

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _led(self, span: Span) -> Span:
        """Return `span` with the address that it may carry: links within the document lead to an offset."""
        address = span.address or ""
        if address.startswith("#"):
            at = self._targets.get(address[1:])
            address = f"#{at}" if at is not None else ""
        return replace(span, address=address if address and may_link(address) else None)


def _between(before: Block, after: Setting) -> str:
    if before.kind is BlockKind.RULE and not before.content:
        return ""
    if after.cell is not None and before.cell is not None and after.cell.table == before.cell.table:
        same_row = before.cell.row == after.cell.row and before.cell != after.cell
        return "\t" if same_row else "\n"
    in_list = before.kind is after.kind is BlockKind.ITEM and before.fold == after.fold
    return "\n" if in_list else "\n\n"


def _is_raster(data: bytes) -> bool:
    return data.startswith(_RASTER) or (data.startswith(b"RIFF") and data[8:12] == b"WEBP")
