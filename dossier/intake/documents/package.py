"""A Word file as a package: parts in a ZIP and the relations between them, read with limits and without expanding."""

import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO

from lxml import etree
from lxml.etree import _Element

from dossier.model.errors import KnownError

_MOST_ENTRIES = 20_000
_LARGEST_XML = 48_000_000  # bytes, unpacked; a tree of it takes ten times as much
_LARGEST_FILE = 24_000_000
_ALL = 250_000_000  # bytes that are unpacked of one package
_PREFIXES = (  # namespaces by what they end with: the strict and the transitional form differ before it
    (re.compile(r"wordprocessingml(?:/2006)?/main"), "w"),
    (re.compile(r"officeDocument(?:/2006)?/relationships"), "r"),
    (re.compile(r"drawingml(?:/2006)?/main"), "a"),
    (re.compile(r"drawingml(?:/2006)?/wordprocessingDrawing"), "wp"),
    (re.compile(r"officeDocument(?:/2006)?/math"), "m"),
    (re.compile(r"markup-compatibility/2006"), "mc"),
    (re.compile(r"schemas-microsoft-com:vml"), "v"),
)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: another part by its name in the package, or, `outside`, an address."""

    kind: str  # the last part of its type: `image`, `hyperlink`, `footnotes`
    target: str
    outside: bool


class Package:
    """The parts of the package in `data`, the file called `name`. Raises KnownError where it is broken or a trap."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._left = _ALL
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _BROKEN as error:
            raise self._broken() from error
        infos = self._zip.infolist()
        if len(infos) > _MOST_ENTRIES:
            raise self._too_large()
        self._infos = {info.filename: info for info in infos}

    def xml(self, part: str) -> _Element | None:
        """Return the root of a part; None where there is no such part."""
        data = self._read(part, _LARGEST_XML)
        if data is None:
            return None
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._broken() from error
        if root.getroottree().docinfo.doctype:
            raise self._broken()  # Word writes none; one can only be there to expand
        for element in root.iter("{*}*"):
            element.tag = _short(element.tag)
        return root

    def file(self, part: str) -> bytes:
        """Return the bytes of a picture or another file in the package; b"" where there is none, or it is too large."""
        info = self._infos.get(part)
        if info is None or info.file_size > _LARGEST_FILE:
            return b""
        return self._read(part, _LARGEST_FILE) or b""

    def relations(self, part: str) -> dict[str, Relation]:
        """Return the relations of a part by their ids; those of the whole package for ''."""
        folder, base = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        found: dict[str, Relation] = {}
        for element in root if root is not None else ():
            target, outside = element.get("Target", ""), element.get("TargetMode") == "External"
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[element.get("Id", "")] = Relation(posixpath.basename(element.get("Type", "")), target, outside)
        return found

    def main_part(self) -> str:
        """Return the name of the part that holds the document."""
        kinds = {relation.kind: relation.target for relation in self.relations("").values()}
        return kinds.get("officeDocument", "word/document.xml")

    def _read(self, part: str, most: int) -> bytes | None:
        info = self._infos.get(part)
        if info is None:
            return None
        if info.file_size > most:
            raise self._too_large()
        if info.flag_bits & 1:
            raise KnownError(
                "docx-password", "“{name}” needs a password; attach a copy that opens without one.", name=self._name
            )
        try:
            with self._zip.open(info) as file:
                data = file.read(min(most, self._left) + 1)
        except _BROKEN as error:
            raise self._broken() from error
        self._left -= len(data)
        if len(data) > most or self._left < 0:
            raise self._too_large()
        return data

    def _broken(self) -> KnownError:
        words = "“{name}” is a broken Word file and cannot be opened; choose another copy."
        return KnownError("docx-broken", words, name=self._name)

    def _too_large(self) -> KnownError:
        words = "“{name}” unpacks to more than can be read; save it as PDF and attach that."
        return KnownError("docx-large", words, name=self._name)


def attribute(element: _Element | None, name: str, otherwise: str = "") -> str:
    """Return the attribute called `name` in whatever namespace; `otherwise` where there is none."""
    if element is None:
        return otherwise
    for key, value in element.attrib.items():
        if key == name or str(key).endswith(f"}}{name}"):
            return str(value)
    return otherwise


def number(element: _Element | None, otherwise: int, name: str = "val") -> int:
    """Return a whole number that an attribute holds, of at most six figures."""
    value = attribute(element, name)
    return int(value) if re.fullmatch(r"-?\d{1,6}", value, re.ASCII) else otherwise


def _short(tag: str) -> str:
    """Return `w-p` for the tag of a paragraph, and so on."""
    if not tag.startswith("{"):
        return tag
    namespace, _, name = tag[1:].partition("}")
    prefix = next((prefix for pattern, prefix in _PREFIXES if pattern.search(namespace)), "x")
    return f"{prefix}-{name}"
