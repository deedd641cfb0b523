"""Highlights on words of real PDFs, as three programs draw them; `renderings.py` does it for all of them."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.intake.pdf.samples import make_pdf
from tests.output.onto.renderings import ENGINES, Outcome, examine

pytestmark = [
    pytest.mark.outside,
    pytest.mark.skipif(
        any(shutil.which(program) is None for program in ("qpdf", "mutool", "pdftoppm", "pdftotext")),
        reason="needs qpdf, mutool and Poppler",
    ),
    pytest.mark.filterwarnings("ignore"),  # what other readers think of these files
]

# Turned, cropped, moved and scaled pages, several columns, Arabic and Chinese, forms, tags, encryption, annotations of
# others; files with a table and with a stream for a cross-reference, and some that have to be written anew.
SAMPLE = [
    "pdf-annotated/pdfium__annots",
    "pdf-annotated/pdfium__annotation_highlight_long_content",
    "pdf-annotated/pdfjs__annotation-highlight",
    "pdf-annotated/pdfjs__annotation-link-text-popup",
    "pdf-annotated/pdfjs__annotation-caret-ink",
    "pdf-annotated/sample-files__annotated_pdf",
    "pdf-robust/pdfium__annots_action_handling",
    "pdf-robust/pdfplumber__issue-140-example",
    "pdf-robust/pdfplumber__nics-background-checks-2015-11-rotated",
    "pdf-robust/pdfplumber__senate-expenditures",
    "pdf-text/pdfium__rotated_text_90",
    "pdf-text/pdfium__vertical_text",
    "pdf-text/pdfium__find_text_consecutive",
    "pdf-text/pdfplumber__hello_structure",
    "pdf-text/pdfplumber__ca-warn-report",
    "pdf-text/pdfplumber__ag-energy-round-up-2017-02-24",
]


@pytest.mark.corpora
@pytest.mark.parametrize("name", SAMPLE)
def test_the_mark_covers_the_words_and_the_rest_stays(corpora: Path, name: str):
    outcome: Outcome = examine(corpora / "corpora" / f"{name}.pdf")
    assert outcome.way in ("updated", "rewritten")
    assert outcome.faults == []
    assert outcome.drawn.keys() == set(ENGINES)


SPECIAL = {
    "rotated": "pdfplumber__issue-461-example pypdf__AutoCad_Diagram sample-files__habibi-rotated",
    "cropped": "pdfium__cropped_text pdfplumber__issue-1054-example pdfplumber__malformed-from-issue-932",
    "offset": "pdfium__bug_602650 pdfplumber__malformed-from-issue-932",
    "UserUnit": "OCRmyPDF__poster",
    "encrypted": "okular__protected pikepdf__form_dd0293 pypdf__r3-empty-password pypdf__r6-owner-password",
}


@pytest.mark.corpora
@pytest.mark.parametrize(
    ("special", "name"), [(kind, name) for kind, names in SPECIAL.items() for name in names.split()]
)
def test_pages_that_lie_otherwise(corpora: Path, special: str, name: str):
    """What is drawn is on the words; other readers may know other letters of them."""
    outcome = examine(corpora / "corpora" / "pdf-robust" / f"{name}.pdf")
    assert any(special in one for one in outcome.special)
    assert [fault for fault in outcome.faults if " reads “" not in fault] == []


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize(
    "boxes",
    [
        {"UserUnit": 2},
        {"MediaBox": [-300, 100, 312, 892], "UserUnit": 1.5},
        {"CropBox": [40, 500, 400, 760]},
        {"MediaBox": [20, -50, 700, 900], "CropBox": [50, 400, 500, 800], "UserUnit": 0.5},
    ],
)
def test_any_way_a_page_can_lie(tmp_path: Path, rotation: int, boxes: dict[str, Any]):
    path = tmp_path / "page.pdf"
    lines = ["The older ferry needs two hours.", "The newer one needs one.", "Nobody counted (yet)."]
    path.write_bytes(make_pdf(["", *lines], Rotate=rotation, **boxes))
    outcome = examine(path)
    assert (outcome.way, outcome.faults) == ("updated", [])
    assert len(outcome.words.split()) == 5
