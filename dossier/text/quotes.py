"""Is a quoted passage there? Exactly, exactly but for typography, with other words, or not at all."""

import re
from dataclasses import dataclass
from difflib import Match, SequenceMatcher

from dossier.model.diff import Diff, Part
from dossier.model.kinds import QuoteCheck
from dossier.text.denials import denying_sentence
from dossier.text.diffs import WORD, compared, words_of
from dossier.text.normalise import Normalised, normalise
from dossier.text.pieces import NEAR, Piece, chain, pieces_of
from dossier.text.wholes import cuts_after, cuts_before, find_whole

SHORTEST_APPROXIMATE = 12  # code points; shorter quotes are found exactly or not at all
_LEAST_ALIKE = 75.0  # per cent of the quote's characters, in order, for its words to be compared
_MOST_WORDS = 4_000  # of a quote that is compared word by word
_FEWEST_ALIKE = 2  # words of a quote, for the place to be called the one that is quoted
_STRETCH = 20_000  # code points of a text that are compared in one go; other threads have their turn between two
_STRAY = 2  # words
_LONGEST_HIDDEN = 240  # code points shown of what an ellipsis hides
_LEFT_OUT = "…"
_MOST_GROUPS = 4  # of digits that one number is written in
_LINE_END_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u00ad\u0002][ \t]*(?:\r\n?|\n|\u2028)[ \t]*(?=\w)")


@dataclass(frozen=True, slots=True)
class Check:
    """What was found of a quote: where in the text (code points; None where it is not), and which words differ.

    In `diff`, `removed` words are the quote's, `added` ones stand in the text in their place. `sentence` is the one
    that an exact quote was cut out of, where a negation stands in it beside the quote: the class says nothing of that.
    """

    kind: QuoteCheck
    start: int | None = None
    end: int | None = None
    diff: Diff = ()
    sentence: str = ""


def check(quote: str, text: str, normalised: Normalised | None = None, near: int = -1) -> Check:
    """Look for `quote` in `text`; `normalised` is `normalise(text)`, for whoever checks many quotes in one text.

    A quote that begins or ends inside a word or a number of the text is not exact: `5 %` is not in `15 %`. One that
    leaves words out (`…`) or puts words in (`[sic]`) is never more than exact after normalising. Of several places
    the one at `near` is taken, where the quote is known to have stood.
    """
    if not text.strip():
        return Check(QuoteCheck.NO_TEXT)
    quote = quote.strip()
    if not any(character.isalnum() for character in quote):
        return Check(QuoteCheck.NOT_FOUND)
    start = exact_place(quote, text, near)
    if start >= 0:
        return _there(QuoteCheck.EXACT, text, start, start + len(quote))
    normal = normalised or normalise(text)
    plain = normalise(quote).text.strip()
    span = _normalised_place(plain, text, normal)
    if span is not None:
        return _there(QuoteCheck.NORMALISED, text, *span)
    pieces = pieces_of(plain)
    if [piece.words for piece in pieces] != [plain]:
        pieced = _in_pieces(pieces, normal)
        if pieced is not None:
            return pieced
    return _approximate(plain, normal)


def _there(kind: QuoteCheck, text: str, start: int, end: int) -> Check:
    return Check(kind, start, end, sentence=denying_sentence(text, start, end))


def exact_place(quote: str, text: str, near: int = -1) -> int:
    """Return where `quote` stands word for word in `text`, at `near` if it does; -1 where it does not."""
    if near >= 0:
        at = find_whole(quote, text, near, near + len(quote) + 8)  # a quote is stripped, its anchor need not be
        if at >= 0:
            return at
    return find_whole(quote, text)


def _normalised_place(plain: str, text: str, normal: Normalised) -> tuple[int, int] | None:
    start = find_whole(plain, normal.text)
    if start >= 0:
        return normal.span(start, start + len(plain))
    return _find_hyphenated(plain, text, normal)


