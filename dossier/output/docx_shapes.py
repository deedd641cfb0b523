"""What stands around the text of a Word file: edges in the colours of verdicts and marks, tinted boxes, lines."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_INDENT = 18.0  # points from an edge to its text, and from a bullet to its
_BEFORE_SHADE = ("w:tabs", "w:suppressAutoHyphens", "w:bidi", "w:adjustRightInd", "w:spacing", "w:ind", "w:jc", "w:rPr")


def element(tag: str, **values: str) -> Any:
    """Return a new element of a Word file, `w:tag`, with its attributes."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    made = OxmlElement(f"w:{tag}")
    for name, value in values.items():
        made.set(qn(f"w:{name}"), value)
    return made


def written(document: "Document") -> int:
    """Return how much stands in the document; what is written after that can be framed."""
    return len(document.element.body) - 1  # what says which paper it is stands last


def edged(document: "Document", since: int, colour: str, *, rtl: bool = False, other: bool = False) -> None:
    """Draw a line of `colour` (`#rrggbb`) where the paragraphs written `since` begin their lines; they keep together.

    Word runs the edges of neighbours into one where they are the same; with `other` the colour is off by a shade that
    nobody sees, so that two neighbours stay two.
    """
    from docx.oxml.ns import qn
    from docx.shared import Pt
    from docx.text.paragraph import Paragraph

    def place(paragraph: Paragraph) -> None:
        shape = paragraph.paragraph_format
        deep = _depth(paragraph)
        if rtl and paragraph._p.get_or_add_pPr().find(qn("w:bidi")) is None:
            shape.right_indent = Pt(_INDENT)
        shape.left_indent = Pt((deep if rtl and shape.right_indent else deep + 1) * _INDENT)
        shape.first_line_indent = Pt(-_INDENT) if deep and _numbered(paragraph) else None

    shade = f"{int(colour.lstrip('#'), 16) ^ int(other):06X}"
    edge = "right" if rtl else "left"
    found = [Paragraph(part, document._body) for part in document.element.body[since:] if part.tag == qn("w:p")]
    for number, paragraph in enumerate(found):
        place(paragraph)
        _bordered(paragraph, {edge: (shade, 14, 8)})
        if number < len(found) - 2:
            paragraph.paragraph_format.keep_with_next = True


def _depth(paragraph: "Paragraph") -> int:
    """Return how many lists a paragraph stands in, as its style says: `Said List Bullet 2`."""
    name = str(paragraph.style.name) if paragraph.style is not None else ""
    if "List " not in name:
        return 0
    return int(name[-1]) if name[-1].isdigit() else 1


def _numbered(paragraph: "Paragraph") -> bool:
    return paragraph.style is not None and "Continue" not in str(paragraph.style.name)


def shaded(paragraph: "Paragraph", colour: str) -> None:
    """Put a paragraph on a ground of `colour` (`#rrggbb`), which reaches a little beyond the words."""
    from docx.shared import Pt

    fill = colour.lstrip("#").upper()
    shade = element("shd", val="clear", color="auto", fill=fill)
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Pt(8)
    paragraph.paragraph_format.keep_together = True
    paragraph._p.get_or_add_pPr().insert_element_before(shade, *_BEFORE_SHADE)
    _bordered(paragraph, dict.fromkeys(("top", "left", "bottom", "right"), (fill, 4, 5)))


def _bordered(paragraph: "Paragraph", edges: dict[str, tuple[str, int, int]]) -> None:
    """Give a paragraph borders: colour, width in eighths of a point, and points to the text."""
    borders = element("pBdr")
    for edge in ("top", "left", "bottom", "right"):
        if edge in edges:
            colour, width, space = edges[edge]
            borders.append(element(edge, val="single", sz=str(width), space=str(space), color=colour))
    properties = paragraph._p.get_or_add_pPr()
    properties.remove_all("w:pBdr")
    properties.insert_element_before(borders, "w:shd", *_BEFORE_SHADE)


def ruled(table: "Table", colour: str, name: str, shares: Sequence[float], width: float) -> None:
    """Give a table its name for those who hear it, thin lines between its rows, and columns of `shares` of `width`
    (points).
    """
    from docx.shared import Pt

    borders = element("tblBorders")
    for edge in ("bottom", "insideH"):
        borders.append(element(edge, val="single", sz="4", space="0", color=colour.lstrip("#").upper()))
    properties = table._tbl.tblPr
    properties.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    margins = element("tblCellMar")
    for edge, space in (("left", "0"), ("right", "100")):
        margins.append(element(edge, w=space, type="dxa"))
    properties.insert_element_before(margins, "w:tblLook")
    properties.append(element("tblCaption", val=name))
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Pt(width * share / sum(shares))


def sized(row: Any) -> Any:
    """Return a row whose cells are as wide as the table's columns, which some programs ask each cell for."""
    for cell, column in zip(row.cells, row.table.columns, strict=True):
        cell.width = column.width
    return row


def kept_whole(row: Any) -> None:
    """Say that no page parts a row."""
    row._tr.get_or_add_trPr().append(element("cantSplit"))


def repeated(row: Any) -> None:
    """Say that a row is the head of its table, printed again on each page."""
    row._tr.get_or_add_trPr().append(element("tblHeader"))


def mirrored(table: "Table") -> None:
    """Say that the first column of a table stands at the right."""
    table._tbl.tblPr.insert_element_before(element("bidiVisual"), "w:tblStyleRowBandSize", "w:tblW")


def verdict_colour(sign: str) -> str:
    """Return the name of a verdict's colour."""
    return sign.replace("-", "_")


def mixed(colour: str, ground: str, share: float) -> str:
    """Return `share` of one colour on another, both `#rrggbb`."""
    pairs = zip(_parts(colour), _parts(ground), strict=True)
    return "#" + "".join(f"{round(one * share + other * (1 - share)):02x}" for one, other in pairs)


def _parts(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
