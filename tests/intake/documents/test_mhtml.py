import base64
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.documents import read_document
from dossier.intake.documents.mhtml import is_mhtml, read_mhtml
from dossier.model.errors import KnownError
from dossier.model.kinds import DocumentKind
from tests.intake.documents.pictures import png

HEAD = (
    "From: <Saved by a browser>\r\nSubject: A page\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\tboundary="b"\r\n'
)


def saved(page: str, charset: str = "utf-8", *, head: str = HEAD) -> bytes:
    """Return a page saved with one picture, which is known by its address and by its id."""
    encoded = base64.encodebytes(page.encode(charset)).decode()
    picture = base64.encodebytes(png()).decode()
    parts = (
        f"Content-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Location: https://a.example/x/page.html\r\n\r\n{encoded}",
        f"Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <pic@a>\r\n"
        f"Content-Location: https://a.example/x/pic.png\r\n\r\n{picture}",
    )
    return (head + "\r\n" + "".join(f"--b\r\n{part}\r\n" for part in parts) + "--b--\r\n").encode()


def test_a_page_is_read_with_the_pictures_saved_beside_it():
    page = "<title>Fähre</title><p>Über <img src=pic.png alt=one> <img src='cid:pic@a' alt=two> <a href=y>link</a>"
    for charset in ("utf-8", "cp1252"):
        document = read_document(saved(page, charset), "a.mht")
        assert (document.kind, document.title) == (DocumentKind.HTML, "Fähre")
        assert document.pages[0].text == "Über one two link"
        assert document.pictures == (png(),)
        assert document.pages[0].formatting.count('"https://a.example/x/y"') == 1


def test_pictures_of_other_addresses_are_not_there():
    assert read_document(saved("<p><img src='https://b.example/pic.png' alt=far>"), "a.mht").pictures == ()


@pytest.mark.parametrize(
    ("data", "yes"),
    [
        (saved("<p>x"), True),
        (b"\n" + saved("<p>x"), True),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n", True),
        (b"MIME-Version: 1.0\nContent-Type: text/plain\n", False),
        (b"Plain words, then\nContent-Type: multipart/related\n", False),
        (b"<html>", False),
    ],
)
def test_it_is_told_by_its_headers(data, yes):
    assert is_mhtml(data) is yes


@pytest.mark.parametrize(
    "data",
    [
        HEAD.encode() + b"\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--",
        HEAD.encode(),
        saved(" "),
        b'Content-Type: multipart/related; boundary="b"\n\n'
        + b'--b\nContent-Type: multipart/related; boundary="b"\n\n' * 5_000,
    ],
)
def test_without_a_page_it_is_refused(data):
    with pytest.raises(KnownError) as caught:
        read_mhtml(data, "a.mht")
    assert caught.value.code in ("mhtml-broken", "file-empty")


@given(st.binary(max_size=60), st.integers(0, 600))
def test_broken_files_are_read_or_refused(junk, at):
    data = saved("<p>x")
    with suppress(KnownError):
        read_document(data[:at] + junk + data[at + len(junk) :], "a.mht")
