"""Reading a dossier that came as JSON, trusting nothing in it: types, ids, references, sizes, fingerprints.

What passes here would be a sound dossier file; it goes through that file's own checks as well, before it gets its name.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.kinds import MarkerForm
from dossier.model.rows import (
    Brief,
    Candidate,
    Citation,
    Claim,
    Document,
    Evidence,
    Judgement,
    Limit,
    LimitTie,
    Marker,
    Page,
    Passage,
    Row,
    Section,
    Source,
)
from dossier.services.editor import Edit
from dossier.services.importing import import_brief, new_dossier, open_at_once, read_file, shown_name
from dossier.services.json_form import FORMAT, INCLUDED, LEFT_OUT, VERSION, WholeDossier
from dossier.store.json_rows import decoded, from_json
from dossier.store.rows import TABLES
from dossier.store.schema import SCHEMA_VERSION

_KEYS = ("format", "version", "schema", "documents", "tables", "contents")
_BEGINNING = 1024  # bytes that tell what a file is
_MOST_VALUES = 10_000_000
_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_BEGINS = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"dossier-json"')

_REFERENCES: tuple[tuple[type[Any], str, type[Any]], ...] = (
    (Claim, "section_id", Section),
    (Limit, "section_id", Section),
    (LimitTie, "limit_id", Limit),
    (LimitTie, "limiting_claim_id", Claim),
    (LimitTie, "claim_id", Claim),
    (Marker, "section_id", Section),
    (Citation, "claim_id", Claim),
    (Citation, "source_id", Source),
    (Citation, "marker_id", Marker),
    (Candidate, "source_id", Source),
    (Document, "source_id", Source),
    (Page, "document_id", Document),
    (Passage, "document_id", Document),
    (Evidence, "citation_id", Citation),
    (Evidence, "passage_id", Passage),
    (Judgement, "citation_id", Citation),
)
"""Which column of which row names a row of which kind."""


def is_json_export(data: bytes) -> bool:
    """Whether `data` begins as an export does."""
    return _BEGINS.match(data) is not None


def import_new(
    path: Path, target: Path, *, marker_form: MarkerForm | None = None, heading_level: int | None = None
) -> bool:
    """Make a dossier at `target` of the brief, or of the JSON export, at `path`; return whether there are doubts.

    `marker_form` and `heading_level` are as in `read_brief`; an export has no need of them.
    Raises KnownError as `import_brief` and `import_json` do.
    """
    if not begins_as_export(path):
        read = import_brief(path, target, marker_form=marker_form, heading_level=heading_level)
        return bool(read.doubts)
    import_json(path, target)
    return False


def begins_as_export(path: Path) -> bool:
    """Whether the file at `path` is an export; False where it cannot be read."""
    return is_json_export(_beginning_of(path))


def _beginning_of(path: Path) -> bytes:
    """Return the first bytes of a file, none where it cannot be read: whoever reads it whole says why."""
    try:
        if not path.is_file():
            return b""
        with open_at_once(path) as file:
            return file.read(_BEGINNING) or b""
    except OSError:
        return b""


def import_json(path: Path, target: Path) -> None:
    """Make a dossier at `target` of the JSON export at `path`; it appears there whole, or not at all.

    Raises KnownError when the export cannot be read or is not sound, or when there is a file at `target`.
    """
    dossier = read_json(read_file(path), shown_name(path))
    new_dossier(target, _TakeOver(dossier), checked=True)


class _TakeOver:
    """All rows of a dossier put in at once, under the ids that they have."""

    label = "import an export"

    def __init__(self, dossier: WholeDossier) -> None:
        self._dossier = dossier

    def apply(self, edit: Edit) -> None:
        for data in (self._dossier.contents or {}).values():
            edit.write.keep(data)
        for rows in self._dossier.rows.values():
            for row in rows:
                edit.write.put(row)


def read_json(data: bytes, name: str) -> WholeDossier:
    """Return the dossier that an export holds; `name` is the file's, for the sentences of errors.

    Raises KnownError that says what is wrong.
    """
    try:
        form = _parsed(data)
        _check_form(form, name)
        rows = _rows(form["tables"])
        contents = _contents(form)
        _check_whole(rows)
        _check_contents(rows, contents)
    except KnownError as error:
        if error.code == "row-damaged":
            raise _unsound(name, f"a row of {error.values['table']} holds what no dossier does") from error
        raise
    except RecursionError as error:
        raise _unsound(name, "it is nested too deeply") from error
    except ValueError as error:  # also UnicodeError and JSONDecodeError
        raise _unsound(name, str(error)) from error
    return WholeDossier(rows, contents)


def _unsound(name: str, reason: str) -> KnownError:
    return KnownError(
        "json-unsound",
        "“{name}” is no sound export of a dossier ({reason}); ask who sent it for a new one.",
        name=name,
        reason=" ".join(reason.split())[:300],
    )


def _parsed(data: bytes) -> Any:
    """Return the JSON that `data` is. Many small values would take twenty times their size in memory: not too many."""
    if sum(data.count(mark) for mark in (b",", b"[", b"{")) > _MOST_VALUES:
        raise ValueError("it holds more values than any dossier")
    return json.loads(data.decode("utf-8-sig"), parse_constant=_refuse_constant, object_pairs_hook=_object)


def _refuse_constant(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("an object has a key twice")
    return found


def _check_form(form: Any, name: str) -> None:
    if not isinstance(form, dict) or form.get("format") != FORMAT:
        raise ValueError(f"its format is not {FORMAT}")
    for key, known in (("version", VERSION), ("schema", SCHEMA_VERSION)):
        value = form.get(key)
        if type(value) is not int or value < 1:
            raise ValueError(f"its {key} is no number")
        if value > known:
            raise KnownError(
                "json-newer",
                "“{name}” was exported by a newer Dossier ({key} {value}, this program knows {known}); "
                "update the program to read it.",
                name=name,
                key=key,
                value=value,
                known=known,
            )
    if set(form) != set(_KEYS):
        raise ValueError(f"it does not hold exactly {', '.join(_KEYS)}")
    if form["documents"] not in (INCLUDED, LEFT_OUT):
        raise ValueError("it does not say whether the documents are included")


def _rows(tables: Any) -> dict[str, tuple[Row, ...]]:
    if not isinstance(tables, dict) or set(tables) != set(TABLES.values()):
        raise ValueError("it does not hold exactly the tables of a dossier")
    found = {}
    for kind, table in TABLES.items():
        if not isinstance(tables[table], list):
            raise ValueError(f"{table} is no list")
        rows: list[Row] = []
        for number, value in enumerate(tables[table], 1):
            try:
                rows.append(from_json(kind, value))
            except ValueError as error:
                raise ValueError(f"row {number} of {table}: {error}") from error
        found[table] = tuple(rows)
    return found


def _contents(form: Mapping[str, Any]) -> dict[str, bytes] | None:
    given = form["contents"]
    if not isinstance(given, dict) or not all(isinstance(text, str) for text in given.values()):
        raise ValueError("contents are no object of texts")
    if form["documents"] == LEFT_OUT:
        if given:
            raise ValueError("it holds documents that it says are left out")
        return None
    found = {}
    for sha256, text in given.items():
        data = decoded(text)
        if not _SHA256.fullmatch(sha256) or hashlib.sha256(data).hexdigest() != sha256:
            raise ValueError("the bytes of a document are not what they were")
        found[sha256] = data
    return found


def _check_whole(rows: Mapping[str, tuple[Row, ...]]) -> None:
    """Raise ValueError where rows do not fit together."""
    ids: dict[str, dict[str, Row]] = {}
    for table, listed in rows.items():
        ids[table] = {row.id: row for row in listed}
        if len(ids[table]) != len(listed):
            raise ValueError(f"two rows of {table} have one id")
        if not all(_ID.fullmatch(row.id) for row in listed):
            raise ValueError(f"a row of {table} has no proper id")
    for kind, column, other in _REFERENCES:
        for row in rows[TABLES[kind]]:
            named = getattr(row, column)
            if named is not None and named not in ids[TABLES[other]]:
                raise ValueError(f"a row of {TABLES[kind]} names one of {TABLES[other]} that is not there")
    if len(rows[TABLES[Brief]]) > 1:
        raise ValueError("it holds several briefs")
    _check_single(rows, Source, "number")
    _check_single(rows, Judgement, "citation_id")
    bodies = {section.id: len(section.body) for section in _of(rows, Section)}
    for ranged in (Claim, Limit, Marker):
        if any(row.end > bodies[row.section_id] for row in _of(rows, ranged)):
            raise ValueError(f"a range of its {TABLES[ranged]} leaves its text")
    _refuse_cycles({document.id: document.replaces for document in _of(rows, Document)})


def _of(rows: Mapping[str, tuple[Row, ...]], kind: type[Any]) -> Any:
    return rows[TABLES[kind]]


def _check_single(rows: Mapping[str, tuple[Row, ...]], kind: type[Any], column: str) -> None:
    values = [getattr(row, column) for row in rows[TABLES[kind]] if getattr(row, column) is not None]
    if len(set(values)) != len(values):
        raise ValueError(f"two rows of {TABLES[kind]} have one {column}")


def _refuse_cycles(replaces: Mapping[str, str | None]) -> None:
    """Raise ValueError where a document is, by whatever detour, a newer version of itself."""
    sound: set[str] = set()
    for first in replaces:
        way: set[str] = set()
        at: str | None = first
        while at is not None and at not in sound:
            if at in way:
                raise ValueError("a document is a newer version of itself")
            way.add(at)
            at = replaces.get(at)
        sound |= way


def _check_contents(rows: Mapping[str, tuple[Row, ...]], contents: Mapping[str, bytes] | None) -> None:
    """Raise ValueError where bytes and documents do not belong together, each to each."""
    documents = _of(rows, Document)
    if not all(_SHA256.fullmatch(document.sha256) for document in documents):
        raise ValueError("a document has no proper SHA-256")
    if contents is None:
        return
    if {document.sha256 for document in documents} != set(contents):
        raise ValueError("the documents’ bytes are not those of its documents")
    if any(document.size != len(contents[document.sha256]) for document in documents):
        raise ValueError("a document has another size than its bytes")
