"""Source records as BibTeX in UTF-8, in the fields of biblatex that old BibTeX has too, where it has them.

A kind of work without an entry type of its own is written as `@misc`, its CSL name in `entrysubtype`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dossier.model.bibliography import BIBTEX_KINDS
from dossier.model.csl import text_of
from dossier.model.rows import Csl
from dossier.output.bibliographies.dates import iso, parts_of

_TYPES = {
    "article-journal": "article",
    "book": "book",
    "pamphlet": "booklet",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "entry-encyclopedia": "inreference",
    "thesis": "thesis",
    "report": "report",
    "document": "misc",
    "webpage": "online",
    "patent": "patent",
    "periodical": "periodical",
    "manuscript": "unpublished",
    "dataset": "dataset",
    "software": "software",
    "legal_case": "jurisdiction",
    "legislation": "legislation",
    "treaty": "legal",
    "standard": "standard",
    "article-newspaper": "article",
    "article-magazine": "article",
}
_PUBLISHERS = {"report": "institution", "thesis": "institution", "webpage": "organization"}
_BOOKTITLES = frozenset({"chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary"})
_ISSUED_IN = frozenset({"article-journal", "article-magazine", "article-newspaper", "periodical"})
_NAMES = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "container-author": "bookauthor",
    "collection-editor": "serieseditor",
    "director": "director",
    "recipient": "recipient",
}
_TEXTS = {
    "collection-title": "series",
    "publisher-place": "location",
    "volume": "volume",
    "edition": "edition",
    "genre": "type",
    "event-title": "eventtitle",
    "event-place": "venue",
    "chapter-number": "chapter",
    "number-of-pages": "pagetotal",
    "number-of-volumes": "volumes",
    "version": "version",
    "status": "pubstate",
    "medium": "medium",
    "section": "section",
    "dimensions": "dimensions",
    "authority": "authority",
    "jurisdiction": "jurisdiction",
    "archive": "library",
    "source": "source",
    "call-number": "callnumber",
    "title-short": "shorttitle",
    "container-title-short": "shortjournal",
    "ISBN": "isbn",
    "ISSN": "issn",
    "PMID": "pmid",
    "PMCID": "pmcid",
    "language": "langid",
    "keyword": "keywords",
    "note": "note",
    "annote": "annote",
    "abstract": "abstract",
}
_DATES = {"accessed": "urldate", "event-date": "eventdate", "original-date": "origdate"}
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: "\\" + character for character in "{}$&%#_"},
}
_ESCAPE = re.compile(r"[\\~^{}$&%#_]")
_PAIRS = re.compile(r"(?<=[-'`?!])(?=[-'`])")
_KEY = re.compile(r"[^A-Za-z0-9_:.+/-]+")
_ODD_ADDRESS = re.compile(r"[\\{}\s]")


def write_bibtex(records: Sequence[Csl], keys: Sequence[str]) -> str:
    """Return the records as entries, each with a key that no other has."""
    taken: set[str] = set()
    return "\n".join(_entry(record, _key(record, key, taken)) for record, key in zip(records, keys, strict=True))


def _key(record: Csl, key: str, taken: set[str]) -> str:
    wanted = _KEY.sub("-", str(record.get("id") or record.get("citation-key") or key)).strip("-") or key
    found, number = wanted, 1
    while found.lower() in taken:
        number += 1
        found = f"{wanted}-{number}"
    taken.add(found.lower())
    return found


def _entry(record: Csl, key: str) -> str:
    kind = str(record.get("type") or "document")
    lines = [f"  {name} = {{{value}}}," for name, value in _fields(record, kind) if value]
    return "\n".join([f"@{_TYPES.get(kind, 'misc')}{{{key},", *lines, "}", ""])


def _fields(record: Csl, kind: str) -> Iterator[tuple[str, str]]:
    for name, field in _NAMES.items():
        people = record.get(name)
        if isinstance(people, list):
            yield field, " and ".join(filter(None, map(_name, people)))
    yield "title", escaped(text_of(record.get("title")))
    container = "booktitle" if kind in _BOOKTITLES else "journal" if kind in _ISSUED_IN else "journaltitle"
    yield container, escaped(text_of(record.get("container-title")))
    yield _PUBLISHERS.get(kind, "publisher"), escaped(text_of(record.get("publisher")))
    issued = record.get("issued")
    yield ("date" if parts_of(issued) else "year"), escaped(iso(issued)).replace(r"\textasciitilde{}", "~")
    for name, field in _DATES.items():
        yield field, escaped(iso(record.get(name))).replace(r"\textasciitilde{}", "~")
    yield "pages", escaped(text_of(record.get("page"))).replace("-", "--")
    issue, number = (escaped(text_of(record.get(name))) for name in ("issue", "number"))
    yield "number", number if kind not in _ISSUED_IN else issue
    yield "issue", issue if kind not in _ISSUED_IN else ""
    if kind == "book" and not number and "collection-title" in record:
        yield "number", escaped(text_of(record.get("collection-number")))
    for name, field in _TEXTS.items():
        yield field, escaped(text_of(record.get(name)))
    yield "doi", _address(text_of(record.get("DOI")))
    yield "url", _address(text_of(record.get("URL")))
    if BIBTEX_KINDS.get(_TYPES.get(kind, "misc")) != kind:
        yield "entrysubtype", escaped(kind)


def _address(text: str) -> str:
    return escaped(text) if _ODD_ADDRESS.search(text) else text


def escaped(text: str) -> str:
    """Return `text` so that LaTeX shows it as it is."""
    return _PAIRS.sub("{}", _ESCAPE.sub(lambda found: _SPECIAL[found[0]], text))


_UNSPLIT = re.compile(
    r"[^\W\d_a-zß-ÿ][\w'’-]*(?: [^\W\d_a-zß-ÿ][\w'’-]*){0,2}, [A-ZÀ-Þ]\.(?:[ -]?[A-ZÀ-Þ]\.){0,3}"
)  # “Berg, A.”

_AND = re.compile(r"\band\b", re.IGNORECASE)  # what BibTeX parts names at, however it is written


def _name(person: Any) -> str:
    if not isinstance(person, Mapping):
        return ""
    parts = {name: escaped(text_of(person.get(name))) for name in ("literal", "family", "given", "suffix")}
    particle = escaped(text_of(person.get("non-dropping-particle")))
    if not parts["family"] and _UNSPLIT.fullmatch(parts["literal"]) and not _AND.search(parts["literal"]):
        return parts["literal"]
    if not parts["family"]:
        return "{" + (parts["literal"] or parts["given"]) + "}" if parts["literal"] or parts["given"] else ""
    family = parts["family"]
    if not re.fullmatch(r"[^\W\d_a-zß-ÿ][\w-]*", family) or _AND.search(family):
        family = "{" + family + "}"  # words that would be taken for a particle, a comma, an “and”
    given = parts["given"]
    if "," in given or _AND.search(given):
        given = "{" + given + "}"
    return ", ".join(filter(None, [f"{particle} {family}".strip(), parts["suffix"], given])) + ("" if given else ",")
