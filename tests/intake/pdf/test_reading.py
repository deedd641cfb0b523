import io
import time

import pikepdf
import pytest

from dossier.intake.pdf import files, reading
from dossier.intake.pdf.reading import read_pdf
from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind
from tests.intake.pdf import planted
from tests.intake.pdf.samples import make_pdf, nested_pdf


def test_pages_follow_each_other_without_a_gap():
    document = read_pdf(make_pdf(["First page.", "Line two."], [], ["Third page."], title="A study"), "a.pdf")
    assert (document.kind, document.title) == (DocumentKind.PDF, "A study")
    assert [page.text for page in document.pages] == ["First page.\nLine two.\n", "", "Third page."]
    assert [page.start for page in document.pages] == [0, 22, 22]
    assert [page.label for page in document.pages] == ["1", "2", "3"]


def test_a_word_hyphenated_at_a_line_end_keeps_its_hyphen():
    document = read_pdf(make_pdf(["The statute estab-", "lished a court."]), "a.pdf")
    assert document.pages[0].text == "The statute estab-\nlished a court."


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_rotated_page_gives_its_lines_in_order(rotation):
    document = read_pdf(make_pdf(["One line.", "Another line.", "A third."], Rotate=rotation), "a.pdf")
    assert document.pages[0].text == "One line.\nAnother line.\nA third."


def test_text_outside_the_crop_box_is_left_out():
    document = read_pdf(make_pdf(["Cut off.", "Shown.", "Cut off too."], CropBox=[0, 670, 612, 692]), "a.pdf")
    assert document.pages[0].text == "Shown."


def test_page_labels_are_the_printed_ones():
    data = make_pdf(["a"], ["b"])
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.Root.PageLabels = pikepdf.Dictionary(Nums=[0, pikepdf.Dictionary(S=pikepdf.Name.r)])
        out = io.BytesIO()
        pdf.save(out)
    assert [page.label for page in read_pdf(out.getvalue(), "a.pdf").pages] == ["i", "ii"]


@pytest.mark.parametrize(
    ("data", "code"), [(make_pdf(["secret"], password="key"), "pdf-password"), (b"%PDF-1.7\nbroken", "pdf-broken")]
)
def test_a_locked_or_broken_pdf_is_refused_in_words(data, code):
    with pytest.raises(KnownError) as caught:
        read_pdf(data, "a.pdf")
    assert caught.value.code == code
    assert "“a.pdf”" in str(caught.value)


@pytest.mark.parametrize(("planted_call", "code"), [(None, "pdf-slow"), (planted.crash, "pdf-broken")])
def test_a_page_without_end_or_one_that_ends_the_process_is_told_in_one_sentence(monkeypatch, planted_call, code):
    monkeypatch.setattr(files, "_PATIENCE", 1.0)
    if planted_call is not None:
        monkeypatch.setattr(reading, "_label_and_text", lambda file, index: file.ask(planted_call, index))
    begun = time.monotonic()
    with pytest.raises(KnownError) as caught:
        read_pdf(nested_pdf(8), "a.pdf")
    assert caught.value.code == code
    assert str(caught.value) in (
        "“a.pdf” takes too long to read; choose another copy.",
        "“a.pdf” is a broken PDF and cannot be opened; choose another copy.",
    )
    assert time.monotonic() - begun < 10


@pytest.mark.corpora
def test_every_real_pdf_is_read_or_refused_in_words(corpora):
    read = 0
    refusals = set()
    paths = sorted((corpora / "corpora").glob("pdf-*/*.pdf"))
    assert len(paths) > 200
    for path in paths:
        try:
            document = read_pdf(path.read_bytes(), path.name)
        except KnownError as error:
            refusals.add(error.code)
            continue
        read += 1
        text = "".join(page.text for page in document.pages)
        assert [page.start for page in document.pages] == [
            sum(len(before.text) for before in document.pages[:i]) for i in range(len(document.pages))
        ]
        assert not set(text) & set("\x00\x02\r\ufffe")
        text.encode()
    assert read > 200
    assert refusals <= {"pdf-password", "pdf-broken", "pdf-no-pages"}


@pytest.mark.corpora
def test_cropped_text_of_a_real_pdf(corpora):
    path = corpora / "corpora/pdf-text/pdfium__cropped_text.pdf"
    if not path.is_file():
        path = next((corpora / "corpora").rglob(path.name))
    text = read_pdf(path.read_bytes(), path.name).pages[0].text
    assert "Hello" not in text
    assert "world!" in text
