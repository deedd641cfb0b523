"""The schema of a dossier, as migrations that are only ever appended to.

Foreign keys are deferred, so that one change may put and remove rows in any order; there are no triggers and no
views (the store writes the search index itself, in the same transaction).
"""

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING

from dossier.model.errors import BugError

if not TYPE_CHECKING:
    try:  # as Python's own `random` does: `hashlib` loads all of OpenSSL (2 ms), which a start does without
        from _sha256 import sha256
    except ImportError:  # a later Python
        from hashlib import sha256
else:
    from hashlib import sha256

    from sqlite_utils.db import Database

LAST_ENTRY = 1 << 62  # of the journal's numbers; after the largest there is, SQLite gives any
APPLICATION_ID = int.from_bytes(b"DOSR", "big")
SCHEMA_VERSION = 1

# What `fingerprint` gives for each released schema; a test holds it against what the migrations make.
FINGERPRINTS = {1: "d6de0e37f0e90acf30cbc68f17bd9e2ec304f02cd01758fafa1fdbfb8abd3565"}

_REF = "TEXT NOT NULL REFERENCES {table}(id) DEFERRABLE INITIALLY DEFERRED"

_VERSION_1 = """
CREATE TABLE brief (id TEXT PRIMARY KEY, title TEXT NOT NULL, question TEXT NOT NULL, notice TEXT NOT NULL,
  opening TEXT NOT NULL, name TEXT NOT NULL, original BLOB NOT NULL, imported_at TEXT NOT NULL) STRICT;
CREATE TABLE sections (id TEXT PRIMARY KEY, position INTEGER NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL,
  title TEXT NOT NULL, format TEXT NOT NULL, heading TEXT NOT NULL, body TEXT NOT NULL, gap TEXT NOT NULL) STRICT;
CREATE TABLE claims (id TEXT PRIMARY KEY, section_id {sections}, kind TEXT NOT NULL, start INTEGER NOT NULL,
  "end" INTEGER NOT NULL, text TEXT NOT NULL, placing TEXT NOT NULL) STRICT;
CREATE INDEX claims_by_section ON claims (section_id, start);
CREATE TABLE limits (id TEXT PRIMARY KEY, section_id {sections}, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  text TEXT NOT NULL) STRICT;
CREATE INDEX limits_by_section ON limits (section_id, start);
CREATE TABLE limit_ties (id TEXT PRIMARY KEY,
  limit_id TEXT REFERENCES limits(id) DEFERRABLE INITIALLY DEFERRED,
  limiting_claim_id TEXT REFERENCES claims(id) DEFERRABLE INITIALLY DEFERRED, claim_id {claims},
  CHECK ((limit_id IS NULL) <> (limiting_claim_id IS NULL))) STRICT;
CREATE INDEX limit_ties_by_claim ON limit_ties (claim_id);
CREATE INDEX limit_ties_by_limit ON limit_ties (limit_id);
CREATE INDEX limit_ties_by_limiting_claim ON limit_ties (limiting_claim_id);
CREATE TABLE sources (id TEXT PRIMARY KEY, position INTEGER NOT NULL, number INTEGER, identification TEXT NOT NULL,
  remark TEXT NOT NULL, csl TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX sources_by_number ON sources (number);
CREATE TABLE candidates (id TEXT PRIMARY KEY, source_id {sources}, position INTEGER NOT NULL, confidence TEXT NOT NULL,
  remark TEXT NOT NULL, csl TEXT NOT NULL) STRICT;
CREATE INDEX candidates_by_source ON candidates (source_id);
CREATE TABLE markers (id TEXT PRIMARY KEY, section_id {sections}, run INTEGER NOT NULL, number INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL) STRICT;
CREATE INDEX markers_by_section ON markers (section_id, start);
CREATE TABLE citations (id TEXT PRIMARY KEY, claim_id {claims}, source_id {sources},
  marker_id TEXT REFERENCES markers(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX citations_by_claim ON citations (claim_id);
CREATE INDEX citations_by_source ON citations (source_id);
CREATE INDEX citations_by_marker ON citations (marker_id);
CREATE TABLE documents (id TEXT PRIMARY KEY, source_id {sources}, position INTEGER NOT NULL, kind TEXT NOT NULL,
  is_sheet INTEGER NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, title TEXT NOT NULL,
  replaces TEXT, added_at TEXT NOT NULL) STRICT;
CREATE INDEX documents_by_source ON documents (source_id);
CREATE INDEX documents_by_sha256 ON documents (sha256);
CREATE TABLE pages (id TEXT PRIMARY KEY, document_id {documents}, page INTEGER NOT NULL, label TEXT NOT NULL,
  start INTEGER NOT NULL, text TEXT NOT NULL, formatting TEXT NOT NULL) STRICT;
CREATE INDEX pages_by_document ON pages (document_id, page);
CREATE TABLE passages (id TEXT PRIMARY KEY, document_id {documents}, anchor TEXT NOT NULL,
  placing TEXT NOT NULL) STRICT;
CREATE INDEX passages_by_document ON passages (document_id);
CREATE TABLE evidence (id TEXT PRIMARY KEY, citation_id {citations}, passage_id {passages}) STRICT;
CREATE INDEX evidence_by_citation ON evidence (citation_id);
CREATE INDEX evidence_by_passage ON evidence (passage_id);
CREATE TABLE judgements (id TEXT PRIMARY KEY, citation_id {citations}, verdict TEXT NOT NULL, reason TEXT NOT NULL,
  reviewer TEXT NOT NULL, judged_at TEXT NOT NULL, bound_claim TEXT NOT NULL, bound_evidence TEXT NOT NULL,
  bound_documents TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX judgements_by_citation ON judgements (citation_id);
CREATE TABLE annotations (id TEXT PRIMARY KEY, "on" TEXT NOT NULL, on_id TEXT NOT NULL, kind TEXT NOT NULL,
  colour INTEGER NOT NULL, anchor TEXT NOT NULL, comment TEXT NOT NULL, reviewer TEXT NOT NULL, made_at TEXT NOT NULL,
  changed_at TEXT NOT NULL, placing TEXT NOT NULL, tags TEXT NOT NULL) STRICT;
CREATE INDEX annotations_by_on ON annotations (on_id);
CREATE TABLE notes (id TEXT PRIMARY KEY, "on" TEXT NOT NULL, on_id TEXT NOT NULL, body TEXT NOT NULL,
  reviewer TEXT NOT NULL, made_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT;
CREATE INDEX notes_by_on ON notes (on_id);
CREATE TABLE doubts (id TEXT PRIMARY KEY, "on" TEXT NOT NULL, on_id TEXT NOT NULL, code TEXT NOT NULL,
  text TEXT NOT NULL, settled INTEGER NOT NULL) STRICT;
CREATE INDEX doubts_by_on ON doubts (on_id);
CREATE TABLE contents (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE journal (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, reviewer TEXT NOT NULL,
  label TEXT NOT NULL, rows TEXT NOT NULL, undoes TEXT) STRICT;
CREATE TABLE search_refs (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref TEXT NOT NULL, start INTEGER NOT NULL) STRICT;
CREATE INDEX search_refs_by_ref ON search_refs (ref);
CREATE VIRTUAL TABLE search USING fts5(text, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
"""


