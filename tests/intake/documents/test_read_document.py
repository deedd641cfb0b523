import io
import zipfile

import pytest

from dossier.intake.documents import read_document
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedAnnotation
from dossier.model.kinds import DocumentKind
from dossier.text.formatting import read_formatting
from tests.intake.documents.pictures import data_address, png
from tests.intake.documents.word import docx, p


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
        (b"PK\x03\x04 docx", "docx-broken"),
        (b"\xd0\xcf\x11\xe0 doc", "document-format"),
        (b"\x00\x01\x02\x03 binary", "file-no-text"),
        (b"junk before\n%PDF-1.4\nbroken", "pdf-broken"),
    ],
)
def test_other_files_are_refused_in_words(data, code):
    with pytest.raises(KnownError) as caught:
        read_document(data, "a.bin")
    assert caught.value.code == code
    assert "a.bin" in str(caught.value)


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"<!DOCTYPE html><p>x", "a.bin", DocumentKind.HTML),
        (b"\xef\xbb\xbf <!-- saved --> <HTML lang=en><p>x", "a", DocumentKind.HTML),
        ('<?xml version="1.0"?><html><p>x'.encode("utf-16"), "a", DocumentKind.HTML),
        (b"<p>x", "a.htm", DocumentKind.HTML),
        (b"plain words", "a.HTML", DocumentKind.HTML),
        (b"<p>x", "a.txt", DocumentKind.TEXT),
        (b"a < b and <html>", "a.txt", DocumentKind.TEXT),
        (b"%PDF-1.4 named wrong", "a.html", None),
        (b"PK\x03\x04", "a.html", None),
    ],
)
def test_kinds_are_told_by_content_then_by_name(data, name, kind):
    if kind is None:
        with pytest.raises(KnownError):
            read_document(data, name)
    else:
        assert read_document(data, name).kind is kind


def test_a_page_keeps_its_title_its_setting_and_its_pictures():
    source = f"<title>A page</title><h1>Head</h1><img src='{data_address(png())}' alt=Chart>"
    document = read_document(source.encode(), "a.html")
    assert (document.kind, document.title) == (DocumentKind.HTML, "A page")
    assert [page.text for page in document.pages] == ["Head\n\nChart"]
    assert read_formatting(document.pages[0].formatting, document.pages[0].text) is not None
    assert document.pictures == (png(),)


def test_a_word_file_keeps_its_comments():
    comments = '<w:comment w:id="0" w:author="Ada"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>'
    body = p("The ", '<w:commentRangeStart w:id="0"/>', "ferry", '<w:commentRangeEnd w:id="0"/>')
    document = read_document(docx(body, {"comments": comments}), "any name")
    assert (document.kind, document.pages[0].text) == (DocumentKind.DOCX, "The ferry")
    assert document.annotations == (ImportedAnnotation(4, 9, "Why?", "Ada"),)


def test_other_packages_are_refused_in_words():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(KnownError, match="OpenDocument, Office or ZIP"):
        read_document(held.getvalue(), "a.xlsx")


def test_a_pdf_without_a_version_is_a_broken_pdf_not_another_format() -> None:
    with pytest.raises(KnownError, match="broken PDF"):
        read_document(b"%PDF-\nnothing in it", "a.pdf")
