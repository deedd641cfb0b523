"""Which real annotations a report gets: one for each mark on printed words, one for each judgement's chip."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from dossier.model.kinds import AnnotationKind, Verdict
from dossier.model.report import ReportAnnotation, ReportCitation, ReportClaim, ReportNote, ReportSection
from dossier.output.filling import PlannedAnnotation, PlannedReply
from dossier.output.runs import plain
from dossier.output.setting import source_name
from dossier.output.words import Words

NAME = "dossier:"
"""Begins every `/NM`; the id of the annotation or of the judgement follows."""

SUBTYPES = {
    AnnotationKind.HIGHLIGHT: "Highlight",
    AnnotationKind.UNDERLINE: "Underline",
    AnnotationKind.AREA: "Highlight",
    AnnotationKind.NOTE: "Text",
}
_CHIP_OPACITY = 0.18
_DEEPER = 0.62  # a line needs a deeper colour than a ground of the same name

Colours = Mapping[str, str]
"""Colours by the names of the themes' tokens, as `#rrggbb`."""


def theme_colours(resources: Path, theme: str = "light") -> Colours:
    """Return the colours of a theme; paper is light."""
    tokens: dict[str, Colours] = tomllib.loads((resources / "themes" / "tokens.toml").read_text(encoding="utf-8"))
    return tokens[theme]


@dataclass(frozen=True, slots=True)
class Planner:
    """Makes planned annotations: `stamp` is the date of what has none of its own."""

    words: Words
    colours: Colours
    stamp: datetime

    def of_annotation(self, annotation: ReportAnnotation) -> PlannedAnnotation:
        """Return the annotation as a reader of PDF shows it; without a comment it holds the words that it marks."""
        subtype = SUBTYPES[annotation.kind]
        comment = plain(annotation.comment)
        return PlannedAnnotation(
            name=NAME + annotation.id,
            subtype=subtype,
            colour=mark_colour(self.colours, annotation.colour, annotation.kind),
            opacity=1.0,
            contents=comment or annotation.quote,
            author=annotation.reviewer,
            created=self.pdf_date(annotation.made_at),
            modified=self.pdf_date(annotation.changed_at or annotation.made_at),
            popup=bool(comment),
            replies=self.replies(annotation.replies),
        )

    def replies(self, notes: Iterable[ReportNote]) -> tuple[PlannedReply, ...]:
        """Return notes as replies to the annotation that they are on."""
        return tuple(
            PlannedReply(
                name=NAME + note.id,
                contents=plain(note.body),
                author=note.reviewer,
                created=self.pdf_date(note.made_at),
                modified=self.pdf_date(note.changed_at or note.made_at),
            )
            for note in notes
        )

    def of_judgement(self, claim: ReportClaim, citation: ReportCitation) -> PlannedAnnotation:
        """Return a judgement as an annotation; the verdict comes first, so that every list of comments shows it."""
        words = self.words
        values = {
            "source": source_name(citation, words),
            "verdict": words(f"verdict.{citation.verdict.value}"),
            "reason": citation.reason.strip(),
        }
        lines = [words("annotation.judgement_reason" if values["reason"] else "annotation.judgement", **values)]
        if citation.stale:
            moved = words.join([words(f"moved.{moved.value}") for moved in citation.stale])
            lines.append(words("annotation.stale", moved=moved))
        lines.append(words("annotation.claim", claim=claim.number))
        return PlannedAnnotation(
            name=NAME + citation.judgement_id,
            subtype="Highlight",
            colour=rgb(self.colours[citation.verdict.value.replace(" ", "_")]),
            opacity=_CHIP_OPACITY,
            contents="\n".join(lines),
            author=citation.reviewer,
            created=self.pdf_date(citation.judged_at),
            modified=self.pdf_date(citation.judged_at),
            popup=True,
            on_chip=True,
        )

    def pdf_date(self, moment: str) -> str:
        """Return an ISO 8601 time in UTC as PDF writes it; the stamp where `moment` is none."""
        try:
            when = datetime.fromisoformat(moment)
        except ValueError:
            when = self.stamp
        if when.tzinfo is None:
            when = when.replace(tzinfo=UTC)
        return when.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")


def judged(section: ReportSection) -> list[tuple[ReportClaim, ReportCitation]]:
    """Return the section's citations that a person judged and whose chip is printed, with their claims."""
    return [
        (claim, citation)
        for claim in section.placed
        for citation in claim.citations
        if citation.judgement_id and citation.verdict is not Verdict.UNCHECKED
    ]


def mark_colour(colours: Colours, number: int, kind: AnnotationKind) -> tuple[float, float, float]:
    """Return what colour a mark of the reviewer's is written in; `number` is 1 to 8."""
    red, green, blue = rgb(colours[f"highlight_{min(max(number, 1), 8)}"])
    if kind is AnnotationKind.UNDERLINE:
        return red * _DEEPER, green * _DEEPER, blue * _DEEPER
    return red, green, blue


def rgb(colour: str) -> tuple[float, float, float]:
    """Return a `#rrggbb` colour as numbers from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
