"""Text as it can be printed: no invisible controls, and a visible sign for every character without a glyph."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dossier.output import fonts

SIGN = "\N{REPLACEMENT CHARACTER}"

# Line and page ends inside a line of text are spaces, and so are spaces that the packaged fonts lack (the typesetter
# takes none from another font). What is dropped shows nothing, or turns other text around.
_SPACES = re.compile("[\t\n\x0b\x0c\r\x1c-\x1f\x85\u1680\u2028\u2029\u3000]")
_DROPPED = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")
_PLAIN = re.compile("[ -~\u00a0-\u017f]*")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2064\u3164\ufe00-\ufe0f\uffa0]"
)
_JOINER = "\u200d"

# A word longer than a line must break somewhere. In scripts that join their letters, or write marks onto them, it does
# where no word of a language is as long; and whatever it is, the typesetter cannot set 64 kB without a break.
_LONG = re.compile("[!-~\u00a1-\u00ac\u00ae-\u024f\u0370-\u052f]{32,}")
_STEP = 12
_JOINED = "\u0300-\u036f\u0590-\u08ff\u200c-\u200f\ufb1d-\ufdff\ufe70-\ufefc"
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_UNSEEN = "\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f"
# Nobody can read more marks on one letter, and no line ends where nothing is seen.
_SURPLUS = re.compile(f"(?:(?<=[{_MARKS}]{{16}})[{_MARKS}]+)|(?:(?<=[{_UNSEEN}]{{4}})[{_UNSEEN}]+)")
_ENDLESS = re.compile(f"[{_JOINED}]{{96,}}|[^\\s\u200b]{{1000,}}")
_JOINED_STEP = 48
_PARTS = re.compile(r"(?:[a-z][a-z0-9+]*://)?[^/.\-?&_|,;]*[/.\-?&_|,;]*", re.IGNORECASE)
_LONGEST_PART = 32
_BREAK = "\u200b"
_VERBATIM = frozenset({"address", "to", "place"})  # what is compared, not read


@dataclass(slots=True)
class Characters:
    """What had to be done to print a text: what no font has, how much was dropped, and the fonts called in to help."""

    missing: Counter[str] = field(default_factory=Counter)
    dropped: int = 0
    borrowed: tuple[Path, ...] = ()


def printable(data: Any, font_folders: Iterable[Path] | None = None) -> tuple[Any, Characters]:
    """Return `data` (as of JSON) with every string made printable, and what that took.

    Fonts of the machine (in `font_folders`, else the usual ones) are looked at only where the packaged ones lack
    something.
    """
    clusters: set[str] = set()
    _collect(data, clusters)
    having = list(fonts.packaged())
    lacking = {cluster for cluster in clusters if not _has(cluster, having)}
    found = Characters()
    if lacking:
        wanted = frozenset(ord(character) for cluster in lacking for character in cluster)
        borrowed = fonts.fonts_for(wanted, font_folders)
        having += [has | {ord(" ")} for _path, has in borrowed]
        found.borrowed = tuple(path for path, _has in borrowed)
        lacking = {cluster for cluster in lacking if not _has(cluster, having)}
    return _cleaned(data, lacking, found), found


def _collect(data: Any, clusters: set[str]) -> None:
    """Add the clusters of every string in `data` that are more than Latin text."""
    if isinstance(data, str):
        if not _PLAIN.fullmatch(data):
            clusters.update(cluster for cluster in _clusters(_DROPPED.sub("", data)) if not _PLAIN.fullmatch(cluster))
    elif isinstance(data, dict):
        for value in data.values():
            _collect(value, clusters)
    elif isinstance(data, list):
        for value in data:
            _collect(value, clusters)


def _cleaned(data: Any, lacking: set[str], found: Characters) -> Any:
    if isinstance(data, str):
        text = data if _PLAIN.fullmatch(data) else _clean(data, lacking, found)
        return _ENDLESS.sub(_cut, _LONG.sub(_broken, text))
    if isinstance(data, dict):
        return {key: value if key in _VERBATIM else _cleaned(value, lacking, found) for key, value in data.items()}
    if isinstance(data, list):
        return [_cleaned(value, lacking, found) for value in data]
    return data


def _broken(word: re.Match[str]) -> str:
    """Let a long word break: an address or the name of a file after its own signs alone, unless what is between two of
    them is itself as long as a word.
    """
    parts = _PARTS.findall(word[0])
    return _BREAK.join(
        part if len(part) < _LONGEST_PART else _BREAK.join(part[at : at + _STEP] for at in range(0, len(part), _STEP))
        for part in parts
        if part
    )


def _cut(word: re.Match[str]) -> str:
    return _BREAK.join(word[0][at : at + _JOINED_STEP] for at in range(0, len(word[0]), _JOINED_STEP))


def _clean(text: str, lacking: set[str], found: Characters) -> str:
    text, dropped = _DROPPED.subn("", _SPACES.sub(" ", text))
    found.dropped += dropped + sum(len(surplus[0]) for surplus in _SURPLUS.finditer(text))
    text = _SURPLUS.sub("", text)
    if not lacking:
        return text
    parts = []
    for cluster in _clusters(text):
        if cluster in lacking:
            found.missing[cluster] += 1
            parts.append(SIGN)
        else:
            parts.append(cluster)
    return "".join(parts)


def _has(cluster: str, having: Iterable[frozenset[int]]) -> bool:
    """Whether one font has all of `cluster`, which is drawn from one font or not at all."""
    shown = {ord(character) for character in _INVISIBLE.sub("", cluster) if character != _JOINER and character != " "}
    if any(unicodedata.category(chr(code)) in ("Co", "Cn", "Cs") for code in shown):
        return False  # PDF/A takes no private or unassigned characters, whatever a font draws for them
    shown -= {code for code in shown if _SPACES.fullmatch(chr(code))}
    return not shown or any(shown <= has for has in having)


def _clusters(text: str) -> Iterable[str]:
    """Split `text` where a font may change: a character with the marks and joined characters that follow it."""
    start = 0
    for at in range(1, len(text)):
        character = text[at]
        joined = character == _JOINER or text[at - 1] == _JOINER
        if not joined and not unicodedata.category(character).startswith("M"):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]
