"""Dates as bibliographies write them."""

import pytest

from dossier.intake.bibliographies.dates import month_number, of_fields, of_iso, of_parts, of_slashes


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2020-05-03", [[2020, 5, 3]]),
        ("2020", [[2020]]),
        ("2020-05/2021-06", [[2020, 5], [2021, 6]]),
        ("-0044-03", [[-44, 3]]),
        ("2020-05-03T10:00:00Z", [[2020, 5, 3]]),
        ("2020-21", [[2020, 21]]),  # spring
        ("2020-99", None),
        ("spring", None),
        ("1/2/3", None),
        ("", None),
    ],
)
def test_iso(text, parts) -> None:
    found = of_iso(text)
    assert (found["date-parts"] if found else None) == parts


def test_circa() -> None:
    assert of_iso("1850~") == {"date-parts": [[1850]], "circa": True}


def test_fields() -> None:
    assert of_fields("2020", "mar", "7") == {"date-parts": [[2020, 3, 7]]}
    assert of_fields("2020", "", "7") == {"date-parts": [[2020]]}
    assert of_fields("2020", "2", "99") == {"date-parts": [[2020, 2]]}
    assert of_fields("forthcoming") == {"literal": "forthcoming"}
    assert of_fields(" ") is None


def test_slashes() -> None:
    assert of_slashes("2020/05/03/") == {"date-parts": [[2020, 5, 3]]}
    assert of_slashes("2020///Spring") == {"date-parts": [[2020]]}
    assert of_slashes("2020-05-03") == {"date-parts": [[2020, 5, 3]]}
    assert of_slashes("soon") == {"literal": "soon"}
    assert of_slashes("2020/25/40") == {"literal": "2020/25/40"}
    assert of_slashes("") is None


def test_parts() -> None:
    assert of_parts([["2020", "5", 0]]) == [[2020, 5]]
    odd: object
    for odd in (None, [], [[]], [["x"]], [[2020, "x", 3]], [[10**9]], [[True]], "2020", [[1], [2], [3]]):
        assert of_parts(odd) == []


def test_months() -> None:
    assert [month_number(text) for text in ("12", "13", "March", "sept", "", "q")] == [12, None, 3, 9, None, None]
