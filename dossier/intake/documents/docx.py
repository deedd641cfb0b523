"""Word files: text with headings, lists, tables, notes, pictures, and comments on the words that they are on."""

import re
from dataclasses import dataclass, field, replace

from lxml.etree import _Element

from dossier.intake.documents.docx_comments import MARK, annotations_of
from dossier.intake.documents.docx_tables import cells_of_table, within
from dossier.intake.documents.package import Package, Relation, attribute
from dossier.intake.documents.styles import BULLET, Numbering, Styles, formatted
from dossier.intake.documents.writer import Setting, TextWriter
from dossier.model.cell import Cell
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedAnnotation
from dossier.model.kinds import BlockKind
from dossier.text.inline import Style

_DEEPEST = 40  # tables and boxes in each other; Word itself allows fewer
_GONE = frozenset({"w-del", "w-moveFrom", "w-instrText", "w-delText", "w-rPr", "w-pPr", "w-sdtPr", "w-rt", "w-sectPr"})
_LINK = re.compile(r'\s*HYPERLINK\s+(?:\\l\s+)?"([^"]*)"', re.IGNORECASE)
_CHARACTERS = {"w-noBreakHyphen": "\u2011", "w-softHyphen": "\u00ad", "w-tab": " ", "w-ptab": " "}


@dataclass(slots=True)
class _Field:
    """A field being read: what it was made from, and whether its result has begun."""

    code: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """What a Word file holds."""

    title: str
    text: str
    formatting: str
    pictures: tuple[bytes, ...]
    annotations: tuple[ImportedAnnotation, ...]
    titled: bool = False  # whether its first heading has the style of a title


def read_docx(data: bytes, name: str) -> Read | None:
    """Return what a Word file holds; None where the package is of another kind.

    Raises KnownError where it is broken, needs a password or unpacks to too much.
    """
    package = Package(data, name)
    main = package.main_part()
    root = package.xml(main)
    if root is None or root.tag != "w-document":
        return None
    relations = package.relations(main)
    parts = {relation.kind: relation.target for relation in relations.values() if not relation.outside}
    reader = _Reader(package, Styles(_part(package, parts, "styles")), Numbering(_part(package, parts, "numbering")))
    body = root.find("w-body")
    reader.relations = relations
    if body is not None:
        reader.blocks(body, Setting())
    for kind in ("footnote", "endnote"):
        if f"{kind}s" in parts:
            reader.notes(kind, parts[f"{kind}s"])
    text, formatting = reader.writer.finish()
    comments = _part(package, parts, "comments")
    annotations = tuple(annotations_of(comments, reader.writer, reader.ends, text)) if comments is not None else ()
    pictures = tuple(reader.writer.pictures.values())
    return Read(_title(package) or reader.title, text, formatting, pictures, annotations, reader.titled)


