"""Changes to what a file says, not to its bytes: trees of XML and of JSON that stay trees, tables that stay tables."""

import base64
import copy
import hashlib
import json
import random
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from lxml import etree

from tests.fuzz.mutating import Mutate

_WHOLE = (-1, 0, 1, 2, 99, 1 << 40, -(1 << 63), (1 << 63) - 1)
_OF_OTHER_KINDS: tuple[Any, ...] = (
    None,
    True,
    False,
    -1,
    0,
    1,
    2,
    1 << 63,
    1.5,
    "",
    "x",
    "\ud800",
    [],
    {},
    [[]],
    [None],
    {"": None},
)
_BYTES = 0.1  # how often a file's bytes are changed after all
_DEEP = 300


def mutate_xml(inner: Mutate, tags: Sequence[str], snippets: Sequence[str] = ()) -> Mutate:
    """Return what changes elements, attributes and texts of an XML file.

    `tags` are names as the file writes them (`w:p`), `snippets` whole elements; both with the prefixes of its root.
    """

    def mutate(data: bytes, chance: random.Random) -> bytes:
        if chance.random() < _BYTES:
            return inner(data, chance)
        try:
            root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
        except (etree.XMLSyntaxError, ValueError):
            return inner(data, chance)
        for _ in range(1 << chance.randrange(4)):
            try:
                change_element(root, inner, tags, snippets, chance)
            except (ValueError, etree.XMLSyntaxError):  # a name or a character that XML has not
                continue
        made: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
        return made if len(made) < 200_000 else inner(data, chance)

    return mutate


def change_element(
    root: Any, inner: Mutate, tags: Sequence[str], snippets: Sequence[str], chance: random.Random
) -> None:
    """Change one element of a tree; ValueError or XMLSyntaxError where it came to what no tree can hold."""
    elements = [each for each in root.iter() if isinstance(each.tag, str)]
    one, other = chance.choice(elements), chance.choice(elements)
    match chance.randrange(10):
        case 0 if one is not root:
            one.getparent().remove(one)
        case 1:
            other.append(copy.deepcopy(one) if one is not root else etree.Element(root.tag))
        case 2 if one is not root and one not in other.iterancestors() and one is not other:
            other.insert(chance.randrange(len(other) + 1), one)  # moved
        case 3:
            one.tag = _named(root, chance.choice(tags)) if chance.random() < 0.7 else other.tag
        case 4 if one.attrib:
            name = chance.choice(list(one.attrib))
            one.set(name, _text(one.get(name), inner, chance))
        case 5 if other.attrib:
            name = chance.choice(list(other.attrib))
            one.set(name, other.get(name))
        case 6:
            one.text = _text(one.text or "", inner, chance)
        case 7 if snippets:
            spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in root.nsmap.items() if prefix)
            default = f' xmlns="{root.nsmap[None]}"' if None in root.nsmap else ""
            wrapped = etree.fromstring(f"<x {spaces}{default}>{chance.choice(snippets)}</x>")
            for child in list(wrapped):
                one.insert(chance.randrange(len(one) + 1), child)
        case 8 if one is not root and len(elements) < 2_000:
            for _ in range(chance.choice((1, 2, 20, _DEEP))):  # nested
                around = etree.Element(other.tag, other.attrib)
                one.getparent().replace(one, around)
                around.append(one)
        case _:
            for _ in range(chance.choice((1, 2, 50))):
                etree.SubElement(one, _named(root, chance.choice(tags)))


def _named(root: Any, tag: str) -> str:
    prefix, _, name = tag.rpartition(":")
    space = root.nsmap.get(prefix or None)
    return f"{{{space}}}{name}" if space else name


def _text(text: str, inner: Mutate, chance: random.Random) -> str:
    changed = inner(text.encode(), chance).decode("utf-8", "replace")
    return "".join(character for character in changed if character >= " " or character in "\t\n")


def mutate_json(inner: Mutate) -> Mutate:
    """Return what changes values of a JSON file: their kind, order, what they name; its fingerprints are mended."""

    def mutate(data: bytes, chance: random.Random) -> bytes:
        if chance.random() < _BYTES:
            return inner(data, chance)
        try:
            tree = json.loads(data)
        except (ValueError, RecursionError):
            return inner(data, chance)
        if not isinstance(tree, dict | list):
            return inner(data, chance)
        for _ in range(1 << chance.randrange(3)):
            change_value(tree, inner, chance)
        if chance.random() < 0.8:
            _mend_fingerprints(tree)
        made = json.dumps(tree).encode()
        return made if len(made) < 400_000 else inner(data, chance)

    return mutate


