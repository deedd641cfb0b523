import pytest

from dossier.intake.briefs.author_year import by_author
from dossier.intake.briefs.printed import LeftAsText, Listed
from dossier.intake.briefs.sources import read_closing_list

ENTRIES = """
- Author, A. (2020). On ports. *Journal of Ports*, 3.
- Harbour Office (2019). Survey of berths.
- Lee, B., & Kim, C. (2021). Quiet rail.
- Lee, B., & Ott, D. (2021). Loud rail.
- Third, E. (2019a). First work.
- Third, E. (2019b). Second work.
- World Health Organization (2018). Noise.
- أحمد، محمد (2020). عن الموانئ.
- 张三. 港口研究[J]. 港口, 2020.
- Ämter, Ü. (n.d.). Ohne Jahr.
"""


def read(text):
    closing = read_closing_list([ENTRIES])
    listed = Listed(closing.sources.keys(), works=closing.works)
    found = [each for each in by_author(text, 0, len(text), listed) if not isinstance(each, LeftAsText)]
    return [(text[each.start : each.end], [piece.number for piece in each.pieces], each.sure) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is so (Author 2020).", [("(Author 2020)", [1], True)]),
        ("It is so (Author, 2020, p. 5).", [("(Author, 2020, p. 5)", [1], True)]),
        ("(see Author 2020; Third 2019a)", [("(see Author 2020; ", [1], True), ("Third 2019a)", [5], True)]),
        ("Author (2020) says", [("(2020)", [1], True)]),
        ("The Harbour Office (2019) says", [("(2019)", [2], True)]),
        ("so (Lee and Kim 2021)", [("(Lee and Kim 2021)", [3], True)]),
        ("so (Lee & Ott, 2021)", [("(Lee & Ott, 2021)", [4], True)]),
        ("Third (2019a, 2019b) says", [("(2019a, 2019b)", [5, 6], True)]),
        ("so (Third 2019a, b)", [("(Third 2019a, b)", [5, 6], True)]),
        ("so (WHO 2018)", [("(WHO 2018)", [7], True)]),
        ("هكذا (أحمد، 2020).", [("(أحمد، 2020)", [8], True)]),
        ("如此（张三，2020）。", [("（张三，2020）", [9], True)]),
        ("张三（2020）认为", [("（2020）", [9], True)]),
        ("so (Ämter o. J.)", [("(Ämter o. J.)", [10], True)]),
        ("so (Lee et al. 2021)", [("(Lee et al. 2021)", [3], False)]),
        ("so (Author 2020; Nobody 1999)", [("Author 2020", [1], True)]),
        ("so [Author 2020]", [("[Author 2020]", [1], True)]),
    ],
)
def test_works_by_author_and_year(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "(Reform Act 2015)",
        "(in 2020)",
        "(2020)",
        "in May (2020)",
        "(Author 1999)",
        "(COVID 2020)",
        "(page 2020)",
        "(2019-2020)",
    ],
)
def test_other_years_in_parentheses_are_none(text):
    assert read(text) == []
