import pytest

from dossier.intake.briefs.brackets import bracketed
from dossier.intake.briefs.printed import LeftAsText, Listed


def read(text, listed=(), labels=None):
    known = Listed(frozenset(listed), labels=labels or {})
    return [
        each.code if isinstance(each, LeftAsText) else [piece.number for piece in each.pieces]
        for each in bracketed(text, 0, len(text), known)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[2004] UKHL 56 at [45]", ["number-as-text", "number-as-text"]),
        ("[2004] UKHL 56 at [45]–[47]", ["number-as-text", "number-as-text"]),
        ("[2004] UKHL 5, [6]", ["number-as-text", "number-as-text"]),
        ("see § [12]", ["number-as-text"]),
        ("let x[1] be", ["number-as-text"]),
        ("they looked at [4]", [[4]]),
        ("[sic] [a] [x] [ ] [1.5] [3:16]", []),
        ("[12/05/2024]", []),
    ],
)
def test_pinpoints_and_indexes_are_none(text, expected):
    assert read(text) == expected


def test_footnotes_go_by_their_label():
    assert read("[^a] [^B] [^c]", labels={"a": 1, "b": 2}) == [[1], [2], "footnote-missing"]
    assert read("[^3]") == [[3]]
