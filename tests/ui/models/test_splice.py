import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.ui.models.splice import splice


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("abc", "abc", (3, 0, 0)),
        ("", "abc", (0, 0, 3)),
        ("abc", "", (0, 3, 0)),
        ("abc", "ac", (1, 1, 0)),
        ("ac", "abc", (1, 0, 1)),
        ("abc", "cab", (0, 3, 3)),
        ("aa", "aaa", (2, 0, 1)),
    ],
)
def test_only_what_differs_is_taken_out_and_put_in(old: str, new: str, expected: tuple[int, int, int]) -> None:
    assert splice(old, new) == expected


@given(st.lists(st.sampled_from("abcd")), st.lists(st.sampled_from("abcd")))
def test_what_is_spliced_is_the_new_list(old: list[str], new: list[str]) -> None:
    first, removed, inserted = splice(old, new)
    assert old[:first] + new[first : first + inserted] + old[first + removed :] == new
