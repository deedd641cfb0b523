"""The report as a Word document: headings, lists, tables, links inside, and every comment as a comment of Word.

Marks lie on their words as shading or underline. A judgement is a comment on its chip, and stands with its evidence.
"""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dossier.model.report import Report
from dossier.output.docx_file import new_document, saved
from dossier.output.docx_text import Pen
from dossier.output.laid import SIGNS, Laid, lay_out_text, source_of
from dossier.output.made import Made
from dossier.output.pieces import Piece
from dossier.output.setting import Part

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

_INDENTED = "Small Indented"


def render_docx(report: Report, *, resources: Path, timestamp: datetime) -> Made:
    """Return the report as DOCX; `timestamp` (aware) is its date."""
    laid = lay_out_text(report, resources, timestamp)
    colours = tomllib.loads((resources / "themes" / "tokens.toml").read_text(encoding="utf-8"))["light"]
    document = new_document(laid.data["document"], colours, timestamp)
    writer = _Writer(Pen(document, laid, colours), laid)
    writer.document()
    return Made(saved(document), laid.account)


class _Writer:
    def __init__(self, pen: Pen, laid: Laid) -> None:
        self._pen = pen
        self._laid = laid

    def document(self) -> None:
        """Write the whole report."""
        data = self._laid.data
        self._small(data["title"]["line"])
        title = self._pen.paragraph(style="Title")
        self._pen.directed(title, data["title"]["question"])
        self._pen.write(title, data["title"]["question"]["pieces"])
        for part in data["title"]["notice"]:
            self._pen.write(self._small(""), part["pieces"])
        self._overview(data["overview"])
        self._contents(data)
        if data["notes"]:
            self._heading(data["notes"]["heading"], 1)
            self._notes(data["notes"]["notes"])
        for section in data["sections"]:
            self._section(section)
        for part in data["sources"]:
            self._heading(part["heading"], 1)
            if not part["sources"] and part.get("empty"):
                self._small(part["empty"])
            for source in part["sources"]:
                self._source(source)
        if data["unplaced"]:
            self._heading(data["unplaced"]["heading"], 1)
            self._small(data["unplaced"]["line"])
            for annotation in data["unplaced"]["annotations"]:
                self._annotation(annotation)
        self._account(data["account"])

    def _heading(self, text: str, level: int, place: str | None = None) -> None:
        made = self._pen.paragraph(style=f"Heading {level}")
        self._pen.place(made, place)
        self._pen.run(made, text.strip())

    def _small(self, text: str, style: str = "Small") -> "Paragraph":
        return self._pen.paragraph(text, style)

    def _overview(self, part: Part) -> None:
        self._heading(part["heading"], 1)
        self._small(part["line"])
        if part["table"]:
            self._table(part["table"])
        else:
            self._small(part["empty"])
        if part["limits"]:
            self._limits(part["limits"])
        if part["single"]:
            made = self._pen.paragraph()
            self._pen.run(made, part["single"]["lead"] + " ", bold=True)
            self._pen.run(made, part["single"]["text"])

    def _table(self, part: Part) -> None:
        table = self._new_table(part["heads"])
        for row in part["rows"]:
            cells = self._new_row(table).cells
            self._pen.linked(cells[0].paragraphs[0], row["title"], row["to"])
            self._pen.run(cells[1].paragraphs[0], row["sources"])
            for cell, counts in zip(cells[2:], row["counts"], strict=False):
                for i, count in enumerate(counts):
                    space = " " if i else ""
                    text = f"{space}{SIGNS[count['sign']]} {count['count']}"
                    self._pen.run(cell.paragraphs[0], text, colour=_token(count["sign"]))
                if not counts:
                    self._pen.run(cell.paragraphs[0], "–")
            for cell, text in zip(cells[2 + len(row["counts"]) :], row["plain"], strict=True):
                self._pen.run(cell.paragraphs[0], text or "–")

    def _new_table(self, heads: Iterable[str]) -> Any:
        """Return a new table with its first row, which is repeated where a page ends."""
        from docx.oxml.parser import OxmlElement

        names = list(heads)
        table = self._pen.document.add_table(rows=0, cols=len(names))
        _ruled(table, self._pen.colours["line"])
        first = self._new_row(table)
        for cell, name in zip(first.cells, names, strict=True):
            self._pen.run(cell.paragraphs[0], name, colour="quiet", bold=True)
        first._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        return table

    def _new_row(self, table: Any) -> Any:
        """Return a new row, which no page parts."""
        from docx.oxml.parser import OxmlElement

        row = table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell in row.cells:
            self._pen.in_style(cell.paragraphs[0], "Cell")
        return row

    def _contents(self, data: Mapping[str, Any]) -> None:
        self._heading(data["contents"], 1)
        for section in data["sections"]:
            self._pen.linked(self._pen.paragraph(style="List Bullet"), section["title"].strip(), section["place"])

    def _section(self, part: Part) -> None:
        self._heading(part["title"], 1, part["place"])
        self._small(part["line"])
        if part["body"]:
            self._pen.blocks(part["body"], self._sign)
        else:
            self._small(part["empty"])
        self._pen.comments()
        if part["limits"]:
            self._limits(part["limits"])
        if part["evidence"]:
            self._evidence(part["evidence"])
        if part["notes"]:
            self._heading(part["notes"]["heading"], 2)
            self._notes(part["notes"]["notes"])

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
                    self._pen.link(paragraph, mark["to"]), SIGNS[mark["sign"]], colour=_token(mark["sign"])
                )
                made.font.strike = mark["stale"] or None
                if mark["annotation"] is not None:
                    self._pen.mark(made, [mark["annotation"]])

    def _limits(self, part: Part) -> None:
        for i, item in enumerate(part["items"]):
            made = self._shaded("limit_ground")
            if i == 0:
                self._pen.run(made, part["lead"] + " ", colour="limit_ink", bold=True)
            for text in item["texts"]:
                self._pen.write(made, [*text["pieces"], {"kind": "words", "text": " "}])
            self._pen.run(made, item["tail"], colour="limit_ink")
        if part.get("more"):
            self._pen.run(self._shaded("limit_ground"), part["more"], colour="limit_ink")

    def _shaded(self, colour: str) -> "Paragraph":
        from docx.oxml.ns import qn
        from docx.oxml.parser import OxmlElement

        made = self._pen.paragraph()
        shade = OxmlElement("w:shd")
        for name, value in (
            ("val", "clear"),
            ("color", "auto"),
            ("fill", self._pen.colours[colour].lstrip("#").upper()),
        ):
            shade.set(qn(f"w:{name}"), value)
        made._p.get_or_add_pPr().insert_element_before(shade, "w:tabs", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:rPr")
        return made

    def _evidence(self, part: Part) -> None:
        self._heading(part["heading"], 2)
        for entry in part["entries"]:
            if "verdict" in entry:
                self._citation(entry)
            else:
                made = self._pen.paragraph(style="List Bullet")
                self._pen.place(made, entry["place"])
                self._claim(made, entry["claim"])
                self._pen.run(made, f" · {entry['line']}", colour="quiet")
                self._quote(entry["text"])
                self._diff(entry)
        if part["open"]:
            made = self._pen.paragraph(style="List Bullet")
            self._pen.place(made, part["open"]["place"])
            self._verdict(made, part["open"])
            self._groups(made, part["open"]["groups"])
        if part["uncited"]:
            made = self._pen.paragraph(style="List Bullet")
            self._claims(made, part["uncited"])
            self._pen.run(made, f" · {part['uncited_line']}", colour="quiet")

    def _groups(self, paragraph: "Paragraph", groups: Iterable[Part]) -> None:
        for i, group in enumerate(groups):
            self._pen.run(paragraph, "; " if i else ": ")
            self._claims(paragraph, group["claims"])
            self._pen.run(paragraph, " ·")
            for source in group["sources"]:
                self._pen.run(paragraph, " ")
                self._pen.linked(paragraph, source["name"].strip(), source["to"], bold=True)

    def _claims(self, paragraph: "Paragraph", claims: Iterable[Part]) -> None:
        for i, claim in enumerate(claims):
            if i:
                self._pen.run(paragraph, ", ")
            self._claim(paragraph, claim)

    def _claim(self, paragraph: "Paragraph", claim: Part) -> None:
        self._pen.linked(paragraph, claim["number"], claim["to"], bold=True)
        if claim["kind"]:
            self._pen.run(paragraph, f" {claim['kind']}", colour="quiet")

    def _verdict(self, paragraph: "Paragraph", part: Part) -> None:
        self._pen.run(paragraph, f"{SIGNS[part['sign']]} {part['verdict']}", colour=_token(part["sign"]), bold=True)

    def _citation(self, entry: Part) -> None:
        made = self._pen.paragraph(style="List Bullet")
        self._pen.place(made, entry["place"])
        self._claim(made, entry["claim"])
        self._pen.run(made, " · ")
        self._pen.linked(made, entry["source"]["name"].strip(), entry["source"]["to"], bold=True)
        self._pen.run(made, " · ")
        self._verdict(made, entry)
        for remark in (entry["stale"], entry["added"]):
            if remark:
                self._pen.run(made, f" · {remark}", colour="quiet")
        for passage in entry["passages"]:
            self._quote(passage["quote"])
            self._small(passage["line"], _INDENTED)
            self._diff(passage)
        self._pen.blocks(entry["reason"], depth=1)
        if entry["by"]:
            self._small(entry["by"], _INDENTED)

    def _diff(self, part: Part) -> None:
        if part["diff"]:
            self._pen.blocks([part["diff"]], depth=1)

    def _quote(self, entry: Part) -> None:
        made = self._pen.paragraph(style="Quote")
        self._pen.directed(made, entry)
        self._pen.write(made, entry["pieces"])

    def _notes(self, notes: Iterable[Part]) -> None:
        for note in notes:
            if note["lead"]:
                self._pen.linked(self._pen.paragraph(), note["lead"], note["to"], bold=True)
            self._pen.blocks([_plain_heading(entry) for entry in note["blocks"]])
            self._small(note["by"])

    def _annotation(self, part: Part) -> None:
        self._small(" · ".join(name for name in (part["mark"], part["where"]) if name))
        if part["quote"]:
            self._quote(part["quote"])
        self._pen.blocks(part["blocks"])
        self._small(part["by"])
        self._notes(part["replies"])

    def _source(self, part: Part) -> None:
        self._heading(" ".join(filter(None, (part["number"], part["title"].strip()))), 2, part["place"])
        if part["reference"]:
            self._pen.write(self._pen.paragraph(), part["reference"])
        if part["cited"]:
            self._pen.write(self._pen.paragraph(), part["cited"])
        if part["identification"]:
            self._pen.paragraph(part["identification"])
        self._pen.blocks(part["remark"])
        if part["candidates"]:
            self._small(part["candidates_lead"])
        for candidate in part["candidates"]:
            made = self._pen.paragraph(style="List Bullet")
            self._pen.run(made, candidate["title"], bold=True)
            if candidate["reference"]:
                self._pen.run(made, ". ")
                self._pen.write(made, candidate["reference"])
            self._pen.run(made, f" · {candidate['confidence']}", colour="quiet")
            self._pen.blocks(candidate["remark"], depth=1)
        if part["documents"]:
            self._small(part["documents_lead"])
        for document in part["documents"]:
            self._pen.paragraph(document, "List Bullet")
        for marked in part["marked"]:
            self._small(marked["heading"])
            for annotation in marked["annotations"]:
                self._annotation(annotation)
        made = self._pen.paragraph(part["rests_lead"] + " " * bool(part["claims"]))
        self._claims(made, [claim | {"kind": ""} for claim in part["claims"]])
        self._notes(part["notes"])

    def _account(self, part: Part) -> None:
        self._heading(part["heading"], 1)
        self._small(part["line"])
        table = self._new_table(part["heads"])
        for row in (*part["rows"], part["sum"]):
            for cell, text in zip(self._new_row(table).cells, row, strict=True):
                self._pen.run(cell.paragraphs[0], text, bold=row is part["sum"])
        if part["listed"]:
            self._heading(part["listed_heading"], 2)
            for item in part["listed"]:
                self._pen.paragraph(f"{item['table']}: {item['label']}. {item['reason']}", "List Bullet")
        else:
            self._pen.paragraph(part["nothing"])
        self._small(part["documents"])


def _token(sign: str) -> str:
    """Return the name of a verdict's colour."""
    return sign.replace("-", "_")


def _ruled(table: Any, colour: str) -> None:
    """Give a table thin lines between its rows, and none else."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{edge}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", colour.lstrip("#").upper())):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")


def _plain_heading(entry: Part) -> Part:
    return entry | {"kind": "paragraph"} if entry["kind"] == "heading" else entry
