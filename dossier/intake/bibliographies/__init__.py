"""Bibliographies: a file's bytes to records. What a file is, is told by what stands in it, not by its name."""

import re
from bisect import bisect_left
from dataclasses import replace

from dossier.intake.bibliographies.bibtex import read_bibtex
from dossier.intake.bibliographies.csl_json import read_csl_json
from dossier.intake.bibliographies.ris import read_ris
from dossier.intake.decoding import decode
from dossier.model.bibliography import Bibliography
from dossier.model.errors import KnownError

__all__ = ["LARGEST", "MOST", "read_bibliography"]

LARGEST = 50 << 20  # bytes of a file
MOST = 50_000  # records of a file

_RIS = re.compile(r"^[ \t\ufeff]*TY[ \t]{1,2}-", re.MULTILINE)
_BIBTEX = re.compile(r"@[ \t]*[A-Za-z]+[ \t]*[{(]")


def read_bibliography(data: bytes, name: str) -> Bibliography:
    """Return the records of a bibliography, and those that had to be refused.

    Raises KnownError where the file is too large, is no bibliography, or holds too many records.
    """
    if len(data) > LARGEST:
        raise KnownError("bibliography-large", "“{name}” is over 50 MB; split it into smaller files.", name=name)
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise KnownError("bibliography-empty", "“{name}” is empty; choose a file that holds records.", name=name)
    text = decode(data, name).text.removeprefix("\ufeff")
    read = _read(text, name)
    if len(read.records) > MOST:
        raise KnownError(
            "bibliography-long",
            "“{name}” holds more than {most} records; split it into smaller files.",
            name=name,
            most=f"{MOST:,}",
        )
    return _in_their_places(read)


def _in_their_places(read: Bibliography) -> Bibliography:
    """Say of each record how many before it were refused: they have their places in the file too."""
    refused = sorted(_place(each.where) for each in read.refused)
    if not refused:
        return read
    records = (replace(each, skipped=bisect_left(refused, _place(each.where))) for each in read.records)
    return replace(read, records=tuple(records))


def _place(where: str) -> int:
    """Return the number in `line 12` or `record 3`."""
    return int(where.rpartition(" ")[2])


def _read(text: str, name: str) -> Bibliography:
    start = text.lstrip()[:1]
    if start in ("{", "["):
        try:
            return read_csl_json(text)
        except KnownError as refusal:
            raise KnownError(
                "bibliography-broken", "“{name}” cannot be read: {reason}", name=name, reason=refusal
            ) from None
    ris, bibtex = _RIS.search(text), _BIBTEX.search(text)
    if ris and (not bibtex or ris.start() < bibtex.start()):
        return read_ris(text)
    if bibtex:
        return read_bibtex(text)
    raise KnownError(
        "bibliography-form",
        "“{name}” is no bibliography that can be read; export it as CSL-JSON, BibTeX or RIS and choose that file.",
        name=name,
    )
