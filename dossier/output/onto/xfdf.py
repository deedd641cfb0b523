"""Annotations as XFDF (ISO 19444-1): a PDF's comments in a file of their own, which Acrobat and others lay onto it.

What Acrobat writes itself is the model: the comment as plain text, its window inside it, replies by the name that they
answer. Every reader draws the look anew.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from xml.etree import ElementTree

from dossier.model.anchor import Rect
from dossier.output.appearance import FRAME
from dossier.output.filling import PlannedAnnotation, PlannedReply, popup_rect
from dossier.output.onto.placed import Placed, by_page

_NAMESPACE = "http://ns.adobe.com/xfdf/"
_ICON_FLAGS = "print,nozoom,norotate"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0 has no way to write them


def xfdf_of(placed: Sequence[Placed], name: str, ids: tuple[str, str] | None = None) -> bytes:
    """Return the XFDF of all that is `placed` on the PDF of the file name `name`.

    `ids` are its two identifiers in hexadecimal, by which a reader may tell that it is the right file.
    """
    root = ElementTree.Element("xfdf", {"xmlns": _NAMESPACE, "xml:space": "preserve"})
    ElementTree.SubElement(root, "f", {"href": _safe(name)})
    if ids is not None:
        ElementTree.SubElement(root, "ids", {"original": ids[0], "modified": ids[1]})
    annots = ElementTree.SubElement(root, "annots")
    for here in by_page(placed).values():
        for one in here:
            annots.extend(_elements(one))
    return bytes(ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)) + b"\n"


def _elements(one: Placed) -> Iterator[ElementTree.Element]:
    """Yield an annotation and the replies to it."""
    planned = one.planned
    rect, name = planned.rect(one.lines), planned.name_on(one.part)
    keys = _keys(planned, name, one.page, rect, planned.colour)
    keys |= {"opacity": _number(planned.opacity), "flags": _ICON_FLAGS if planned.is_icon else "print"}
    if planned.is_icon:
        keys["icon"] = "Comment"
    elif planned.subtype == "Square":
        keys["width"] = _number(FRAME)
    else:
        keys["coords"] = _numbers(number for line in one.lines for corner in line.corners() for number in corner)
    element = _element(planned.subtype, keys, planned.contents)
    if planned.popup and one.part == 1:
        window = {"page": str(one.page), "rect": _numbers(popup_rect(rect, one.box)), "flags": _ICON_FLAGS}
        ElementTree.SubElement(element, "popup", {"open": "no"} | window)
    yield element
    for reply in planned.replies if one.part == 1 else ():
        answer = _keys(reply, reply.name, one.page, rect, planned.colour)
        answer |= {"flags": _ICON_FLAGS, "icon": "Comment", "inreplyto": name, "replyType": "reply"}
        yield _element("Text", answer, reply.contents)


def _keys(
    planned: PlannedAnnotation | PlannedReply, name: str, page: int, rect: Rect, colour: tuple[float, float, float]
) -> dict[str, str]:
    keys = {
        "page": str(page),
        "rect": _numbers(rect),
        "name": name,
        "color": "#" + "".join(f"{round(part * 255):02X}" for part in colour),
        "creationdate": planned.created,
        "date": planned.modified,
    }
    return keys | ({"title": _safe(planned.author)} if planned.author else {})


def _element(subtype: str, keys: dict[str, str], contents: str) -> ElementTree.Element:
    element = ElementTree.Element(subtype.lower(), keys)
    ElementTree.SubElement(element, "contents").text = _safe(contents)
    return element


def _safe(text: str) -> str:
    return _NOT_XML.sub("", text)


def _numbers(numbers: Iterable[float]) -> str:
    return ",".join(_number(number) for number in numbers)


def _number(number: float) -> str:
    return f"{number:.3f}".rstrip("0").rstrip(".")
