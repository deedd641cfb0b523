import pytest

from dossier.intake.documents import read_document
from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("“Quoted” text.\n".encode(), "“Quoted” text.\n"),
        ("\ufeffÉté\r\n".encode(), "Été\n"),
        ("“Curly”\r".encode("cp1252"), "“Curly”\n"),
        ("Été 😀".encode("utf-16"), "Été 😀"),
        ("plain words".encode("utf-16-be"), "plain words"),
    ],
)
def test_plain_text_in_any_encoding_is_one_page(data, text):
    document = read_document(data, "a.txt")
    assert document.kind is DocumentKind.TEXT
    assert document.title == ""
    assert [(page.label, page.start, page.text) for page in document.pages] == [("", 0, text)]


def test_markdown_has_the_title_of_its_first_heading():
    document = read_document(b"Intro.\n\n## A *plain* [title](https://a.example)\n\nText.", "a.MD")
    assert (document.kind, document.title) == (DocumentKind.MARKDOWN, "A plain title")
    assert document.pages[0].text.startswith("Intro.")
    assert read_document(b"No heading.", "a.md").title == ""


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (b"PK\x03\x04 docx", "document-format"),
        (b"<html><body>x</body></html>", "document-format"),
        (b"\x00\x01\x02\x03 binary", "file-no-text"),
        (b"junk before\n%PDF-1.4\nbroken", "pdf-broken"),
    ],
)
def test_other_files_are_refused_in_words(data, code):
    with pytest.raises(KnownError) as caught:
        read_document(data, "a.bin")
    assert caught.value.code == code
    assert "a.bin" in str(caught.value)


def test_a_pdf_without_a_version_is_a_broken_pdf_not_another_format() -> None:
    with pytest.raises(KnownError, match="broken PDF"):
        read_document(b"%PDF-\nnothing in it", "a.pdf")
