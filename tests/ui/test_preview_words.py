"""What a preview says, as words."""

from dossier.services.previews import BriefFile, Choices, counts_of, doubt_rows, read_as_it_stands
from dossier.ui.preview_words import brief_words, claims_words, doubt_words, sources_words


def read(text: str):
    return read_as_it_stands(BriefFile("x.md", text.encode()), Choices())


def test_counts_are_in_the_singular_where_they_are_one(qtbot) -> None:
    assert brief_words(counts_of(read("## A\n\nOne thing here [1].\n"))) == (
        "1 section · 1 claim · 1 marker · 1 citation · 1 source"
    )


def test_long_claims_and_very_many_are_cut(qtbot) -> None:
    section = read("## A\n\n" + "word " * 400 + ".\n\n" + "This is one. " * 2_100).sections[0]
    words = claims_words(section).split("\n\n")
    assert words[0].endswith("…")
    assert len(words[0]) < 620
    assert words[-1] == "… and 101 more"


def test_claims_are_shown_without_markup(qtbot) -> None:
    section = read("## A\n\nIt **pays** a \\* lot, see [here](https://example.org/a) [1].\n").sections[0]
    assert claims_words(section) == "1.1  It pays a * lot, see here [1]"


def test_a_section_without_claims_and_claims_that_are_limits_say_so(qtbot) -> None:
    brief = read("## A\n\n## Limits\n\nNobody asked them.\n")
    assert "(limit)  Nobody asked them" in "".join(claims_words(section) for section in brief.sections)
    empty = read("## A\n\n[1]\n").sections[0]
    assert claims_words(empty) == "No claim was found in this section."


def test_doubts_name_three_sections_and_count_the_others(qtbot) -> None:
    brief = read("".join(f"## Part {name}\n\nWords are here.\n\n" for name in "abcde"))
    row = next(row for row in doubt_rows(brief) if row.code == "claim-kind")
    assert doubt_words(row, brief).endswith("(5 ×)\nPart a, Part b, Part c +2")


def test_sources_say_author_title_and_publisher(qtbot) -> None:
    brief = read('## A\n\nIt is so [1].\n\n## Sources\n\n1. Harbour Office, "Dredging", Port Press, 2020.\n')
    assert sources_words(brief) == "[1]  Harbour Office. Dredging. Port Press"
