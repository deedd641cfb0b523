"""BibTeX and biblatex. bibtexparser cuts the file into entries; what a field shows is read here.

Strings are resolved, also where they are joined (`jan # " 2020"`); a `crossref` lends the fields that an entry lacks.
"""

import logging
import re
from collections.abc import Mapping
from typing import Any

from dossier.intake.bibliographies.bibtex_fields import csl_of, files_of
from dossier.intake.bibliographies.dates import MONTHS
from dossier.intake.bibliographies.refusing import checked, clean, refused
from dossier.model.bibliography import Bibliography, ReadRecord, RefusedRecord
from dossier.model.errors import KnownError

Fields = dict[str, str]

_NO_RECORDS = frozenset({"xdata", "set", "control", "comment"})
_LONGEST_VALUE = 1 << 20  # code points of a field; strings that are joined again and again grow beyond it
_STRING = re.compile(r"[^\s{}\"#,]+")
_LENT = ("title", "booktitle"), ("subtitle", "booksubtitle"), ("author", "bookauthor")
_KEPT = frozenset({"crossref", "xref", "xdata", "keywords", "label", "shorthand", "file", "ids", "abstract", "note"})

logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # what it cannot read is told of each record


def read_bibtex(text: str) -> Bibliography:
    """Return the records of a BibTeX file, and the blocks that cannot be read."""
    from bibtexparser.splitter import Splitter

    library = Splitter(bibstr=text).split()
    strings: Fields = {name: str(number) for name, number in MONTHS.items()}
    refusals: list[RefusedRecord] = []
    for string in library.strings:
        try:
            strings[string.key.lower()] = joined(str(string.value), strings)
        except KnownError as refusal:
            refusals.append(refused(_line(string), string.key, refusal))
    read: list[tuple[Any, Fields]] = []
    for block in library.blocks:
        entry = _entry_in(block)
        if entry is None:
            continue
        try:
            read.append((entry, _fields(entry, strings)))
        except KnownError as refusal:
            refusals.append(refused(_line(entry), entry.key, refusal))
    by_key = {entry.key: fields for entry, fields in reversed(read)}
    records: list[ReadRecord] = []
    for entry, fields in read:
        kind = entry.entry_type.lower()
        if kind in _NO_RECORDS:
            continue
        try:
            whole = _with_lent(kind, fields, by_key)
            records.append(ReadRecord(checked(csl_of(kind, entry.key, whole)), _line(entry), files_of(whole)))
        except KnownError as refusal:
            refusals.append(refused(_line(entry), entry.key, refusal))
    refusals += [_failed(block) for block in library.failed_blocks if _entry_in(block) is None]
    return Bibliography("bibtex", tuple(records), tuple(refusals))


def _entry_in(block: Any) -> Any:
    """Return the entry that a block is, also where its key stood in the file before; None where it is none."""
    if type(block).__name__ in ("DuplicateBlockKeyBlock", "DuplicateFieldKeyBlock"):
        block = block.ignore_error_block
    return block if type(block).__name__ == "Entry" else None


def _fields(entry: Any, strings: Mapping[str, str]) -> Fields:
    fields: Fields = {}
    for field in entry.fields:
        name, value = field.key.lower(), joined(str(field.value), strings)
        if fields.setdefault(name, value) != value:
            raise KnownError(
                "record-refused",
                "It has its field “{field}” twice, with different words; take one of the two out.",
                field=name[:40],
            )
    return fields


def _line(block: Any) -> str:
    return f"line {(block.start_line or 0) + 1}"


def _failed(block: Any) -> RefusedRecord:
    raw = block.raw or ""
    key = re.match(r"@\w+\s*[{(]\s*([^\s,{}]*)", raw)
    if re.match(r"@\w+\s*\(", raw):
        problem = KnownError("record-refused", "It stands in round brackets that do not match; put it in braces.")
    else:
        problem = KnownError("record-refused", "Its braces or quotation marks do not match; close them.")
    return refused(_line(block), key[1] if key else raw[:40], problem)


def joined(value: str, strings: Mapping[str, str]) -> str:
    """Return a field's value without what encloses it, its parts joined and its strings resolved."""
    pieces: list[str] = []
    at, size = 0, 0
    while at < len(value):
        first = value[at]
        if first.isspace() or first == "#":
            at += 1
            continue
        if first in '{"':
            end = _end(value, at)
            pieces.append(value[at + 1 : end])
            at = end + 1
        else:
            word = _STRING.match(value, at)
            if word is None:
                return value
            pieces.append(word[0] if word[0].isdecimal() else strings.get(word[0].lower(), word[0]))
            at = word.end()
        size += len(pieces[-1])
        if size > _LONGEST_VALUE:
            raise KnownError("record-refused", "One of its fields is larger than any record of a work.")
    return "".join(pieces)


def _end(value: str, start: int) -> int:
    """Return where the piece that opens at `start` closes; the end of the value where it does not."""
    closing = "}" if value[start] == "{" else '"'
    depth = 0
    for i in range(start + 1, len(value)):
        character = value[i]
        if value[i - 1] == "\\" and character in "{}":
            continue
        if character == closing and depth == 0:
            return i
        depth += (character == "{") - (character == "}")
    return len(value)


def _with_lent(kind: str, fields: Fields, entries: Mapping[str, Fields]) -> Fields:
    """Return an entry's fields with those that its `xdata` and its `crossref` lend, one step deep."""
    whole = dict(fields)
    for key in clean(fields.get("xdata", "")).split(","):
        if key.strip() in entries:
            whole = {**entries[key.strip()], **whole}
    parent = entries.get(clean(fields.get("crossref", "")))
    if parent is not None:
        lent = dict(parent)
        if kind.startswith(("in", "supp")) or kind in ("conference", "bookinbook"):
            for own, as_ in _LENT:
                if own in lent:
                    lent.setdefault(as_, lent.pop(own))
        whole = {**{name: value for name, value in lent.items() if name not in _KEPT}, **whole}
    return whole
