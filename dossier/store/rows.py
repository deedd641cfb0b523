"""Between the model's rows and the tables' columns."""

import dataclasses
import json
import typing
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar

from dossier.model.anchor import Anchor
from dossier.model.errors import KnownError
from dossier.model.rows import (
    Annotation,
    Brief,
    Candidate,
    Citation,
    Claim,
    Doubt,
    Evidence,
    Judgement,
    Limit,
    LimitTie,
    Marker,
    Document,
    Note,
    Page,
    Passage,
    Row,
    Section,
    Source,
)

R = TypeVar("R", bound=Row)
Values = dict[str, Any]  # column name -> SQLite value

TABLES: Mapping[type[Row], str] = {
    Brief: "brief",
    Section: "sections",
    Claim: "claims",
    Limit: "limits",
    LimitTie: "limit_ties",
    Marker: "markers",
    Citation: "citations",
    Source: "sources",
    Candidate: "candidates",
    Document: "documents",
    Page: "pages",
    Passage: "passages",
    Evidence: "evidence",
    Judgement: "judgements",
    Annotation: "annotations",
    Note: "notes",
    Doubt: "doubts",
}
KINDS: Mapping[str, type[Row]] = {table: kind for kind, table in TABLES.items()}

# The order in which rows of a table are read: ids sort by the time they were made.
ORDERS: Mapping[type[Row], str] = {
    Section: "position",
    Claim: "section_id, start",
    Limit: "section_id, start",
    Marker: "section_id, start",
    Source: "position",
    Candidate: "position",
    Document: "position, id",
    Page: "document_id, page",
}


@cache
def columns(kind: type[Row]) -> tuple[str, ...]:
    """Return the names of the columns of `kind`, which are the names of its fields."""
    return tuple(field.name for field in dataclasses.fields(kind))


def to_values(row: Row) -> Values:
    """Return `row` as SQLite values by column."""
    return {name: _encode(getattr(row, name)) for name in columns(type(row))}


def from_values(kind: type[R], values: Mapping[str, Any]) -> R:
    """Return the row of `kind` that `values` hold.

    Raises KnownError where a value is none that this program writes: the file came by mail.
    """
    try:
        decoders = _decoders(kind)
        return kind(**{name: decoders[name](values[name]) for name in columns(kind)})
    except (ValueError, TypeError, KeyError) as error:
        raise KnownError(
            "row-damaged",
            "The dossier holds a damaged row in its table “{table}” ({id}); restore a backup, or ask who sent it for a new copy.",
            table=TABLES[kind],
            id=values["id"],
        ) from error


def _encode(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Anchor):
        return json.dumps(dataclasses.asdict(value), ensure_ascii=False)
    if isinstance(value, tuple | Mapping):
        return json.dumps(value, ensure_ascii=False)
    return value


@cache
def _decoders(kind: type[Row]) -> dict[str, Callable[[Any], Any]]:
    return {name: _decoder(hint) for name, hint in typing.get_type_hints(kind).items()}


def _decoder(hint: Any) -> Callable[[Any], Any]:
    if typing.get_origin(hint) in (typing.Union, UnionType):
        inner = _decoder(next(part for part in typing.get_args(hint) if part is not NoneType))
        return lambda value: None if value is None else inner(value)
    if hint is Anchor:
        return _anchor
    if typing.get_origin(hint) is tuple:
        return _texts
    if isinstance(typing.get_origin(hint), type) and issubclass(typing.get_origin(hint), Mapping):
        return _object
    if hint is bool:
        return bool
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    return _same


def _same(value: Any) -> Any:
    return value


def _anchor(value: str) -> Anchor:
    parts = json.loads(value)
    parts["rects"] = tuple(tuple(rect) for rect in parts["rects"])
    return Anchor(**parts)


def _texts(value: str) -> tuple[str, ...]:
    return tuple(str(part) for part in json.loads(value))


def _object(value: str) -> Mapping[str, Any]:
    parsed = json.loads(value)
    if not isinstance(parsed, dict):
        raise ValueError("not a JSON object")
    return parsed
