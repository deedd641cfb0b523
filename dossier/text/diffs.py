"""Which words differ between two texts."""

import re
from difflib import SequenceMatcher

from dossier.model.diff import Diff, Part
from dossier.text.normalise import normalise

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff65"
WORD = re.compile(rf"[{_UNSPACED}]|[^\s{_UNSPACED}]+")
_BETWEEN_UNSPACED = re.compile(rf"(?<=[{_UNSPACED}]) (?=[{_UNSPACED}])")


def word_diff(before: str, after: str) -> Diff:
    """Return which words were removed and added between two texts, as printed; typography does not count.

    Words that are the same are those of the text after.
    """
    removed, added = _words(before), _words(after)
    was, now = ([printed for _, printed in words] for words in (removed, added))
    return _diff([word for word, _ in removed], [word for word, _ in added], was, now)


def _words(text: str) -> list[tuple[str, str]]:
    """Return the words of a text as they are compared, and as they are printed; one divided by a line is joined."""
    plain = normalise(text)
    found = []
    for match in WORD.finditer(plain.text):
        printed = slice(*plain.span(*match.span()))
        whole = not any(character.isspace() for character in text[printed])
        found.append((match[0], text[printed] if whole else match[0]))
    return found


def words_of(text: str) -> list[str]:
    """Return the words of a text; in scripts that do not set them apart each character is one."""
    return WORD.findall(text)


def _joined(words: list[str]) -> str:
    """Return words as they were written: with spaces, but for those that stand without."""
    return _BETWEEN_UNSPACED.sub("", " ".join(words))


def compared(before: list[str], after: list[str]) -> Diff:
    """Return which words were removed and added between two lists of words."""
    return _diff(before, after, before, after)


def _diff(before: list[str], after: list[str], was: list[str], now: list[str]) -> Diff:
    """Return the diff of two lists of words, which are shown as in `was` and `now`."""
    diff: list[Part] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            diff.append(("same", _joined(now[c:d])))
            continue
        if a < b:
            diff.append(("removed", _joined(was[a:b])))
        if c < d:
            diff.append(("added", _joined(now[c:d])))
    return tuple(diff)
