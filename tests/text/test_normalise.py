import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.normalise import JOINING_BACK, normalise

TRICKY = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            list(
                "abcé \n\r\t-.,“”’‑–—\u00ad\u0002\u200b\u00a0ﬁﬃßİ"
                "\u0301\u0327\u0640\u064eوالﷺﻻ가\u1100\u1161\u11a8国。😀"
            )
        ),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=80,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rule‑of‑law", "rule-of-law"),
        ("a‐b‒c–d—e―f−g", "a-b-c-d-e-f-g"),
        ("“blocked” ‘it’ „so‟", '"blocked" \'it\' "so"'),
        ("ﬁnancial eﬀect oﬃce", "financial effect office"),
        ("co\u00adoperation", "cooperation"),
        ("exam-\n   ple", "example"),
        ("exam\u0002\r\nple", "example"),
        ("rule-of-\nlaw", "rule-of-law"),
        ("anti-\nAmerican", "anti-American"),
        ("COVID-\r\n19", "COVID-19"),
        ("Ein-\nund Ausgabe", "Ein- und Ausgabe"),
        ("a pause -\nthen more", "a pause - then more"),
        ("a\u00a0b \t\n\n c\u2003d", "a b c d"),
        ("ze\u200bro\ufeff", "zero"),
        ("e\u0301te\u0301", "été"),
        ("مُحَمَّد كـــتاب", "محمد كتاب"),
        ("ﻻ", "لا"),
        ("각", "각"),
    ],
)
def test_typography_is_forgiven(text, expected):
    assert normalise(text).text == expected


def test_case_is_folded_only_where_asked():
    assert normalise("Straße İ").text == "Straße İ"
    assert normalise("Straße ÉTÉ", fold_case=True).text == "strasse été"


def test_a_range_leads_back_over_every_kind_of_change():
    text = "The  eﬀect of\u00ad re-\nsistance, e\u0301tude\u200b end"
    normal = normalise(text)
    for word, original in [
        ("effect", "eﬀect"),
        ("resistance", "re-\nsistance"),
        ("étude", "e\u0301tude"),
        ("end", "end"),
    ]:
        at = normal.text.index(word)
        start, end = normal.span(at, at + len(word))
        assert text[start:end] == original


def test_half_a_ligature_leads_back_to_the_whole():
    normal = normalise("oﬃce")
    at = normal.text.index("ff")
    assert normal.span(at, at + 1) == (1, 2)
    assert normal.span(at + 1, at + 2) == (1, 2)


def test_an_empty_range_leads_back_to_an_empty_range():
    normal = normalise("a  b\u200b")
    assert normal.span(2, 2) == (3, 3)
    assert normal.span(3, 3) == (5, 5)


def test_a_position_of_the_original_leads_forward():
    text = "a  b\u200bc ﬁ d"
    normal = normalise(text)
    for character in "abcd":
        assert normal.text[normal.position(text.index(character))] == character


@given(TRICKY, st.booleans())
def test_every_character_leads_back_to_text_that_gives_it(text, fold_case):
    normal = normalise(text, fold_case=fold_case)
    for i, character in enumerate(normal.text):
        start, end = normal.span(i, i + 1)
        assert character in normalise(text[start:end], fold_case=fold_case).text


@given(TRICKY, st.booleans())
def test_ranges_of_neighbours_follow_each_other_and_cover_what_was_kept(text, fold_case):
    normal = normalise(text, fold_case=fold_case)
    spans = [normal.span(i, i + 1) for i in range(len(normal.text))]
    assert all(start < end for start, end in spans)
    assert all(a <= b for a, b in zip([s for s, _ in spans], [s for s, _ in spans][1:], strict=False))
    assert all(a <= b for a, b in zip([e for _, e in spans], [e for _, e in spans][1:], strict=False))


@given(TRICKY, st.booleans())
def test_normalising_again_changes_nothing(text, fold_case):
    once = normalise(text, fold_case=fold_case).text
    assert normalise(once, fold_case=fold_case).text == once


@given(TRICKY)
def test_the_result_is_composed_and_has_no_runs_of_space(text):
    once = normalise(text).text
    assert unicodedata.is_normalized("NFC", once)
    assert "  " not in once
    assert not set(once) & set("\n\t\u00a0‑–—“”’\u00ad\u200b")


def test_every_character_that_composes_backwards_is_known():
    joining = set()
    for code in range(sys.maxunicode + 1):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            first, second = (chr(int(part, 16)) for part in parts)
            if unicodedata.normalize("NFC", first + second) == chr(code) and not unicodedata.combining(second):
                joining.add(second)
    assert joining <= set(JOINING_BACK)


def test_every_character_that_folds_to_several_leads_back():
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        if len(character.casefold()) > 1:
            normal = normalise(f"a{character}b", fold_case=True)
            assert normal.span(len(normal.text) - 1, len(normal.text)) == (2, 3)
