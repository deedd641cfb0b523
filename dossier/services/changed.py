"""What changed in a dossier since an export, or since a moment: told from the journal, undone changes apart.

A row changed when what a report says of it is not what it was: a claim that only moved, since text before it was
edited, did not. What was taken out is counted, and touches what it was on.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.report import Partial, Report, RowKey, Table
from dossier.model.rows import Evidence
from dossier.output.partial import changed_alone, is_empty
from dossier.store.journal import JournalEntry
from dossier.store.store import Store

Values = Mapping[str, Any]

UNCHANGED = "brief:"
"""Begins what stands for the state of a dossier that was never changed."""


@dataclass(frozen=True, slots=True)
class Since:
    """From when on changes count: `at` (UTC, ISO 8601), or after the journal entry `through` where that is known.

    `UNCHANGED` and the brief's id stand for the state before any entry.
    """

    at: str
    through: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """The rows of a report that changed, and how many were taken out."""

    rows: frozenset[RowKey]
    removed: int


def changes_alone(store: Store, report: Report, since: Since, moment: str = "") -> Report:
    """Return the report of the dossier in `store` with only what changed.

    Raises KnownError where nothing of it did; `moment` is how that sentence names the time.
    """
    changed = changed_since(store, since)
    found = changed_alone(report, changed.rows, Partial(since.at, changed.removed))
    if is_empty(found):
        raise nothing_changed(moment or since.at)
    return found


def nothing_changed(moment: str) -> KnownError:
    """Return the error that says that an export would be empty."""
    return KnownError(
        "nothing-changed",
        "Nothing that goes into this export has changed since {moment}; no file was made.",
        moment=moment,
    )


def changed_since(store: Store, since: Since) -> Changed:
    """Return what changed in the dossier; what was changed and changed back did not."""
    if since.through.startswith(UNCHANGED):
        entries = store.entries_since("")
    else:
        entries = store.entries_after(since.through) if since.through else store.entries_since(since.at)
    rows: set[RowKey] = set()
    removed = 0
    for (table, id), (before, after) in _ends(entries).items():
        if _weight(table, before) == _weight(table, after):
            continue
        gone = after is None
        removed += gone and table in _COUNTED
        values = before if gone else after
        if values is not None:
            rows.update(_touched(store, table, id, values, gone=gone))
    return Changed(frozenset(rows), removed)


def _ends(entries: Iterable[JournalEntry]) -> dict[tuple[str, str], tuple[Values | None, Values | None]]:
    """Return each row that the entries touched, as it was before the first and as it was after the last."""
    found: dict[tuple[str, str], tuple[Values | None, Values | None]] = {}
    for entry in entries:
        for row in entry.rows:
            key = str(row.get("table", "")), str(row.get("id", ""))
            before, after = _object(row.get("before")), _object(row.get("after"))
            found[key] = (found[key][0] if key in found else before, after)
    return found


def _object(value: object) -> Values | None:
    return value if isinstance(value, dict) else None


_SAID: Mapping[str, tuple[str, ...]] = {
    "sections": ("kind", "title", "body"),
    "claims": ("section_id", "kind", "text", "placing"),
    "limits": ("section_id", "text"),
    "limit_ties": ("limit_id", "limiting_claim_id", "claim_id"),
    "markers": ("section_id", "number"),
    "citations": ("claim_id", "source_id"),
    "judgements": ("verdict", "reason", "reviewer", "judged_at", "bound_claim", "bound_evidence", "bound_documents"),
    "evidence": ("citation_id", "passage_id"),
    "passages": ("document_id", "anchor", "placing"),
    "annotations": ("on", "on_id", "kind", "colour", "anchor", "comment", "reviewer", "placing", "tags"),
    "notes": ("on", "on_id", "body", "reviewer"),
    "sources": ("number", "identification", "remark", "csl"),
    "candidates": ("confidence", "remark", "csl"),
    "documents": ("source_id", "is_sheet", "name", "sha256", "title", "replaces"),
}
"""The columns of which a report says something; of an anchor it is the words."""

_COUNTED = frozenset(_SAID) - {"limit_ties", "passages", "markers"}


def _weight(table: str, values: Values | None) -> object:
    """Return what a report says of a row; None for one that is not there, or of which it says nothing."""
    if values is None or table not in _SAID:
        return None
    return tuple(_words(values.get(name)) if name == "anchor" else values.get(name) for name in _SAID[table])


def _words(anchor: object) -> object:
    """Return the words of an anchor as the journal keeps it; of an area, where it is."""
    try:
        read = json.loads(str(anchor))
        return read.get("exact") or json.dumps(read)
    except (ValueError, AttributeError):
        return anchor


_OWN: Mapping[str, Table] = {table.value: table for table in Table}

_ON: Mapping[str, tuple[Table, str]] = {
    "judgements": (Table.CITATIONS, "citation_id"),
    "evidence": (Table.CITATIONS, "citation_id"),
    "citations": (Table.CLAIMS, "claim_id"),
    "claims": (Table.SECTIONS, "section_id"),
    "limits": (Table.SECTIONS, "section_id"),
    "documents": (Table.SOURCES, "source_id"),
    "candidates": (Table.SOURCES, "source_id"),
}
"""What is touched where a row is taken out, by the column that names it."""


def _touched(store: Store, table: str, id: str, values: Values, *, gone: bool) -> set[RowKey]:
    if table == "passages":
        return {(Table.EVIDENCE, tie.id) for tie in store.find(Evidence, passage_id=id)}
    if table == "limit_ties":
        tied = {(Table.CLAIMS, values.get("claim_id")), (Table.CLAIMS, values.get("limiting_claim_id"))}
        tied.add((Table.LIMITS, values.get("limit_id")))
        return {(kind, str(one)) for kind, one in tied if one}
    if gone:
        on = _ON.get(table)
        return {(on[0], str(values.get(on[1])))} if on else set()
    return {(_OWN[table], id)}
