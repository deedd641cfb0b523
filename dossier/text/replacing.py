"""Several stretches of a text replaced at once, and where every place of the text is then."""

import re
from collections.abc import Iterable

_DIGITS = re.compile(r"\d+")


class Replaced:
    """A text `before` and `after` its `stretches` (start, end, new words) were replaced; they do not overlap."""

    def __init__(self, before: str, stretches: Iterable[tuple[int, int, str]]) -> None:
        self._stretches = sorted(stretches)
        pieces: list[str] = []
        at = 0
        for start, end, words in self._stretches:
            pieces += (before[at:start], words)
            at = end
        self.before = before
        self.after = "".join((*pieces, before[at:]))

    def position(self, at: int) -> int:
        """Return where the offset `at` is now; inside a stretch, as far from its beginning, but not beyond its end."""
        shift = 0
        for start, end, words in self._stretches:
            if at <= start:
                break
            if at < end:
                return start + shift + min(at - start, len(words))
            shift += len(words) - (end - start)
        return at + shift


def with_number(printed: str, old: int, new: int) -> str:
    """Return `printed` ("[4]") with the number `new` in the place of `old`, in its own digits; unchanged without it."""
    for match in _DIGITS.finditer(printed):
        if int(match[0]) == old:
            zero = ord(match[0][0]) - int(match[0][0])
            digits = "".join(chr(zero + int(digit)) for digit in str(new))
            return printed[: match.start()] + digits + printed[match.end() :]
    return printed
