"""References and citations set in a style, by the typesetter's CSL engine in its child process."""

import re
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, never
from dossier.model.report import CitationForm, ReferenceStyle, Report, Run
from dossier.model.rows import Csl
from dossier.output.styled import TIME, Cited, run_engine
from dossier.output.typeset import Slow

# Two records that any style can set, to see whether this one can, and whether it cites by numbers.
_HARMLESS: tuple[Csl, ...] = (
    {"type": "book", "title": "Ships", "author": [{"family": "Lee", "given": "Ada"}]},
    {"type": "book", "title": "Tides", "author": [{"family": "Moor", "given": "Ben"}]},
)
_MOST_RUNS = 60  # of the engine for one list
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def with_references(report: Report, *, resources: Path, cancelled: Cancelled = never) -> Report:
    """Return the report with each source's reference and citation set in its style; as it is, where none was asked."""
    if report.style is None:
        return report
    listed = [source for source in report.sources if source.csl]
    found = set_sources(
        [source.csl for source in listed],
        [source.number for source in listed],
        report.style,
        language=report.language,
        resources=resources,
        cancelled=cancelled,
    )
    by_id = {source.id: cited for source, cited in zip(listed, found, strict=True)}
    sources = []
    for source in report.sources:
        cited = by_id.get(source.id, Cited())
        sources.append(replace(source, reference=cited.reference, citation=cited.citation, citation_form=cited.form))
    return replace(report, sources=tuple(sources))


def set_sources(
    records: Sequence[Csl],
    numbers: Sequence[int | None],
    style: ReferenceStyle,
    *,
    language: str,
    resources: Path,
    cancelled: Cancelled = never,
) -> list[Cited]:
    """Return each record as it stands in a list of sources, and as a text cites it; empty where the engine fails on it.

    `numbers` are those of the sources in the brief: a style that cites by numbers cites by these, and has no citation
    for a source without one. All records of a dossier are set together, for a style tells like ones apart (2020a), in
    the order of the numbers, so that one is called the same everywhere.
    Raises KnownError where the style cannot be used, or it was cancelled.
    """
    if not records:
        return []
    setter = _Setter(style, language, resources, cancelled)
    probe = setter.run(_HARMLESS)
    if probe is None:
        raise KnownError(
            "style-refused", "The sources cannot be set in this style; choose another one, or another CSL file."
        )
    order = sorted(range(len(records)), key=lambda at: (numbers[at] is None, numbers[at] or 0))
    found = dict(zip(order, setter.all([records[at] for at in order]), strict=True))
    by_number = _by_number(probe)
    return [_numbered(found[at], numbers[at]) if by_number else found[at] for at in range(len(records))]


class _Setter:
    """Sets records; where the engine fails on one, that one is found and left without a reference."""

    def __init__(self, style: ReferenceStyle, language: str, resources: Path, cancelled: Cancelled) -> None:
        self._style = style
        self._language = language
        self._resources = resources
        self._cancelled = cancelled
        self._runs_left = _MOST_RUNS
        self._end = time.monotonic() + TIME

    def all(self, records: Sequence[Csl]) -> list[Cited]:
        """Return each record set, empty where there is nothing to be had."""
        found = self.run(records)
        if found is not None:
            return found
        if len(records) == 1 or self._runs_left <= 0:
            return [Cited()] * len(records)
        half = len(records) // 2
        return self.all(records[:half]) + self.all(records[half:])

    def run(self, records: Sequence[Csl]) -> list[Cited] | None:
        """Return all records set, None where the engine failed."""
        self._runs_left -= 1
        left = self._end - time.monotonic()
        try:
            return run_engine(records, self._style, self._language, self._resources, self._cancelled, left)
        except Slow:
            raise KnownError(
                "style-slow",
                "The sources were not set in this style within {seconds} seconds, so it was given up; choose another "
                "style, or shorten what is very long in the sources.",
                seconds=round(TIME),
            ) from None


def _by_number(probe: Sequence[Cited]) -> bool:
    """Whether the style cites the first of two records as 1 and the second as 2, and says nothing else of them."""
    first, second = (plain_text(cited.citation) for cited in probe)
    return any(one in first and first.replace(one, two) == second for one, two in (("1", "2"), ("¹", "²")))


def _numbered(cited: Cited, number: int | None) -> Cited:
    """Return a citation with the number that the source has in the brief, for the engine counts by itself."""
    if number is None:
        return replace(cited, citation=(), form=CitationForm.NUMBER)
    digits = str(number)
    runs = [
        replace(run, text=re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹]+", digits.translate(_RAISED), re.sub("[0-9]+", digits, run.text)))
        for run in cited.citation
    ]
    return replace(cited, citation=tuple(runs), form=CitationForm.NUMBER)


def plain_text(reference: Sequence[Run]) -> str:
    """Return a reference or a citation as plain words."""
    return "".join(run.text for run in reference)
