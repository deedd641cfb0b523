"""PDFs in PDFium itself, in the process that loads them."""

from dossier.intake.pdf.characters import plain_text
from dossier.intake.pdf.loaded import load_pdf, page_label
from dossier.intake.pdf.rendering import render
from tests.intake.pdf.samples import make_pdf


def test_few_pages_are_kept():
    file = load_pdf(make_pdf(*[[f"Page {n}."] for n in range(30)], title="Many"))
    assert [plain_text(file, n) for n in range(30)] == [f"Page {n}." for n in range(30)]
    assert list(file._pages) == [26, 27, 28, 29]
    assert (file.title, page_label(file, 4)) == ("Many", "5")
    file.close()
    assert not file._pages


def test_what_is_asked_is_done_here():
    file = load_pdf(make_pdf(["Words."]))
    buffer = bytearray(4 * 4 * 4)
    render(file, 0, 1.0, 0, 0, 4, 4, memoryview(buffer))
    assert set(buffer) == {255}
    file.close()
