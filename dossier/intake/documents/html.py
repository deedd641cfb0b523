"""A saved web page as text: all of it that can be seen, in its order, with how it is set. Nothing is ever fetched."""

import base64
import binascii
import re
from dataclasses import dataclass, replace
from urllib.parse import unquote_to_bytes, urljoin

from lxml import etree
from lxml.etree import _Element

from dossier.intake.documents.html_tables import cells_of_table
from dossier.intake.documents.navigation import is_navigation
from dossier.intake.documents.writer import Setting, TextWriter
from dossier.model.errors import KnownError
from dossier.text.blocks import BlockKind, Cell
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
_STYLES = {
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
_HEADING = re.compile("h([1-6])")
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_KEPT_SPACE = re.compile(r"(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)\b(?!-line)", re.IGNORECASE)
_BLOCK_STYLE = re.compile(r"(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)\b", re.IGNORECASE)
_DATA = re.compile(r"data:image/[\w.+-]{1,40}((?:;[\w=.+-]{0,80}){0,4}),", re.IGNORECASE)


@dataclass(slots=True)
class _List:
    """A list being read: the number of its next item."""

    number: int | None
    step: int = 1
    letters: str = ""


@dataclass(frozen=True, slots=True)
class _Context:
    """How the text is set at one place of the page."""

    style: Style = Style.TEXT
    address: str = ""
    verbatim: bool = False
    heading: int = 0
    quotes: int = 0
    items: int = 0
    ordinal: int | None = None
    letters: str = ""
    list: _List | None = None
    cell: Cell | None = None
    fold: int = 0

    def setting(self, *, begins: bool = False) -> Setting:
        """Return how a block is set here; with `begins` it is the first of its item."""
        level = self.items + self.quotes
        if self.heading:
            return Setting(BlockKind.HEADING, self.heading, cell=self.cell, fold=self.fold)
        if self.verbatim:
            return Setting(BlockKind.CODE, level, cell=self.cell, fold=self.fold)
        if self.items:
            ordinal = self.ordinal if begins else None
            return Setting(BlockKind.ITEM, level, ordinal, begins, self.letters, self.cell, self.fold)
        kind = BlockKind.QUOTATION if self.quotes else BlockKind.PARAGRAPH
        return Setting(kind, self.quotes, cell=self.cell, fold=self.fold)


def read_html(source: str, name: str) -> tuple[str, str, str, tuple[bytes, ...]]:
    """Return the title, the text, its formatting and the pictures of a web page.

    Raises KnownError where it holds nothing, or is nested so deep that text would be lost.
    """
    parser = etree.HTMLParser(huge_tree=True, remove_pis=True)
    try:
        root = etree.fromstring(_without_declaration(source), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _nothing(name) from error
    if root is None:
        raise _nothing(name)
    if any("xcessive depth" in (entry.message or "") for entry in parser.error_log):
        raise KnownError(
            "html-deep",
            "“{name}” is nested too deep to be read in full; save the page as PDF and attach that.",
            name=name,
        )
    reader = _Reader(root)
    reader.read()
    text, formatting = reader.writer.finish()
    return _title(root), text, formatting, tuple(reader.writer.pictures.values())


class _Reader:
    """Walks the page from its beginning to its end."""

    def __init__(self, root: _Element) -> None:
        self.writer = TextWriter()
        self._root = root
        self._base = _address_of_page(root)
        self._contexts = [_Context()]
        self._begins = False  # whether the next block is the first of its item
        self._cells: dict[_Element, Cell] = {}
        self._tables = 0
        self._folds = 0

    def read(self) -> None:
        walk = etree.iterwalk(self._root, events=("start", "end", "comment"))
        for event, element in walk:
            if event == "comment":
                self._text(element.tail)
            elif event == "start":
                unseen = _is_unseen(element)
                if unseen:
                    walk.skip_subtree()
                self._enter(element, unseen=unseen)
            else:
                self._leave(element)

    def _enter(self, element: _Element, *, unseen: bool) -> None:
        before = self._contexts[-1]
        context = before if unseen else self._context(element, before)
        self._contexts.append(context)
        if unseen:
            return
        for name in {element.get("id"), element.get("name") if element.tag == "a" else None}:
            self.writer.target(name or "")
        if element.tag == "br":
            self.writer.line_end()
        elif element.tag == "hr":
            self.writer.rule(context.setting())
        elif element.tag in ("img", "image"):
            self._picture(element, context)
        elif element.tag == "input":
            self._text(_label(element))
        elif _is_block(element):
            self._begins = element.tag == "li" or (self._begins and element.tag not in _STARTS_ANEW)
            self.writer.block(context.setting(begins=self._begins))
        self._text(element.text)

    def _leave(self, element: _Element) -> None:
        self._contexts.pop()
        if not _is_unseen(element) and _is_block(element):
            self._begins = self._begins and element.tag != "li"
            self.writer.block(self._contexts[-1].setting(begins=self._begins))
        if element is not self._root:
            self._text(element.tail)

    def _text(self, text: str | None) -> None:
        if not text:
            return
        context = self._contexts[-1]
        before = self.writer.length
        if context.verbatim:
            self.writer.verbatim(text, context.style, context.address)
        else:
            self.writer.words(text, context.style, context.address)
        self._begins = self._begins and self.writer.length == before

    def _context(self, element: _Element, before: _Context) -> _Context:
        """Return how the text within `element` is set."""
        tag, css = element.tag, element.get("style") or ""
        context = before
        if not before.fold and is_navigation(element):
            self._folds += 1
            context = replace(context, fold=self._folds)
        if tag in _STYLES:
            context = replace(context, style=context.style | _STYLES[tag])
        elif heading := _HEADING.fullmatch(tag):
            context = replace(context, heading=int(heading[1]))
        elif tag in ("pre", "textarea", "listing", "xmp", "plaintext") or _KEPT_SPACE.search(css):
            context = replace(context, verbatim=True)
        elif tag == "blockquote":
            context = replace(context, quotes=context.quotes + 1)
        elif tag in ("ul", "ol", "menu", "dir"):
            context = replace(context, list=_list(element))
        elif tag == "li":
            context = self._item(element, context)
        elif tag == "dd":
            context = replace(context, items=context.items + 1, ordinal=None)
        elif tag == "a":
            context = replace(context, address=self._address(element.get("href")) or context.address)
        elif tag == "table":
            self._tables += 1
            if context.cell is None:
                self._cells |= cells_of_table(element, self._tables)
        if cell := self._cells.get(element):
            context = replace(context, cell=cell, style=context.style | (Style.STRONG if cell.head else Style.TEXT))
        return context

    def _item(self, element: _Element, context: _Context) -> _Context:
        own = context.list or _List(None)
        ordinal = own.number
        if ordinal is not None:
            ordinal = _whole(element.get("value"), ordinal)
            own.number = min(ordinal + own.step, 2**31 - 2)
        return replace(context, items=context.items + 1, ordinal=ordinal, letters=own.letters, list=None)

    def _address(self, target: str | None) -> str:
        target = (target or "").strip()
        if target.startswith("#"):
            return target
        try:
            address = urljoin(self._base, target)
        except ValueError:
            return ""
        if self._base and address.startswith(f"{self._base}#"):
            return address[len(self._base) :]
        return address if may_link(address) and not address.startswith("#") else ""

    def _picture(self, element: _Element, context: _Context) -> None:
        alternative = element.get("alt") or ""
        address = element.get("src") or element.get("{http://www.w3.org/1999/xlink}href") or element.get("href") or ""
        data = _embedded(address)
        self.writer.apart()
        if not data or not self.writer.picture(data, alternative, context.address):
            self.writer.words(alternative, context.style | Style.EMPHASIS, context.address)
        self.writer.apart()
        self._begins = False


_STARTS_ANEW = frozenset({"ul", "ol", "menu", "dir", "table", "h1", "h2", "h3", "h4", "h5", "h6"})


def _is_block(element: _Element) -> bool:
    return element.tag in _BLOCKS or _BLOCK_STYLE.search(element.get("style") or "") is not None


def _is_unseen(element: _Element) -> bool:
    tag = element.tag
    if not isinstance(tag, str) or tag in _UNSEEN or element.get("hidden") is not None:
        return True
    if (tag == "dialog" and element.get("open") is None) or (tag == "input" and element.get("type") == "hidden"):
        return True
    return _HIDDEN.search(element.get("style") or "") is not None


def _label(element: _Element) -> str:
    """Return what a button says."""
    return f" {element.get('value') or ''} " if element.get("type") in ("submit", "button", "reset") else ""


def _list(element: _Element) -> _List:
    if element.tag != "ol":
        return _List(None)
    backwards = element.get("reversed") is not None
    number = sum(1 for _ in element.iterchildren("li")) if backwards else 1
    letters = element.get("type") or ""
    return _List(
        _whole(element.get("start"), number), -1 if backwards else 1, letters if letters in ("a", "A", "i", "I") else ""
    )


def _whole(value: str | None, otherwise: int) -> int:
    value = (value or "").strip()
    return int(value) if re.fullmatch(r"-?\d{1,9}", value, re.ASCII) else otherwise


def _embedded(address: str) -> bytes:
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


def _address_of_page(root: _Element) -> str:
    """Return what relative links are relative to, where the page tells; '' where it does not."""
    found = [*root.xpath("//base/@href"), *root.xpath("//link[@rel='canonical']/@href")]
    found += root.xpath("//meta[@property='og:url']/@content")
    return next((str(each).strip() for each in found if may_link(str(each).strip()) and ":" in each), "")


def _title(root: _Element) -> str:
    """Return the words of `<title>`, else of the first heading."""
    for path in ("//title[not(ancestor::*[local-name()='svg'])]", "//h1"):
        for element in root.xpath(path):
            words = " ".join("".join(element.itertext(with_tail=False)).split())
            if words:
                return words[:1_000]
    return ""


def _without_declaration(source: str) -> str:
    """Return `source` without what lxml does not take in decoded text: the mark, and an encoding."""
    return re.sub(r"\A\s*<\?xml[^>]*>", "", source.removeprefix("\ufeff")).replace("\0", "\ufffd")


def _nothing(name: str) -> KnownError:
    return KnownError("html-empty", "“{name}” holds no text; save the page again and attach that.", name=name)
