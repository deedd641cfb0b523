from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.record_hints import bare_doi, date_hint, hint_on


@pytest.mark.parametrize(
    ("field", "value", "wanted"),
    [
        ("DOI", "10.1000/182", ""),
        ("DOI", "https://doi.org/10.1000/182", ""),
        ("DOI", "doi: 10.1000/182", ""),
        ("DOI", "11.1000/182", "doi-shape"),
        ("DOI", "10.1000", "doi-shape"),
        ("ISBN", "978-0-306-40615-7", ""),
        ("ISBN", "978-0-306-40615-8", "isbn-check"),
        ("ISBN", "0-306-40615-2", ""),
        ("ISBN", "0-8044-2957-X", ""),
        ("ISBN", "0-306-40615-3", "isbn-check"),
        ("ISBN", "12345", "isbn-length"),
        ("ISSN", "0378-5955", ""),
        ("ISSN", "0378-5954", "issn-check"),
        ("ISSN", "0378", "issn-length"),
        ("URL", "https://example.org/a", ""),
        ("URL", "example.org/a", "address-scheme"),
        ("URL", "ftp://example.org", "address-scheme"),
        ("URL", "https://", "address-form"),
        ("URL", "http://[1", "address-form"),
        ("URL", "", ""),
        ("publisher", "anything: 12", ""),
    ],
)
def test_what_looks_wrong_is_told_by_its_code(field: str, value: str, wanted: str) -> None:
    assert hint_on(field, value) == wanted


@pytest.mark.parametrize(
    ("year", "month", "day", "wanted"),
    [
        ("2020", 0, "", ""),
        ("2020", 2, "29", ""),
        ("2021", 2, "29", "day-none"),
        ("2021", 2, "x", "day-none"),
        ("2021", 0, "3", "month-missing"),
        ("", 3, "", "year-missing"),
        ("", 0, "", ""),
        ("MMXX", 0, "", "year-number"),
        ("2028", 0, "", "year-future"),
        ("2027", 0, "", ""),
        ("202", 0, "", "year-early"),
    ],
)
def test_a_date_is_checked_as_far_as_it_is_known(year: str, month: int, day: str, wanted: str) -> None:
    assert date_hint(year, month, day, today=date(2026, 1, 2)) == wanted


@given(st.sampled_from(["DOI", "ISBN", "ISSN", "URL"]), st.text(max_size=30))
def test_nothing_that_is_typed_is_refused(field: str, value: str) -> None:
    assert isinstance(hint_on(field, value), str)
    assert bare_doi(bare_doi(value)) == bare_doi(value) or "doi" in value.lower()
    date_hint(value, 1, value)


@given(st.integers(0, 10**12 - 1), st.integers(1, 9))
def test_one_digit_mistyped_is_always_seen(number: int, by: int) -> None:
    twelve = f"{number:012d}"
    check = -sum(int(digit) * (3 if i % 2 else 1) for i, digit in enumerate(twelve)) % 10
    assert hint_on("ISBN", f"{twelve}{check}") == ""
    assert hint_on("ISBN", f"{twelve}{(check + by) % 10}") == "isbn-check"
