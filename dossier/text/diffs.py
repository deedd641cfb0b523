"""Which words differ between two texts."""

import re
from difflib import SequenceMatcher

from dossier.model.diff import Diff, Part
from dossier.text.normalise import normalise

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff65"
WORD = re.compile(rf"[{_UNSPACED}]|[^\s{_UNSPACED}]+")
_BETWEEN_UNSPACED = re.compile(rf"(?<=[{_UNSPACED}]) (?=[{_UNSPACED}])")


def word_diff(before: str, after: str) -> Diff:
    """Return which words were removed and added between two texts; typography does not count."""
    return compared(words_of(normalise(before).text), words_of(normalise(after).text))


def words_of(text: str) -> list[str]:
    """Return the words of a text; in scripts that do not set them apart each character is one."""
    return WORD.findall(text)


def _joined(words: list[str]) -> str:
    """Return words as they were written: with spaces, but for those that stand without."""
    return _BETWEEN_UNSPACED.sub("", " ".join(words))


def compared(before: list[str], after: list[str]) -> Diff:
    """Return which words were removed and added between two lists of words."""
    diff: list[Part] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            diff.append(("same", _joined(before[a:b])))
            continue
        if a < b:
            diff.append(("removed", _joined(before[a:b])))
        if c < d:
            diff.append(("added", _joined(after[c:d])))
    return tuple(diff)
