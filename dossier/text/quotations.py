"""Quotations inside a text: what stands between quotation marks and is long enough to be somebody's words."""

import re
from dataclasses import dataclass

FEWEST_WORDS = 3
FEWEST_CHARACTERS = 12  # code points; enough by themselves, as in scripts without spaces
_CLOSING = {
    "“": "”",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    '"': '"',
    "”": "”",  # in Swedish and Finnish both marks are this one
}
_ALIKE = '"”»›'  # opening only where a word is about to begin
_MARK = re.compile("[" + re.escape("".join(_CLOSING)) + "]")
_BEFORE_WORD = re.compile(r"[\w\[(¿¡…‘'«‚‹$€£-]")
_EDGES = " \t\r\n\u00a0\u202f"
_PAUSES = ",;:."  # set inside the marks as the sentence around them wants it


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words between two marks: the range of the text that they have, and themselves, as they are looked for."""

    start: int
    end: int
    words: str


def quotations(text: str) -> list[Quotation]:
    """Return the quotations of `text` in order; one inside another is part of it."""
    found: list[Quotation] = []
    at = 0
    while (match := _MARK.search(text, at)) is not None:
        at = match.end()
        if not _opens(text, match.start()):
            continue
        end = _closed(text, match.start())
        if end < 0:
            continue
        quotation = _trimmed(text, at, end)
        at = end + 1
        if is_long_enough(quotation.words):
            found.append(quotation)
    return found


def is_long_enough(words: str) -> bool:
    """Whether words between marks are a quotation, not a term or a name."""
    return len(words.split()) >= FEWEST_WORDS or len(words) >= FEWEST_CHARACTERS


def _opens(text: str, at: int) -> bool:
    """Whether the mark at `at` can open: it stands before a word and, where it is one that also closes, after none."""
    following = text[at + 1 : at + 2]
    before = text[at - 1 : at] or " "  # at the start of the text nothing stands before; '' is in every string
    if text[at] in "«" and following in _EDGES and following:  # French marks have space inside
        return True
    if not _BEFORE_WORD.match(following):
        return False
    return text[at] not in _ALIKE or not (before.isalnum() or before in ".,!?;:)]")


def _closed(text: str, opening: int) -> int:
    """Return where the mark is that closes the one at `opening`; -1 where there is none in the paragraph."""
    closing, depth = _CLOSING[text[opening]], 0
    nested = text[opening] if text[opening] not in closing else ""
    for at in range(opening + 1, len(text)):
        character = text[at]
        if character == "\n" and text[at + 1 : at + 2] == "\n":
            return -1
        if character == nested:
            depth += 1
        elif character in closing and not _is_apostrophe(text, at):
            if depth == 0:
                return at
            depth -= 1
    return -1


def _is_apostrophe(text: str, at: int) -> bool:
    return text[at] == "’" and text[at - 1].isalnum() and text[at + 1 : at + 2].isalnum()


def _trimmed(text: str, start: int, end: int) -> Quotation:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    if not text[start:end].endswith(".."):
        while end > start and text[end - 1] in _PAUSES + _EDGES:
            end -= 1
    return Quotation(start, end, text[start:end])
