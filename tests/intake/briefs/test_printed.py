from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.briefs.printed import Listed, pieces_of, spread


def numbers(text, listed=()):
    whole = (0, len(text))
    return [piece.number for piece in pieces_of(text, whole, whole, Listed(frozenset(listed)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4", [4]), ("٤", [4]), ("１２", [12]), ("1,2", [1, 2]), ("1، 2", [1, 2]), ("1、2", [1, 2]),
        *((f"3{dash}5", [3, 4, 5]) for dash in "-‐‑–—−~～"),
        ("1, 3-4; 9", [1, 3, 4, 9]), ("0", []), ("1,000", []), ("5-3", []), ("1-200", []), ("2019", []),
    ],
)  # fmt: skip
def test_numbers_as_they_are_printed(text, expected):
    assert numbers(text) == expected


def test_a_range_that_the_list_does_not_have_is_none():
    assert numbers("10-20", listed=range(1, 6)) == []
    assert numbers("2-4", listed=range(1, 6)) == [2, 3, 4]
    assert numbers("1, 5-6", listed=range(1, 6)) == [1, 5, 6]


@given(st.integers(0, 50), st.integers(0, 50), st.integers(1, 80))
def test_pieces_share_the_characters_and_leave_none(start, length, count):
    pieces = spread(range(1, count + 1), start, start + length)
    assert [piece.number for piece in pieces] == list(range(1, count + 1))
    assert (pieces[0].start, pieces[-1].end) == (start, start + length)
    assert all(before.end == after.start for before, after in pairwise(pieces))
