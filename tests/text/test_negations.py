import pytest

from dossier.text.negations import negates


@pytest.mark.parametrize(
    "words",
    [
        "did not",
        "NEVER",
        "can't",
        "didn’t",
        "n’a pas",
        "kein Geld",
        "no ordenó",
        "não",
        "не",
        "لم تأمر",
        "不可",
        "行かない",
    ],
)
def test_words_that_deny(words):
    assert negates(words)


@pytest.mark.parametrize(
    "words", ["a note on knots", "the court", "la nation", "noble", "das Notariat", "الأمة", "可以", ""]
)
def test_words_that_do_not(words):
    assert not negates(words)
