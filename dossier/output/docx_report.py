"""The report as a Word document: headings, lists, tables, links inside, and every comment as a comment of Word.

Marks lie on their words as shading or underline. A judgement is a comment on its chip, and stands with its evidence.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dossier.model.report import Report
from dossier.output.docx_file import new_document, saved
from dossier.output.docx_shapes import edged, mixed, shaded, written
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
        self._framed = 0

    def document(self) -> None:
        """Write the whole report."""
        data = self._laid.data
        self._small(data["title"]["line"])
        title = self._pen.paragraph(style="Title")
        self._pen.directed(title, data["title"]["question"])
        self._pen.write(title, data["title"]["question"]["pieces"])
        for part in data["title"]["notice"]:
            made = self._small("")
            self._pen.directed(made, part)
            self._pen.write(made, part["pieces"])
        self._overview(data["overview"])
        self._contents(data)
        if data["notes"]:
            self._heading(data["notes"]["heading"], 1, "notes")
            self._notes(data["notes"]["notes"])
        for section in data["sections"]:
            self._section(section)
        for number, part in enumerate(data["sources"], 1):
            self._heading(part["heading"], 1, f"sources-{number}")
            if not part["sources"] and part.get("empty"):
                self._small(part["empty"])
            for source in part["sources"]:
                self._source(source)
        if data["unplaced"]:
            self._heading(data["unplaced"]["heading"], 1, "unplaced")
            self._small(data["unplaced"]["line"])
            for annotation in data["unplaced"]["annotations"]:
                self._annotation(annotation)
        self._account(data["account"])

    def _heading(self, text: str, level: int, place: str | None = None) -> "Paragraph":
        made = self._pen.paragraph(style=f"Heading {level}")
        self._pen.directed(made, {})
        self._pen.place(made, place)
        self._pen.run(made, text.strip())
        return made

    def _small(self, text: str, style: str = "Small") -> "Paragraph":
        made = self._pen.paragraph(text, style)
        self._pen.directed(made, {})
        return made

    def _overview(self, part: Part) -> None:
        self._heading(part["heading"], 1)
        self._small(part["line"])
        if part["table"]:
            self._table(part["table"], part["heading"])
        else:
            self._small(part["empty"])
        if part["limits"]:
            self._limits(part["limits"])
        if part["single"]:
            made = self._boxed("chip", "Said")
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
                    self._pen.run(cell.paragraphs[0], text, colour=_token(count["sign"]))
                if not counts:
                    self._pen.run(cell.paragraphs[0], "–")
            for cell, text in zip(cells[2 + len(row["counts"]) :], row["plain"], strict=True):
                self._pen.run(cell.paragraphs[0], text or "–", bold=last)

    def _contents(self, data: Mapping[str, Any]) -> None:
        self._heading(data["contents"], 1).paragraph_format.page_break_before = True  # the overview is a page
        parts = [("notes", data["notes"]["heading"])] if data["notes"] else []
        parts += [(section["place"], section["title"].strip()) for section in data["sections"]]
        parts += [(f"sources-{number}", part["heading"]) for number, part in enumerate(data["sources"], 1)]
        parts += [("unplaced", data["unplaced"]["heading"])] if data["unplaced"] else []
        for place, title in (*parts, ("account", data["account"]["heading"])):
            made = self._pen.paragraph(style="Said")
            self._pen.directed(made, {})
            self._pen.linked(made, title, place)
            made.paragraph_format.keep_with_next = place != "account"

    def _section(self, part: Part) -> None:
        self._heading(part["title"], 1, part["place"])
        self._small(part["line"]).paragraph_format.keep_with_next = True
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
        # What leads the limits in may run the other way: then it stands above them.
        turned = part["items"][0]["dir"] is not None
        boxes = []
        for i, item in enumerate(part["items"]):
            if turned and i == 0:
                boxes.append(self._boxed("limit_ground", "Limit"))
                self._pen.run(boxes[-1], part["lead"], bold=True)
            made = self._boxed("limit_ground", "Limit", item)
            boxes.append(made)
            if i == 0 and not turned:
                self._pen.run(made, part["lead"] + " ", bold=True)
            for text in item["texts"]:
                self._pen.write(made, [*text["pieces"], {"kind": "words", "text": " "}])
            self._pen.run(made, item["tail"])
        if part.get("more"):
            boxes.append(self._boxed("limit_ground", "Limit"))
            self._pen.run(boxes[-1], part["more"])
        for made in boxes[:-1]:
            made.paragraph_format.keep_with_next = True
        self._pen.paragraph(style="Gap")

    def _boxed(self, colour: str, style: str, entry: Part | None = None) -> "Paragraph":
        """Return a new paragraph on a ground of its own; `entry` says which way it runs."""
        made = self._pen.paragraph(style=style)
        shaded(made, self._pen.colours[colour])
        direction = (entry or {}).get("dir")
        self._pen.directed(made, {"dir": direction} if direction else {})
        return made

    def _frame(self, since: int, sign: str = "", colour: int = 0) -> None:
        """Draw an edge along what was written `since`, in the colour of a verdict or of a mark."""
        colours = self._pen.colours
        if colour:
            edge = mixed(colours[f"highlight_{min(max(colour, 1), 8)}"], colours["ink"], 0.8)
        else:
            edge = mixed(colours[_token(sign)], colours["pane"], 0.45) if sign else colours["line"]
        self._framed += 1
        edged(self._pen.document, since, edge, rtl=self._laid.rtl, other=bool(self._framed % 2))

    def _evidence(self, part: Part) -> None:
        self._heading(part["heading"], 2)
        for entry in part["entries"]:
            since = written(self._pen.document)
            if "verdict" in entry:
                self._citation(entry)
                self._frame(since, entry["sign"])
                continue
            made = self._entry(entry["place"])
            self._claim(made, entry["claim"])
            self._pen.run(made, f" · {entry['line']}", colour="quiet")
            self._quote(entry["text"])
            self._diff(entry)
            self._frame(since)
        if part["open"]:
            since = written(self._pen.document)
            made = self._entry(part["open"]["place"])
            self._groups(made, part["open"]["groups"])
            self._verdict(made, part["open"])
            self._frame(since)
        if part["uncited"]:
            since = written(self._pen.document)
            made = self._entry(None)
            self._claims(made, part["uncited"])
            self._pen.run(made, f" · {part['uncited_line']}", colour="quiet")
            self._frame(since)

    def _entry(self, place: str | None) -> "Paragraph":
        """Return the first line of an entry of the evidence."""
        made = self._pen.paragraph(style="Entry")
        self._pen.directed(made, {})
        self._pen.place(made, place)
        return made

    def _groups(self, paragraph: "Paragraph", groups: Iterable[Part]) -> None:
        for i, group in enumerate(groups):
            if i:
                self._pen.run(paragraph, self._laid.words("list.semicolon"))
            self._claims(paragraph, group["claims"])
            self._pen.run(paragraph, " ·")
            for source in group["sources"]:
                self._pen.run(paragraph, " ")
                self._pen.linked(paragraph, source["name"].strip(), source["to"], bold=True)

    def _claims(self, paragraph: "Paragraph", claims: Iterable[Part]) -> None:
        for i, claim in enumerate(claims):
            if i:
                self._pen.run(paragraph, self._laid.words("list.comma"))
            self._claim(paragraph, claim)

    def _claim(self, paragraph: "Paragraph", claim: Part) -> None:
        self._pen.linked(paragraph, claim["number"], claim["to"], bold=True)
        if claim["kind"]:
            self._pen.run(paragraph, f" {claim['kind']}", colour="quiet")

    def _verdict(self, paragraph: "Paragraph", part: Part) -> None:
        self._pen.run(paragraph, f"\u2003{SIGNS[part['sign']]} {part['verdict']}", colour=_token(part["sign"]))

    def _citation(self, entry: Part) -> None:
        made = self._entry(entry["place"])
        self._claim(made, entry["claim"])
        self._pen.run(made, " · ")
        self._pen.linked(made, entry["source"]["name"].strip(), entry["source"]["to"], bold=True)
        self._verdict(made, entry)
        for remark in (entry["stale"], entry["added"]):
            if remark:
                self._pen.run(made, f" · {remark}", colour="quiet")
        for passage in entry["passages"]:
            self._quote(passage["quote"])
            self._small(passage["line"])
            self._diff(passage)
        self._said(entry["reason"])
        if entry["by"]:
            self._small(entry["by"])

    def _diff(self, part: Part) -> None:
        if part["diff"]:
            self._said([part["diff"]])

    def _said(self, entries: Iterable[Part]) -> None:
        """Write paragraphs in the program's own voice."""
        for entry in entries:
            made = self._pen.paragraph(style="Said")
            self._pen.directed(made, entry)
            self._pen.write(made, entry["pieces"])

    def _quote(self, entry: Part) -> None:
        made = self._pen.paragraph(style="Quote")
        self._pen.directed(made, entry)
        self._pen.write(made, entry["pieces"])

    def _notes(self, notes: Iterable[Part]) -> None:
        for note in notes:
            since = written(self._pen.document)
            self._note(note)
            self._frame(since)

    def _note(self, note: Part) -> None:
        if note["lead"]:
            self._pen.linked(self._entry(None), note["lead"], note["to"], bold=True)
        self._pen.blocks([_plain_heading(entry) for entry in note["blocks"]], style="Said")
        self._small(note["by"])

    def _annotation(self, part: Part) -> None:
        since = written(self._pen.document)
        self._pen.run(self._entry(None), self._laid.words.dotted((part["mark"], part["where"])), colour="quiet")
        if part["quote"]:
            self._quote(part["quote"])
        self._pen.blocks(part["blocks"], style="Said")
        self._small(part["by"])
        for reply in part["replies"]:
            self._note(reply)
        self._frame(since, colour=part["colour"])

    def _source(self, part: Part) -> None:
        self._heading(" ".join(filter(None, (part["number"], part["title"].strip()))), 2, part["place"])
        if part["reference"]:
            self._pen.write(self._plain("Said"), part["reference"])
        if part["cited"]:
            self._pen.write(self._plain("Said"), part["cited"])
        if part["identification"]:
            self._pen.run(self._plain("Said"), part["identification"], bold=True)
        self._said(part["remark"])
        if part["candidates"]:
            self._small(part["candidates_lead"]).paragraph_format.keep_with_next = True
        for candidate in part["candidates"]:
            made = self._plain("Said List Bullet")
            self._pen.run(made, candidate["title"], bold=True)
            if candidate["reference"]:
                self._pen.run(made, ". ")
                self._pen.write(made, candidate["reference"])
            for entry in candidate["said"]:
                said = self._pen.paragraph(style="Small Indented")
                self._pen.directed(said, entry)
                self._pen.write(said, entry["pieces"])
        if part["documents"]:
            self._small(part["documents_lead"]).paragraph_format.keep_with_next = True
        for document in part["documents"]:
            self._pen.run(self._plain("Said List Bullet"), document)
        for marked in part["marked"]:
            self._small(marked["heading"]).paragraph_format.keep_with_next = True
            for annotation in marked["annotations"]:
                self._annotation(annotation)
        made = self._plain("Said")
        self._pen.run(made, part["rests_lead"] + " " * bool(part["claims"]), colour="quiet")
        self._claims(made, [claim | {"kind": ""} for claim in part["claims"]])
        if part["rests_more"]:
            self._pen.run(made, f" {part['rests_more']}", colour="quiet")
        self._notes(part["notes"])

    def _plain(self, style: str) -> "Paragraph":
        """Return a new paragraph that runs as the report does."""
        made = self._pen.paragraph(style=style)
        self._pen.directed(made, {})
        return made

    def _account(self, part: Part) -> None:
        self._heading(part["heading"], 1, "account")
        self._small(part["line"])
        table = new_table(self._pen, part["heads"], part["heading"], (2.4, 1.0, 1.0, 1.0))
        for row in (*part["rows"], part["sum"]):
            for cell, text in zip(new_row(self._pen, table).cells, row, strict=True):
                self._pen.run(cell.paragraphs[0], text, bold=row is part["sum"])
        if part["listed"]:
            self._heading(part["listed_heading"], 2)
            for item in part["listed"]:
                self._pen.run(self._plain("Said List Bullet"), f"{item['table']}: {item['label']}. {item['reason']}")
        else:
            self._pen.paragraph(part["nothing"])
        self._small(part["documents"])


def _token(sign: str) -> str:
    """Return the name of a verdict's colour."""
    return sign.replace("-", "_")


def _plain_heading(entry: Part) -> Part:
    return entry | {"kind": "paragraph"} if entry["kind"] == "heading" else entry
