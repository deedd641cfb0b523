"""Rows as JSON: the same rows come back, and nothing that is not exactly one is taken."""

import json
from dataclasses import replace
from typing import Any

import pytest

from dossier.model.anchor import Anchor
from dossier.model.errors import KnownError
from dossier.model.kinds import Placing
from dossier.model.rows import Annotation, Brief, Document, Marker, Passage, Source
from dossier.store.json_rows import decoded, from_json, to_json
from dossier.store.rows import TABLES
from tests.samples import fill, sample_session


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> dict[type, Any]:
    """Return one row of every kind."""
    session = sample_session(tmp_path_factory.mktemp("rows") / "a.dossier")
    fill(session)
    found = {kind: session.store.find(kind)[0] for kind in TABLES}
    session.close()
    return found


def test_every_kind_of_row_comes_back(rows: dict[type, Any]):
    assert set(rows) == set(TABLES)
    for kind, row in rows.items():
        value = json.loads(json.dumps(to_json(row)))
        assert from_json(kind, value) == row


def test_columns_are_what_they_are_in_json(rows: dict[type, Any]):
    assert to_json(rows[Document])["is_sheet"] is False
    assert to_json(rows[Document])["replaces"] is None
    assert decoded(to_json(rows[Brief])["original"]) == rows[Brief].original
    rects = ((1.0, 2.5, 3.0, 4.0),)
    row = replace(rows[Passage], anchor=Anchor(1, 2, "x", page=3, rects=rects), placing=Placing.MOVED)
    value = to_json(row)
    assert value["anchor"] == {
        "start": 1,
        "end": 2,
        "exact": "x",
        "prefix": "",
        "suffix": "",
        "page": 3,
        "rects": [[1.0, 2.5, 3.0, 4.0]],
    }
    assert from_json(Passage, json.loads(json.dumps(value))) == row
    assert to_json(rows[Source])["csl"] == {"type": "book", "title": "The strait crossed"}


@pytest.mark.parametrize(
    ("kind", "column", "value"),
    [
        (Marker, "number", True),
        (Marker, "number", 1.0),
        (Marker, "number", -1),
        (Marker, "number", 2**63),
        (Marker, "number", 10**400),
        (Marker, "number", None),
        (Marker, "id", 1),
        (Marker, "id", "\ud800"),
        (Marker, "start", 10_000),  # beyond its own end
        (Document, "is_sheet", 0),
        (Document, "kind", "exe"),
        (Document, "replaces", 3),
        (Brief, "original", "not base64!"),
        (Brief, "original", ["YQ=="]),
        (Source, "csl", "{}"),
        (Source, "csl", []),
        (Source, "csl", {"a": float("inf")}),
        (Source, "csl", {"a": "\ud800"}),
        (Annotation, "tags", ["a", 1]),
        (Annotation, "tags", {}),
        (Annotation, "colour", 9),
        (Annotation, "anchor", {"start": 0}),
        (Annotation, "anchor", []),
    ],
)
def test_what_is_not_exactly_a_row_is_refused(rows: dict[type, Any], kind: type[Any], column: str, value: Any):
    with pytest.raises((ValueError, KnownError)):
        from_json(kind, to_json(rows[kind]) | {column: value})


@pytest.mark.parametrize(
    "part",
    [
        {"start": True},
        {"start": 1.5},
        {"end": -1},
        {"more": 1},
        {"rects": [[1, 2, 3]]},
        {"rects": [[1, 2, 3, 10**400]]},
        {"rects": "abcd"},
        {"rects": [["1", "2", "3", "4"]]},
        {"page": "1"},
        {"exact": None},
    ],
)
def test_an_anchor_has_exactly_its_parts(rows: dict[type, Any], part: dict[str, Any]):
    value = to_json(rows[Annotation])
    with pytest.raises((ValueError, KnownError)):
        from_json(Annotation, value | {"anchor": value["anchor"] | part})


@pytest.mark.parametrize("value", [None, [], "x", 3, {}])
def test_what_is_no_object_is_no_row(value: Any):
    with pytest.raises(ValueError, match="not an object with exactly id, section_id"):
        from_json(Marker, value)


def test_a_column_too_many_is_refused(rows: dict[type, Any]):
    with pytest.raises(ValueError, match="not an object with exactly"):
        from_json(Marker, to_json(rows[Marker]) | {"more": 1})


def test_a_csl_nested_too_deeply_is_refused(rows: dict[type, Any]):
    csl: Any = {}
    for _ in range(40):
        csl = {"a": csl}
    with pytest.raises(KnownError):
        from_json(Source, to_json(rows[Source]) | {"csl": csl})
