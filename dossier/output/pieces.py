"""Blocks and runs as the report's template takes them: entries of JSON with pieces of a line in them.

A piece is a dict with a `kind` (`words`, `break`, and those that weave.py adds); an entry is one with a `kind` of
`paragraph`, `heading`, `list`, `quotation`, `code`, `rule`, or `table` (see grids.py). `dir` is set where text runs
against the document.
"""

import unicodedata
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote

from dossier.model.kinds import BlockKind
from dossier.model.report import Block, Run
from dossier.output.grids import end_of_table, table_entry

Piece = dict[str, Any]
Entry = dict[str, Any]

FIRST_HEADING = 2  # level 1 is the section's own
_LAST_HEADING = 6
_DEEPEST = 8  # lists in lists; the typesetter follows only so far


def plain_entries(blocks: Sequence[Block], places: frozenset[str], *, rtl: bool = False) -> list[Entry]:
    """Return the entries of text that is no section's body; its headings are strong paragraphs.

    `places` are the names that may be linked to.
    """

    def pieces_of(block: Block) -> list[Piece]:
        return [piece for run in block.runs for piece in words(run, run.text, places)]

    return entries(blocks, pieces_of, headings=False, rtl=rtl)


def text_entry(text: str, *, rtl: bool = False) -> Entry:
    """Return one paragraph of plain text."""
    return _directed({"kind": "paragraph", "pieces": [{"kind": "words", "text": text}]}, text, rtl)


def words(run: Run, text: str, places: frozenset[str]) -> list[Piece]:
    """Return the pieces that show `text`, a part of `run`."""
    found: list[Piece] = []
    for i, line in enumerate(text.split("\n")):
        if i:
            found.append({"kind": "break"})
        if line:
            piece: Piece = {"kind": "words", "text": line}
            if run.styles:
                piece["styles"] = [style.value for style in run.styles]
            if run.address is not None:
                piece |= _target(run.address, places)
            found.append(piece)
    return found


def _target(address: str, places: frozenset[str]) -> Piece:
    """Return where a link leads: a place of this report, or an address; nothing for what is not in the report."""
    if address.startswith("dossier:"):
        place = address.removeprefix("dossier:").replace("/", "-")
        return {"to": place} if place in places else {}
    return {"address": ascii_address(address)}


def ascii_address(address: str) -> str:
    """Return an address as a PDF can hold it: ASCII, the rest percent-encoded."""
    return quote(address, safe="%/:=&?~#+!$,;'@()*[]-._")


def entries(
    blocks: Sequence[Block],
    pieces_of: Callable[[Block], list[Piece]],
    *,
    headings: bool,
    rtl: bool = False,
    in_cell: bool = False,
) -> list[Entry]:
    """Return `blocks` as entries: items gathered into lists, quotations into one another, heading levels in order.

    `in_cell`: they are all of one cell, and make no table of their own.
    """

    def inside(inner: Sequence[Block]) -> list[Entry]:
        return entries(inner, pieces_of, headings=False, rtl=rtl, in_cell=True)

    found: list[Entry] = []
    heading = FIRST_HEADING - 1
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if not in_cell and (stop := end_of_table(blocks, at)) > at:
            words_of_table = "".join(run.text for block in blocks[at:stop] for run in block.runs)
            found.append(_directed(table_entry(blocks[at:stop], inside), words_of_table, rtl))
            at = stop
            continue
        if block.kind in (BlockKind.ITEM, BlockKind.QUOTATION):
            stop = at
            while stop < len(blocks) and blocks[stop].kind is block.kind:
                stop += 1
            gather = _lists if block.kind is BlockKind.ITEM else _quotations
            found += gather(blocks[at:stop], 1, pieces_of, rtl)
            at = stop
            continue
        at += 1
        if block.kind is BlockKind.HEADING and headings:
            heading = min(heading + 1, max(block.level, FIRST_HEADING), _LAST_HEADING)
            found.append(_entry(block, pieces_of, rtl) | {"level": heading})
        elif block.kind is BlockKind.HEADING:
            found.append(strong(_entry(block, pieces_of, rtl)) | {"kind": "paragraph"})
        elif block.kind is BlockKind.RULE:
            found.append({"kind": "rule"})
        else:
            found.append(_entry(block, pieces_of, rtl))
    return found


