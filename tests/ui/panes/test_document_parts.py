import json
from itertools import pairwise

import pytest

from dossier.model.kinds import BlockKind
from dossier.model.rows import Page
from dossier.ui.panes import document_parts
from dossier.ui.panes.document_parts import Part, parts_of


def pages(*texts: str, labels: tuple[str, ...] = ()) -> list[Page]:
    starts = [sum(map(len, texts[:index])) for index in range(len(texts))]
    named = labels or tuple(str(index) for index in range(1, len(texts) + 1))
    return [Page(f"p{i}", "d", i, named[i], starts[i], text) for i, text in enumerate(texts)]


def test_a_short_document_is_one_part() -> None:
    assert parts_of(pages("all of it")) == [Part(0, "all of it")]
    assert parts_of(pages("one ", "two")) == [Part(0, "one two", (("1", 0), ("2", 4)))]


@pytest.mark.parametrize("none", [[], pages("")])
def test_a_document_without_text_has_one_empty_part(none: list[Page]) -> None:
    assert parts_of(none) == [Part(0, "")]


def test_parts_are_whole_pages_where_they_fit() -> None:
    found = parts_of(pages("aaaa", "bbbb", "cccc", "dd", labels=("i", "ii", "1", "2")), longest=9)
    assert found == [Part(0, "aaaabbbb", (("i", 0), ("ii", 4))), Part(8, "ccccdd", (("1", 0), ("2", 4)))]


def test_a_page_that_is_too_long_is_cut_at_a_line_end_and_keeps_its_label() -> None:
    found = parts_of(pages("aaa\nbbb\nccc", "dd"), longest=8)
    assert [part.text for part in found] == ["aaa\nbbb\n", "cccdd"]
    assert [part.pages for part in found] == [(("1", 0),), (("1", 0), ("2", 3))]
    assert "".join(part.text for part in parts_of(pages("x" * 50), longest=8)) == "x" * 50


def test_pages_without_text_and_without_label() -> None:
    found = parts_of(pages("aa", "", "bb", labels=("", "", "")))
    assert found == [Part(0, "aabb", (("1", 0), ("2", 2), ("3", 2)))]
    assert found[0].page_at(1) == "1"
    assert found[0].page_at(2) == "3"
    assert Part(0, "aa").page_at(1) == ""


@pytest.mark.parametrize("longest", [1, 3, 7, 100])
def test_parts_joined_are_the_document(longest: int) -> None:
    texts = ("first page\n", "", "second\npage ", "x" * 20, "last")
    parts = parts_of(pages(*texts), longest)
    assert "".join(part.text for part in parts) == "".join(texts)
    assert all(part.start == before.end for before, part in pairwise(parts))


def test_a_part_has_its_part_of_the_formatting_and_ends_with_a_block() -> None:
    text = "Head\n\nFirst paragraph.\n\nSecond paragraph."
    blocks = [[0, 4, "heading", {"level": 2}], [6, 22, "paragraph"], [24, 41, "paragraph"]]
    formatting = json.dumps({"format": 1, "blocks": blocks, "spans": [[30, 35, "b"]]})
    page = Page("p", "d", 0, "", 0, text, formatting)
    first, second = parts_of([page], longest=60)
    assert (first.text, second.text) == ("Head\n\nFirst paragraph.\n\n", "Second paragraph.")
    assert first.formatting is not None
    assert second.formatting is not None
    assert [block.kind for block in first.formatting.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH]
    assert [(span.start, span.end) for span in second.formatting.spans if span.style] == [(6, 11)]


def test_formatting_that_does_not_fit_is_none() -> None:
    assert parts_of([Page("p", "d", 0, "", 0, "Words", "nonsense")]) == [Part(0, "Words")]


def test_parts_hold_no_more_blocks_than_are_quick_to_lay_out_and_cut_no_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document_parts, "MOST_PIECES", 10)
    rows = [f"{row}a\t{row}b" for row in range(6)]
    text = "\n".join(rows)
    blocks = [
        [at, at + 2, "paragraph", {"cell": [1, row, column, 1, 1, 0]}]
        for row in range(6)
        for column, at in enumerate((row * 6, row * 6 + 3))
    ]
    formatting = json.dumps({"format": 1, "blocks": blocks, "spans": []})
    found = parts_of([Page("p", "d", 0, "", 0, text, formatting)])
    assert [part.text.strip() for part in found] == ["\n".join(rows[at : at + 2]) for at in (0, 2, 4)]
    assert "".join(part.text for part in found) == text


def test_many_rules_at_one_place_end() -> None:
    blocks = [[0, 1, "paragraph"], *([[1, 1, "rule"]] * 6_000), [1, 2, "paragraph"]]
    formatting = json.dumps({"format": 1, "blocks": blocks, "spans": []})
    found = parts_of([Page("p", "d", 0, "", 0, "ab", formatting)])
    assert "".join(part.text for part in found) == "ab"


def test_a_text_of_many_small_pieces_is_in_parts_that_end_with_a_paragraph_line_or_word(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(document_parts, "MOST_PIECES", 6)
    paragraphs = "A [link](a).\n\n" * 4
    assert {part.text for part in parts_of(pages(paragraphs))} == {"A [link](a).\n\n" * 2}
    lines = "[one](a) [two](b)\n" * 4
    assert {part.text for part in parts_of(pages(lines))} == {"[one](a) [two](b)\n"}
    words = "[one](a) " * 9
    assert {part.text for part in parts_of(pages(words))} == {"[one](a) " * 3}
