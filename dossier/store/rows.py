"""Between the model's rows and the tables' columns.

Reading is as strict as writing: a dossier may come by mail, so a value that this program would not write is refused.
"""

import dataclasses
import json
import math
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, NamedTuple, TypeVar

from dossier.model.anchor import Anchor
from dossier.model.errors import BugError, KnownError
from dossier.model.record import record_of
from dossier.model.rows import (
    Annotation,
    Brief,
    Candidate,
    Citation,
    Claim,
    Document,
    Doubt,
    Evidence,
    Judgement,
    Limit,
    LimitTie,
    Marker,
    Note,
    Page,
    Passage,
    Row,
    Section,
    Source,
)

R = TypeVar("R", bound=Row)
Value = str | int | bytes | None  # what SQLite keeps
Values = dict[str, Value]  # by column
_UNREAD = (ValueError, TypeError, KeyError, OverflowError, RecursionError)  # what is raised of a value that is none

TABLES: Mapping[type[Any], str] = {
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

# The order in which rows of a table are read. Ids sort by the time they were made, and settle every tie.
ORDERS: Mapping[type[Any], str] = {
    Section: "position, id",
    Claim: "section_id, start, id",
    Limit: "section_id, start, id",
    Marker: "section_id, start, id",
    Source: "position, id",
    Candidate: "source_id, position, id",
    Document: "source_id, position, id",
    Page: "document_id, page, id",
}

_RANGED = (Claim, Limit, Marker)
_COLOURS = range(1, 9)
_DEEPEST = 32  # levels of a JSON object; CSL needs six, and deeper ones exhaust Python's stack


class _Columns(NamedTuple):
    """The columns of a kind of row and the ways of their values into and out of SQLite, which refuse what is wrong."""

    names: tuple[str, ...]
    listed: str  # the names as SQL lists them
    encoders: tuple[Callable[[Any], Value], ...]
    decoders: tuple[Callable[[Any], Any], ...]
    by_name: Mapping[str, Callable[[Any], Any]]  # the decoders


_columns_of: dict[type[Any], _Columns] = {}  # filled as kinds of row are met


def columns(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of the columns of `kind`, which are the names of its fields."""
    return _columns(kind).names


def listed_columns(kind: type[Any]) -> str:
    """Return the names of the columns of `kind` as SQL lists them."""
    return _columns(kind).listed


def to_values(row: Row) -> Values:
    """Return `row` as SQLite values by column. Raises BugError where it holds a value that could not be read again."""
    columns = _columns(type(row))
    try:
        _refuse_nonsense(row)
        return {name: encode(getattr(row, name)) for name, encode in zip(columns.names, columns.encoders, strict=True)}
    except (ValueError, TypeError) as error:
        raise BugError(f"a row of {TABLES[type(row)]} does not hold what belongs there: {error}") from error


def from_values(kind: type[R], values: Sequence[Any]) -> R:
    """Return the row of `kind` that `values`, in the order of its columns, hold.

    Raises KnownError where a value is none that this program writes.
    """
    try:
        row = record_of(kind, [decode(value) for decode, value in zip(_columns(kind).decoders, values, strict=True)])
        _refuse_nonsense(row)
    except _UNREAD as error:
        raise damaged_row(kind, values[0]) from error
    return row


def from_named(kind: type[R], values: Mapping[str, Any]) -> R:
    """Return the row of `kind` that `values` hold by the names of its columns, as the journal does.

    Raises KeyError where one is missing, and KnownError as `from_values` does.
    """
    return from_values(kind, [values[name] for name in columns(kind)])


def part_from_values(kind: type[Row], names: Sequence[str], values: Sequence[Any]) -> list[Any]:
    """Return what `values` hold of some columns of `kind`, the id first. Raises KnownError as `from_values` does."""
    decoders = _columns(kind).by_name
    try:
        return [decoders[name](value) for name, value in zip(names, values, strict=True)]
    except _UNREAD as error:
        raise damaged_row(kind, values[0]) from error


def damaged_row(kind: type[Any], id: object) -> KnownError:
    """Return the error for a row that holds what this program never writes."""
    return KnownError(
        "row-damaged",
        "The dossier holds a damaged row in its table “{table}” ({id}); "
        "recover what can be read of it, or restore a backup.",
        table=TABLES[kind],
        id=str(id)[:36],
    )


def _columns(kind: type[Any]) -> _Columns:
    found = _columns_of.get(kind)
    if found is None:
        hints = typing.get_type_hints(kind)
        names = tuple(field.name for field in dataclasses.fields(kind))
        encoders, decoders = zip(*(_codec(hints[name]) for name in names), strict=True)
        listed = ", ".join(f'"{name}"' for name in names)
        found = _Columns(names, listed, encoders, decoders, dict(zip(names, decoders, strict=True)))
        _columns_of[kind] = found
    return found


def _codec(hint: Any) -> tuple[Callable[[Any], Value], Callable[[Any], Any]]:
    """Return the functions that take a value of the type `hint` into SQLite and out of it."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, UnionType):
        encode, decode = _codec(next(part for part in typing.get_args(hint) if part is not NoneType))
        return (lambda value: None if value is None else encode(value)), (
            lambda value: None if value is None else decode(value)
        )
    if hint is Anchor:
        return _from_anchor, _anchor
    if origin is tuple:
        return _from_json, _texts
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _from_json, _object
    if hint is bool:
        return int, _flag
    if issubclass(hint, StrEnum):
        return (lambda value: hint(value).value), hint
    plain: dict[type[Any], Callable[[Any], Any]] = {str: _text, int: _whole, bytes: _bytes}
    return plain[hint], plain[hint]


def _refuse_nonsense(row: Row) -> None:
    """Raise ValueError where columns that are right each by itself are not together."""
    if isinstance(row, _RANGED):
        if row.start > row.end:
            raise ValueError("a range that ends before it begins")
    elif isinstance(row, LimitTie):
        if (row.limit_id is None) == (row.limiting_claim_id is None):
            raise ValueError("a tie of no limit, or of two")
    elif isinstance(row, Annotation) and row.colour not in _COLOURS:
        raise ValueError(f"no colour {row.colour}")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _whole(value: object) -> int:
    """Offsets, positions, numbers and sizes: none of them is ever negative."""
    if type(value) is not int or value < 0:  # True is an int too
        raise ValueError(f"{value!r} is no whole number from 0")
    return value


def _bytes(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise TypeError("not bytes")
    return value


def _flag(value: object) -> bool:
    if value not in (0, 1):
        raise ValueError(f"{value!r} is neither yes nor no")
    return bool(value)


def _from_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


_parsed = json.JSONDecoder(parse_constant=_refuse_constant).decode


def _texts(value: str) -> tuple[str, ...]:
    if value == "[]":  # most of them, and JSON is slow to say so
        return ()
    parsed = _parsed(value)
    if not isinstance(parsed, list):
        raise ValueError("not a JSON list")
    return tuple(_text(part) for part in parsed)


def _object(value: str) -> Mapping[str, Any]:
    parsed = _parsed(value)
    opened = value.count("{") + value.count("[")  # no deeper than that, which spares most of them the closer look
    if not isinstance(parsed, dict) or (opened > _DEEPEST and _deeper_than(parsed, _DEEPEST)):
        raise ValueError("not a JSON object of reasonable depth")
    return parsed


def _deeper_than(value: object, levels: int) -> bool:
    layer = [value]
    for _ in range(levels):
        layer = [inner for part in layer if isinstance(part, dict | list) for inner in _inside(part)]
        if not layer:
            return False
    return True


def _inside(value: dict[str, object] | list[object]) -> Iterable[object]:
    return value.values() if isinstance(value, dict) else value


def _from_anchor(anchor: Anchor) -> str:
    encoded = _from_json(dataclasses.asdict(anchor))
    _anchor(encoded)
    return encoded


def _anchor(value: str) -> Anchor:
    parts = _parsed(value)
    parts["rects"] = tuple(tuple(rect) for rect in parts["rects"])
    anchor = Anchor(**parts)
    for number in (anchor.start, anchor.end, anchor.page or 0):
        _whole(number)
    for text in (anchor.exact, anchor.prefix, anchor.suffix):
        _text(text)
    for rect in anchor.rects:
        if len(rect) != 4 or not all(isinstance(edge, int | float) and math.isfinite(edge) for edge in rect):
            raise ValueError("a rectangle has four edges")
    if anchor.start > anchor.end:
        raise ValueError("an anchor that ends before it begins")
    return anchor


def where(kind: type[Any], equals: Mapping[str, str | int | None]) -> str:
    """Return the condition that columns of `kind` have the values given. Raises BugError for one that it has not."""
    unknown = set(equals) - set(columns(kind))
    if unknown:
        raise BugError(f"{TABLES[kind]} has no column {unknown}")
    return " WHERE " + " AND ".join(f'"{name}" IS ?' for name in equals) if equals else ""
