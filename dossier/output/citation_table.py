"""The citations with their judgements as CSV (RFC 4180), one row a citation, for spreadsheets.

UTF-8 with a byte order mark, without which Excel takes it for another encoding. Claims are named in words (`claim
3.3`), since a spreadsheet makes a date of `3.3` and 3.1 of `3.10`. A citation with several passages keeps them in one
cell, one a line, and its checks, documents and pages line by line beside them.

A cell that a spreadsheet would take for a formula begins with an apostrophe; so does what would be one for a program
that parts cells at semicolons or tabs.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from dossier.model.kinds import Verdict
from dossier.model.report import Report, ReportCitation, ReportClaim, Table
from dossier.output.laid import settled
from dossier.output.listing import account_by_rows
from dossier.output.made import Made
from dossier.output.words import Words, words_of

COLUMNS = (
    "claim",
    "text",
    "kind",
    "unplaced",
    "source",
    "title",
    "verdict",
    "reason",
    "reviewer",
    "judged",
    "stale",
    "why_stale",
    "check",
    "passage",
    "document",
    "page",
    "id",
)
"""The columns, by their keys among the report words."""

# What begins a formula, also in the wide forms that some spreadsheets take for the narrow ones.
_FORMULA = re.compile(r"(^|[;\t])(\s*)([=+\-@\uff1d\uff0b\uff0d\uff20])")
_STARTS = ("\t", "\r", "\n")


def render_citation_table(report: Report, *, resources: Path, timestamp: datetime) -> Made:
    """Return the table as CSV; the words in it are those of the report's language."""
    words = words_of(report, resources, timestamp.tzinfo or UTC)
    rows = [[words(f"table.{column}") for column in COLUMNS]]
    named: set[str] = set()
    for section in report.sections:
        for claim in section.claims:
            for citation in claim.citations:
                rows.append(_row(claim, citation, words))
                named |= {claim.id, citation.id, citation.judgement_id}
                named |= {passage.evidence_id for passage in citation.passages}
    account = account_by_rows(report, lambda table, id: table in _CARRIED and id in named, "no_column")
    return Made(table_bytes(rows), account)


_CARRIED = (Table.CLAIMS, Table.CITATIONS, Table.JUDGEMENTS, Table.EVIDENCE)


def table_bytes(rows: Sequence[Sequence[str]]) -> bytes:
    """Return rows as CSV, every cell made harmless."""
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\r\n").writerows([[harmless(cell) for cell in row] for row in rows])
    return b"\xef\xbb\xbf" + file.getvalue().encode()


def harmless(cell: str) -> str:
    """Return `cell` so that no spreadsheet takes it for a formula."""
    cell = _FORMULA.sub(r"\1\2'\3", settled(cell))
    return "'" + cell if cell.startswith(_STARTS) else cell


def _row(claim: ReportClaim, citation: ReportCitation, words: Words) -> list[str]:
    judged = citation.verdict is not Verdict.UNCHECKED
    stale = citation.stale if judged else ()
    passages = citation.passages
    return [
        words("table.claim_name", number=claim.number),
        claim.text,
        words(f"claim.{claim.kind.value}"),
        words("table.yes") if claim.unplaced else "",
        words("citation.further") if citation.source is None else str(citation.source),
        citation.source_title,
        words(f"verdict.{citation.verdict.value}"),
        citation.reason,
        citation.reviewer,
        citation.judged_at,
        words("table.yes") if stale else "",
        words.join([words(f"moved.{moved.value}") for moved in stale]),
        _lines(words(f"check.{passage.check.value}") for passage in passages),
        _lines(passage.quote for passage in passages),
        _lines(passage.document for passage in passages),
        _lines(passage.page for passage in passages),
        citation.id,
    ]


def _lines(texts: Iterator[str]) -> str:
    """Return texts one a line, so that the lines of several cells belong together."""
    lines = [" ".join(text.split()) for text in texts]
    return "\n".join(lines) if any(lines) else ""
