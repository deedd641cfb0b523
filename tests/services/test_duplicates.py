"""Which records are of one work, and what a source has after a merge."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.services.duplicates import Known, Merge, Sign, merged

BOOK = {
    "type": "book",
    "title": "The tides of winter: a log",
    "DOI": "10.1234/Tides",
    "ISBN": "0-306-40615-2",
    "URL": "https://www.example.org/tides/",
    "issued": {"date-parts": [[2019, 3]]},
}


def year(number):
    return {"date-parts": [[number]]}


@pytest.mark.parametrize(
    ("other", "sign"),
    [
        ({"title": "Anything else", "DOI": "10.1234/tides"}, Sign.DOI),
        ({"title": "Anything else", "URL": "https://doi.org/10.1234/TIDES"}, Sign.DOI),
        ({"type": "book", "title": "Tides of winter: a log", "ISBN": "9780306406157"}, Sign.ISBN),
        ({"type": "book", "ISBN": "978-0-306-40615-7"}, Sign.ISBN),
        ({"type": "chapter", "title": "Low water", "ISBN": "9780306406157"}, None),
        ({"title": "THE TIDES OF WINTER, A LOG", "URL": "http://example.org/tides#top"}, Sign.ADDRESS),
        ({"title": "Something quite different", "URL": "http://example.org/tides"}, None),
        ({"title": "The Tides of Winter – A Log", "issued": year(2019)}, Sign.TITLE),
        ({"title": "The tides of winter: a log", "issued": year(2020)}, None),
        ({"title": "The tides of winter: a log"}, Sign.TITLE),
        ({"title": "The tides of winter: a log", "issued": {"literal": "spring 2019"}}, Sign.TITLE),
        ({"title": "Tides"}, None),
        ({}, None),
    ],
)
def test_twins(other, sign):
    twin = Known([{"title": "Another one"}, BOOK]).twin_of(other)
    assert (twin.sign if twin else None) is sign
    assert twin is None or twin.index == 1


def test_short_titles_without_a_year_are_no_twins():
    assert Known([{"title": "Report", "issued": year(2019)}]).twin_of({"title": "Report"}) is None


def test_merges():
    ours = {"type": "document", "title": "Ours", "publisher": ""}
    theirs = {"type": "book", "title": "Theirs", "publisher": "Press", "id": "x1"}
    assert merged(ours, theirs, Merge.FILL) == {"type": "book", "title": "Ours", "publisher": "Press"}
    assert merged(ours, theirs, Merge.REPLACE) == {"type": "book", "title": "Theirs", "publisher": "Press"}
    assert merged(ours, theirs, Merge.KEEP) == merged(ours, theirs, Merge.BOTH) == ours


_RECORDS = st.dictionaries(st.sampled_from(["title", "publisher", "DOI", "volume"]), st.text(max_size=3))


@given(_RECORDS, _RECORDS)
def test_filling_overwrites_nothing(ours, theirs):
    after = merged(ours, theirs, Merge.FILL)
    assert all(after[name] == value for name, value in ours.items() if value)
    assert merged(after, theirs, Merge.FILL) == after
