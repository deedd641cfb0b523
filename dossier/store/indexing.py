"""The search index (FTS5): written with every row, in its transaction, from normalised text.

It says nothing that the rows do not say. Where it is damaged it is made anew in the transaction that met the damage.
"""

import re
import sqlite3
from collections.abc import Iterator

from dossier.model.csl import words_of
from dossier.model.rows import Annotation, Claim, Judgement, Limit, Note, Page, Row, Section, Source
from dossier.store import unread

# What FTS5 keeps of a table in which nothing is: it opens none whose first records are broken, not even to rebuild it.
_EMPTY = (
    "DELETE FROM search_data",
    "INSERT INTO search_data (id, block) VALUES (1, x''), (10, x'00000000000000')",
    "DELETE FROM search_idx",
    "INSERT OR REPLACE INTO search_config VALUES ('version', 4)",
)
_PART = 600  # code points; a page is indexed in parts of about this length, so that a hit has a place


class TakenBack(Exception):
    """Over a damaged index SQLite took back the whole change, as it may for want of memory; the index is made anew."""


def index(connection: sqlite3.Connection, id: str, before: Row | None, after: Row | None) -> None:
    """Bring the index in step with a row that was `before` and is `after`."""
    old = list(_texts(before)) if before is not None else []
    new = list(_texts(after)) if after is not None else []
    if old == new:
        return
    if old:
        rows = connection.execute("SELECT id FROM search_refs WHERE ref = ?", (id,)).fetchall()
        for row in rows:
            _write(connection, "DELETE FROM search WHERE rowid = ?", row[0])
        connection.execute("DELETE FROM search_refs WHERE ref = ?", (id,))
    if new:
        from dossier.text.search import search_text  # which a start does without
    for kind, start, text in new:
        cursor = connection.execute("INSERT INTO search_refs (kind, ref, start) VALUES (?, ?, ?)", (kind, id, start))
        # Of what could not be put into a damaged index, SQLCipher may have kept the text: it is put in once more then.
        _write(connection, "REPLACE INTO search (rowid, text) VALUES (?, ?)", cursor.lastrowid, search_text(text))


def complete(connection: sqlite3.Connection) -> None:
    """Write what FTS5 still has in memory, which it would when the transaction ends, and could undo it."""
    _write(connection, "SAVEPOINT complete")


def is_damaged(error: BaseException) -> bool:
    """Whether `error`, raised where the index is used, says that it is damaged, and not the file.

    FTS5 believes the counts in it, and asks for as much memory.
    """
    if isinstance(error, MemoryError):
        return True
    return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CORRUPT_VTAB or "fts5" in str(error)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the index anew of the texts that are kept with it."""
    again = "INSERT INTO search (search) VALUES ('rebuild')"
    try:
        connection.execute(again)
    except (sqlite3.DatabaseError, MemoryError) as error:
        if not (is_damaged(error) or unread.is_damage(error)):
            raise
        for sql in (*_EMPTY, again):
            connection.execute(sql)


def _write(connection: sqlite3.Connection, sql: str, *values: int | str | None) -> None:
    try:
        connection.execute(sql, values)
    except (sqlite3.DatabaseError, MemoryError) as error:
        if not (is_damaged(error) or unread.is_damage(error)):  # SQLCipher may not say that it is of the index
            raise
        goes_on = connection.in_transaction
        rebuild(connection)
        if not goes_on:
            raise TakenBack from error
        connection.execute(sql, values)


def _texts(row: Row) -> Iterator[tuple[str, int, str]]:
    """Yield (kind, offset, text) for what of `row` can be found."""
    match row:
        case Claim():
            yield "claim", 0, row.text
        case Limit():
            yield "limit", 0, row.text
        case Section():
            yield "section", 0, row.title
        case Source():
            yield "source", 0, " ".join(words_of(row.csl)) + " " + row.remark
        case Page():
            for start, end in parts(row.text):
                yield "page", start, row.text[start:end]
        case Note():
            yield "note", 0, row.body
        case Annotation() if row.comment:
            yield "annotation", 0, row.comment
        case Judgement() if row.reason:
            yield "judgement", 0, row.reason


def parts(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges (start, end) in which a page's text is indexed: paragraphs, long ones cut at a space."""
    for paragraph in re.finditer(r"\S.*?(?=\n\s*\n|\Z)", text, re.DOTALL):
        start, end = paragraph.span()
        while end - start > 2 * _PART:
            cut = text.rfind(" ", start + _PART, start + 2 * _PART)
            cut = cut + 1 if cut > 0 else start + 2 * _PART
            yield start, cut
            start = cut
        yield start, end
