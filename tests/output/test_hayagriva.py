"""Records as the CSL engine takes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.output.hayagriva import entry_of, shielded, unshielded


@given(st.text())
def test_no_markup_is_left_and_all_comes_back(text: str) -> None:
    hidden = shielded(text)
    assert not set(hidden) & set("\\${}[]*_#@`~'\"<>")
    assert unshielded(hidden) == "".join("\ufffd" if "\ue120" <= c <= "\ue17e" else c for c in text)


def test_people_whom_a_brief_names_in_one_text_are_people() -> None:
    csl = {"author": [{"literal": "Lee, A. and Wu, B."}, {"literal": "Ministry, Oslo"}], "title": "Ships"}
    assert entry_of(csl)["author"] == [
        {"name": "Lee", "given-name": "A."},
        {"name": "Wu", "given-name": "B."},
        {"name": "Ministry, Oslo"},
    ]


def test_particles_are_part_of_the_name() -> None:
    person = {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der", "suffix": "Jr."}
    assert entry_of({"author": [person, {"literal": "Ministry"}, 3, {}]})["author"] == [
        {"name": "van der Berg", "given-name": "Jan", "suffix": "Jr."},
        {"name": "Ministry"},
    ]


@pytest.mark.parametrize(
    ("issued", "date"),
    [
        ({"date-parts": [[2020, 5, 3]]}, "2020-05-03"),
        ({"date-parts": [[2020, 21]]}, "2020"),
        ({"date-parts": [[2020, 2, 31]]}, "2020-02"),
        ({"date-parts": [[-44]]}, None),
        ({"literal": "soon"}, None),
    ],
)
def test_dates(issued, date) -> None:
    assert entry_of({"issued": issued}).get("date") == date


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/ä b", "https://example.org/%C3%A4%20b"),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("https://[::1", None),
        ("https://a b/", None),
        ("http://a:99999999/", None),
    ],
)
def test_addresses(url, kept) -> None:
    assert entry_of({"URL": url}).get("url") == kept


def test_what_stands_in_what() -> None:
    entry = entry_of({"type": "article-journal", "title": "T", "container-title": "J", "volume": 3, "page": "1-9"})
    assert entry == {
        "type": "article",
        "title": "T",
        "page-range": "1-9",
        "parent": [{"type": "periodical", "title": "J", "volume": "3"}],
    }
    book = entry_of({"type": "book", "collection-title": "Series", "collection-number": "4", "publisher": "P"})
    assert book["parent"] == [{"type": "anthology", "title": "Series", "volume": "4"}]
    assert entry_of({"type": "legal_case", "title": "A v B"})["title"] == "{A v B}"
