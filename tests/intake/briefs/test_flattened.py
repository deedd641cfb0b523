"""Numbers that were raised once and now stand glued to their words."""

import pytest

from dossier.intake.briefs import read_brief
from dossier.intake.briefs.flattened import flattened
from dossier.intake.briefs.printed import Listed, Printed

LISTED = Listed(frozenset(range(1, 13)), True)


def found(text: str, listed: Listed = LISTED) -> list[Printed]:
    return list(flattened(text, 0, len(text), listed))


def shown(text: str, printed: Printed) -> tuple[str, list[int], str]:
    return text[printed.start : printed.end], [piece.number for piece in printed.pieces], "" if printed.sure else "?"


def numbers(text: str, listed: Listed = LISTED) -> list[tuple[str, list[int], str]]:
    return [shown(text, each) for each in found(text, listed) if not each.weak]


def weak(text: str, listed: Listed = LISTED) -> list[list[int]]:
    return [[piece.number for piece in each.pieces] for each in found(text, listed) if each.weak and not each.fills]


def filling(text: str, listed: Listed = LISTED) -> list[list[int]]:
    return [[piece.number for piece in each.pieces] for each in found(text, listed) if each.fills]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("under the Act5. Then", [("5", [5], "?")]),
        ("it was closed7, and", [("7", [7], "?")]),
        ("the fact-checkers5. Then", [("5", [5], "?")]),
        ("(in the press)5. Then", [("5", [5], "?")]),
        ("he won.5 The next", [("5", [5], "?")]),
        ("they said “no.”6 The next", [("6", [6], "?")]),
        ("it was closed4,5 then", [("4,5", [4, 5], "?")]),
    ],
)
def test_numbers_glued_to_words_may_have_been_raised(text, expected):
    assert numbers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *["COVID19.", "CO2 rose", "the G7.", "H1N1.", "Article5.", "page7.", "Windows11.", "mp3.", "Falcon9.", "B12."],
        *[
            "Fig.5 The",
            "No.5 The",
            "word13.",
            "iPhone5.",
            "A4.",
            "May5.",
            "Psalm2.",
            "version2.5",
            "https://x.org/act5",
        ],
        *["m2.", "Channel4.", "U.S.5 The", "x1.", "U2.", "pm10.", "day1.", "abc123.", "2.5 The", "it cost 3.5 The"],
    ],
)
def test_names_with_numbers_are_none(text):
    assert numbers(text) == []


def test_numbers_that_nothing_parts_any_more_are_several():
    listed = Listed(frozenset(range(1, 120)), True)
    assert numbers("it was found.3031 Then", listed) == [("3031", [30, 31], "?")]
    assert numbers("the County Asylum91011, then", listed) == [("91011", [9, 10, 11], "?")]
    assert numbers("it was found103104. Then", listed) == [("103104", [103, 104], "?")]
    assert numbers("it was found3032. Then", listed) == []


@pytest.mark.parametrize(
    "text",
    [
        *["which it lacked,5 but", "of that year5. Then", "with its plan5.", "by John Gilbert5."],
        *["as he said;5 and", "in Scotland,5 and", "the NATO5."],
    ],
)
def test_most_are_markers_only_where_their_number_is_the_next(text):
    assert numbers(text) == []
    assert weak(text) == [[5]]


@pytest.mark.parametrize(
    "text",
    [
        "in 20205. Then",
        "of COVID-195. Then",
        "by 14%5. Then",
        "in 1522.5 The",
        "Sir Walter Gilbert5 was",
        "the CO5.",
        "Channel5.",
    ],
)
def test_others_are_only_where_their_number_is_the_one_that_is_missing(text):
    assert numbers(text) == []
    assert weak(text) == []
    assert [5] in filling(text)


@pytest.mark.parametrize(
    "text",
    [
        "it was 2005, and",
        "since 1891. Then",
        "in 2005.",
        "the 1,125.",
        "in 12.",
        "earn2/3, or",
        "2.5. The",
        "at 10:05. The",
    ],
)
def test_plain_numbers_have_no_tail(text):
    assert found(text) == []


def test_a_row_of_numbers_tells_the_doubtful_ones():
    text = (
        "# T\n\n## 1. A\n\nThe boats were sold1. It was so in 20202. Few had asked for it3. The Channel4 crew and "
        "the Falcon9 crew of 2019 went home4. They came back by 20215. The rest did not6.\n\n## Sources\n\n"
    )
    text += "".join(f"{n}. Title {n}, Press, 2020\n" for n in range(1, 7))
    brief = read_brief(text.encode(), "a.md")
    body = brief.sections[0].body
    at = [(marker.number, body[marker.start - 4 : marker.start]) for marker in brief.sections[0].markers]
    assert at == [(1, "sold"), (2, "2020"), (3, "r it"), (4, "home"), (5, "2021"), (6, " not")]


def test_a_brief_whose_markers_are_few_words_with_numbers_has_none():
    text = "# T\n\n## 1. A\n\nThe Act5. It holds.\n\n## Sources\n\n"
    text += "".join(f"{n}. Title {n}, Press, 2020\n" for n in range(1, 31))
    assert not read_brief(text.encode(), "a.md").sections[0].markers
