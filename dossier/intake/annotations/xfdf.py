"""XFDF (ISO 19444-1): the comments of a PDF in a file of their own.

Read with the standard library's parser. A document type is refused before anything of it is read: no entities, no
files from elsewhere.
"""

import re
from dataclasses import replace
from typing import NoReturn
from xml.etree import ElementTree

from dossier.intake.annotations import values
from dossier.intake.annotations.rich import plain_of_rich
from dossier.model.errors import KnownError
from dossier.model.foreign import DRAWN, PLACED, TEXT_MARKS, ForeignAnnotation, ForeignFile

_START = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!DOCTYPE|(?:\w+:)?xfdf\b)", re.DOTALL
)
_SUBTYPES = {name.lower(): name for name in (*TEXT_MARKS, *DRAWN, *PLACED, "FileAttachment", "Redact", "Sound")}
_LARGEST = 64 * 1024 * 1024  # bytes
_MOST = 20_000
_COLOUR = re.compile(r"#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")


def is_xfdf(data: bytes) -> bool:
    """Whether the file begins as XFDF does."""
    return _START.match(data[:4096]) is not None


def read_xfdf(data: bytes, name: str) -> ForeignFile:
    """Return the remarks in an XFDF file. It may hold a part of a document's, so nothing missing was taken out.

    Raises KnownError `xfdf-broken`.
    """
    if len(data) > _LARGEST:
        raise _broken(name)
    builder = _Builder()
    try:
        parser = ElementTree.XMLParser(target=builder)
        parser.feed(data)
        root = parser.close()
    except (ElementTree.ParseError, ValueError, LookupError, RecursionError) as error:
        raise _broken(name) from error
    elements = [element for parent in root.iter() if _local(parent) == "annots" for element in parent]
    remarks = [element for element in elements if _local(element) in _SUBTYPES]
    found = [_annotation(element) for element in remarks[:_MOST]]
    names = {annotation.name: index for index, annotation in enumerate(found) if annotation.name}
    for index, element in enumerate(remarks[:_MOST]):
        target = names.get(element.get("inreplyto", ""))
        if target is not None and target != index:
            found[index] = replace(found[index], answers=target)
    return ForeignFile(name, tuple(found), skipped=max(len(remarks) - _MOST, 0), whole=False, data=data, of=_pdf(root))


def _pdf(root: ElementTree.Element) -> str:
    """Return the file name, without folders, of the PDF that the annotations belong to."""
    named = next((child.get("href", "") for child in root if _local(child) == "f"), "")
    return values.clean(named.replace("\\", "/").rpartition("/")[2]).strip()


class _Builder(ElementTree.TreeBuilder):
    def doctype(self, name: str, public: str | None, system: str | None) -> NoReturn:
        """Refuse a document type: XFDF needs none, and entities are the way to harm."""
        raise ValueError("a document type")


def _annotation(element: ElementTree.Element) -> ForeignAnnotation:
    contents = rich = ""
    for child in element:
        if _local(child) == "contents":
            contents = values.clean("".join(child.itertext()))
        elif _local(child) == "contents-richtext":
            rich = _rich(child)
    page = element.get("page", "")
    return ForeignAnnotation(
        page=int(page) if page.isascii() and page.isdecimal() and len(page) < 7 else 0,
        subtype=_SUBTYPES[_local(element)],
        name=values.clean(element.get("name", "")).strip(),
        contents=contents if contents.strip() else rich,
        author=" ".join(values.clean(element.get("title", "")).split()),
        created=values.date(element.get("creationdate", "")),
        modified=values.date(element.get("date", "")),
        colour=_colour(element.get("color", "")),
        rect=values.rectangle(_numbers(element.get("rect", ""))),
        quads=values.quads(_numbers(element.get("coords", ""))),
        grouped=element.get("replyType", "").lower() == "group",
        state=values.clean(element.get("state", "")),
        icon=values.clean(element.get("icon", "")),
    )


def _rich(element: ElementTree.Element) -> str:
    """Return the words of rich contents; without their lines where they are nested too deep to be written down."""
    try:
        return plain_of_rich(values.clean(ElementTree.tostring(element, encoding="unicode")))
    except RecursionError:
        return values.clean("".join(element.itertext()))


def _local(element: ElementTree.Element) -> str:
    """Return an element's name without its namespace, in lower case."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _numbers(listed: str) -> list[float]:
    parts = listed.split(",")
    try:
        return values.numbers([float(part) for part in parts], 40_000)
    except ValueError:
        return []


def _colour(value: str) -> tuple[float, float, float] | None:
    match = _COLOUR.fullmatch(value.strip())
    return values.rgb([int(part, 16) / 255 for part in match.groups()]) if match else None


def _broken(name: str) -> KnownError:
    return KnownError("xfdf-broken", "“{name}” is no XFDF file that can be read; export it anew.", name=name)
