"""Any report, of which each row says something that nothing else in it says."""

from collections import Counter
from dataclasses import replace
from itertools import count
from typing import Any

from hypothesis import strategies as st

from dossier.model.anchor import Anchor
from dossier.model.kinds import (
    AnnotationKind,
    ClaimKind,
    DocumentKind,
    Identification,
    Moved,
    OnKind,
    QuoteCheck,
    SectionKind,
    TextFormat,
    Verdict,
)
from dossier.model.report import (
    Report,
    ReportAnnotation,
    ReportCandidate,
    ReportCitation,
    ReportClaim,
    ReportDocument,
    ReportLimit,
    ReportMarker,
    ReportNote,
    ReportPassage,
    ReportSection,
    ReportSource,
    Table,
)
from dossier.output.listing import rows_of
from dossier.output.runs import runs_of, tabled_runs
from tests.output.sample import DAY, LATER, id_of


class Maker:
    """Makes the rows of one report. `said` holds, by id, a word that only that row says."""

    def __init__(self, draw: Any) -> None:
        self._draw = draw
        self._numbers = count(1)
        self.said: dict[str, str] = {}

    def word(self) -> tuple[str, str]:
        """Return a new id and the word that its row says."""
        number = next(self._numbers)
        id, word = id_of(f"row {number}"), f"word{number:04}x"
        self.said[id] = word
        return id, word

    def many(self, make: Any, most: int = 2) -> tuple[Any, ...]:
        return tuple(make() for _ in range(self._draw(st.integers(0, most))))

    def note(self) -> ReportNote:
        id, word = self.word()
        return ReportNote(id, runs_of(f"A **note** {word}."), "R. Reviewer", DAY, LATER)

    def annotation(self, on: OnKind, quote: str, start: int = 0, end: int = 0, where: str = "") -> ReportAnnotation:
        id, word = self.word()
        kind = self._draw(st.sampled_from([kind for kind in AnnotationKind if start < end or kind]))
        comment = runs_of(f"Said {word}") if self._draw(st.booleans()) else ()
        if not comment:
            self.said[id] = quote
        anchor = Anchor(start, end, quote)
        return ReportAnnotation(
            id,
            on,
            kind,
            1,
            start,
            end,
            quote,
            comment,
            "R. Reviewer",
            DAY,
            LATER,
            where,
            self.many(self.note),
            anchor=anchor,
        )

    def source(self, number: int | None) -> ReportSource:
        id, word = self.word()
        candidates = self.many(self._candidate)
        return ReportSource(
            id,
            number,
            f"Source {word}",
            Identification.CERTAIN,
            "",
            {},
            candidates,
            self.many(self._document),
            (),
            self.many(self.note),
        )

    def _candidate(self) -> ReportCandidate:
        id, word = self.word()
        return ReportCandidate(id, "probable", "", {"title": f"Candidate {word}"})

    def _document(self) -> ReportDocument:
        id, word = self.word()
        marks = self.many(lambda: self.annotation(OnKind.DOCUMENT, self.word()[1], where="p. 1"))
        return ReportDocument(id, f"{word}.pdf", "", DocumentKind.PDF, False, True, marks, self.many(self.note))

    def section(self, number: int, sources: tuple[ReportSource, ...]) -> tuple[ReportSection, tuple[ReportLimit, ...]]:
        id, title = self.word()
        row, end = self._draw(st.sampled_from([("", ". "), ("| ", ". | x |\n")]))  # prose, or a table
        claims, markers, marks, limits = [], [], [], []
        body = "| Head | More |\n| --- | --- |\n" if row else ""
        for rank in range(1, self._draw(st.integers(0, 3)) + 1):
            claim_id, word = self.word()
            body += row
            start = len(body)
            body += f"Claim {word} says"
            claim = (claim_id, f"{number}.{rank}", start, len(body))
            cited = []
            for source in sources[: self._draw(st.integers(0, len(sources)))]:
                marker = None
                if source.number is not None:
                    marker = ReportMarker(
                        id_of(f"marker {number} {rank} {source.number}"), source.number, len(body) + 1, 0
                    )
                    body += f" [{source.number}]"
                    marker = ReportMarker(marker.id, marker.number, marker.start, len(body))
                    markers.append(marker)
                cited.append(self._citation(source, marker))
            claims.append(
                ReportClaim(
                    claim[0],
                    claim[1],
                    ClaimKind.FACT,
                    claim[2],
                    claim[3],
                    f"Claim {word} says",
                    tuple(cited),
                    self.many(self.note),
                )
            )
            if self._draw(st.booleans()):
                marks.append(self.annotation(OnKind.SECTION, f"Claim {word}", start, start + 6 + len(word)))
            body += end
        body += "\n" * bool(row)
        if self._draw(st.booleans()):
            limit_id, word = self.word()
            limits.append(ReportLimit(limit_id, number, len(body), len(body) + len(word), word))
            body += f"{word}."
        kind = SectionKind.OPTION if number else SectionKind.SUMMARY
        section = ReportSection(
            id,
            number,
            kind,
            f"Title {title}",
            tabled_runs(body, TextFormat.MARKDOWN if row else TextFormat.TEXT),
            tuple(claims),
            tuple(markers),
            tuple(marks),
            self.many(self.note),
        )
        return section, tuple(limits)

    def _citation(self, source: ReportSource, marker: ReportMarker | None) -> ReportCitation:
        id, _word = self.word()
        self.said[id] = f"{source.number}" if source.number is not None else source.title
        verdict = self._draw(st.sampled_from(Verdict))
        judged = self.word() if verdict is not Verdict.UNCHECKED else ("", "")
        return ReportCitation(
            id=id,
            source_id=source.id,
            source=source.number,
            source_title=source.title,
            marker_id=marker.id if marker else "",
            verdict=verdict,
            judgement_id=judged[0],
            reason=judged[1],
            reviewer="R. Reviewer" if judged[0] else "",
            judged_at=DAY if judged[0] else "",
            stale=(Moved.PASSAGE,) if judged[0] and self._draw(st.booleans()) else (),
            passages=self.many(self._passage),
            notes=self.many(self.note),
        )

    def _passage(self) -> ReportPassage:
        id, word = self.word()
        return ReportPassage(id, f"Quoted {word}", "A document", "3", False, QuoteCheck.EXACT)


@st.composite
def reports(draw: Any) -> tuple[Report, dict[str, str]]:
    """Draw a report, balanced, and the word that each of its rows says, by id."""
    maker = Maker(draw)
    sources = tuple(maker.source(number) for number in (1, 2, None)[: draw(st.integers(0, 3))])
    made = [maker.section(number, sources) for number in range(draw(st.integers(0, 3)))]
    report = Report(
        title="Any",
        question="Any?",
        notice="",
        reviewer="R. Reviewer",
        file_name="any.dossier",
        sections=tuple(section for section, _limits in made),
        sources=sources,
        limits=tuple(limit for _section, limits in made for limit in limits),
        notes=maker.many(maker.note),
        unplaced=maker.many(lambda: maker.annotation(OnKind.SECTION, maker.word()[1])),
    )
    totals = Counter(table for table, _id, _label in rows_of(report))
    report = replace(report, totals={table: totals[table] for table in Table})
    return report, maker.said
