"""A whole dossier as JSON: what `dossier export --format json` writes and `dossier import` reads again.

The form is described in `resources/formats/json-export.md`. It holds every row of every table but the journal, and the
bytes of the documents unless they are left out.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.report import Report, Table
from dossier.model.rows import Annotation, Document, Judgement, Note, Row
from dossier.output.listing import account_by_rows
from dossier.output.made import Made
from dossier.services.changes.documents import LARGEST
from dossier.services.reporting import build_report, shown_name
from dossier.services.settings import Author
from dossier.store.json_rows import to_json
from dossier.store.rows import TABLES
from dossier.store.schema import SCHEMA_VERSION
from dossier.store.store import Store

FORMAT = "dossier-json"
VERSION = 1
INCLUDED, LEFT_OUT = "included", "left out"


@dataclass(frozen=True, slots=True)
class WholeDossier:
    """The rows of a dossier by table, and the bytes of its documents by SHA-256, None where they are left out."""

    rows: Mapping[str, tuple[Row, ...]]
    contents: Mapping[str, bytes] | None


@dataclass(frozen=True, slots=True)
class Gathered:
    """A whole dossier with the report that its account is made of."""

    dossier: WholeDossier
    report: Report


def gather(store: Store, author: Author = Author.NAME, *, documents: bool = True) -> Gathered:
    """Read all of `store`; reviewers are named as `author` says. Raises KnownError where it would be too large."""
    rows = {table: tuple(_named(row, author) for row in store.find(kind)) for kind, table in TABLES.items()}
    contents = None
    if documents:
        attached = {document.sha256: document.size for document in store.find(Document)}
        if sum(attached.values()) * 4 // 3 > LARGEST:
            raise KnownError(
                "export-too-large",
                "With the documents’ files the export would be over 500 MB, too large to be read again; "
                "leave them out (--no-documents).",
            )
        contents = {sha256: store.content(sha256) for sha256 in attached}
    return Gathered(WholeDossier(rows, contents), build_report(store, author))


def _named(row: Row, author: Author) -> Row:
    if isinstance(row, Judgement | Annotation | Note) and author is not Author.NAME:
        return replace(row, reviewer=shown_name(row.reviewer, author))
    return row


def render(gathered: Gathered) -> Made:
    """Return the dossier as JSON in UTF-8, and the account: without their bytes, documents are only listed."""
    dossier = gathered.dossier
    left_out = dossier.contents is None

    def carried(table: Table, _id: str) -> bool:
        return table is not Table.DOCUMENTS or not left_out

    return Made(to_bytes(dossier), account_by_rows(gathered.report, carried, "no_bytes"))


def to_bytes(dossier: WholeDossier) -> bytes:
    """Return the dossier as JSON, the same bytes for the same rows."""
    contents = dossier.contents
    form: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "schema": SCHEMA_VERSION,
        "documents": LEFT_OUT if contents is None else INCLUDED,
        "tables": {table: [to_json(row) for row in rows] for table, rows in dossier.rows.items()},
        "contents": {name: base64.b64encode(contents[name]).decode() for name in sorted(contents or ())}
        if contents
        else {},
    }
    return (json.dumps(form, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()
