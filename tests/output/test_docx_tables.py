from dataclasses import replace
from pathlib import Path

import pytest
from docx.oxml.ns import qn

from dossier.output.docx_file import new_document
from dossier.output.docx_tables import new_row, new_table
from dossier.output.docx_text import Pen
from dossier.output.laid import lay_out_text
from tests.output.conftest import STAMP
from tests.output.sample import sample_report

COLOURS = {"ink": "#1f2328", "quiet": "#5b6168", "limit_ink": "#6b4e00", "line": "#ddd8ce"}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_first_row_is_repeated_and_columns_begin_where_lines_do(resources: Path, language: str):
    laid = lay_out_text(replace(sample_report(), language=language), resources, STAMP)
    pen = Pen(new_document(laid.data["document"], COLOURS, STAMP), laid, COLOURS)
    table = new_table(pen, ["Kind", "Carried"], "What it carries", (2, 1))
    new_row(pen, table)
    heads, row = table.rows
    assert [cell.text for cell in heads.cells] == ["Kind", "Carried"]
    assert [part._tr.trPr.find(qn("w:tblHeader")) is not None for part in (heads, row)] == [True, False]
    assert all(part._tr.trPr.find(qn("w:cantSplit")) is not None for part in (heads, row))
    turned = table._tbl.tblPr.find(qn("w:bidiVisual")) is not None
    assert turned == (language == "ar")
    assert (row.cells[0].paragraphs[0]._p.pPr.find(qn("w:bidi")) is not None) == turned
