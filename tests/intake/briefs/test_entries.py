import pytest

from dossier.intake.briefs.entries import begins_entry, entries


@pytest.mark.parametrize(
    "lines",
    [
        ["1. A work", "2. B work"], ["1) A work", "2) B work"], ["(1) A work", "(2) B work"],
        ["[1] A work", "[2] B work"], ["[1]: A work", "[2]: B work"], ["1: A work", "2: B work"],
        ["1 - A work", "2 - B work"], ["1 A work", "2 B work"], ["1\tA work", "2\tB work"],
        ["¹ A work", "² B work"], ["<sup>1</sup> A work", "<sup>2</sup> B work"], ["① A work", "② B work"],
        ["１．A work", "２．B work"], ["١. A work", "٢. B work"], ["١- A work", "٢- B work"],
        ["【1】A work", "【2】B work"], ["［1］A work", "［2］B work"], ["（1）A work", "（2）B work"],
        ["Source 1: A work", "Source 2: B work"], ["#1 A work", "#2 B work"], ["1.《A work", "2.《B work"],
        ["**1.** A work", "**2.** B work"], ["- [1] A work", "- [2] B work"], ["| 1 | A work |", "| 2 | B work |"],
        ["1\\. A work", "2\\. B work"], ["[^1^] A work", "[^2^] B work"],
    ],
)  # fmt: skip
def test_entries_are_numbered_in_any_usual_way(lines):
    found = entries("\n".join(lines))
    assert [(entry.number, entry.text.strip("《*")) for entry in found] == [(1, "A work"), (2, "B work")]


def test_labels_are_those_of_footnotes():
    assert [(entry.label, entry.text) for entry in entries("[^a]: A work\n[^2]: B work")] == [
        ("a", "A work"),
        ("2", "B work"),
    ]


def test_a_line_that_begins_with_a_year_goes_on():
    assert [entry.text for entry in entries("1. Office, Survey,\n2019. Rome.\n2. Other")] == [
        "Office, Survey, 2019. Rome.",
        "Other",
    ]


def test_plain_numbers_must_be_in_sequence():
    assert [entry.number for entry in entries("12 monkeys, a film\nOther film")] == [None, None]


def test_which_lines_begin_an_entry():
    assert begins_entry("- A work")
    assert not begins_entry("A work")
    assert begins_entry("[1] A work", bracketed=True)
    assert not begins_entry("1. A work", bracketed=True)
