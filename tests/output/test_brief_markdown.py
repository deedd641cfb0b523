"""A brief as Markdown."""

from dossier.model.kinds import TextFormat
from dossier.output.brief_markdown import BriefSection, BriefText, EntryParts, entry_forms, escaped_line, write_brief


def test_a_brief() -> None:
    text = "1) Two *boats* sank [1].\nNobody_knows why [x].\n\n- It rained"
    at = text.index("[1]")
    plain = BriefSection("Boats", 1, TextFormat.TEXT, text, ((at, at + 3, 1),))
    marked = BriefSection("Background", None, TextFormat.MARKDOWN, "# Costs\r\n\r\nThey are *high*.\n\n## Risks\n")
    brief = BriefText(
        "", "Why # did they?", "This brief may be outdated.", (plain, marked), ((1, "Lee. Boats. 1912."),)
    )
    assert (
        write_brief(brief)
        == """# Why # did they?

This brief may be outdated.

## 1. Boats

1. Two \\*boats\\* sank [1].

Nobody\\_knows why \\[x\\].

- It rained

## Background

### Costs

They are *high*.

#### Risks

## Sources

[1] Lee. Boats. 1912.
"""
    )


def test_a_heading_with_markers_is_written_once() -> None:
    body = "## 2. Sanctions *relief*¹ \n\nIt failed¹. It held [2].\n"
    markers = ((24, 25, 1), (37, 38, 1), (48, 51, 2))
    marked = BriefSection("Sanctions relief", 2, TextFormat.MARKDOWN, body, markers)
    other = BriefSection("Talks", 3, TextFormat.MARKDOWN, "## 2. Sanctions¹\n\nIt failed.", ((15, 16, 1),))
    assert (
        write_brief(BriefText("", "Why?", "", (marked, other), ()))
        == """# Why?

## 2. Sanctions *relief*[1]

It failed[1]. It held [2].

## 3. Talks

### 2. Sanctions[1]

It failed.
"""
    )


def test_lines_begin_nothing() -> None:
    for text in ("- a", "# a", "1. a", "> a", "+ a", "~~~", "=== "):
        assert escaped_line(text).startswith(("\\", "1\\"))
    assert escaped_line("a #") == "a \\#"


def test_entries() -> None:
    parts = EntryParts("Lee", "Boats", "Harbour Review", date="May 2020", address="https://a.org")
    assert entry_forms(parts)[0] == "Lee, “Boats.” *Harbour Review*. May 2020. https://a.org"
    assert entry_forms(EntryParts(title="Boats"))[0] == "Boats."
    assert entry_forms(EntryParts(address="https://a.org")) == ["https://a.org"]
