"""Is a quoted passage there? Exactly, exactly but for typography, with other words, or not at all."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from dossier.model.kinds import QuoteCheck
from dossier.text.normalise import Normalised, normalise

SHORTEST_APPROXIMATE = 12  # code points; shorter quotes are found exactly or not at all
_LEAST_ALIKE = 75.0  # per cent of the quote's characters, in order, for its words to be compared
_MOST_WORDS = 4_000  # of a quote that is compared word by word
_PART_OF_WORD = re.compile(r"[^\W_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_LINE_END_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u00ad\u0002][ \t]*(?:\r\n?|\n|\u2028)[ \t]*(?=\w)")

Op = Literal["same", "removed", "added"]
Diff = tuple[tuple[Op, str], ...]


@dataclass(frozen=True, slots=True)
class Check:
    """What was found of a quote: where in the text (code points; None where it is not), and which words differ.

    In `diff`, `removed` words are the quote's, `added` ones stand in the text in their place.
    """

    kind: QuoteCheck
    start: int | None = None
    end: int | None = None
    diff: Diff = ()


def check_quote(quote: str, text: str) -> QuoteCheck:
    """Return the class of the quote check of `quote` in `text`."""
    return check(quote, text).kind


def check(quote: str, text: str, normalised: Normalised | None = None) -> Check:
    """Look for `quote` in `text`; `normalised` is `normalise(text)`, for whoever checks many quotes in one text.

    A quote that begins or ends inside a word or a number of the text is not exact: `5 %` is not in `15 %`.
    """
    if not text.strip():
        return Check(QuoteCheck.NO_TEXT)
    quote = quote.strip()
    if not quote:
        return Check(QuoteCheck.NOT_FOUND)
    start = _find_whole(quote, text)
    if start >= 0:
        return Check(QuoteCheck.EXACT, start, start + len(quote))
    normal = normalised or normalise(text)
    plain = normalise(quote).text.strip()
    start = _find_whole(plain, normal.text)
    if plain and start >= 0:
        return Check(QuoteCheck.NORMALISED, *normal.span(start, start + len(plain)))
    hyphenated = _find_hyphenated(plain, text, normal)
    if hyphenated:
        return Check(QuoteCheck.NORMALISED, *hyphenated)
    return _approximate(plain, normal)


def word_diff(before: str, after: str) -> Diff:
    """Return which words were removed and added between two texts; typography does not count."""
    return _compared(normalise(before).text.split(), normalise(after).text.split())


def _find_whole(quote: str, text: str) -> int:
    """Return where `quote` stands in `text` without cutting a word or number; -1 where it does not."""
    at = text.find(quote)
    while at >= 0 and (_cuts_before(text, at) or _cuts_after(text, at + len(quote))):
        at = text.find(quote, at + 1)
    return at


def _cuts_before(text: str, at: int) -> bool:
    """Whether the characters before and at a place belong together."""
    if at == 0 or not _PART_OF_WORD.match(text[at]):
        return False
    before = text[at - 1]
    if _PART_OF_WORD.match(before):
        return True
    if not text[at].isdecimal():
        return False
    earlier = text[at - 2] if at > 1 else " "
    decimal = before in ".,·٫" and earlier.isdecimal()
    negative = before in "-−" and not (earlier.isalnum() or earlier in ")]")
    return decimal or negative


def _cuts_after(text: str, at: int) -> bool:
    if at >= len(text) or at == 0 or not _PART_OF_WORD.match(text[at - 1]):
        return False
    if _PART_OF_WORD.match(text[at]):
        return True
    later = text[at + 1] if at + 1 < len(text) else " "
    return text[at - 1].isdecimal() and text[at] in ".,·٫" and later.isdecimal()


def _find_hyphenated(quote: str, text: str, normal: Normalised) -> tuple[int, int] | None:
    """Return where a quote stands whose hyphens lie at ends of lines: `well-` and `known` may be `well-known` too."""
    if "-" not in quote or not _LINE_END_HYPHEN.search(text):
        return None
    places = [i for i, character in enumerate(normal.text) if character != "-"]
    squeezed, sought = normal.text.replace("-", ""), quote.replace("-", "")
    at = _find_whole(sought, squeezed) if sought else -1
    while at >= 0:
        start, end = normal.span(places[at], places[at + len(sought) - 1] + 1)
        if _is_same_but_for_line_ends(quote, text[start:end]):
            return start, end
        at = squeezed.find(sought, at + 1)
    return None


def _is_same_but_for_line_ends(quote: str, piece: str) -> bool:
    at = 0
    for i, part in enumerate(_LINE_END_HYPHEN.split(piece)):
        if i and quote.startswith("-", at):
            at += 1
        plain = normalise(part).text
        if not quote.startswith(plain, at):
            return False
        at += len(plain)
    return at == len(quote)


def _approximate(quote: str, normal: Normalised) -> Check:
    """Find the place most like the quote and compare the words there."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    words = quote.split()
    if len(quote) < SHORTEST_APPROXIMATE or len(words) > _MOST_WORDS or len(quote) > len(normal.text) * 4 // 3:
        return Check(QuoteCheck.NOT_FOUND)
    found = partial_ratio_alignment(quote, normal.text, score_cutoff=_LEAST_ALIKE)
    if found is None:
        return Check(QuoteCheck.NOT_FOUND)
    start, end = best_words(quote, normal.text, found.dest_start, found.dest_end)
    diff = _compared(words, normal.text[start:end].split())
    if not any(op == "same" for op, _ in diff):
        return Check(QuoteCheck.NOT_FOUND)
    return Check(QuoteCheck.DIFFERS, *normal.span(start, end), diff)


def best_words(quote: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range of whole words around `start` to `end` of `text` that is most like `quote`."""
    slack = max(24, len(quote) // 5)
    first, last = max(0, start - slack), min(len(text), end + slack)
    words = [(match.start() + first, match.end() + first) for match in re.finditer(r"\S+", text[first:last])]
    if first > 0 and words and not text[first - 1].isspace():
        words = words[1:] or words
    if last < len(text) and words and not text[last].isspace():
        words = words[:-1] or words
    if not words:
        return start, end
    matcher = SequenceMatcher(None, quote.split(), [text[a:b] for a, b in words], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return start, end
    lead, tail = blocks[0].a, len(quote.split()) - blocks[-1].a - blocks[-1].size
    begun = max(0, blocks[0].b - lead)  # as many words as the quote has before its first common word
    ended = min(len(words), blocks[-1].b + blocks[-1].size + tail)
    return _without_edges(quote, text, words[begun][0], words[ended - 1][1])


def _without_edges(quote: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Return a range without the punctuation around it where the quote has none there."""
    if quote[0].isalnum():
        while start < end and not text[start].isalnum():
            start += 1
    if quote[-1].isalnum():
        while end > start and not text[end - 1].isalnum():
            end -= 1
    return start, end


def _compared(before: list[str], after: list[str]) -> Diff:
    diff: list[tuple[Op, str]] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            diff.append(("same", " ".join(before[a:b])))
            continue
        if a < b:
            diff.append(("removed", " ".join(before[a:b])))
        if c < d:
            diff.append(("added", " ".join(after[c:d])))
    return tuple(diff)
