import pytest
from lxml import etree

from dossier.intake.documents.docx_tables import cells_of_table, within
from dossier.intake.documents.package import Package
from dossier.model.cell import Cell
from tests.intake.documents.word import docx, table, tc


def places(source: str) -> list[tuple[str, Cell]]:
    root = Package(docx(source), "a.docx").xml("word/document.xml")
    assert root is not None
    found = cells_of_table(next(root.iter("w-tbl")), 3)
    return [("".join(element.itertext()), cell) for element, cell in found.items()]


def test_cells_that_go_on_below_are_one():
    merged = '<w:vMerge w:val="restart"/>'
    rows = [tc("a", merged) + tc("b"), tc("", "<w:vMerge/>") + tc("c"), tc("", "<w:vMerge/>") + tc("d")]
    assert places(table(*rows)) == [
        ("a", Cell(3, 0, 0, rows=3)),
        ("b", Cell(3, 0, 1)),
        ("c", Cell(3, 1, 1)),
        ("d", Cell(3, 2, 1)),
    ]


def test_a_cell_that_goes_on_from_nowhere_stands_alone():
    assert places(table(tc("a", "<w:vMerge/>") + tc("b"))) == [("a", Cell(3, 0, 0)), ("b", Cell(3, 0, 1))]


def test_header_rows_and_rows_that_begin_later_are_known():
    head = "<w:trPr><w:tblHeader/></w:trPr>" + tc("a") + tc("b")
    assert places(table(head, '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + tc("c"))) == [
        ("a", Cell(3, 0, 0, head=True)),
        ("b", Cell(3, 0, 1, head=True)),
        ("c", Cell(3, 1, 1)),
    ]


@pytest.mark.parametrize(
    "source",
    [
        table(tc("one")),
        table(tc("one"), tc("column")),
        table(tc("a") + tc("long " * 600)),
        table(tc("x") * 100),
        table(tc("x", '<w:gridSpan w:val="999999"/>') * 2),
    ],
)
def test_tables_that_lay_out_a_page_are_none(source):
    assert places(source) == []


def test_rows_in_a_content_control_are_rows():
    root = etree.fromstring("<t><w-sdt><w-sdtContent><w-tr/></w-sdtContent></w-sdt><w-tr/></t>")
    assert len(list(within(root, "w-tr"))) == 2
