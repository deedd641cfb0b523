"""Small Word files, written part by part."""

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
KINDS = ("styles", "numbering", "footnotes", "endnotes", "comments")


def part(root: str, inside: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {NAMES}>{inside}</w:{root}>'


def docx(
    body: str,
    parts: Mapping[str, str] | None = None,
    links: Mapping[str, str] | None = None,
    files: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return a Word file: `parts` by their kind, outside `links` by their id, `files` (pictures) by id and `.png`."""
    relations = [f'<Relationship Id="k{kind}" Type="{R}/{kind}" Target="{kind}.xml"/>' for kind in parts or {}]
    relations += [
        f'<Relationship Id="{id}" Type="{R}/hyperlink" Target="{target}" TargetMode="External"/>'
        for id, target in (links or {}).items()
    ]
    relations += [f'<Relationship Id="{id}" Type="{R}/image" Target="media/{id}.png"/>' for id in files or {}]
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", part("document", f"<w:body>{body}</w:body>"))
        package.writestr("word/_rels/document.xml.rels", f"<Relationships>{''.join(relations)}</Relationships>")
        for kind, inside in (parts or {}).items():
            package.writestr(f"word/{kind}.xml", part(kind, inside))
        for id, data in (files or {}).items():
            package.writestr(f"word/media/{id}.png", data)
    return held.getvalue()


def p(*runs: str, style: str = "", properties: str = "") -> str:
    """Return a paragraph; a run without markup is text."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f"<w:p><w:pPr>{named}{properties}</w:pPr>{''.join(each if each[:1] == '<' else t(each) for each in runs)}</w:p>"
    )


def t(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def in_list(id: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{id}"/></w:numPr>'


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def tc(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text) if text else p()}</w:tc>"
