"""Lines of scripts that run from the right, put together from where their characters stand.

PDFium gives the characters of such a line in an order in which numbers, addresses and brackets get lost. What is seen
tells it for certain: from the right to the left, but for figures and Latin words, which run the other way.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from dossier.intake.pdf.runs import HYPHEN, Run

_ANY = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
_SPACE = 0.13  # of the size; what stands further apart are two words
_WIDEST_GAP = 1.3  # of the size, within a line
_BESIDE = 0.8  # of the size; raised figures stand beside the words of their line
_SAME_LINE = 0.6  # of the size: raised figures stand off the line
_OPENING, _CLOSING = "([{«“‹【［（", ")]}»”›】］）"
_CLOSES = ".,:;!?،؛؟"  # what no space stands before
_OFF = 0.1  # of the size; what stands higher is raised
_WITHIN_NUMBERS = ".,:/٫٬%-–"
_NEVER_WITHIN = _OPENING + _CLOSING + "،؛؟\"'"


@dataclass(frozen=True, slots=True)
class _Place:
    """A character, where it stands, and the run that it is of."""

    character: str
    origin: float
    left: float
    right: float
    run: Run


def runs_leftward(text: str) -> bool:
    """Whether most letters of a text are of a script that runs from the right."""
    if _ANY.search(text) is None:
        return False
    return sum(map(is_leftward, text)) * 2 > sum(map(str.isalpha, text))


def is_leftward(character: str) -> bool:
    """Whether a letter is of a script that runs from the right."""
    return "\u0590" <= character <= "\ufefc" and unicodedata.bidirectional(character) in ("R", "AL")


def leftward_lines(runs: Sequence[Run]) -> list[tuple[Run, ...]]:
    """Return the lines of a page with such a script, from the top down, cut at wide gaps, each as it is read."""
    on_page = "".join(run.text for run in runs)
    mostly = runs_leftward(on_page)
    lines: list[list[_Place]] = []
    bases: list[tuple[float, float]] = []
    for run in sorted(runs, key=lambda run: (-run.size, -run.baseline)):  # raised figures come after their line
        near = [i for i, (base, size) in enumerate(bases) if _is_on(run, base, size, lines[i])]
        places = [_Place(c, *at, run) for c, at in zip(run.text, run.places, strict=False) if not c.isspace()]
        if near:
            lines[min(near, key=lambda i: abs(bases[i][0] - run.baseline))] += places
        elif places:
            lines.append(places)
            bases.append((run.baseline, run.size))
    order = sorted(range(len(lines)), key=lambda i: -bases[i][0])
    read = [_in_order(piece, mostly=mostly) for i in order for piece in _cut(lines[i])]
    turned = any(_is_turned(line) for line in read)
    return [tuple(_runs(_with_brackets(line, turned=turned))) for line in read]


def _is_on(run: Run, base: float, size: float, line: Sequence[_Place]) -> bool:
    """Whether a run stands on a line: at its height, or raised and beside its words."""
    off = run.baseline - base
    if abs(off) <= 0.2 * size:
        return True
    if not (run.size < 0.9 * size and -0.2 * size < off <= _SAME_LINE * size):
        return False
    return min(min(abs(p.left - run.right), abs(run.left - p.right)) for p in line) <= _BESIDE * size


def _cut(line: Sequence[_Place]) -> Iterator[list[_Place]]:
    """Yield the pieces of a line from the right to the left, each from the left to the right."""
    pieces: list[list[_Place]] = []
    for place in sorted(line, key=lambda place: place.origin):
        if not pieces or place.left - max(p.right for p in pieces[-1][-3:]) > _WIDEST_GAP * place.run.size:
            pieces.append([])
        pieces[-1].append(place)
    yield from reversed(pieces)


def _is_leftward_line(seen: Sequence[_Place], *, mostly: bool) -> bool:
    """Whether a line begins at the right: on a page that does `mostly`, all but those that are Latin throughout."""
    words = "".join(place.character for place in _spaced(seen)).split()
    lettered = [any(map(is_leftward, word)) for word in words if any(map(str.isalpha, word))]
    if mostly or not lettered:
        return mostly and (any(lettered) or not lettered)
    return lettered[-1] and (not lettered[0] or sum(lettered) * 2 >= len(lettered))


def _in_order(seen: list[_Place], *, mostly: bool) -> list[tuple[_Place, bool]]:
    """Return what is seen in a line in reading order, each with whether it runs to the right."""
    if not _is_leftward_line(seen, mostly=mostly):
        return [(place, True) for place in _spaced(seen)]
    read: list[tuple[_Place, bool]] = []
    before: list[tuple[_Place, bool]] = []
    spans = [list(group) for _, group in groupby(_marked(seen), key=lambda each: each[1])]
    for span in reversed(spans):
        own = [place for place, _ in (span if span[0][1] else _backward(span))]
        if before and own[0].character not in _CLOSES and _is_apart(span[-1][0], before[0][0]):
            read.append((replace(before[0][0], character=" "), False))
        read += [(place, span[0][1]) for place in _spaced(own)]
        before = span
    return read


def _is_turned(read: Sequence[tuple[_Place, bool]]) -> bool:
    """Whether a line closes brackets before it opens them, since its font gave them by their shapes."""
    shapes = [place.character for place, forward in read if not forward and place.character in _OPENING + _CLOSING]
    return len(shapes) > 1 and shapes[0] in _CLOSING and shapes[-1] in _OPENING


def _with_brackets(read: Sequence[tuple[_Place, bool]], *, turned: bool) -> Iterator[_Place]:
    """Yield what is read with its brackets turned, where they do not pair: the first one opens.

    Where a pair is broken by the line's end, all are turned if those of other lines were `turned`.
    """
    right: dict[int, str] = {}
    for opening, closing in zip(_OPENING, _CLOSING, strict=True):
        at = [i for i, (p, forward) in enumerate(read) if not forward and p.character in (opening, closing)]
        shapes = "".join(read[i][0].character for i in at)
        wanted = (opening + closing) * (len(at) // 2)
        if len(at) % 2 == 0 and not _are_paired(shapes, opening):
            right |= dict(zip(at, wanted, strict=True))
        elif len(at) % 2 and turned:
            right |= {i: closing if read[i][0].character == opening else opening for i in at}
    for i, (place, _) in enumerate(read):
        yield replace(place, character=right[i]) if i in right else place


def _are_paired(shapes: str, opening: str) -> bool:
    depth = 0
    for shape in shapes:
        depth += 1 if shape == opening else -1
        if depth < 0:
            return False
    return depth == 0


def _backward(places: list[tuple[_Place, bool]]) -> list[tuple[_Place, bool]]:
    """Return places from the right to the left; what stands at one place, as the letters of a ligature, as it came."""
    return [each for _, group in groupby(places[::-1], key=_origin) for each in list(group)[::-1]]


def _origin(each: tuple[_Place, bool]) -> float:
    return each[0].origin


def _marked(seen: Sequence[_Place]) -> list[tuple[_Place, bool]]:
    """Return the characters, each with whether it runs to the right: figures and Latin, and what stands within them."""
    forward = [p.character.isdigit() or (p.character.isalpha() and not is_leftward(p.character)) for p in seen]
    at = 0
    while at < len(seen):
        if forward[at]:
            at += 1
            continue
        end = at
        while end < len(seen) and not forward[end] and not is_leftward(seen[end].character):
            end += 1
        if at > 0 and end < len(seen) and end > at and forward[end] and forward[at - 1] and _is_within(seen, at, end):
            forward[at:end] = [True] * (end - at)
        elif at > 0:
            glued = next((i for i in range(at, end) if _is_apart(seen[i - 1], seen[i])), end)
            if "//" in "".join(place.character for place in seen[at:glued]):
                forward[at:glued] = [True] * (glued - at)  # an address that goes on in the next line
        at = max(end, at + 1)
    return list(zip(seen, forward, strict=True))


def _is_apart(before: _Place, after: _Place) -> bool:
    return after.left - before.right > _SPACE * max(before.run.size, after.run.size)


def _is_within(seen: Sequence[_Place], start: int, end: int) -> bool:
    """Whether what stands from `start` to `end` belongs to the figures or Latin words at both sides."""
    words = [place.character for place in seen[start:end]]
    raised = seen[end].run.baseline - seen[start - 1].run.baseline  # a mark follows its number: `2022.³`
    if raised < -_OFF * seen[end].run.size or any(character in _NEVER_WITHIN for character in words):
        return False
    parted = any(_is_apart(seen[at - 1], seen[at]) for at in range(start, end + 1))
    numbers = seen[start - 1].character.isdigit() and seen[end].character.isdigit()
    if numbers:
        return not parted and len(words) == 1 and words[0] in _WITHIN_NUMBERS
    return not parted or (seen[start - 1].character.isalpha() and seen[end].character.isalpha())


def _spaced(places: Iterable[_Place]) -> Iterator[_Place]:
    """Yield the characters with spaces where they stand apart."""
    before: _Place | None = None
    for place in places:
        if before is not None:
            gap = max(place.left - before.right, before.left - place.right)
            size = max(place.run.size, before.run.size)
            raised = place.run.size < size and place.run.baseline > before.run.baseline + _OFF * size
            apart = gap > (_BESIDE if raised else _SPACE) * size
            if apart and place.character not in _CLOSES:
                yield replace(before, character=" ")
        yield place
        before = place


def _runs(places: Iterator[_Place]) -> Iterator[Run]:
    for _, group in groupby(places, key=lambda place: id(place.run)):
        own = list(group)
        text = "".join(place.character for place in own).replace(HYPHEN, "-")
        left, right = min(place.left for place in own), max(place.right for place in own)
        yield replace(own[0].run, text=text, left=left, right=right, places=())
