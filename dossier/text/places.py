"""Anchors found again in a text that has changed, and never on another passage: in doubt they stay unplaced.

A place is known by its words and by what stands around them. Words that stand elsewhere, or words like them, count
only where the surroundings are the old ones too. Where the text before the change is known, a place whose words and
surroundings are more those of another place of that text is that other place, and no home for the anchor.
"""

from functools import cached_property

from dossier.model.anchor import CONTEXT, Anchor, Range, anchor_at
from dossier.model.kinds import Placing
from dossier.text.likeness import candidates
from dossier.text.normalise import Normalised, normalise
from dossier.text.quotes import SHORTEST_APPROXIMATE
from dossier.text.surroundings import (
    NEAR,
    NUMBER,
    SHORTEST_KNOWN,
    Sought,
    Surroundings,
    alike,
    contexts,
    count,
    occurrences,
    same_numbers,
    standing,
    tells,
    touching,
)
from dossier.text.unchanged import Unchanged

Found = tuple[Placing, Anchor | None]

_LARGEST_BUDGET = 256  # edits
_LEAST_KEPT = 0.85  # of the quote's characters, in one piece of text
_MOST_HITS = 500  # of a quote that is everywhere; those nearest to the old place are looked at
_DOUBT = 0.6  # by how much, of 2, surroundings must be more the own ones where one of several places is gone
_TELLING = CONTEXT - 10  # code points of a context that, where it stands twice, tells no place from another
_FULL = CONTEXT - 4  # code points of a context that no end of the text cut short; normalised it may be shorter
_NEXT_DOOR = 3  # code points between two places that stand side by side


