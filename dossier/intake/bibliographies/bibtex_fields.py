"""The fields of a BibTeX or biblatex entry to those of CSL."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from dossier.intake.bibliographies.dates import of_fields, of_iso
from dossier.intake.bibliographies.latex import plain, verbatim
from dossier.intake.bibliographies.names import of_bibtex
from dossier.model.bibliography import BIBTEX_KINDS, KINDS
from dossier.text.record_hints import bare_doi

Fields = Mapping[str, str]

_TEXTS: Mapping[str, tuple[str, ...]] = {
    "container-title": ("journaltitle", "journal", "booktitle", "maintitle", "issuetitle"),
    "collection-title": ("series",),
    "publisher": ("publisher", "institution", "school", "organization"),
    "publisher-place": ("location", "address"),
    "volume": ("volume",),
    "edition": ("edition",),
    "abstract": ("abstract",),
    "note": ("note",),
    "annote": ("annote", "annotation"),
    "keyword": ("keywords",),
    "language": ("langid", "language"),
    "event-title": ("eventtitle",),
    "event-place": ("venue",),
    "chapter-number": ("chapter",),
    "number-of-pages": ("pagetotal",),
    "number-of-volumes": ("volumes",),
    "version": ("version",),
    "title-short": ("shorttitle",),
    "container-title-short": ("shortjournal",),
    "status": ("pubstate",),
    "ISBN": ("isbn",),
    "ISSN": ("issn",),
    "PMID": ("pmid",),
    "PMCID": ("pmcid",),
    "archive": ("library",),
    "section": ("section",),
    "medium": ("medium",),
    "dimensions": ("dimensions",),
    "source": ("source",),
    "call-number": ("callnumber",),
    "jurisdiction": ("jurisdiction",),
    "authority": ("authority",),
}
_NAMES: Mapping[str, tuple[str, ...]] = {
    "author": ("author",),
    "editor": ("editor",),
    "translator": ("translator",),
    "container-author": ("bookauthor",),
    "collection-editor": ("serieseditor",),
    "director": ("director",),
    "recipient": ("recipient",),
}
_DATES = {"accessed": "urldate", "event-date": "eventdate", "original-date": "origdate"}
_THESES = {"phdthesis": "PhD thesis", "mastersthesis": "Master’s thesis"}
_TYPE_WORDS = {"phdthesis": "PhD thesis", "mathesis": "Master’s thesis", "techreport": "Technical report"}
_SUBTYPES = {"newspaper": "article-newspaper", "magazine": "article-magazine"}
_ISSUED_IN = ("article-journal", "article-magazine", "article-newspaper", "periodical", "review", "review-book")
_DASHES = re.compile(r"\s*[-\u2010-\u2015\u2212]+\s*")


def csl_of(kind: str, key: str, fields: Fields) -> dict[str, Any]:
    """Return the CSL record of an entry; `kind` is its type in small letters. Raises KnownError."""
    subtype = verbatim(fields.get("entrysubtype", ""))
    csl: dict[str, Any] = {"type": BIBTEX_KINDS.get(kind, "document")}
    if subtype in KINDS or subtype in _SUBTYPES:
        csl["type"] = _SUBTYPES.get(subtype, subtype)
    if key:
        csl["id"] = key
    title = ": ".join(part for part in (plain(fields.get(name, "")) for name in ("title", "subtitle")) if part)
    if title:
        csl["title"] = title
    for name, given in _NAMES.items():
        people = [person for field in given if field in fields for person in of_bibtex(fields[field])]
        if people:
            csl[name] = people
    _take_dates(csl, fields)
    for name, given in _TEXTS.items():
        text = _first(fields, given)
        if text:
            csl[name] = text
    _take_numbers(csl, kind, fields)
    _take_addresses(csl, fields)
    return csl


def _first(fields: Fields, names: Iterable[str]) -> str:
    return next((text for text in (plain(fields[name]) for name in names if name in fields) if text), "")


def _take_dates(csl: dict[str, Any], fields: Fields) -> None:
    issued = of_iso(verbatim(fields["date"])) if "date" in fields else None
    if issued is None and fields.get("date"):
        issued = {"literal": plain(fields["date"])}
    if issued is None:
        issued = of_fields(plain(fields.get("year", "")), plain(fields.get("month", "")), plain(fields.get("day", "")))
    if issued:
        csl["issued"] = issued
    for name, given in _DATES.items():
        written = fields.get(given, "")
        if written.strip():
            csl[name] = of_iso(verbatim(written)) or {"literal": plain(written)}


def _take_numbers(csl: dict[str, Any], kind: str, fields: Fields) -> None:
    pages, number, issue = (plain(fields.get(name, "")) for name in ("pages", "number", "issue"))
    if pages:
        csl["page"] = _DASHES.sub("-", " ".join(pages.split()))
    if number and csl["type"] in _ISSUED_IN:
        csl["issue"] = number
    elif number:
        csl["collection-number" if "series" in fields and csl["type"] == "book" else "number"] = number
    if issue:
        csl["issue"] = issue
    genre = plain(fields.get("type", ""))
    genre = _TYPE_WORDS.get(genre.lower(), genre) or _THESES.get(kind, "")
    if genre:
        csl["genre"] = genre
    how = plain(fields.get("howpublished", ""))
    if how and not how.startswith(("http://", "https://")):
        csl.setdefault("medium", how)


def _take_addresses(csl: dict[str, Any], fields: Fields) -> None:
    doi = bare_doi(verbatim(fields.get("doi", "")))
    if doi:
        csl["DOI"] = doi
    how = verbatim(fields.get("howpublished", ""))
    url = verbatim(fields.get("url", "")) or (how if how.startswith(("http://", "https://")) else "")
    eprint = verbatim(fields.get("eprint", ""))
    if not url and eprint and verbatim(fields.get("eprinttype", fields.get("archiveprefix", ""))).lower() == "arxiv":
        url = f"https://arxiv.org/abs/{eprint}"
    if url:
        csl["URL"] = url


def files_of(fields: Fields) -> tuple[str, ...]:
    """Return the paths that `file` names: `Full Text:files/4/a.pdf:application/pdf;...`, or a path alone."""
    written = fields.get("file", "").strip()
    if not written:
        return ()
    paths = []
    for part in re.split(r"(?<!\\);", written):
        pieces = [piece.replace("\\:", ":").replace("\\;", ";") for piece in re.split(r"(?<!\\):", part)]
        path = pieces[-2] if len(pieces) >= 3 else pieces[0]
        paths.append(re.sub(r"\\([_%&#{}$])", r"\1", path).strip())
    return tuple(path for path in paths if path)
