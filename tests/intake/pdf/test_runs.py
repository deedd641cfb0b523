"""Runs of a page: text, place, size and weight."""

import typst

from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.runs import HYPHEN, page_runs
from tests.intake.pdf.samples import make_pdf


def runs(data, index=0):
    file = open_pdf(data, "x.pdf")
    try:
        return page_runs(file, index)
    finally:
        file.close()


def test_a_run_is_text_of_one_font_with_its_place():
    found = runs(make_pdf(["One line", "Another"]))
    assert [(run.text.strip(), round(run.left), run.baseline, run.size) for run in found] == [
        ("One line", 72, 700, 12),
        ("Another", 72, 680, 12),
    ]
    assert not any(run.bold or run.italic or run.raised for run in found)


def test_weight_slant_size_and_raised_figures_are_told():
    source = "#set page(width: 300pt)\n#set text(size: 10pt)\nPlain *bold* _slanted_ #text(size: 7pt)[small] x#super[3]"
    found = {run.text.strip(): run for run in runs(typst.compile(source.encode()))}
    assert found["bold"].bold
    assert found["slanted"].italic
    assert found["small"].size == 7
    assert found["3"].raised or found["3"].size < 8
    assert not found["Plain"].bold


def test_a_word_divided_at_a_lines_end_says_so():
    source = (
        '#set page(width: 120pt, height: 300pt, margin: 10pt)\n#set text(lang: "en", hyphenate: true)\n'
        "#set par(justify: true)\n" + "international organisations " * 6
    )
    assert any(run.text.endswith(HYPHEN) for run in runs(typst.compile(source.encode())))


def test_text_that_is_turned_is_left_out_and_a_broken_page_has_none():
    source = "#set page(width: 200pt, height: 200pt)\nUpright #rotate(90deg)[Turned]"
    assert [run.text.strip() for run in runs(typst.compile(source.encode()))] == ["Upright"]
    assert runs(make_pdf([])) == []
