"""Words marked on a printed page, found again in the text that was printed.

Print adds numbers: of claims, comments, citations. So words are compared word by word, small numbers that only the page
has do not count, and what stands around the words decides which of several places it is. In doubt none is.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dossier.model.anchor import Range
from dossier.text.normalise import normalise

_WORD = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_]+")
_ADDED = re.compile(r"\d{1,3}")  # what print may add; a year is not among it
_GLUED = re.compile(r"(?<![^\W\d])\d{1,3}(?=[^\W\d])|(?<=[^\W\d])\d{1,3}\b")
_AROUND = 8  # words on each side
_ALIKE = 0.6  # of the words on a side, in their order
_CLEARLY = 0.5  # by how much a place must fit better than the next, over both sides
_SHORT = 3  # words; so few must have both sides alike
_ALONE = 5  # words that may stand with nothing around them
_WHOLE = 8  # runs of words; a shorter text may be quoted whole
_MOST_PLACES = 5_000


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in their order, each with its range in that text."""

    words: tuple[str, ...]
    spans: tuple[Range, ...]
    places: dict[str, list[int]]
    bracketed: frozenset[int]


@dataclass(frozen=True, slots=True)
class Marked:
    """Words marked on a page, with those around them (the nearest last before, first after)."""

    words: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]


def words_of(text: str) -> Words:
    """Return the words of `text`; one that typography alone makes another is the same."""
    normal = normalise(text)
    words: list[str] = []
    spans: list[Range] = []
    places: dict[str, list[int]] = defaultdict(list)
    bracketed = set()
    for match in _WORD.finditer(normal.text):
        if normal.text[match.start() - 1 : match.start()] == "[" and normal.text[match.end() : match.end() + 1] == "]":
            bracketed.add(len(words))
        places[match[0]].append(len(words))
        words.append(match[0])
        spans.append(normal.span(*match.span()))
    return Words(tuple(words), tuple(spans), dict(places), frozenset(bracketed))


def marked_words(page: Words, spans: Sequence[Range]) -> list[int]:
    """Return which words of a page lie in `spans` with at least half of them."""
    return [index for index, span in enumerate(page.spans) if 2 * _shared(span, spans) >= span[1] - span[0]]


def printed_words(words: Iterable[str]) -> tuple[str, ...]:
    """Return words without the small numbers that print may have added, or glued to a word (`6affected`)."""
    return tuple(_GLUED.sub("", word) for word in words if not _ADDED.fullmatch(word))


def marked(page: Words, spans: Sequence[Range]) -> Marked | None:
    """Return the words of a page of which at least half lies in `spans`; None where there is none."""
    found = marked_words(page, spans)
    if not found:
        return None
    first, last = found[0], found[-1] + 1
    before = [word for word in page.words[max(0, first - 3 * _AROUND) : first] if not _ADDED.fullmatch(word)]
    after = [word for word in page.words[last : last + 3 * _AROUND] if not _ADDED.fullmatch(word)]
    return Marked(tuple(page.words[index] for index in found), tuple(before[-_AROUND:]), tuple(after[:_AROUND]))


def find_printed(sought: Marked, texts: Sequence[Words]) -> tuple[int, Range] | None:
    """Return which of `texts` holds the words, and their range there; None where it cannot be told."""
    found: list[tuple[float, int, int, int]] = []
    for index, text in enumerate(texts):
        for first, last in _places(sought.words, text):
            likeness = _likeness(sought, text, first, last)
            if likeness is not None:
                found.append((likeness, index, first, last))
    found.sort(reverse=True)
    if not found or (len(found) > 1 and found[0][0] - found[1][0] < _CLEARLY):
        return None
    _score, index, first, last = found[0]
    spans = texts[index].spans
    return index, (spans[first][0], spans[last - 1][1])


def share(page: Words, text: Words) -> float:
    """Return how much of a page was printed of `text`, 0 to 1: of its runs of three words, or of those of a text that
    it holds whole.
    """
    runs, all_runs = _runs(page), _runs(text)
    least = min(len(runs), len(all_runs)) if len(all_runs) >= _WHOLE else len(runs)
    return len(runs & all_runs) / least if least else 0.0


def _runs(text: Words) -> set[tuple[str, ...]]:
    words = [word for word in text.words if not _ADDED.fullmatch(word)]
    return set(zip(words, words[1:], words[2:], strict=False))


def _shared(span: Range, spans: Sequence[Range]) -> int:
    return sum(max(0, min(span[1], end) - max(span[0], start)) for start, end in spans)


def _places(sought: Sequence[str], text: Words) -> Iterator[tuple[int, int]]:
    """Yield where the sought words stand one after the other, but for numbers that only the page has."""
    lead = next((index for index, word in enumerate(sought) if not _ADDED.fullmatch(word)), -1)
    if lead < 0:
        return
    for start in text.places.get(sought[lead], ())[:_MOST_PLACES]:
        at = start
        last = start
        for word in sought[lead:]:
            if at < len(text.words) and text.words[at] == word:
                at += 1
                last = at
            elif not _ADDED.fullmatch(word):
                last = -1
                break
        while last > start and last - 1 in text.bracketed:  # a marker closes what was marked, it is not part of it
            last -= 1
        if last > start:
            yield start, last


def _likeness(sought: Marked, text: Words, first: int, last: int) -> float | None:
    """Return how alike what stands around a place is, 0 to 2; None where it is not enough."""
    wide = 3 * _AROUND
    before = [word for word in text.words[max(0, first - wide) : first] if not _ADDED.fullmatch(word)][-_AROUND:]
    after = [word for word in text.words[last : last + wide] if not _ADDED.fullmatch(word)][:_AROUND]
    sides = [_alike(sought.before[::-1], before[::-1]), _alike(sought.after, after)]
    known = [side for side in sides if side is not None]
    if not known:
        return 2.0 if last - first >= _ALONE else None
    if max(known) < _ALIKE or (last - first < _SHORT and min(known) < _ALIKE):
        return None
    return sum(known) * 2 / len(known)


def _alike(one: Sequence[str], other: Sequence[str]) -> float | None:
    """Return the share of words that both sides have in their order, read away from the place; None without any."""
    from rapidfuzz.distance import LCSseq

    length = min(len(one), len(other))
    return LCSseq.similarity(one[:length], other[:length]) / length if length else None
