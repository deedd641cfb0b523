"""What the full-text index holds, what is asked of it, and the excerpt that shows a hit.

The index is FTS5 with `unicode61 remove_diacritics 2`: it folds case and diacritics. Chinese and Japanese, written
without spaces, are indexed as pairs of characters; Arabic words without their article.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from dossier.model.kinds import TextFormat
from dossier.text.markup import Style, spans
from dossier.text.normalise import Normalised, normalise
from dossier.text.query import MOST_TERMS, All, Either, Node, Term, parse, wanted_terms
from dossier.text.scripts import ARABIC_LETTERS, ARTICLE, CJK_RUN, WORD_WITH_ARTICLE, is_cjk, pairs

_TOKEN = re.compile(r"[^\W_]+")
_SPACE = re.compile(r"\s")
_SHORT = 4  # code points


@dataclass(frozen=True, slots=True)
class Snippet:
    """An excerpt of an original text; `ranges` are the hits in it, in code points of `text`.

    `at` is where the first of the hits that stand together lies in the original text; empty where there is no hit.
    """

    text: str
    ranges: tuple[tuple[int, int], ...] = ()
    at: tuple[int, int] = (0, 0)


def search_text(text: str) -> str:
    """Return what the index holds of `text`."""
    text = normalise(text).text
    if text.isascii():
        return text
    text = WORD_WITH_ARTICLE.sub("", text.translate(ARABIC_LETTERS))
    return CJK_RUN.sub(_pairs_and_last, text)


def search_query(query: str) -> str:
    """Return `query`, words as a person types them (see `text/query`), as an FTS5 MATCH expression.

    It is "" where the query names nothing that must be there. No word in it is read as FTS5 syntax.
    """
    node = parse(query)
    return _expression(node) if node is not None else ""


def strict_query(query: str) -> str:
    """Return the expression for all of what `query` offers as a choice; "" where it offers none."""
    node = parse(query)
    return _expression(All(node.options)) if isinstance(node, Either) else ""


def has_short_prefix(query: str) -> bool:
    """Whether a word of `query` that may go on is so short that very many words begin with it."""
    return any(term.prefix and len(term.text.rstrip("*")) < _SHORT for term in wanted_terms(parse(query)))


def snippet(text: str, query: str, width: int = 160) -> Snippet:
    """Return about `width` characters of `text` around the place where most terms of `query` stand together."""
    pattern = _marking(query)
    hits: list[tuple[int, int, int]] = []
    if pattern is not None:
        folded = _folded(text)
        for match in pattern.finditer(folded.text):
            hits.append((*folded.span(match.start(), match.end()), match.lastindex or 0))
    first, last = _densest(hits, width)
    start, end = _window(text, first, last, width)
    before = "…" if start > 0 else ""
    shift = len(before) - start
    ranges = tuple((max(a, start) + shift, min(b, end) + shift) for a, b, _ in hits if a < end and b > start)
    words = before + _SPACE.sub(" ", text[start:end]) + ("…" if end < len(text) else "")
    return Snippet(words, ranges, next(((a, b) for a, b, _ in hits if a == first), (first, first)))


def without_markup(shown: Snippet) -> Snippet:
    """Return a snippet of Markdown as it is read: without the signs that are hidden where it is set."""
    words, starts, length = "", [], 0  # starts: of each stretch that is kept, in the old text and in the new one
    for span in spans(shown.text, TextFormat.MARKDOWN):
        if Style.HIDDEN not in span.style:
            starts.append((span.start, span.end, length))
            words += shown.text[span.start : span.end]
            length = len(words)
    ranges = [
        (new + max(a, start) - start, new + min(b, end) - start)
        for a, b in shown.ranges
        for start, end, new in starts
        if a < end and b > start
    ]
    return replace(shown, text=words, ranges=tuple(ranges))


def _expression(node: Node) -> str:
    match node:
        case Either():
            return " OR ".join(map(_operand, node.options))
        case All():
            wanted = " AND ".join(map(_operand, node.wanted))
            if not node.unwanted:
                return wanted
            return f"({wanted}) NOT ({' OR '.join(map(_operand, node.unwanted))})"
        case Term():
            return _phrase(node)


def _operand(node: Node) -> str:
    return _phrase(node) if isinstance(node, Term) else f"({_expression(node)})"


def _phrase(term: Term) -> str:
    star = "*" if term.prefix else ""
    if is_cjk(term.text):
        return f'"{" ".join(pairs(term.text))}"{star}'
    text = WORD_WITH_ARTICLE.sub("", term.text)
    begun = re.match(f"{ARTICLE}(?=[\u0621-\u064a])", text)
    if star and begun and " " not in text:
        # a word being typed, of which only the article and a letter or two are there
        return f'("{text}"* OR "{text[begun.end() :]}"*)'
    return f'"{text}"{star}'


def _pairs_and_last(match: re.Match[str]) -> str:
    """Return a stretch as pairs; the last character stands alone too, so that it can be found by itself."""
    run = match.group()
    return f" {' '.join(pairs(run))} {run[-1] if len(run) > 1 else ''} "


def _folded(text: str) -> Normalised:
    """Return `text` as the index sees it: case, diacritics and forms of Arabic letters folded."""
    plain = normalise(text, fold_case=True)
    if plain.text.isascii():
        return plain
    return replace(plain, text=plain.text.translate(ARABIC_LETTERS).translate(_Undecorated()))


class _Undecorated(dict[int, str]):
    """A translation table that gives each letter without its diacritics, one character for one."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        decomposed = unicodedata.normalize("NFD", character)
        plain = decomposed[0] if all(unicodedata.combining(mark) for mark in decomposed[1:]) else character
        self[code] = plain
        return plain


