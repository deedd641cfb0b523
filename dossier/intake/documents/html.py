"""A saved web page as text: all of it that can be seen, in its order, with how it is set. Nothing is ever fetched."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from urllib.parse import urljoin

from lxml import etree
from lxml.etree import _Element

from dossier.intake.documents.html_elements import (
    HEADING,
    KEPT_SPACE,
    STARTS_ANEW,
    STYLES,
    alternative_of,
    base_address,
    embedded,
    is_block,
    is_hidden,
    is_unseen,
    label_of,
    title_of,
    whole_number,
)
from dossier.intake.documents.html_tables import cells_of_table
from dossier.intake.documents.navigation import Navigation
from dossier.intake.documents.writer import Setting, TextWriter
from dossier.model.cell import Cell
from dossier.model.errors import KnownError
from dossier.model.kinds import BlockKind
from dossier.text.formatting import may_link
from dossier.text.inline import Style

_DEEPEST_FRAME = 3


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


def read_html(
    source: str, name: str, address: str = "", files: Mapping[str, bytes] = MappingProxyType({})
) -> tuple[str, str, str, tuple[bytes, ...]]:
    """Return the title, the text, its formatting and the pictures of a web page.

    `address` is where it was saved from, where that is known; `files` are pictures saved with it, by their addresses.
    Raises KnownError where it holds nothing, or is nested so deep that text would be lost.
    """
    root = _parsed(source, name)
    if root is None:
        words = "“{name}” holds no text; save the page again and attach that."
        raise KnownError("html-empty", words, name=name)
    reader = _Reader(root, name, address, files)
    reader.read()
    text, formatting = reader.writer.finish()
    return title_of(root), text, formatting, tuple(reader.writer.pictures.values())


class _Reader:
    """Walks the page from its beginning to its end."""

    def __init__(self, root: _Element, name: str, address: str, files: Mapping[str, bytes]) -> None:
        self.writer = TextWriter()
        self._root = root
        self._name = name
        self._base = base_address(root, address)
        self._navigation = Navigation(root)
        self._files = files
        self._contexts = [_Context()]
        self._begins = False  # whether the next block is the first of its item
        self._cells: dict[_Element, Cell] = {}
        self._tables = 0
        self._folds = 0
        self._frames = 0  # pages within pages that are being read

    def read(self) -> None:
        self._walk(self._root)

    def _walk(self, root: _Element) -> None:
        walk = etree.iterwalk(root, events=("start", "end", "comment"))
        for event, element in walk:
            if event == "comment":
                self._text(element.tail)
            elif event == "start":
                unseen = is_unseen(element)
                if unseen:
                    walk.skip_subtree()
                self._enter(element, unseen=unseen)
            else:
                self._leave(element)
                if element is not root:
                    self._text(element.tail)

    def _enter(self, element: _Element, *, unseen: bool) -> None:
        before = self._contexts[-1]
        context = before if unseen else self._context(element, before)
        self._contexts.append(context)
        if unseen:
            if element.tag == "iframe":
                self._frame(element, before)
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
            self._text(label_of(element))
        elif is_block(element):
            self._begins = element.tag == "li" or (self._begins and element.tag not in STARTS_ANEW)
            self.writer.block(context.setting(begins=self._begins))
        self._text(element.text)

    def _frame(self, element: _Element, context: _Context) -> None:
        """Read a page within the page, where the page itself holds it."""
        source = element.get("srcdoc") or ""
        if not source.strip() or self._frames >= _DEEPEST_FRAME or is_hidden(element):
            return
        root = _parsed(source, self._name)
        if root is not None:
            self._frames += 1
            self.writer.block(context.setting())
            self._walk(root)
            self.writer.block(context.setting())
            self._frames -= 1

    def _leave(self, element: _Element) -> None:
        self._contexts.pop()
        if not is_unseen(element) and is_block(element):
            self._begins = self._begins and element.tag != "li"
            self.writer.block(self._contexts[-1].setting(begins=self._begins))

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
        if not before.fold and self._navigation.holds(element):
            self._folds += 1
            context = replace(context, fold=self._folds)
        if tag in STYLES:
            context = replace(context, style=context.style | STYLES[tag])
        elif heading := HEADING.fullmatch(tag):
            context = replace(context, heading=int(heading[1]))
        elif tag in ("pre", "textarea", "listing", "xmp", "plaintext") or KEPT_SPACE.search(css):
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
            ordinal = whole_number(element.get("value"), ordinal)
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

    def _file(self, address: str) -> bytes:
        """Return a picture that was saved with the page; none where there is none of that address."""
        if not self._files or not address:
            return b""
        try:
            whole = urljoin(self._base, address)
        except ValueError:
            whole = ""
        return self._files.get(address) or self._files.get(whole, b"")

    def _picture(self, element: _Element, context: _Context) -> None:
        alternative = alternative_of(element)
        address = element.get("src") or element.get("{http://www.w3.org/1999/xlink}href") or element.get("href") or ""
        data = embedded(address) or self._file(address)
        self.writer.apart()
        if not data or not self.writer.picture(data, alternative, context.address):
            self.writer.words(alternative, context.style | Style.EMPHASIS, context.address)
        self.writer.apart()
        self._begins = False


def _list(element: _Element) -> _List:
    if element.tag != "ol":
        return _List(None)
    backwards = element.get("reversed") is not None
    number = sum(1 for _ in element.iterchildren("li")) if backwards else 1
    letters = element.get("type") or ""
    return _List(
        whole_number(element.get("start"), number),
        -1 if backwards else 1,
        letters if letters in ("a", "A", "i", "I") else "",
    )


def _parsed(source: str, name: str) -> _Element | None:
    """Return the root of a page; None where it holds nothing. Raises KnownError where text of it would be lost."""
    parser = etree.HTMLParser(huge_tree=True, remove_pis=True)
    try:
        root = etree.fromstring(_without_declaration(source), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if any("xcessive depth" in (entry.message or "") for entry in parser.error_log):
        words = "“{name}” is nested too deep to be read in full; save the page as PDF and attach that."
        raise KnownError("html-deep", words, name=name)
    return root


def _without_declaration(source: str) -> str:
    """Return `source` without what lxml does not take in decoded text: the mark, and an encoding."""
    return re.sub(r"\A\s*<\?xml[^>]*>", "", source.removeprefix("\ufeff")).replace("\0", "\ufffd")
