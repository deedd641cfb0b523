"""The report as a Word document: headings, lists, tables, links inside, and every comment as a comment of Word.

Marks lie on their words as shading or underline. A judgement is a comment on its chip, and stands with its evidence.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dossier.model.report import Report
from dossier.output.docx_evidence import write_evidence
from dossier.output.docx_file import new_document, saved
from dossier.output.docx_parts import Parts
from dossier.output.docx_shapes import verdict_colour
from dossier.output.docx_tables import new_row, new_table
from dossier.output.docx_text import Pen
from dossier.output.laid import SIGNS, Laid, lay_out_text, source_of
from dossier.output.made import Made
from dossier.output.marks import theme_colours
from dossier.output.pieces import Piece
from dossier.output.setting import Part

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph


def render_docx(report: Report, *, resources: Path, timestamp: datetime) -> Made:
    """Return the report as DOCX; `timestamp` (aware) is its date."""
    laid = lay_out_text(report, resources, timestamp)
    colours = theme_colours(resources)
    document = new_document(laid.data["document"], colours, timestamp)
    writer = _Writer(Pen(document, laid, colours), laid)
    writer.document()
    return Made(saved(document), laid.account)


class _Writer:
    def __init__(self, pen: Pen, laid: Laid) -> None:
        self._pen = pen
        self._laid = laid
        self._parts = Parts(pen, laid)

    def document(self) -> None:
        """Write the whole report."""
        data = self._laid.data
        self._parts.small(data["title"]["line"])
        self._parts.set(data["title"]["question"], "Title")
        for part in data["title"]["notice"]:
            self._parts.set(part, "Small")
        self._overview(data["overview"])
        self._contents(data)
        if data["notes"]:
            self._parts.heading(data["notes"]["heading"], 1, "notes")
            self._parts.notes(data["notes"]["notes"])
        for section in data["sections"]:
            self._section(section)
        for number, part in enumerate(data["sources"], 1):
            self._parts.heading(part["heading"], 1, f"sources-{number}")
            if not part["sources"] and part.get("empty"):
                self._parts.small(part["empty"])
            for source in part["sources"]:
                self._source(source)
        if data["unplaced"]:
            self._parts.heading(data["unplaced"]["heading"], 1, "unplaced")
            self._parts.small(data["unplaced"]["line"])
            for annotation in data["unplaced"]["annotations"]:
                self._parts.annotation(annotation)
        self._account(data["account"])

    def _overview(self, part: Part) -> None:
        self._parts.heading(part["heading"], 1)
        self._parts.small(part["line"])
        if part["table"]:
            self._table(part["table"], part["heading"])
        else:
            self._parts.small(part["empty"])
        if part["limits"]:
            self._parts.limits(part["limits"])
        if part["single"]:
            made = self._parts.boxed("chip", "Said")
            self._pen.run(made, part["single"]["lead"] + " ", bold=True)
            self._pen.run(made, part["single"]["text"])

    def _table(self, part: Part, name: str) -> None:
        counts = len(part["heads"]) - 2
        table = new_table(self._pen, part["heads"], name, (2.1, 1.25, *(1.0,) * counts))
        for row in part["rows"]:
            cells = new_row(self._pen, table).cells
            last = row is part["rows"][-1] and row["to"] is None
            self._pen.linked(cells[0].paragraphs[0], row["title"], row["to"], bold=last)
            self._pen.run(cells[1].paragraphs[0], row["sources"])
            for cell, counts in zip(cells[2:], row["counts"], strict=False):
                for i, count in enumerate(counts):
                    space = " " if i else ""
                    text = f"{space}{SIGNS[count['sign']]} {count['count']}"
                    self._pen.run(cell.paragraphs[0], text, colour=verdict_colour(count["sign"]))
                if not counts:
                    self._pen.run(cell.paragraphs[0], "–")
            for cell, text in zip(cells[2 + len(row["counts"]) :], row["plain"], strict=True):
                self._pen.run(cell.paragraphs[0], text or "–", bold=last)

    def _contents(self, data: Mapping[str, Any]) -> None:
        self._parts.heading(data["contents"], 1).paragraph_format.page_break_before = True  # the overview is a page
        parts = [("notes", data["notes"]["heading"])] if data["notes"] else []
        parts += [(section["place"], section["title"].strip()) for section in data["sections"]]
        parts += [(f"sources-{number}", part["heading"]) for number, part in enumerate(data["sources"], 1)]
        parts += [("unplaced", data["unplaced"]["heading"])] if data["unplaced"] else []
        for place, title in (*parts, ("account", data["account"]["heading"])):
            made = self._parts.plain("Said")
            self._pen.linked(made, title, place)
            made.paragraph_format.keep_with_next = place != "account"

    def _section(self, part: Part) -> None:
        self._parts.heading(part["title"], 1, part["place"])
        self._parts.small(part["line"]).paragraph_format.keep_with_next = True
        if part["body"]:
            self._pen.blocks(part["body"], self._sign)
        else:
            self._parts.small(part["empty"])
        self._pen.comments()
        if part["limits"]:
            self._parts.limits(part["limits"])
        if part["evidence"]:
            write_evidence(part["evidence"], self._parts)
        if part["notes"]:
            self._parts.heading(part["notes"]["heading"], 2)
            self._parts.notes(part["notes"]["notes"])

    def _sign(self, paragraph: "Paragraph", piece: Piece) -> None:
        """Write a claim's number, a limit's tag or a chip; the number of a comment is Word's to write."""
        if piece["kind"] == "claim":
            self._pen.place(paragraph, piece["place"])
            self._pen.run(paragraph, piece["number"] + "\u00a0", colour="quiet", bold=True, raised=True)
        elif piece["kind"] == "limit":
            self._pen.run(paragraph, piece["text"] + "\u00a0", colour="limit_ink", bold=True, raised=True)
        elif piece["kind"] == "chip":
            target = self._pen.link(paragraph, self._laid.place(source_of(piece)) or piece["to"])
            self._pen.mark(self._pen.run(target, f"[{piece['number']}]", colour="accent"), piece.get("notes") or ())
            for mark in piece["marks"]:
                made = self._pen.run(
                    self._pen.link(paragraph, mark["to"]), SIGNS[mark["sign"]], colour=verdict_colour(mark["sign"])
                )
                made.font.strike = mark["stale"] or None
                if mark["annotation"] is not None:
                    self._pen.mark(made, [mark["annotation"]])

    def _source(self, part: Part) -> None:
        self._parts.heading(" ".join(filter(None, (part["number"], part["title"].strip()))), 2, part["place"])
        if part["reference"]:
            self._pen.write(self._parts.plain("Said"), part["reference"])
        if part["cited"]:
            self._pen.write(self._parts.plain("Said"), part["cited"])
        if part["identification"]:
            self._pen.run(self._parts.plain("Said"), part["identification"], bold=True)
        self._parts.said(part["remark"])
        if part["candidates"]:
            self._parts.small(part["candidates_lead"]).paragraph_format.keep_with_next = True
        for candidate in part["candidates"]:
            made = self._parts.plain("Said List Bullet")
            self._pen.run(made, candidate["title"], bold=True)
            if candidate["reference"]:
                self._pen.run(made, ". ")
                self._pen.write(made, candidate["reference"])
            for entry in candidate["said"]:
                self._parts.set(entry, "Small Indented")
        if part["documents"]:
            self._parts.small(part["documents_lead"]).paragraph_format.keep_with_next = True
        for document in part["documents"]:
            self._parts.plain("Said List Bullet", document)
        for marked in part["marked"]:
            self._parts.small(marked["heading"]).paragraph_format.keep_with_next = True
            for annotation in marked["annotations"]:
                self._parts.annotation(annotation)
        made = self._parts.plain("Said")
        self._pen.run(made, part["rests_lead"] + " " * bool(part["claims"]), colour="quiet")
        self._parts.claims(made, [claim | {"kind": ""} for claim in part["claims"]])
        if part["rests_more"]:
            self._pen.run(made, f" {part['rests_more']}", colour="quiet")
        self._parts.notes(part["notes"])

    def _account(self, part: Part) -> None:
        self._parts.heading(part["heading"], 1, "account")
        self._parts.small(part["line"])
        table = new_table(self._pen, part["heads"], part["heading"], (2.4, 1.0, 1.0, 1.0))
        for row in (*part["rows"], part["sum"]):
            for cell, text in zip(new_row(self._pen, table).cells, row, strict=True):
                self._pen.run(cell.paragraphs[0], text, bold=row is part["sum"])
        if part["listed"]:
            self._parts.heading(part["listed_heading"], 2)
            for item in part["listed"]:
                self._parts.plain("Said List Bullet", f"{item['table']}: {item['label']}. {item['reason']}")
        else:
            self._pen.paragraph(part["nothing"])
        self._parts.small(part["documents"])
