"""Places in a text whose words are like those of an anchor: where it is worth looking, and what stands there."""

from collections.abc import Iterator

from dossier.model.anchor import CONTEXT, Range
from dossier.text.quotes import SHORTEST_APPROXIMATE, best_words
from dossier.text.surroundings import NEAR, Sought, occurrences

_MOST_REGIONS = 8  # of a context that is everywhere


def candidates(sought: Sought, text: str) -> Iterator[Range]:
    """Yield ranges of a normalised text that may be the anchor's: beside a half of its contexts, near its place.

    Elsewhere it need not be looked for: no surroundings there could be the old ones.
    """
    from rapidfuzz.fuzz import partial_ratio_alignment

    quote = sought.words
    reach = len(quote) + 4 * CONTEXT
    for first, last in _regions(sought, text, reach):
        part = text[first:last]
        if not _has_some(quote, part):
            continue
        between = _between(sought, part)
        if between is not None:
            yield first + between[0], first + between[1]
        found = partial_ratio_alignment(quote, part, score_cutoff=75) if len(part) >= len(quote) // 2 else None
        if found is not None:
            yield best_words(quote, text, first + found.dest_start, first + found.dest_end)


def _regions(sought: Sought, text: str, reach: int) -> Iterator[Range]:
    """Yield the parts of the text that a half of a context stands in, and the one where the anchor was."""
    for context, before, after in ((sought.prefix, 0, reach), (sought.suffix, reach, 0)):
        for half in (context[:NEAR], context[NEAR:]):
            if len(half) >= SHORTEST_APPROXIMATE:
                hits = sorted(occurrences(half, text), key=lambda at: abs(at - sought.near))
                for hit in hits[:_MOST_REGIONS]:
                    yield max(0, hit - before), hit + len(half) + after
    yield max(0, sought.near - reach), sought.near + len(sought.words) + reach


def _has_some(quote: str, part: str) -> bool:
    """Whether a part of the text holds a quarter of the pieces of a quote, one at least: what it is found by soon."""
    size = min(12, max(4, len(quote) // 6))
    pieces = [quote[at : at + size] for at in range(0, len(quote) - size + 1, size)]
    wanted = max(1, len(pieces) // 4)
    for piece in pieces:
        wanted -= piece in part
        if wanted <= 0:
            return True
    return False


def _between(sought: Sought, part: str) -> Range | None:
    """Return what stands between the two contexts in a part of the text, without white space around it."""
    first = part.find(sought.prefix) if sought.prefix else -1
    begin = first + len(sought.prefix)
    last = part.find(sought.suffix, begin) if first >= 0 and sought.suffix else -1
    if last < 0:
        return None
    inside = part[begin:last]
    begin += len(inside) - len(inside.lstrip())
    return begin, begin + len(inside.strip())
