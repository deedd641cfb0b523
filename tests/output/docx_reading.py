"""A Word file read back: its text with what lies on it, line by line, and its comments with their words."""

import io
import re
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(data: bytes, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return ElementTree.fromstring(archive.read(name))


def lines_of(data: bytes) -> list[str]:
    """Return the paragraphs of the text: style, then words; `{n}` ... `{/n}` is what comment n lies on."""
    return [_line(paragraph) for paragraph in part(data, "word/document.xml").iter(f"{W}p")]


def _line(paragraph: ElementTree.Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    found = f"{style.get(f'{W}val')}: " if style is not None else ""
    for element in paragraph.iter():
        match element.tag.removeprefix(W):
            case "t":
                found += element.text or ""
            case "br":
                found += "⏎"
            case "bookmarkStart":
                found += f"<{element.get(f'{W}name')}>"
            case "hyperlink":
                found += f"→{element.get(f'{W}anchor') or 'outside'} "
            case "commentRangeStart":
                found += f"{{{element.get(f'{W}id')}}}"
            case "commentRangeEnd":
                found += f"{{/{element.get(f'{W}id')}}}"
            case "shd" if element.get(f"{W}fill"):
                found += f"[{element.get(f'{W}fill')}]"
    return found


def comments_of(data: bytes) -> list[tuple[str, str, str]]:
    """Return author, date and words of each comment."""
    return [
        (
            comment.get(f"{W}author", ""),
            comment.get(f"{W}date", ""),
            "\n".join("".join(text.text or "" for text in p.iter(f"{W}t")) for p in comment.iter(f"{W}p")),
        )
        for comment in part(data, "word/comments.xml")
    ]


def commented_words(data: bytes) -> dict[int, str]:
    """Return the words that each comment lies on."""
    text = "\n".join(lines_of(data))
    found = {}
    for number in re.findall(r"\{/(\d+)\}", text):
        start, end = text.index(f"{{{number}}}"), text.index(f"{{/{number}}}")
        inside = text[start:end]
        found[int(number)] = re.sub(r"\{/?\d+\}|→\S+ |\[[0-9A-F]{6}\]|<\w+>", "", inside)
    return found
