"""A small brief with every kind of row, for tests of the store and of what stands on it."""

from pathlib import Path

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
from dossier.model.kinds import ClaimKind, DocumentKind, SectionKind, TextFormat
from dossier.model.rows import Source
from dossier.services.changes.briefs import AddBrief
from dossier.services.changes.documents import AddDocument
from dossier.services.session import Session
from dossier.store.store import create_store

SUMMARY = "Two ferries cross the strait [1]; the older one is slow [2]. Nobody counted the passengers."
TIDES = "The timetable follows rule‑of‑thumb tides [1] [2] [3]."
SOURCE_TEXT = "Harbour log.\n\nThe older ferry needs two hours.\n\nThe newer ferry needs one hour, 40 minutes."


def _section(
    number: int, kind: SectionKind, title: str, body: str, claims: dict[str, tuple[int, ...]], gap: str = "\n"
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
