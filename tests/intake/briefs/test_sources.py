import pytest

from dossier.intake.briefs.sources import is_closing_list, read_closing_list, unheaded_list


@pytest.mark.parametrize(
    "text",
    [
        "1. First work\n2. Second work",
        "1) First work\n2) Second work",
        "[1] First work\n[2] Second work",
        "[1]: First work\n[2]: Second work",
        "**[1]** First work\n\n**[2]** Second work",
        "- [1] First work\n- [2] Second work",
        r"\[1\] First work" + "\n" + r"\[2\] Second work",
    ],
)
def test_entries_are_numbered_in_many_ways(text):
    closing = read_closing_list([text])
    assert {number: source.csl["title"] for number, source in closing.sources.items()} == {
        1: "First work",
        2: "Second work",
    }
    assert closing.doubts == []


def test_numbers_are_those_printed():
    assert list(read_closing_list(["[3] Third work\n[7] Seventh work"]).sources) == [3, 7]


@pytest.mark.parametrize(
    "text", ["- First work\n- Second work", "1. First work\n1. Second work", "First work\n\nSecond work"]
)
def test_entries_without_numbers_are_counted_and_listed_as_unsure(text):
    closing = read_closing_list([text])
    assert list(closing.sources) == [1, 2]
    assert [doubt.code for doubt in closing.doubts] == ["list-number"]


def test_an_entry_may_go_on_in_the_next_line():
    closing = read_closing_list(["[1] Office of Ports,\n    “Permits”, 2020\n[2] Other work"])
    assert closing.sources[1].csl["title"] == "Permits"


def test_of_two_entries_with_one_number_the_first_is_taken():
    closing = read_closing_list(["[1] First work\n[2] Second work\n[2] Third work"])
    assert closing.sources[2].csl["title"] == "Second work"
    assert [doubt.code for doubt in closing.doubts] == ["list-twice"]


@pytest.mark.parametrize(
    ("title", "body", "is_one"),
    [
        ("Sources", "1. A work", True),
        ("References", "Lee, A. (2021). A work.", True),
        ("Notes", "Mind the gap.", False),
        ("Sources", "The sources agree [1].", False),
        ("Sources", "", False),
    ],
)
def test_a_list_is_told_from_prose(title, body, is_one):
    assert is_closing_list(title, body) is is_one


def test_a_list_without_a_heading_begins_at_its_first_entry():
    body = "Text [1].\n\n[1] A work\n\n[2]: Another"
    assert unheaded_list(body) == body.index("[1] A")
    assert unheaded_list("Text [1].\n\n1. an item\n2. an item") is None
    assert unheaded_list("Text.\n[1] A single one") is None


def test_of_two_lists_the_one_with_numbers_is_taken():
    closing = read_closing_list(["- Further work\n- Other further work", "1. First work\n2. Second work"])
    assert [source.csl["title"] for source in closing.sources.values()] == ["First work", "Second work"]
    assert [doubt.code for doubt in closing.doubts] == ["list-left"]
