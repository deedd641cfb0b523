"""Who changed what, and when, from the journal; and what of it can be brought back."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.kinds import SectionKind
from dossier.model.rows import Annotation, Judgement, Note
from dossier.store.copies import journal_ids
from dossier.store.journal import JournalEntry
from dossier.store.rows import KINDS, from_named
from dossier.store.store import Store

MOST = 5_000  # of the newest changes that are looked at
_SITTING = timedelta(minutes=10)  # that typing may rest
_TYPED = ("body", "comment", "reason", "text", "judged_at", "changed_at")  # what typing changes of a row
Kept = Annotation | Note | Judgement  # what can be brought back
_TABLES = ("annotations", "notes", "judgements")
THINGS = (  # what people count, in the order of telling; options are sections too
    "options",
    *("sections", "claims", "limits", "citations", "judgements"),
    *("sources", "documents", "passages", "annotations", "notes"),
)
_POINTERS = ("id", "on_id", "section_id", "claim_id", "citation_id", "source_id", "document_id", "passage_id")


class Way(StrEnum):
    """What a change did to a thing."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Past:
    """One change of the past. `touched` counts its things by what it did to them and what they are: one of `THINGS`.

    `gone` are the annotations, notes and judgements that it took away or wrote over; `row` is what it wrote, before and
    after, where that was one of these alone.
    """

    id: str
    at: str
    reviewer: str
    label: str
    touched: Mapping[tuple[Way, str], int]
    texts: tuple[str, ...]  # words of what it touched, for who looks for one
    gone: tuple[Kept, ...]
    row: Mapping[str, Any] | None = None


class Pasts:
    """The changes of one dossier. Each is read once: what is in the journal stays as it is, and may have megabytes."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ids: list[str] = []  # of the changes, the newest first
        self._known: dict[str, Past] = {}

    def read_on(self, most: int = MOST) -> bool:
        """Read so many of the changes that were not read yet, the newest first; return whether there are more."""
        self._ids = journal_ids(self._store)[: -MOST - 1 : -1]
        new = [id for id in self._ids if id not in self._known]
        if new:
            self._known |= {entry.id: _past(entry) for entry in self._store.entries(new[:most])}
        return len(new) > most

    def told(self) -> list[Past]:
        """Return the changes that were read, the newest first."""
        return _in_sittings(self._known[id] for id in self._ids if id in self._known)


def history(store: Store, about: Collection[str] = ()) -> list[Past]:
    """Return the changes of a dossier, the newest first; with `about` only those that touch things with these ids.

    What was typed in one sitting is one change, as it was in the end; it wrote over what was there before all of it.
    """
    return _in_sittings(_past(entry) for entry in store.journal(MOST) if not about or _touches(entry, about))


def removed_now(store: Store, past: Past) -> list[Kept]:
    """Return what of a past change's `gone` is not as it was then."""
    return [row for row in past.gone if store.seek(type(row), row.id) != row]


def _in_sittings(pasts: Iterable[Past]) -> list[Past]:
    """Return `pasts`, the newest first, with those one that only went on with the same words."""
    told: list[Past] = []
    later: Past | None = None
    for past in pasts:
        if later is not None and _went_on(later, past):
            told[-1] = replace(told[-1], touched=past.touched, gone=past.gone)
        else:
            told.append(past)
        later = past
    return told


def _went_on(later: Past, past: Past) -> bool:
    """Whether `later` only went on with the words that `past` wrote: the same change, of the same row, by the same."""
    if later.row is None or past.row is None or (later.label, later.reviewer) != (past.label, past.reviewer):
        return False
    before, after = later.row["before"], later.row["after"]
    if not before or not after or before != past.row["after"]:
        return False
    with suppress(ValueError, TypeError):  # a moment that is none
        rested = datetime.fromisoformat(later.at) - datetime.fromisoformat(past.at)
        return rested < _SITTING and all(before[name] == after.get(name) for name in before if name not in _TYPED)
    return False


def _past(entry: JournalEntry) -> Past:
    gone: list[Kept] = []
    texts: list[str] = []
    names: list[str] = []  # of files: what such a change is about, more than a comment that came with one
    rows = as_a_whole(entry.rows)
    for row in rows:
        for values in (row["before"], row["after"]):
            if values and row["table"] in ("brief", "documents"):
                names.append((row["table"] == "documents" and values["title"]) or values["name"])
            elif values and (row["table"] != "doubts" or (row["before"] and row["after"])):  # not what came along
                with suppress(KeyError, TypeError, ValueError):  # the words that it lies on, where it says nothing else
                    texts.append(json.loads(values["anchor"])["exact"])
                texts += [value for name in ("body", "comment", "reason", "text") if (value := values.get(name))]
        if row["table"] in _TABLES and row["before"] and (row["after"] is None or row["table"] == "judgements"):
            with suppress(KnownError, KeyError, AttributeError, TypeError):
                gone.append(_row(row["table"], row["before"]))
    said = (*texts, *names)
    alone = rows[0] if len(rows) == 1 and rows[0]["table"] in _TABLES and not entry.undoes else None
    return Past(entry.id, entry.at, entry.reviewer, entry.label, _touched(rows), said, tuple(gone), alone)


def as_a_whole(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return one row for each that a change wrote, as it was before it and after it: undoing a note that was kept
    several times as it was typed takes away its last words, not those that were kept first.
    """
    whole: dict[tuple[str, str], dict[str, Any]] = {}
    for row in rows:
        key = (row["table"], row["id"])
        whole[key] = {**row, "before": whole[key]["before"]} if key in whole else row
    return list(whole.values())


def _touched(rows: Sequence[dict[str, Any]]) -> Counter[tuple[Way, str]]:
    touched: Counter[tuple[Way, str]] = Counter()
    for row in rows:
        before, after, thing = row["before"], row["after"], row["table"]
        if thing == "sections" and (after or before or {}).get("kind") == SectionKind.OPTION:
            thing = "options"
        if thing in THINGS:
            touched[Way.NEW if not before else Way.CHANGED if after else Way.REMOVED, thing] += 1
    return touched


def _row(table: str, values: dict[str, Any]) -> Kept:
    row = from_named(KINDS[table], values)
    assert isinstance(row, Annotation | Note | Judgement)
    return row


def _touches(entry: JournalEntry, about: Collection[str]) -> bool:
    return any(_points(row["before"], about) or _points(row["after"], about) for row in entry.rows)


def _points(values: dict[str, Any] | None, about: Collection[str]) -> bool:
    return values is not None and any(values.get(name) in about for name in _POINTERS)


def rows_in_order(rows: Sequence[Kept]) -> list[Kept]:
    """Return rows so that what others are on comes first."""
    order = (Annotation, Judgement, Note)
    return sorted(rows, key=lambda row: order.index(type(row)))
