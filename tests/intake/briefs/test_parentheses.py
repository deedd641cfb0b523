import pytest

from dossier.intake.briefs.parentheses import parenthesised
from dossier.intake.briefs.printed import Listed, Printed
from dossier.model.kinds import MarkerForm

LISTED = Listed(frozenset(range(1, 13)), True)


def numbers(text, listed=LISTED):
    return [
        [piece.number for piece in each.pieces]
        for each in parenthesised(text, 0, len(text), listed)
        if isinstance(each, Printed)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is so (1). It is not (2, 3).", [[1], [2, 3]]),
        ("It is so. (4) It is not.(5)", [[4], [5]]),
        ("It is so(6), they say (7–9).", [[6], [7, 8, 9]]),
        ("The court (3) said it.", [[3]]),
        ("法院裁定（3）。", [[3]]),
        ("It is so (1)(2).", [[1], [2]]),
        ("قالت المحكمة ذلك (٣).", [[3]]),
    ],
)
def test_numbers_that_close_a_clause_are_markers(text, expected):
    assert numbers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Article 70 (5) says",
        "Article 70(5).",
        "Art. 5 (1) and section (2).",
        "under paragraph (3).",
        "They may (1) sue, (2) talk, and (3) wait.",
        "The ways are: (1) to sue; (2) to talk.",
        "five (5) members",
        "They had (5) members and all (7) votes.",
        "treinta (30), tres (3) días",
        "(2) The second part",
        "since (2019).",
        "§ 3 (2).",
        "f (2).",
        "$ (5).",
        "number (13) is not listed (13).",
        "https://x.org/a(1) there",
        "المادة (5).",
        "Rule 4(a)(2).",
    ],
)
def test_laws_counts_and_years_are_none(text):
    assert numbers(text) == []


def test_without_a_numbered_list_nothing_is_read_unless_it_is_said():
    assert numbers("It is so (1).", Listed()) == []
    assert numbers("It is so (1).", Listed(form=MarkerForm.PARENTHESES)) == [[1]]
