import pytest

from dossier.intake.briefs.markdown import looks_like_markdown, outline_of_markdown


def titles(text):
    return [part.heading.title if part.heading else None for part in outline_of_markdown(text).parts]


@pytest.mark.parametrize(
    ("name", "text", "is_one"),
    [
        ("a.md", "plain", True),
        ("A.MARKDOWN", "", True),
        ("a.txt", "Intro\n## Heading\n", True),
        ("a.txt", "#tag\nplain", False),
    ],
)
def test_markdown_is_told_by_name_or_by_headings(name, text, is_one):
    assert looks_like_markdown(name, text) is is_one


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# T\n\n## A\n\na\n\n### deeper\n\nb\n\n## B\n\nc", ["A", "B"]),
        ("# A\n\na\n\n# B\n\nb", ["A", "B"]),
        ("T\n=\n\nA\n-\n\na\n\nB\n-\n\nb", ["A", "B"]),
        ("# T\n\n## Options\n\n### A\n\na\n\n### B\n\nb\n\n## C\n\nc", ["Options", "A", "B", "C"]),
        ("# T\n\n## 1. A\n\n### Costs\n\na\n\n## 2. B\n\nb", ["A", "B"]),
        ("# T\n\n## Summary\n\n### Costs\n\na\n\n## B\n\nb", ["Summary", "B"]),
        ("# T\n\n## Part 1: A\n\n### 1. B\n\nb\n\n### 2. C\n\nc", ["A", "B", "C"]),
        ("# T\n\n## A\n\n### B\n\n#### C\n\nc\n\n## D\n\nd", ["A", "B", "C", "D"]),
        ("# T\n\n```\n## code\n```\n\n## A *b* [c](https://x.org)\n\na", [None, "A b c"]),
        ("# T\n\n## A\n\na\n\n### Sources\n\n1. w", ["A", "Sources"]),
        ("# T\n\n## A\n\na\n\n**Sources:**\n\n1. w", ["A", "Sources:"]),
        ("# T\n\nonly prose.", [None]),
        ("# T", []),
        ("# T\n\n1. A\n\nIt is a.\n\n2. B\n\nIt is b.\n\nReferences\n\n1. w\n2. x", ["A", "B", "References"]),
        ("# T\n\n**1. A**\n\nIt is a.\n\n**2. B**\n\nIt is b.\n\nReferences\n1. w\n2. x", ["A", "B", "References"]),
        ("# T\n\n**In winter**\n\nIt is a.\n\n**In summer**\n\nIt is b.", ["In winter", "In summer"]),
        ("# T\n\nSummary\n\nIt is a.\n\n1. one\n2. two\n3. three\n\nIt is b.", ["Summary"]),
        ("# T\n\nIt is a.\n\n1. Single\n\nIt is b.", [None]),
        ("# T\n\n## A\n\na\n\nReferences\n[1] w\n[2] x", ["A", "References"]),
        ("# T\n\n## A\n\na\n\nReferences\n\nLee (2020). A work.", ["A", "References"]),
        ("# T\n\n## A\n\na\n\nSources\n\nThey agree.", ["A"]),
        ("# T\n\n第一章 引言\n\n如此。\n\n第二章 方案\n\n如此。\n\n参考文献\n\n[1] 书", ["引言", "方案", "参考文献"]),
    ],
)
def test_sections_are_the_headings_of_one_level(text, expected):
    assert titles(text) == expected


def test_front_matter_names_the_title():
    outline = outline_of_markdown('---\ntitle: "A paper"\n---\n\n## A\n\na')
    assert outline.title == "A paper"
    assert [part.heading.title for part in outline.parts if part.heading] == ["A"]


def test_question_and_notice_of_the_opening():
    outline = outline_of_markdown(
        "# T\n\n**Question:** Is it so?\n\n> This note may be outdated.\n\n12 May 2024\n\n## A\n\na"
    )
    assert (outline.title, outline.question, outline.notice) == ("T", "Is it so?", "This note may be outdated.")


@pytest.mark.parametrize(
    ("level", "expected", "found"),
    [
        (None, ["A", "B"], 2),
        (1, ["T"], 1),
        (2, ["A", "B"], 2),
        (3, ["A", "deeper", "B"], 2),
    ],
)
def test_the_level_of_sections_may_be_set(level, expected, found):
    outline = outline_of_markdown("# T\n\n## A\n\na\n\n### deeper\n\nb\n\n## B\n\nc", level)
    assert ([part.heading.title for part in outline.parts if part.heading], outline.level) == (expected, found)
