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


def is_navigation(element: _Element) -> bool:
    """Whether what `element` holds is navigation; asked of the outermost such element only."""
    tag = element.tag
    role = (element.get("role") or "").strip().lower()
    if tag in ("body", "html", "main", "article") or role in ("main", "article"):
        return False
    if role in _ROLES or (tag in _TAGS and not (tag == "footer" and _within_content(element))):
        return not _holds_content(element)
    if tag == "header" and not _within_content(element):
        return not _holds_content(element) and element.find(".//h1") is None
    named = f"{element.get('id') or ''} {element.get('class') or ''}"
    return tag in _CONTAINERS and _NAMED.search(named) is not None and _is_mostly_links(element)


def _within_content(element: _Element) -> bool:
    return any(above.tag in _CONTENT for above in element.iterancestors())


def _holds_content(element: _Element) -> bool:
    """Whether the page's own text lies within, as where a page is all one header."""
    return any(below.tag in ("article", "main") or below.get("role") == "main" for below in element.iter("*"))


def _is_mostly_links(element: _Element) -> bool:
    words = _length(element.itertext())
    linked = sum(_length(link.itertext()) for link in element.iter("a"))
    return words > 0 and linked >= _MOSTLY_LINKS * words


def _length(texts: Iterator[str]) -> int:
    return sum(len(text.strip()) for text in texts)