class Places:
    """A text in which anchors are found again, one or a thousand: it is normalised once.

    `before` is the text that the anchors lay on, where it is known: then twins in it are told apart.
    """

    def __init__(self, text: str, before: str = "") -> None:
        self.text = text
        self.before = before
        self._unchanged = Unchanged(before, text)

    def find(self, anchor: Anchor) -> Found:
        """Return how and where `anchor` stands in the text now; (`unplaced`, None) where it cannot be told.

        An anchor found in another place has no page and no rectangles: they were those of the old one.
        """
        if not anchor.exact.strip():
            return Placing.UNPLACED, None
        if not self.before and self._stands_as_it_did(anchor):
            return Placing.EXACT, anchor
        span = self._span(anchor)
        claims = self._unchanged.claims(anchor)
        if span is None or (
            claims and claims != {span}
        ):  # nothing changed where it was, and it is said to be elsewhere
            return Placing.UNPLACED, None
        return self._found(anchor, span)

    def _span(self, anchor: Anchor) -> Range | None:
        sought = self._sought(anchor)
        if self.before and not any(character.isalnum() for character in sought.words):
            return self._unchanged.kept(anchor)  # one dot of a dotted line
        whole = self._same_whole(sought) if sought.words else None
        if whole is not None and whole[0] < whole[1]:
            return self._raw(sought, *whole)
        kept = self._unchanged.kept(anchor)
        if kept is not None:
            return kept
        if not sought.words or whole is not None:
            return None
        return self._same_words(sought) or self._like_words(sought)

    @cached_property
    def normal(self) -> Normalised:
        return normalise(self.text)

    @cached_property
    def _old(self) -> Normalised:
        return normalise(self.before)

    def _found(self, anchor: Anchor, span: Range) -> Found:
        if self.text[slice(*span)] != anchor.exact:
            return Placing.CHANGED, anchor_at(self.text, *span)
        if span[0] == anchor.start:
            return Placing.EXACT, anchor
        return Placing.MOVED, anchor_at(self.text, *span)

    def _stands_as_it_did(self, anchor: Anchor) -> bool:
        """Whether the anchor's words are in their old place, between both contexts as they were."""
        whole, first = anchor.prefix + anchor.exact + anchor.suffix, anchor.start - len(anchor.prefix)
        return first >= 0 and self.text.startswith(whole, first)

    def _sought(self, anchor: Anchor) -> Sought:
        lead = anchor.exact[: len(anchor.exact) - len(anchor.exact.lstrip())]
        trail = anchor.exact[len(anchor.exact.rstrip()) :]
        return Sought(
            anchor,
            normalise(anchor.exact).text.strip(),
            normalise(anchor.prefix + lead).text,
            normalise(trail + anchor.suffix).text,
            self.normal.position(min(anchor.start, len(self.text))),
        )

    # The same words, but for typography

    def _same_words(self, sought: Sought) -> Range | None:
        """Return where the anchor's words stand in their old surroundings; of several the best, then the nearest."""
        hits = self._hits(sought)
        spans, is_copied = self._of_its_rank(sought, hits), len(hits) > len(standing(sought, self._old.text))
        best: tuple[float, int] | None = None
        chosen: Range | None = None
        for start, end in spans:
            around = sought.around(self.normal.text, start, end)
            if not around.known:
                if len(spans) > 1:
                    return None
            elif not self._supports(sought, around, start, end) or not self._is_its_own(sought, start, end):
                continue
            elif is_copied and self._unchanged.held(sought.anchor) and not around.touch:
                continue  # it may be the copy
            score = (around.score, -abs(start - sought.near))
            if best is None or score > best:
                best, chosen = score, (start, end)
        return self._raw(sought, *chosen) if chosen else None

    def _same_whole(self, sought: Sought) -> Range | None:
        """Return where the anchor stands with both contexts as they were, in the normalised text.

        Of several such places the one of its rank among those of the old text; an empty range where their number
        is another, so that nobody can tell which one it was. None where there is none, or the old text is not known.
        """
        if not self._unchanged.held(sought.anchor):
            return None
        whole = sought.prefix + sought.words + sought.suffix
        now = list(occurrences(whole, self.normal.text))
        if not now:
            return None
        at = self._old.position(sought.anchor.start + len(sought.anchor.exact) - len(sought.anchor.exact.lstrip()))
        then = list(occurrences(whole, self._old.text))
        rank = next((i for i, start in enumerate(then) if start == at - len(sought.prefix)), -1)
        if rank < 0 or len(now) < len(then):
            return None if len(then) < 2 else (0, 0)
        start = (now[rank] if len(now) == len(then) else min(now, key=lambda n: abs(n - sought.near))) + len(
            sought.prefix
        )
        span = start, start + len(sought.words)
        return span if len(then) > 1 or self._is_its_own(sought, *span) else (0, 0)

    def _of_its_rank(self, sought: Sought, spans: list[Range]) -> list[Range]:
        """Return of as many places as the old text had the one of the anchor's rank, else all of them."""
        if len(spans) < 2 or not self._unchanged.held(sought.anchor):
            return spans
        at = self._old.position(sought.anchor.start + len(sought.anchor.exact) - len(sought.anchor.exact.lstrip()))
        then = sorted(standing(sought, self._old.text))
        return [sorted(spans)[then.index(at)]] if at in then and len(then) == len(spans) else spans

    def _hits(self, sought: Sought) -> list[Range]:
        """Return where the words stand in the normalised text; short ones only where they touch a context of theirs."""
        words, found = sought.words, standing(sought, self.normal.text)
        nearest = sorted(found, key=lambda at: abs(at - sought.near))[:_MOST_HITS]
        if nearest:
            return [(at, at + len(words)) for at in nearest]
        raw = list(occurrences(sought.anchor.exact, self.text))[:_MOST_HITS]  # cut so that it normalises otherwise
        position = self.normal.position
        return [(position(at), position(at + len(sought.anchor.exact))) for at in raw]

    def _supports(self, sought: Sought, around: Surroundings, start: int, end: int) -> bool:
        """Whether surroundings are the old ones: on both sides, or for words that are long enough on one.

        Short words want both to touch them as they did; a few words that may stand anywhere want the same numbers
        around them. Where the anchor had no place in the old text, or that is not known, so that nobody can say whether
        there was a twin, hardly a change in the surroundings will do.
        """
        length = len(sought.words)
        if not self._unchanged.held(sought.anchor):
            if not self.before and not self._is_between_the_same(sought, start, end):
                return False
            both = len(around.known) == 2
            if self.before and both and around.touch:
                return any(side.whole for side in around.known)
            alone = length >= NEAR and count(sought.words, self.normal.text) == 1
            whole = around.are_whole and (alone or all(side.whole for side in around.known))
            return whole and (both or length >= SHORTEST_APPROXIMATE)
        if length < SHORTEST_APPROXIMATE:
            return around.touch
        if self._is_like_no_other(sought):
            return True  # moved as a whole
        telling = self._telling(sought, around)
        if around.agree and self._has_same_numbers(sought, start, end):
            return len(around.known) == 2 or telling.agree_on_one(length)
        return telling.agree_on_one(length)

    def _is_like_no_other(self, sought: Sought) -> bool:
        """Whether so many words stand once in both texts, and neither half of them elsewhere in the old one."""
        words, old = sought.words, self._old.text
        half = len(words) // 2
        if len(words) < CONTEXT or count(sought.anchor.exact, self.text) != 1:
            return False
        return count(words[:half], old) == count(words[half:], old) == 1

    def _telling(self, sought: Sought, around: Surroundings) -> Surroundings:
        """Return of surroundings those contexts that stood in one place of the old text."""
        before = around.before if count(sought.prefix[-_TELLING:], self._old.text) == 1 else None
        after = around.after if count(sought.suffix[:_TELLING], self._old.text) == 1 else None
        return Surroundings(before, after)

    def _is_between_the_same(self, sought: Sought, start: int, end: int) -> bool:
        """Whether both contexts are the old ones to the letter, white space and all."""
        (first, last), anchor = self._raw(sought, start, end), sought.anchor
        before = self.text[max(0, first - len(anchor.prefix)) : first]
        return before == anchor.prefix and self.text.startswith(anchor.suffix, last)

    def _has_same_numbers(self, sought: Sought, start: int, end: int) -> bool:
        text = self.normal.text
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        return same_numbers(sought.prefix, sought.suffix, before, after)

    def _raw(self, sought: Sought, start: int, end: int) -> Range:
        """Return the range of the text, with the white space that the anchor has around its words where it is there."""
        first, last = self.normal.span(start, end)
        exact = sought.anchor.exact
        lead = len(exact) - len(exact.lstrip())
        # Where it begins if it is cut so that it normalises otherwise:
        near = range(max(0, first - len(exact) + 1), last)
        starts = sorted((at for at in near if self.text.startswith(exact, at)), key=lambda at: abs(at - first + lead))
        return (starts[0], starts[0] + len(exact)) if starts else (first, last)

    def _is_its_own(self, sought: Sought, start: int, end: int) -> bool:
        """Whether no other place of the old text has these words in surroundings that are as much like these."""
        if not self.before:
            return True
        text, old = self.normal.text, self._old.text
        words = text[start:end]
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        own, sides = (-CONTEXT, -CONTEXT), (sought.prefix, sought.suffix)
        if self._unchanged.held(sought.anchor):
            own = self._old.position(sought.anchor.start), self._old.position(sought.anchor.end)
            sides = contexts(old, *own)
        likeness = alike(before, after, *sides)
        is_long = len(words) >= SHORTEST_APPROXIMATE
        one_is_gone = any(count(here, text) < count(here, old) for here in _known_by(before, words, after, is_long))
        others = occurrences(words, old) if is_long else touching(before, words, after, old)
        for at in others:
            last = at + len(words)
            if abs(at - own[0]) <= 1:  # but for white space that the anchor begins with
                continue
            twin = contexts(old, at, last)
            if one_is_gone and min(abs(at - own[1]), abs(own[0] - last)) <= _NEXT_DOOR:
                return False  # of two that stood side by side nobody can tell which
            if one_is_gone and not any(tells(*sides) for sides in zip((before, after), sides, twin, strict=True)):
                return False
            if alike(before, after, *twin) >= likeness - (_DOUBT if one_is_gone else 0):
                return False
        return True

    # Words like them

    def _like_words(self, sought: Sought) -> Range | None:
        """Return the place between the old surroundings whose words are like the anchor's, else None."""
        from rapidfuzz.distance import LCSseq, Levenshtein

        quote, text = sought.words, self.normal.text
        if len(quote) < SHORTEST_APPROXIMATE:
            return None
        is_known = self._unchanged.held(sought.anchor)
        if not is_known and quote in text:
            return None  # nobody can say whether these words are a twin, or its own in new surroundings
        if count(quote, self._old.text) > 1:
            return None  # nor which of several places it was that changed
        fewest = min(_LARGEST_BUDGET, len(quote) // 5) + 1
        best: Range | None = None
        for start, end in candidates(sought, text):
            words = text[start:end]
            edits = Levenshtein.distance(quote, words, score_cutoff=fewest)
            if edits >= fewest or LCSseq.similarity(quote, words) < _LEAST_KEPT * len(quote):
                continue
            if self.before and words in self._old.text:
                continue  # they stood there already: they are another place's
            around = sought.around(text, start, end)
            full = all(side.whole and (side.is_at_end or side.length >= _FULL) for side in around.known)
            if not (is_known or full) and NUMBER.findall(words) != NUMBER.findall(quote):
                continue  # a row like it, for all that is known
            if self._is_between_the_old(sought, around, start, end) and self._is_its_own(sought, start, end):
                best, fewest = self.normal.span(start, end), edits
        return best

    def _is_more_like_a_neighbour(self, sought: Sought, found: str) -> bool:
        """Whether changed words are as much like what stood next to the anchor as like the anchor's own."""
        from rapidfuzz.fuzz import partial_ratio, ratio

        if not self._unchanged.held(sought.anchor):
            return False
        old, reach = self._old, len(found) + CONTEXT
        first, last = old.position(sought.anchor.start), old.position(sought.anchor.end)
        beside = old.text[max(0, first - reach) : first], old.text[last : last + reach]
        own = ratio(found, sought.words)
        return any(len(side) >= len(found) and partial_ratio(found, side) >= own for side in beside)

    def _is_between_the_old(self, sought: Sought, around: Surroundings, start: int, end: int) -> bool:
        """Whether changed words are the anchor's: both surroundings are the old ones, with the same numbers in them.

        A near twin next door is told by standing, word for word, in the old surroundings itself.
        """
        text = self.normal.text
        if not around.agree or not self._has_same_numbers(sought, start, end):
            return False
        if not self._unchanged.held(sought.anchor):
            at = self.normal.span(start, end)[0]
            if at != sought.anchor.start or not self._is_between_the_same(sought, start, end):
                return False  # elsewhere it may be one like it
        around_it = [side for side in (sought.prefix[-_TELLING:], sought.suffix[:_TELLING]) if side.strip()]
        if self.before and all(count(side, self._old.text) > 1 for side in around_it):
            return False  # what stood beside it stood in more than one place
        if any(side.touching < SHORTEST_KNOWN for side in around.known):
            return False  # it begins or ends in what stood beside the anchor
        found = text[start:end].strip()
        if self._is_more_like_a_neighbour(sought, found):
            return False
        following, preceding = sought.suffix.strip().lstrip(" .;,")[:NEAR], sought.prefix.strip()[-NEAR:]
        for beside, is_there in (
            (following, found.startswith(following[: len(found)])),
            (preceding, found.endswith(preceding[-len(found) :])),
        ):
            swallowed = beside in found and beside not in sought.words
            if min(len(found), len(beside)) >= SHORTEST_APPROXIMATE and (is_there or swallowed):
                return False
        return True


def _known_by(before: str, words: str, after: str, is_long: bool) -> list[str]:
    """Return the words by which places like one are counted: short ones with what touches them on either side."""
    return [words] if is_long else [before[-NEAR:] + words, words + after[:NEAR]]
