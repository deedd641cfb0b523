"""From a brief's outline to the brief: kinds and numbers of sections, their claims, and the sources that they cite."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePath

from dossier.intake.briefs.claims import find_claims
from dossier.intake.briefs.headings import kind_of
from dossier.intake.briefs.markers import FoundMarker, find_markers
from dossier.intake.briefs.outline import Outline, Part
from dossier.intake.briefs.sources import ClosingList, is_closing_list, read_closing_list, unheaded_list
from dossier.model.imported import ImportedBrief, ImportedDoubt, ImportedSection, ImportedSource
from dossier.model.kinds import MarkerForm, SectionKind, TextFormat
from dossier.text.markup import blocks


def assemble(
    text: str, name: str, outline: Outline, format: TextFormat, marker_form: MarkerForm | None = None
) -> ImportedBrief:
    """Return the brief that an outline of `text` gives; markers are read in `marker_form`, or in the form guessed."""
    doubts = list(outline.doubts)
    parts, closing = _without_closing_list(text, outline.parts, doubts)
    kinds = _kinds(parts, doubts)
    numbers = _numbers(parts, kinds, doubts)
    starts = [part.start for part in parts] or [len(text)]
    sections: list[ImportedSection] = []
    found: list[FoundMarker] = []
    for part, kind, number, (_, end) in zip(parts, kinds, numbers, pairwise((*starts, len(text))), strict=False):
        body = text[part.body_start : part.body_end]
        body_blocks = blocks(body, format)
        markers, unsure = find_markers(body, body_blocks, format, closing.sources)
        claims, unsure_claims = find_claims(body, body_blocks, format, markers, kind)
        doubts += [replace(doubt, section=len(sections)) for doubt in (*unsure, *unsure_claims)]
        heading, gap = text[part.start : part.body_start], text[part.body_end : end]
        sections.append(
            ImportedSection(
                number,
                kind,
                _title(part, kind),
                format,
                heading,
                body,
                gap,
                tuple(marker.marker for marker in markers),
                tuple(claims),
            )
        )
        found += markers
    sources = _sources(found, closing, doubts)
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
        tuple(doubts),
        marker_form,
        outline.level,
    )


def _without_closing_list(text: str, parts: list[Part], doubts: list[ImportedDoubt]) -> tuple[list[Part], ClosingList]:
    """Return the parts that are sections, and the closing list; its text stays in the gap after the last section."""
    sections: list[Part] = []
    lists: list[str] = []
    for part in parts:
        body = text[part.body_start : part.body_end]
        if part.heading is not None and part.heading.is_sources and is_closing_list(part.heading.title, body):
            lists.append(body)
        else:
            sections.append(part)
    if not lists and sections:
        last = sections[-1]
        body = text[last.body_start : last.body_end]
        start = unheaded_list(body)
        if start:
            lists.append(body[start:])
            sections[-1] = replace(last, body_end=last.body_start + len(body[:start].rstrip()))
            doubts.append(
                ImportedDoubt("list-guessed", "The numbered lines at the end were taken as the list of sources.")
            )
    closing = read_closing_list("\n".join(lists))
    doubts += closing.doubts
    return sections, closing


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
        elif kind is None and part.heading.number is not None:
            kind = SectionKind.OPTION
        elif kind is None:
            kind = SectionKind.BACKGROUND if has_numbers or part.heading.is_sources else SectionKind.OPTION
            words = f"“{title[:60]}” has no number and was taken as a section of kind {kind}."
            doubts.append(ImportedDoubt("section-kind", words, section=i))
        kinds.append(kind)
    return kinds


def _numbers(parts: list[Part], kinds: list[SectionKind], doubts: list[ImportedDoubt]) -> list[int]:
    """Return the sections' numbers: 0 for the summary, the printed ones, and for the others those that follow."""
    printed = [part.heading.number if part.heading else None for part in parts]
    following = max((number for number in printed if number), default=0) + 1
    numbers: list[int] = []
    for i, (kind, number) in enumerate(zip(kinds, printed, strict=True)):
        if kind is SectionKind.SUMMARY:
            number = 0
        elif not number or number in numbers:
            if number is not None:
                words = f"The section's printed number is {number}; it was given {following}."
                doubts.append(ImportedDoubt("section-number", words, section=i))
            number = following
            following += 1
        numbers.append(number)
    return numbers


def _sources(found: Iterable[FoundMarker], closing: ClosingList, doubts: list[ImportedDoubt]) -> list[ImportedSource]:
    """Return a source for every number that is cited or listed, with the address printed beside a marker."""
    addresses: dict[int, list[str]] = {}
    for each in found:
        known = addresses.setdefault(each.marker.number, [])
        if each.address.lower().startswith(("http://", "https://")) and each.address not in known:
            known.append(each.address)
    sources: list[ImportedSource] = []
    for number in sorted({*addresses, *closing.sources}):
        source = closing.sources.get(number, ImportedSource(number))
        printed = addresses.get(number, [])
        if closing.sources and number not in closing.sources:
            doubts.append(
                ImportedDoubt(
                    "number-without-source", f"[{number}] is cited, but the list of sources has no such entry."
                )
            )
        elif number not in addresses:
            doubts.append(ImportedDoubt("source-not-cited", f"Source {number} is listed, but cited nowhere."))
        if len(printed) > 1:
            doubts.append(
                ImportedDoubt("source-addresses", f"[{number}] leads to different addresses; the first was taken.")
            )
        if printed and "URL" not in source.csl:
            source = ImportedSource(number, {"type": "webpage", **source.csl, "URL": printed[0]})
        sources.append(source)
    return sources
