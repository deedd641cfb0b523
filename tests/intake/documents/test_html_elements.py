import pytest
from lxml import html

from dossier.intake.documents.html_elements import (
    base_address,
    embedded,
    is_block,
    is_unseen,
    label_of,
    title_of,
    whole_number,
)
from tests.intake.documents.pictures import data_address, png


@pytest.mark.parametrize(
    ("source", "unseen"),
    [
        ("<p>x</p>", False),
        ("<p hidden>x</p>", True),
        ("<p style='display:none'>x</p>", True),
        ("<p style='color:red;visibility: hidden'>x</p>", True),
        ("<p style='display:nonesuch'>x</p>", False),
        ("<p style='--x-display:none'>x</p>", False),
        ("<dialog>x</dialog>", True),
        ("<dialog open>x</dialog>", False),
        ("<video>x</video>", True),
    ],
)
def test_what_a_browser_does_not_show_is_unseen(source, unseen):
    assert is_unseen(html.fragment_fromstring(source)) is unseen


def test_blocks_are_told_by_their_names_and_by_how_they_are_set():
    sources = ("<p>x</p>", "<span>x</span>", "<span style='display: block'>x</span>")
    assert [is_block(html.fragment_fromstring(source)) for source in sources] == [True, False, True]


@pytest.mark.parametrize(
    ("address", "data"),
    [
        (data_address(png()), png()),
        (data_address(png()).replace("=", "%3D").replace("+", "%2B"), png()),
        ("data:image/gif,GIF89a%00", b"GIF89a\0"),
        ("data:image/png;base64,a", b""),
        ("data:text/html,<p>", b""),
        ("https://a.example/x.png", b""),
        ("", b""),
    ],
)
def test_pictures_are_taken_out_of_data_addresses_alone(address, data):
    assert embedded(address) == data


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ("<base href='https://a.example/'><link rel=canonical href='https://b.example/'>", "https://a.example/"),
        ("<base href='/x'><link rel=canonical href='https://b.example/'>", "https://saved.example/"),
        ("", "https://saved.example/"),
    ],
)
def test_links_are_relative_to_what_the_page_says_first(source, address):
    page = html.document_fromstring(f"<html><head>{source}</head><body>x</body></html>")
    assert base_address(page, "https://saved.example/") == address
    assert base_address(html.document_fromstring("<p>x"), "") == ""


def test_titles_buttons_and_numbers():
    page = html.document_fromstring("<title> </title><h1>The <b>head</b></h1>")
    assert title_of(page) == "The head"
    assert label_of(html.fragment_fromstring("<input type=submit value=Send>")) == " Send "
    assert label_of(html.fragment_fromstring("<input value=typed>")) == ""
    assert [whole_number(value, 1) for value in (" 7", "-3", "x", None, "9" * 12, "\u0664")] == [7, -3, 1, 1, 1, 1]
