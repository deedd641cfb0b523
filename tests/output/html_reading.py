"""The HTML report read back, by a parser that did not write it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

_VOID = {"meta", "br", "hr"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    inner: list["Element | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(part if isinstance(part, str) else part.text for part in self.inner)

    def all(self, *tags: str) -> list["Element"]:
        """The elements inside, in order, of these tags or of any."""
        found = []
        for part in self.inner:
            if isinstance(part, Element):
                found += [part] * (not tags or part.tag in tags) + part.all(*tags)
        return found

    def first(self, tag: str) -> "Element":
        return self.all(tag)[0]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        assert len({name for name, _ in attrs}) == len(attrs)
        made = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inner.append(made)
        if tag not in _VOID:
            self.open.append(made)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        self.open[-1].inner.append(data)


def read_html(data: bytes) -> Element:
    """Return the whole document; every element must be closed in its order."""
    reader = _Reader()
    reader.feed(data.decode())
    reader.close()
    assert len(reader.open) == 1
    return reader.open[0]
