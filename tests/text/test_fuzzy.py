"""Names found by some of their letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.fuzzy import AT_START, AT_WORD, INSIDE, LOOSE, folded, misfit, typed_words


@pytest.mark.parametrize(
    ("typed", "name", "cost"),
    [
        ("next", "Next citation", AT_START),
        ("citation next", "Next citation", AT_WORD + AT_START),
        ("port", "Export PDF…", INSIDE),
        ("cit", "Elicit a citation", AT_WORD),
        ("etude", "Étude", AT_START),
        ("reviewer's", "Reviewer’s name", AT_START),
        ("nxt", "Next", LOOSE + 1),
        ("zebra", "Next citation", None),
        ("next zebra", "Next citation", None),
        ("", "anything", 0),
    ],
)
def test_what_a_fit_costs(typed: str, name: str, cost: int | None) -> None:
    assert misfit(typed_words(typed), folded(name), loose=True) == cost


def test_letters_are_left_out_in_short_names_alone_and_not_across_half_a_sentence() -> None:
    assert misfit(("nxt",), "next", loose=False) is None
    assert misfit(("nxt",), "now and then an example of a text", loose=True) is None


@given(st.text(min_size=1), st.text())
def test_whatever_is_a_part_of_the_name_fits(part: str, rest: str) -> None:
    name = folded(rest + part + rest)
    words = tuple(folded(part).split())
    assert misfit(words, name, loose=False) is not None


@given(st.text(max_size=12), st.text(max_size=60))
def test_a_loose_fit_takes_all_that_a_strict_one_takes(typed: str, text: str) -> None:
    words, name = typed_words(typed), folded(text)
    strict, loose = misfit(words, name, loose=False), misfit(words, name, loose=True)
    assert strict is None or strict == loose
