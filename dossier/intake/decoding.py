"""Bytes to text: by byte order mark, else UTF-8, else Windows-1252. Nothing is lost: encoding gives the same bytes."""

import codecs
import re
from dataclasses import dataclass

from dossier.model.errors import KnownError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "an OpenDocument, Office or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old or password-protected Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a compressed file"),
)
_HTML = re.compile(rb"\s*(?:<!doctype html|<html|<\?xml)", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, its byte order mark included, and the encoding that leads back to the bytes."""

    text: str
    encoding: str


def decode(data: bytes, name: str) -> Decoded:
    """Return the text of a file called `name`. Raises KnownError when it is empty or no text."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise KnownError("file-empty", "“{name}” is empty; choose a file that holds text.", name=name)
    encoding = byte_order_mark(data)
    for candidate in (encoding,) if encoding else _candidates(data):
        try:
            text = data.decode(candidate)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text and (candidate != "cp1252" or is_text(text)):
            return Decoded(text, candidate)
    raise KnownError(
        "file-no-text", "“{name}” is not text that can be read; save it as UTF-8 text and choose that file.", name=name
    )


def byte_order_mark(data: bytes) -> str:
    """Return the encoding that a byte order mark names; '' where there is none."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")


def is_text(text: str) -> bool:
    """Whether `text` is free of control characters that no text has."""
    return _CONTROL.search(text) is None


def other_format(data: bytes) -> str | None:
    """Return, in words, what kind of file `data` is where it is a known one other than text or Markdown."""
    if _HTML.match(data[:512].removeprefix(codecs.BOM_UTF8)):
        return "a web page"
    return next((words for beginning, words in _FORMATS if data.startswith(beginning)), None)


def _candidates(data: bytes) -> tuple[str, ...]:
    """Return the encodings to try on bytes without a byte order mark."""
    if data[1:400:2].count(0) * 2 > len(data[1:400:2]):
        return ("utf-16-le",)
    if data[0:400:2].count(0) * 2 > len(data[0:400:2]):
        return ("utf-16-be",)
    return ("utf-8", "cp1252")
