"""Text as Word keeps it: paragraphs of runs, links and bookmarks, lists, comments. All text goes in as text."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from dossier.model.kinds import AnnotationKind
from dossier.output.docx_file import set_rtl, text_width
from dossier.output.docx_shapes import element, kept_whole, mirrored, repeated, ruled, sized
from dossier.output.laid import Laid, Mark, joined, safe_address, settled
from dossier.output.marks import Colours
from dossier.output.pieces import Entry, Piece, runs_rtl, strong, text_of
from dossier.output.setting import Part

if TYPE_CHECKING:
    from docx.comments import Comment
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

Signs = Callable[["Paragraph", Piece], None]
"""Writes the pieces that are no words: claims, chips, comments."""

_LEVELS = 3  # of lists that the styles know
_LONGEST = 40  # characters of a bookmark's name
# What the schema has after the ground of a run.
_AFTER_SHADE = ("w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang", "w:eastAsianLayout")


class Pen:
    """Writes into one document, and remembers which runs each mark lies on."""

    def __init__(self, document: "Document", laid: Laid, colours: Colours) -> None:
        self.document = document
        self.laid = laid
        self.colours = colours
        self._bookmarks = 0
        self._styles: dict[str, str] = {}  # ids by name
        self._marked: dict[int, list[Run]] = {}

    def paragraph(self, text: str = "", style: str | None = None, into: Any = None) -> "Paragraph":
        """Return a new paragraph at the end of `into` (the document, a cell, a comment)."""
        made: Paragraph = (into or self.document).add_paragraph()
        if style:
            self.in_style(made, style)
        if text:
            self.run(made, text)
        return made

    def in_style(self, paragraph: "Paragraph", style: str) -> None:
        """Give a paragraph a style. The library looks through all of them for each paragraph; here it does so once."""
        if style not in self._styles:
            self._styles[style] = self.document.styles[style].style_id
        paragraph._p.style = self._styles[style]

    def run(self, parent: Any, text: str, *, colour: str = "", bold: bool = False, raised: bool = False) -> "Run":
        """Return a new run at the end of a paragraph or of a link."""
        from docx.oxml.ns import qn
        from docx.shared import RGBColor
        from docx.text.run import Run

        if hasattr(parent, "add_run"):
            made: Run = parent.add_run(text)
        else:
            run = element("r")
            parent.append(run)
            made = Run(run, self.document)
            made.text = text
        if colour:
            made.font.color.rgb = RGBColor.from_string(self.colours[colour].lstrip("#").upper())
        made.bold = bold or None
        made.font.superscript = raised or None
        if runs_rtl(text):
            made._r.get_or_add_rPr().append(element("rtl"))
        for words in made._r.findall(qn("w:t")):
            words.set(qn("xml:space"), "preserve")
        return made

    def place(self, paragraph: "Paragraph", name: str | None) -> None:
        """Put a bookmark where the paragraph ends now."""
        if name:
            self._bookmarks += 1
            id = str(self._bookmarks)
            paragraph._p.append(element("bookmarkStart", id=id, name=bookmark(name)))
            paragraph._p.append(element("bookmarkEnd", id=id))

    def link(self, paragraph: "Paragraph", place: str | None = None, address: str = "") -> Any:
        """Return what runs of a link go into: the paragraph itself, where it would lead nowhere."""
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml.ns import qn

        address = safe_address(address)
        if not place and not address:
            return paragraph
        link = element("hyperlink", **({"anchor": bookmark(place)} if place else {}))
        if not place:
            id = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            link.set(qn("r:id"), id)
        paragraph._p.append(link)
        return link

    def linked(self, paragraph: "Paragraph", text: str, place: str | None, *, bold: bool = False) -> None:
        """Write `text` as a link to a place of this file; where that is all there is to it, in the ink of the text."""
        self.run(self.link(paragraph, place), text, bold=bold)

    def write(self, paragraph: "Paragraph", pieces: Sequence[Piece], signs: Signs | None = None) -> None:
        """Write the pieces of a paragraph."""
        for piece in joined(pieces):
            if piece["kind"] == "break":
                paragraph.add_run().add_break()
            elif piece["kind"] == "words":
                self._words(paragraph, piece)
            elif signs is not None:
                signs(paragraph, piece)

    def _words(self, paragraph: "Paragraph", piece: Piece) -> None:
        target = self.link(paragraph, piece.get("to"), piece.get("address") or "")
        made = self.run(target, piece["text"], colour="accent" if target is not paragraph else "")
        styles = piece.get("styles") or ()
        made.bold = "strong" in styles or None
        made.italic = "emphasis" in styles or None
        made.font.strike = "removed" in styles or None
        made.font.underline = "added" in styles or None
        if "code" in styles:
            made.font.name = "Courier New"
        self.mark(made, piece.get("notes") or ())

    def mark(self, run: "Run", notes: Sequence[int]) -> None:
        """Say that the marks with these numbers lie on `run`, and show the last of them."""
        for number in notes:
            self._marked.setdefault(number, []).append(run)
            mark = self.laid.marks.get(number)
            if mark is None:
                continue
            fill = self.colours[f"highlight_{mark.colour}"].lstrip("#").upper()
            properties = run._r.get_or_add_rPr()
            if mark.kind is AnnotationKind.UNDERLINE:
                properties.remove_all("w:u")
                line = element("u", val="thick", color=_deeper(fill))
                properties.insert_element_before(line, "w:effect", "w:bdr", "w:shd", *_AFTER_SHADE)
            else:
                properties.remove_all("w:shd")
                ground = element("shd", val="clear", color="auto", fill=fill)
                properties.insert_element_before(ground, *_AFTER_SHADE)

    def comments(self) -> None:
        """Write the comments of all marks whose runs were written since, as comments of Word."""
        cards = {card["number"]: card for card in self.laid.data["cards"]}
        for number in sorted(self._marked):
            runs, mark = self._marked[number], self.laid.marks.get(number)
            if mark is not None:
                box = self._comment(runs, mark.author, mark.made_at)
                self._fill(box, mark, cards.get(mark.comment))
            else:
                planned = self.laid.plan[number]
                box = self._comment(runs, settled(planned.author), planned.modified)
                for text in settled(planned.contents).split("\n"):
                    self.paragraph(text, into=box)
        self._marked = {}

    def _comment(self, runs: Sequence["Run"], author: str, moment: str) -> "_Box":
        initials = "".join(part[0] for part in author.split())
        made = self.document.add_comment([runs[0], runs[-1]], author=author, initials=initials)
        made._comment_elm.date = _moment(moment)
        return _Box(made)

    def _fill(self, box: "_Box", mark: Mark, card: Part | None) -> None:
        """Write what a mark's comment says; one without a comment says what it is."""
        if card is None or not card["blocks"]:
            self.paragraph(mark.line.split(" · ")[0], into=box)
        if card is not None:
            self.blocks(card["blocks"], into=box)
            for reply in card["replies"]:
                self.paragraph(f"{reply['lead']} · {reply['by']}", into=box)
                self.blocks(reply["blocks"], into=box)

    def blocks(
        self,
        entries: Sequence[Entry],
        signs: Signs | None = None,
        *,
        into: Any = None,
        depth: int = 0,
        style: str | None = None,
    ) -> None:
        """Write entries one under another; `depth` counts the lists around them, `style` is that of plain ones."""
        for entry in entries:
            kind = entry["kind"]
            if kind == "list":
                self._list(entry, signs, into, depth + 1, style)
            elif kind == "quotation":
                quoted = [inner | {"quoted": True} for inner in entry["blocks"]]
                self.blocks(quoted, signs, into=into, depth=depth, style=style)
            elif kind == "rule":
                self.paragraph("* * *", into=into)
            elif kind == "table":
                self._table(entry, signs)
            elif kind == "heading":
                self._entry(entry, f"Heading {min(entry['level'], 6)}" if into is None else None, signs, into)
            else:
                own = "Code" if kind == "code" else "Quote" if entry.get("quoted") else _continued(depth, style)
                self._entry(entry, own, signs, into)

    def _list(self, entry: Entry, signs: Signs | None, into: Any, depth: int, around: str | None) -> None:
        listed = _leveled("List Bullet" if entry["start"] is None else "List Number", depth)
        numbers = None if entry["start"] is None else self._numbering(listed, entry["start"])
        style = f"{around} {listed}" if around else listed
        for item in entry["items"]:
            first, *rest = item or [{"kind": "paragraph", "pieces": []}]
            if first["kind"] in ("paragraph", "code"):
                made = self._entry(first, style, signs, into)
                if numbers is not None:
                    properties = made._p.get_or_add_pPr().get_or_add_numPr()
                    properties.get_or_add_ilvl().val = 0
                    properties.get_or_add_numId().val = numbers
            else:
                rest = item
            self.blocks(rest, signs, into=into, depth=depth, style=around)

    def _table(self, entry: Entry, signs: Signs | None) -> None:
        """Write a table at the end of the document; its heads are strong and printed again on each page."""
        rows = max(cell["row"] + cell["rows"] for cell in entry["cells"])
        table = self.document.add_table(rows=rows, cols=len(entry["shares"]))
        name = " · ".join(text_of(part) for cell in entry["cells"] if cell["row"] == 0 for part in cell["blocks"])
        ruled(table, self.colours["line"], name, entry["shares"], text_width(self.laid.data["document"]))
        if entry.get("dir", "rtl" if self.laid.rtl else "ltr") == "rtl":
            mirrored(table)
        grid = [list(sized(row).cells) for row in table.rows]
        for number, row in enumerate(table.rows):
            kept_whole(row)
            if number < entry["heads"]:
                repeated(row)
            for cell in grid[number]:
                self.in_style(cell.paragraphs[0], "Cell")
        for cell in entry["cells"]:
            box = grid[cell["row"]][cell["column"]]
            if cell["rows"] > 1 or cell["columns"] > 1:
                box = box.merge(grid[cell["row"] + cell["rows"] - 1][cell["column"] + cell["columns"] - 1])
            written = [strong(part) if cell["head"] else part for part in cell["blocks"]]
            self.blocks(written, signs, into=_Box(box), style="Cell")
        self.paragraph(style="Gap")  # else a table right below would be one with this

    def _numbering(self, style: str, start: int) -> int:
        """Return the id of a numbering of its own for one list, so that it begins where it should."""
        numbering = self.document.part.numbering_part.element
        base = numbering.num_having_numId(self.document.styles[style].element.pPr.numPr.numId.val)
        made = numbering.add_num(base.abstractNumId.val)
        made.add_lvlOverride(ilvl=0).add_startOverride(start)
        return int(made.numId)

    def _entry(self, entry: Entry, style: str | None, signs: Signs | None, into: Any) -> "Paragraph":
        made = self.paragraph(style=style, into=into)
        self.directed(made, entry)
        self.write(made, entry["pieces"], signs)
        return made

    def directed(self, paragraph: "Paragraph", entry: Entry) -> None:
        """Say that a paragraph runs from right to left, where it does: as its entry says, else as the report."""
        if paragraph._p.pPr is not None:
            paragraph._p.pPr.remove_all("w:bidi")
        if entry.get("dir", "rtl" if self.laid.rtl else "ltr") == "rtl":
            set_rtl(paragraph)


