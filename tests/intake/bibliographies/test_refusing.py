"""Text made fit to be kept; records that say nothing, or too much."""

import pytest

from dossier.intake.bibliographies.refusing import LARGEST_RECORD, Refusal, checked, clean, fit, refused


def test_text_is_made_fit() -> None:
    assert clean(" a\n\t b\x00 \ud800") == "a b\ufffd \ufffd"
    assert fit("a\nb") == "a\nb"


def test_a_record_says_something() -> None:
    assert checked({"title": "x"}) == {"title": "x"}
    with pytest.raises(Refusal, match="no title"):
        checked({"type": "book", "note": "x"})
    with pytest.raises(Refusal, match="larger"):
        checked({"title": "x" * LARGEST_RECORD})


def test_a_refusal_is_one_sentence() -> None:
    found = refused("line 3", "a\nb", Refusal("Its {braces} are odd."))
    assert (found.where, found.name, str(found.problem)) == ("line 3", "a b", "Its {braces} are odd.")
