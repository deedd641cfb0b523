"""Rows as JSON objects and back, for dossiers that travel as JSON.

Reading is strict, for the file may come by mail: an object has exactly the columns of its kind, each of exactly its
type, and then goes through the same checks as a row of a dossier file.
"""

import base64
import binascii
import json
import typing
from collections.abc import Mapping
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any

from dossier.model.anchor import Anchor
from dossier.model.rows import Row
from dossier.store.rows import R, columns, from_values, to_values

_LARGEST = 2**63 - 1  # of SQLite's integers


class _Holds(StrEnum):
    """What a column holds, as JSON has it."""

    TEXT = "a text"
    WHOLE = "a whole number"
    FLAG = "true or false"
    BYTES = "bytes in base64"
    JSON = "an object or a list"


_held_by: dict[type[Any], Mapping[str, tuple[_Holds, bool]]] = {}  # filled as kinds of row are met


def to_json(row: Row) -> dict[str, Any]:
    """Return `row` as JSON: bytes in base64, anchors, records and lists as what they are."""
    found: dict[str, Any] = {}
    for name, value in to_values(row).items():
        match _held(type(row))[name][0], value:
            case _, None:
                found[name] = None
            case _Holds.JSON, str(text):
                found[name] = json.loads(text)
            case _Holds.BYTES, bytes(data):
                found[name] = base64.b64encode(data).decode()
            case _Holds.FLAG, flag:
                found[name] = bool(flag)
            case _:
                found[name] = value
    return found


def from_json(kind: type[R], value: object) -> R:
    """Return the row of `kind` that `value` is. Raises ValueError that says what is wrong with it, or KnownError."""
    held = _held(kind)
    if not isinstance(value, dict) or set(value) != set(held):
        raise ValueError(f"not an object with exactly {', '.join(columns(kind))}")
    return from_values(kind, [_value(name, value[name], *held[name]) for name in columns(kind)])


def _value(name: str, value: Any, holds: _Holds, may_be_null: bool) -> Any:
    """Return what SQLite would keep of a column."""
    if value is None and may_be_null:
        return None
    match holds:
        case _Holds.TEXT if isinstance(value, str):
            value.encode()  # half a character is none
            return value
        case _Holds.WHOLE if type(value) is int and 0 <= value <= _LARGEST:
            return value
        case _Holds.FLAG if isinstance(value, bool):
            return int(value)
        case _Holds.BYTES if isinstance(value, str):
            return decoded(value)
        case _Holds.JSON if isinstance(value, dict | list):
            text = json.dumps(value, ensure_ascii=False, allow_nan=False)
            text.encode()
            return text
    raise ValueError(f"“{name}” is not {holds.value}")


def decoded(text: str) -> bytes:
    """Return the bytes that `text` is in base64. Raises ValueError."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("not base64") from error


def _held(kind: type[Any]) -> Mapping[str, tuple[_Holds, bool]]:
    """Return what each column of `kind` holds, and whether it may be null."""
    found = _held_by.get(kind)
    if found is None:
        hints = typing.get_type_hints(kind)
        found = _held_by[kind] = {name: _of_hint(hints[name]) for name in columns(kind)}
    return found


def _of_hint(hint: Any) -> tuple[_Holds, bool]:
    if typing.get_origin(hint) in (typing.Union, UnionType):
        return _of_hint(next(part for part in typing.get_args(hint) if part is not NoneType))[0], True
    plain = {bool: _Holds.FLAG, int: _Holds.WHOLE, bytes: _Holds.BYTES}
    if hint in plain:
        return plain[hint], False
    return (
        _Holds.TEXT if isinstance(hint, type) and issubclass(hint, str) and hint is not Anchor else _Holds.JSON
    ), False
