import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import QuoteCheck
from dossier.text.normalise import normalise
from dossier.text.quotes import check, check_quote, word_diff

TEXT = (
    "The yard’s east wall would protect 212 homes, but it is not cheap: about 15 % of the budget, or 3.5 million "
    "euros. Work began on 12 May 2021 at −5 °C and was estab-\nlished as a well-\nknown case of rule‑of‑law building."
)


@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        ("would protect 212 homes", QuoteCheck.EXACT),
        ("  would protect 212 homes ", QuoteCheck.EXACT),
        ("The yard's east wall", QuoteCheck.NORMALISED),
        ("was established as", QuoteCheck.NORMALISED),
        ("a well-known case", QuoteCheck.NORMALISED),
        ("established as a well-known case of rule-of-law building", QuoteCheck.NORMALISED),
        ("a wellknown case", QuoteCheck.NORMALISED),
        ("at -5 °C", QuoteCheck.NORMALISED),
        ("would protect 221 homes", QuoteCheck.DIFFERS),
        ("but it is cheap: about 15 %", QuoteCheck.DIFFERS),
        ("or 3.5 billion euros", QuoteCheck.DIFFERS),
        ("Work began on 12 March 2021", QuoteCheck.DIFFERS),
        ("about 15 km of the budget", QuoteCheck.DIFFERS),
        ("the yard’s east wall would", QuoteCheck.DIFFERS),
        ("an entirely different sentence about fish", QuoteCheck.NOT_FOUND),
        ("5 %", QuoteCheck.NOT_FOUND),
        ("5 million", QuoteCheck.NOT_FOUND),
        ("5 °C", QuoteCheck.NOT_FOUND),
        ("212", QuoteCheck.EXACT),
        ("213", QuoteCheck.NOT_FOUND),
        ("", QuoteCheck.NOT_FOUND),
    ],
)
def test_the_class_of_a_quote(quote, kind):
    assert check_quote(quote, TEXT) is kind


def test_a_scan_has_no_text():
    assert check_quote("anything", " \n ") is QuoteCheck.NO_TEXT


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("212 homes", "212 homes"),
        ("rule-of-law building", "rule‑of‑law building"),
        ("a well-known case", "a well-\nknown case"),
        ("would protect 221 homes", "would protect 212 homes"),
        ("but it is cheap: about 15 %", "but it is not cheap: about 15 %"),
    ],
)
def test_where_it_stands(quote, found):
    result = check(quote, TEXT, normalise(TEXT))
    assert TEXT[result.start : result.end] == found


def test_a_difference_is_told_word_by_word():
    assert check("but it is cheap: about 14 %", TEXT).diff == (
        ("same", "but it is"),
        ("added", "not"),
        ("same", "cheap: about"),
        ("removed", "14"),
        ("added", "15"),
        ("same", "%"),
    )


def test_a_cut_number_is_not_taken_for_the_whole_when_the_whole_follows():
    text = "It was 15 % at first and 5 % later."
    assert check("5 %", text) == check("5 %", text, normalise(text))
    assert (check("5 %", text).start, check("5 %", text).kind) == (text.index(" 5 %") + 1, QuoteCheck.EXACT)


def test_words_without_spaces_may_be_quoted_in_part():
    assert check_quote("裁判所は", "国際刑事裁判所は設立された。") is QuoteCheck.EXACT


def test_a_diff_of_equal_words_but_for_typography_is_empty_of_changes():
    assert word_diff("rule‑of‑law  “so”", 'rule-of-law "so"') == (("same", 'rule-of-law "so"'),)


WORDS = st.lists(
    st.sampled_from(
        ["the", "court", "of", "law", "did", "not", "see", "12", "or", "15", "per", "cent", "fish", "and", "ships"]
    ),
    max_size=30,
)


@given(WORDS, st.data())
def test_a_run_of_words_of_the_text_is_exact(words, data):
    text = " ".join(words)
    start = data.draw(st.integers(0, len(words)))
    quote = " ".join(words[start : data.draw(st.integers(start, len(words)))])
    if quote:
        result = check(quote, text)
        assert result.kind is QuoteCheck.EXACT
        assert text[result.start : result.end] == quote


@given(WORDS, st.data())
def test_a_changed_number_is_never_exact(words, data):
    numbers = [i for i, word in enumerate(words) if word.isdecimal()]
    if not numbers:
        return
    i = data.draw(st.sampled_from(numbers))
    changed = [*words[:i], data.draw(st.sampled_from(["1", "2", "5", "13", "112", "152", "12.5"])), *words[i + 1 :]]
    quote = " ".join(changed[max(0, i - 3) : i + 4])
    assert check_quote(quote, " ".join(words)) not in (QuoteCheck.EXACT, QuoteCheck.NORMALISED)


@given(st.text(max_size=40), st.text(max_size=120))
def test_no_quote_fails(quote, text):
    result = check(quote, text)
    if result.start is not None and result.end is not None:
        assert 0 <= result.start < result.end <= len(text)
