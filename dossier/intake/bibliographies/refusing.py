"""What every reader of bibliographies shares: how a record is refused, how text is made fit to be kept, its size."""

import json
import re
from typing import Any

from dossier.model.bibliography import RefusedRecord
from dossier.model.errors import KnownError

LARGEST_RECORD = 256 << 10  # code points of a record as JSON: an abstract and a long list of authors fit in

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0\ufffe\uffff]")
_SPACES = re.compile(r"[ \t\r\n]+")


def refused(where: str, name: str, problem: KnownError) -> RefusedRecord:
    """Return a refused record; `name` is its key or title."""
    return RefusedRecord(where, clean(name)[:120], problem)


def clean(text: str) -> str:
    """Return text on one line, without characters that no text has."""
    return _SPACES.sub(" ", fit(text)).strip(" ")


def fit(text: str) -> str:
    """Return text without control characters and halves of characters."""
    return _UNFIT.sub("\ufffd", text) if _UNFIT.search(text) else text


def checked(csl: dict[str, Any]) -> dict[str, Any]:
    """Return a record that says something. Raises KnownError for one that says nothing, or is too large."""
    if not any(csl.get(name) for name in ("title", "author", "editor", "container-title", "URL", "DOI", "ISBN")):
        raise KnownError("record-refused", "It has no title, no author and no address; nothing tells which work it is.")
    if len(json.dumps(csl, ensure_ascii=False)) > LARGEST_RECORD:
        raise KnownError("record-refused", "It is larger than any record of a work; shorten its longest field.")
    return csl
