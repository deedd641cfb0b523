"""A brief as it would be taken in, before anything is stored: read as chosen, sections left out or of another kind."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from dossier.intake.briefs import read_brief
from dossier.model.imported import ImportedBrief, ImportedClaim, ImportedDoubt, ImportedSection
from dossier.model.kinds import ClaimKind, MarkerForm, SectionKind
from dossier.services.importing import read_file, shown_name

EVERYWHERE = frozenset({"claim-kind"})
"""Codes of doubts that every claim has: they are counted, and listed last."""


@dataclass(frozen=True, slots=True)
class BriefFile:
    """The bytes of a brief and the name that they have, or are given."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Choices:
    """How a brief is to be read: None where the reader guesses. Sections are meant by their place, from 0, in the brief
    as it is read with this form and level.
    """

    marker_form: MarkerForm | None = None
    heading_level: int | None = None
    left_out: frozenset[int] = frozenset()
    kinds: Mapping[int, SectionKind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SectionRow:
    """What a preview says of one section."""

    number: int
    kind: SectionKind
    title: str
    claims: int
    markers: int
    doubts: int


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """What the reader was unsure of, what reads the same once: the sections it is about by their place, how often."""

    code: str
    text: str
    sections: tuple[int, ...]
    times: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was understood."""

    sections: int
    claims: int
    markers: int
    citations: int
    sources: int
    doubts: int


def brief_file(path: Path) -> BriefFile:
    """Return the file at `path`. Raises KnownError where it cannot be read."""
    return BriefFile(shown_name(path), read_file(path))


def read_as_it_stands(file: BriefFile, choices: Choices) -> ImportedBrief:
    """Return the brief as it is read, with all of its sections. Raises KnownError where it cannot be."""
    return read_brief(file.data, file.name, marker_form=choices.marker_form, heading_level=choices.heading_level)


def chosen(brief: ImportedBrief, choices: Choices) -> ImportedBrief:
    """Return a brief as read with sections left out and kinds changed as chosen.

    The text of a section that is left out stays in the dossier, in the gap before the next one.
    """
    if not choices.left_out and not choices.kinds:
        return brief
    opening = brief.opening
    kept: list[ImportedSection] = []
    places: dict[int, int] = {}
    for index, section in enumerate(brief.sections):
        if index in choices.left_out:
            text = section.heading + section.body + section.gap
            if kept:
                kept[-1] = replace(kept[-1], gap=kept[-1].gap + text)
            else:
                opening += text
            continue
        places[index] = len(kept)
        kept.append(_retyped(section, choices.kinds.get(index, section.kind)))
    numbered = _numbered(kept)
    cited = {marker.number for section in numbered for marker in section.markers}
    sources = tuple(source for source in brief.sources if source.csl or source.number in cited)
    doubts = tuple(_doubts(brief, places, choices.kinds))
    return replace(brief, opening=opening, sections=tuple(numbered), sources=sources, doubts=doubts)


def counts_of(brief: ImportedBrief) -> Counts:
    """Return how much a brief holds."""
    return Counts(
        len(brief.sections),
        sum(len(section.claims) for section in brief.sections),
        sum(len(section.markers) for section in brief.sections),
        sum(len(claim.markers) for section in brief.sections for claim in section.claims),
        len(brief.sources),
        len(brief.doubts),
    )


def section_rows(brief: ImportedBrief) -> list[SectionRow]:
    """Return the sections of a brief in order."""
    doubts = Counter(doubt.section for doubt in brief.doubts)
    return [
        SectionRow(
            section.number, section.kind, section.title, len(section.claims), len(section.markers), doubts[index]
        )
        for index, section in enumerate(brief.sections)
    ]


def doubt_rows(brief: ImportedBrief) -> list[DoubtRow]:
    """Return what the reader was unsure of: of the whole brief first, then of sections, then what all claims have."""
    found: dict[tuple[str, str], list[int | None]] = {}
    for doubt in brief.doubts:
        found.setdefault((doubt.code, doubt.text), []).append(doubt.section)
    rows = [
        DoubtRow(code, text, tuple(sorted({place for place in where if place is not None})), len(where))
        for (code, text), where in found.items()
    ]
    return sorted(rows, key=lambda row: (row.code in EVERYWHERE, bool(row.sections)))


def _retyped(section: ImportedSection, kind: SectionKind) -> ImportedSection:
    """Return a section of another kind; in one of limits claims are limits, elsewhere what were limits are facts."""
    if kind is section.kind:
        return section
    was, now = ClaimKind.FACT, ClaimKind.LIMIT
    if kind is not SectionKind.LIMITS:
        was, now = now, was
    if SectionKind.LIMITS not in (kind, section.kind):
        return replace(section, kind=kind)
    claims = tuple(replace(claim, kind=now) if claim.kind is was else claim for claim in section.claims)
    return replace(section, kind=kind, claims=claims)


def _numbered(sections: list[ImportedSection]) -> list[ImportedSection]:
    """Return sections with 0 for the first summary, and for the others the numbers they had, else those that follow."""
    summary = next((i for i, section in enumerate(sections) if section.kind is SectionKind.SUMMARY), -1)
    following = max((section.number for section in sections), default=0) + 1
    found: list[ImportedSection] = []
    for index, section in enumerate(sections):
        number = 0 if index == summary else section.number
        if not number and index != summary:
            number, following = following, following + 1
        found.append(replace(section, number=number))
    return found


def _doubts(brief: ImportedBrief, places: Mapping[int, int], kinds: Mapping[int, SectionKind]) -> list[ImportedDoubt]:
    """Return the doubts that are left: none of sections that are left out, none of a kind that was chosen."""
    kept: list[ImportedDoubt] = []
    for doubt in brief.doubts:
        if doubt.section is None:
            kept.append(doubt)
        elif doubt.section in places and not (doubt.code == "section-kind" and doubt.section in kinds):
            place = places[doubt.section]
            kept.append(doubt if place == doubt.section else replace(doubt, section=place))
    return kept


def claims_of(section: ImportedSection) -> list[tuple[str, ImportedClaim]]:
    """Return the claims of a section with their words."""
    return [(section.body[claim.start : claim.end], claim) for claim in section.claims]
