"""Which parts of a web page lead about it and are no part of what it says: menus, headers, footers, side columns."""

import re
from collections.abc import Iterator

from lxml.etree import _Element

_TAGS = frozenset({"nav", "aside", "footer", "menu"})
_ROLES = frozenset({"navigation", "complementary", "contentinfo", "banner", "search", "menu", "menubar", "alertdialog"})
_CONTENT = frozenset({"article", "main", "section", "blockquote", "figure", "li", "td"})
_CONTAINERS = frozenset({"div", "ul", "ol", "table", "section", "form", "td", "p"})
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|toolbar|cookies?|consent|share|sharing|"
    r"social|related|skip)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MOSTLY_LINKS = 0.6
_LOOKS = 8  # at each element, on the average; a page that asks for more is made to take time
_LONGEST_NAME = 2_000


class Navigation:
    """Tells navigation in one page."""

    def __init__(self, root: _Element) -> None:
        self._left = _LOOKS * sum(1 for _ in root.iter()) + 1_000

    def holds(self, element: _Element) -> bool:
        """Whether what `element` holds is navigation; to be asked of the outermost such element only."""
        tag = element.tag
        role = (element.get("role") or "").strip().lower()
        if self._left <= 0 or tag in ("body", "html", "main", "article") or role in ("main", "article"):
            return False
        if role in _ROLES or (tag in _TAGS and not (tag == "footer" and self._within_content(element))):
            return not self._holds_content(element)
        if tag == "header" and not self._within_content(element):
            return not self._holds_content(element, "h1")
        if tag not in _CONTAINERS:
            return False
        named = f"{(element.get('id') or '')[:_LONGEST_NAME]} {(element.get('class') or '')[:_LONGEST_NAME]}"
        return _NAMED.search(named) is not None and self._is_mostly_links(element)

    def _within_content(self, element: _Element) -> bool:
        return any(above.tag in _CONTENT for above in self._counted(element.iterancestors()))

    def _holds_content(self, element: _Element, *others: str) -> bool:
        """Whether the page's own text lies within, as where a page is all one header."""
        tags = ("article", "main", *others)
        return any(below.tag in tags or below.get("role") == "main" for below in self._counted(element.iter("*")))

    def _is_mostly_links(self, element: _Element) -> bool:
        words = linked = 0
        for below in self._counted(element.iter("*")):
            words += _length(below.text) + (_length(below.tail) if below is not element else 0)
            if below.tag == "a":
                linked += sum(_length(str(text)) for text in below.itertext())
        return self._left > 0 and words > 0 and linked >= _MOSTLY_LINKS * words

    def _counted(self, elements: Iterator[_Element]) -> Iterator[_Element]:
        for element in elements:
            self._left -= 1
            if self._left <= 0:
                return
            yield element


def _length(text: str | None) -> int:
    return len(text.strip()) if text else 0
