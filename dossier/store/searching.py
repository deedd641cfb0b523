"""What the search index (FTS5) is asked: ranked hits, of kinds and sources."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from dossier.model.errors import KnownError
from dossier.store import indexing, unread

if TYPE_CHECKING:
    import sqlite3

    from dossier.store.store import Store

_RANKED = 8_000  # parts of pages that are ranked; of more, as very common words have, evenly spread ones
_RANKED_OF_A_SHORT_PREFIX = 2_000  # its hits are many and say little
_BEST = 1_000  # hits that are looked at for how many a document has


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


def search(store: "Store", asked: Asked, limit: int) -> list[SearchHit]:
    """Return the best hits for what is asked, best first; none for an empty expression."""
    if not asked.match:
        return []
    most = _RANKED_OF_A_SHORT_PREFIX if asked.short_prefix else _RANKED
    ((count,),) = _ask(store, "SELECT count(*) FROM search WHERE search MATCH ?", asked.match)
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
    rows = _ask(store, sql, *values, _BEST, of_one, limit)
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


def _ask(store: "Store", sql: str, *values: str | int) -> "list[sqlite3.Row]":
    """Return the rows; of an index that is damaged, once it is made anew. Raises KnownError where nobody may write."""
    try:
        return store.query(sql, *values)
    except (KnownError, MemoryError) as error:
        if not _is_of_the_index(store, error.__cause__ if isinstance(error, KnownError) else error):
            raise
        if not store.writes_here:
            raise KnownError(
                "index-damaged",
                "“{name}” cannot be searched: its index for searching is damaged, and nothing else of it; search it "
                "once in a window that may write to it, and the index is made anew.",
                name=store.path.name,
            ) from error
    with store.transaction():
        indexing.rebuild(store.connection)
    return store.query(sql, *values)


def _is_of_the_index(store: "Store", error: BaseException | None) -> bool:
    """Whether the index is damaged. SQLCipher may not tell it from the file: then that has to be found sound."""
    if error is None or indexing.is_damaged(error):
        return error is not None
    if store.key is None or not unread.is_damage(error):
        return False
    try:
        store.refuse_damage()
    except KnownError:
        return False
    return True


def _places(values: Sequence[object]) -> str:
    return ", ".join("?" for _ in values)
