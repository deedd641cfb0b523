"""Dates as bibliographies write them."""

import pytest

from dossier.output.bibliographies.dates import iso, parts_of, slashes, words_of


@pytest.mark.parametrize(
    ("date", "written", "as_ris"),
    [
        ({"date-parts": [[2020, 5, 3]]}, "2020-05-03", "2020/05/03/"),
        ({"date-parts": [[2020], [2021, 6]]}, "2020/2021-06", "2020///"),
        ({"date-parts": [[-44]]}, "-0044", "-0044///"),
        ({"date-parts": [[1850]], "circa": True}, "1850~", "1850///"),
        ({"literal": "soon"}, "soon", "soon"),
        ({"raw": "soon"}, "soon", "soon"),
        ("soon", "", ""),
        (None, "", ""),
    ],
)
def test_dates(date, written, as_ris) -> None:
    assert iso(date) == written
    assert slashes(date) == as_ris


def test_odd_dates_are_none() -> None:
    assert parts_of({"date-parts": [["x"], 3, []]}) == []
    assert words_of({"literal": 3}) == ""
