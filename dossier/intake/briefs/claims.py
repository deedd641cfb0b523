"""Claims of a section's body: each sentence, or each part of one that a run of markers closes."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import pairwise

from dossier.intake.briefs.headings import number_and_title
from dossier.intake.briefs.markers import FoundMarker
from dossier.model.imported import ImportedClaim, ImportedDoubt
from dossier.model.kinds import BlockKind, ClaimKind, SectionKind, TextFormat
from dossier.text.blocks import TEXT_ITEM
from dossier.text.markup import Block
from dossier.text.sentences import ends_in_abbreviation, sentences

_WORD = re.compile(r"[^\W_]+")
_WITHOUT_SPACES = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_BEFORE_CLAIM = re.compile(r"(?:[\s|;,:.!?…–—)\]}”’»،؛。；、，-]+|[*_`\"']+(?=[\s;,:.!?…)–—-]|$))+")
_AFTER_CLAIM = frozenset("| \t\r\n\x0b\x0c\u00a0\u202f\u2028\u2029.,;:!?…–—-،؛؟۔。；、，！？｡：")
_OPENING = frozenset("([{“‘«„「（")
_STRONG = re.compile(r"[\s)\]”’»\"'*_]*[;:–—؛；]")
_ATTRIBUTION = re.compile(
    r"(?:according to|as|per|in|citing|selon|d'après|d’après|según|de acuerdo con|laut|nach|gemäß)\b", re.IGNORECASE
)
_LETTERED = re.compile(
    r"\s*\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s", re.IGNORECASE
)  # an enumeration within a paragraph
_TABLE_ROW = re.compile(r"\s*\|")
_TABLE_RULE = re.compile(r"(?=[\s:|]*-)[\s:|-]+")
_SHORT, _SHORT_ATTRIBUTION = 2, 6  # words


@dataclass(slots=True)
class _Reading:
    """What has been read of one section."""

    kind: ClaimKind
    claims: list[ImportedClaim] = field(default_factory=list)
    doubts: list[ImportedDoubt] = field(default_factory=list)

    def add(self, start: int, end: int, markers: list[int]) -> None:
        self.claims.append(ImportedClaim(self.kind, start, end, tuple(markers)))
        word = "a limit" if self.kind is ClaimKind.LIMIT else "a fact"
        self.doubt("claim-kind", f"Taken as {word}; it may be a fact, an assessment, an inference or a limit.")

    def doubt(self, code: str, text: str) -> None:
        """Note a doubt about the newest claim."""
        self.doubts.append(ImportedDoubt(code, text, claim=len(self.claims) - 1))

    def cite(self, markers: list[int]) -> None:
        """Let the newest claim be closed by `markers` too."""
        claim = self.claims[-1]
        self.claims[-1] = ImportedClaim(claim.kind, claim.start, claim.end, (*claim.markers, *markers))


def find_claims(
    body: str, blocks: tuple[Block, ...], format: TextFormat, markers: list[FoundMarker], kind: SectionKind
) -> tuple[list[ImportedClaim], list[ImportedDoubt]]:
    """Return the claims of a body, in order, and what is unsure of them. No claim holds a marker."""
    reading = _Reading(ClaimKind.LIMIT if kind is SectionKind.LIMITS else ClaimKind.FACT)
    first = 0
    for start, end in _containers(body, blocks, format, [each.marker.start for each in markers]):
        while first < len(markers) and markers[first].marker.start < start:
            first += 1
        after = first
        while after < len(markers) and markers[after].marker.start < end:
            after += 1
        _read_container(body, start, end, markers, range(first, after), reading)
        first = after
    _doubt_headings(body, blocks, reading)
    return reading.claims, reading.doubts


def _doubt_headings(body: str, blocks: tuple[Block, ...], reading: _Reading) -> None:
    """Note a doubt about each claim that is a heading."""
    starts = [claim.start for claim in reading.claims]
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            for claim in range(bisect_left(starts, block.start), bisect_left(starts, block.end)):
                text = f"“{body[starts[claim] : reading.claims[claim].end][:60]}”"
                words = f"The heading {text} holds a marker, and was taken as a claim."
                reading.doubts.append(ImportedDoubt("marker-heading", words, claim=claim))


def _containers(body: str, blocks: tuple[Block, ...], format: TextFormat, cited: list[int]) -> list[tuple[int, int]]:
    """Return the ranges that sentences do not cross: paragraphs, list items, quotations, rows of a table.

    `cited` is where markers begin: a heading, or a row of a table, is one of them only where it holds a marker.
    """
    found: list[tuple[int, int]] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING and bisect_left(cited, block.start) < bisect_left(cited, block.end):
            start, end = block.content[0][0], block.content[-1][1]
            found.append((end - len(number_and_title(body[start:end])[1]), end))
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTATION) or not block.content:
            continue
        if format is TextFormat.MARKDOWN and all(_TABLE_ROW.match(body, a, b) for a, b in block.content):
            found += [row for row in _rows(body, block) if bisect_left(cited, row[0]) < bisect_left(cited, row[1])]
        elif (
            format is TextFormat.MARKDOWN
            and sum(_LETTERED.match(body, *line) is not None for line in block.content) > 1
        ):
            starts = [a for a, b in block.content[1:] if _LETTERED.match(body, a, b)]
            end = block.content[-1][1]
            found += pairwise((block.content[0][0], *starts, end))
        else:
            start, end = block.content[0][0], block.content[-1][1]
            item = TEXT_ITEM.match(body, start, end) if format is TextFormat.TEXT else None
            found.append((item.end() if item else start, end))
    return found


def _rows(body: str, block: Block) -> list[tuple[int, int]]:
    """Return the rows of a table without its head and the line below that."""
    rows = list(block.content)
    rule = next((i for i, (start, end) in enumerate(rows) if _TABLE_RULE.fullmatch(body, start, end)), -1)
    return rows[rule + 1 :]


def _read_container(
    body: str, start: int, end: int, markers: list[FoundMarker], indexes: range, reading: _Reading
) -> None:
    """Read one paragraph. `indexes` are its markers."""
    ranges = [(a + start, b + start) for a, b in sentences(_without_markers(body, start, end, markers, indexes))]
    if not ranges and indexes:
        _read_sentence(body, start, start, markers, list(indexes), reading)
    at = indexes.start
    uncited = 0  # sentences since the last run
    for i, (first, last) in enumerate(ranges):
        border = ranges[i + 1][0] if i + 1 < len(ranges) else end
        own: list[int] = []
        while at < indexes.stop and markers[at].marker.start < border:
            own.append(at)
            at += 1
        before = len(reading.claims)
        _read_sentence(body, first, last, markers, own, reading)
        if own and uncited and len(reading.claims) > before:
            reading.doubt(
                "marker-scope", "Its marker may close the sentences before it too; they were taken as uncited claims."
            )
        uncited = 0 if own else uncited + (len(reading.claims) > before)


def _without_markers(body: str, start: int, end: int, markers: list[FoundMarker], indexes: range) -> str:
    """Return a paragraph with white space for markers, so that one after the full stop ends the sentence before it."""
    pieces: list[str] = []
    for i in indexes:
        marker = markers[i].marker
        pieces += (body[start : marker.start], " " * (marker.end - marker.start))
        start = marker.end
    return "".join((*pieces, body[start:end]))


def _read_sentence(
    body: str, start: int, end: int, markers: list[FoundMarker], own: list[int], reading: _Reading
) -> None:
    """Read one sentence: a run of markers closes what stands before it, back to the run before."""
    fresh = len(reading.claims)  # claims from here on are of this sentence
    open_markers: list[int] = []  # of runs that closed too little to be a claim
    at = start
    runs = _runs(markers, own)
    for i, run in enumerate(runs):
        run_start, run_end = markers[run[0]].marker.start, markers[run[-1]].marker.end
        next_run = markers[runs[i + 1][0]].marker.start if i + 1 < len(runs) else end
        first, last = _trimmed(body, at, min(run_start, end))
        strong = _STRONG.match(body, run_end) is not None or not _WORD.search(body, run_end, min(next_run, end))
        if first >= last and reading.claims[fresh:]:
            reading.cite(run)
        elif first >= last or (not strong and _too_little(body, first, last)):
            open_markers += run
        else:
            reading.add(first, last, open_markers + run)
            if open_markers or not strong:
                _doubt_inside(reading)
            open_markers = []
        at = max(at, run_end)
    first, last = _trimmed(body, at, end)
    words = _counts(body, first, last)
    if words and (open_markers or not own or words > _SHORT or _STRONG.match(body, at)):
        reading.add(first, last, open_markers)
        if open_markers:
            _doubt_inside(reading)
    elif open_markers and reading.claims:
        reading.cite(open_markers)
        _doubt_inside(reading)
    elif open_markers:
        reading.doubts.append(ImportedDoubt("marker-without-claim", "A marker stands where there is no claim."))


def _doubt_inside(reading: _Reading) -> None:
    reading.doubt("marker-inside", "A marker stands inside its sentence; where the claim begins and ends is a guess.")


def _runs(markers: list[FoundMarker], indexes: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for i in indexes:
        if runs and markers[runs[-1][-1]].marker.run == markers[i].marker.run:
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs


def _too_little(body: str, start: int, end: int) -> bool:
    """Whether what stands before a run inside a sentence is no assertion: `According to the Court [4], ...`"""
    words = _counts(body, start, end)
    return words <= _SHORT or (words <= _SHORT_ATTRIBUTION and _ATTRIBUTION.match(body, start, end) is not None)


def _counts(body: str, start: int, end: int) -> int:
    """Return the number of words; two characters of Chinese or Japanese count as one."""
    part = body[start:end]
    return len(_WORD.findall(part)) + len(_WITHOUT_SPACES.findall(part)) // 2


def _trimmed(body: str, start: int, end: int) -> tuple[int, int]:
    """Return the range from the first word to the last character, without the punctuation around it."""
    lead = _BEFORE_CLAIM.match(body, start, end)
    start = lead.end() if lead else start
    while start < end:
        last = body[end - 1]
        if last == "." and ends_in_abbreviation(body[max(start, end - 24) : end]):
            break
        left_open = last in "*_`" and end - start > 1 and body[end - 2].isspace()
        if last not in _AFTER_CLAIM and last not in _OPENING and not left_open:
            break
        end -= 1
    return (start, end) if _WORD.search(body, start, end) else (start, start)
