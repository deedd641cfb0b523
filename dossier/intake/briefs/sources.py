"""The closing list of sources: its entries and their numbers."""

import re
from dataclasses import dataclass, field

from dossier.intake.briefs.records import record_of
from dossier.model.imported import ImportedDoubt, ImportedSource

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|$)")
_ENTRY = re.compile(
    r"\s{0,3}(?:[-*+]\s+)?(?:\*\*|__)?(?:\[\^?(\d{1,4})\]|(\d{1,4})[.):]|\\\[(\d{1,4})\\\])(?:\*\*|__)?[:.]?\s+(?=\S)"
)
_BULLET = re.compile(r"\s{0,3}[-*+•–]\s+(?=\S)")
_NOTES = re.compile(r"not(?:es?|as)\b|anmerkungen", re.IGNORECASE)
_MARKER = re.compile(r"\[\d{1,3}\]")
_LEAST = 2  # entries that make a list without a heading


@dataclass(slots=True)
class _Entry:
    number: int | None
    text: str


@dataclass(slots=True)
class ClosingList:
    """The sources of a closing list, by number, and what is unsure of them."""

    sources: dict[int, ImportedSource] = field(default_factory=dict)
    doubts: list[ImportedDoubt] = field(default_factory=list)


def is_closing_list(title: str, body: str) -> bool:
    """Whether the part under a heading such as `Sources` is a list of them and not prose about them."""
    first = body.partition("\n")[0]
    if _ENTRY.match(first) or _BULLET.match(first):
        return True
    return bool(body) and not _NOTES.search(title) and not _MARKER.search(body)


def read_closing_list(text: str) -> ClosingList:
    """Return the sources that a closing list names. Entries without numbers are counted."""
    found = ClosingList()
    entries = _entries(text)
    numbers = [entry.number for entry in entries]
    counted = len(entries) > 1 and (None in numbers or set(numbers) == {1})
    if counted and entries:
        found.doubts.append(
            ImportedDoubt(
                "list-number", "The closing list of sources has no numbers of its own; its entries were counted."
            )
        )
    for position, entry in enumerate(entries, start=1):
        number = position if counted else entry.number or position
        if number in found.sources:
            found.doubts.append(
                ImportedDoubt("list-twice", f"The closing list has number {number} twice; the first entry was taken.")
            )
            continue
        found.sources[number] = ImportedSource(number, record_of(entry.text))
    return found


def unheaded_list(body: str) -> int | None:
    """Return where a list of sources without a heading begins at the end of a body: lines that open with `[n]`."""
    start: int | None = None
    entries = 0
    for match in reversed([m for m in _LINE.finditer(body) if m[1].strip()]):
        entry = _ENTRY.match(match[1])
        if entry is None or entry[2] is not None:
            break
        start = match.start()
        entries += 1
    return start if entries >= _LEAST else None


def _entries(text: str) -> list[_Entry]:
    """Return the entries of a list; a line that begins none goes on with the entry before it."""
    entries: list[_Entry] = []
    lines = _LINE.findall(text)
    if not any(_ENTRY.match(line) or _BULLET.match(line) for line in lines):
        return [_Entry(None, line.strip()) for line in lines if line.strip()]
    for line in lines:
        numbered = _ENTRY.match(line)
        bullet = _BULLET.match(line)
        if numbered:
            number = next(int(group) for group in numbered.groups() if group)
            entries.append(_Entry(number, line[numbered.end() :]))
        elif bullet:
            entries.append(_Entry(None, line[bullet.end() :]))
        elif entries and line.strip() and not line.lstrip().startswith("#"):
            entries[-1].text += " " + line.strip()
    return entries
