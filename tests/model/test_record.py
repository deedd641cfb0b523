"""Rows compare, hash and show as dataclasses do."""

import copy
import dataclasses
import pickle
from typing import Any

import pytest

from dossier.model import rows
from dossier.model.kinds import Identification, SectionKind, TextFormat
from dossier.model.record import Record, record, record_of
from dossier.model.rows import Evidence, LimitTie, Marker, Section, Source

KINDS: list[Any] = list(rows.Row.__args__)
SECTION = Section("s", 1, 1, SectionKind.OPTION, "Bridges", TextFormat.TEXT, "1. Bridges", "A bridge.", "")


def test_every_row_is_a_record() -> None:
    kinds = [kind for kind in vars(rows).values() if isinstance(kind, type) and kind.__module__ == rows.__name__]
    assert set(kinds) == set(KINDS)
    for kind in KINDS:
        assert issubclass(kind, Record)
        assert kind.__slots__ == tuple(field.name for field in dataclasses.fields(kind))
        assert "__eq__" not in vars(kind)
        assert "__repr__" not in vars(kind)


def test_records_are_equal_where_they_hold_the_same() -> None:
    assert SECTION == copy.copy(SECTION) == pickle.loads(pickle.dumps(SECTION))
    assert hash(SECTION) == hash(copy.copy(SECTION))
    for field in dataclasses.fields(SECTION):
        change: dict[str, Any] = {field.name: "other"}
        other = dataclasses.replace(SECTION, **change)
        assert other != SECTION
        assert len({other, SECTION}) == 2


def test_records_of_two_kinds_are_never_equal() -> None:
    assert Evidence("1", "2", "3") != LimitTie("1", "2", "3", "4")
    assert Evidence("1", "2", "3") != ("1", "2", "3")
    assert Evidence("1", "2", "3") != ("1", "2", "3")


def test_what_holds_a_mapping_has_no_hash() -> None:
    source = Source("1", 1, 1, Identification.CERTAIN, "", {"title": "Ferries"})
    assert source == dataclasses.replace(source, csl={"title": "Ferries"})
    with pytest.raises(TypeError):
        hash(source)


def test_a_record_shows_what_it_holds_and_cannot_be_changed() -> None:
    marker = Marker("1", "s", 2, 3, 4, 5)
    assert repr(marker) == "Marker(id='1', section_id='s', run=2, number=3, start=4, end=5)"
    with pytest.raises(dataclasses.FrozenInstanceError):
        marker.run = 3  # type: ignore[misc]


def test_how_one_is_made_is_found_out_with_the_first_one() -> None:
    @record
    class Ferry(Record):
        name: str
        ports: tuple[str, ...] = ()

    before = vars(Ferry)["__init__"]
    first = Ferry("Ada", ports=("Hull",))
    after = vars(Ferry)["__init__"]
    assert before is not after
    assert (first, Ferry("Ada")) == (Ferry(name="Ada", ports=("Hull",)), Ferry("Ada", ()))
    assert vars(Ferry)["__init__"] is after
    with pytest.raises(TypeError, match="name"):
        Ferry()  # type: ignore[call-arg]


def test_one_of_values_is_the_one_that_is_made_by_name() -> None:
    made = record_of(Section, [getattr(SECTION, field.name) for field in dataclasses.fields(Section)])
    assert (made, type(made)) == (SECTION, Section)
    with pytest.raises(ValueError, match="zip"):
        record_of(Section, ["s", 1])
