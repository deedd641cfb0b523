from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from dossier.model.kinds import TextFormat
from dossier.output.docx_text import Pen, bookmark
from dossier.output.laid import lay_out_text
from dossier.output.pieces import plain_entries
from dossier.output.runs import tabled_runs
from tests.output.conftest import STAMP
from tests.output.docx_reading import lines_of
from tests.output.sample import sample_report

COLOURS = {"ink": "#1f2328", "line": "#d0d4d9", "accent": "#1d5b8f", "quiet": "#5b6168"} | {
    f"highlight_{n}": "#ffe58a" for n in range(1, 9)
}


@pytest.fixture
def pen(resources: Path) -> Pen:
    document = docx.Document()
    for name in ("Code", "Cell", "Gap"):
        document.styles.add_style(name, 1)
    return Pen(document, lay_out_text(sample_report(), resources, STAMP), COLOURS)


def written(pen: Pen) -> list[str]:
    import io

    out = io.BytesIO()
    pen.document.save(out)
    return lines_of(out.getvalue())


def words(text: str, **more: Any) -> list[dict[str, Any]]:
    return [{"kind": "words", "text": text, **more}]


def test_pieces_and_links(pen: Pen):
    paragraph = pen.paragraph()
    pen.place(paragraph, "claim-1.1")
    pieces = [*words("a "), {"kind": "break"}, *words("b", to="claim-1.1"), *words("c", address="https://example.org")]
    pen.write(paragraph, [*pieces, *words("d", address="javascript:x"), {"kind": "hook"}])
    assert written(pen) == ["<claim__1_1>a ⏎→claim__1_1 b→outside cd"]


def test_blocks_of_every_kind(pen: Pen):
    item = [{"kind": "paragraph", "pieces": words("item")}]
    nested = [*item, {"kind": "list", "start": 3, "items": [item, item]}, *item]
    pen.blocks(
        [
            {"kind": "heading", "level": 2, "pieces": words("head")},
            {"kind": "list", "start": None, "items": [nested, [{"kind": "rule"}]]},
            {"kind": "quotation", "blocks": item},
            {"kind": "code", "pieces": words("x = 1")},
        ]
    )
    assert written(pen) == [
        "Heading2: head",
        "ListBullet: item",
        "ListNumber2: item",
        "ListNumber2: item",
        "ListContinue: item",
        "* * *",
        "Quote: item",
        "Code: x = 1",
    ]


def test_a_table_has_a_strong_head_that_is_repeated(pen: Pen):
    body = "| a | b |\n| --- | --- |\n| c | |\n\n| e | f |\n| --- | --- |\n| مياه | g |"
    pen.blocks(plain_entries(tabled_runs(body, TextFormat.MARKDOWN), frozenset()))
    first, second = pen.document.tables
    assert [[cell.text for cell in row.cells] for row in first.rows] == [["a", "b"], ["c", ""]]
    assert [run.bold for row in first.rows for cell in row.cells for run in cell.paragraphs[0].runs] == [
        True,
        True,
        None,
    ]
    heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in first.rows]
    assert heads == [True, False]
    assert first._tbl.getnext().tag == qn("w:p")  # else the two would be one
    assert [table._tbl.tblPr.find(qn("w:bidiVisual")) is not None for table in (first, second)] == [False, False]
    pen.blocks(plain_entries(tabled_runs("| مياه | g |\n| --- | --- |\n| 1 | 2 |", TextFormat.MARKDOWN), frozenset()))
    assert pen.document.tables[-1]._tbl.tblPr.find(qn("w:bidiVisual")) is not None


def test_a_list_begins_with_its_number(pen: Pen):
    item = [{"kind": "paragraph", "pieces": words("item")}]
    for start in (1, 7):
        pen.blocks([{"kind": "list", "start": start, "items": [item]}])
    found: list[Any] = [p._p.pPr for p in pen.document.paragraphs]
    ids = [properties.numPr.numId.val for properties in found]
    numbering = pen.document.part.numbering_part.element
    starts = [numbering.num_having_numId(id).lvlOverride_lst[0].startOverride.val for id in ids]
    assert starts == [1, 7]
    assert len(set(ids)) == 2


def test_bookmarks_are_named_as_word_allows():
    assert bookmark("evidence-1.1-2") == "evidence__1_1__2"
    assert len(bookmark("source-" + "9" * 60)) == 40
