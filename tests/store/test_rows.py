"""Every kind of row comes back from the file as it went in; a value that no Dossier writes is refused in words."""

import dataclasses
import json
import math
import typing
from collections.abc import Mapping
from contextlib import suppress
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.anchor import Anchor
from dossier.model.errors import BugError, KnownError
from dossier.model.kinds import AnnotationKind, ClaimKind, Identification, OnKind
from dossier.model.rows import Annotation, Claim, Limit, LimitTie, Marker, Passage, Row, Source
from dossier.store.rows import TABLES, columns, from_values, part_from_values, to_values
from dossier.store.store import Store, create_store

numbers = st.integers(0, 2**40)
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**50), 2**50)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def anchors(draw: st.DrawFn) -> Anchor:
    start, end = sorted((draw(numbers), draw(numbers)))
    edges = st.floats(-1e6, 1e6)
    rects = draw(st.lists(st.tuples(edges, edges, edges, edges), max_size=3))
    return Anchor(
        start, end, draw(st.text()), draw(st.text()), draw(st.text()), draw(st.none() | numbers), tuple(rects)
    )


def values_for(hint: Any) -> st.SearchStrategy[Any]:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, UnionType):
        inner = next(part for part in typing.get_args(hint) if part is not NoneType)
        return st.none() | values_for(inner)
    if hint is Anchor:
        return anchors()
    if origin is tuple:
        return st.lists(st.text(), max_size=3).map(tuple)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return st.dictionaries(st.text(), json_values, max_size=4)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    return {str: st.text(), int: numbers, bool: st.booleans(), bytes: st.binary()}[hint]


def sensible(row: Any) -> Any:
    """Mend what the columns cannot know of each other."""
    if isinstance(row, Claim | Limit | Marker):
        return dataclasses.replace(row, start=min(row.start, row.end), end=max(row.start, row.end))
    if isinstance(row, Annotation):
        return dataclasses.replace(row, colour=row.colour % 8 + 1)
    if TABLES[type(row)] == "limit_ties":
        return dataclasses.replace(row, limit_id="l", limiting_claim_id=None)
    return row


def rows_of(kind: type[Row]) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(kind)
    fields = {field.name: values_for(hints[field.name]) for field in dataclasses.fields(kind)}
    return st.builds(kind, **fields).map(sensible)