def change_value(tree: Any, inner: Mutate, chance: random.Random) -> None:
    """Change one value of a tree of tables and lists."""
    places = list(_places(tree))
    if not places:
        return
    within, key = chance.choice(places)
    value = within[key]
    alike = [holder[name] for holder, name in places if type(holder[name]) is type(value)]
    match chance.randrange(8):
        case 0:
            within[key] = copy.deepcopy(chance.choice(_OF_OTHER_KINDS))  # one of its own, to be changed later
        case 1 if isinstance(within, dict):
            del within[key]
        case 2 if isinstance(within, list):
            within.insert(chance.randrange(len(within) + 1), copy.deepcopy(value))
        case 3 if isinstance(within, list):
            del within[key]
        case 4 if isinstance(value, int) and not isinstance(value, bool):
            within[key] = chance.choice((*_WHOLE, value + 1, value - 1))
        case 5 if isinstance(value, str):
            within[key] = inner(value.encode("utf-8", "replace"), chance).decode("utf-8", "replace")
        case 6 if isinstance(value, str):
            deep: Any = value
            for _ in range(chance.choice((1, 5, _DEEP))):
                deep = [deep]
            within[key] = deep if chance.random() < 0.3 else chance.choice(alike)
        case _:
            within[key] = copy.deepcopy(chance.choice(alike))  # an id that names another row, for one


def _places(tree: Any, depth: int = 0) -> Iterator[tuple[Any, Any]]:
    """Yield every value of a tree by what holds it and its key; not those nested without end."""
    if depth > 40:
        return
    for key in tree if isinstance(tree, dict) else range(len(tree)):
        yield tree, key
        if isinstance(tree[key], dict | list):
            yield from _places(tree[key], depth + 1)


def _mend_fingerprints(tree: Any) -> None:
    """Let the bytes in an export of a dossier have the fingerprints and sizes that they have now."""
    contents = tree.get("contents") if isinstance(tree, dict) else None
    documents = tree["tables"].get("documents") if isinstance(tree, dict) and _is_object(tree.get("tables")) else None
    if not isinstance(contents, dict) or not isinstance(documents, list):
        return
    for old, text in list(contents.items()):
        try:
            data = base64.b64decode(text, validate=True)
        except (ValueError, TypeError):
            continue
        new = hashlib.sha256(data).hexdigest()
        del contents[old]
        contents[new] = text
        for row in documents:
            if isinstance(row, dict) and row.get("sha256") == old:
                row["sha256"], row["size"] = new, len(data)


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def mutate_rows(inner: Mutate) -> Mutate:
    """Return what changes a value in a table, as whoever has SQLite can, and now and then the file's bytes."""
    inner_json = mutate_json(inner)

    def mutate(data: bytes, chance: random.Random) -> bytes:
        if chance.random() < _BYTES:
            return inner(data, chance)
        with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
            path = Path(folder) / "a"
            path.write_bytes(data)
            connection = sqlite3.connect(path)
            try:
                for _ in range(1 + chance.randrange(3)):
                    _change_row(connection, inner, inner_json, chance)
                connection.commit()
            except (sqlite3.Error, UnicodeError, OverflowError):
                return inner(data, chance)
            finally:
                connection.close()
            return path.read_bytes()

    return mutate


def _change_row(connection: sqlite3.Connection, inner: Mutate, inner_json: Mutate, chance: random.Random) -> None:
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    table = chance.choice([name for name in names if not name.startswith(("sqlite_", "_sqlite"))])
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    rows = connection.execute(f'SELECT rowid, * FROM "{table}"').fetchall()
    if not rows:
        return
    row = chance.choice(rows)
    which = chance.randrange(len(columns))
    value = row[1 + which]
    if chance.random() < 0.25:
        changed: object = chance.choice(rows)[1 + which]  # as another row has it
    elif isinstance(value, str):
        by = inner_json if value[:1] in "{[" and value else inner
        changed = by(value.encode(), chance).decode("utf-8", "replace")
    elif isinstance(value, bytes):
        changed = inner(value, chance)
    else:
        changed = chance.choice((*_WHOLE, None, (value or 0) + 1, (value or 0) - 1))
    what = chance.random()
    if what < 0.1:
        connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row[0],))
    elif what < 0.2:  # a further row, under a name of its own
        values = [
            f"{one}~" if name == "id" and isinstance(one, str) else one
            for name, one in zip(columns, row[1:], strict=True)
        ]
        values[which] = changed
        marks = ", ".join("?" * len(columns))
        connection.execute(f'INSERT OR IGNORE INTO "{table}" VALUES ({marks})', values)
    else:
        connection.execute(f'UPDATE "{table}" SET "{columns[which]}" = ? WHERE rowid = ?', (changed, row[0]))
