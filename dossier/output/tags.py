"""Tags for screen readers (ISO 32000-1, 14.7) of several files in one: each file’s tree becomes a part of the one tree.

Marked content is numbered page by page, so that it keeps its numbers. What points from a page, an annotation or a form
into the tree (`/StructParents`, `/StructParent`) is a key of one number tree, and gets a new one; so do roles, classes
and identifiers that are taken.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dossier.output.filling import text

if TYPE_CHECKING:
    import pikepdf

_POINTERS = ("/StructParents", "/StructParent")
_LEAF = 256  # entries of a node of the number tree

MOST = 100_000
"""Of the weight of what is to be in one file: each piece takes some 5 kB of memory and 0.15 ms."""


def has_tags(pdf: "pikepdf.Pdf") -> bool:
    """Whether a file has a tree of tags, sound or not."""
    return "/StructTreeRoot" in pdf.Root


def are_sound(pdf: "pikepdf.Pdf") -> bool:
    """Whether a file's tags can be carried: there is a tree, and what leads from the pages into it can be read."""
    import pikepdf

    try:
        root = pdf.Root.get("/StructTreeRoot")
        if not isinstance(root, pikepdf.Dictionary) or not list(_kids(root)):
            return False
        parents = _entries(root)
        pages = {int(page.obj.StructParents) for page in pdf.pages if "/StructParents" in page.obj}
        return bool(parents) and all(key >= 0 for key in parents) and (not pages or not pages.isdisjoint(parents))
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, AttributeError, KeyError):
        return False


def weight(pdf: "pikepdf.Pdf") -> int:
    """Return how many pieces of content, annotations and forms the tags of a file hold; 0 where they are not sound."""
    import pikepdf

    if not are_sound(pdf):
        return 0
    found = _entries(pdf.Root.StructTreeRoot).values()
    return sum(len(one) if isinstance(one, pikepdf.Array) else 1 for one in found)


def drop_pointers(pages: Iterable["pikepdf.Page"]) -> None:
    """Take away what points into a tree of tags that did not come along."""
    import pikepdf

    for page in pages:
        annots = page.obj.get("/Annots")
        for one in (page.obj, *(annots if isinstance(annots, pikepdf.Array) else ())):
            for key in _POINTERS:
                if isinstance(one, pikepdf.Dictionary) and key in one:
                    del one[key]


@dataclass(slots=True)
class TagTree:
    """The tree of an open file that has one, to which those of others are added; `write` comes at the end."""

    pdf: "pikepdf.Pdf"
    parents: "dict[int, pikepdf.Object]" = field(default_factory=dict)
    identified: "dict[bytes, pikepdf.Object]" = field(default_factory=dict)
    next_key: int = 0

    def __post_init__(self) -> None:
        import pikepdf

        root = self._root
        self.parents = _entries(root)
        self.identified = _identified(root)
        self.next_key = max(int(root.get("/ParentTreeNextKey", 0)), max(self.parents, default=-1) + 1)
        root.K = pikepdf.Array(_kids(root))

    def make_room(self, source: "pikepdf.Pdf") -> None:
        """Renumber what points into the tree of an open file, before its pages are copied; that file is used up."""
        import pikepdf

        known = _entries(source.Root.StructTreeRoot)
        annots = (page.obj.get("/Annots") for page in source.pages)
        direct = (one for array in annots if isinstance(array, pikepdf.Array) for one in array if not one.is_indirect)
        for one in (*source.objects, *direct):
            if isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
                for key in _POINTERS:
                    if key in one:
                        self._point(one, key, known)

    def _point(self, one: "pikepdf.Object", key: str, known: Mapping[int, Any]) -> None:
        number: Any = one[key]
        if isinstance(number, int) and number in known:
            one[key] = number + self.next_key
        else:
            del one[key]

    def add(self, source: "pikepdf.Pdf", title: str, first: int) -> None:
        """Hang the tree of an open file, whose pages were copied (from page `first` on), behind what is there, as a
        part called `title`.
        """
        import pikepdf

        root = self._root
        copied = self.pdf.copy_foreign(source.Root.StructTreeRoot)
        parents = _entries(copied)
        roles, classes = _merged(root, copied, "/RoleMap"), _merged(root, copied, "/ClassMap")
        ids = _identified(copied)
        renamed = {id: _unique(id, self.identified) for id in ids} if not self.identified.keys().isdisjoint(ids) else {}
        if roles or classes or renamed:
            for element in _elements(copied):
                _rename(element, roles, classes, renamed)
        part = self.pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.Part, P=root))
        if title:
            part.T = text(title)
        language = source.Root.get("/Lang")
        if isinstance(language, pikepdf.String):
            part.Lang = pikepdf.String(bytes(language))
        kids = list(_kids(copied))
        for kid in kids:
            kid.P = part
        part.K = pikepdf.Array(kids)
        root.K.append(part)
        if isinstance(copied.get("/Namespaces"), pikepdf.Array):
            root.Namespaces = pikepdf.Array([*root.get("/Namespaces", ()), *copied.Namespaces])
        self.parents |= {key + self.next_key: value for key, value in parents.items()}
        _relink(self.pdf.pages[first:], self.parents)
        self.identified |= {renamed.get(id, id): element for id, element in ids.items()}
        self.next_key += max(parents) + 1

    def write(self) -> None:
        """Write the trees of numbers and of identifiers over all parts."""
        import pikepdf

        root = self._root
        keys = sorted(self.parents)
        leaves = []
        for at in range(0, len(keys), _LEAF):
            some = keys[at : at + _LEAF]
            flat = [item for key in some for item in (key, self.parents[key])]
            leaf = pikepdf.Dictionary(Limits=pikepdf.Array([some[0], some[-1]]), Nums=pikepdf.Array(flat))
            leaves.append(self.pdf.make_indirect(leaf))
        root.ParentTree = self.pdf.make_indirect(pikepdf.Dictionary(Kids=pikepdf.Array(leaves)))
        root.ParentTreeNextKey = self.next_key
        if self.identified:
            names = [item for id in sorted(self.identified) for item in (pikepdf.String(id), self.identified[id])]
            root.IDTree = self.pdf.make_indirect(pikepdf.Dictionary(Names=pikepdf.Array(names)))

    @property
    def _root(self) -> Any:
        return self.pdf.Root.StructTreeRoot


