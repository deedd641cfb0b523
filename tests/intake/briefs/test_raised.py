import pytest

from dossier.intake.briefs.printed import LeftAsText, Listed
from dossier.intake.briefs.raised import raised

LISTED = Listed(frozenset(range(1, 13)), True)


def numbers(reader, text, listed=LISTED):
    """Return the numbers of each marker with what is printed, and `?` where it is unsure."""
    found = [each for each in reader(text, 0, len(text), listed) if not isinstance(each, LeftAsText) and not each.weak]
    return [
        (text[each.start : each.end], [piece.number for piece in each.pieces], "" if each.sure else "?")
        for each in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is so.¹ And so² too.", [("¹", [1], ""), ("²", [2], "")]),
        ("It is so¹² here.", [("¹²", [12], "")]),
        ("It is so¹,³ here.", [("¹,³", [1, 3], "")]),
        ("It is so¹⁻³ here.", [("¹⁻³", [1, 2, 3], "")]),
        ("It is so.<sup>4</sup>", [("<sup>4</sup>", [4], "")]),
        (
            'It is so<sup class="r"><a href="#fn4">4</a>, <a href="#fn5">5</a></sup>.',
            [('<sup class="r"><a href="#fn4">4</a>, <a href="#fn5">5</a></sup>', [4, 5], "")],
        ),
        ("It is so<sup>[4]</sup><sup>[5]</sup>", [("<sup>[4]</sup>", [4], ""), ("<sup>[5]</sup>", [5], "")]),
        ("It is so.<sup>4</sup><sup>5</sup>Then", [("<sup>4</sup>", [4], ""), ("<sup>5</sup>", [5], "")]),
        ("It is *so*⁴ now.", [("⁴", [4], "")]),
        ("It is so^4^ now.", [("^4^", [4], "")]),
        ("法院裁定³并且认为⁴。", [("³", [3], ""), ("⁴", [4], "")]),
        ("قالت المحكمة³ ذلك.", [("³", [3], "")]),
        ("« fini »\u202f³", [("³", [3], "")]),
        ("in 2019³", [("³", [3], "?")]),
        ("That was said.<sup>3</sup>Then more.", [("<sup>3</sup>", [3], "")]),
    ],
)
def test_raised_numbers_are_markers(text, expected):
    assert numbers(raised, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *["5 m²", "5 km² of land", "10³ times", "x² + y²", "E = mc²", "Ca²⁺ ions", "10⁻³ moles", "a ¹⁴C date", "SO₄²⁻"],
        *["R² of 0.8", "3 ft² of it", "5 in² of it", "2<sup>3</sup>", "m<sup>2</sup>", "CO² rose", "PM<sup>10</sup>"],
        *[
            "1<sup>er</sup> mai",
            "the 24<sup>th</sup>",
            "¹ In the beginning",
            "word ² In the end",
            "(a + b)² is",
            "χ² test",
        ],
        *["the *x*² of it", "a **R**² of", "an <i>x</i><sup>2</sup> term"],
        *["kg·m²·s⁻²", "H<sub>2</sub><sup>3</sup>", "word¹³ beyond the list", "cm³", "log² n", "~~a^2^~~ 10^3^"],
    ],
)
def test_exponents_ordinals_isotopes_and_verses_are_none(text):
    assert numbers(raised, text) == []


def test_digits_that_stand_together_are_several_where_the_list_ends_before():
    assert numbers(raised, "so¹² it", Listed(frozenset({1, 2}), True)) == [("¹²", [1, 2], "?")]
