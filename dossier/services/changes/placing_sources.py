"""A source moved among the numbers, made a further one, or numbered again; its citations stay."""

from dataclasses import dataclass, replace

from dossier.model.errors import KnownError
from dossier.model.kinds import Placing
from dossier.model.rows import Citation, Claim, Marker, Section, Source
from dossier.services.changes.numbering import RenumberSources
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit
from dossier.store.store import Store


@dataclass(frozen=True, slots=True)
class PlaceSource:
    """Move a source before another one, or to the end of its group (`before_id` is '').

    `further` says which group it is in then: those that the brief does not number, or the numbered ones. Among these
    the places keep their numbers, and one that comes in takes the number that it stands before; the next ones give way.
    A number of a source that became a further one is mere text until a source has that number again. Citations stay,
    with their judgements; they have no marker meanwhile.
    """

    source_id: str
    before_id: str = ""
    further: bool = False
    label: str = "move a source"

    def apply(self, edit: Edit) -> None:
        source = edit.store.get(Source, self.source_id)
        before = edit.store.get(Source, self.before_id) if self.before_id else None
        if before is not None and (before.number is None) is not self.further:
            raise KnownError("source-place", "The source to stand before is in the other group; choose another place.")
        if before is not None and before.id == source.id:
            return
        if self.further:
            _among_further(edit, source, self.before_id)
        else:
            RenumberSources(_numbers(edit.store, source, before)).apply(edit)
            if source.number is None:
                _tie_again(edit, source.id)


def _numbers(store: Store, source: Source, before: Source | None) -> tuple[tuple[str, int], ...]:
    """Return the numbers that change when `source` stands before another one, or last."""
    order = [row for row in numbered(store) if row.id != source.id]
    at = len(order) if before is None else [row.id for row in order].index(before.id)
    if source.number is not None:
        given = sorted([source.number, *(row.number or 0 for row in order)])
        return tuple(zip([row.id for row in [*order[:at], source, *order[at:]]], given, strict=True))
    number = free_number(store) if before is None else before.number or 0
    new = [(source.id, number)]
    for row in sorted(order, key=lambda row: row.number or 0):
        if row.number == new[-1][1]:  # gives way to the one before it
            new.append((row.id, row.number + 1))
    return tuple(new)


def _tie_again(edit: Edit, source_id: str) -> None:
    """Give citations of a source that is numbered again the marker of the run that closes their claim.

    Where people split a claim, reading the text finds the last part of it alone.
    """
    number = edit.store.get(Source, source_id).number
    for citation in edit.store.find(Citation, source_id=source_id, marker_id=None):
        claim = edit.store.get(Claim, citation.claim_id)
        after = [row for row in edit.store.find(Marker, section_id=claim.section_id) if row.start >= claim.end]
        closing = min(after, key=lambda row: row.start, default=None)
        if closing is None or claim.placing is Placing.UNPLACED:
            continue
        same = [row for row in after if (row.run, row.number) == (closing.run, number)]
        if same:
            edit.write.put(replace(citation, marker_id=same[0].id))


def _among_further(edit: Edit, source: Source, before_id: str) -> None:
    if source.number is not None:
        for marker in edit.store.find(Marker, number=source.number):
            remove(edit, Marker, marker.id)
        edit.write.put(replace(source, number=None))
    order = [row for row in further(edit.store) if row.id != source.id]
    at = [row.id for row in order].index(before_id) if before_id else len(order)
    row = edit.store.get(Source, source.id)
    positions = sorted([row.position, *(other.position for other in order)])
    for each, position in zip([*order[:at], row, *order[at:]], positions, strict=True):
        if each.position != position:
            edit.write.put(replace(each, position=position))


def numbered(store: Store) -> list[Source]:
    """Return the numbered sources in the order of their numbers."""
    rows = [row for row in store.find(Source) if row.number is not None]
    return sorted(rows, key=lambda row: row.number or 0)


def further(store: Store) -> list[Source]:
    """Return the further sources in their order."""
    return sorted((row for row in store.find(Source) if row.number is None), key=lambda row: row.position)


def free_number(store: Store) -> int:
    """Return the number that a further source gets: one that the text prints for no source, else the next one."""
    taken = {row.number for row in numbered(store)}
    last = max((number for number in taken if number), default=0)
    bodies = [section.body for section in store.find(Section)]
    for number in range(1, last + 2):
        if number not in taken and any(f"[{number}]" in body for body in bodies):
            return number
    return last + 1
