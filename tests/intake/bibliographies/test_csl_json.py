"""CSL-JSON: what is well formed stays, what is not is refused."""

import json

import pytest

from dossier.intake.bibliographies.csl_json import read_csl_json
from dossier.model.errors import KnownError


def one(item):
    return read_csl_json(json.dumps([item]))


def test_forms_of_a_list() -> None:
    item = {"type": "book", "title": "Tides"}
    for form in (item, [item], {"items": [item]}):
        assert [record.csl for record in read_csl_json(json.dumps(form)).records] == [item]


def test_values_are_made_plain() -> None:
    found = one({"title": ["Tides"], "issued": {"date-parts": [["2020", "5"]]}, "note": None, "x": {"a": [1]}})
    assert found.records[0].csl == {"title": "Tides", "issued": {"date-parts": [[2020, 5]]}, "x": {"a": [1]}}


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ("text", "no object"),
        ({"title": {"a": 1}}, "“title” is no text"),
        ({"title": "x", "author": "Lee"}, "“author” is no list of names"),
        ({"title": "x", "author": [{"family": 3}]}, "a name that is no text"),
        ({"title": "x", "issued": "2020"}, "“issued” is no date"),
        ({"title": "x", "issued": {"date-parts": [["soon"]]}}, "“issued” is no date"),
        ({"title": "x", "custom": [[[[[[[[1]]]]]]]]}, "nested too deeply"),
        ({"type": "book"}, "no title"),
    ],
)
def test_refused(item, reason) -> None:
    found = one(item)
    assert found.records == ()
    assert reason in str(found.refused[0].problem)


@pytest.mark.parametrize("text", ["[" * 100_000, "[NaN]", "{", "[1" + "0" * 5_000 + "]", "[Infinity]"])
def test_no_json(text: str) -> None:
    with pytest.raises(KnownError, match=r"\.$"):
        read_csl_json(text)


def test_attachments_are_files() -> None:
    (record,) = one({"title": "x", "attachments": [{"path": "files/1/a.pdf"}, {"path": 3}, 4]}).records
    assert record.files == ("files/1/a.pdf",)
    assert "attachments" not in record.csl
