"""How hard a passphrase is to guess: a small estimate, which knows less than those who guess for a living.

Counted are the guesses of somebody who knows how people make passphrases: the most common words, years, runs like
`abcd` and repetitions cost next to nothing, other words what a list of 20,000 words costs, also with figures for
letters, and the rest what its kinds of characters cost.
"""

import math
import re
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

_WORD = math.log2(20_000)  # bits of a word that is none of the most common ones
_COMMON = 7.0  # bits of one that is, and of a year
_STEP = 1.0  # bits of a repetition, of a space, of a capital in front
_TWIST = 2.0  # bits of capitals within a word, and of figures for its letters
_LETTERS = 8  # so many letters are taken for a word; words may be written as one
_CJK = "\u2e80"  # from here on characters are words or syllables: two are taken for one

_PARTS = re.compile(r"[^\W_]*[^\W\d_]{2}[^\W_]*(?:[@$!]?[^\W_]+)*|\d+|.", re.DOTALL)
_AGAIN = re.compile(r"(.+?)\1+", re.DOTALL)
_LONG = 200  # characters that are looked at for that
_FIGURES = str.maketrans("0134578@$!", "oieastbasi")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop", "1234567890")

# What lists of stolen passwords have at their top, cut into its words.
_MOST_COMMON = """
password passwort motdepasse pass word admin login welcome user guest test secret letmein access master hello monkey
dragon shadow sunshine princess football baseball soccer hockey superman batman iloveyou love lovely angel baby money
freedom whatever trustno starwars computer internet killer pepper ginger summer winter spring autumn monday friday
january june july october michael jennifer jordan thomas daniel charlie jessica ashley andrew george cookie banana
orange flower chocolate cheese tiger mustang ferrari london paris berlin dossier brief source the and you mine our new
old one two three abc abcd qwerty qwertz azerty
"""


class Level(IntEnum):
    """How long it holds against a thousand graphics cards: hours, weeks, years, longer than anybody lives."""

    WEAK = 0
    FAIR = 1
    GOOD = 2
    STRONG = 3


MEASURES = {Level.WEAK: "weak", Level.FAIR: "fair", Level.GOOD: "good", Level.STRONG: "strong"}
_FROM = {Level.FAIR: 40.0, Level.GOOD: 48.0, Level.STRONG: 60.0}  # bits; a guess costs 256,000 rounds of SHA-512


@dataclass(frozen=True, slots=True)
class Strength:
    """`bits`: the binary logarithm of the guesses that it takes."""

    bits: float
    level: Level


def strength(passphrase: str) -> Strength:
    """Return the strength of a passphrase, as far as it can be told from what it is made of."""
    again = _AGAIN.fullmatch(passphrase[:_LONG])
    if again is not None:
        return strength(again[1])
    pool = _pool(passphrase)
    seen: set[str] = set()
    bits = 0.0
    for part in _PARTS.findall(passphrase):
        folded = part.casefold()
        bits += _STEP if folded in seen else min(_bits(part, pool), _by_character(part, pool))
        seen.add(folded)
    bits = min(bits, _by_character(passphrase, pool))
    return Strength(bits, max((level for level, least in _FROM.items() if bits >= least), default=Level.WEAK))


def _bits(part: str, pool: int) -> float:
    """Return the bits of a word, a number or a single sign."""
    folded = part.casefold()
    if part.isspace():
        return _STEP
    if _is_run(folded):
        return 5.0 + _STEP
    if part.isdigit():
        return _COMMON if len(part) == 4 and part[:2] in ("19", "20") else _by_character(part, 10)
    word, rest = _word_in(folded)
    if not word:
        return _by_character(part, pool)
    twisted = not (part.islower() or part.istitle() or part.isupper()) or word not in folded
    known = _COMMON if word in _MOST_COMMON.split() else _WORD * math.ceil(_length(word) / _LETTERS)
    return known + _TWIST * twisted + _STEP * (not part.islower()) + _bits_of_rest(rest, pool)


def _word_in(folded: str) -> tuple[str, str]:
    """Return the word that a part may be, with letters for figures, and the figures behind it; '' where it is none."""
    body = folded.rstrip("0123456789")
    word = body.translate(_FIGURES)
    letters = sum(character.isalpha() for character in body)
    spelt = not word.isascii() or re.search("[aeiouy]", word)  # letters at random often have no vowel
    is_word = len(word) >= 3 and word.isalpha() and letters >= 0.7 * len(body) and spelt
    return (word, folded[len(body) :]) if is_word else ("", "")


def _bits_of_rest(figures: str, pool: int) -> float:
    return _bits(figures, pool) if figures else 0.0


def _length(word: str) -> int:
    return sum(_LETTERS // 2 if character >= _CJK else 1 for character in word)


def _pool(text: str) -> int:
    """Return how many characters there are of the kinds that `text` has."""
    kinds = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10))
    pool = sum(size for is_of, size in kinds if any(is_of(character) for character in text))
    pool += 33 * any(not character.isalnum() for character in text)
    return pool + 100 * any(character.isalpha() and not character.isascii() for character in text)


def _by_character(text: str, pool: int) -> float:
    """Return the bits of characters drawn at random from `pool`; of those that repeat, few."""
    each = math.log2(max(pool, 2))
    fresh = len(set(text.casefold()))
    return fresh * each + (len(text) - fresh) * min(_TWIST, each)


def _is_run(text: str) -> bool:
    """Whether the characters are one, again and again, follow each other, or lie beside each other on the keys."""
    if len(text) < 3:
        return False
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return (len(steps) == 1 and steps <= {0, 1, -1}) or any(text in row or text in row[::-1] for row in _ROWS)
