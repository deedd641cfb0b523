"""What parts of a Word report are made of: headings, small lines, quotations, notes, boxes, and edges beside them."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dossier.output.docx_shapes import edged, mixed, shaded, verdict_colour, written
from dossier.output.docx_text import Pen
from dossier.output.laid import Laid
from dossier.output.setting import Part

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph


class Parts:
    """Writes them at the end of the document; what no entry says another way of runs as the report does."""

    def __init__(self, pen: Pen, laid: Laid) -> None:
        self.pen = pen
        self.laid = laid
        self._framed = 0

    def plain(self, style: str, text: str = "", place: str | None = None) -> "Paragraph":
        """Return a new paragraph; `place` is what links lead to."""
        made = self.pen.paragraph(text, style)
        self.pen.directed(made, {})
        self.pen.place(made, place)
        return made

    def heading(self, text: str, level: int, place: str | None = None) -> "Paragraph":
        made = self.plain(f"Heading {level}", place=place)
        self.pen.run(made, text.strip())
        return made

    def small(self, text: str) -> "Paragraph":
        return self.plain("Small", text)

    def set(self, entry: Part, style: str) -> None:
        """Write an entry as one paragraph, which runs as its words do."""
        made = self.pen.paragraph(style=style)
        self.pen.directed(made, entry)
        self.pen.write(made, entry["pieces"])

    def said(self, entries: Iterable[Part]) -> None:
        """Write paragraphs in the program's own voice."""
        for entry in entries:
            self.set(entry, "Said")

    def quote(self, entry: Part) -> None:
        self.set(entry, "Quote")

    def boxed(self, colour: str, style: str, entry: Part | None = None) -> "Paragraph":
        """Return a new paragraph on a ground of its own; `entry` says which way it runs."""
        made = self.pen.paragraph(style=style)
        shaded(made, self.pen.colours[colour])
        direction = (entry or {}).get("dir")
        self.pen.directed(made, {"dir": direction} if direction else {})
        return made

    @contextmanager
    def framed(self, sign: str = "", colour: int = 0) -> Iterator[None]:
        """Draw an edge along what is written meanwhile, in the colour of a verdict or of a mark."""
        since = written(self.pen.document)
        yield
        colours = self.pen.colours
        if colour:
            edge = mixed(colours[f"highlight_{min(max(colour, 1), 8)}"], colours["ink"], 0.8)
        else:
            edge = mixed(colours[verdict_colour(sign)], colours["pane"], 0.45) if sign else colours["line"]
        self._framed += 1
        edged(self.pen.document, since, edge, rtl=self.laid.rtl, other=bool(self._framed % 2))

    def limits(self, part: Part) -> None:
        # What leads the limits in may run the other way: then it stands above them.
        turned = part["items"][0]["dir"] is not None
        boxes = []
        for i, item in enumerate(part["items"]):
            if turned and i == 0:
                boxes.append(self.boxed("limit_ground", "Limit"))
                self.pen.run(boxes[-1], part["lead"], bold=True)
            made = self.boxed("limit_ground", "Limit", item)
            boxes.append(made)
            if i == 0 and not turned:
                self.pen.run(made, part["lead"] + " ", bold=True)
            for text in item["texts"]:
                self.pen.write(made, [*text["pieces"], {"kind": "words", "text": " "}])
            self.pen.run(made, item["tail"])
        if part.get("more"):
            boxes.append(self.boxed("limit_ground", "Limit"))
            self.pen.run(boxes[-1], part["more"])
        for made in boxes[:-1]:
            made.paragraph_format.keep_with_next = True
        self.pen.paragraph(style="Gap")

    def claims(self, paragraph: "Paragraph", claims: Iterable[Part]) -> None:
        for i, claim in enumerate(claims):
            if i:
                self.pen.run(paragraph, self.laid.words("list.comma"))
            self.claim(paragraph, claim)

    def claim(self, paragraph: "Paragraph", claim: Part) -> None:
        self.pen.linked(paragraph, claim["number"], claim["to"], bold=True)
        if claim["kind"]:
            self.pen.run(paragraph, f" {claim['kind']}", colour="quiet")

    def notes(self, notes: Iterable[Part]) -> None:
        for note in notes:
            with self.framed():
                self._note(note)

    def _note(self, note: Part) -> None:
        if note["lead"]:
            self.pen.linked(self.plain("Entry"), note["lead"], note["to"], bold=True)
        self.pen.blocks([_plain_heading(entry) for entry in note["blocks"]], style="Said")
        self.small(note["by"])

    def annotation(self, part: Part) -> None:
        with self.framed(colour=part["colour"]):
            where = self.laid.words.dotted((part["mark"], part["where"]))
            self.pen.run(self.plain("Entry"), where, colour="quiet")
            if part["quote"]:
                self.quote(part["quote"])
            self.pen.blocks(part["blocks"], style="Said")
            self.small(part["by"])
            for reply in part["replies"]:
                self._note(reply)


def _plain_heading(entry: Part) -> Part:
    return entry | {"kind": "paragraph"} if entry["kind"] == "heading" else entry
