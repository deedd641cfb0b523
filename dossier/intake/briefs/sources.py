"""The closing list of sources: its entries and their numbers."""

import re
from dataclasses import dataclass, field

from dossier.intake.briefs.entries import Entry, begins_entry, entries
from dossier.intake.briefs.records import record_of
from dossier.intake.briefs.works import Works
from dossier.model.imported import ImportedDoubt, ImportedSource
from dossier.text.blocks import LINE

_NOTES = re.compile(r"not(?:es?|as)\b|anmerkungen|fußnoten|الهوامش|الحواشي|注释|脚注", re.IGNORECASE)
_MARKER = re.compile(r"\[\d{1,3}\]")
_LEAST = 2  # entries that make a list without a heading


@dataclass(slots=True)
class ClosingList:
    """The sources of a closing list, by number, and what is unsure of them.

    `numbered` is whether it prints its numbers, `labels` are the numbers of footnotes by their labels.
    """

    sources: dict[int, ImportedSource] = field(default_factory=dict)
    doubts: list[ImportedDoubt] = field(default_factory=list)
    numbered: bool = False
    labels: dict[str, int] = field(default_factory=dict)
    works: Works = field(default_factory=Works)


def is_closing_list(title: str, body: str) -> bool:
    """Whether the part under a heading such as `Sources` is a list of them and not prose about them."""
    if begins_entry(body.partition("\n")[0]):
        return True
    return bool(body) and not _NOTES.search(title) and not _MARKER.search(body)


def read_closing_list(texts: list[str], footnotes: list[tuple[str, str]] | None = None) -> ClosingList:
    """Return the sources that closing lists and the footnotes (label and text) name.

    Entries without numbers are counted; a footnote has its label's number, or the next one where that is taken. Of
    several lists one without numbers is left out where another has them: it is for further reading.
    """
    found = ClosingList()
    lists = [entries(text) for text in texts]
    if footnotes or any(entry.label for one in lists for entry in one):
        kept = [[entry for entry in one if entry.label or entry.number is not None] for one in lists]
    else:
        kept = [one for one in lists if any(entry.number is not None for entry in one)] or lists
    if sum(map(len, kept)) < sum(map(len, lists)):
        found.doubts.append(
            ImportedDoubt("list-left", "A list without numbers was left as text: another has those that are cited.")
        )
    listed = [entry for one in kept for entry in one]
    own = [entry for entry in listed if not entry.label]
    numbers = [entry.number for entry in own]
    counted = len(own) > 1 and (None in numbers or set(numbers) == {1})
    found.numbered = bool(own) and not counted and None not in numbers
    if counted:
        found.doubts.append(
            ImportedDoubt(
                "list-number", "The closing list of sources has no numbers of its own; its entries were counted."
            )
        )
    twice: list[int] = []
    for position, entry in enumerate(own, start=1):
        number = position if counted else entry.number or position
        if number in found.sources:
            twice.append(number)
        else:
            _add(found, number, entry)
    if twice:
        shown = ", ".join(str(number) for number in dict.fromkeys(twice))
        found.doubts.append(
            ImportedDoubt("list-twice", f"The closing list has number {shown} twice; the first entry was taken.")
        )
    _add_footnotes(found, [*((e.label, e.text) for e in listed if e.label), *(footnotes or [])])
    return found


def unheaded_list(body: str) -> int | None:
    """Return where a list of sources without a heading begins at the end of a body: lines that open with `[n]`."""
    start: int | None = None
    count = 0
    for match in reversed([m for m in LINE.finditer(body) if m[1].strip()]):
        if not begins_entry(match[1], bracketed=True):
            break
        start = match.start()
        count += 1
    return start if count >= _LEAST else None


def _add(found: ClosingList, number: int, entry: Entry) -> None:
    record = record_of(entry.text)
    found.sources[number] = ImportedSource(number, record)
    found.works.add(number, entry.text, record)


def _add_footnotes(found: ClosingList, footnotes: list[tuple[str, str]]) -> None:
    following = max([*found.sources, *(int(label) for label, _ in footnotes if _is_number(label))], default=0) + 1
    renumbered = False
    for label, text in footnotes:
        key = label.casefold()
        if key in found.labels:
            continue
        number = int(label) if _is_number(label) else following
        if number in found.sources:
            number, renumbered = following, True
        following = max(following, number + 1)
        found.labels[key] = number
        _add(found, number, Entry(None, text, label))
    if renumbered:
        found.doubts.append(
            ImportedDoubt(
                "footnotes-counted", "Footnotes have the numbers of sources; they were counted on after the list."
            )
        )


def _is_number(label: str) -> bool:
    return label.isdecimal() and 0 < int(label) < 10_000
