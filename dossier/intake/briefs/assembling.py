"""From a brief's outline to the brief: kinds and numbers of sections, their claims, and the sources that they cite."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import PurePath

from dossier.intake.briefs.claims import find_claims
from dossier.intake.briefs.doubts import doubts_of_left, doubts_of_markers, doubts_of_sources, in_order
from dossier.intake.briefs.footnotes import begins_definition, definitions, trailing_definitions
from dossier.intake.briefs.guessing import guess_forms, in_sequence, two_in_a_row
from dossier.intake.briefs.headings import kind_of
from dossier.intake.briefs.marked_headings import with_marked_heading
from dossier.intake.briefs.markers import Candidates, FoundMarker, apart, chosen, find_candidates, markers_of
from dossier.intake.briefs.outline import Outline, Part
from dossier.intake.briefs.printed import Listed, Printed
from dossier.intake.briefs.sources import ClosingList, is_closing_list, read_closing_list, unheaded_list
from dossier.model.imported import ImportedBrief, ImportedDoubt, ImportedSection, ImportedSource
from dossier.model.kinds import MarkerForm, SectionKind, TextFormat
from dossier.text.markup import Block, blocks


@dataclass(slots=True)
class _Body:
    """A part's body as it is being read."""

    text: str
    blocks: tuple[Block, ...]
    candidates: Candidates
    markers: list[FoundMarker] = field(default_factory=list)


def assemble(
    text: str,
    name: str,
    outline: Outline,
    format: TextFormat,
    marker_form: MarkerForm | None = None,
    notes: Collection[int] = frozenset(),
) -> ImportedBrief:
    """Return the brief that an outline of `text` gives; markers are read in `marker_form`, or in the form guessed.

    `notes` are the numbers of what the file linked as notes, which are read in any case.
    """
    doubts = list(outline.doubts)
    parts, closing = _without_lists(text, outline.parts, doubts)
    listed = Listed(closing.sources.keys(), closing.numbered, closing.labels, closing.works, marker_form, notes)
    parts, bodies, form = _read_bodies(text, parts, format, listed, doubts)
    kinds = _kinds(parts, doubts)
    numbers = _numbers(parts, kinds, doubts)
    starts = [part.start for part in parts] or [len(text)]
    sections: list[ImportedSection] = []
    for part, kind, number, body, end in zip(parts, kinds, numbers, bodies, (*starts[1:], len(text)), strict=False):
        own = [block for block in body.blocks if not begins_definition(body.text, block)]
        claims, unsure = find_claims(body.text, tuple(own), format, body.markers, kind)
        doubts += [replace(doubt, section=len(sections)) for doubt in unsure]
        heading, gap = text[part.start : part.body_start], text[part.body_end : end]
        markers = tuple(each.marker for each in body.markers)
        title = _title(part, kind)
        sections.append(ImportedSection(number, kind, title, format, heading, body.text, gap, markers, tuple(claims)))
    sources = _sources((marker for body in bodies for marker in body.markers), closing, doubts)
    title = outline.title or outline.question or (sections[0].title if sections else "") or PurePath(name).stem
    if not outline.question:
        doubts.append(ImportedDoubt("question-missing", f"No question was found; the title is “{title[:80]}”."))
    if not any(section.claims for section in sections):
        doubts.append(ImportedDoubt("no-claims", "No claim was found; mark them in the text."))
    return ImportedBrief(
        title,
        outline.question,
        outline.notice,
        text[: starts[0]],
        tuple(sections),
        tuple(sources),
        tuple(in_order(doubts)),
        form,
        outline.level,
    )


def _read_bodies(
    text: str, parts: list[Part], format: TextFormat, listed: Listed, doubts: list[ImportedDoubt]
) -> tuple[list[Part], list[_Body], MarkerForm | None]:
    """Return the parts, their bodies with their markers, and the form that most of these have."""
    bodies = [_body(text, part, format, listed) for part in parts]
    guess = guess_forms((each for body in bodies for _, each in body.candidates.printed), listed)
    form = listed.form
    forms = guess.forms if form is None else listed.forms
    parts = list(parts)
    for i, part in enumerate(parts):
        marked = with_marked_heading(text, part, format, listed, forms)
        if marked is not None:
            parts[i], bodies[i] = marked, _body(text, marked, format, listed)
    printed = [chosen(body.candidates, forms) for body in bodies]
    parted = two_in_a_row(each for own in printed for _, each in own)
    printed = [[(block, next(parted)) for block, _ in own] for own in printed]
    refused = in_sequence([each for own in printed for _, each in own])
    places = count()
    unsure: list[tuple[int, list[Printed]]] = []
    for i, (body, candidates) in enumerate(zip(bodies, printed, strict=True)):
        kept = apart(pair for pair in candidates if next(places) not in refused)
        body.markers = markers_of(body.text, kept)
        unsure.append((i, [each for _, each in kept if not each.sure]))
    doubts += doubts_of_markers([body.text for body in bodies], unsure)
    if form is None:
        doubts += doubts_of_left([(i, each) for i, body in enumerate(bodies) for each in body.candidates.left], guess)
    return parts, bodies, form or guess.prevailing


def _body(text: str, part: Part, format: TextFormat, listed: Listed) -> _Body:
    own = text[part.body_start : part.body_end]
    own_blocks = blocks(own, format)
    return _Body(own, own_blocks, find_candidates(own, own_blocks, format, listed))


