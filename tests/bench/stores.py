"""Opening, committing, searching and importing, beside SQLite and the file alone."""

import itertools
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from dossier.model.ids import new_id
from dossier.model.kinds import OnKind
from dossier.model.rows import Claim, Section
from dossier.services.changes.notes import AddNote
from dossier.services.importing import import_brief
from dossier.services.searching import search
from dossier.services.session import Session, open_session
from dossier.store.store import open_store
from dossier.text.search import search_query
from tests.bench.material import add_documents, brief
from tests.bench.measuring import Measured, each, paired, timed

_HITS = 50


def measure(folder: Path, *, pages: int, pairs: int) -> Iterator[Measured]:
    """Yield what a dossier costs that was made of a brief of `pages` pages, with as many pages of sources."""
    text = folder / "brief.md"
    text.write_text(brief(pages), encoding="utf-8")
    path = folder / "bench.dossier"
    import_brief(text, path)
    with closing(open_session(path, reviewer="Bench")) as session:
        add_documents(session, 10, max(1, pages // 10))
    yield opening(path, pairs)
    yield commits(path, pairs)
    yield from searches(path, pairs)
    yield from imports(text, pages, max(3, pairs // 5))


def opening(path: Path, pairs: int) -> Measured:
    """Opening for writing, with every check, and reading sections and claims."""

    def ours() -> None:
        with closing(open_store(path)) as store:
            store.find(Section)
            store.find(Claim)

    def bare() -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("SELECT * FROM sections ORDER BY position").fetchall()
            connection.execute("SELECT * FROM claims ORDER BY section_id, start").fetchall()

    size = path.stat().st_size / 1e6
    name = f"open a dossier of {size:.0f} MB, read sections and claims"
    return paired(name, timed(ours), ("sqlite3, the same rows", timed(bare)), pairs)


def commits(path: Path, pairs: int) -> Measured:
    """One note, committed, journalled and indexed, beside one row committed."""
    copy = path.with_name("bare.db")
    shutil.copyfile(path, copy)
    with closing(open_session(path, reviewer="Bench")) as session, closing(_bare(copy)) as connection:

        def bare() -> None:
            values = (new_id(), "dossier", "", "A note of a few words.", "Bench", "", "")
            connection.execute("INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?)", values)

        return paired(
            "commit one edit (a note)",
            each(lambda: session.editor.perform(AddNote(OnKind.DOSSIER, "", "A note of a few words."))),
            ("sqlite3, one row, WAL and FULL", each(bare)),
            pairs,
        )


def searches(path: Path, pairs: int) -> Iterator[Measured]:
    """Ranked hits with their place and words, beside the index alone."""
    with closing(open_session(path, read_only=True)) as session:
        for kind, query in _queries(session):
            match = search_query(query)
            connection = session.store.connection

            def bare(match: str = match, connection: sqlite3.Connection = connection) -> None:
                connection.execute(
                    "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?", (match, _HITS)
                ).fetchall()

            def ours(query: str = query) -> None:
                search(session.store, query, limit=_HITS)

            yield paired(
                f"search {kind}, {_HITS} hits with snippets", timed(ours), ("the FTS5 query alone", timed(bare)), pairs
            )


def imports(text: Path, pages: int, pairs: int) -> Iterator[Measured]:
    """A brief to a dossier, beside reading the file, and beside turning it into HTML."""
    from markdown import markdown

    numbers = itertools.count()

    def ours() -> None:
        import_brief(text, text.with_name(f"import{next(numbers)}.dossier"))

    name = f"import a brief of {pages} pages"
    yield paired(name, timed(ours), ("reading the file", timed(lambda: text.read_text(encoding="utf-8"))), pairs)
    yield paired(
        name, timed(ours), ("Python-Markdown, the same text", timed(lambda: markdown(text.read_text("utf-8")))), 3
    )


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _queries(session: Session) -> Iterator[tuple[str, str]]:
    """Yield a common word, two words that stand together, and a prefix, all from the dossier itself."""
    first, second, *_ = session.store.find(Claim)[len(session.store.find(Claim)) // 2].text.split()
    yield "two words", f"{first} {second}"
    yield "a prefix of two letters", first[:2]
