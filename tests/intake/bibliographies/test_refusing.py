"""Text made fit to be kept; records that say nothing, or too much."""

import pytest

from dossier.intake.bibliographies.refusing import LARGEST_RECORD, checked, clean, fit, refused
from dossier.model.errors import KnownError


def test_text_is_made_fit() -> None:
    assert clean(" a\n\t b\x00 \ud800") == "a b\ufffd \ufffd"
    assert fit("a\nb") == "a\nb"


def test_a_record_says_something() -> None:
    assert checked({"title": "x"}) == {"title": "x"}
    with pytest.raises(KnownError, match="no title"):
        checked({"type": "book", "note": "x"})
    with pytest.raises(KnownError, match="larger"):
        checked({"title": "x" * LARGEST_RECORD})


def test_a_refusal_is_one_sentence() -> None:
    found = refused("line 3", "a\nb", KnownError("record-refused", "Its {field} is odd.", field="{braces}"))
    assert (found.where, found.name, str(found.problem)) == ("line 3", "a b", "Its {braces} is odd.")