@lru_cache(maxsize=16)
def _marking(query: str) -> re.Pattern[str] | None:
    """Return what finds the words of `query` in a folded text, a group a term, the longest first; None without any."""
    terms = sorted(set(wanted_terms(parse(query))), key=lambda term: (-len(term.text), term.text, term.prefix))
    return re.compile("|".join(f"({_pattern(term)})" for term in terms)) if terms else None


def _pattern(term: Term) -> str:
    """Return the regular expression that finds a term in a folded text."""
    folded = _folded(term.text).text
    if is_cjk(folded):
        return re.escape(folded)
    words = [re.escape(word) for word in _TOKEN.findall(WORD_WITH_ARTICLE.sub("", folded))]
    article = f"{ARTICLE}?" if re.match("[\u0621-\u064a]", words[0]) else ""
    return rf"(?<![^\W_]){article}" + r"[\W_]+".join(words) + ("" if term.prefix else r"(?![^\W_])")


def _densest(hits: list[tuple[int, int, int]], width: int) -> tuple[int, int]:
    """Return the range of the first hits, within `width`, that hold the most different terms."""
    best, chosen, left = 0, (0, 0), 0
    for right in range(len(hits)):
        while left < right and hits[right][1] - hits[left][0] > width:
            left += 1
        different = len({term for _, _, term in hits[max(left, right - MOST_TERMS) : right + 1]})
        if different > best:
            best, chosen = different, (hits[left][0], hits[right][1])
    return chosen


def _window(text: str, first: int, last: int, width: int) -> tuple[int, int]:
    """Return the range of `text` to show around `first` to `last`, begun and ended between words where possible."""
    start = max(0, first - max(0, width - (last - first)) // 3)
    end = min(len(text), start + width)
    start = max(0, min(start, end - width))
    if start > 0:
        space = _SPACE.search(text, start, min(first, start + 20))
        start = space.end() if space else start
    if end < len(text):
        spaces = [space.start() for space in _SPACE.finditer(text, max(last, end - 20), end)]
        end = spaces[-1] if spaces else end
    return start, max(start, end)
