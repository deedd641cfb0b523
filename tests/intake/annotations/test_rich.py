"""Rich contents as plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.annotations.rich import plain_of_rich


@pytest.mark.parametrize(
    ("rich", "plain"),
    [
        ('<?xml version="1.0"?><body xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b></p></body>', "One two"),
        ("<p>One<br/>two</p><p>three</p>", "One\ntwo\nthree"),
        ("5 &lt; 6 &amp; &eacute;", "5 < 6 & é"),
        ("<style>p {color: red}</style><p>Seen</p><script>alert(1)</script>", "Seen"),
        ("<p>not closed <b>at all", "not closed at all"),
        ("", ""),
    ],
)
def test_the_words_of_a_piece_of_xhtml(rich: str, plain: str):
    assert plain_of_rich(rich) == plain


def test_entities_of_its_own_are_not_expanded():
    assert "harm" not in plain_of_rich('<!DOCTYPE x [<!ENTITY a "harm">]><p>&a;</p>').replace('"harm"', "")


@given(st.text())
def test_nothing_is_too_broken(rich: str):
    assert isinstance(plain_of_rich(rich), str)
