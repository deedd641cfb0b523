"""Which of many short texts speak of what a sentence says: BM25 over the beginnings of their words.

A word counts by its first five letters: that serves for endings in all languages alike, and measured better than an
English stemmer, in English too. Chinese and Japanese count by pairs of characters, as in the index of the search.
"""

import heapq
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from dossier.text.search import search_text
from dossier.text.stopwords import STOP_WORDS

_WORD = re.compile(r"[^\W_]+")
_BEGINNING = 5  # letters
_SATURATION = 0.9  # BM25's k1: how much a word counts that comes again
_LENGTH = 0.3  # BM25's b: how much a long text must have more of them
_NEIGHBOUR = 0.15  # of the score of the text before or after, for it is often about the same


def rank(sentence: str, groups: Sequence[Sequence[str]], limit: int) -> list[tuple[int, int, float]]:
    """Return the best texts for `sentence` as (group, index in it, score), best first, at most `limit`.

    Texts of one group follow each other, as the sentences of a document do.
    """
    wanted = list(dict.fromkeys(_stems(sentence, wanted=True)))
    counted = [[Counter(_stems(text)) for text in group] for group in groups]
    total = sum(map(len, counted))
    if not wanted or not total:
        return []
    mean = sum(counts.total() for group in counted for counts in group) / total or 1.0
    weights = {}
    for word in wanted:
        having = sum(word in counts for group in counted for counts in group)
        weights[word] = math.log(1 + (total - having + 0.5) / (having + 0.5))
    scored = []
    for number, group in enumerate(counted):
        scores = [_score(counts, weights, mean) for counts in group]
        for index, score in enumerate(scores):
            if score:
                beside = max(scores[index - 1] if index else 0.0, scores[index + 1] if index + 1 < len(scores) else 0.0)
                scored.append((number, index, score + _NEIGHBOUR * beside))
    return heapq.nsmallest(limit, scored, key=lambda found: (-found[2], found[0], found[1]))


def _score(counts: Counter[str], weights: dict[str, float], mean: float) -> float:
    length = 1 - _LENGTH + _LENGTH * counts.total() / mean
    score = 0.0
    for word, weight in weights.items():
        count = counts[word]
        if count:
            score += weight * count * (_SATURATION + 1) / (count + _SATURATION * length)
    return score


def _stems(text: str, *, wanted: bool = False) -> Iterable[str]:
    for word in _WORD.findall(search_text(text).casefold()):
        if not (wanted and word in STOP_WORDS):
            yield word if word.isdigit() else word[:_BEGINNING]
