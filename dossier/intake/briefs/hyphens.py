"""Hyphens at the ends of printed lines: which divide a word, and which belong to it."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+")
_WORD_END, _WORD_START = re.compile(r"(?<![^\W\d_])[^\W\d_]+$"), re.compile(r"^[^\W\d_]+")
_COMPOUND = re.compile(r"(?<![^\W\d_])([^\W\d_]+)-([^\W\d_]+)")
_PREFIXES = frozenset({"non", "self", "ex", "anti", "quasi", "pseudo"})
_SHORTEST, _ENOUGH = 3, 3  # letters of a part; compounds that show how a language writes them


class Hyphens:
    """Knows the words of a text from its printed `lines`."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: set[str] = set()
        self._compounds: set[str] = set()
        self._lower = 0
        divided = False  # whether the line before ended within a word
        for line in lines:
            whole = _WORD_START.sub("", line) if divided else line
            divided = line.endswith("-")
            whole = _WORD_END.sub("", whole[:-1]) if divided else whole
            self._words.update(_WORD.findall(whole.casefold()))
            for head, tail in _COMPOUND.findall(line):
                self._lower += tail.islower()
                self._compounds.add(f"{head}-{tail}".casefold())

    def stays(self, before: str, after: str) -> bool:
        """Whether the hyphen between two lines, `before` without it, is one of the word itself.

        It is where the text has that compound elsewhere. Where it has the word in one, it is not. Else a prefix such
        as `non` keeps it, and so do two words of the text in a language that joins words so.
        """
        head, tail = _WORD_END.search(before), _WORD_START.match(after)
        if head is None or tail is None or not after[:1].islower():
            return True
        first, second = head[0].casefold(), tail[0].casefold()
        if f"{first}-{second}" in self._compounds:
            return True
        if first + second in self._words or second not in self._words:
            return False
        whole = min(len(first), len(second)) >= _SHORTEST and first in self._words
        return first in _PREFIXES or (whole and self._lower >= _ENOUGH)
