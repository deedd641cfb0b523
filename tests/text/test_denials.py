"""A quote that is exact, out of a sentence that says the opposite."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import QuoteCheck
from dossier.text.denials import denying_sentence
from dossier.text.quotes import check

HARBOUR = "Nobody was asked. The harbour is not safe at every tide. It never freezes."


def around(quote: str, text: str) -> str:
    start = text.index(quote)
    return denying_sentence(text, start, start + len(quote))


@pytest.mark.parametrize(
    ("quote", "text", "sentence"),
    [
        ("safe at every tide", HARBOUR, "The harbour is not safe at every tide."),
        ("The harbour is not safe at every tide.", HARBOUR, ""),
        ("is not safe at every tide", HARBOUR, ""),
        ("ist im Winter sicher", "Der Hafen ist im Winter sicher nicht.", "Der Hafen ist im Winter sicher nicht."),
        ("ordenó su libertad", "La Sala no ordenó su libertad.", "La Sala no ordenó su libertad."),
        ("est sûr", "Le port n’est sûr\nà aucune marée.", "Le port n’est sûr à aucune marée."),
        ("أمرت المحكمة", "ليس صحيحا أن أمرت المحكمة بذلك.", "ليس صحيحا أن أمرت المحكمة بذلك."),
        ("refers the situation", "Resolution No. 1593 of 2005 refers the situation.", ""),
        ("safe at every tide", "The harbour is safe at every tide.", ""),
        ("safe", "It is not so.\n\nThe harbour is safe", ""),
    ],
)
def test_the_sentence_is_told_where_it_denies_beside_the_words(quote: str, text: str, sentence: str) -> None:
    assert around(quote, text) == sentence


def test_of_a_long_sentence_the_parts_beside_the_words_are_shown() -> None:
    text = "word " * 60 + "never " + "that " * 40 + "quoted words here " * 20 + "and so on " * 60 + "."
    told = around("quoted words here " * 19 + "quoted words here", text)
    assert told.startswith("… ")
    assert told.endswith(" …")
    assert len(told) < 500
    assert "never" not in around("quoted words here", "It is never so. " + "word " * 300 + "quoted words here")


def test_the_class_stays_the_machines_and_says_so() -> None:
    found = check("safe at every tide", HARBOUR)
    assert found.kind is QuoteCheck.EXACT
    assert found.sentence == "The harbour is not safe at every tide."
    found = check("safe  at “every” tide", HARBOUR.replace("every", "'every'").replace("'", '"'))
    assert (found.kind, found.sentence) == (QuoteCheck.NORMALISED, 'The harbour is not safe at "every" tide.')
    assert check("It never freezes.", HARBOUR).sentence == ""


@given(st.text(st.sampled_from("ab not.!\n é"), max_size=80), st.integers(0, 80), st.integers(1, 40))
def test_any_range_of_any_text(text: str, start: int, length: int) -> None:
    end = min(len(text), start + length)
    if start < end:
        told = denying_sentence(text, start, end)
        assert not told or "not" in told
