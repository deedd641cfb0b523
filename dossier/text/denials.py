"""Words that are there to the letter, but cut out of a sentence that denies: "safe at every tide" of "is not ..."."""

import re

from dossier.text.negations import negates
from dossier.text.normalise import normalise
from dossier.text.sentences import sentences

_REACH = 400  # code points before and after the words in which their sentence is looked for
_SHOWN = 160  # of it are shown on either side
_LONGEST, _EDGE = 100, 45  # of the words themselves, and what is shown of longer ones at their ends
_NUMBERED = re.compile(r"\b(?:No|Nr|Nos)\.?\s*(?=\d)", re.IGNORECASE)  # it denies nothing


def denying_sentence(text: str, start: int, end: int) -> str:
    """Return the sentence around `start` to `end` of `text`, where it holds a negation outside of them; else ''.

    What denies may stand before the words or after them; whether it means them is for a person to see. Of a long
    sentence the parts beside the words are returned.
    """
    first, last = max(0, start - _REACH), min(len(text), end + _REACH)
    ranges = [(a + first, b + first) for a, b in sentences(text[first:last])]
    begin = min((a for a, b in ranges if a <= start < b), default=start)
    stop = max((b for a, b in ranges if a < end <= b), default=end)
    before, after = text[begin:start], text[end:stop]
    if not _denies(before) and not _denies(after):
        return ""
    words = " ".join(text[start:end].split())
    if len(words) > _LONGEST:
        words = f"{words[:_EDGE].rsplit(None, 1)[0]} … {words[-_EDGE:].split(None, 1)[-1]}"
    return " ".join(f"{_last(before)}{words}{_first(after)}".split())


def _denies(words: str) -> bool:
    return bool(words.strip()) and negates(_NUMBERED.sub("", normalise(words).text))


def _last(words: str) -> str:
    return words if len(words) <= _SHOWN else "… " + words[-_SHOWN:].split(None, 1)[-1]


def _first(words: str) -> str:
    return words if len(words) <= _SHOWN else words[:_SHOWN].rsplit(None, 1)[0] + " …"
