"""Citation markers in a section's body: `[4]`, `[4](address)` and `[[4]](address)`, and what only looks like one."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from dossier.model.imported import ImportedDoubt, ImportedMarker
from dossier.model.kinds import TextFormat
from dossier.text.markup import Block, BlockKind, Style, spans

_ADDRESS = (
    r"\(<?(?P<{name}>(?:https?://|www\.|mailto:|#|\.{{0,2}}/)"
    r"[^\s()<>]{{0,2000}}(?:\([^\s()<>]{{0,2000}}\)[^\s()<>]{{0,2000}}){{0,4}})>?(?:\s+[\"'][^()\r\n]{{0,200}}[\"'])?\)"
)
_MARKER = re.compile(
    r"(?<![!\\])(?:\[\[(?P<double>\d{1,6})\]\]"
    + _ADDRESS.format(name="double_address")
    + r"|\[(?P<single>\d{1,6})\](?:"
    + _ADDRESS.format(name="single_address")
    + r")?)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"(?<!\\)\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3})+\]|\[\^[\w-]{1,20}\](?!:)")
_BETWEEN = re.compile(r"[\s,]*")  # what may stand between the markers of one run
LARGEST = 999


@dataclass(frozen=True, slots=True)
class FoundMarker:
    """A marker in a body and the address printed with it, or ""."""

    marker: ImportedMarker
    address: str


def find_markers(
    body: str, blocks: Collection[Block], format: TextFormat, listed: Collection[int]
) -> tuple[list[FoundMarker], list[ImportedDoubt]]:
    """Return the markers of a body in order, and the numbers in brackets that were left as text.

    `listed` are the numbers of the brief's closing list; a year or another large number is a marker only when listed.
    """
    found: list[FoundMarker] = []
    doubts: list[ImportedDoubt] = []
    run = -1
    for block in blocks:
        if block.kind is BlockKind.CODE or not block.content:
            continue
        last_end = -1
        start, end = block.content[0][0], block.content[-1][1]
        code = list(_code(body[block.start : block.end], block.start, format))
        for match in _MARKER.finditer(body, start, end):
            if bisect_right(code, match.start()) % 2:
                continue
            number = int(match["double"] or match["single"])
            if not _is_number_of_a_source(number, listed):
                doubts.append(_left_as_text("number-as-text", match[0], "its number is that of no source"))
                continue
            if last_end < 0 or not _BETWEEN.fullmatch(body, last_end, match.start()):
                run += 1
            last_end = match.end()
            address = match["double_address"] or match["single_address"] or ""
            found.append(FoundMarker(ImportedMarker(run, number, match.start(), match.end()), address))
        doubts += [
            _left_as_text("marker-form", match[0], "only numbers that stand alone are read as citations")
            for match in _SEVERAL.finditer(body, start, end)
        ]
    return found, doubts


def _is_number_of_a_source(number: int, listed: Collection[int]) -> bool:
    return number in listed or (0 < number <= LARGEST)


def _left_as_text(code: str, printed: str, reason: str) -> ImportedDoubt:
    return ImportedDoubt(code, f"“{printed[:40]}” was left as text: {reason}.")


def _code(text: str, offset: int, format: TextFormat) -> Iterator[int]:
    """Yield where, in a block's text, code begins and ends, in turn; it holds no marker."""
    if format is TextFormat.MARKDOWN and "`" in text:
        for span in spans(text, format):
            if Style.CODE in span.style:
                yield span.start + offset
                yield span.end + offset
