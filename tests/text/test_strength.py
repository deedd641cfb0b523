"""How strong passphrases are taken to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.strength import MEASURES, Level, strength


@pytest.mark.parametrize(
    "weak",
    [
        "",
        "password",
        "Password1",
        "P@ssw0rd!",
        "12345678",
        "aaaaaaaaaaaa",
        "qwertyuiop",
        "password2024",
        "abcdefgh",
        "ferries2026",
        "thequickbrown",
        "aaaa-aaaa-aaaa-aaaa",
        "hunter2hunter2",
        "4829104857",
    ],
)
def test_what_people_often_take_is_weak(weak: str) -> None:
    assert strength(weak).level is Level.WEAK


@pytest.mark.parametrize(
    "strong",
    [
        "correct-horse-battery-staple",
        "ferry harbour lamp ocean tin",
        "Xk7$pQ9!mZ2w",
        "kj4Hg8sLq2Zx9vTn",
        "ich gehe morgen in den Wald",
        "日本語のパスフレーズ",
    ],
)
def test_words_that_nobody_would_put_together_and_characters_at_random_are_strong(strong: str) -> None:
    assert strength(strong).level is Level.STRONG


def test_the_levels_follow_each_other_word_by_word() -> None:
    words = ["harbour", "lantern", "ocean", "sparrow"]
    levels = [strength(" ".join(words[:count])).level for count in range(1, 5)]
    assert levels == [Level.WEAK, Level.WEAK, Level.FAIR, Level.STRONG]
    assert set(MEASURES) == set(Level)


def test_figures_for_letters_make_a_word_little_harder() -> None:
    assert strength("harbour").bits < strength("h4rb0ur").bits <= strength("harbour").bits + 3


@given(st.text(max_size=60))
def test_it_is_a_number_for_any_text_and_the_same_text_again_adds_nothing(text: str) -> None:
    found = strength(text)
    assert 0 <= found.bits < 60 * 8
    assert strength(text * 3).bits <= found.bits + 1e-6
