"""Tables of PDFs: ruled, and such as are told by their columns alone; and what only looks like one."""

import pytest

from dossier.intake.pdf.columns import PrintedLine, printed_lines
from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.rules import Rules, page_rules
from dossier.intake.pdf.runs import page_runs
from dossier.intake.pdf.tables import with_tables
from tests.intake.pdf.samples import typeset

CELLS = """[*Option*], [*Cost*], [*Who pays*],
  [Keep the ferry and all of its crew for another ten years], [3.5 million], [The town],
  [Build a bridge], [40 million], [The region and the state, in equal parts],
  [Lease a boat], [1.2 million], [The port]"""
TOLD = [
    ["Option", "Cost", "Who pays"],
    ["Keep the ferry and all of its crew for another ten years", "3.5 million", "The town"],
    ["Build a bridge", "40 million", "The region and the state, in equal parts"],
    ["Lease a boat", "1.2 million", "The port"],
]


def page_of(source: str) -> list[PrintedLine]:
    """The lines of the one page that `source` sets, tables as rows."""
    pdf = typeset(f"#set page(width: 400pt, height: 500pt, margin: 40pt)\n#set text(size: 9pt)\n{source}")
    file = open_pdf(pdf, "a.pdf")
    lines = with_tables(printed_lines(page_runs(file, 0)), page_rules(file, 0))
    file.close()
    return lines


def rows(lines: list[PrintedLine]) -> list[list[str]]:
    return [[" ".join(part.text for part in cell) for cell in line.cells] for line in lines if line.cells]


@pytest.mark.parametrize(
    "table",
    [
        f"#table(columns: 3, {CELLS})",
        f"#table(columns: (2fr, 1fr, 1fr), stroke: none, {CELLS})",
        f"#table(columns: 3, stroke: none, fill: (x, y) => if calc.odd(y) {{ luma(230) }}, {CELLS})",
        f"#table(columns: (2fr, 1fr, 1fr), stroke: none, table.hline(), {CELLS}, table.hline())",
        f"#table(columns: 3, stroke: (x: none, y: 1pt), {CELLS})",
        f"#columns(2)[#lorem(70)\n\n#colbreak()\n\n#lorem(70)]\n\n#table(columns: 3, {CELLS})",
    ],
    ids=["ruled", "plain", "striped", "three rules", "rules across", "below two columns"],
)
def test_tables_are_rows_of_cells(table: str) -> None:
    found = page_of(f"Some words stand before the table.\n\n{table}\n\n#lorem(30)")
    assert rows(found) == TOLD
    assert [line.head for line in found if line.cells] == [True, False, False, False]
    assert [line.begins for line in found if line.cells] == [True, False, False, False]


def test_two_tables_are_two() -> None:
    small = "#table(columns: 2, [a], [b], [c], [d])"
    found = page_of(f"{small}\n\nWords between them.\n\n{small}")
    assert [line.begins for line in found if line.cells] == [True, False, True, False]


def test_rows_that_no_rule_parts_are_told_by_their_heights() -> None:
    found = page_of(
        "#table(columns: 3, [A], [B], [C], [Oslo \\ Bergen], [1 \\ 2], [3 \\ 4], [Lima \\ Cusco], [5 \\ 6], [7 \\ 8])"
    )
    assert rows(found) == [
        ["A", "B", "C"],
        ["Oslo", "1", "3"],
        ["Bergen", "2", "4"],
        ["Lima", "5", "7"],
        ["Cusco", "6", "8"],
    ]


def test_in_scripts_that_run_leftward_the_first_column_is_at_the_right() -> None:
    cells = "".join(f"[{word}]," for word in ("الخيار", "الكلفة", "الدفع", "الجسر", "40", "البلدية"))
    source = f'#set text(lang: "ar", font: "Amiri")\n#table(columns: 3, {cells})'
    assert rows(page_of(source)) == [["الخيار", "الكلفة", "الدفع"], ["الجسر", "40", "البلدية"]]


@pytest.mark.parametrize(
    "source",
    [
        "#columns(2)[#lorem(150)]",
        "#columns(3)[#lorem(150)]",
        "+ #lorem(20)\n+ #lorem(20)\n+ #lorem(20)\n+ #lorem(20)",
        "#rect[#lorem(20)]\n\n#rect[#lorem(20)]",
        "#grid(columns: (60pt, 1fr), row-gutter: 8pt, [To:], [The council], [From:], [The port], [Date:], [4 May])",
        "= One\n#line(length: 100%)\n#lorem(40)\n#line(length: 100%)\n#lorem(20)",
        "#outline()\n= One\n= Two\n= Three\n= Four",
        "#set par(justify: true)\n#lorem(120)",
    ],
    ids=["two columns", "three columns", "a list", "boxes", "a memo's head", "lines", "contents", "justified"],
)
def test_what_is_no_table_stays_lines(source: str) -> None:
    assert rows(page_of(source)) == []


def test_a_page_without_lines_has_no_table() -> None:
    assert with_tables([], Rules()) == []
