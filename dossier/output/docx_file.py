"""A Word file to be written into: styles in the report's look, nothing of the library's own, the same bytes always."""

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document

Colours = Mapping[str, str]

SERIF, SANS, MONO = "Georgia", "Arial", "Courier New"  # every word processor has them, or something like them
_FONTS = {"Normal": SERIF, "Title": SERIF, **{f"Heading {level}": SERIF for level in range(1, 7)}}
_SIZES = {"Normal": 10.5, "Title": 20, "Heading 1": 15, "Heading 2": 12, "Heading 3": 11}
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
    styles["Normal"].paragraph_format.line_spacing = 1.25
    styles["Title"].element.get_or_add_pPr().remove_all("w:pBdr")
    _set_font(styles["Quote"], SERIF, colours["ink"], None)
    styles["Quote"].font.italic = False
    styles["Quote"].paragraph_format.left_indent = Pt(18)
    styles["Quote"].paragraph_format.space_after = Pt(2)
    own = (
        ("Small", SANS, 8.5, 0, 6),
        ("Small Indented", SANS, 8.5, 18, 6),
        ("Code", MONO, 9, 0, 6),
        ("Cell", SANS, 8, 0, 0),
    )
    for name, font, size, indent, after in own:
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = styles["Normal"]
        made.paragraph_format.left_indent, made.paragraph_format.space_after = Pt(indent), Pt(after)
        _set_font(made, font, colours["quiet" if name.startswith("Small") else "ink"], size)
    _say_whose(document, info, stamp)
    return document


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
