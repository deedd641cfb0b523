"""A new dossier from what can be read of a damaged one, and a list of what is missing. The damaged one is kept."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.rows import Brief, Document, Page, Row
from dossier.services.files import cannot_create, file_exists, growing, put_in_place
from dossier.store.file_names import refuse_impossible, refuse_long
from dossier.store.keys import Key, is_protected
from dossier.store.mending import broken_pages, lists_tables, mended
from dossier.store.opening import lists_our_tables, look_at
from dossier.store.rows import KINDS, TABLES, from_named
from dossier.store.salvaging import Salvaged, salvage
from dossier.store.schema import LAST_ENTRY
from dossier.store.store import Store, create_store

# What a row points to, by its column; a row whose goal is gone is left out, and listed.
_GOALS: Mapping[str, Mapping[str, str]] = {
    "claims": {"section_id": "sections"},
    "limits": {"section_id": "sections"},
    "markers": {"section_id": "sections"},
    "limit_ties": {"limit_id": "limits", "limiting_claim_id": "claims", "claim_id": "claims"},
    "candidates": {"source_id": "sources"},
    "citations": {"claim_id": "claims", "source_id": "sources", "marker_id": "markers"},
    "documents": {"source_id": "sources"},
    "pages": {"document_id": "documents"},
    "passages": {"document_id": "documents"},
    "evidence": {"citation_id": "citations", "passage_id": "passages"},
    "judgements": {"citation_id": "citations"},
}
_HOPEFUL = ("damaged", "wrong-passphrase")  # what is said of a file that may yet have pages that are sound
_ONE_EACH = {"judgements": "citation_id", "sources": "number"}  # columns that no two rows may share


@dataclass(slots=True)
class Recovered:
    """What came of it. `missing` are (table, id, what is known of it); `from_journal` counts rows the journal gave."""

    counts: dict[str, int] = field(default_factory=dict)
    missing: list[tuple[str, str, str]] = field(default_factory=list)
    from_journal: int = 0

    def totals(self) -> dict[str, int]:
        """Return how many rows are missing, by table."""
        return dict(Counter(table for table, _, _ in self.missing))


def recover(damaged: Path, target: Path, key: Key | None = None) -> Recovered:
    """Make a new dossier at `target` of what can be read at `damaged`, which is left as it is.

    `key` opens a protected one, and protects the new one then.

    Raises KnownError when there is nothing to be read, or `target` is there or cannot be made.
    """
    refuse_impossible(damaged)
    refuse_long(target, new=True)
    if target.exists():
        raise file_exists(target)
    try:
        return _recovered(damaged, target, key)
    except OSError as error:
        raise cannot_create(target, error) from error


def _recovered(damaged: Path, target: Path, key: Key | None) -> Recovered:
    recovered = Recovered()
    with growing(target) as draft:
        store = create_store(draft, key if is_protected(damaged) else None)
        try:
            with _readable(damaged, key, draft) as source, store.transaction() as write:
                salvaged = salvage(source, write.keep, key)  # the bytes of documents go over one by one
            rows = {table: {row.id: row for row in found} for table, found in salvaged.rows.items()}
            _from_journal(rows, salvaged, recovered)
            _leave_out_what_points_nowhere(rows, recovered)
            if not any(rows.values()):
                raise KnownError(
                    "beyond-recovery-empty", "No row of “{name}” can be read; restore a backup.", name=damaged.name
                )
            _fill(store, rows, salvaged, recovered)
            store.refuse_damage()
        finally:
            store.close()
        put_in_place(draft, target)
    for table, id in salvaged.missing:
        if id == "" or id not in rows.get(table, {}):
            recovered.missing.append(
                (table, id, "its bytes are not what they were" if id and table == "contents" else "")
            )
    recovered.counts = {table: len(found) for table, found in rows.items() if found}
    return recovered


@contextmanager
def _readable(damaged: Path, key: Key | None, draft: Path) -> Iterator[Path]:
    """Give the damaged file, or a copy that can be read where it has pages behind which it cannot; `draft` is what is
    made of it.
    """
    try:
        look_at(damaged, key)
    except KnownError as error:
        hopeful = error.code in _HOPEFUL or (error.code == "other-application" and lists_our_tables(damaged))
        if not hopeful:
            raise
    pages = broken_pages(damaged, key)
    if not pages and lists_tables(damaged, key):
        yield damaged
        return
    with growing(draft, draft.with_name(f"{draft.stem}-mended{draft.suffix}")) as folder:
        folder.mkdir(mode=0o700)
        yield mended(damaged, key, pages, folder)


def _from_journal(rows: dict[str, dict[str, Row]], salvaged: Salvaged, recovered: Recovered) -> None:
    """Put back rows that are gone from their table, as the journal has them last; not texts, which it leaves out."""
    last: dict[tuple[str, str], Any] = {}
    for entry in salvaged.journal:
        with suppress(ValueError, TypeError, KeyError, RecursionError):
            for row in json.loads(entry[5]):
                last[row["table"], row["id"]] = row["after"]
    gone = {(table, id) for table, id in salvaged.missing}
    unsure = {table for table, id in salvaged.missing if not id}
    numbers = [entry[0] for entry in salvaged.journal]
    whole = "journal" not in {table for table, _ in salvaged.missing} and numbers == list(range(1, len(numbers) + 1))
    for (table, id), after in last.items():
        kind = KINDS.get(table)
        if kind is None or after is None or id in rows[table] or kind in (Brief, Page):
            continue
        if not whole and (table, id) not in gone and table not in unsure:
            recovered.missing.append((table, id, "unless it was removed: the history has gaps"))
        else:
            with suppress(KnownError, KeyError, AttributeError, TypeError):
                row = from_named(kind, after)
                if row.id == id:
                    rows[table][id] = row
                    recovered.from_journal += 1


def _leave_out_what_points_nowhere(rows: dict[str, dict[str, Row]], recovered: Recovered) -> None:
    for table, goals in _GOALS.items():  # in the order of who points to whom
        for id, row in list(rows[table].items()):
            for column, goal in goals.items():
                pointed = getattr(row, column)
                if pointed is not None and pointed not in rows[goal]:
                    del rows[table][id]
                    recovered.missing.append((table, id, f"what it belongs to ({goal}) is gone"))
                    break
    for table, column in _ONE_EACH.items():
        seen: set[object] = set()
        for id, row in list(rows[table].items()):
            value = getattr(row, column)
            if value is not None and value in seen:
                del rows[table][id]
                recovered.missing.append((table, id, "there is another one"))
                _drop_dependents(rows, table, id, recovered)
            seen.add(value)
    bodies = {id: len(row.body) for id, row in rows["sections"].items() if hasattr(row, "body")}
    for table in ("claims", "limits", "markers"):
        for id, row in list(rows[table].items()):
            if getattr(row, "end", 0) > bodies.get(getattr(row, "section_id", ""), 0):
                del rows[table][id]
                recovered.missing.append((table, id, "its text is not there"))
                _drop_dependents(rows, table, id, recovered)


def _drop_dependents(rows: dict[str, dict[str, Row]], table: str, id: str, recovered: Recovered) -> None:
    for dependent, goals in _GOALS.items():
        for column, goal in goals.items():
            if goal == table:
                for other, row in list(rows[dependent].items()):
                    if getattr(row, column) == id:
                        del rows[dependent][other]
                        recovered.missing.append((dependent, other, f"what it belongs to ({goal}) is gone"))
                        _drop_dependents(rows, dependent, other, recovered)


def _fill(store: Store, rows: Mapping[str, Mapping[str, Row]], salvaged: Salvaged, recovered: Recovered) -> None:
    with store.transaction() as write:
        for table in TABLES.values():
            for row in rows[table].values():
                write.put(row)
        write.keep_journal(_sound_entries(salvaged.journal, recovered))
    there = salvaged.contents | {sha256 for table, sha256 in salvaged.missing if table == "contents"}
    for row in rows["documents"].values():
        if isinstance(row, Document) and row.sha256 not in there:
            recovered.missing.append(("contents", row.sha256, f"the file “{row.name}”"))


def _sound_entries(journal: Iterable[tuple[Any, ...]], recovered: Recovered) -> list[tuple[Any, ...]]:
    """Return the entries that a journal may hold; the others are listed as missing."""
    sound = []
    for entry in journal:
        if (
            isinstance(entry[0], int)
            and entry[0] <= LAST_ENTRY
            and all(isinstance(value, str) for value in entry[1:6])
            and isinstance(entry[6], str | None)
            and _is_json(entry[5])
        ):
            sound.append(entry)
        else:
            recovered.missing.append(("journal", str(entry[1]), "it cannot be read"))
    return sound


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
