import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.decoding import decode, other_format
from dossier.model.errors import KnownError


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("é".encode(), "utf-8", "é"),
        (codecs.BOM_UTF8 + b"a", "utf-8", "\ufeffa"),
        (codecs.BOM_UTF16_LE + "é".encode("utf-16-le"), "utf-16-le", "\ufeffé"),
        (codecs.BOM_UTF16_BE + "é".encode("utf-16-be"), "utf-16-be", "\ufeffé"),
        (codecs.BOM_UTF32_LE + "é".encode("utf-32-le"), "utf-32-le", "\ufeffé"),
        (b"caf\xe9 \x93q\x94", "cp1252", "café “q”"),
        ("words in order".encode("utf-16-le"), "utf-16-le", "words in order"),
    ],
)
def test_the_encoding_is_told_by_mark_or_by_trial(data, encoding, text):
    decoded = decode(data, "a.txt")
    assert (decoded.encoding, decoded.text) == (encoding, text)


@given(st.text(min_size=1), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"]))
def test_encoding_gives_the_same_bytes(text, encoding):
    try:
        data = text.encode(encoding)
        decoded = decode(data, "a.txt")
    except (UnicodeEncodeError, KnownError):
        return
    assert decoded.text.encode(decoded.encoding) == data


@given(st.binary(max_size=60))
def test_any_bytes_are_decoded_whole_or_refused(data):
    try:
        decoded = decode(data, "a.txt")
    except KnownError:
        return
    assert decoded.text.encode(decoded.encoding) == data


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7", "a PDF"),
        (b"  <!DOCTYPE HTML>", "a web page"),
        (b"\xef\xbb\xbf<html>", "a web page"),
        (b"{\\rtf1", "an RTF file"),
        (b"# Heading", None),
    ],
)
def test_other_formats_are_named(data, words):
    assert other_format(data) == words