def _in_pieces(pieces: list[Piece], normal: Normalised) -> Check | None:
    """Check a quote with words left out or put in: its pieces as they are, else each by its likeness."""
    if not pieces:
        return None
    found = chain(pieces, normal.text)
    if found is None:
        return _pieces_alike(pieces, normal) if len(pieces) > 1 else None
    span = normal.span(found.spans[0][0], found.spans[-1][1])
    if not any(found.doubtful):
        return Check(QuoteCheck.NORMALISED, *span)
    diff: list[Part] = []
    for number, (start, end) in enumerate(found.spans):
        if number:
            hidden = normal.text[found.spans[number - 1][1] : start].strip()
            diff.append(("added", _shortened(hidden)) if found.doubtful[number - 1] else ("same", _LEFT_OUT))
        diff.append(("same", normal.text[start:end]))
    return Check(QuoteCheck.DIFFERS, *span, tuple(diff))


def _pieces_alike(pieces: list[Piece], normal: Normalised) -> Check | None:
    """Find the longest piece, then the others before and after it, each as it is or with other words."""
    longest = max(range(len(pieces)), key=lambda number: len(pieces[number].words))
    first = _like(pieces[longest].words, normal.text, 0, len(normal.text))
    if first is None:
        return None
    found = [first]
    for piece in pieces[longest + 1 :]:
        end = found[-1].end
        like = _like(piece.words, normal.text, end, end + NEAR + len(piece.words))
        found.append(like or _Like(end, end, (("removed", piece.words),)))
    for piece in pieces[:longest][::-1]:
        start = found[0].start
        like = _like(piece.words, normal.text, max(0, start - NEAR - len(piece.words)), start)
        found.insert(0, like or _Like(start, start, (("removed", piece.words),)))
    diff: list[Part] = []
    for number, like in enumerate(found):
        if number:
            diff.append(("same", _LEFT_OUT))
        diff += like.diff
    return Check(QuoteCheck.DIFFERS, *normal.span(found[0].start, found[-1].end), tuple(diff))


@dataclass(frozen=True, slots=True)
class _Like:
    """Where words like some stand in a normalised text, and which of them differ."""

    start: int
    end: int
    diff: Diff


def _like(words: str, text: str, first: int, last: int) -> _Like | None:
    at = find_whole(words, text, first, last)
    if at >= 0:
        return _Like(at, at + len(words), (("same", words),))
    return _best_likeness(words, text, first, min(last, len(text)))


def _find_hyphenated(quote: str, text: str, normal: Normalised) -> tuple[int, int] | None:
    """Return where a quote stands whose hyphens lie at ends of lines: `well-` and `known` may be `well-known` too."""
    if "-" not in quote or not _LINE_END_HYPHEN.search(text):
        return None
    squeezed, sought = normal.text.replace("-", ""), quote.replace("-", "")
    at = find_whole(sought, squeezed)
    places = [i for i, character in enumerate(normal.text) if character != "-"] if at >= 0 else []
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
        elif i and quote[at - 1 : at].isdecimal() and part[:1].isdecimal():
            return False  # 10- and 15 are not 1015
        plain = normalise(part).text
        if not quote.startswith(plain, at):
            return False
        at += len(plain)
    return at == len(quote)


def _approximate(quote: str, normal: Normalised) -> Check:
    """Find the place most like the quote and compare the words there."""
    found = _best_likeness(quote, normal.text, 0, len(normal.text))
    if found is None:
        return Check(QuoteCheck.NOT_FOUND)
    return Check(QuoteCheck.DIFFERS, *normal.span(found.start, found.end), found.diff)


