"""Who changed what, and when, from the journal; and what of it can be brought back."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.kinds import SectionKind
from dossier.model.rows import Annotation, Judgement, Note
from dossier.store.rows import KINDS, columns, from_values
from dossier.store.store import JournalEntry, Store

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

    `gone` are the annotations, notes and judgements that it took away or wrote over.
    """

    id: str
    at: str
    reviewer: str
    label: str
    touched: Mapping[tuple[Way, str], int]
    texts: tuple[str, ...]  # words of what it touched, for who looks for one
    gone: tuple[Kept, ...]


def history(store: Store, about: Collection[str] = ()) -> list[Past]:
    """Return the changes of a dossier, the newest first; with `about` only those that touch things with these ids.

    What was typed in one sitting is one change, as it was in the end; it wrote over what was there before all of it.
    """
    told: list[Past] = []
    later: JournalEntry | None = None
    for entry in store.journal(MOST):
        if about and not _touches(entry, about):
            continue
        past = _past(entry)
        if later is not None and _typed_on(later, entry):
            told[-1] = replace(told[-1], touched=past.touched, gone=past.gone)
        else:
            told.append(past)
        later = entry
    return told


def removed_now(store: Store, past: Past) -> list[Kept]:
    """Return what of a past change's `gone` is not as it was then."""
    return [row for row in past.gone if store.seek(type(row), row.id) != row]


def _typed_on(later: JournalEntry, entry: JournalEntry) -> bool:
    """Whether `later` only went on with the words that `entry` wrote: the same change, of the same row, by the same."""
    alike = (later.label, later.reviewer, later.undoes) == (entry.label, entry.reviewer, None)
    if not alike or entry.undoes or len(later.rows) != 1 or len(entry.rows) != 1:
        return False
    before, after = later.rows[0]["before"], later.rows[0]["after"]
    if not before or not after or before != entry.rows[0]["after"] or "id" not in before:
        return False
    rested = datetime.fromisoformat(later.at) - datetime.fromisoformat(entry.at)
    return rested < _SITTING and all(before[name] == after.get(name) for name in before if name not in _TYPED)


def _past(entry: JournalEntry) -> Past:
    gone: list[Kept] = []
    texts: list[str] = []
    names: list[str] = []  # of documents: what such a change is about, more than a comment that came with one
    for row in entry.rows:
        for values in (row["before"], row["after"]):
            if values and row["table"] == "documents":
                names.append(values["title"] or values["name"])
            elif values:
                texts += [value for name in ("body", "comment", "reason", "text") if (value := values.get(name))]
        if row["table"] in _TABLES and row["before"] and (row["after"] is None or row["table"] == "judgements"):
            with suppress(KnownError, KeyError, AttributeError, TypeError):
                gone.append(_row(row["table"], row["before"]))
    return Past(entry.id, entry.at, entry.reviewer, entry.label, _touched(entry), (*texts, *names), tuple(gone))


def _touched(entry: JournalEntry) -> Counter[tuple[Way, str]]:
    touched: Counter[tuple[Way, str]] = Counter()
    for row in entry.rows:
        before, after, thing = row["before"], row["after"], row["table"]
        if thing == "sections" and (after or before or {}).get("kind") == SectionKind.OPTION:
            thing = "options"
        if thing in THINGS:
            touched[Way.NEW if not before else Way.CHANGED if after else Way.REMOVED, thing] += 1
    return touched


def _row(table: str, values: dict[str, Any]) -> Kept:
    kind = KINDS[table]
    row = from_values(kind, [values[name] for name in columns(kind)])
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