def _without_lists(text: str, parts: list[Part], doubts: list[ImportedDoubt]) -> tuple[list[Part], ClosingList]:
    """Return the parts that are sections, and what the lists of sources and the footnotes name.

    The text of lists and of the footnotes at the end of a section stays in the gap after it.
    """
    sections: list[Part] = []
    lists: list[str] = []
    footnotes: list[tuple[str, str]] = []
    for part in parts:
        body = text[part.body_start : part.body_end]
        if part.heading is not None and part.heading.is_sources and is_closing_list(part.heading.title, body):
            lists.append(body)
            continue
        if "[^" in body:
            footnotes += definitions(body)
            part = _shortened(part, body, trailing_definitions(body))
        sections.append(part)
    if not lists and sections:
        last = sections[-1]
        body = text[last.body_start : last.body_end]
        start = unheaded_list(body)
        if start:
            lists.append(body[start:])
            sections[-1] = _shortened(last, body, start)
            doubts.append(
                ImportedDoubt("list-guessed", "The numbered lines at the end were taken as the list of sources.")
            )
    closing = read_closing_list(lists, footnotes)
    doubts += closing.doubts
    return sections, closing


def _shortened(part: Part, body: str, end: int | None) -> Part:
    """Return a part whose body ends before what begins at `end` of it."""
    return part if end is None else replace(part, body_end=part.body_start + len(body[:end].rstrip()))


def _title(part: Part, kind: SectionKind) -> str:
    if part.heading is not None:
        return part.heading.title
    return "Summary" if kind is SectionKind.SUMMARY else "Introduction"


def _kinds(parts: list[Part], doubts: list[ImportedDoubt]) -> list[SectionKind]:
    """Return the sections' kinds: numbered ones are options, unless the heading says otherwise."""
    told = [kind_of(part.heading.title) if part.heading else None for part in parts]
    has_numbers = any(part.heading is not None and part.heading.number is not None for part in parts)
    has_summary = SectionKind.SUMMARY in told
    kinds: list[SectionKind] = []
    for i, (part, kind) in enumerate(zip(parts, told, strict=True)):
        title = part.heading.title if part.heading else ""
        if part.heading is None:
            kind = SectionKind.BACKGROUND if has_summary else SectionKind.SUMMARY
            words = f"The text before the first heading was taken as a section of kind {kind}."
            doubts.append(ImportedDoubt("section-without-heading", words, section=i))
        elif kind is SectionKind.SUMMARY and kind in kinds:
            kind = SectionKind.BACKGROUND
            words = f"“{title[:60]}” is a second summary; it was taken as background."
            doubts.append(ImportedDoubt("second-summary", words, section=i))
        elif kind is None and part.heading.stands_over:
            kind = SectionKind.BACKGROUND
        elif kind is None and part.heading.number is not None:
            kind = SectionKind.OPTION
        elif kind is None:
            kind = SectionKind.BACKGROUND if has_numbers or part.heading.is_sources else SectionKind.OPTION
            words = f"“{title[:60]}” has no number and was taken as a section of kind {kind}."
            doubts.append(ImportedDoubt("section-kind", words, section=i))
        kinds.append(kind)
    return kinds


def _numbers(parts: list[Part], kinds: list[SectionKind], doubts: list[ImportedDoubt]) -> list[int]:
    """Return the sections' numbers: 0 for the summary, the printed ones, and for the others those that follow.

    One without text, which often stands over the next ones, is numbered after all others.
    """
    printed = [part.heading.number if part.heading else None for part in parts]
    following = max((number for number in printed if number), default=0) + 1
    numbers: dict[int, int] = {}
    for i in sorted(range(len(parts)), key=lambda i: parts[i].body_start == parts[i].body_end):
        number = printed[i]
        if kinds[i] is SectionKind.SUMMARY:
            number = 0
        elif not number or number in numbers.values():
            if number is not None:
                words = f"The section's printed number is {number}; it was given {following}."
                doubts.append(ImportedDoubt("section-number", words, section=i))
            number = following
            following += 1
        numbers[i] = number
    return [numbers[i] for i in range(len(parts))]


def _sources(found: Iterable[FoundMarker], closing: ClosingList, doubts: list[ImportedDoubt]) -> list[ImportedSource]:
    """Return a source for every number that is cited or listed, with the address printed beside a marker."""
    addresses: dict[int, list[str]] = {}
    for each in found:
        known = addresses.setdefault(each.marker.number, [])
        if each.address.lower().startswith(("http://", "https://")) and each.address not in known:
            known.append(each.address)
    sources: list[ImportedSource] = []
    unlisted: list[int] = []
    uncited: list[int] = []
    for number in sorted({*addresses, *closing.sources}):
        source = closing.sources.get(number, ImportedSource(number))
        printed = addresses.get(number, [])
        if closing.sources and number not in closing.sources:
            unlisted.append(number)
        elif number not in addresses:
            uncited.append(number)
        if len(printed) > 1:
            doubts.append(
                ImportedDoubt("source-addresses", f"[{number}] leads to different addresses; the first was taken.")
            )
        if printed and "URL" not in source.csl:
            kind = source.csl.get("type", "document")
            kind = "webpage" if kind == "document" else kind
            source = ImportedSource(number, {"type": kind, **source.csl, "URL": printed[0]} | {"type": kind})
        sources.append(source)
    doubts += doubts_of_sources(unlisted, uncited)
    return sources
