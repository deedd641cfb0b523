"""Marked words of a page found in the text that was printed, and never on a near twin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.printed import find_printed, marked, printed_words, share, words_of

SUMMARY = (
    "Two ferries cross the strait [1]; the older one is slow [2]. Nobody counted the passengers on either of them."
)
TIDES = "The timetable follows the tides. In winter the older one is slow, and in 2019 it stood still for 14 days."
PRINTED = (
    "Summary\nLIMIT 0.1 Two ferries 1 cross the strait  1 ; 0.2 the older one is slow  2 . \n"
    "0.3 Nobody counted the passengers on either of them.\n1 which ones?\nAda Reviewer, 26 Nov 2026\n"
    "1. Tides\n1.1 The timetable follows the tides. In winter the older one is slow, and in 2019 it stood still for\n"
    "14 days."
)


def find(words: str, page: str = PRINTED, texts: tuple[str, ...] = (SUMMARY, TIDES), at: int = 0) -> str | None:
    """Return which words of the texts are found for `words` of the page, the `at`-th time that they stand there."""
    start = -1
    for _time in range(at + 1):
        start = page.index(words, start + 1)
    sought = marked(words_of(page), [(start, start + len(words))])
    found = find_printed(sought, [words_of(text) for text in texts]) if sought else None
    return f"{found[0]}: {texts[found[0]][slice(*found[1])]}" if found else None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cross the strait", "0: cross the strait"),
        ("Two ferries 1 cross", "0: Two ferries cross"),
        ("cross the strait  1 ; 0.2 the older", "0: cross the strait [1]; the older"),
        ("is slow  2 . \n0.3 Nobody", "0: is slow [2]. Nobody"),
        ("is slow  2 ", "0: is slow"),
        ("stood still for\n14 days", "1: stood still for 14 days"),
        ("in 2019", "1: in 2019"),
        ("which ones?", None),
        ("Ada Reviewer", None),
        ("0.1", None),
    ],
)
def test_numbers_that_print_adds_do_not_count(words: str, found: str | None):
    assert find(words) == found


def test_what_stands_around_says_which_of_two_it_is():
    assert find("the older one is slow") == "0: the older one is slow"
    assert find("the older one is slow", at=1) == "1: the older one is slow"


@pytest.mark.parametrize(
    "texts",
    [
        ("Two ferries cross the strait [1]. Nobody counted the passengers on either of them.", TIDES),  # it was deleted
        (SUMMARY.replace("slow", "quick"), TIDES),  # a word was changed
    ],
)
def test_a_near_twin_is_never_taken(texts: tuple[str, ...]):
    assert find("the older one is slow", texts=texts) is None


def test_a_changed_number_is_another_text():
    assert find("stood still for\n14 days", texts=(SUMMARY, TIDES.replace("14", "40"))) is None
    assert find("in 2019 it stood", texts=(SUMMARY, TIDES.replace("in 2019 it", "in 2020 it"))) is None
    assert find("in 2019 it stood", texts=(SUMMARY, TIDES.replace(" in 2019", ""))) is None


def test_two_places_alike_are_none():
    twice = "We agree on this point. " * 3
    assert find("on this point", page=twice, texts=(twice,), at=1) is None


def test_scripts_without_spaces_are_compared_sign_by_sign():
    text = "国际刑事法院位于海牙。它审理个人，不审理国家。"
    assert find("位于海牙", page=text, texts=(SUMMARY, text)) == "1: 位于海牙"


def test_how_much_of_a_page_was_printed_of_a_text():
    page, text = words_of(PRINTED), words_of(SUMMARY + " " + TIDES)
    assert share(page, text) > 0.5
    assert share(words_of(SUMMARY), text) == 1
    assert share(words_of("Quite another text about trains."), text) == 0
    assert share(words_of(""), text) == 0
    long_page = words_of(f"{'Other words stand here. ' * 20}{SUMMARY}")
    assert share(long_page, words_of(SUMMARY)) == 1
    assert (
        share(words_of("A. B. C. Two ferries cross the strait today"), words_of("Two ferries cross the strait")) < 0.6
    )


def test_nothing_marked_is_nothing():
    assert marked(words_of(PRINTED), []) is None
    assert marked(words_of(""), [(0, 3)]) is None


@given(st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta", "12", "2019"]), min_size=1, max_size=40), st.data())
def test_what_is_found_are_the_words_that_were_marked(words: list[str], data: st.DataObject):
    text = " ".join(words)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    page = words_of(text)
    sought = marked(page, [(start, end)])
    found = find_printed(sought, [page]) if sought else None
    if sought and found:
        kept = [word for word in sought.words if word != "12"]
        assert [word for word in text[slice(*found[1])].split() if word != "12"] == kept


def test_numbers_that_print_adds_are_taken_off():
    words = ("6affected", "doors15", "12", "24th", "H2O", "2026", "Act1998")
    assert printed_words(words) == ("affected", "doors", "th", "H2O", "2026", "Act1998")
