"""Hyphens at the ends of lines."""

import pytest

from dossier.intake.briefs.hyphens import Hyphens

ENGLISH = [
    "the long-term plan of a well-known state-owned port",
    "cross the border with cooperation of the regulation office, under",
    "standing orders and understanding, reg-",
]


@pytest.mark.parametrize(
    ("before", "after", "stays"),
    [
        ("a well", "known plan", True),  # the compound is there
        ("the regu", "lation says", False),  # the word is there
        ("good under", "standing of it", False),  # both, but the word in one as well
        ("a cross", "border plan", True),  # two words of the text
        ("some non", "cooperation", True),  # a prefix
        ("harbour", "masters", False),  # neither is known
        ("Schleswig", "Holstein", True),  # a capital
        ("1990", "1995", True),  # no words
    ],
)
def test_a_hyphen_stays_where_it_is_of_the_word(before, after, stays):
    assert Hyphens(ENGLISH).stays(before, after) is stays


def test_a_language_that_does_not_join_words_so_loses_the_hyphen():
    assert not Hyphens(["das Haus und der Meister"]).stays("ein Haus", "meister kam")
