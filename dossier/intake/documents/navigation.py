"""Which parts of a web page lead about it and are no part of what it says: menus, headers, footers, side columns."""

import re
from collections.abc import Iterator

from lxml.etree import _Element

_TAGS = frozenset({"nav", "aside", "footer", "menu"})
_ROLES = frozenset({"navigation", "complementary", "contentinfo", "banner", "search", "menu", "menubar", "alertdialog"})
_CONTENT = frozenset({"article", "main", "section", "blockquote", "figure", "li", "td"})
_CONTAINERS = frozenset({"div", "ul", "ol", "table", "section", "form", "td", "p"})
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:nav|navi|navbar|navigation|mainnav|subnav|topnav|menu|breadcrumbs?|sidebar|footer|toolbar|cookies?|consent|share|sharing|"
    r"social|related|skip)(?:$|[\s_-])",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"(?:^|[\s_-])breadcrumbs?(?:$|[\s_-])", re.IGNORECASE)
_LONGEST_TRAIL = 300  # code points of the way to a page, whose last step is no link
_MOSTLY_LINKS, _ONLY_LINKS = 0.6, 0.9
_LOOKS = 8  # at each element, on the average; a page that asks for more is made to take time
_LONGEST_NAME = 2_000


class Navigation:
    """Tells navigation in one page."""

    def __init__(self, root: _Element) -> None:
        self._left = _LOOKS * sum(1 for _ in root.iter()) + 1_000
        self._tells_content = any(True for _ in root.iter("article", "main"))

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
        if _TRAIL.search(named) and _length("".join(map(str, element.itertext()))) <= _LONGEST_TRAIL:
            return True
        if _NAMED.search(named) is not None:
            return self._is_mostly_links(element)
        beside = tag == "ul" and self._tells_content and not self._within_text(element)
        return beside and self._is_mostly_links(element, _ONLY_LINKS)

    def _within_text(self, element: _Element) -> bool:
        return any(
            above.tag in ("article", "main") or above.get("role") == "main"
            for above in self._counted(element.iterancestors())
        )

    def _within_content(self, element: _Element) -> bool:
        return any(above.tag in _CONTENT for above in self._counted(element.iterancestors()))

    def _holds_content(self, element: _Element, *others: str) -> bool:
        """Whether the page's own text lies within, as where a page is all one header."""
        tags = ("article", "main", *others)
        return any(below.tag in tags or below.get("role") == "main" for below in self._counted(element.iter("*")))

    def _is_mostly_links(self, element: _Element, share: float = _MOSTLY_LINKS) -> bool:
        words = linked = 0
        for below in self._counted(element.iter("*")):
            words += _length(below.text) + (_length(below.tail) if below is not element else 0)
            if below.tag == "a":
                linked += sum(_length(str(text)) for text in below.itertext())
        return self._left > 0 and words > 0 and linked >= share * words

    def _counted(self, elements: Iterator[_Element]) -> Iterator[_Element]:
        for element in elements:
            self._left -= 1
            if self._left <= 0:
                return
            yield element


def _length(text: str | None) -> int:
    return len(text.strip()) if text else 0
