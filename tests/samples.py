"""A small brief with every kind of row, for tests of the store and of what stands on it."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from dossier.model.ids import new_id
from dossier.model.imported import (
    ImportedBrief,
    ImportedClaim,
    ImportedDocument,
    ImportedDoubt,
    ImportedMarker,
    ImportedPage,
    ImportedSection,
    ImportedSource,
)
from dossier.model.kinds import ClaimKind, DocumentKind, OnKind, SectionKind, TextFormat, Verdict
from dossier.model.rows import Candidate, Citation, Claim, Document, Limit, Marker, Section, Source
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.briefs import AddBrief
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit, TieLimit
from dossier.services.changes.notes import AddNote
from dossier.services.session import Session
from dossier.store.store import create_store

SUMMARY = "Two ferries cross the strait [1]; the older one is slow [2]. Nobody counted the passengers."
TIDES = "The timetable follows rule‑of‑thumb tides [1] [2] [3]."
SOURCE_TEXT = "Harbour log.\n\nThe older ferry needs two hours.\n\nThe newer ferry needs one hour, 40 minutes."


def _section(
    number: int, kind: SectionKind, title: str, body: str, claims: Mapping[str, tuple[int, ...]], gap: str = "\n"
) -> ImportedSection:
    markers: list[ImportedMarker] = []
    run = -1
    for start in (i for i, character in enumerate(body) if character == "["):
        end = body.index("]", start) + 1
        if not markers or body[markers[-1].end : start].strip():
            run += 1
        markers.append(ImportedMarker(run, int(body[start + 1 : end - 1]), start, end))
    ranges = [(body.index(text), body.index(text) + len(text), closing) for text, closing in claims.items()]
    return ImportedSection(
        number,
        kind,
        title,
        TextFormat.TEXT,
        f"{title}\n",
        body,
        gap,
        tuple(markers),
        tuple(ImportedClaim(ClaimKind.FACT, start, end, closing) for start, end, closing in ranges),
    )


def sample_brief() -> ImportedBrief:
    """Return a brief of two sections, four claims, five markers and five citations."""
    summary = {
        "Two ferries cross the strait": (0,),
        "the older one is slow": (1,),
        "Nobody counted the passengers": (),
    }
    tides = {"The timetable follows rule‑of‑thumb tides": (0, 1, 2)}
    sections = (
        _section(0, SectionKind.SUMMARY, "Summary", SUMMARY, summary),
        _section(1, SectionKind.OPTION, "1. Tides", TIDES, tides, gap=""),
    )
    sources = (
        ImportedSource(1, {"type": "book", "title": "The strait crossed"}),
        ImportedSource(2),
        ImportedSource(3),
    )
    doubt = ImportedDoubt("claim-kind", "Is this a fact?", section=0, claim=0)
    return ImportedBrief("Ferries", "How to cross?", "", "How to cross?\n", sections, sources, (doubt,))


def sample_document(text: str = SOURCE_TEXT) -> ImportedDocument:
    return ImportedDocument(DocumentKind.TEXT, "Harbour log", (ImportedPage("1", 0, text),))


def sample_session(path: Path, reviewer: str = "Ada Reviewer") -> Session:
    """Make a dossier at `path` with the sample brief and one document on source 2, and open it."""
    session = Session(create_store(path), reviewer)
    brief = sample_brief()
    session.editor.perform(AddBrief(brief, "ferries.txt", brief.text.encode()))
    source = session.store.find(Source, number=2)[0]
    data = SOURCE_TEXT.encode()
    session.editor.perform(AddDocument(source.id, "log.txt", data, sample_document()))
    return session


def fill(session: Session) -> None:
    """Put in a row of every kind that the sample brief and its document lack."""
    editor, store = session.editor, session.store
    first, *_ = store.find(Section)
    claim = store.find(Claim, section_id=first.id)[1]
    citation, document = store.find(Citation, claim_id=claim.id)[0], store.find(Document)[0]
    editor.perform(TieEvidence(citation.id, document.id, 14, 46))
    editor.perform(Judge(citation.id, Verdict.PARTLY, "two hours is not slow"))
    editor.perform(AddLimit(first.id, 0, 11))
    editor.perform(TieLimit(store.find(Limit)[0].id, claim.id))
    editor.perform(Annotate(OnKind.SECTION, first.id, 4, 11, comment="which ones?"))
    editor.perform(AddNote(OnKind.CLAIM, claim.id, "Ask the *harbour master*."))
    with store.transaction() as write:
        write.put(Candidate(new_id(), citation.source_id, 0, "only a candidate", "", {"title": "The harbour log"}))


def let_claim_read(session: Session, rank: int, text: str, format: TextFormat = TextFormat.TEXT) -> Claim:
    """Let the claim of that rank in the summary read `text`, and return it; what stands after it moves along."""
    store = session.store
    section = store.find(Section)[0]
    claim = store.find(Claim, section_id=section.id)[rank]
    longer = len(text) - len(claim.text)
    changed = replace(claim, end=claim.start + len(text), text=text)
    claims = [row for row in store.find(Claim, section_id=section.id) if row.start >= claim.end]
    markers = [row for row in store.find(Marker, section_id=section.id) if row.start >= claim.end]
    body = section.body[: claim.start] + text + section.body[claim.end :]
    with store.transaction() as write:
        write.put(replace(section, body=body, format=format))
        write.put(changed)
        for row in claims:
            write.put(replace(row, start=row.start + longer, end=row.end + longer))
        for marker in markers:
            write.put(replace(marker, start=marker.start + longer, end=marker.end + longer))
    return changed
