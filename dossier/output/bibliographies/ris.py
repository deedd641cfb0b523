"""Source records as RIS in UTF-8, one tag a line."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dossier.model.bibliography import RIS_BOOKS, RIS_KINDS
from dossier.model.csl import text_of
from dossier.model.rows import Csl
from dossier.output.bibliographies.dates import slashes

_TYPES = {kind: type for type, kind in reversed(list(RIS_KINDS.items()))}  # the first that is named is the usual one
_NAMES = {"author": "AU", "editor": "A2", "collection-editor": "A3", "translator": "A4"}
_TEXTS = {
    "title": "TI",
    "container-title": "T2",
    "collection-title": "T3",
    "container-title-short": "J2",
    "title-short": "ST",
    "publisher": "PB",
    "publisher-place": "CY",
    "volume": "VL",
    "issue": "IS",
    "number": "M1",
    "edition": "ET",
    "section": "SE",
    "number-of-volumes": "NV",
    "genre": "M3",
    "language": "LA",
    "DOI": "DO",
    "URL": "UR",
    "call-number": "CN",
    "source": "DB",
    "note": "N1",
    "annote": "RN",
    "abstract": "AB",
}
_PAGES = re.compile(r"([^-\s]+)-([^-\s]+)$")


def write_ris(records: Sequence[Csl], keys: Sequence[str]) -> str:
    """Return the records; lines end in CR LF, as the format's makers have it."""
    lines: list[str] = []
    for record, key in zip(records, keys, strict=True):
        kind = str(record.get("type") or "document")
        lines.append(f"TY  - {_TYPES.get(kind, 'GEN')}")
        lines += [f"{tag}  - {' '.join(value.split())}" for tag, value in _tags(record, kind, key) if value.strip()]
        lines += ["ER  - ", ""]
    return "\r\n".join(lines)


def _tags(record: Csl, kind: str, key: str) -> Iterator[tuple[str, str]]:
    yield "ID", text_of(record.get("id")) or key
    for name, tag in _NAMES.items():
        people = record.get(name)
        for person in people if isinstance(people, list) else ():
            yield tag, _name(person)
    for name, tag in _TEXTS.items():
        yield tag, text_of(record.get(name))
    yield "DA", slashes(record.get("issued"))
    yield "Y2", slashes(record.get("accessed"))
    pages = _PAGES.match(text_of(record.get("page")))
    if pages:
        yield "SP", pages[1]
        yield "EP", pages[2]
    else:
        yield "SP", text_of(record.get("page"))
    yield "SN", text_of(record.get("ISBN" if kind in RIS_BOOKS else "ISSN"))
    for word in text_of(record.get("keyword")).split(", "):
        yield "KW", word


def _name(person: Any) -> str:
    if not isinstance(person, Mapping):
        return ""
    family, given, suffix = (text_of(person.get(name)) for name in ("family", "given", "suffix"))
    if not family:
        return text_of(person.get("literal")) or given
    family = f"{text_of(person.get('non-dropping-particle'))} {family}".strip()
    return ", ".join([family, given, *([suffix] if suffix else [])])
