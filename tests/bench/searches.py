"""Very many passages: indexed, and searched as a person searches, beside bare FTS5."""

import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Source
from dossier.services.changes.documents import AddDocument
from dossier.services.importing import import_brief
from dossier.services.searching import LIMIT, search
from dossier.services.session import Session, open_session
from dossier.text.search import search_query
from tests.bench.material import brief, words
from tests.bench.measuring import Measured, paired_with_p95, timed

_WORDS = 60  # of a passage
_ON_A_PAGE = 5  # passages
_DOCUMENTS = 20


def measure(folder: Path, *, passages: int, pairs: int) -> Iterator[Measured]:
    """Yield what indexing `passages` passages costs, and searching them."""
    path = folder / "passages.dossier"
    text = folder / "passages.md"
    text.write_text(brief(3), encoding="utf-8")
    import_brief(text, path)
    listed = _passages(passages)
    with closing(open_session(path, reviewer="Bench")) as session:
        documents = list(_documents(listed))
        start = time.perf_counter()
        _attach(session, documents)
        ours = time.perf_counter() - start
        (count,) = session.store.connection.execute("SELECT count(*) FROM search_refs WHERE kind = 'page'").fetchone()
    with closing(_bare_index(folder / "bare-index.db")) as connection:
        start = time.perf_counter()
        _insert(connection, listed)
        bare = time.perf_counter() - start
    yield Measured(f"attach {count:,} passages", "FTS5 alone, the same text", ours, bare, ours / bare, 1)
    with closing(open_session(path, read_only=True)) as session:
        for kind, query in _queries(listed):
            yield from _search(session, kind, query, len(listed), pairs)


def _search(session: Session, kind: str, query: str, passages: int, pairs: int) -> Iterator[Measured]:
    match, connection = search_query(query), session.store.connection
    sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?"
    yield from paired_with_p95(
        f"search {passages:,} passages for {kind}",
        timed(lambda: search(session.store, query)),
        ("the FTS5 query alone", timed(lambda: connection.execute(sql, (match, LIMIT)).fetchall())),
        pairs,
    )


def _passages(count: int) -> list[str]:
    drawn = words(7, count * _WORDS)
    return [" ".join(drawn[at : at + _WORDS]) for at in range(0, len(drawn), _WORDS)]


def _documents(passages: list[str]) -> Iterator[ImportedDocument]:
    size = -(-len(passages) // _DOCUMENTS)
    for first in range(0, len(passages), size):
        pages: list[ImportedPage] = []
        start = 0
        for at in range(first, min(first + size, len(passages)), _ON_A_PAGE):
            text = "\n\n".join(passages[at : min(at + _ON_A_PAGE, first + size)]) + "\n\n"
            pages.append(ImportedPage(str(len(pages) + 1), start, text))
            start += len(text)
        yield ImportedDocument(DocumentKind.TEXT, f"Volume {first // size + 1}", tuple(pages))


def _attach(session: Session, documents: list[ImportedDocument]) -> None:
    sources = session.store.find(Source)
    for number, document in enumerate(documents):
        source = sources[number % len(sources)]
        session.editor.perform(AddDocument(source.id, f"{number}.txt", str(number).encode(), document))


def _bare_index(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        """CREATE VIRTUAL TABLE search USING fts5(text, tokenize="unicode61 remove_diacritics 2", prefix='2 3')"""
    )
    return connection


def _insert(connection: sqlite3.Connection, passages: list[str]) -> None:
    size = -(-len(passages) // _DOCUMENTS)
    for first in range(0, len(passages), size):
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO search (text) VALUES (?)", [(p,) for p in passages[first : first + size]])
        connection.execute("COMMIT")


def _queries(passages: list[str]) -> Iterator[tuple[str, str]]:
    """Yield queries of each kind, from the words of the passages."""
    counts = Counter(word for passage in passages[:5_000] for word in set(passage.split()))
    ranked = [word for word, _ in counts.most_common()]
    middle = passages[len(passages) // 2].split()
    yield "a common word", f'"{ranked[0]}"'
    yield "a rare word", f'"{ranked[-1]}"'
    yield "a phrase", f'"{middle[20]} {middle[21]} {middle[22]}"'
    yield "a prefix of two letters", ranked[0][:2]
    yield "three words OR", f'"{ranked[0]}" OR "{ranked[5]}" OR "{ranked[len(ranked) // 10]}"'
