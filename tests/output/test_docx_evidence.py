"""The evidence of the sample, as Word shows it."""

import io
from pathlib import Path

import docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from dossier.output.docx_report import render_docx
from tests.output.conftest import STAMP
from tests.output.sample import sample_report


def edges(paragraph: Paragraph) -> list[str]:
    return paragraph._p.xpath("./w:pPr/w:pBdr/*/@w:color")


def test_each_citation_stands_in_a_frame_of_its_own_below_its_head(resources: Path) -> None:
    data = render_docx(sample_report(), resources=resources, timestamp=STAMP).data
    paragraphs = docx.Document(io.BytesIO(data)).paragraphs
    heads = [each for each in paragraphs if each.style is not None and each.style.name == "Entry"]
    said = [head for head in heads if head._p.findall(qn("w:hyperlink"))]
    assert said
    for head in said:
        following = paragraphs[[each._p for each in paragraphs].index(head._p) + 1]
        if following.style is not None and following.style.name == "Quote":
            assert edges(following) == edges(head) != []
