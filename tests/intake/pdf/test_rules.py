"""The straight lines of a page, whatever they are drawn as."""

import typst

from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.loaded import load_pdf
from dossier.intake.pdf.rules import Rules, page_rules, whole_rules
from tests.intake.pdf.samples import drawn_pdf


def rules_of(source: str) -> Rules:
    pdf = typst.compile(f"#set page(width: 400pt, height: 300pt, margin: 0pt)\n{source}".encode())
    assert isinstance(pdf, bytes)
    file = open_pdf(pdf, "a.pdf")
    found = page_rules(file, 0)
    file.close()
    return found


def rounded(lines: list[tuple[float, float, float]]) -> set[tuple[int, int, int]]:
    return {(round(a), round(b), round(c)) for a, b, c in lines}


def test_lines_thin_boxes_and_the_sides_of_frames_are_rules() -> None:
    found = rules_of(
        "#place(dx: 10pt, dy: 20pt, line(length: 100pt))#place(dx: 50pt, dy: 60pt, line(end: (0pt, 80pt)))"
    )
    assert rounded(found.across) == {(280, 10, 110)}
    assert rounded(found.upright) == {(50, 160, 240)}
    thin = rules_of("#place(dx: 10pt, dy: 20pt, rect(width: 100pt, height: 1pt, fill: black, stroke: none))")
    assert (rounded(thin.across), thin.upright) == ({(280, 10, 110)}, [])
    frame = rules_of("#place(dx: 10pt, dy: 20pt, rect(width: 100pt, height: 50pt))")
    assert rounded(frame.across) == {(280, 10, 110), (230, 10, 110)}
    assert rounded(frame.upright) == {(10, 230, 280), (110, 230, 280)}


def test_fills_curves_and_slanting_lines_are_none() -> None:
    found = rules_of(
        "#place(rect(width: 100pt, height: 50pt, fill: gray))#place(dy: 60pt, circle(radius: 20pt))"
        "#place(dy: 120pt, line(end: (50pt, 30pt)))"
    )
    assert found == Rules()


def test_a_drawing_of_thousands_of_lines_has_none() -> None:
    assert rules_of("#for n in range(3100) { place(dx: 10pt, dy: n * 0.05pt, line(length: 50pt)) }") == Rules()


def test_a_table_of_thousands_of_cells_drawn_one_by_one_has_the_rules_of_one_drawn_at_once() -> None:
    cells = "".join(f"{50 + 8 * column} {700 - 10 * row} 8 10 re S\n" for row in range(60) for column in range(40))
    file = load_pdf(drawn_pdf(cells.encode()))
    try:
        rules = page_rules(file, 0)
    finally:
        file.close()
    assert rounded(rules.across) == {(710 - 10 * row, 50, 370) for row in range(61)}
    assert rounded(rules.upright) == {(50 + 8 * column, 110, 710) for column in range(41)}


def test_rules_apart_stay_apart_and_those_of_one_line_are_one() -> None:
    drawn = Rules([(9.0, 0, 50), (9.0, 50.5, 90), (9.0, 95, 99), (9.04, 20, 91), (9.4, 90, 95)], [])
    assert whole_rules(drawn).across == [(9.0, 0, 91), (9.0, 95, 99), (9.4, 90, 95)]


def test_more_rules_than_a_table_has_are_a_drawing() -> None:
    many = [(3.0 * place, 0.0, 9.0) for place in range(1_001)]
    assert whole_rules(Rules(many[1:], [])).across == many[1:]
    assert whole_rules(Rules(many, [])) == Rules()
    assert whole_rules(Rules([], many)) == Rules()
