"""The one normaliser of search, quote check and anchors: it forgives typography and knows the way back.

Forgiven are: composed or decomposed letters (NFC), kinds of hyphen, dash, quotation mark and white space, ligatures,
soft hyphens, words hyphenated at a line's end, zero-width characters, Arabic tatweel and vowel marks; case where asked.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

_WHITE = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_ONE_FOR_ONE = str.maketrans(
    {
        # PDFium writes the hyphen at a line's end as U+0002
        **dict.fromkeys("\u0002\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f", '"'),
        **dict.fromkeys(_WHITE, " "),
    }
)
_ZERO_WIDTH = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
_ARABIC_MARKS = (
    "\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\ufe70-\ufe7f"  # the same as characters of their own
)
_DROPPED = _ZERO_WIDTH + _ARABIC_MARKS
_DROPPED_ONLY = re.compile(f"[{_DROPPED} ]+")
_CHANGED = re.compile(
    r"(?P<line_end>(?<=[\w.])[-\u2010\u00ad\u0002][ \t]*(?:\r\n?|\n|\u2028)[ \t]*(?=\w))"
    f"|(?P<dropped>[{_DROPPED}]+)"
    "|(?P<ligature>[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe80-\ufefc])"
)
_CHANGED_ASCII = re.compile(r"(?P<line_end>(?<=[\w.])[-\x02][ \t]*(?:\r\n?|\n)[ \t]*(?=\w))")
_SUSPENDED = re.compile(r"(?:und|oder|bis|and|or|to)\b")  # "Ein- und Ausgabe" is no hyphenated word
_SPACES = re.compile(" {2,}")
# Characters whose folded form is longer than one; the ranges hold others too, which does no harm.
_FOLDED_LONGER = re.compile("[\u00df\u0130\u0149\u01f0\u0390\u03b0\u0587\u1e96-\u1e9e\u1f50-\u1fff\ufb00-\ufb17]")
_AFTER_ASCII = re.compile("[^\\x00-\u02ff]+")  # nothing below U+0300 composes with what stands before it
# Not combining marks by class, yet they compose with the character before them (Hangul and Indic vowel signs).
JOINING_BACK = (
    "\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e"
    "\u1b35\U00011127\U0001133e\U00011357\U000113b8\U000113bb\U000113c2\U000113c5\U000113c7\U000113c8\U000113c9"
    "\U000114b0\U000114ba\U000114bd\U000115af\U0001611e\U0001611f\U00016120\U00016121\U00016122\U00016123\U00016124"
    "\U00016125\U00016126\U00016127\U00016128\U00016129\U00011930\U00011931\U00011935\U00016d63\U00016d67\U00016d68"
    "\U00016d69\U00016d6a" + "".join(map(chr, range(0x1161, 0x1176))) + "".join(map(chr, range(0x11A8, 0x11C3)))
)


@dataclass(frozen=True, slots=True)
class _Layer:
    """One step from an older to a newer text: runs that stay, with replaced stretches between them.

    Run i begins at `new[i]` and `old[i]` and has `lengths[i]` characters (it may have none); a run follows every
    replacement, so each replacement lies between two runs.
    """

    new: list[int]
    old: list[int]
    lengths: list[int]

    def start(self, position: int) -> int:
        """Return where the character at `position` of the newer text begins in the older one."""
        i = bisect_right(self.new, position) - 1
        return self.old[i] + min(position - self.new[i], self.lengths[i])

    def end(self, position: int) -> int:
        """Return where the character before `position` of the newer text ends in the older one."""
        i = bisect_right(self.new, position - 1) - 1
        offset = position - self.new[i]
        return self.old[i] + offset if offset <= self.lengths[i] else self.old[i + 1]

    def newer(self, position: int) -> int:
        """Return where the character at `position` of the older text, or what replaced it, begins in the newer one."""
        i = bisect_right(self.old, position) - 1
        return self.new[i] + min(position - self.old[i], self.lengths[i])


@dataclass(frozen=True, slots=True)
class Normalised:
    """A normalised text with the way back: positions count code points of `text` and of the original."""

    text: str
    layers: tuple[_Layer, ...] = ()

    def origin(self, position: int) -> int:
        """Return where the character at `position` begins in the original."""
        for layer in reversed(self.layers):
            position = layer.start(position)
        return position

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the original that `text[start:end]` stands for; an empty range stays empty."""
        first = self.origin(start)
        if end <= start:
            return first, first
        for layer in reversed(self.layers):
            end = layer.end(end)
        return first, end

    def position(self, original: int) -> int:
        """Return the position in `text` of what stands at `original` in the original text."""
        for layer in self.layers:
            original = layer.newer(original)
        return original


