"""A Word file to be written into: styles in the report's look, nothing of the library's own, the same bytes always."""

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from dossier.output.docx_shapes import element

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

Colours = Mapping[str, str]

SERIF, SANS, MONO = "Georgia", "Arial", "Courier New"  # every word processor has them, or something like them
_FONTS = {"Normal": SERIF, "Title": SERIF, **{f"Heading {level}": SERIF for level in range(1, 7)}}
_SIZES = {"Normal": 10.5, "Title": 20, "Heading 1": 15, "Heading 2": 11.5, "Heading 3": 10.5}
_BEFORE = {"Heading 1": 28, "Heading 2": 16, "Heading 3": 12}  # points, and after
_AFTER = {"Heading 1": 3, "Heading 2": 5, "Heading 3": 4}
_MARGIN, _MARGIN_LEFT = 68, 74  # points: some 75 characters of the text fit into a line
_OWN = (  # name, font, size, indent and space after in points
    ("Small", SANS, 8.5, 0, 6),
    ("Small Indented", SANS, 8.5, 18, 6),
    ("Entry", SANS, 9, 0, 3),
    ("Said", SANS, 9, 0, 3),
    ("Limit", SANS, 9, 0, 0),
    ("Gap", SANS, 4, 0, 0),
    ("Code", MONO, 9, 0, 6),
    ("Cell", SANS, 8, 0, 0),
)
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip file can hold


def new_document(info: Mapping[str, Any], colours: Colours, stamp: datetime) -> "Document":
    """Return an empty document; `info` is the part `document` of a layout, `colours` those of the light theme."""
    import docx
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    document = docx.Document()
    styles = document.styles
    for name in _FONTS:
        _set_font(styles[name], _FONTS[name], colours["ink"], _SIZES.get(name))
    for name in ("Normal", "List Bullet", "List Number", "List Continue", "Quote"):
        styles[name].paragraph_format.space_after = Pt(6)
    styles["Normal"].paragraph_format.line_spacing = 1.3
    styles["Normal"].paragraph_format.widow_control = True
    for name, before in _BEFORE.items():
        shape = styles[name].paragraph_format
        shape.space_before, shape.space_after, shape.line_spacing = Pt(before), Pt(_AFTER[name]), 1.15
        styles[name].font.bold = True
    title = styles["Title"]
    title.font.bold = True
    title.paragraph_format.space_before, title.paragraph_format.space_after = Pt(34), Pt(8)
    title.paragraph_format.line_spacing = 1.2
    styles["Title"].element.get_or_add_pPr().remove_all("w:pBdr")
    _set_font(styles["Quote"], SERIF, colours["ink"], 10)
    styles["Quote"].font.italic = False
    styles["Quote"].paragraph_format.left_indent = Pt(18)
    styles["Quote"].paragraph_format.space_after = Pt(2)
    for name, font, size, indent, after in _OWN:
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = styles["Normal"]
        made.paragraph_format.left_indent, made.paragraph_format.space_after = Pt(indent), Pt(after)
        ink = "limit_ink" if name == "Limit" else "quiet" if name.startswith("Small") else "ink"
        _set_font(made, font, colours[ink], size)
    for name in ("Small", "Small Indented", "Cell", "Entry", "Said", "Limit"):
        styles[name].paragraph_format.line_spacing = 1.25
    styles["Cell"].paragraph_format.space_before = styles["Cell"].paragraph_format.space_after = Pt(3)
    for kind in ("Bullet", "Number", "Continue"):
        for level in ("", " 2", " 3"):
            listed = styles.add_style(f"Said List {kind}{level}", WD_STYLE_TYPE.PARAGRAPH)
            listed.base_style = styles[f"List {kind}{level}"]
            listed.paragraph_format.space_after, listed.paragraph_format.line_spacing = Pt(3), 1.25
            _set_font(listed, SANS, colours["ink"], 9)
    styles["Entry"].paragraph_format.space_before = Pt(9)
    styles["Entry"].paragraph_format.keep_with_next = True
    styles["Quote"].paragraph_format.keep_with_next = True
    _page(document, info)
    _say_whose(document, info, stamp)
    return document


