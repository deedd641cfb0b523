"""Figures of the review, counted by the database, so that thousands of claims are as quick as a few."""

import json
import sqlite3
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, NamedTuple

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.model.kinds import Placing, Verdict
from dossier.model.rows import Claim, Source
from dossier.store import unread
from dossier.store.rows import columns, from_values

if TYPE_CHECKING:
    from dossier.store.store import Store

MANY_ALIKE = 10  # doubts that say the same: more than these are one thing to look at


class Mark(NamedTuple):
    """A citation as the review has it; `judgement_id` is '' where nobody has judged it."""

    citation_id: str
    section_id: str
    source_id: str
    judgement_id: str
    verdict: Verdict
    stale: bool


_BOUND = "(SELECT json_group_array(value) FROM json_each(j.bound_{}))"
# What a judgement would be bound to now, as `Judgement` keeps it: sorted lists without twins.
_DOCUMENTS_NOW = """(SELECT json_group_array(sha256) FROM (SELECT DISTINCT d.sha256 AS sha256 FROM documents AS d
  WHERE d.source_id = c.source_id AND NOT EXISTS
    (SELECT 1 FROM documents AS n WHERE n.source_id = d.source_id AND n.replaces = d.id) ORDER BY d.sha256))"""
_EVIDENCE_NOW = """(SELECT json_group_array(quote) FROM (SELECT DISTINCT json_extract(p.anchor, '$.exact') AS quote
  FROM evidence AS e JOIN passages AS p ON p.id = e.passage_id WHERE e.citation_id = c.id ORDER BY quote))"""

_MARK = f"""SELECT c.id, cl.section_id, c.source_id, coalesce(j.id, ''), coalesce(j.verdict, 'unchecked'),
  CASE WHEN j.id IS NULL THEN 0 ELSE j.bound_claim <> cl.text OR {_BOUND.format("documents")} <> {_DOCUMENTS_NOW}
    OR {_BOUND.format("evidence")} <> {_EVIDENCE_NOW} END"""
# A claim whose words are gone from the text counts nowhere, nor what it cites: it is listed as unplaced, and numbered
# after those that stand in its section.
_PLACED = f"cl.placing <> '{Placing.UNPLACED.value}'"
_IN_ORDER = f"s.position, s.id, NOT {_PLACED}, cl.start, cl.id"
_OPEN_DOUBTS = f"""doubts AS d
  WHERE d.settled = 0 AND d.on_id NOT IN (SELECT cl.id FROM claims AS cl WHERE NOT {_PLACED})"""
_CITED = f"citations AS c JOIN claims AS cl ON cl.id = c.claim_id AND {_PLACED}"
_MARKS = f"""{_MARK} FROM {_CITED}
  LEFT JOIN judgements AS j ON j.citation_id = c.id"""

# For each table, the citations whose mark rests on the rows with the ids given, and how many of these ids there are.
_TOUCHED = {
    "judgements": ("SELECT citation_id FROM judgements WHERE id IN ({ids})", ""),
    "citations": ("SELECT id FROM citations WHERE id IN ({ids})", ""),
    "claims": ("SELECT id FROM citations WHERE claim_id IN ({ids})", ""),
    "passages": ("SELECT citation_id FROM evidence WHERE passage_id IN ({ids})", ""),
    "evidence": (
        "SELECT citation_id FROM evidence WHERE id IN ({ids})",
        "SELECT count(*) FROM evidence WHERE id IN ({ids})",
    ),
    "documents": (
        "SELECT c.id FROM documents AS d JOIN citations AS c ON c.source_id = d.source_id WHERE d.id IN ({ids})",
        "SELECT count(*) FROM documents WHERE id IN ({ids})",
    ),
}
_IDS = "SELECT value FROM json_each(?)"
_VERDICTS = {verdict.value: verdict for verdict in Verdict}


def marks(store: "Store", citation_ids: Collection[str] | None = None) -> list[Mark]:
    """Return the marks of some citations, or of all; a citation that is gone has none."""
    if citation_ids is None:
        rows = store.query(_MARKS)
    else:
        rows = store.query(f"{_MARKS} WHERE c.id IN ({_IDS})", _listed(citation_ids))
    return _read(store, rows)


def marks_after(store: "Store", citation_id: str, most: int) -> list[Mark]:
    """Return the marks of the next `most` citations after that one, by their ids; '' begins."""
    return _read(store, store.query(f"{_MARKS} WHERE c.id > ? ORDER BY c.id LIMIT ?", citation_id, most))


def marks_of(store: "Store", id: str) -> list[Mark]:
    """Return the marks of the citations of a section, or of a source, by its id."""
    rows = store.query(f"{_MARKS} WHERE cl.section_id = ?1 UNION ALL {_MARKS} WHERE c.source_id = ?1", id)
    return _read(store, rows)


