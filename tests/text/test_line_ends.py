"""Which line ends of a PDF's text lie within a paragraph, and how it flows with its places kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.inline import Style
from dossier.text.line_ends import flowing, joints, page_joints

PROSE = "The international criminal court decided in its first\nyear that the states which had rati-\n"
PROSE += "fied the statute should pay by the rule-of-\nlaw the costs of all the trials."


def read(text: str) -> str:
    """Return a page as it is read."""
    found, at = "", 0
    for joint in page_joints(text):
        found += text[at : joint.start] + joint.read
        at = joint.end
    return found + text[at:]


def shown(text: str, borders: tuple[int, ...] = ()) -> list[str]:
    """Return the paragraphs that `text` flows in."""
    formatting = flowing(text, borders)
    found = []
    for block in formatting.blocks:
        own = [span for span in formatting.spans if block.start <= span.start < block.end]
        parts = (" " if Style.SOFT in s.style else text[s.start : s.end] for s in own if Style.HIDDEN not in s.style)
        found.append("".join(parts))
    return found


def test_lines_of_a_paragraph_are_one_and_words_whole() -> None:
    assert read(PROSE) == (
        "The international criminal court decided in its first year that the states which had ratified the statute "
        "should pay by the rule-of-law the costs of all the trials."
    )
    assert shown(PROSE) == [read(PROSE)]


@pytest.mark.parametrize(
    "kept",
    [
        "Ahmad Ali\nBerta Bauer\nCarla Conti",
        "Findings of the court\nThe court held that the application was admissible and founded.",
        "1990 12.4 33.1 8.0 17.4 22.6 19.1 20.7 11\n1991 13.4 35.1 8.2 19.4 28.6 11.1 28.7 19",
        "Of the composition and administration ........ 12\nOf jurisdiction and admissibility of cases .... 14",
        "The words of the resolution are the following ones here:\n(a) that it is so and that it stays so\n- and this",
        "A paragraph of some length that ends with the end of its line.\n\nAnother paragraph of the same length.",
    ],
)
def test_lists_headings_tables_and_blank_lines_stay(kept: str) -> None:
    assert read(kept) == kept


def test_the_two_columns_of_a_page_flow_beside_its_wide_lines() -> None:
    wide = "An abstract whose lines go over the whole of the page and so are twice as long as the others are\n" * 2
    narrow = "Lines of one column are as long as\n" * 12
    assert read(wide + "\n" + narrow.rstrip("\n")).count("\n") == 4


def test_a_short_line_beside_a_picture_goes_on_with_a_small_letter() -> None:
    beside = (
        "An army of words which is as long as the page is wide and more\nwords beside the picture\nhere go on.\nThe end"
    )
    assert read(beside).split("\n") == [beside.replace("\n", " ").removesuffix(" The end"), "The end"]


def test_a_page_ends_a_paragraph_and_each_has_its_own_widths() -> None:
    text = PROSE + "\n" + PROSE
    assert shown(text, (0, len(PROSE) + 1)) == [read(PROSE)] * 2


@given(st.text(st.sampled_from("ab1-\u00ad \n.É文א"), max_size=80), st.sets(st.integers(0, 80), max_size=3))
def test_blocks_and_spans_cover_the_text_in_order(text: str, borders: set[int]) -> None:
    formatting = flowing(text, sorted(borders))
    for parts in (formatting.blocks, formatting.spans):
        ends = [0, *(part.end for part in parts)]
        assert [part.start for part in parts] == ends[:-1]
        assert ends[-1] == len(text)
        assert all(part.start < part.end for part in parts)
    for block in formatting.blocks:
        assert not any(span.start < block.start < span.end for span in formatting.spans)


@given(st.text(st.sampled_from("ab1-\u00ad \t\n.É文א"), max_size=80))
def test_joints_follow_one_another(text: str) -> None:
    for found in (list(joints(text)), list(page_joints(text))):
        assert len(found) == text.count("\n")
        at = 0
        for joint in found:
            assert at <= joint.start < joint.end
            assert not text[joint.start : joint.end].strip(" \t\n-\u00ad\u2010")
            at = joint.end
