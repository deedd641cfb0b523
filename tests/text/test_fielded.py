import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.fielded import Fielded

TEXTS = st.text(st.sampled_from("ab \u00a0\r\n\u2028\u2029é𐐷"), max_size=20)


@pytest.mark.parametrize(
    ("stored", "shown", "typed", "wanted"),
    [
        ("a\u00a0: b\r\nc", "a : b\nc", "a : bx\nc", "a\u00a0: bx\r\nc"),
        ("a\u00a0: b\r\nc", "a : b\nc", "a : b\nc d", "a\u00a0: b\r\nc d"),
        ("a\r\nb", "a\nb", "ab", "ab"),
        ("a", "a", "", ""),
        ("", "", "new\nline", "new\nline"),
    ],
)
def test_what_was_not_touched_keeps_its_line_ends_and_hard_spaces(
    stored: str, shown: str, typed: str, wanted: str
) -> None:
    fielded = Fielded(stored)
    assert fielded.shown == shown
    assert fielded.put_back(typed) == wanted


@given(TEXTS, TEXTS)
def test_the_field_shows_what_was_typed_and_untouched_text_stays(stored: str, typed: str) -> None:
    fielded = Fielded(stored)
    assert fielded.put_back(fielded.shown) == stored
    shown = Fielded(typed).shown
    again = Fielded(fielded.put_back(shown)).shown
    assert again == shown or "\r" in stored  # a line end of two characters may be cut by what is typed


@given(TEXTS)
def test_places_go_both_ways(stored: str) -> None:
    fielded = Fielded(stored)
    for at in range(len(fielded.shown) + 1):
        assert fielded.to_shown(fielded.to_text(at)) == at
    for at in range(len(stored) + 1):
        assert 0 <= fielded.to_text(fielded.to_shown(at)) - at <= 1
