"""Several stretches of a text replaced at once, and where every place of the text is then."""

import re
from collections.abc import Iterable

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS = re.compile(rf"\d+|[{_RAISED}]+")
_FROM_RAISED = str.maketrans(_RAISED, "0123456789")
_TO_RAISED = str.maketrans("0123456789", _RAISED)


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
        if int(match[0].translate(_FROM_RAISED)) == old:
            digits = str(new).translate(_TO_RAISED) if match[0][0] in _RAISED else _in_digits_of(match[0][0], new)
            return printed[: match.start()] + digits + printed[match.end() :]
    return printed


def _in_digits_of(digit: str, number: int) -> str:
    zero = ord(digit) - int(digit)
    return "".join(chr(zero + int(each)) for each in str(number))
