"""RIS. The file is cut at its `TY` lines here, so that one broken record spoils no other; rispy reads each."""

import re
from typing import Any

from dossier.intake.bibliographies.dates import of_slashes
from dossier.intake.bibliographies.names import of_ris
from dossier.intake.bibliographies.refusing import checked, clean, refused
from dossier.model.bibliography import RIS_BOOKS, RIS_KINDS, Bibliography, ReadRecord, RefusedRecord
from dossier.model.errors import KnownError
from dossier.text.record_hints import bare_doi

_TAG = re.compile(r"[ \t\ufeff]{0,4}([A-Z][A-Z0-9])[ \t]{1,2}-(?:[ \t](.*))?$")
_TEXTS = {
    "title": ("title", "primary_title", "translated_title"),
    "container-title": ("secondary_title", "journal_name", "alternate_title3", "alternate_title2"),
    "collection-title": ("tertiary_title",),
    "container-title-short": ("alternate_title1",),
    "title-short": ("short_title",),
    "publisher": ("publisher",),
    "publisher-place": ("place_published",),
    "volume": ("volume",),
    "issue": ("number",),
    "edition": ("edition",),
    "DOI": ("doi",),
    "abstract": ("abstract", "notes_abstract"),
    "language": ("language",),
    "genre": ("type_of_work",),
    "number": ("note",),
    "section": ("section",),
    "number-of-volumes": ("number_of_volumes",),
    "call-number": ("call_number",),
    "source": ("name_of_database",),
    "annote": ("research_notes",),
}
_NAMES = {
    "author": ("authors", "first_authors"),
    "editor": ("secondary_authors",),
    "collection-editor": ("tertiary_authors",),
    "translator": ("subsidiary_authors",),
}
_FILES = ("file_attachments1", "file_attachments2", "figure")
_LIST_TAGS = ["A1", "A2", "A3", "A4", "AU", "KW", "N1", "UR", "L1", "L2", "L4"]


def read_ris(text: str) -> Bibliography:
    """Return the records of an RIS file, and those that say nothing."""
    records: list[ReadRecord] = []
    refusals: list[RefusedRecord] = []
    for line, record in _cut(text):
        where = f"line {line}"
        name = next((found[1] for found in (_title(each) for each in record) if found), "")
        try:
            records.append(_record(record, where))
        except KnownError as refusal:
            refusals.append(refused(where, name, refusal))
    return Bibliography("ris", tuple(records), tuple(refusals))


def _cut(text: str) -> list[tuple[int, list[str]]]:
    """Return each record's lines, written as rispy wants them, with the number of its first line."""
    found: list[tuple[int, list[str]]] = []
    is_open = False
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        tag = _TAG.match(line)
        if tag is not None and tag[1] == "TY":
            found.append((number, []))
            is_open = True
        if not is_open:
            continue
        if tag is not None and tag[1] == "ER":
            is_open = False
        else:
            found[-1][1].append(f"{tag[1]}  - {(tag[2] or '').strip()}" if tag else f"      {line.strip()}")
    return found


def _title(line: str) -> re.Match[str] | None:
    return re.match(r"(?:TI|T1)  - (.+)", line)


def _record(lines: list[str], where: str) -> ReadRecord:
    import rispy

    text = "\n".join(line for line in lines if line.strip()) + "\nER  - \n"
    try:
        found = rispy.loads(text, list_tags=_LIST_TAGS, delimiter_tags_mapping={})
    except (KeyError, TypeError, ValueError, AttributeError):
        raise KnownError("record-refused", "A line of it cannot be read as RIS.") from None
    if not found:
        raise KnownError("record-refused", "It cannot be read as RIS.")
    fields: dict[str, Any] = found[0]
    files = tuple(
        clean(path.removeprefix("file://")) for name in _FILES for path in _listed(fields.get(name)) if path.strip()
    )
    return ReadRecord(checked(_csl(fields)), where, files)


def _listed(value: Any) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else [str(value)] if value else []


def _csl(fields: dict[str, Any]) -> dict[str, Any]:
    csl: dict[str, Any] = {"type": RIS_KINDS.get(str(fields.get("type_of_reference", "")).strip().upper(), "document")}
    for name, given in _TEXTS.items():
        text = next((clean(str(fields[field])) for field in given if clean(str(fields.get(field, "")))), "")
        if text:
            csl[name] = text
    for name, given in _NAMES.items():
        people = [of_ris(clean(each)) for field in given for each in _listed(fields.get(field)) if clean(each)]
        if people:
            csl[name] = people
    for name, tags in (("issued", ("date", "year", "publication_year")), ("accessed", ("access_date",))):
        date = next((found for found in (of_slashes(clean(str(fields.get(tag, "")))) for tag in tags) if found), None)
        if date:
            csl[name] = date
    _take_rest(csl, fields)
    return csl


def _take_rest(csl: dict[str, Any], fields: dict[str, Any]) -> None:
    first, last = (clean(str(fields.get(name, ""))) for name in ("start_page", "end_page"))
    if first or last:
        csl["page"] = f"{first}-{last}" if first and last and first != last and "-" not in first else first or last
    serial = clean(str(fields.get("issn", "")))
    if serial:
        csl["ISBN" if csl["type"] in RIS_BOOKS else "ISSN"] = serial
    if "DOI" in csl:
        csl["DOI"] = bare_doi(csl["DOI"])
    addresses = [clean(each) for each in _listed(fields.get("urls")) if clean(each)]
    if addresses:
        csl["URL"] = addresses[0]
    notes = [clean(each) for each in _listed(fields.get("notes")) if clean(each)]
    if notes:
        csl["note"] = " ".join(notes)
    words = [clean(each) for each in _listed(fields.get("keywords")) if clean(each)]
    if words:
        csl["keyword"] = ", ".join(words)
    key = clean(str(fields.get("id", "")))
    if key:
        csl["id"] = key
