import docx
from docx.oxml.ns import qn
from docx.shared import Pt

from dossier.output.docx_shapes import edged, mixed, ruled, shaded, sized, written


def edge_of(paragraph, name: str) -> str | None:
    borders = paragraph._p.pPr.find(qn("w:pBdr"))
    line = None if borders is None else borders.find(qn(f"w:{name}"))
    return None if line is None else line.get(qn("w:color"))


def test_an_edge_runs_along_what_was_written_since():
    document = docx.Document()
    before = document.add_paragraph("before")
    since = written(document)
    found = [document.add_paragraph("one"), document.add_paragraph("two", "List Bullet"), document.add_paragraph("by")]
    edged(document, since, "#336699")
    assert before._p.pPr is None
    assert [edge_of(paragraph, "left") for paragraph in found] == ["336699"] * 3
    assert [edge_of(paragraph, "right") for paragraph in found] == [None] * 3
    first, listed, last = (paragraph.paragraph_format for paragraph in found)
    assert (first.left_indent, listed.left_indent + listed.first_line_indent) == (Pt(18), Pt(18))
    assert [bool(shape.keep_with_next) for shape in (first, listed, last)] == [True, False, False]


def test_two_neighbours_have_two_edges():
    document = docx.Document()
    one = document.add_paragraph("one")
    edged(document, 0, "#336699")
    since = written(document)
    other = document.add_paragraph("other")
    edged(document, since, "#336699", other=True)
    assert (edge_of(one, "left"), edge_of(other, "left")) == ("336699", "336698")


def test_an_edge_stands_at_the_right_where_lines_begin_there():
    document = docx.Document()
    paragraph = document.add_paragraph("one")
    edged(document, 0, "#336699", rtl=True)
    assert edge_of(paragraph, "right") == "336699"
    assert (paragraph.paragraph_format.right_indent, paragraph.paragraph_format.left_indent) == (Pt(18), 0)


def test_a_ground_reaches_beyond_the_words_in_the_order_of_the_schema():
    paragraph = docx.Document().add_paragraph("limit")
    shaded(paragraph, "#fbf1dc")
    properties = paragraph._p.get_or_add_pPr()
    assert [part.tag.split("}")[1] for part in properties] == ["keepLines", "pBdr", "shd", "ind"]
    assert properties.find(qn("w:shd")).get(qn("w:fill")) == "FBF1DC"
    assert edge_of(paragraph, "top") == "FBF1DC"


def test_a_table_has_a_name_and_columns_of_their_shares():
    table = docx.Document().add_table(rows=0, cols=2)
    ruled(table, "#ddd8ce", "At a glance", (3, 1), 400)
    row = sized(table.add_row())
    assert [cell.width for cell in row.cells] == [Pt(300), Pt(100)]
    assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == "At a glance"


def test_colours_are_mixed():
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"
    assert mixed("#123456", "#ffffff", 1) == "#123456"