def _version_1(db: "Database") -> None:
    tables = ("sections", "claims", "sources", "documents", "passages", "citations")
    for statement in _VERSION_1.format(**{name: _REF.format(table=name) for name in tables}).split(";\n"):
        if statement.strip():
            db.conn.execute(statement)


_MIGRATIONS = (_version_1,)  # append only; one a schema version


def migrate(connection: sqlite3.Connection) -> None:
    """Apply the pending migrations, each in a transaction of its own, and mirror the newest in `user_version`."""
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("dossier")
    for number, migration in enumerate(_MIGRATIONS, 1):
        migrations(name=f"schema {number}")(migration)
    if len(_MIGRATIONS) != SCHEMA_VERSION:
        raise BugError("the schema version does not count the migrations")
    migrations.apply(Database(connection))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def made_by(version: int) -> frozenset[tuple[str, str, str, str | None]]:
    """Return the `sqlite_schema` rows (type, name, table name, SQL) that the migrations of a version make."""
    from sqlite_utils import Database

    connection = sqlite3.connect(":memory:")
    try:
        for migration in _MIGRATIONS[:version]:
            migration(Database(connection))
        return frozenset(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema"))
    finally:
        connection.close()


def fingerprint(schema: Iterable[tuple[str, str, str, str | None]]) -> str:
    """Return the SHA-256 (hex) of `sqlite_schema` rows (type, name, table name, SQL), given in any order."""
    lines = sorted(repr(tuple(row)) for row in schema)  # quoted, so that no two schemas give the same lines
    return sha256("\n".join(lines).encode()).hexdigest()


def fingerprint_of(connection: sqlite3.Connection) -> str:
    """Return the fingerprint of the schema that `connection` holds; no other table is read."""
    return fingerprint(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall())
