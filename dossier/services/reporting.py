"""The report tree of a dossier: its rows gathered into what is handed over, with names as they are to be shown."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from dossier.model.anchor import anchor_at
from dossier.model.csl import title_of
from dossier.model.kinds import Moved, OnKind, TextFormat, Verdict
from dossier.model.report import (
    Block,
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
    ReportQuotation,
    ReportSection,
    ReportSource,
    Table,
)
from dossier.model.rows import (
    Annotation,
    Brief,
    Candidate,
    Citation,
    Claim,
    Document,
    Evidence,
    Judgement,
    Limit,
    LimitTie,
    Marker,
    Note,
    Passage,
    Row,
    Section,
    Source,
)
from dossier.output.runs import runs_of, tabled_runs
from dossier.services.judging import current
from dossier.services.passages import Passages
from dossier.services.quoting import QuotationCheck, check_quotations
from dossier.services.reading import all_limits, citation_states, claim_numbers, is_lost, section_citations
from dossier.services.replacements import former_sections
from dossier.services.settings import Author
from dossier.services.writers import Writers
from dossier.store.store import Store

_KINDS: dict[Table, type[Row]] = {
    Table.SECTIONS: Section,
    Table.CLAIMS: Claim,
    Table.LIMITS: Limit,
    Table.MARKERS: Marker,
    Table.CITATIONS: Citation,
    Table.JUDGEMENTS: Judgement,
    Table.EVIDENCE: Evidence,
    Table.ANNOTATIONS: Annotation,
    Table.NOTES: Note,
    Table.SOURCES: Source,
    Table.CANDIDATES: Candidate,
    Table.DOCUMENTS: Document,
}


def build_report(store: Store, author: Author = Author.NAME, *, language: str = "en") -> Report:
    """Return the report tree of the dossier in `store`; reviewers are named as `author` says."""
    return _Builder(store, author).report(language)


def shown_name(reviewer: str, author: Author) -> str:
    """Return a reviewer's name as it is to be shown: in full, as initials, or not at all."""
    if author is Author.NONE:
        return ""
    if author is Author.INITIALS:
        return " ".join(f"{part[0]}." for part in reviewer.replace("-", " ").split())
    return reviewer.strip()


