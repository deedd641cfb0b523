"""A list of sources as it was pasted: read into records, to be corrected and added in one step."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.intake.briefs.sources import read_closing_list
from dossier.model.ids import new_id
from dossier.model.kinds import Identification
from dossier.model.rows import Csl, Source
from dossier.services.changes.sources import AddSource, AddSources, EditSource
from dossier.services.changes.together import Together
from dossier.services.editor import Change
from dossier.store.store import Store

_BLANK = re.compile(r"\n[ \t]*\n")
_BEGINS = re.compile(r"\s{0,3}(?:[-*+•–]\s|\[?\^?\d{1,4}[\].):]|\\\[\d)")
_ADDRESS_ONLY = re.compile(r"\s*(?:https?://|www\.|doi:)\S+\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pasted:
    """One source of the list: the number it gets, or in `fills` the id of the source without a record that it fills."""

    number: int
    csl: Csl
    fills: str = ""


def read_pasted(text: str, store: Store) -> list[Pasted]:
    """Return the sources that a pasted list names, one a line or a paragraph, numbered or not.

    Their own numbers hold where they are free or stand for a source that the brief only numbers; else the next free.
    """
    sources = {source.number: source for source in store.find(Source) if source.number is not None}
    listed = read_closing_list([_one_a_line(text.replace("\r\n", "\n").replace("\r", "\n"))]).sources
    numbered = any(_BEGINS.match(line) and any(c.isdigit() for c in line[:8]) for line in text.splitlines())
    found: list[Pasted] = []
    taken = set(sources)
    for number, source in listed.items():
        if not source.csl:
            continue
        there = sources.get(number) if numbered else None
        if there is not None and not there.csl:
            found.append(Pasted(number, source.csl, there.id))
            continue
        if not numbered or number in taken:
            number = max(taken, default=0) + 1
        taken.add(number)
        found.append(Pasted(number, source.csl))
    return found


def add_all(pasted: Sequence[Pasted]) -> Together:
    """Return the change that adds these sources, or fills in those that had only a number, as one step."""
    filled: list[Change] = [EditSource(each.fills, each.csl, Identification.CERTAIN) for each in pasted if each.fills]
    added = tuple(
        AddSource(each.number, each.csl, Identification.CERTAIN, id=new_id()) for each in pasted if not each.fills
    )
    return Together((AddSources(added), *filled), "add a list of sources")


def _one_a_line(text: str) -> str:
    """Return a list without numbers or bullets with one entry a line: its paragraphs, where blank lines part them."""
    text = text.strip()
    if any(_BEGINS.match(line) for line in text.split("\n")):
        return text
    if not _BLANK.search(text):
        lines: list[str] = []
        for line in text.split("\n"):
            if lines and _ADDRESS_ONLY.fullmatch(line):
                lines[-1] += " " + line.strip()
            else:
                lines.append(line)
        return "\n".join(lines)
    return "\n".join(" ".join(paragraph.split()) for paragraph in _BLANK.split(text))
