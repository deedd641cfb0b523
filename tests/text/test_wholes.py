import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.wholes import cuts_after, cuts_before, find_whole, whole_words, wholes


@pytest.mark.parametrize(
    ("words", "text", "at"),
    [
        ("5 %", "15 % or 5 %", 8),
        ("5", "3.5", -1),
        (".5 km", "3.5 km", -1),
        ("3.", "3.5 km", -1),
        ("12", "12:30", -1),
        ("at −", "at −5", -1),
        ("paid $", "paid $5", -1),
        ("2", "1/2 km", -1),
        ("500", "1 500", -1),
        ("500", "Year 2019 500 came", 10),
        ("1", "1’500", -1),
        ("5", "−5 or 3−5", 8),
        ("5 mg", "≥ 5 mg", -1),
        ("15 people", "> 15 people", 2),
        ("can", "I can’t", -1),
        ("court", "the court’s", 4),
        ("binding", "non-binding", -1),
        ("known", "well-known", 5),
        ("可以", "不可以", -1),
        ("行か", "行かない", -1),
        ("裁判所", "国際刑事裁判所は", 4),
        ("", "text", -1),
    ],
)
def test_words_stand_whole(words, text, at):
    assert find_whole(words, text) == at


def test_each_place_between_two_bounds():
    text = "a b a ab a"
    assert list(wholes("a", text)) == [0, 4, 9]
    assert list(wholes("a", text, 1, 9)) == [4]


def test_the_ends_of_a_text_cut_nothing():
    assert not any(cut("5", at) for cut in (cuts_before, cuts_after) for at in (0, 1))


@pytest.mark.parametrize(
    ("dragged", "text", "whole"),
    [
        ("n der iOS-Version verfügb", "Das in der iOS-Version verfügbare.", "in der iOS-Version verfügbare"),
        ("5 % of hou", "some 3.5 % of houses", "3.5 % of houses"),
        ("00 ferr", "the 1 500 ferries", "1 500 ferries"),
        ("we ca", "we can’t say", "we can’t"),
        ("inding", "a non-binding word", "non-binding"),
        (" the court ", "of the court of", " the court "),
        ("可以", "也不可以", "不可以"),
    ],
)
def test_half_a_word_is_made_whole(dragged, text, whole):
    start, end = whole_words(text, text.index(dragged), text.index(dragged) + len(dragged))
    assert text[start:end] == whole


@given(st.text("ab 1,.-’t<不可%", min_size=1, max_size=40), st.data())
def test_what_was_made_whole_stands_whole(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    first, last = whole_words(text, start, end)
    assert first <= start < end <= last
    words = text[first:last].strip()
    assert not words or find_whole(words, text, first, last + 1) >= 0
