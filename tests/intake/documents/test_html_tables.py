import pytest
from lxml import html

from dossier.intake.documents.html_tables import cells_of_table
from dossier.model.cell import Cell


def places(source: str) -> list[tuple[str, Cell]]:
    found = cells_of_table(html.fromstring(source), 7)
    return [(element.text_content().strip(), cell) for element, cell in found.items()]


def test_cells_stand_beside_those_that_reach_down():
    found = places("<table><tr><th rowspan=2>A<th colspan=2>B<tr><td>c<td>d<tbody><tr><td>e</table>")
    assert found == [
        ("A", Cell(7, 0, 0, rows=2, head=True)),
        ("B", Cell(7, 0, 1, columns=2, head=True)),
        ("c", Cell(7, 1, 1)),
        ("d", Cell(7, 1, 2)),
        ("e", Cell(7, 2, 0)),
    ]


def test_spans_reach_no_further_than_the_table():
    found = dict(places("<table><tr><td rowspan=0>a<td>b<tr><td rowspan=999999>c<tr><td>d</table>"))
    assert found == {"a": Cell(7, 0, 0, rows=3), "b": Cell(7, 0, 1), "c": Cell(7, 1, 1, rows=2), "d": Cell(7, 2, 2)}


@pytest.mark.parametrize(
    "source",
    [
        "<table><tr><td>one cell</table>",
        "<table><tr><td>one<tr><td>column</table>",
        "<table><tr><td>menu<td>text</table>",
        "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
        "<table><tr><td>a<td>b<tr><td>c<td><table><tr><td>d</table></table>",
        "<table><tr><td>a<td>b<tr><td>c<td><h2>Head</h2></table>",
        "<table><tr><td>a<td>b<tr><td>c<td>" + "long " * 600 + "</table>",
        "<table><tr>" + "<td>x" * 100 + "<tr><td>y</table>",
        "<table></table>",
    ],
)
def test_tables_that_lay_out_a_page_are_none(source):
    assert places(source) == []
