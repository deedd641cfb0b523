import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.replacing import Replaced, with_number


def test_places_move_with_what_stands_before_them() -> None:
    text = "one [9] two [10] three"
    replaced = Replaced(text, [(4, 7, "[10]"), (12, 16, "[9]")])
    assert replaced.after == "one [10] two [9] three"
    for word in ("one", "two", "three"):
        at = text.index(word)
        assert replaced.after[replaced.position(at) :].startswith(word)
    assert replaced.position(15) == 16  # inside "[10]", of which three characters are left
    assert replaced.position(len(text)) == len(replaced.after)


@given(
    st.lists(st.sampled_from(["word ", "[1]", "[12]", "أ ", ". "]), max_size=12), st.sampled_from(["[7]", "[345]", ""])
)
def test_what_lies_outside_the_stretches_stays_word_for_word(pieces: list[str], new: str) -> None:
    text, at, stretches, kept = "".join(pieces), 0, [], []
    for piece in pieces:
        if piece.startswith("["):
            stretches.append((at, at + len(piece), new))
        else:
            kept.append((at, at + len(piece), piece))
        at += len(piece)
    replaced = Replaced(text, stretches)
    assert len(replaced.after) == len(text) + sum(len(words) - (end - start) for start, end, words in stretches)
    for start, end, piece in kept:
        assert replaced.after[replaced.position(end) - len(piece) : replaced.position(end)] == piece
        assert replaced.position(start) <= replaced.position(end)


@pytest.mark.parametrize(
    ("printed", "old", "new", "wanted"),
    [
        ("[4]", 4, 12, "[12]"),
        ("[4](https://example.org/4)", 4, 5, "[5](https://example.org/4)"),
        ("[٤]", 4, 15, "[١٥]"),
        ("[14]", 4, 5, "[14]"),
        ("(Lee 2020)", 4, 5, "(Lee 2020)"),
        ("Act¹²", 12, 304, "Act³⁰⁴"),
    ],
)
def test_a_number_is_printed_anew_in_its_own_digits(printed: str, old: int, new: int, wanted: str) -> None:
    assert with_number(printed, old, new) == wanted
