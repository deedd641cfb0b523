"""Answers of the child process, as bytes that do not say what they are: both sides know what a function returns.

So a child that a file made its own can say what it likes, but nothing of another shape than its function is declared to
return: no class, no call, no text in place of a number, nothing that holds itself. What a class asks of its values
(`__post_init__`) is asked here, too. Values are written in rows, part by part (all left edges, then all bottoms ...): a
page has thousands of boxes, and a row of numbers is one step.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from itertools import chain, islice
from math import isfinite
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

_NUMBERS = {bool: "B", int: "i", float: "d"}  # as `array` has them
_LENGTHS = "I"


class Garbled(Exception):
    """The bytes are no answer to what was asked."""


class _Source:
    """Bytes that are taken from the front."""

    def __init__(self, data: bytes | bytearray) -> None:
        self._data, self._at = memoryview(data), 0

    def take(self, size: int) -> memoryview:
        part = self._data[self._at : self._at + size]
        if len(part) < size:
            raise Garbled
        self._at += size
        return part

    def numbers(self, kind: str, count: int) -> "array[Any]":
        row = array(kind)
        row.frombytes(self.take(count * row.itemsize))
        return row

    @property
    def left(self) -> int:
        return len(self._data) - self._at


@dataclass(frozen=True, slots=True)
class _Form:
    """How a row of values of one type is written, and how one of so many is read."""

    write: Callable[[Sequence[Any], bytearray], None]
    read: Callable[[_Source, int], Sequence[Any]]


@cache
def returned(call: Callable[..., object]) -> Any:
    """Return the type that a function is declared to return."""
    return get_type_hints(call)["return"]


def write(value: object, declared: Any) -> bytearray:
    """Return the bytes of a value of the type `declared`."""
    out = bytearray()
    _form(declared).write([value], out)
    return out


def read(data: bytes | bytearray, declared: Any) -> Any:
    """Return the value of the type `declared` that `data` holds. Raises Garbled where it holds none."""
    source = _Source(data)
    try:
        (value,) = _form(declared).read(source, 1)
    except ValueError as error:  # no text, or what its class refuses
        raise Garbled from error
    if source.left:
        raise Garbled
    return value


@cache
def _form(declared: Any) -> _Form:
    kind, of = get_origin(declared), get_args(declared)
    if declared in _NUMBERS:
        return _of_numbers(declared)
    if declared is str:
        return _Form(_write_texts, _read_texts)
    if declared is NoneType:
        return _Form(lambda values, out: None, lambda source, count: [None] * count)
    if kind in (Union, UnionType) and len(of) == 2 and NoneType in of:
        return _optional(_form(of[of[0] is NoneType]))
    if kind is list or (kind is tuple and of[1:] == (...,)):
        return _of_rows(kind, _form(of[0]))
    if kind is tuple:
        forms = [_form(part) for part in of]
        return _in_parts(forms, lambda values: zip(*values, strict=True), lambda parts: zip(*parts, strict=True))
    if is_dataclass(declared):
        names, hints = [field.name for field in fields(declared)], get_type_hints(declared)
        make: Any = declared
        return _in_parts(
            [_form(hints[name]) for name in names],
            lambda values: ([getattr(value, name) for value in values] for name in names),
            lambda parts: map(make, *parts),
        )
    raise TypeError(f"{declared} is nothing that a child process may answer")


def _of_numbers(kind: type) -> _Form:
    def put(values: Sequence[Any], out: bytearray) -> None:
        row = array(_NUMBERS[kind], values)
        if not _finite(row):  # a file may say numbers that are none
            row = array(_NUMBERS[kind], [value if isfinite(value) else 0 for value in values])
        out += row.tobytes()

    def take(source: _Source, count: int) -> Sequence[Any]:
        row = source.numbers(_NUMBERS[kind], count)
        if not _finite(row):
            raise Garbled
        return list(map(bool, row)) if kind is bool else row

    return _Form(put, take)


def _finite(row: "array[Any]") -> bool:
    return isfinite(sum(row)) or all(map(isfinite, row))  # the sum is quick, but may itself have no end


def _write_texts(values: Sequence[str], out: bytearray) -> None:
    texts = [value.encode("utf-8", "replace") for value in values]  # half a character could not be stored
    out += array(_LENGTHS, map(len, texts)).tobytes()
    for text in texts:
        out += text


def _read_texts(source: _Source, count: int) -> Sequence[str]:
    return [str(source.take(length), "utf-8") for length in source.numbers(_LENGTHS, count)]


def _optional(form: _Form) -> _Form:
    there = _form(bool)

    def put(values: Sequence[Any], out: bytearray) -> None:
        there.write([value is not None for value in values], out)
        form.write([value for value in values if value is not None], out)

    def take(source: _Source, count: int) -> Sequence[Any]:
        known = there.read(source, count)
        values = iter(form.read(source, sum(known)))
        return [next(values) if each else None for each in known]

    return _Form(put, take)


def _of_rows(make: Callable[[Any], Any], form: _Form) -> _Form:
    def put(values: Sequence[Any], out: bytearray) -> None:
        out += array(_LENGTHS, map(len, values)).tobytes()
        form.write(list(chain.from_iterable(values)), out)

    def take(source: _Source, count: int) -> Sequence[Any]:
        lengths = source.numbers(_LENGTHS, count)
        if sum(lengths) > source.left:  # each has a byte at least
            raise Garbled
        values = iter(form.read(source, sum(lengths)))
        return [make(islice(values, length)) for length in lengths]

    return _Form(put, take)


def _in_parts(
    forms: Sequence[_Form],
    taken_apart: Callable[[Sequence[Any]], Iterable[Sequence[Any]]],
    put_together: Callable[[Sequence[Sequence[Any]]], Iterable[Any]],
) -> _Form:
    def put(values: Sequence[Any], out: bytearray) -> None:
        for form, part in zip(forms, taken_apart(values), strict=bool(values)):
            form.write(part, out)

    def take(source: _Source, count: int) -> Sequence[Any]:
        return list(put_together([form.read(source, count) for form in forms]))

    return _Form(put, take)
