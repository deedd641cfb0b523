"""Quotations that leave words out (`…`) or put words in (`[the Court]`): pieces that must stand in order, near by.

What is left out or replaced must not change what is said: no negation may go, and no number or its unit be touched.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice, pairwise

from dossier.text.negations import negates
from dossier.text.wholes import cuts_after, cuts_before

NEAR = 1_500  # code points that an ellipsis may leave out
_REPLACED = 60  # code points that words in brackets may stand for
_FEWEST_LETTERS = 8  # of all pieces; fewer say nothing
_MOST_HITS = 2_000  # of one piece
_MOST_PIECES = 60
_LOOKED_BACK = 8  # hits of the piece before that are tried
_Hit = tuple[int, int, int, int]  # start, end, gaps in doubt up to here, index of the hit before
_GAP = re.compile(
    r"(?P<ellipsis>[\[(]\s*(?:\.\s?\.\s?\.|…|⋯)\s*[\])]|[…⋯]+|\.\s?\.\s?\.(?:\s?\.)*)"
    r"|(?P<initial>\[[^\W\d_]\](?=[^\W\d_]))"
    r"|(?P<insertion>\[[^\[\]]{1,80}\])"
)
_REMARK = re.compile(r"\[\s*(?:sic|!|\?|sic\s*!|emphasis added|emphasis in original)\s*\]", re.IGNORECASE)
_PAUSES = " ,;:."  # what is set beside an ellipsis or brackets as the quoting sentence wants it
_SENTENCE_END = re.compile(r"[.!?;。！？؟]")


class Gap(StrEnum):
    """What stands between two pieces."""

    ELLIPSIS = "ellipsis"
    INSERTION = "insertion"
    ENDING = "ending"  # words in brackets that end a word: decid[ed]


@dataclass(slots=True)
class Piece:
    """Words of a quote that stand together; `before` is what stands between them and the piece before.

    `either` are positions of `words` whose letter may be large or small.
    """

    words: str
    before: Gap | None = None
    either: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Chain:
    """The ranges of the text that the pieces have; `doubtful` says for each gap whether it hides what it must not."""

    spans: tuple[tuple[int, int], ...]
    doubtful: tuple[bool, ...]


def pieces_of(quote: str) -> list[Piece]:
    """Return the pieces of a normalised quote; a single one, as it is, where nothing was left out or put in."""
    pieces = [Piece("")]
    done = 0
    for match in _GAP.finditer(quote):
        if match.lastgroup == "insertion" and not _may_be_skipped(quote, match):
            continue
        last = pieces[-1]
        last.words += quote[done : match.start()]
        done = match.end()
        if match.lastgroup == "initial":
            last.either.append(len(last.words))
            last.words += match.group()[1]
        else:
            pieces.append(Piece("", _kind(quote, match)))
    pieces[-1].words += quote[done:]
    return _tidied(pieces)[:_MOST_PIECES]


def chain(pieces: list[Piece], text: str) -> Chain | None:
    """Return where the pieces stand in a normalised text, in order and near each other; None where they do not.

    Of several chains the one that hides least is taken, then the first.
    """
    if sum(character.isalnum() for piece in pieces for character in piece.words) < _FEWEST_LETTERS:
        return None
    reached: list[list[_Hit]] = []
    for number, piece in enumerate(pieces):
        following = pieces[number + 1].before if number + 1 < len(pieces) else None
        layer: list[_Hit] = []
        ends = [hit[1] for hit in reached[-1]] if reached else []
        for start, end in islice(_hits(piece, following, text), _MOST_HITS):
            best = _best_before(reached[-1], ends, start, piece, text) if reached else (0, -1)
            if best is not None:
                layer.append((start, end, *best))
        if not layer:
            return None
        reached.append(layer)
    return _traced(reached)


def _best_before(layer: list[_Hit], ends: list[int], start: int, piece: Piece, text: str) -> tuple[int, int] | None:
    """Return how many gaps are in doubt up to here, and the hit of the piece before; the nearest of the best."""
    best: tuple[int, int] | None = None
    nearest = bisect_right(ends, start) - 1
    for index in range(nearest, max(-1, nearest - _LOOKED_BACK), -1):
        found = _doubt(text, ends[index], start, piece)
        if found is None:
            continue
        doubts = layer[index][2] + found
        if best is None or doubts < best[0]:
            best = (doubts, index)
    return best


def _traced(reached: list[list[_Hit]]) -> Chain:
    hit = min(reached[-1], key=lambda hit: hit[2])
    found = [hit]
    for layer in reached[-2::-1]:
        hit = layer[hit[3]]
        found.insert(0, hit)
    doubtful = tuple(after[2] > before[2] for before, after in pairwise(found))
    return Chain(tuple((start, end) for start, end, _, _ in found), doubtful)


def _doubt(text: str, start: int, end: int, piece: Piece) -> int | None:
    """Return 1 where what lies between two pieces hides what it must not, 0 where not; None where it is no gap."""
    between = text[start:end]
    words = between.strip()
    if piece.before is Gap.ENDING:
        return 0 if len(between) <= _REPLACED and (not words or words.isalpha()) and " " not in words else None
    if piece.before is Gap.INSERTION:
        if not words:
            return 0
        if len(words) > _REPLACED or _SENTENCE_END.search(words):
            return None
        touches = text[start - 1].isdecimal() or text[end : end + 1].isdecimal()
        return int(touches or negates(words) or any(character.isdecimal() for character in words))
    if len(between) > NEAR:
        return None
    after_number = text[start - 1].isdecimal() and (words[:1].isalnum() or words[:1] in _UNITS)
    before_number = text[end : end + 1].isdecimal() and (words[-1:].isalnum() or words[-1:] in _UNITS)
    return int(bool(words) and (after_number or before_number or negates(words)))


_UNITS = frozenset("%‰°€$£¥₹₽+-−±<>≤≥/:^×·'\"′″")


def _hits(piece: Piece, following: Gap | None, text: str) -> Iterator[tuple[int, int]]:
    """Yield where a piece stands in the text, no word cut but by a bracket that ends one."""
    pattern = [re.escape(character) for character in piece.words]
    for at in piece.either:
        letter = piece.words[at]
        pattern[at] = f"[{re.escape(letter.lower()[0])}{re.escape(letter.upper()[0])}]"
    found = re.compile("".join(pattern))
    match = found.search(text)
    while match is not None:
        start, end = match.span()
        match = found.search(text, start + 1)
        if not cuts_before(text, start) and (following is Gap.ENDING or not cuts_after(text, end)):
            yield start, end


def _may_be_skipped(quote: str, match: re.Match[str]) -> bool:
    """Whether words in brackets are an insertion that leaves numbers and negations alone."""
    if _REMARK.fullmatch(match.group()):
        return True
    inside = match.group()[1:-1]
    if negates(inside) or any(character.isnumeric() for character in inside):
        return False
    before, after = quote[: match.start()].rstrip()[-1:], quote[match.end() :].lstrip()[:1]
    return not (before.isnumeric() or after.isnumeric() or before in _UNITS or after in _UNITS)


def _kind(quote: str, match: re.Match[str]) -> Gap:
    if match.lastgroup == "ellipsis":
        return Gap.ELLIPSIS
    attached = match.start() > 0 and quote[match.start() - 1].isalpha()
    return Gap.ENDING if attached and not _REMARK.fullmatch(match.group()) else Gap.INSERTION


def _tidied(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without white space around them, and none that is empty; an ellipsis outdoes brackets."""
    kept: list[Piece] = []
    before: Gap | None = None
    for number, piece in enumerate(pieces):
        before = Gap.ELLIPSIS if Gap.ELLIPSIS in (before, piece.before) else piece.before or before
        words = piece.words.lstrip(" " if number == 0 else _PAUSES)
        lead = len(piece.words) - len(words)
        words = words.rstrip(" " if number == len(pieces) - 1 else _PAUSES)
        if any(character.isalnum() for character in words):
            kept.append(Piece(words, before if kept else None, [at - lead for at in piece.either]))
            before = None
    return kept
