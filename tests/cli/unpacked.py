"""All text that can be got out of a file's bytes: as they are, in every encoding, unpacked, and as readers see it."""

import base64
import gzip
import io
import re
import zipfile
import zlib
from collections.abc import Iterator

import pikepdf
import pypdfium2

_BASE64 = re.compile(rb"[A-Za-z0-9+/]{64,}={0,2}")
_HEX = re.compile(rb"<([0-9A-Fa-f\s]{8,})>")


def text_in(data: bytes) -> str:
    """Return everything that `data` says, in one text of small letters."""
    return "\n".join(_texts(data)).casefold()


def _texts(data: bytes, depth: int = 0) -> Iterator[str]:
    yield data.decode("utf-8", errors="replace")
    yield data.decode("latin-1")
    for start in (0, 1):  # a string may begin at any byte
        yield data[start:].decode("utf-16-be", errors="replace")
        yield data[start:].decode("utf-16-le", errors="replace")
    yield from (found.decode("latin-1", errors="replace") for found in _hexadecimal(data))
    if depth < 4:
        for inner in _inside(data):
            yield from _texts(inner, depth + 1)
    if data[:1024].find(b"%PDF-") >= 0:
        yield from _printed(data)


def _hexadecimal(data: bytes) -> Iterator[bytes]:
    for match in _HEX.finditer(data):
        digits = b"".join(match[1].split())
        yield bytes.fromhex(digits[: len(digits) // 2 * 2].decode())


def _inside(data: bytes) -> Iterator[bytes]:
    """Return what is packed in `data`: members, streams, strings, attached files, base64."""
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                yield member.filename.encode()
                yield member.comment + member.extra + archive.comment
                yield archive.read(member)
    elif data.startswith(b"\x1f\x8b"):
        yield gzip.decompress(data)
    elif data[:1024].find(b"%PDF-") >= 0:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for thing in pdf.objects:
                yield from _of_object(thing)
            yield pdf.trailer.unparse()
    else:
        for match in _BASE64.finditer(data):
            yield base64.b64decode(match[0] + b"=" * (-len(match[0]) % 4), validate=False)


def _of_object(thing: pikepdf.Object) -> Iterator[bytes]:
    if isinstance(thing, pikepdf.Stream):
        yield thing.stream_dict.unparse() if hasattr(thing, "stream_dict") else b""
        try:
            yield thing.read_bytes()
        except (pikepdf.PdfError, zlib.error):  # a picture
            yield thing.read_raw_bytes()
    yield thing.unparse()
    yield from (str(text).encode() for text in _strings(thing, 0))


def _strings(thing: object, depth: int) -> Iterator[pikepdf.String]:
    if isinstance(thing, pikepdf.String):
        yield thing
    elif depth < 8 and isinstance(thing, pikepdf.Array):
        for part in thing:
            if not getattr(part, "is_indirect", False):
                yield from _strings(part, depth + 1)
    elif depth < 8 and isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for part in thing.values():
            if not getattr(part, "is_indirect", False):
                yield from _strings(part, depth + 1)


def _printed(data: bytes) -> Iterator[str]:
    """Return the words on the pages, whatever their fonts call them."""
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        page = document[number]
        words = page.get_textpage()
        yield words.get_text_bounded()
        words.close()
        page.close()
    document.close()