class TakenBackError(Exception):
    """Ends a transaction whose rows point to rows that are not there."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory):
    made = create_store(tmp_path_factory.mktemp("rows") / "any.dossier")
    yield made
    made.close()


@pytest.mark.parametrize("kind", TABLES, ids=TABLES.get)
@given(data=st.data())
def test_a_row_comes_back_as_it_went_in(store: Store, kind: type[Row], data: st.DataObject) -> None:
    first, second = data.draw(rows_of(kind)), data.draw(rows_of(kind))
    second = dataclasses.replace(second, id=first.id)
    with suppress(TakenBackError), store.transaction() as write:
        for row in (first, second):  # put in, then updated
            write.put(row)
            assert store.get(kind, row.id) == row
            assert type(store.get(kind, row.id)) is kind
        write.replay(write.step, backwards=True)
        assert store.find(kind) == []
        raise TakenBackError


def test_columns_are_the_fields_in_their_order() -> None:
    for kind, table in TABLES.items():
        assert columns(kind) == tuple(field.name for field in dataclasses.fields(kind)), table


CLAIM = Claim("c", "s", ClaimKind.FACT, 0, 3, "one")
ANCHOR = Anchor(0, 3, "one", rects=((0.0, 0.0, 1.0, 1.0),))
MARK = Annotation("a", OnKind.SECTION, "s", AnnotationKind.HIGHLIGHT, 1, ANCHOR, "", "", "", "")


def broken(row: Row, column: str, value: object) -> list[object]:
    return [value if name == column else kept for name, kept in to_values(row).items()]


def anchor_with(**changes: object) -> str:
    return json.dumps(dataclasses.asdict(ANCHOR) | changes)


@pytest.mark.parametrize(
    ("row", "column", "value"),
    [
        (LimitTie("t", "l", None, "c"), "limit_id", None),
        (LimitTie("t", "l", None, "c"), "limiting_claim_id", "c"),
        (CLAIM, "kind", "opinion"),
        (CLAIM, "kind", None),
        (CLAIM, "kind", 3),
        (CLAIM, "placing", ""),
        (CLAIM, "text", None),
        (CLAIM, "text", b"one"),
        (CLAIM, "text", 1),
        (CLAIM, "start", -1),
        (CLAIM, "start", 4),
        (CLAIM, "start", "0"),
        (CLAIM, "end", 2.5),
        (CLAIM, "end", None),
        (MARK, "colour", 0),
        (MARK, "colour", 9),
        (MARK, "on", "nowhere"),
        (MARK, "anchor", ""),
        (MARK, "anchor", None),
        (MARK, "anchor", b"\xff"),
        (MARK, "anchor", "[]"),
        (MARK, "anchor", "{}"),
        (MARK, "anchor", "null"),
        (MARK, "anchor", "[" * 5000),
        (MARK, "anchor", anchor_with(start=-1)),
        (MARK, "anchor", anchor_with(start=4)),
        (MARK, "anchor", anchor_with(end="3")),
        (MARK, "anchor", anchor_with(exact=None)),
        (MARK, "anchor", anchor_with(page=-1)),
        (MARK, "anchor", anchor_with(page="first")),
        (MARK, "anchor", anchor_with(rects=None)),
        (MARK, "anchor", anchor_with(rects=[1])),
        (MARK, "anchor", anchor_with(rects=[[0, 0, 1]])),
        (MARK, "anchor", anchor_with(rects=[[0, 0, 1, "1"]])),
        (MARK, "anchor", anchor_with(rects=[[0, 0, 1, math.inf]])),
        (MARK, "anchor", anchor_with(rects=[[0, 0, 1, 1e999]])),
        (MARK, "anchor", anchor_with(more=1)),
    ],
)
def test_a_value_that_no_dossier_writes_is_refused_in_one_sentence(row: Row, column: str, value: object) -> None:
    with pytest.raises(KnownError) as caught:
        from_values(type(row), broken(row, column, value))
    assert caught.value.code == "row-damaged"
    assert TABLES[type(row)] in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("anchor", ["{}", "[" * 5000, anchor_with(start=-1)])
def test_so_it_is_where_only_some_columns_are_read(anchor: str) -> None:
    with pytest.raises(KnownError) as caught:
        part_from_values(Annotation, ["id", "anchor"], ["a", anchor])
    assert caught.value.code == "row-damaged"


@pytest.mark.parametrize(
    "csl",
    ["", "[]", "3", "null", '{"a": NaN}', '{"a": 1', '{"a":' * 40 + "1" + "}" * 40, '{"a":' * 9999 + "1", "9" * 5000],
)
def test_a_record_that_is_no_plain_json_object_is_refused(csl: str) -> None:
    row = Source("s", 0, 1, Identification.CERTAIN, "")
    with pytest.raises(KnownError):
        from_values(Source, broken(row, "csl", csl))


def test_a_record_may_be_as_deep_as_csl_ever_is() -> None:
    deep: object = "x"
    for _ in range(20):
        deep = {"inner": deep}
    row = Source("s", 0, 1, Identification.CERTAIN, "", {"a": deep})
    assert from_values(Source, list(to_values(row).values())) == row


@pytest.mark.parametrize(
    "row",
    [
        dataclasses.replace(CLAIM, start=-1),
        dataclasses.replace(CLAIM, start=4),
        dataclasses.replace(CLAIM, kind="opinion"),  # type: ignore[arg-type]
        dataclasses.replace(CLAIM, text=None),  # type: ignore[arg-type]
        dataclasses.replace(MARK, colour=9),
        dataclasses.replace(MARK, anchor=Anchor(3, 0, "")),
        Passage("p", "d", Anchor(0, 1, "a", rects=((0, 0, math.nan, 0),))),
    ],
)
def test_what_could_not_be_read_again_is_not_written(row: Row) -> None:
    with pytest.raises(BugError):
        to_values(row)