def verdicts(store: "Store") -> dict[Verdict, int]:
    """Return how many citations carry each verdict."""
    found = dict.fromkeys(Verdict, 0)
    (citations,) = store.query(f"SELECT count(*) FROM {_CITED}")[0]
    judged = f"SELECT j.verdict, count(*) FROM {_CITED} JOIN judgements AS j ON j.citation_id = c.id GROUP BY 1"
    try:
        for verdict, count in store.query(judged):
            found[_VERDICTS[verdict]] = count
    except KeyError as error:
        raise _no_verdict(store, error) from error
    found[Verdict.UNCHECKED] += citations - sum(found.values())
    return found


def _read(store: "Store", rows: Iterable[sqlite3.Row]) -> list[Mark]:
    try:
        return [Mark(a, b, c, d, _VERDICTS[verdict], bool(stale)) for a, b, c, d, verdict, stale in rows]
    except (KeyError, TypeError) as error:  # the file came by mail
        raise _no_verdict(store, error) from error


def _no_verdict(store: "Store", error: Exception) -> KnownError:
    return unread.damaged(store.path, f"a verdict that is none: {error}")


def touched_citations(store: "Store", changes: Changes) -> set[str] | None:
    """Return the ids of the citations whose mark may be another after `changes`.

    None where that cannot be told any more, since evidence or documents are gone. Citations and judgements that are
    gone are not among them.
    """
    found: set[str] = set()
    for table, (citations, there) in _TOUCHED.items():
        if not changes.touches(table):
            continue
        ids = _listed(changes[table])
        if there and store.query(there.format(ids=_IDS), ids)[0][0] < len(changes[table]):
            return None
        found.update(row[0] for row in store.query(citations.format(ids=_IDS), ids))
    return found


def cited_in(store: "Store", section_id: str) -> list[Source]:
    """Return the sources that the claims of a section cite, in their order."""
    names = ", ".join(f's."{name}"' for name in columns(Source))
    rows = store.query(
        f"SELECT {names} FROM sources AS s WHERE s.id IN"
        f" (SELECT c.source_id FROM {_CITED} WHERE cl.section_id = ?) ORDER BY s.position, s.id",
        section_id,
    )
    return [from_values(Source, row) for row in rows]


def placed_claims(store: "Store", section_id: str | None = None) -> list[Claim]:
    """Return the claims that stand in the text of a section, or of all, in its order; no unplaced one is read."""
    names = ", ".join(f'cl."{name}"' for name in columns(Claim))
    where, values = ("", ()) if section_id is None else (" AND cl.section_id = ?", (section_id,))
    sql = f"SELECT {names} FROM claims AS cl WHERE {_PLACED}{where} ORDER BY cl.section_id, cl.start, cl.id"
    rows = store.query(sql, *values)
    return [from_values(Claim, row) for row in rows]


def sources_holding(store: "Store", texts: Collection[str]) -> list[Source]:
    """Return the sources in whose record one of `texts` is a whole value, in their order."""
    names = ", ".join(f's."{name}"' for name in columns(Source))
    rows = store.query(
        f"SELECT {names} FROM sources AS s WHERE EXISTS (SELECT 1 FROM json_each(?) AS j WHERE instr(s.csl, j.value))"
        " ORDER BY s.position, s.id",
        json.dumps([json.dumps(text, ensure_ascii=False) for text in texts]),
    )
    return [from_values(Source, row) for row in rows]


def source_numbers(store: "Store") -> list[tuple[str, int | None]]:
    """Return (id, number) of all sources in their order, without reading their records."""
    return [(row[0], row[1]) for row in store.query("SELECT id, number FROM sources ORDER BY position, id")]


def section_limits(store: "Store") -> dict[str, int]:
    """Return how many limits, rows and claims of kind `limit`, bear on the claims of each section, by its id."""
    rows = store.query(
        "SELECT cl.section_id, count(DISTINCT coalesce(l.id, by.id)) FROM limit_ties AS t"
        " CROSS JOIN claims AS cl ON cl.id = t.claim_id"
        ' LEFT JOIN limits AS l ON l.id = t.limit_id AND l.start < l."end"'
        " LEFT JOIN claims AS by ON by.id = t.limiting_claim_id AND by.placing <> ?"
        f" WHERE {_PLACED} GROUP BY cl.section_id",
        Placing.UNPLACED.value,
    )
    return {row[0]: row[1] for row in rows}


def claims_on(store: "Store", source_id: str) -> int:
    """Return how many claims rest on a source."""
    return int(store.query(f"SELECT count(DISTINCT c.claim_id) FROM {_CITED} WHERE c.source_id = ?", source_id)[0][0])


def count_claims(store: "Store", section_id: str | None = None) -> int:
    """Return how many claims stand in the text of a section, or of all."""
    where, values = ("", ()) if section_id is None else (" AND cl.section_id = ?", (section_id,))
    return int(store.query(f"SELECT count(*) FROM claims AS cl WHERE {_PLACED}{where}", *values)[0][0])


