"""What the full-text index holds, what is asked of it, and the excerpt that shows a hit.

The index is FTS5 with `unicode61 remove_diacritics 2`: it folds case and diacritics. Chinese and Japanese, written
without spaces, are indexed as pairs of characters; Arabic words without their article.
"""

import re
import unicodedata
from dataclasses import dataclass, replace

from dossier.text.normalise import Normalised, normalise

_LONGEST_QUERY = 400
_MOST_TERMS = 24

_CJK = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
_CJK_RUN = re.compile(f"[{_CJK}]+")
_ARABIC_LETTERS = str.maketrans("أإآٱىةکی", "اااايهكي")
_ARTICLE = "(?:[وف]?[بك]?ال|[وف]?لل)"
_WORD_WITH_ARTICLE = re.compile(f"(?<![\u0621-\u064a]){_ARTICLE}(?=[\u0621-\u064a]{{3}})")
_TERM = re.compile(r'"([^"]*)("|$)|([^\s"]+)')
_TOKEN = re.compile(r"[^\W_]+")
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Snippet:
    """An excerpt of an original text; `ranges` are the hits in it, in code points of `text`."""

    text: str
    ranges: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _Term:
    """Words that must follow each other; `prefix` where the last of them may go on."""

    text: str
    prefix: bool


def search_text(text: str) -> str:
    """Return what the index holds of `text`."""
    text = normalise(text).text
    if text.isascii():
        return text
    text = _WORD_WITH_ARTICLE.sub("", text.translate(_ARABIC_LETTERS))
    return _CJK_RUN.sub(_pairs_and_last, text)


def search_query(query: str) -> str:
    """Return `query` as an FTS5 MATCH expression: all terms, the last one as a prefix; "" where it has no word.

    Quotation marks hold words together. Nothing in `query` is read as FTS5 syntax.
    """
    return " AND ".join(_expression(term) for term in _terms(query))


def snippet(text: str, query: str, width: int = 160) -> Snippet:
    """Return about `width` characters of `text` around the place where most terms of `query` stand together."""
    terms = _terms(query)
    folded = _folded(text)
    hits: list[tuple[int, int, int]] = []
    if terms:
        pattern = re.compile("|".join(f"({_pattern(term)})" for term in terms))
        for match in pattern.finditer(folded.text):
            hits.append((*folded.span(match.start(), match.end()), match.lastindex or 0))
    first, last = _densest(hits, width)
    start, end = _window(text, first, last, width)
    before = "…" if start > 0 else ""
    shift = len(before) - start
    ranges = tuple((max(a, start) + shift, min(b, end) + shift) for a, b, _ in hits if a < end and b > start)
    return Snippet(before + _SPACE.sub(" ", text[start:end]) + ("…" if end < len(text) else ""), ranges)


def _terms(query: str) -> list[_Term]:
    """Return the terms of a query; Chinese and Japanese stretches are terms of their own."""
    found: list[_Term] = []
    for match in _TERM.finditer(normalise(query[:_LONGEST_QUERY].replace("\x00", " ")).text):
        phrase, close, word = match.groups()
        text = (word if phrase is None else phrase).translate(_ARABIC_LETTERS)
        for part in re.split(f"([{_CJK}]+)", text):
            if _TOKEN.search(part):
                found.append(_Term(part.strip(), prefix=not close))
    del found[_MOST_TERMS:]
    for i, term in enumerate(found):
        single = len(term.text) == 1 and _is_cjk(term.text)  # the index has it as the first of a pair
        found[i] = replace(term, prefix=single or (term.prefix and i == len(found) - 1))
    return found


def _expression(term: _Term) -> str:
    star = "*" if term.prefix else ""
    if _is_cjk(term.text):
        return f'"{" ".join(_pairs(term.text))}"{star}'
    text = _WORD_WITH_ARTICLE.sub("", term.text)
    begun = re.match(f"{_ARTICLE}(?=[\u0621-\u064a])", text)
    if (
        star and begun and " " not in text
    ):  # a word being typed, of which only the article and a letter or two are there
        return f'("{text}"* OR "{text[begun.end() :]}"*)'
    return f'"{text}"{star}'


def _is_cjk(text: str) -> bool:
    return _CJK_RUN.match(text) is not None


def _pairs(run: str) -> list[str]:
    return [run[i : i + 2] for i in range(len(run) - 1)] or [run]


def _pairs_and_last(match: re.Match[str]) -> str:
    """Return a stretch as pairs; the last character stands alone too, so that it can be found by itself."""
    run = match.group()
    return f" {' '.join(_pairs(run))} {run[-1] if len(run) > 1 else ''} "


def _folded(text: str) -> Normalised:
    """Return `text` as the index sees it: case, diacritics and forms of Arabic letters folded."""
    plain = normalise(text, fold_case=True)
    if plain.text.isascii():
        return plain
    return replace(plain, text=plain.text.translate(_ARABIC_LETTERS).translate(_Undecorated()))


class _Undecorated(dict[int, str]):
    """A translation table that gives each letter without its diacritics, one character for one."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        decomposed = unicodedata.normalize("NFD", character)
        plain = decomposed[0] if all(unicodedata.combining(mark) for mark in decomposed[1:]) else character
        self[code] = plain
        return plain


def _pattern(term: _Term) -> str:
    """Return the regular expression that finds a term in a folded text."""
    folded = _folded(term.text).text
    if _is_cjk(folded):
        return re.escape(folded)
    words = [re.escape(word) for word in _TOKEN.findall(_WORD_WITH_ARTICLE.sub("", folded))]
    article = f"{_ARTICLE}?" if re.match("[\u0621-\u064a]", words[0]) else ""
    return rf"(?<![^\W_]){article}" + r"[\W_]+".join(words) + ("" if term.prefix else r"(?![^\W_])")


def _densest(hits: list[tuple[int, int, int]], width: int) -> tuple[int, int]:
    """Return the range of the first hits, within `width`, that hold the most different terms."""
    best, chosen, left = 0, (0, 0), 0
    for right in range(len(hits)):
        while left < right and hits[right][1] - hits[left][0] > width:
            left += 1
        different = len({term for _, _, term in hits[max(left, right - _MOST_TERMS) : right + 1]})
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