def _relink(pages: Iterable["pikepdf.Page"], parents: "Mapping[int, pikepdf.Object]") -> None:
    """Let elements hold the annotations that are on the pages: where a file has a form, pages get copies of theirs."""
    import pikepdf

    for page in pages:
        annots = page.obj.get("/Annots")
        for annot in annots if isinstance(annots, pikepdf.Array) else ():
            number: Any = annot.get("/StructParent") if isinstance(annot, pikepdf.Dictionary) else None
            element = parents.get(number) if isinstance(number, int) else None
            for kid in _kids(element) if isinstance(element, pikepdf.Dictionary) else ():
                held = kid.get("/Obj")
                if isinstance(held, pikepdf.Dictionary) and held.get("/StructParent") == number:
                    kid.Obj = annot


def _kids(element: "pikepdf.Object") -> Iterator["pikepdf.Object"]:
    """Yield what hangs in an element and can have something hanging in it."""
    import pikepdf

    kids = element.get("/K")
    for kid in kids if isinstance(kids, pikepdf.Array) else (kids,):
        if isinstance(kid, pikepdf.Dictionary):
            yield kid


def _elements(root: "pikepdf.Object") -> Iterator["pikepdf.Object"]:
    """Yield every element below `root`, each once."""
    waiting, seen = list(_kids(root)), set()
    while waiting:
        element = waiting.pop()
        if element.is_indirect and element.objgen in seen:
            continue
        seen.add(element.objgen)
        if "/S" in element:
            yield element
            waiting += _kids(element)


def _entries(root: "pikepdf.Object") -> "dict[int, pikepdf.Object]":
    import pikepdf

    tree = root.get("/ParentTree")
    if not isinstance(tree, pikepdf.Dictionary):
        return {}
    return {int(key): value for key, value in pikepdf.NumberTree(tree).items() if value is not None}


def _identified(root: "pikepdf.Object") -> "dict[bytes, pikepdf.Object]":
    """Return the elements that have an identifier, as the file's own tree lists them."""
    import pikepdf

    found: dict[bytes, pikepdf.Object] = {}
    waiting, depth = [root.get("/IDTree")], 0
    while waiting and depth < 10_000:
        node, depth = waiting.pop(), depth + 1
        if not isinstance(node, pikepdf.Dictionary):
            continue
        kids, names = node.get("/Kids"), node.get("/Names")
        waiting += kids if isinstance(kids, pikepdf.Array) else ()
        listed = list(names) if isinstance(names, pikepdf.Array) else []
        found.update((bytes(id), element) for id, element in zip(listed[::2], listed[1::2], strict=False))
    return found


def _merged(root: "pikepdf.Object", copied: "pikepdf.Object", key: str) -> dict[str, str]:
    """Put a part's roles or classes among those that are there; return new names of those that mean something else."""
    import pikepdf

    new = copied.get(key)
    if not isinstance(new, pikepdf.Dictionary):
        return {}
    there = root.get(key)
    if not isinstance(there, pikepdf.Dictionary):
        root[key] = there = pikepdf.Dictionary()
    taken = {str(name): value for name, value in there.items()}
    renamed = {
        name: _unique_name(name, taken)
        for name, value in new.items()
        if name in taken and taken[name].unparse(resolved=True) != value.unparse(resolved=True)
    }
    for name, value in new.items():
        said = pikepdf.Name(renamed[str(value)]) if str(value) in renamed and key == "/RoleMap" else value
        there[renamed.get(name, name)] = said
    return renamed


def _rename(element: Any, roles: Mapping[str, str], classes: Mapping[str, str], ids: Mapping[bytes, bytes]) -> None:
    import pikepdf

    if str(element.S) in roles:
        element.S = pikepdf.Name(roles[str(element.S)])
    if "/C" in element and classes:
        names = element.C if isinstance(element.C, pikepdf.Array) else [element.C]
        element.C = pikepdf.Array(
            [pikepdf.Name(classes[str(name)]) if str(name) in classes else name for name in names]
        )
    if isinstance(element.get("/ID"), pikepdf.String) and bytes(element.ID) in ids:
        element.ID = pikepdf.String(ids[bytes(element.ID)])
    if ids and "/A" in element:
        for attributes in element.A if isinstance(element.A, pikepdf.Array) else [element.A]:
            headers = attributes.get("/Headers") if isinstance(attributes, pikepdf.Dictionary) else None
            if isinstance(headers, pikepdf.Array):
                attributes.Headers = pikepdf.Array([pikepdf.String(ids.get(bytes(id), bytes(id))) for id in headers])


def _unique(id: bytes, taken: Mapping[bytes, Any]) -> bytes:
    count = 2
    while (found := b"%s-%d" % (id, count)) in taken:
        count += 1
    return found


def _unique_name(name: str, taken: Mapping[str, Any]) -> str:
    count = 2
    while (found := f"{name}-{count}") in taken:
        count += 1
    return found