def strong(entry: Entry) -> Entry:
    """Return an entry whose words are strong."""
    if "pieces" not in entry:
        return entry
    pieces = [
        piece | {"styles": [*piece.get("styles", ()), "strong"]} if piece["kind"] == "words" else piece
        for piece in entry["pieces"]
    ]
    return entry | {"pieces": pieces}


def text_of(entry: Entry) -> str:
    """Return the words of one entry."""
    return "".join(piece.get("text", "") for piece in entry.get("pieces", ()) if piece["kind"] == "words")


def _entry(block: Block, pieces_of: Callable[[Block], list[Piece]], rtl: bool) -> Entry:
    kind = block.kind.value if block.kind in (BlockKind.HEADING, BlockKind.CODE) else "paragraph"
    return _directed({"kind": kind, "pieces": pieces_of(block)}, "".join(run.text for run in block.runs), rtl)


def _lists(blocks: Sequence[Block], level: int, pieces_of: Callable[[Block], list[Piece]], rtl: bool) -> list[Entry]:
    """Return the lists that items of `level` and deeper make; a change between bullets and numbers begins a new one."""
    found: list[Entry] = []
    at = 0
    while at < len(blocks):
        block = blocks[at]
        stop = at + 1
        if block.level > level < _DEEPEST:
            while stop < len(blocks) and blocks[stop].level > level:
                stop += 1
            inner = _lists(blocks[at:stop], level + 1, pieces_of, rtl)
            if found:
                found[-1]["items"][-1] += inner
            else:
                found += inner
        elif block.begins or not found:
            if not found or (found[-1]["start"] is None) != (block.ordinal is None):
                found.append({"kind": "list", "start": block.ordinal, "items": []})
            found[-1]["items"].append([_entry(block, pieces_of, rtl)])
        else:
            found[-1]["items"][-1].append(_entry(block, pieces_of, rtl))
        at = stop
    return found


def _quotations(
    blocks: Sequence[Block], level: int, pieces_of: Callable[[Block], list[Piece]], rtl: bool
) -> list[Entry]:
    inner: list[Entry] = []
    at = 0
    while at < len(blocks):
        stop = at + 1
        if blocks[at].level > level < _DEEPEST:
            while stop < len(blocks) and blocks[stop].level > level:
                stop += 1
            inner += _quotations(blocks[at:stop], level + 1, pieces_of, rtl)
        else:
            inner.append(_entry(blocks[at], pieces_of, rtl))
        at = stop
    return [{"kind": "quotation", "blocks": inner}]


def _directed(entry: Entry, text: str, rtl: bool) -> Entry:
    """Say which way `entry` runs where that is not the document's way: its first letter decides."""
    direction = runs_rtl(text)
    if direction is not None and direction != rtl:
        entry["dir"] = "rtl" if direction else "ltr"
    return entry


def isolated(text: str, rtl: bool) -> str:
    """Return `text` for a line that runs from right to left, or not: where its own first letter runs the other way, it
    is kept in one piece, with its brackets and numbers, and turns round nothing beside it.

    Marks do that, for isolates are controls, which are never printed (see characters.py).
    """
    direction = runs_rtl(text)
    if direction is None or direction == rtl:
        return text
    here, there = ("\u200f", "\u200e") if rtl else ("\u200e", "\u200f")
    return f"{here}{there}{text}{there}{here}"


def runs_rtl(text: str) -> bool | None:
    """Whether the first letter of `text` is of a script written from right to left; None where it has no letter."""
    for character in text:
        bidirectional = unicodedata.bidirectional(character)
        if bidirectional == "L":
            return False
        if bidirectional in ("R", "AL"):
            return True
    return None