class _Builder:
    """Reads each table once; what is looked up often is kept by id."""

    def __init__(self, store: Store, author: Author) -> None:
        self._store = store
        self._author = author
        self._numbers = claim_numbers(store)
        self._lost = {claim.id for claim in store.find(Claim) if is_lost(claim)}
        self._former = former_sections(store) if self._lost else {}
        self._states = citation_states(store)
        self._sections = {section.id: section for section in store.find(Section)}
        self._sources = {source.id: source for source in store.find(Source)}
        self._documents = {document.id: document for document in store.find(Document)}
        self._notes: dict[tuple[OnKind, str], list[Note]] = defaultdict(list)
        for note in store.find(Note):
            self._notes[note.on, note.on_id].append(note)
        self._writers = Writers(store)
        self._unplaced: list[ReportAnnotation] = []
        self._passages = Passages(store)

    def report(self, language: str) -> Report:
        """Return the whole tree. Notes that nothing has taken up at its end are on what is no longer there."""
        store = self._store
        brief = next(iter(store.find(Brief)), None)
        marked = self._annotations()
        sections = tuple(self._section(section, marked) for section in self._sections.values())
        sources = tuple(self._source(source, marked) for source in self._sources.values())
        notes = [self._note(note) for note in self._notes.pop((OnKind.DOSSIER, ""), ())]
        for (on, _on_id), left in self._notes.items():
            notes += [self._note(note, None if on is OnKind.DOSSIER else on) for note in left]
        return Report(
            title=brief.title if brief else "",
            question=brief.question if brief else "",
            notice=brief.notice if brief else "",
            reviewer=self._reviewers(),
            file_name=store.path.name,
            sections=sections,
            sources=sources,
            limits=tuple(self._limit(limit) for limit in all_limits(store)),
            notes=tuple(notes),
            unplaced=tuple(self._unplaced),
            totals={table: store.count(kind) for table, kind in _KINDS.items()},
            language=language,
        )

    def _reviewers(self) -> str:
        """Return who judged; where nobody has, who wrote notes or annotations."""
        judged = [judgement.reviewer for judgement in self._store.find(Judgement)]
        wrote = [annotation.reviewer for annotation in self._store.find(Annotation)]
        wrote += [note.reviewer for note in self._store.find(Note)]
        names = dict.fromkeys(shown_name(name, self._author) for name in judged or wrote)
        return ", ".join(name for name in names if name)

    def _annotations(self) -> dict[str, list[ReportAnnotation]]:
        """Return the annotations that have a place by what they are on; the others are put aside as unplaced."""
        found: dict[str, list[ReportAnnotation]] = defaultdict(list)
        for row in self._store.find(Annotation):
            placed = not is_lost(row) and row.anchor.start < row.anchor.end
            if row.on is OnKind.SECTION and row.on_id in self._sections:
                section = self._sections[row.on_id]
                if placed:
                    found[row.on_id].append(self._annotation(row, row.anchor.start, row.anchor.end))
                else:
                    self._unplaced.append(self._annotation(row, where=section.title))
            elif row.on is OnKind.DOCUMENT and row.on_id in self._documents:
                document = self._documents[row.on_id]
                if placed or row.anchor.rects:
                    page = self._passages.page_label(document, row.anchor.start, row.anchor.page)
                    found[row.on_id].append(self._annotation(row, where=page))
                else:
                    self._unplaced.append(self._annotation(row, where=document.title or document.name))
            else:
                self._unplaced.append(self._annotation(row))
        return found

    def _annotation(self, row: Annotation, start: int = 0, end: int = 0, where: str = "") -> ReportAnnotation:
        return ReportAnnotation(
            id=row.id,
            on=row.on,
            kind=row.kind,
            colour=row.colour,
            start=start,
            end=end,
            quote=row.anchor.exact,
            comment=_markdown(row.comment),
            reviewer=shown_name(row.reviewer, self._author),
            made_at=row.made_at,
            changed_at=row.changed_at,
            where=where,
            replies=self._notes_on(OnKind.ANNOTATION, row.id),
            on_id=row.on_id,
            anchor=row.anchor,
            tags=row.tags,
            writers=self._named(row),
        )

    def _notes_on(self, on: OnKind, on_id: str) -> tuple[ReportNote, ...]:
        return tuple(self._note(note) for note in self._notes.pop((on, on_id), ()))

    def _note(self, note: Note, gone: OnKind | None = None) -> ReportNote:
        name = shown_name(note.reviewer, self._author)
        return ReportNote(note.id, _markdown(note.body), name, note.made_at, note.changed_at, gone, self._named(note))

    def _named(self, row: Annotation | Note) -> tuple[str, ...]:
        """Return all who wrote a row's words, where those are several."""
        return tuple(shown_name(name, self._author) for name in self._writers.of(row))

    def _section(self, section: Section, marked: dict[str, list[ReportAnnotation]]) -> ReportSection:
        by_claim: dict[str, list[Citation]] = defaultdict(list)
        for citation in section_citations(self._store, section.id):
            by_claim[citation.claim_id].append(citation)
        by_id = {claim.id: claim for claim in self._store.find(Claim, section_id=section.id)}
        claims = [by_id[id] for id in self._numbers if id in by_id]  # in reading order, which is not that of the rows
        markers = self._store.find(Marker, section_id=section.id)
        return ReportSection(
            id=section.id,
            number=section.number,
            kind=section.kind,
            title=section.title,
            body=tabled_runs(section.body, section.format),
            claims=tuple(self._claim(claim, by_claim[claim.id]) for claim in claims),
            markers=tuple(ReportMarker(marker.id, marker.number, marker.start, marker.end) for marker in markers),
            annotations=tuple(marked[section.id]),
            notes=self._notes_on(OnKind.SECTION, section.id),
        )

    def _claim(self, claim: Claim, citations: Iterable[Citation]) -> ReportClaim:
        return ReportClaim(
            id=claim.id,
            number=self._numbers[claim.id],
            kind=claim.kind,
            start=claim.start,
            end=claim.end,
            text=claim.text,
            citations=tuple(self._citation(citation) for citation in citations),
            notes=self._notes_on(OnKind.CLAIM, claim.id),
            unplaced=is_lost(claim),
            anchor=anchor_at(self._sections[claim.section_id].body, claim.start, claim.end),
            quotations=tuple(self._quotation(each) for each in self._quoted(claim)),
            former=self._former.get(claim.id, ""),
        )

    def _quoted(self, claim: Claim) -> list[QuotationCheck]:
        """Return what is found of the words that a claim quotes; nothing of a claim that lost its place."""
        if is_lost(claim):
            return []
        return check_quotations(self._store, claim, self._passages.look_for)

    def _quotation(self, each: QuotationCheck) -> ReportQuotation:
        found, document = each.check, each.document
        if found is None or document is None or each.source is None:
            return ReportQuotation(each.words, None)
        return ReportQuotation(
            quote=each.words,
            check=found.kind,
            source=each.source.number,
            document=document.title or document.name,
            page="" if found.start is None else self._passages.page_label(document, found.start, None),
            diff=found.diff,
            sentence=found.sentence,
        )

    def _citation(self, citation: Citation) -> ReportCitation:
        state = self._states[citation.id]
        judgement = state.judgement
        source = self._sources[citation.source_id]
        stale = state.verdict is not Verdict.UNCHECKED
        return ReportCitation(
            id=citation.id,
            source_id=source.id,
            source=source.number,
            source_title=title_of(source.csl),
            marker_id=citation.marker_id or "",
            verdict=state.verdict,
            judgement_id=judgement.id if judgement else "",
            reason=judgement.reason if judgement else "",
            reviewer=shown_name(judgement.reviewer, self._author) if judgement else "",
            judged_at=judgement.judged_at if judgement else "",
            stale=tuple(moved for moved in Moved if moved in state.stale) if stale else (),
            passages=tuple(self._passage(tie) for tie in self._evidence[citation.id]),
            notes=self._notes_on(OnKind.CITATION, citation.id),
        )

    @cached_property
    def _evidence(self) -> dict[str, list[Evidence]]:
        found: dict[str, list[Evidence]] = defaultdict(list)
        for tie in self._store.find(Evidence):
            found[tie.citation_id].append(tie)
        return found

    def _passage(self, tie: Evidence) -> ReportPassage:
        passage = self._store.get(Passage, tie.passage_id)
        document = self._documents[passage.document_id]
        found = self._passages.look_for(passage.anchor.exact, document, passage.anchor.start)
        return ReportPassage(
            evidence_id=tie.id,
            quote=passage.anchor.exact,
            document=document.title or document.name,
            page=self._passages.page_label(document, passage.anchor.start, passage.anchor.page),
            is_sheet=document.is_sheet,
            check=found.kind,
            unplaced=is_lost(passage),
            document_id=document.id,
            anchor=passage.anchor,
            diff=found.diff,
            sentence=found.sentence,
        )

    def _limit(self, limit: Limit | Claim) -> ReportLimit:
        if isinstance(limit, Claim):
            claim, ties = self._numbers[limit.id], self._store.find(LimitTie, limiting_claim_id=limit.id)
        else:
            claim, ties = "", self._store.find(LimitTie, limit_id=limit.id)
        order = {id: rank for rank, id in enumerate(self._numbers)}
        limited = sorted({tie.claim_id for tie in ties}, key=lambda id: order[id])
        return ReportLimit(
            id=limit.id,
            section=self._sections[limit.section_id].number,
            start=limit.start,
            end=limit.end,
            text=limit.text,
            claim=claim,
            limits=tuple(self._numbers[id] for id in limited),
            unplaced=is_lost(limit),
        )

    def _source(self, source: Source, marked: dict[str, list[ReportAnnotation]]) -> ReportSource:
        documents = [document for document in self._documents.values() if document.source_id == source.id]
        newest = {document.id for document in current(documents)}
        candidates = self._store.find(Candidate, source_id=source.id)
        citing = self._citing[source.id]
        return ReportSource(
            id=source.id,
            number=source.number,
            title=title_of(source.csl),
            identification=source.identification,
            remark=source.remark,
            csl=source.csl,
            candidates=tuple(
                ReportCandidate(candidate.id, candidate.confidence, candidate.remark, candidate.csl)
                for candidate in candidates
            ),
            documents=tuple(
                ReportDocument(
                    id=document.id,
                    name=document.name,
                    title=document.title,
                    kind=document.kind,
                    is_sheet=document.is_sheet,
                    current=document.id in newest,
                    annotations=tuple(marked[document.id]),
                    notes=self._notes_on(OnKind.DOCUMENT, document.id),
                )
                for document in documents
            ),
            claims=tuple(self._numbers[id] for id in citing if id not in self._lost),
            unplaced=sum(id in self._lost for id in citing),
            notes=self._notes_on(OnKind.SOURCE, source.id),
        )

    @cached_property
    def _citing(self) -> dict[str, list[str]]:
        """The claims that cite each source, in reading order."""
        cited = defaultdict(set)
        for state in self._states.values():
            cited[state.citation.source_id].add(state.citation.claim_id)
        found: dict[str, list[str]] = defaultdict(list)
        for source_id, claims in cited.items():
            found[source_id] = [id for id in self._numbers if id in claims]
        return found


def _markdown(text: str) -> tuple[Block, ...]:
    return runs_of(text, TextFormat.MARKDOWN)
