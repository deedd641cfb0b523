"""Edges, grounds and directions of what a Word report is made of."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx.text.paragraph import Paragraph

from dossier.output.docx_file import new_document
from dossier.output.docx_parts import Parts
from dossier.output.docx_text import Pen
from dossier.output.laid import lay_out_text
from dossier.output.marks import theme_colours
from tests.output.conftest import STAMP
from tests.output.sample import sample_report


def parts_in(language: str, resources: Path) -> Parts:
    laid = lay_out_text(replace(sample_report(), language=language), resources, STAMP)
    colours = theme_colours(resources)
    return Parts(Pen(new_document(laid.data["document"], colours, STAMP), laid, colours), laid)


def edge(paragraph: Paragraph, side: str) -> str:
    (colour,) = paragraph._p.xpath(f"./w:pPr/w:pBdr/w:{side}/@w:color")
    return str(colour)


@pytest.mark.parametrize(("language", "side"), [("en", "left"), ("ar", "right")])
def test_what_is_framed_has_an_edge_where_lines_begin_and_neighbours_stay_two(
    resources: Path, language: str, side: str
) -> None:
    parts = parts_in(language, resources)
    with parts.framed():
        one, two = parts.small("One"), parts.small("Two")
    with parts.framed():
        other = parts.small("Other")
    assert edge(one, side) == edge(two, side) != edge(other, side)


def test_edges_have_the_colour_of_their_verdict_or_mark(resources: Path) -> None:
    parts = parts_in("en", resources)
    framed = []
    for sign, colour in (("", 0), ("supports", 0), ("does-not-support", 0), ("", 1), ("", 2), ("", 8), ("", 99)):
        with parts.framed(sign, colour):
            framed.append(parts.small("Said"))
    colours = [int(edge(each, "left"), 16) | 1 for each in framed]  # neighbours are off by one
    assert len(set(colours)) == len(colours) - 1
    assert colours[-1] == colours[-2]  # there are eight


def test_paragraphs_run_as_the_report_unless_their_entry_does_not(resources: Path) -> None:
    parts = parts_in("ar", resources)
    parts.said([{"pieces": [], "dir": "ltr"}, {"pieces": []}])
    *_, told, own = parts.pen.document.paragraphs
    assert [bool(each._p.xpath("./w:pPr/w:bidi")) for each in (told, own)] == [False, True]
