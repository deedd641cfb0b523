"""The review at a glance: figures, a row for each option, what the evidence does not establish."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dossier.model.kinds import Identification, SectionKind, Verdict
from dossier.model.report import Report, ReportCitation, ReportSection, Table
from dossier.output.limits import all_limits_part
from dossier.output.setting import Part, Setting, sign_of

_COLUMNS = (
    ("supported", (Verdict.SUPPORTS,)),
    ("partly", (Verdict.PARTLY,)),
    ("against", (Verdict.DOES_NOT_SUPPORT, Verdict.CONTRADICTS)),
    ("cannot_tell", (Verdict.CANNOT_TELL,)),
)
_UNSURE = (Identification.UNKNOWN, Identification.CANDIDATE, Identification.NOT_INCLUDED)


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of citations. `standing` counts judgements that still hold, by verdict; stale ones are apart."""

    citations: int
    unchecked: int
    stale: int
    standing: Counter[Verdict]

    @property
    def judged(self) -> int:
        return self.citations - self.unchecked


def citations_of(sections: Iterable[ReportSection]) -> Iterator[ReportCitation]:
    """Yield the citations of the claims that stand in `sections`, in order."""
    for section in sections:
        for claim in section.placed:
            yield from claim.citations


def figures(citations: Iterable[ReportCitation]) -> Figures:
    """Count what a person said; nothing but a judgement that still holds counts as support."""
    listed = list(citations)
    unchecked = sum(citation.verdict is Verdict.UNCHECKED for citation in listed)
    stale = [bool(citation.stale) and citation.verdict is not Verdict.UNCHECKED for citation in listed]
    standing: Counter[Verdict] = Counter()
    for citation, is_stale in zip(listed, stale, strict=True):
        if not is_stale and citation.verdict is not Verdict.UNCHECKED:
            standing[citation.verdict] += 1
    return Figures(len(listed), unchecked, sum(stale), standing)


def overview_part(report: Report, setting: Setting, unplaced: int) -> Part:
    """Return the overview; `unplaced` counts what lost its place, which is counted nowhere else."""
    words = setting.words
    options = [section for section in report.sections if section.kind is SectionKind.OPTION]
    rows = options or [section for section in report.sections if section.placed]
    total = figures(citations_of(report.sections))
    line = [words.count("overview.citations", total.citations)]
    if Table.JUDGEMENTS in report.left_out:
        line.append(words("overview.left_out"))
    else:
        line += [words.count("overview.judged", total.judged), words.count("overview.unchecked", total.unchecked)]
        line.append(words.count("overview.stale", total.stale))
    line.append(words.count("overview.unplaced", unplaced))
    table = _table(report.sections, rows, setting, bool(options)) if rows else None
    if table and Table.JUDGEMENTS in report.left_out:
        table = _without_counts(table)
    return {
        "heading": words("overview.heading"),
        "line": words.dotted(line),
        "proportions": [] if Table.JUDGEMENTS in report.left_out else _proportions(total),
        "table": table,
        "empty": words("overview.no_claims"),
        "limits": all_limits_part(report, setting),
        "single": _single_support(report, options, setting),
    }


def _proportions(total: Figures) -> list[Part]:
    """Return how the citations divide: judgements that hold in the order of the verdicts, then all that need a look."""
    parts = [
        {"sign": sign_of(verdict), "count": total.standing[verdict]}
        for verdict in Verdict
        if total.standing[verdict] and verdict is not Verdict.UNCHECKED
    ]
    if total.unchecked + total.stale:
        parts.append({"sign": sign_of(Verdict.UNCHECKED), "count": total.unchecked + total.stale})
    return parts


def _table(
    all_sections: Sequence[ReportSection], rows: Sequence[ReportSection], setting: Setting, options: bool
) -> Part:
    """Return the table's columns and rows; in each row what is counted adds up to its citations. There is a column
    for stale judgements where there are some.

    Sections that have no row of their own share one, so that the rows add up to the last.
    """
    words = setting.words
    heads = [words("overview.option" if options else "overview.section"), words("overview.rests_on")]
    heads += [words(f"overview.{name}") for name, _verdicts in _COLUMNS]
    has_stale = any(citation.stale for citation in citations_of(all_sections))
    heads += [words("overview.stale_column")] * has_stale
    heads += [words("overview.unchecked_column"), words("overview.citations_column")]
    found: list[Part] = [
        {
            "to": setting.places.of(section.id),
            "title": f"{section.number} {words.apart(section.title)}" if section.number else section.title,
            "sources": _rests_on([section], setting),
        }
        | _counted(figures(citations_of([section])), setting)
        for section in rows
    ]
    own = {section.id for section in rows}
    others = [section for section in all_sections if section.id not in own]
    if any(section.placed for section in others):
        found.append(_sum(words("overview.other"), others, setting))
    if len(found) > 1:
        found.append(_sum(words("overview.all"), all_sections, setting))
    if not has_stale:
        found = [row | {"plain": row["plain"][1:]} for row in found]
    return {"heads": heads, "rows": found}


def _without_counts(table: Part) -> Part:
    """Return the table with nothing but which sources each row rests on, and how many citations there are."""
    rows = [row | {"counts": [], "plain": row["plain"][-1:]} for row in table["rows"]]
    return {"heads": [*table["heads"][:2], table["heads"][-1]], "rows": rows}


def _sum(title: str, sections: Sequence[ReportSection], setting: Setting) -> Part:
    return {"to": None, "title": title, "sources": ""} | _counted(figures(citations_of(sections)), setting)


def _counted(row: Figures, setting: Setting) -> Part:
    counts = [
        [
            {"sign": sign_of(verdict), "alt": setting.words(f"verdict.{verdict.value}"), "count": row.standing[verdict]}
            for verdict in verdicts
            if row.standing[verdict]
        ]
        for _name, verdicts in _COLUMNS
    ]
    return {"counts": counts, "plain": [str(n) if n else "" for n in (row.stale, row.unchecked, row.citations)]}


def _rests_on(sections: Iterable[ReportSection], setting: Setting) -> str:
    cited = {citation.source for citation in citations_of(sections)}
    names = [f"[{number}]" for number in sorted(number for number in cited if number is not None)]
    if None in cited:
        names.append(setting.words("citation.further"))
    if len(names) == 1:
        return setting.words("overview.only", sources=names[0])
    return " ".join(names) or setting.words("overview.none")


def _single_support(report: Report, options: Iterable[ReportSection], setting: Setting) -> Part | None:
    """Return which options rest on one source alone, and whether it is known which work that is."""
    words = setting.words
    identified = {source.number: source.identification for source in report.sources if source.number is not None}
    sentences = []
    for section in options:
        cited = list(citations_of([section]))
        if not cited or len({citation.source_id for citation in cited}) > 1 or cited[0].source is None:
            continue
        known = identified.get(cited[0].source, Identification.NOT_INCLUDED)
        unsure = known in _UNSURE and Table.SOURCES not in report.left_out
        key = "overview.single_option_unsure" if unsure else "overview.single_option"
        name = words(f"identification.{known.value}")
        sentences.append(words(key, number=section.number, source=f"[{cited[0].source}]", identification=name))
    return {"lead": words("overview.single"), "text": " ".join(sentences)} if sentences else None
