"""Answers keep what is said, and nothing but what their type has room for."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields, is_dataclass
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.pdf import (
    characters,
    loaded,
    navigation,
    reading,
    remarks,
    rendering,
    rules,
    runs,
    security,
    shapes,
)
from dossier.intake.pdf.answers import Garbled, read, returned, write
from dossier.intake.pdf.characters import PageText
from dossier.intake.pdf.serving import Loaded
from dossier.intake.pdf.shapes import PageShape
from dossier.model.anchor import Rect

MODULES = (characters, loaded, navigation, reading, remarks, rendering, rules, runs, security, shapes)
ASKED: list[Callable[..., object]] = [
    call
    for module in MODULES
    for call in vars(module).values()
    if getattr(call, "__code__", None) is loaded.page_label.__code__
]
DECLARED = sorted({Loaded, *map(returned, ASKED)}, key=str)

LETTERS = st.characters(exclude_categories=["Cs"])  # no half of one
SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    bool: st.booleans(),
    int: st.integers(-(1 << 31), (1 << 31) - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    str: st.text(LETTERS, max_size=4),
    type(None): st.none(),
    Loaded: st.builds(Loaded, st.integers(1, loaded.MOST_PAGES), st.text(LETTERS)),
    PageShape: st.builds(PageShape, st.just((-1.0, 0.0, 9.5, 7.0)), st.sampled_from((0, 90, 180, 270))),
}


def values(declared: Any) -> st.SearchStrategy[Any]:
    """Return values of a type that may be answered."""
    kind, of = get_origin(declared), get_args(declared)
    if declared in SIMPLE:
        return SIMPLE[declared]
    if declared is PageText:
        pairs = st.lists(st.tuples(LETTERS, values(Rect | None)), max_size=4)
        return pairs.map(lambda given: PageText("".join(each for each, _ in given), tuple(box for _, box in given)))
    if kind is UnionType:
        return st.one_of(*map(values, of))
    if kind is list or of[1:] == (...,):
        return st.lists(values(of[0]), max_size=3).map(kind)
    if kind is tuple:
        return st.tuples(*map(values, of))
    assert isinstance(declared, type)
    assert is_dataclass(declared)
    hints = get_type_hints(declared)
    return st.builds(declared, *[values(hints[field.name]) for field in fields(declared)])


def is_of(value: Any, declared: Any) -> bool:
    """Whether a value is of a type, and all that is in it of what that declares."""
    kind, of = get_origin(declared), get_args(declared)
    if kind is UnionType:
        return any(is_of(value, part) for part in of)
    if kind is list or of[1:] == (...,):
        return type(value) is kind and all(is_of(each, of[0]) for each in value)
    if kind is tuple:
        return type(value) is tuple and len(value) == len(of) and all(map(is_of, value, of))
    if is_dataclass(declared):
        hints = get_type_hints(declared)
        return type(value) is declared and all(is_of(getattr(value, name), kind) for name, kind in hints.items())
    return type(value) is declared


def test_whatever_a_file_can_be_asked_has_an_answer():
    assert len(ASKED) > 10
    assert {str, tuple[Rect, ...], PageText, PageShape, list[runs.Run]} < set(DECLARED)


@given(st.data())
def test_every_answer_comes_back_as_it_was(data):
    declared = data.draw(st.sampled_from(DECLARED))
    value = data.draw(values(declared))
    assert is_of(value, declared)
    assert read(write(value, declared), declared) == value


@given(st.data())
def test_whatever_else_is_said_is_an_answer_of_that_shape_or_none(data):
    declared = data.draw(st.sampled_from(DECLARED))
    said = bytearray(write(data.draw(values(declared)), declared))
    for at, byte in data.draw(
        st.lists(st.tuples(st.integers(0, max(len(said) - 1, 0)), st.integers(0, 255)), max_size=5)
    ):
        said[at : at + 1] = bytes([byte])
    said = said[: data.draw(st.integers(0, len(said)))] if data.draw(st.booleans()) else said
    with suppress(Garbled):
        assert is_of(read(said, declared), declared)


@pytest.mark.parametrize(
    ("said", "declared"),
    [
        (b"", str),
        (b"\x01\0\0\0", str),
        (b"\x01\0\0\0\xff", str),  # no UTF-8
        (b"\0\0\0\0more", str),
        (b"\xff\xff\xff\xff", tuple[str, ...]),  # four thousand million of them
        (b"\xff\xff\xff\xff" * 2, tuple[tuple[str, ...], ...]),
        (bytes(6) + b"\xf0\x7f", float),  # without end
        (bytes(6) + b"\xf8\x7f", float),  # no number
        (write((0, ""), tuple[int, str]), Loaded),
        (write((loaded.MOST_PAGES + 1, ""), tuple[int, str]), Loaded),
        (write(("two", ((0.0, 0.0, 1.0, 1.0),)), tuple[str, tuple[Rect | None, ...]]), PageText),
        (write(((0.0, 0.0, 1.0, 1.0), 45), tuple[Rect, int]), PageShape),
        (write(((0.0, 0.0, 0.0, 1.0), 0), tuple[Rect, int]), PageShape),
    ],
)
def test_what_is_no_answer(said, declared):
    with pytest.raises(Garbled):
        read(said, declared)


def test_numbers_that_are_none_and_halves_of_letters_can_be_said_by_a_file():
    assert read(write((float("nan"), 1.0), tuple[float, float]), tuple[float, float]) == (0.0, 1.0)
    assert read(write("a\ud800", str), str) == "a?"


def test_a_type_without_bounds_is_no_answer():
    with pytest.raises(TypeError):
        write({}, dict[str, str])
