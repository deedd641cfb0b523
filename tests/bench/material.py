"""Made-up briefs and sources of any length, the same at each run."""

import random
from collections.abc import Iterator
from pathlib import Path

from dossier.model.ids import new_id
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, OnKind, Verdict
from dossier.model.rows import Citation, Claim, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.importing import import_brief
from dossier.services.session import Session, open_session

LINES_A_PAGE = 40
CLAIMS_A_PAGE = 24
_SYLLABLES = "ka lo mi ren sta tor vel und est ing ora pli sem nar bru"
_SOURCES = 40


def words(seed: int, count: int) -> list[str]:
    """Return `count` made-up words of a vocabulary in which some are common and most are rare, as in a language."""
    chance = random.Random(seed)
    syllables = _SYLLABLES.split()
    vocabulary = ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(4_000)]
    weights = [1 / (rank + 1) for rank in range(len(vocabulary))]
    return chance.choices(vocabulary, weights, k=count)


def brief(pages: int, seed: int = 1, sources: int = _SOURCES) -> str:
    """Return a Markdown brief of about `pages` pages, each a section of 24 cited sentences, with a list of sources."""
    chance = random.Random(seed)
    drawn = iter(words(seed, pages * LINES_A_PAGE * 14))
    lines = ["# What should the harbour do?", ""]
    for number in range(pages):
        lines += [f"## {number}. {_sentence(drawn, 5)}" if number else "## Summary", ""]
        for _paragraph in range(4):
            sentences = [
                f"{_sentence(drawn, chance.randint(10, 24))} [{chance.randint(1, sources)}]." for _ in range(6)
            ]
            lines += [" ".join(sentences), ""]
    lines += ["## Sources", ""]
    lines += [f"{number}. {_sentence(drawn, 6)}. Harbour Press, 1912." for number in range(1, sources + 1)]
    return "\n".join(lines) + "\n"


def dossier(target: Path, claims: int, sources: int) -> None:
    """Make a dossier of about that many claims and sources at `target`; one claim in ten is judged, some are noted."""
    text = target.with_suffix(".md")
    text.write_text(brief(-(-claims // CLAIMS_A_PAGE), sources=sources), encoding="utf-8")
    import_brief(text, target)
    session = open_session(target, reviewer="Ada Reviewer")
    verdicts = [verdict for verdict in Verdict if verdict is not Verdict.UNCHECKED]
    for number, citation in enumerate(session.store.find(Citation)[::10]):
        session.editor.perform(Judge(citation.id, verdicts[number % len(verdicts)]))
    for claim in session.store.find(Claim)[::50]:
        session.editor.perform(AddNote(OnKind.CLAIM, claim.id, "To be asked of the **harbour master**.", new_id()))
    add_documents(session, documents=min(sources, 20), pages=5)
    session.close()


def add_documents(session: Session, documents: int, pages: int) -> None:
    """Attach `documents` texts of `pages` pages each to the sources of a dossier."""
    sources = session.store.find(Source)
    for number in range(documents):
        drawn = iter(words(100 + number, pages * 400))
        listed, start = [], 0
        for page in range(pages):
            text = "\n\n".join(_sentence(drawn, 60) + "." for _ in range(6)) + "\n"
            listed.append(ImportedPage(str(page + 1), start, text))
            start += len(text)
        document = ImportedDocument(DocumentKind.TEXT, f"Log {number}", tuple(listed))
        source = sources[number % len(sources)]
        session.editor.perform(AddDocument(source.id, f"log{number}.txt", str(number).encode(), document))


def _sentence(drawn: Iterator[str], length: int) -> str:
    return " ".join(next(drawn) for _ in range(length)).capitalize()