@dataclass(slots=True)
class _Reader:
    """Walks the parts that hold text."""

    package: Package
    styles: Styles
    numbering: Numbering
    writer: TextWriter = field(default_factory=TextWriter)
    relations: dict[str, Relation] = field(default_factory=dict)
    ends: dict[str, int] = field(default_factory=dict)  # of comments, by their id
    title: str = ""
    titled: bool = False
    _references: dict[tuple[str, str], str] = field(default_factory=dict)  # kind and id of notes -> their mark
    _tables: int = 0
    _fields: list[_Field] = field(default_factory=list)
    _boxes: list[_Element] = field(default_factory=list)  # text boxes of the paragraph being read

    def blocks(self, holder: _Element, setting: Setting, depth: int = 0) -> None:
        """Read the paragraphs and tables of `holder`."""
        if depth > _DEEPEST:
            raise KnownError("docx-deep", "This Word file is nested too deep to be read; save it as PDF.")
        for child in holder:
            if child.tag == "w-p":
                self._paragraph(child, setting, depth)
            elif child.tag == "w-tbl":
                self._table(child, setting, depth)
            elif child.tag in ("w-sdt", "w-sdtContent", "w-ins", "w-moveTo", "w-customXml", "w-smartTag"):
                self.blocks(child, setting, depth + 1)
            elif child.tag == "mc-AlternateContent":
                self.blocks(_alternative(child), setting, depth + 1)
            else:
                self._place(child)

    def notes(self, kind: str, part: str) -> None:
        """Read the foot- or endnotes that the text refers to, after a rule, in the order of their marks."""
        root = self.package.xml(part)
        self.relations = self.package.relations(part)
        held = {attribute(note, "id"): note for note in root.iterchildren(f"w-{kind}")} if root is not None else {}
        wanted = [(id, mark) for (of, id), mark in self._references.items() if of == kind and id in held]
        if wanted:
            self.writer.rule(Setting())
        for id, mark in wanted:
            setting = Setting()
            self.writer.block(setting)
            self.writer.target(f"{kind} {id}")
            self.writer.words(f"[{mark}]", Style.TEXT, f"#reference {kind} {id}")
            self.writer.words(" ")
            first = next(held[id].iterchildren("w-p", "w-tbl", "w-sdt"), None)
            if first is not None and first.tag == "w-p":
                self._runs(first, Style.TEXT, "", 0)
                held[id].remove(first)
            self.blocks(held[id], setting)

    def _paragraph(self, paragraph: _Element, setting: Setting, depth: int) -> None:
        boxes, self._boxes = self._boxes, []
        level = self.styles.heading(paragraph)
        listed = self.styles.numbering(paragraph)
        label = self.numbering.next_label(*listed) if listed is not None else ""
        if level:
            setting = replace(setting, kind=BlockKind.HEADING, level=level)
        elif listed is not None and label:
            setting = replace(setting, kind=BlockKind.ITEM, level=listed[1] + 1, begins=label == BULLET)
        self.writer.block(setting)
        before = self.writer.length
        style = Style.STRONG if setting.cell is not None and setting.cell.head else Style.TEXT
        if label and (label != BULLET or level) and "".join(paragraph.itertext("w-t")).strip():
            self.writer.words(f"{label} ", style)
        self._runs(paragraph, style, "", depth)
        if level and not self.title and self.writer.length > before:
            self.title = " ".join("".join(paragraph.itertext("w-t")).split())
            self.titled = self.styles.is_title(paragraph)
        for box in self._boxes:
            self.blocks(box, replace(setting, kind=BlockKind.PARAGRAPH, level=0), depth + 1)
        self._boxes = boxes

    def _table(self, table: _Element, setting: Setting, depth: int) -> None:
        self._tables += 1
        cells: dict[_Element, Cell] = {} if setting.cell is not None else cells_of_table(table, self._tables)
        for row in within(table, "w-tr"):
            for element in within(row, "w-tc"):
                own = cells.get(element, setting.cell)
                self.writer.block(replace(setting, cell=own))
                self.blocks(element, replace(setting, cell=own), depth + 1)
        self.writer.block(setting)

    def _runs(self, holder: _Element, style: Style, address: str, depth: int) -> None:
        """Read the runs of a paragraph, of a link or of whatever holds runs."""
        if depth > _DEEPEST * 2:
            raise KnownError("docx-deep", "This Word file is nested too deep to be read; save it as PDF.")
        for child in holder:
            tag = child.tag
            if tag in _GONE:
                continue
            if tag == "w-r":
                own = self.styles.character(child)
                if own is not None:
                    self._run(child, style | own, address, depth)
            elif tag == "w-hyperlink":
                self._runs(child, style, self._address(child) or address, depth + 1)
            elif tag == "m-t":
                self.writer.words(child.text or "", style, address)
            elif tag == "mc-AlternateContent":
                self._runs(_alternative(child), style, address, depth + 1)
            elif not self._place(child):
                self._runs(child, style, address, depth + 1)

    def _run(self, run: _Element, style: Style, address: str, depth: int) -> None:
        for child in run:
            tag = child.tag
            link = address or next((each.address for each in reversed(self._fields) if each.address), "")
            if tag == "w-t":
                self.writer.words(child.text or "", style, link)
            elif tag in ("w-br", "w-cr"):
                self.writer.line_end()
            elif tag in _CHARACTERS:
                self.writer.words(_CHARACTERS[tag], style, link)
            elif tag == "w-sym":
                self.writer.words(_symbol(child), style, link)
            elif tag == "w-fldChar":
                self._field(attribute(child, "fldCharType"))
            elif tag == "w-instrText" and self._fields:
                self._fields[-1].code += (child.text or "")[:4_000]
            elif tag in ("w-footnoteReference", "w-endnoteReference"):
                self._reference(child, tag[2:].removesuffix("Reference"))
            elif tag in ("w-drawing", "w-pict", "w-object"):
                self._drawing(child, link)
            elif tag == "mc-AlternateContent":
                self._run(_alternative(child), style, link, depth)
            elif tag == "w-ruby":
                self._runs(child, style, link, depth + 1)
            else:
                self._place(child)

    def _place(self, element: _Element) -> bool:
        """Note the place that a bookmark or a comment names; return whether `element` is one."""
        id = attribute(element, "id")
        if element.tag == "w-bookmarkStart":
            self.writer.target(attribute(element, "name"))
        elif element.tag == "w-commentRangeStart":
            self.writer.target(MARK + id)
        elif element.tag == "w-commentRangeEnd":
            self.ends[id] = self.writer.length
        elif element.tag == "w-commentReference":
            self.ends.setdefault(id, self.writer.length)
        else:
            return False
        return True

    def _field(self, kind: str) -> None:
        if kind == "begin" and len(self._fields) < 100:
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            match = _LINK.match(self._fields[-1].code)
            if match:
                inside = "\\l" in match[0]
                self._fields[-1].address = ("#" if inside else "") + match[1]
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _reference(self, element: _Element, kind: str) -> None:
        id = attribute(element, "id")
        if (kind, id) not in self._references:
            count = 1 + sum(of == kind for of, _ in self._references)
            self._references[kind, id] = formatted(count, "lowerRoman" if kind == "endnote" else "decimal")
            self.writer.target(f"reference {kind} {id}")
        self.writer.words(f"[{self._references[kind, id]}]", Style.RAISED, f"#{kind} {id}")

    def _address(self, link: _Element) -> str:
        relation = self.relations.get(attribute(link, "id"))
        if relation is not None and relation.outside:
            return relation.target
        anchor = attribute(link, "anchor")
        return f"#{anchor}" if anchor else ""

    def _drawing(self, drawing: _Element, address: str) -> None:
        """Put the pictures of a drawing, and keep its text boxes for after the paragraph."""
        described = next((each for each in drawing.iter("wp-docPr", "v-shape")), None)
        alternative = attribute(described, "descr") or attribute(described, "alt")
        for image in drawing.iter("a-blip", "v-imagedata"):
            id = attribute(image, "embed") or (attribute(image, "id") if image.tag == "v-imagedata" else "")
            relation = self.relations.get(id)
            held = self.package.file(relation.target) if relation is not None and not relation.outside else b""
            self.writer.apart()
            if not held or not self.writer.picture(held, alternative, address):
                self.writer.words(alternative, Style.EMPHASIS, address)
            self.writer.apart()
        self._boxes += [box for box in drawing.iter("w-txbxContent") if _is_outermost(box, drawing)]


def _part(package: Package, parts: dict[str, str], kind: str) -> _Element | None:
    return package.xml(parts[kind]) if kind in parts else None


def _alternative(element: _Element) -> _Element:
    """Return the form of a content that this program takes: the newer one where there is one."""
    choice = element.find("mc-Choice")
    fallback = element.find("mc-Fallback")
    return next((each for each in (choice, fallback) if each is not None and len(each)), element)


def _is_outermost(box: _Element, drawing: _Element) -> bool:
    for above in box.iterancestors():
        if above is drawing:
            return True
        if above.tag in ("w-txbxContent", "mc-Fallback"):
            return False
    return True


def _symbol(element: _Element) -> str:
    code = attribute(element, "char")
    return chr(int(code, 16)) if re.fullmatch(r"[0-9A-Fa-f]{1,4}", code) else "\ufffd"


def _title(package: Package) -> str:
    """Return the title among the file's properties; '' where it has none."""
    kinds = {relation.kind: relation.target for relation in package.relations("").values()}
    root = package.xml(kinds["core-properties"]) if "core-properties" in kinds else None
    found = root.find("x-title") if root is not None else None
    return " ".join((found.text or "").split())[:1_000] if found is not None else ""
