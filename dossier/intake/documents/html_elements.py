"""The elements of a web page one by one: which can be seen, which are blocks, what pictures and addresses they hold."""

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

from lxml.etree import _Element

from dossier.text.formatting import may_link
from dossier.text.inline import Style

_UNSEEN = frozenset(
    {"head", "script", "style", "template", "title", "meta", "link", "base", "noframes", "frameset", "iframe", "audio"}
    | {"video", "canvas", "datalist", "desc", "metadata", "defs", "annotation", "annotation-xml", "colgroup", "rp"}
)
_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div"}
    | {"dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"}
    | {"hgroup", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre"}
    | {"search", "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul"}
    | {"xmp", "plaintext"}
)
STYLES = {
    "b": Style.STRONG,
    "strong": Style.STRONG,
    "dt": Style.STRONG,
    "i": Style.EMPHASIS,
    "em": Style.EMPHASIS,
    "cite": Style.EMPHASIS,
    "dfn": Style.EMPHASIS,
    "var": Style.EMPHASIS,
    "code": Style.CODE,
    "kbd": Style.CODE,
    "samp": Style.CODE,
    "tt": Style.CODE,
    "sup": Style.RAISED,
    "sub": Style.LOWERED,
    "s": Style.STRUCK,
    "del": Style.STRUCK,
    "strike": Style.STRUCK,
}
HEADING = re.compile("h([1-6])")
_MARKUP = re.compile(r"</?[a-z][a-z\d]{0,20}(?:\s[^<>]*)?/?>", re.IGNORECASE)
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
KEPT_SPACE = re.compile(r"(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)\b(?!-line)", re.IGNORECASE)
_BLOCK_STYLE = re.compile(r"(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)\b", re.IGNORECASE)
_DATA = re.compile(r"data:image/[\w.+-]{1,40}((?:;[\w=.+-]{0,80}){0,4}),", re.IGNORECASE)

STARTS_ANEW = frozenset({"ul", "ol", "menu", "dir", "table", "h1", "h2", "h3", "h4", "h5", "h6"})


def is_block(element: _Element) -> bool:
    """Whether `element` stands in lines of its own."""
    return element.tag in _BLOCKS or _BLOCK_STYLE.search(element.get("style") or "") is not None


def is_unseen(element: _Element) -> bool:
    """Whether a browser shows nothing of `element`, as far as the page itself tells."""
    tag = element.tag
    if not isinstance(tag, str) or tag in _UNSEEN:
        return True
    if tag == "noscript" and (element.text or "").lstrip().startswith("<"):
        return True  # markup as text: it was saved by a browser that ran scripts, and showed nothing of this
    if (tag == "dialog" and element.get("open") is None) or (tag == "input" and element.get("type") == "hidden"):
        return True
    return is_hidden(element)


def is_hidden(element: _Element) -> bool:
    """Whether `element` says of itself that it is not shown."""
    return element.get("hidden") is not None or _HIDDEN.search(element.get("style") or "") is not None


def label_of(element: _Element) -> str:
    """Return what a button says."""
    return f" {element.get('value') or ''} " if element.get("type") in ("submit", "button", "reset") else ""


def alternative_of(element: _Element) -> str:
    """Return the words that stand for a picture, without markup that they may hold."""
    words = element.get("alt") or ""
    return " ".join(_MARKUP.sub(" ", words).split()) if _MARKUP.search(words) else words


def whole_number(value: str | None, otherwise: int) -> int:
    """Return the number that an attribute holds, of at most nine figures."""
    value = (value or "").strip()
    return int(value) if re.fullmatch(r"-?\d{1,9}", value, re.ASCII) else otherwise


def embedded(address: str) -> bytes:
    """Return the bytes that a `data:` address holds; none for any other."""
    match = _DATA.match(address[:400])
    if match is None:
        return b""
    held = address[match.end() :]
    if ";base64" not in match[1].lower():
        return unquote_to_bytes(held)
    try:
        return base64.b64decode(re.sub(r"[\s%]", "", held.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=")))
    except (binascii.Error, ValueError):
        return b""


def base_address(root: _Element, address: str) -> str:
    """Return what relative links are relative to, where the page or its `address` tells; '' where they do not."""
    found = [*root.xpath("//base/@href"), address, *root.xpath("//link[@rel='canonical']/@href")]
    found += root.xpath("//meta[@property='og:url']/@content")
    return next((str(each).strip() for each in found if may_link(str(each).strip()) and ":" in each), "")


def title_of(root: _Element) -> str:
    """Return the words of `<title>`, else of the first heading."""
    for path in ("//title[not(ancestor::*[local-name()='svg'])]", "//h1"):
        for element in root.xpath(path):
            words = " ".join("".join(element.itertext(with_tail=False)).split())
            if words:
                return words[:1_000]
    return ""
