"""Headings that hold markers begin the bodies of their sections."""

from dossier.intake.briefs.markdown import outline_of_markdown
from dossier.intake.briefs.marked_headings import with_marked_heading
from dossier.intake.briefs.outline import Part
from dossier.intake.briefs.printed import Listed
from dossier.model.kinds import MarkerForm, TextFormat

CLEAR = frozenset({MarkerForm.BRACKETS, MarkerForm.FOOTNOTES})


def marked(text: str, forms: frozenset[MarkerForm] = CLEAR) -> tuple[str, str] | None:
    """The title and the body of the first part that has a heading, where it holds a marker."""
    part: Part = next(part for part in outline_of_markdown(text).parts if part.heading is not None)
    found = with_marked_heading(text, part, TextFormat.MARKDOWN, Listed(frozenset({1, 2, 3})), forms)
    if found is None:
        return None
    assert found.heading is not None
    return found.heading.title, text[found.body_start : found.body_end]


def test_a_heading_with_markers_is_part_of_the_body_and_its_title_has_none() -> None:
    assert marked("# T\n\n## 2. The *relief* [1, 3] of it\n\nIt is.\n") == (
        "The relief of it",
        "## 2. The *relief* [1, 3] of it\n\nIt is.",
    )
    assert marked("# T\n\n## Relief [1]\n\n## Talks\n\nIt is.\n") == ("Relief", "## Relief [1]")


def test_other_headings_and_other_forms_stay_apart() -> None:
    assert marked("# T\n\n## 2. Relief\n\nIt is [1].\n") is None
    assert marked("# T\n\n## Vote (2) of 2019\n\nIt is [1].\n") is None
    assert marked("# T\n\n## Relief (2)\n\nIt is (1).\n", frozenset({MarkerForm.PARENTHESES})) is None


def test_plain_text_has_no_such_headings() -> None:
    text = "1. Relief [1]\n\nIt is.\n"
    part = outline_of_markdown(text).parts[0]
    assert with_marked_heading(text, part, TextFormat.TEXT, Listed(), CLEAR) is None
