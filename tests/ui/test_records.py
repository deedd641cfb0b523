from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from dossier.ui.records import Field, date, names, record_fields, record_line, record_title, record_words


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


CHAPTER = {
    "id": "9.candidate-2",
    "type": "article-newspaper",
    "title": "Key  issues",
    "author": [{"family": "DeLelle", "given": "C."}, {"literal": "White & Case"}],
    "container-title": "A guide",
    "issued": {"date-parts": [[2020, 8, 17]]},
    "URL": "https://example.org/a",
    "custom": {"remark": "x"},
    "shelf-mark": 12,
}


def test_fields_are_read_in_their_order_and_unknown_ones_come_last() -> None:
    assert record_fields(CHAPTER) == [
        Field("type", "Kind", "Newspaper article"),
        Field("author", "Author", "C. DeLelle, White & Case"),
        Field("issued", "Date", "17 August 2020"),
        Field("container-title", "In", "A guide"),
        Field("URL", "Web address", "https://example.org/a", is_address=True),
        Field("shelf-mark", "shelf-mark", "12"),
    ]
    assert record_title(CHAPTER) == "Key issues"
    words = record_words(CHAPTER)
    assert all(field.value in words for field in record_fields(CHAPTER))
    assert "Key" not in words
    assert record_line(CHAPTER) == "C. DeLelle, White & Case, A guide, 17 August 2020"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({"date-parts": [[2022, 1, 18]]}, "18 January 2022"),
        ({"date-parts": [["2015", "7"]]}, "July 2015"),
        ({"date-parts": [[2020], [2021]]}, "2020–2021"),
        ({"date-parts": [[2020, 13]]}, "2020"),
        ({"date-parts": [], "literal": "n.d."}, "n.d."),
        ({"raw": "spring 2020"}, "spring 2020"),
        ({"date-parts": [None]}, ""),
        ({"date-parts": "2020"}, ""),
        ("2020", ""),
        (None, ""),
    ],
)
def test_dates_are_shown_as_far_as_they_are_known(value: object, shown: str) -> None:
    assert date(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ([{"given": "Jan", "dropping-particle": "van der", "family": "Meer", "suffix": "Jr."}], "Jan van der Meer Jr."),
        ([{"family": 3}, "text", {}, {"literal": "UN"}], "3, UN"),
        ({"family": "x"}, ""),
        (None, ""),
    ],
)
def test_names_are_shown_in_full(value: object, shown: str) -> None:
    assert names(value) == shown


def test_what_has_an_unexpected_form_is_left_out() -> None:
    assert record_fields({"title": "t", "author": 3.5, "page": True, "note": {"x": 1}, "URL": ["https://x.y"]}) == [
        Field("author", "Author", "3.5")
    ]
    assert record_line({}) == record_title({"title": ["x"]}) == ""