class _Box:
    """A comment or a cell as something to write paragraphs into: the empty one that it begins with comes first."""

    def __init__(self, box: "Comment | _Cell") -> None:
        self._box = box
        self._begun = False

    def add_paragraph(self) -> "Paragraph":
        if self._begun:
            return self._box.add_paragraph()
        self._begun = True
        first: Paragraph = self._box.paragraphs[0]
        return first


def bookmark(place: str) -> str:
    """Return the name of a place as Word allows it: letters, digits and underscores, beginning with a letter."""
    return re.sub("[^A-Za-z0-9]", lambda match: "__" if match[0] == "-" else "_", place)[:_LONGEST]


def _leveled(style: str, depth: int) -> str:
    level = min(depth, _LEVELS)
    return style if level == 1 else f"{style} {level}"


def _continued(depth: int, around: str | None) -> str | None:
    """Return the style of a paragraph that is no item of the lists around it."""
    return " ".join(filter(None, (around, _leveled("List Continue", depth)))) if depth else around


def _deeper(colour: str) -> str:
    """Return a colour as a line needs it, which is seen less than a ground of the same name."""
    return "".join(f"{int(int(colour[at : at + 2], 16) * 0.62):02X}" for at in (0, 2, 4))


def _moment(text: str) -> datetime:
    """Return the time that a text says, as ISO 8601 or as PDF has it; the beginning of time where it says none."""
    for form in ("D:%Y%m%d%H%M%SZ", None):
        try:
            found = datetime.strptime(text, form) if form else datetime.fromisoformat(text)
        except ValueError:
            continue
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    return datetime(1970, 1, 1, tzinfo=UTC)
