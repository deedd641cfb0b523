"""Sources and sections numbered anew: markers, claims' numbers and links in notes follow, and judgements hold."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from dossier.model.anchor import anchor_at
from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Citation, Claim, Judgement, Limit, Marker, Note, Section, Source
from dossier.services.editor import Edit
from dossier.services.reading import claim_numbers
from dossier.services.typed_text import read_numbers
from dossier.store.store import Store
from dossier.text.replacing import Replaced, with_number

LARGEST = 9999
_RANGE = re.compile(r"[\d⁰¹²³⁴-⁹]\s?[-‐-―−⁻~〜～]\s?[\d⁰¹²³⁴-⁹]")
_LINK = re.compile(
    r"(?:\[(?P<word>source|claim|section) (?P<label>[\d.]+)\]\()?"
    r"dossier:(?P<kind>source|claim|section)/(?P<number>\d+(?:\.\d+)?)(?![\d.-]*\w)"
)


@dataclass(frozen=True, slots=True)
class RenumberSources:
    """Give sources these numbers (id, number); their markers are printed anew in the text.

    A judgement that held holds still: what it is bound to follows where only the number in its claim is another.
    A further source that gets a number is cited where the text prints that number.
    """

    numbers: tuple[tuple[str, int], ...]
    label: str = "number the sources anew"

    def apply(self, edit: Edit) -> None:
        wanted = dict(self.numbers)
        sources = {source.id: source for source in edit.store.find(Source)}
        final = [wanted.get(source.id, source.number) for source in sources.values()]
        given = [number for number in final if number is not None]
        if len(set(given)) < len(given) or not all(0 < number <= LARGEST for number in given):
            raise KnownError("source-numbers", "Every number stands for one source only; give each one of its own.")
        changed = [sources[id] for id, number in wanted.items() if sources[id].number != number]
        for source in changed:  # first without a number: no two may have the same, not even for a moment
            edit.write.put(replace(source, number=None))
        for source in changed:
            edit.write.put(replace(source, number=wanted[source.id]))
        moved = {source.number: wanted[source.id] for source in changed if source.number is not None}
        if moved:
            for section in edit.store.find(Section):
                _print_anew(edit, section, moved)
            follow_links(edit, "source", {str(old): str(new) for old, new in moved.items()})
        read_numbers(edit, {wanted[source.id] for source in changed if source.number is None})


def in_order_of_citation(store: Store) -> RenumberSources:
    """Return the change that numbers sources as they are cited first; those cited nowhere come last, as they were."""
    sections = store.find(Section)
    cited = [marker.number for section in sections for marker in store.find(Marker, section_id=section.id)]
    by_number = {source.number: source.id for source in store.find(Source) if source.number is not None}
    order = [*dict.fromkeys(number for number in cited if number in by_number)]
    order += [number for number in sorted(by_number) if number not in order]
    return RenumberSources(tuple((by_number[old], new) for new, old in enumerate(order, 1)))


@dataclass(frozen=True, slots=True)
class MoveSection:
    """Move a section before another one, or to the end (`before_id` is ''); the places keep their numbers."""

    section_id: str
    before_id: str = ""
    label: str = "move a section"

    def apply(self, edit: Edit) -> None:
        sections = edit.store.find(Section)
        moving = edit.store.get(Section, self.section_id)
        rest = [section for section in sections if section.id != moving.id]
        at = next((i for i, section in enumerate(rest) if section.id == self.before_id), len(rest))
        ordered = [*rest[:at], moving, *rest[at:]]
        counted = [section for section in sections if section.number]
        numbers = iter(section.number for section in counted)
        _put_in_order(edit, ordered, {s.id: next(numbers) if s.number else 0 for s in ordered})


@dataclass(frozen=True, slots=True)
class RenumberSections:
    """Count the sections in their order, from 1; a summary that is 0 stays so."""

    label: str = "number the sections anew"

    def apply(self, edit: Edit) -> None:
        ordered = edit.store.find(Section)
        counted = [section.id for section in ordered if section.number]
        _put_in_order(edit, ordered, {id: number for number, id in enumerate(counted, 1)})


def _put_in_order(edit: Edit, ordered: list[Section], numbers: Mapping[str, int]) -> None:
    before = claim_numbers(edit.store)
    old = {section.id: section.number for section in ordered}
    for position, section in enumerate(ordered):
        number = numbers.get(section.id, 0)
        heading = section.heading
        if number != section.number:
            at = heading.find(section.title) if section.title else -1
            at = len(heading) if at < 0 else at
            heading = with_number(heading[:at], section.number, number) + heading[at:]
        edit.write.put(replace(section, position=position, number=number, heading=heading))
    after = claim_numbers(edit.store)
    follow_links(edit, "claim", {before[id]: after[id] for id in before if before[id] != after[id]})
    moved = {str(old[id]): str(number) for id, number in numbers.items() if old[id] and old[id] != number}
    follow_links(edit, "section", moved)


def _print_anew(edit: Edit, section: Section, numbers: Mapping[int, int]) -> None:
    """Print the markers of a section with their new numbers, and move all that lies on its text."""
    markers = edit.store.find(Marker, section_id=section.id)
    changing = {marker.id: numbers[marker.number] for marker in markers if marker.number in numbers}
    if not changing:
        return
    stretches, ranges = _reprinted(section.body, markers, changing)
    text = Replaced(section.body, stretches)
    edit.write.put(replace(section, body=text.after))
    for marker in markers:
        start, end = text.position(marker.start), text.position(marker.end)
        if marker.id in ranges:
            group, before, length = ranges[marker.id]
            start = text.position(group) + before
            end = start + length
        edit.write.put(replace(marker, number=changing.get(marker.id, marker.number), start=start, end=end))
    for claim in edit.store.find(Claim, section_id=section.id):
        _move_claim(edit, claim, text)
    for limit in edit.store.find(Limit, section_id=section.id):
        start, end = text.position(limit.start), text.position(limit.end)
        words = text.after[start:end] if start < end else limit.text
        edit.write.put(replace(limit, start=start, end=end, text=words))
    for row in edit.store.find(Annotation, on=OnKind.SECTION.value, on_id=section.id):
        if row.placing is not Placing.UNPLACED:
            start, end = text.position(row.anchor.start), text.position(row.anchor.end)
            if start < end:
                edit.write.put(replace(row, anchor=anchor_at(text.after, start, end)))


def _reprinted(
    body: str, markers: list[Marker], changing: Mapping[str, int]
) -> tuple[list[tuple[int, int, str]], dict[str, tuple[int, int, int]]]:
    """Return the stretches of a body to print anew, and the markers of printed ranges.

    A range ("[3–5]") does not print all its numbers: it becomes "[7][2][9]". Of these markers it is told where the
    range began, how far from there each stands, and its length. What prints no number (an author, a year) stays.
    """
    stretches: list[tuple[int, int, str]] = []
    ranges: dict[str, tuple[int, int, int]] = {}
    for group in _touching(markers):
        printed = {marker.id: body[marker.start : marker.end] for marker in group}
        first, last = group[0].start, group[-1].end
        if not any(marker.id in changing for marker in group):
            continue
        if _RANGE.search(body, first, last):
            before = 0
            for marker in group:
                length = len(f"[{changing.get(marker.id, marker.number)}]")
                ranges[marker.id] = (first, before, length)
                before += length
            words = "".join(f"[{changing.get(marker.id, marker.number)}]" for marker in group)
            stretches.append((first, last, words))
        else:
            for marker in group:
                words = with_number(printed[marker.id], marker.number, changing.get(marker.id, marker.number))
                stretches.append((marker.start, marker.end, words))
    return stretches, ranges


def _touching(markers: list[Marker]) -> list[list[Marker]]:
    """Return the markers in groups of those that are printed without anything between them."""
    groups: list[list[Marker]] = []
    for marker in markers:
        if groups and groups[-1][-1].end == marker.start and groups[-1][-1].run == marker.run:
            groups[-1].append(marker)
        else:
            groups.append([marker])
    return groups


def _move_claim(edit: Edit, claim: Claim, text: Replaced) -> None:
    """Move a claim; one that holds a marker reads otherwise now, and judgements that were bound to it still are."""
    start, end = text.position(claim.start), text.position(claim.end)
    if claim.placing is Placing.UNPLACED:
        edit.write.put(replace(claim, start=start, end=start))
        return
    words = text.after[start:end]
    edit.write.put(replace(claim, start=start, end=end, text=words))
    if words != claim.text:
        for citation in edit.store.find(Citation, claim_id=claim.id):
            for judgement in edit.store.find(Judgement, citation_id=citation.id):
                if judgement.bound_claim == claim.text:
                    edit.write.put(replace(judgement, bound_claim=words))


def follow_links(edit: Edit, kind: str, numbers: Mapping[str, str]) -> None:
    """Let links of notes, comments and reasons (`dossier:source/4`) lead to what they led to."""
    if not numbers:
        return

    def renamed(match: re.Match[str]) -> str:
        new = numbers.get(match["number"]) if match["kind"] == kind else None
        if new is None:
            return match[0]
        label = new if match["label"] == match["number"] else match["label"]
        opening = f"[{match['word']} {label}](" if match["word"] else ""
        return f"{opening}dossier:{kind}/{new}"

    for note in edit.store.find(Note):
        edit.write.put(replace(note, body=_LINK.sub(renamed, note.body)))
    for annotation in edit.store.find(Annotation):
        edit.write.put(replace(annotation, comment=_LINK.sub(renamed, annotation.comment)))
    for judgement in edit.store.find(Judgement):
        edit.write.put(replace(judgement, reason=_LINK.sub(renamed, judgement.reason)))
