"""What the annotations on a source say: the reviewer's own, and each passage with the judgements that rest on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.model.kinds import AnnotationKind, Verdict
from dossier.model.report import ReportAnnotation, ReportCitation, ReportClaim, ReportNote
from dossier.model.rows import Passage
from dossier.output.filling import PlannedAnnotation
from dossier.output.marks import NAME, Planner, rgb
from dossier.output.runs import plain
from dossier.output.setting import source_name

_PASSAGE = 0.24  # how much of a verdict's ink lies on a passage
_NOTE_COLOUR = "highlight_1"

Cited = Sequence[tuple[ReportClaim, ReportCitation]]


@dataclass(frozen=True, slots=True)
class SourcePlanner:
    """Makes the planned annotations of source documents."""

    planner: Planner

    def of_annotation(self, annotation: ReportAnnotation) -> PlannedAnnotation:
        """Return an annotation of the reviewer's on a document, with the notes on it as replies."""
        planned = self.planner.of_annotation(annotation)
        subtype = "Square" if annotation.kind is AnnotationKind.AREA else planned.subtype
        hint = {"Kind": "annotation"}
        return replace(planned, subtype=subtype, hint=hint)

    def of_passage(
        self, passage: Passage, cited: Cited, notes: Sequence[ReportNote], *, is_sheet: bool
    ) -> PlannedAnnotation:
        """Return a passage of evidence as a highlight that says, citation by citation, what a person found.

        It has the colour of a verdict only where all that rests on it was judged the same, and none of it is stale;
        what an unplaced claim cites does not count.
        """
        words = self.planner.words
        names = dict.fromkeys(citation.reviewer for _claim, citation in cited if _is_judged(citation))
        named = len(names) > 1
        lines = [self._line(claim, citation, named=named) for claim, citation in cited]
        if is_sheet:
            lines.append(words("annotation.sheet"))
        placed = [citation for claim, citation in cited if not claim.unplaced]
        verdicts = {citation.verdict for citation in placed}
        stale = any(citation.stale for citation in placed)
        verdict = verdicts.pop() if len(verdicts) == 1 and not stale else Verdict.UNCHECKED
        moments = sorted(citation.judged_at for _claim, citation in cited if _is_judged(citation))
        return PlannedAnnotation(
            name=NAME + passage.id,
            subtype="Highlight",
            colour=tint(rgb(self.planner.colours[verdict.value.replace(" ", "_")])),
            opacity=1.0,
            contents="\n".join(lines),
            author="" if named else next(iter(names), ""),
            created=self.planner.pdf_date(moments[0] if moments else ""),
            modified=self.planner.pdf_date(moments[-1] if moments else ""),
            popup=True,
            replies=self.planner.replies(notes),
            hint={
                "Kind": "passage",
                "Citations": [
                    {"Citation": citation.id, "Claim": claim.number, "Verdict": citation.verdict.value}
                    for claim, citation in cited
                ],
            },
        )

    def of_notes(self, notes: Sequence[ReportNote]) -> PlannedAnnotation:
        """Return the notes on a whole document: the first as a note on its page, the others as replies to it."""
        first, *others = notes
        return PlannedAnnotation(
            name=NAME + first.id,
            subtype="Text",
            colour=rgb(self.planner.colours[_NOTE_COLOUR]),
            opacity=1.0,
            contents=plain(first.body),
            author=first.reviewer,
            created=self.planner.pdf_date(first.made_at),
            modified=self.planner.pdf_date(first.changed_at or first.made_at),
            popup=True,
            replies=self.planner.replies(others),
            hint={"Kind": "note"},
        )

    def _line(self, claim: ReportClaim, citation: ReportCitation, *, named: bool) -> str:
        words = self.planner.words
        reason = citation.reason.strip() if _is_judged(citation) else ""
        line = words(
            "annotation.passage_reason" if reason else "annotation.passage",
            source=source_name(citation, words),
            verdict=words(f"verdict_on.{citation.verdict.value}", claim=claim.number),
            reason=reason,
        )
        if named and citation.reviewer and _is_judged(citation):
            line += f" ({citation.reviewer})"
        if claim.unplaced:
            line += f" ({words('claim.unplaced')})"
        if citation.stale:
            moved = words.join([words(f"moved.{moved.value}") for moved in citation.stale])
            line += "\n" + words("annotation.stale", moved=moved)
        return line


def _is_judged(citation: ReportCitation) -> bool:
    return bool(citation.judgement_id) and citation.verdict is not Verdict.UNCHECKED


def tint(colour: tuple[float, float, float]) -> tuple[float, float, float]:
    """Return the colour of a passage whose verdict has the ink `colour`."""
    red, green, blue = (1 - (1 - part) * _PASSAGE for part in colour)
    return red, green, blue
