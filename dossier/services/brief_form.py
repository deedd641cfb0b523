"""The brief as Markdown, for `dossier export --format brief-markdown`: it can be imported again as the same brief.

What is written is read again at once, by the importer itself; what does not come back the same is listed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dossier.intake.briefs import read_brief
from dossier.intake.briefs.headings import kind_of, question_in
from dossier.intake.briefs.records import record_of
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedBrief
from dossier.model.kinds import Placing, SectionKind, TextFormat
from dossier.model.report import Report, Table
from dossier.model.rows import Brief, Citation, Claim, Csl, Marker, Section, Source
from dossier.output.brief_markdown import BriefSection, BriefText, EntryParts, entry_forms, write_brief
from dossier.output.listing import account_by_rows
from dossier.output.made import Made
from dossier.services.reporting import build_report
from dossier.store.store import Store
from dossier.text.inline import Style
from dossier.text.markup import spans

_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
_NAME_PARTS = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")

Told = tuple[str, tuple[int, ...]]
"""A claim: what it says, and the numbers of the sources that it cites."""


@dataclass(frozen=True, slots=True)
class BriefRows:
    """What is gathered: the brief with what its text holds, and the report that the account is made of."""

    brief: Brief
    sections: tuple[Section, ...]
    claims: tuple[Claim, ...]
    markers: tuple[Marker, ...]
    citations: tuple[Citation, ...]
    sources: tuple[Source, ...]
    report: Report


def gather(store: Store) -> BriefRows:
    """Read what is written, and what its account is made of. Raises KnownError where there is no brief."""
    brief = next(iter(store.find(Brief)), None)
    if brief is None:
        raise KnownError("no-brief", "This dossier holds no brief; import one first.")
    return BriefRows(
        brief,
        tuple(store.find(Section)),
        tuple(store.find(Claim)),
        tuple(store.find(Marker)),
        tuple(store.find(Citation)),
        tuple(store.find(Source)),
        build_report(store),
    )


def render(rows: BriefRows) -> Made:
    """Return the brief as Markdown, and the account: what the importer did not find again is listed."""
    data, held = _written(rows, all_numbers=False)
    if any((Table.SECTIONS, section.id) not in held for section in rows.sections):
        data, held = max((data, held), _written(rows, all_numbers=True), key=lambda written: len(written[1]))
    return Made(data, account_by_rows(rows.report, lambda table, id: (table, id) in held, "not_in_brief"))


def _written(rows: BriefRows, *, all_numbers: bool) -> tuple[bytes, set[tuple[Table, str]]]:
    """Return the Markdown, and the rows that it holds. The options are numbered; with `all_numbers` so are sections
    whose titles say that they are none.
    """
    data = write_brief(_text(rows, all_numbers)).encode("utf-8", "replace")
    try:
        return data, held_by(rows, read_brief(data, "brief.md"))
    except KnownError:  # a zero byte, for one, makes it no text
        return data, set()


def _text(rows: BriefRows, all_numbers: bool) -> BriefText:
    brief = rows.brief
    title = "" if brief.title == brief.question else brief.title
    question = brief.question
    if question and question_in(question) != question:
        question = f"Question: {question}"
    sources = [(s.number, entry_of(s.csl)) for s in rows.sources if s.number is not None and s.csl]
    if all(_is_printed(rows, source.csl) for source in rows.sources):
        sources = []  # a list of some of the numbers would make the others doubtful
    sections = [_section(rows, section, all_numbers) for section in rows.sections]
    return BriefText(title, question, brief.notice, tuple(sections), tuple(sorted(sources)))


def _is_printed(rows: BriefRows, csl: Csl) -> bool:
    """Whether a record is no more than the address that the text prints with its marker."""
    address = str(csl.get("URL") or "")
    return not csl or (set(csl) <= {"type", "URL"} and any(f"]({address})" in s.body for s in rows.sections))


def _section(rows: BriefRows, section: Section, all_numbers: bool) -> BriefSection:
    told = all_numbers and kind_of(section.title) is section.kind and section.kind is not SectionKind.SUMMARY
    numbered = section.kind is SectionKind.OPTION or told
    printed = sorted((m.start, m.end, m.number) for m in rows.markers if m.section_id == section.id)
    return BriefSection(
        section.title, section.number if numbered else None, section.format, section.body, tuple(printed)
    )


def entry_of(csl: Csl) -> str:
    """Return a record as an entry of a list of sources, so that the importer reads that record, where it can be."""
    forms = entry_forms(_parts(csl))
    return next((form for form in forms if record_of(form) == dict(csl)), forms[0] if forms else "")


def _parts(csl: Csl) -> EntryParts:
    issued = csl.get("issued")
    dates = issued.get("date-parts") if isinstance(issued, Mapping) else None
    day = dates[0] if isinstance(dates, list) and dates and isinstance(dates[0], list) else []
    numbers = [part for part in day if isinstance(part, int)]
    date = ""
    if numbers:
        month = _MONTHS[numbers[1] - 1] if len(numbers) > 1 and 1 <= numbers[1] <= 12 else ""
        date = " ".join(filter(None, [str(numbers[2]) if len(numbers) > 2 and month else "", month, str(numbers[0])]))
    volume, issue, page = (str(csl.get(key) or "") for key in ("volume", "issue", "page"))
    within = ", ".join(filter(None, [f"{volume}({issue})" if issue else volume, page])) if volume else ""
    doi, url = str(csl.get("DOI") or ""), str(csl.get("URL") or "")
    address = " ".join(filter(None, [url, f"doi:{doi}" if doi and doi not in url else ""]))
    return EntryParts(
        ", ".join(filter(None, map(_name, csl.get("author") or ()))),
        str(csl.get("title") or ""),
        str(csl.get("container-title") or ""),
        str(csl.get("publisher") or ""),
        date,
        address,
        within,
    )


def _name(person: object) -> str:
    if not isinstance(person, Mapping):
        return ""
    parts = [str(person.get(part) or "") for part in _NAME_PARTS]
    return str(person.get("literal") or " ".join(part for part in parts if part))


def held_by(rows: BriefRows, again: ImportedBrief) -> set[tuple[Table, str]]:
    """Return the rows that the brief, read again, holds as they are."""
    held: set[tuple[Table, str]] = set()
    numbers = {source.id: source.number for source in rows.sources}
    records = {source.number: dict(source.csl) for source in again.sources}
    held |= {(Table.SOURCES, s.id) for s in rows.sources if s.number is not None and records.get(s.number) == s.csl}
    by_number = {section.number: section for section in again.sections}
    for section in rows.sections:
        twin = by_number.get(section.number)
        if twin is None:
            continue
        if (twin.kind, _folded(twin.title)) == (section.kind, _folded(section.title)):
            held.add((Table.SECTIONS, section.id))
        markers = [marker for marker in rows.markers if marker.section_id == section.id]
        if [marker.number for marker in markers] == [marker.number for marker in twin.markers]:
            held |= {(Table.MARKERS, marker.id) for marker in markers}
        claims = [claim for claim in rows.claims if claim.section_id == section.id]
        told = list(_told(twin.body, twin.format, ((c.start, c.end, c.markers) for c in twin.claims), twin.markers))
        kinds = [claim.kind for claim in twin.claims]
        for claim, (words, cited) in zip(claims, _claims(rows, section, claims, numbers), strict=True):
            if claim.placing is Placing.UNPLACED or (words, cited) not in told:
                continue
            at = told.index((words, cited))
            held |= {(Table.CITATIONS, each.id) for each in rows.citations if each.claim_id == claim.id}
            if kinds[at] is claim.kind:
                held.add((Table.CLAIMS, claim.id))
    return held


def _claims(
    rows: BriefRows, section: Section, claims: Sequence[Claim], numbers: Mapping[str, int | None]
) -> Iterator[Told]:
    shown = _Shown(section.body, section.format)
    for claim in claims:
        cited = [numbers.get(each.source_id) for each in rows.citations if each.claim_id == claim.id]
        yield shown.words(claim.start, claim.end), tuple(sorted(-1 if each is None else each for each in cited))


def _told(
    body: str, format: TextFormat, claims: Iterable[tuple[int, int, Sequence[int]]], markers: Sequence[object]
) -> Iterator[Told]:
    shown = _Shown(body, format)
    for start, end, closed_by in claims:
        cited = sorted(getattr(markers[index], "number", 0) for index in closed_by)
        yield shown.words(start, end), tuple(cited)


class _Shown:
    """What is seen of a stretch of a section's text, its markup aside and white space as one space."""

    def __init__(self, body: str, format: TextFormat) -> None:
        self._body = body
        self._spans = [span for span in spans(body, format) if Style.HIDDEN not in span.style]

    def words(self, start: int, end: int) -> str:
        seen = [span for span in self._spans if span.start < end and start < span.end]
        return _folded("".join(self._body[max(span.start, start) : min(span.end, end)] for span in seen))


def _folded(text: str) -> str:
    return " ".join(text.split())