def normalise(text: str, *, fold_case: bool = False) -> Normalised:
    """Return `text` with its typography forgiven (see the module), and the map back to it."""
    layers: list[_Layer] = []
    text = _replace(_CHANGED_ASCII if text.isascii() else _CHANGED, _without_typography, text, layers)
    text = text.translate(_ONE_FOR_ONE)
    text = _replace(_SPACES, lambda match: " ", text, layers)
    if fold_case:
        text = _replace(_FOLDED_LONGER, lambda match: match.group().casefold(), text, layers).casefold()
    if not unicodedata.is_normalized("NFC", text):
        text = _composed(text, layers)
    return Normalised(text, tuple(layers))


def _replace(
    pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str], text: str, layers: list[_Layer]
) -> str:
    """Return `text` with all matches replaced; where there is any, add the layer that leads back."""
    changes = [(match.start(), match.end(), replacement(match)) for match in pattern.finditer(text)]
    return _rebuilt(text, changes, layers)


def _rebuilt(text: str, changes: list[tuple[int, int, str]], layers: list[_Layer]) -> str:
    """Return `text` with `changes` (start, end, new characters; in order) made; add the layer that leads back."""
    if not changes:
        return text
    pieces: list[str] = []
    layer = _Layer([], [], [])
    done = length = 0
    for start, end, new in (*changes, (len(text), len(text), "")):
        layer.new.append(length)
        layer.old.append(done)
        layer.lengths.append(start - done)
        pieces += (text[done:start], new)
        length += start - done + len(new)
        done = end
    layers.append(layer)
    return "".join(pieces)


def _without_typography(match: re.Match[str]) -> str:
    if match.lastgroup == "line_end":
        return _joined(match)
    if match.lastgroup == "dropped":
        return ""
    return _DROPPED_ONLY.sub("", unicodedata.normalize("NFKC", match.group()))


def _joined(match: re.Match[str]) -> str:
    """Return what stands for a hyphen and line break: nothing within a word, the hyphen between two."""
    text, at = match.string, match.start()
    if text[at] in "\u00ad\u0002":  # two numbers, one of which ends the line, are not one
        return "-" if text[at - 1].isdecimal() and text[match.end()].isdecimal() else ""
    if not (text[at - 1].isalpha() and text[match.end()].islower()):
        return "-"
    if _SUSPENDED.match(text, match.end()):
        return "- "
    before = at
    while before > 0 and at - before < 40 and text[before - 1].isalpha():
        before -= 1
    compound = before > 0 and text[before - 1] in "-\u2010\u2011"  # "rule-of-", broken where it has a hyphen of its own
    return "-" if compound else ""


def _composed(text: str, layers: list[_Layer]) -> str:
    """Return `text` in NFC, working only on the clusters (a base and what composes with it) that need it."""
    changes = []
    for stretch in _AFTER_ASCII.finditer(text):
        first = max(stretch.start() - 1, 0)
        if unicodedata.is_normalized("NFC", text[first : stretch.end()]):
            continue
        starts = [first]
        starts += [i for i in range(first + 1, stretch.end()) if not _belongs_to_what_precedes(text[i])]
        for start, end in pairwise((*starts, stretch.end())):
            composed = unicodedata.normalize("NFC", text[start:end])
            if composed != text[start:end]:
                changes.append((start, end, composed))
    return _rebuilt(text, changes, layers)


def _belongs_to_what_precedes(character: str) -> bool:
    return unicodedata.combining(character) != 0 or character in JOINING_BACK
