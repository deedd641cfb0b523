"""The search index (FTS5): written with every row, from normalised text, and asked for ranked hits."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from dossier.model.rows import (
    Annotation,
    Claim,
    Judgement,
    Limit,
    Note,
    Page,
    Row,
    Section,
    Source,
)

if TYPE_CHECKING:
    from dossier.store.store import Store

_RANKED = 8_000  # parts of pages that are ranked; of more, as very common words have, evenly spread ones
_RANKED_OF_A_SHORT_PREFIX = 2_000  # its hits are many and say little
_BEST = 1_000  # hits that are looked at for how many a document has
_PART = 600  # code points; a page is indexed in parts of about this length, so that a hit has a place


class SearchHit(NamedTuple):
    """One indexed text that fits: what it is (`claim`, `note`, `page`, ...), its row's id, its offset in that row.

    `more` is how many hits of the same document were left out, as far as they were ranked.
    """

    kind: str
    ref: str
    start: int
    rank: float
    more: int = 0


class Asked(NamedTuple):
    """What is asked of the index: an FTS5 expression, `strict` a narrower one whose hits are ranked in any case;
    whether a short prefix is in it; the kinds of row; ids of sources, none for all; and of a document at most how many.
    """

    match: str
    kinds: Sequence[str]
    strict: str = ""
    short_prefix: bool = False
    sources: Sequence[str] = ()
    of_a_document: int | None = None


def index(connection: sqlite3.Connection, id: str, before: Row | None, after: Row | None) -> None:
    """Bring the index in step with a row that was `before` and is `after`."""
    old = list(_texts(before)) if before is not None else []
    new = list(_texts(after)) if after is not None else []
    if old == new:
        return
    if old:
        rows = connection.execute("SELECT id FROM search_refs WHERE ref = ?", (id,)).fetchall()
        connection.executemany("DELETE FROM search WHERE rowid = ?", [(row[0],) for row in rows])
        connection.execute("DELETE FROM search_refs WHERE ref = ?", (id,))
    if new:
        from dossier.text.search import search_text  # which a start does without
    for kind, start, text in new:
        cursor = connection.execute("INSERT INTO search_refs (kind, ref, start) VALUES (?, ?, ?)", (kind, id, start))
        connection.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (cursor.lastrowid, search_text(text)))


def search(store: "Store", asked: Asked, limit: int) -> list[SearchHit]:
    """Return the best hits for what is asked, best first; none for an empty expression."""
    if not asked.match:
        return []
    most = _RANKED_OF_A_SHORT_PREFIX if asked.short_prefix else _RANKED
    ((count,),) = store.query("SELECT count(*) FROM search WHERE search MATCH ?", asked.match)
    every = -(-count // most)
    spread = ""
    values: list[str | int] = [asked.match, *asked.kinds, *(tuple(asked.sources) * _NAMED_SOURCES)]
    if every > 1:
        spread = "AND (r.kind <> 'page' OR search.rowid % ? = 0"
        values.append(every)
        if asked.strict:
            spread += " OR search.rowid IN (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?)"
            values += (asked.strict, most)
        spread += ")"
    sql = _SEARCH.format(
        kinds=_places(asked.kinds),
        sources=f"AND r.ref IN ({_OF_SOURCES.format(sources=_places(asked.sources))})" if asked.sources else "",
        spread=spread,
    )
    of_one = _BEST if asked.of_a_document is None else asked.of_a_document
    rows = store.query(sql, *values, _BEST, of_one, limit)
    return [SearchHit(kind, ref, start, rank, max(0, hits - of_one)) for kind, ref, start, rank, hits in rows]


# Ranked hits; of those, by document, the best; `hits` counts those that the document has.
_SEARCH = """
SELECT kind, ref, start, rank, hits FROM (
  SELECT kind, ref, start, id, rank, count(*) OVER (PARTITION BY document) AS hits,
    row_number() OVER (PARTITION BY document ORDER BY rank, id) AS place
  FROM (SELECT best.*, coalesce(pages.document_id, best.ref) AS document FROM (
    SELECT r.kind, r.ref, r.start, r.id, bm25(search) AS rank
    FROM search JOIN search_refs AS r ON r.id = search.rowid
    WHERE search MATCH ? AND r.kind IN ({kinds}) {sources} {spread}
    ORDER BY rank, r.id LIMIT ?) AS best LEFT JOIN pages ON pages.id = best.ref))
WHERE place <= ? ORDER BY rank, id LIMIT ?
"""

# Everything that belongs to some sources: them, their documents, what cites them, and what is said about these.
_OF_SOURCES = """
SELECT id FROM sources WHERE id IN ({sources})
UNION ALL SELECT pages.id FROM pages JOIN documents ON documents.id = document_id WHERE source_id IN ({sources})
UNION ALL SELECT claim_id FROM citations WHERE source_id IN ({sources})
UNION ALL SELECT judgements.id FROM judgements JOIN citations ON citations.id = citation_id
  WHERE source_id IN ({sources})
UNION ALL SELECT annotations.id FROM annotations JOIN documents ON documents.id = on_id WHERE source_id IN ({sources})
UNION ALL SELECT id FROM notes WHERE on_id IN ({sources})
UNION ALL SELECT notes.id FROM notes JOIN documents ON documents.id = on_id WHERE source_id IN ({sources})
UNION ALL SELECT notes.id FROM notes JOIN citations ON citations.id = on_id WHERE source_id IN ({sources})
UNION ALL SELECT notes.id FROM notes JOIN annotations ON annotations.id = notes.on_id
  JOIN documents ON documents.id = annotations.on_id WHERE source_id IN ({sources})
"""
_NAMED_SOURCES = _OF_SOURCES.count("{sources}")


def _places(values: Sequence[object]) -> str:
    return ", ".join("?" for _ in values)


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
            yield "source", 0, " ".join(_words(row.csl)) + " " + row.remark
        case Page():
            for start, end in parts(row.text):
                yield "page", start, row.text[start:end]
        case Note():
            yield "note", 0, row.body
        case Annotation() if row.comment:
            yield "annotation", 0, row.comment
        case Judgement() if row.reason:
            yield "judgement", 0, row.reason


def _words(value: object) -> Iterator[str]:
    """Yield the texts of a bibliographic record, but for its kind and its key in another program."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in ("type", "id"):
                yield from _words(part)
    elif isinstance(value, list):
        for part in value:
            yield from _words(part)


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