def _best_likeness(quote: str, text: str, first: int, last: int) -> _Like | None:
    """Return the place between `first` and `last` that is most like the quote, if any is like it."""
    words = words_of(quote)
    if len(quote) < SHORTEST_APPROXIMATE or len(words) > _MOST_WORDS or len(quote) > (last - first) * 4 // 3:
        return None
    found = _aligned(quote, text, first, last)
    if found is None:
        return None
    start, end = _with_cut_words(text, *best_words(quote, text, *found))
    diff = compared(words, words_of(text[start:end]))
    return _Like(start, end, diff) if _is_alike(diff, len(words)) else None


def _is_alike(diff: Diff, count: int) -> bool:
    """Whether so much of a quote's `count` words is the same that the place is the one that is quoted."""
    alike = sum(len(words_of(part)) for op, part in diff if op == "same")
    other = [word for op, part in diff if op == "removed" for word in words_of(part)]
    only_numbers = all(any(character.isnumeric() for character in word) for word in other)
    return alike >= max(1 if only_numbers else _FEWEST_ALIKE, count // 2)


def _aligned(quote: str, text: str, first: int, last: int) -> tuple[int, int] | None:
    from rapidfuzz.fuzz import partial_ratio_alignment

    best, least = None, _LEAST_ALIKE
    overlap = 2 * len(quote)
    for start in range(first, max(last - overlap, first + 1), _STRETCH):
        stretch = text[start : min(last, start + _STRETCH + overlap)]
        found = partial_ratio_alignment(quote, stretch, score_cutoff=least)
        if found is not None and (best is None or found.score > least):
            best, least = (start + found.dest_start, start + found.dest_end), found.score
    return best


def _with_cut_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a range with the words or groups of digits that its ends cut, so that a diff shows them."""
    for _ in range(_MOST_GROUPS):
        if not cuts_before(text, start):
            break
        start = _word_start(text, start)
    for _ in range(_MOST_GROUPS):
        if not cuts_after(text, end):
            break
        end = _word_end(text, end)
    return start, end


def _word_start(text: str, at: int) -> int:
    at -= 1
    while at > 0 and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    at += 1
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST_HIDDEN else words[:_LONGEST_HIDDEN].rsplit(None, 1)[0] + " …"


def best_words(quote: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range of whole words around `start` to `end` of `text` that is most like `quote`."""
    slack = max(24, len(quote) // 5)
    first, last = max(0, start - slack), min(len(text), end + slack)
    words = [(match.start() + first, match.end() + first) for match in WORD.finditer(text[first:last])]
    if first > 0 and words and not text[first - 1].isspace():
        words = words[1:] or words
    if last < len(text) and words and not text[last].isspace():
        words = words[:-1] or words
    if not words:
        return start, end
    quoted = words_of(quote)
    matcher = SequenceMatcher(None, quoted, [text[a:b] for a, b in words], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return start, end
    blocks = _without_stray(blocks)
    lead, tail = blocks[0].a, len(quoted) - blocks[-1].a - blocks[-1].size
    begun = max(0, blocks[0].b - lead)  # as many words as the quote has before its first common word
    ended = min(len(words), blocks[-1].b + blocks[-1].size + tail)
    return _without_edges(quote, text, words[begun][0], words[ended - 1][1])


def _without_stray(blocks: list[Match]) -> list[Match]:
    """Return matching blocks without those at the ends that a common word makes, away from the others."""

    def strays(edge: Match, before: Match, after: Match) -> bool:
        apart = after.b - before.b - before.size
        return edge.size <= _STRAY and apart > after.a - before.a - before.size + _STRAY

    while len(blocks) > 1 and strays(blocks[0], blocks[0], blocks[1]):
        blocks = blocks[1:]
    while len(blocks) > 1 and strays(blocks[-1], blocks[-2], blocks[-1]):
        blocks = blocks[:-1]
    return blocks


def _without_edges(quote: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Return a range without the punctuation around it where the quote has none there."""
    if quote[0].isalnum():
        while start < end and not text[start].isalnum():
            start += 1
    if quote[-1].isalnum():
        while end > start and not text[end - 1].isalnum():
            end -= 1
    return start, end