def open_doubts(store: "Store") -> list[tuple[str, ...]]:
    """Return the ids of what the importer was unsure of and nobody has settled, in the order of reading.

    Those that say the same are together where they are more than MANY_ALIKE: a default that every claim has is one
    thing to look at, not hundreds. A doubt on an unplaced claim waits with it.
    """
    found: list[tuple[str, ...]] = []
    for (listed,) in store.query(f"SELECT json_group_array(d.id) FROM {_OPEN_DOUBTS} GROUP BY d.code, d.text"):
        ids = sorted(json.loads(listed))
        found += [tuple(ids)] if len(ids) > MANY_ALIKE else [(id,) for id in ids]
    return sorted(found)


def count_open_doubts(store: "Store") -> int:
    """Return how many things `open_doubts` returns, without reading any."""
    return _without_many_alike(store.query(f"SELECT count(*) FROM {_OPEN_DOUBTS} GROUP BY d.code, d.text"))


def open_doubts_in(store: "Store", section_id: str) -> int:
    """Return how many unsettled doubts there are on a section and its claims; many alike are one."""
    found = store.query(
        "SELECT count(*) FROM doubts AS d WHERE d.settled = 0 AND d.on_id IN (SELECT ?1 UNION ALL"
        f" SELECT cl.id FROM claims AS cl WHERE cl.section_id = ?1 AND {_PLACED}) GROUP BY d.code, d.text",
        section_id,
    )
    return _without_many_alike(found)


def _without_many_alike(counts: Iterable[sqlite3.Row]) -> int:
    return sum(1 if count > MANY_ALIKE else int(count) for (count,) in counts)


def section_ids(store: "Store") -> list[str]:
    """Return the ids of the sections in their order, without reading their texts."""
    return [row[0] for row in store.query("SELECT id FROM sections ORDER BY position, id")]


def numbered_claims(store: "Store", section_id: str | None = None) -> list[tuple[str, str, int]]:
    """Return (id, section's id, section's number) of the claims of one section, or of all, in reading order.

    Those of a section that are unplaced come last.
    """
    where, values = ("", ()) if section_id is None else (" WHERE cl.section_id = ?", (section_id,))
    rows = store.query(
        "SELECT cl.id, s.id, s.number FROM claims AS cl JOIN sections AS s ON s.id = cl.section_id"
        f"{where} ORDER BY {_IN_ORDER}",
        *values,
    )
    return [(row[0], row[1], row[2]) for row in rows]


def citations_on(store: "Store", source_id: str) -> list[str]:
    """Return the ids of the citations of a source, in the order of reading."""
    rows = store.query(
        "SELECT c.id FROM citations AS c JOIN claims AS cl ON cl.id = c.claim_id"
        f" JOIN sections AS s ON s.id = cl.section_id WHERE c.source_id = ? ORDER BY {_IN_ORDER}, c.id",
        source_id,
    )
    return [row[0] for row in rows]


def remarks(store: "Store") -> list[tuple[str, str]]:
    """Return (table, id) of all notes and annotations, those changed last first."""
    rows = store.query(
        "SELECT 'notes', id, changed_at FROM notes UNION ALL SELECT 'annotations', id, changed_at FROM annotations"
        " ORDER BY 3 DESC, 2 DESC"
    )
    return [(row[0], row[1]) for row in rows]


def tags(store: "Store") -> list[str]:
    """Return the tags of all annotations, each once."""
    listed = "SELECT DISTINCT j.value FROM annotations AS a, json_each(a.tags) AS j WHERE j.type = 'text'"
    return [row[0] for row in store.query(listed)]  # of tags that are none, whoever reads the annotation is told


def reviewers(store: "Store") -> list[str]:
    """Return who wrote the notes and annotations, each once."""
    rows = store.query("SELECT reviewer FROM notes UNION SELECT reviewer FROM annotations")
    return [row[0] for row in rows]


def signed_anew(store: "Store", after: str = "") -> list[tuple[str, str, str]]:
    """Return (id, JSON before, JSON after) of each time that a note or annotation went under another name, in order.

    Only what came into the journal after its entry `after` is looked at, where that is given.
    """
    named = "'\"reviewer\"'"
    own = f"{named[:-1]}: ' || json_quote(journal.reviewer)"
    # The journal's first entry, an import's, may have megabytes, and nothing was there before it. Another large one is
    # sought through once. Most name one person, and are not parsed.
    others = (
        f"CASE WHEN journal.rows LIKE '%' || {named} || '%' THEN instr(replace(journal.rows, {own}, ''), {named}) END"
    )
    rows = store.query(
        "SELECT row.value ->> 'id', row.value -> 'before', row.value -> 'after'"
        " FROM journal, json_each(iif(json_valid(journal.rows), journal.rows, '[]')) AS row"
        f" WHERE seq > coalesce((SELECT seq FROM journal WHERE id = ?), 1) AND {others}"
        " AND row.value ->> 'table' IN ('notes', 'annotations')"
        " AND row.value -> 'before' ->> 'reviewer' <> row.value -> 'after' ->> 'reviewer' ORDER BY seq",
        after,
    )
    return [(row[0], row[1], row[2]) for row in rows]


def _listed(ids: Collection[str]) -> str:
    return json.dumps(list(ids))
