from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.output.characters import SIGN, printable
from tests.output.test_fonts import font_file


def cleaned(text: str, *folders: Path) -> str:
    made, _found = printable(text, folders)
    assert isinstance(made, str)
    return made


@pytest.mark.parametrize("text", ["plain", "é e\u0301 ﬁ “quoted” — λ ж", "سلام", "→ ✓", "a\u00adb\u200bc", ""])
def test_what_can_be_printed_stays(text: str):
    made, found = printable(text, [])
    assert made == text
    assert (found.missing, found.dropped, found.borrowed) == ({}, 0, ())


def test_invisible_controls_are_dropped_and_counted():
    made, found = printable("a\x00\x07b\u202e\u2066c\ufeff", [])
    assert (made, found.dropped) == ("abc", 5)


@pytest.mark.parametrize("end", ["\n", "\t", "\r", "\x0b", "\x85", "\u2028", "\u2029", "\u1680", "\u3000"])
def test_ends_of_lines_inside_a_line_are_spaces(end: str):
    assert cleaned(f"a{end}b") == "a b"


@pytest.mark.parametrize(
    "text", ["中", "\ue000", "\uffff", "\U0010ffff", "1\ufe0f\u20e3", "\U0001f468\u200d\U0001f469"]
)
def test_what_no_font_has_is_one_sign(text: str):
    made, found = printable(f"a {text} b", [])
    assert made == f"a {SIGN} b"
    assert found.missing.total() == 1


def test_fonts_of_the_machine_help_out(tmp_path: Path):
    path = font_file(tmp_path / "Han-Regular.ttf", (0x4E2D, 0x4E2D))
    made, found = printable(["中中文", {"key": "中"}], [tmp_path])
    assert made == [f"中中{SIGN}", {"key": "中"}]
    assert found.borrowed == (path,)
    assert found.missing == {"文": 1}


def test_private_characters_are_never_printed(tmp_path: Path):
    font_file(tmp_path / "Private.ttf", (0xE000, 0xE000))
    assert cleaned("\ue000", tmp_path) == SIGN


def test_machine_fonts_are_not_looked_at_without_need(tmp_path: Path):
    class Untouchable:
        def __iter__(self) -> None:
            raise AssertionError("looked for fonts")

    assert printable("plain — سلام", Untouchable())[0] == "plain — سلام"  # type: ignore[arg-type]


def test_long_words_may_break_and_addresses_may_not():
    word = "a" * 50
    made, _found = printable({"text": f"x {word} y", "address": word, "to": word, "place": word}, [])
    assert made["text"].replace("\u200b", "") == f"x {word} y"
    assert max(len(part) for part in made["text"].split("\u200b")) <= 15
    assert (made["address"], made["to"], made["place"]) == (word, word, word)
    joined = "سلام" * 20
    assert cleaned(joined) == joined  # a break would take its letters apart


@pytest.mark.parametrize(
    "address",
    [
        "https://www.nycbar.org/member-and-career-services/committees/reports-listing/statement?id=12&page=3",
        "http://example.org/a-very-long-name-of-a-page-that-goes-on-and-on.html",
        "www.example.org/one/two/three/four/five/six/seven",
        "https://www.example.org/what_is_known_of_the_ferries_of_the_strait",
        "example.org/ferries/the-older-one/2025/12/03",
    ],
)
def test_an_address_breaks_after_its_own_signs_alone(address: str):
    parts = cleaned(f"see {address} there").split("\u200b")
    assert "".join(parts) == f"see {address} there"
    assert len(parts) > 4
    assert all(part[-1] in "/.-?&_|" for part in parts[:-1])
    assert parts[0].endswith("www.") or parts[0].endswith("example.")


def test_the_name_of_a_file_breaks_after_its_own_signs_alone():
    name = "02-what-the-harbour-says_of-the-ferries.md"
    assert cleaned(name).split("\u200b") == [
        "02-",
        "what-",
        "the-",
        "harbour-",
        "says_",
        "of-",
        "the-",
        "ferries.",
        "md",
    ]


def test_a_part_of_an_address_that_is_longer_than_a_line_breaks_too():
    parts = cleaned("https://example.org/" + "a" * 200).split("\u200b")
    assert max(len(part) for part in parts) <= 32


def test_other_values_stay():
    assert printable({"a": [1, None, True, 0.5]}, [])[0] == {"a": [1, None, True, 0.5]}


@given(st.recursive(st.text(max_size=20), lambda inner: st.lists(inner) | st.dictionaries(st.just("text"), inner)))
def test_twice_is_the_same_as_once(data: object):
    once, _found = printable(data, [])
    twice, found = printable(once, [])
    assert twice == once
    assert not found.missing
    assert not found.dropped


@pytest.mark.parametrize("letter", ["س", "א", "ـ", "\u0710"])
def test_a_word_without_end_breaks_in_any_script_and_a_long_one_does_not(letter: str):
    assert cleaned(letter * 95) == letter * 95 or SIGN in cleaned(letter)
    broken = cleaned(letter * 1000)
    assert broken.replace("\u200b", "") in (letter * 1000, SIGN * 1000)
    assert max(map(len, broken.split("\u200b"))) <= 48 or SIGN in broken


def test_marks_that_nobody_can_read_on_one_letter_are_dropped_and_counted():
    made, found = printable("a" + "\u0301" * 20 + " e\u0301\u0302", [])
    assert made == "a" + "\u0301" * 16 + " e\u0301\u0302"
    assert found.dropped == 4