def text_width(info: Mapping[str, Any]) -> float:
    """Return how wide the lines are on the paper of a layout, in points."""
    return float(info["width"]) - 2 * _MARGIN_LEFT


def _page(document: "Document", info: Mapping[str, Any]) -> None:
    """Set the paper with its margins, and say at the foot of each page which it is, in the words of the report."""
    from docx.shared import Pt

    page = document.sections[0]
    page.page_width, page.page_height = Pt(info["width"]), Pt(info["height"])
    page.top_margin = page.bottom_margin = Pt(_MARGIN)
    page.left_margin = page.right_margin = Pt(_MARGIN_LEFT)
    page.footer_distance = Pt(34)
    foot = page.footer.paragraphs[0]
    foot.style = document.styles["Small"]
    foot.paragraph_format.tab_stops.add_tab_stop(Pt(text_width(info)), _right())
    if info["rtl"]:
        set_rtl(foot)
    foot.add_run(info["footer"] + "\t")
    for part in re.split("({pages?})", info["page"]):
        if part in _FIELDS:
            _field(foot, _FIELDS[part])
        elif part:
            foot.add_run(part)


def _right() -> Any:
    from docx.enum.text import WD_TAB_ALIGNMENT

    return WD_TAB_ALIGNMENT.RIGHT


def _field(paragraph: "Paragraph", code: str) -> None:
    """Write a number that the word processor counts."""
    field, run, text = element("fldSimple", instr=code), element("r"), element("t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def set_rtl(paragraph: "Paragraph") -> None:
    """Say that a paragraph runs from right to left."""
    paragraph._p.get_or_add_pPr().insert_element_before(
        element("bidi"), "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def _set_font(style: Any, font: str, colour: str, size: float | None) -> None:
    """Set a style's font by its name: the theme's, which would win, is taken out."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name = font
    fonts = style.element.rPr.rFonts
    for part in ("ascii", "hAnsi"):
        fonts.attrib.pop(qn(f"w:{part}Theme"), None)
    fonts.set(qn("w:cs"), font)
    style.font.color.rgb = RGBColor.from_string(colour.lstrip("#").upper())
    if size is not None:
        style.font.size = Pt(size)
        for old in style.element.rPr.findall(qn("w:szCs")):
            style.element.rPr.remove(old)
        of_others = element("szCs", val=str(round(size * 2)))  # of scripts such as Arabic
        style.element.rPr.find(qn("w:sz")).addnext(of_others)


def _say_whose(document: "Document", info: Mapping[str, Any], stamp: datetime) -> None:
    """Write title, author and date of the report in place of the template's, and take out its picture."""
    core = document.core_properties
    core.title, core.author = info["title"][:255], ", ".join(info["authors"])[:255]
    core.comments = core.last_modified_by = core.category = ""
    core.subject, core.keywords = info["description"][:255], ", ".join(info["keywords"])[:255]
    core.language = info["language"]
    core.created = core.modified = stamp.astimezone(UTC).replace(tzinfo=None)
    package = document.part.package
    for rel in package.rels.values():
        if rel.reltype.endswith("/extended-properties"):
            rel.target_part._blob = rel.target_part.blob.replace(b"Microsoft Macintosh Word", b"Dossier")
    for key in [key for key, rel in package.rels.items() if rel.reltype.endswith("/thumbnail")]:
        package.rels.pop(key)
    for key in [key for key, rel in document.part.rels.items() if rel.reltype.endswith("/customXml")]:
        document.part.drop_rel(key)


def saved(document: "Document") -> bytes:
    """Return the file's bytes, without the time at which it was packed."""
    packed, settled = io.BytesIO(), io.BytesIO()
    document.save(packed)
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(settled, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return settled.getvalue()
