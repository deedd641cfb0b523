"""Destinations of a source: what its links, its outline and its names lead to (ISO 32000-1, 12.3.2).

Links by name are led straight to their page before the pages are copied, so that no name of another source is met.
"""

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pikepdf

Names = dict[bytes, "pikepdf.Object"]
"""Destinations by their name, as their bytes are."""

_MOST_NODES = 200_000  # of a tree of names
_LONGEST_CHAIN = 16  # actions that follow one another


def names_of(pdf: "pikepdf.Pdf") -> Names:
    """Return the file's destinations by name, those of PDF 1.1, too."""
    import pikepdf

    found: Names = {}
    if isinstance(old := pdf.Root.get("/Dests"), pikepdf.Dictionary):
        found |= {str(key)[1:].encode("utf-8", "surrogateescape"): value for key, value in old.items()}
    trees = pdf.Root.get("/Names")
    root = trees.get("/Dests") if isinstance(trees, pikepdf.Dictionary) else None
    for node in _nodes(root):
        pairs = node.get("/Names")
        flat = list(pairs) if isinstance(pairs, pikepdf.Array) else []
        for name, value in zip(flat[::2], flat[1::2], strict=False):
            if isinstance(name, pikepdf.String):
                found.setdefault(bytes(name), value)
    return found


def _nodes(root: "pikepdf.Object | None") -> Iterator["pikepdf.Object"]:
    import pikepdf

    waiting: list[object] = [root]
    seen: set[tuple[int, int]] = set()
    while waiting and len(seen) < _MOST_NODES:
        node = waiting.pop()
        if not isinstance(node, pikepdf.Dictionary) or (node.is_indirect and node.objgen in seen):
            continue
        seen.add(node.objgen if node.is_indirect else (0, len(seen)))
        yield node
        kids = node.get("/Kids")
        if isinstance(kids, pikepdf.Array):
            waiting += reversed(list(kids))


class Destinations:
    """Reads the destinations of one open source."""

    def __init__(self, pdf: "pikepdf.Pdf") -> None:
        self._pages = [page.obj for page in pdf.pages]
        self._number = {page.objgen: number for number, page in enumerate(self._pages)}
        self.names = names_of(pdf)

    def resolve(self, value: object, depth: int = 0) -> tuple[int, list["pikepdf.Object"]] | None:
        """Return page (from 0) and the rest of a destination; None where it leads to no page of the file."""
        import pikepdf

        if isinstance(value, pikepdf.Dictionary):
            value = value.get("/D")
        if isinstance(value, pikepdf.String | pikepdf.Name) and depth == 0:
            name = bytes(value) if isinstance(value, pikepdf.String) else str(value)[1:].encode()
            return self.resolve(self.names.get(name), 1)
        if not isinstance(value, pikepdf.Array) or len(value) == 0:
            return None
        first: Any = value[0]
        number = first if isinstance(first, int) else None
        if isinstance(first, pikepdf.Dictionary):
            number = self._number.get(first.objgen)
        if number is None or not 0 <= number < len(self._pages):
            return None
        return number, list(value)[1:] or [pikepdf.Name.Fit]

    def straighten(self) -> None:
        """Lead every link of the pages straight to its page."""
        import pikepdf

        for page in self._pages:
            annots = page.get("/Annots")
            for annot in annots if isinstance(annots, pikepdf.Array) else ():
                if not isinstance(annot, pikepdf.Dictionary):
                    continue
                self._straighten(annot, "/Dest")
                action = annot.get("/A")
                for _step in range(_LONGEST_CHAIN):
                    if not isinstance(action, pikepdf.Dictionary):
                        break
                    if action.get("/S") == "/GoTo":
                        self._straighten(action, "/D")
                    action = action.get("/Next")

    def _straighten(self, holder: "pikepdf.Object", key: str) -> None:
        import pikepdf

        if key in holder and (found := self.resolve(holder[key])) is not None:
            number, rest = found
            holder[key] = pikepdf.Array([self._pages[number], *rest])


def unique(name: bytes, taken: Container[bytes]) -> bytes:
    """Return `name`, with a count where it is taken."""
    found, count = name, 1
    while found in taken:
        count += 1
        found = name + b" (%d)" % count
    return found


def write_names(pdf: "pikepdf.Pdf", names: Names) -> None:
    """Write the destinations' names anew: one sorted list in leaves, which every reader searches by its limits."""
    import pikepdf

    if not names:
        return
    ordered = sorted(names.items())
    leaves = []
    for at in range(0, len(ordered), 64):
        some = ordered[at : at + 64]
        flat = [part for name, value in some for part in (pikepdf.String(name), value)]
        limits = pikepdf.Array([pikepdf.String(some[0][0]), pikepdf.String(some[-1][0])])
        leaves.append(pdf.make_indirect(pikepdf.Dictionary(Names=pikepdf.Array(flat), Limits=limits)))
    trees = pdf.Root.get("/Names")
    if not isinstance(trees, pikepdf.Dictionary):
        trees = pdf.make_indirect(pikepdf.Dictionary())
        pdf.Root.Names = trees
    trees.Dests = pdf.make_indirect(pikepdf.Dictionary(Kids=pikepdf.Array(leaves)))
