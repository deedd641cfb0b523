"""Web pages saved as one MHTML file: the page and the files beside it, by the addresses that the page knows them by."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.intake.documents.encoding import decode_html
from dossier.model.errors import KnownError

if TYPE_CHECKING:
    from email.message import Message

_HEADERS = re.compile(
    rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,40}?content-type:\s*multipart/related\b", re.IGNORECASE
)
_MOST_PARTS = 5_000


@dataclass(frozen=True, slots=True)
class SavedPage:
    """The source of a page, its address and the `files` beside it, each by its address or its `cid:`."""

    source: str
    address: str
    files: Mapping[str, bytes]


def is_mhtml(data: bytes) -> bool:
    """Whether `data` begins with the headers of a page and its files in one."""
    return _HEADERS.match(data[:8_192].replace(b"\r\n", b"\n").lstrip()) is not None


def read_mhtml(data: bytes, name: str) -> SavedPage:
    """Return the page in an MHTML file. Raises KnownError where there is none."""
    from email import message_from_bytes, policy

    try:
        parts = _parts(message_from_bytes(data.lstrip(), policy=policy.compat32))
        page = next((part for part in parts if part.get_content_type() in ("text/html", "application/xhtml+xml")), None)
        held = _bytes(page) if page is not None else b""
    except (RecursionError, ValueError, LookupError) as error:
        raise _broken(name) from error
    if page is None or not held.strip():
        raise _broken(name)
    files: dict[str, bytes] = {}
    for part in parts:
        if part is not page and part.get_content_maintype() == "image":
            for address in (part.get("Content-Location"), f"cid:{str(part.get('Content-ID') or '').strip('<> ')}"):
                files.setdefault(str(address or "").strip(), _bytes(part))
    source = decode_html(held, name, str(page.get_content_charset() or ""))
    return SavedPage(source, str(page.get("Content-Location") or "").strip(), files)


def _parts(message: "Message") -> "list[Message]":
    """Return the parts that hold something, of a message and of those in it."""
    found: list[Message] = []
    waiting = [message]
    while waiting and len(found) < _MOST_PARTS:
        part = waiting.pop(0)
        inside = part.get_payload()
        if isinstance(inside, list):
            waiting[:0] = [each for each in inside if not isinstance(each, str)]
        else:
            found.append(part)
    return found


def _bytes(part: "Message") -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _broken(name: str) -> KnownError:
    words = "“{name}” holds no web page that can be read; save the page again and attach that."
    return KnownError("mhtml-broken", words, name=name)
