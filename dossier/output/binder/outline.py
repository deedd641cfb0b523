"""One outline over all: the report's own, then each source with its own beneath it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from dossier.output.binder.destinations import Destinations
from dossier.output.binder.shown import goal
from dossier.output.filling import text

if TYPE_CHECKING:
    import pikepdf

_MOST = 100_000  # items
_DEEPEST = 32


@dataclass(frozen=True, slots=True)
class Item:
    """An item as it is in the source's file; `where` is its page and the rest of its destination, if it has one."""

    obj: "pikepdf.Object"
    where: tuple[int, list["pikepdf.Object"]] | None
    action: "pikepdf.Object | None"
    kids: tuple["Item", ...]


def read_outline(pdf: "pikepdf.Pdf", destinations: Destinations) -> tuple[Item, ...]:
    """Return the outline of an open file; where it runs in circles it ends."""
    import pikepdf

    root = pdf.Root.get("/Outlines")
    seen: set[tuple[int, int]] = set()

    def items(first: object, depth: int) -> tuple[Item, ...]:
        found = []
        here = first
        while isinstance(here, pikepdf.Dictionary) and here.objgen not in seen and len(seen) < _MOST:
            seen.add(here.objgen if here.is_indirect else (0, len(seen)))
            action = here.get("/A")
            action = action if isinstance(action, pikepdf.Dictionary) else None
            goes = action is not None and action.get("/S") == "/GoTo"
            where = destinations.resolve(action.get("/D") if action is not None and goes else here.get("/Dest"))
            kids = items(here.get("/First"), depth + 1) if depth < _DEEPEST else ()
            found.append(Item(here, where, None if goes else action, kids))
            here = here.get("/Next")
        return tuple(found)

    return items(root.get("/First"), 0) if isinstance(root, pikepdf.Dictionary) else ()


def add_part(pdf: "pikepdf.Pdf", source: "pikepdf.Pdf", title: str, first: int, items: Sequence[Item]) -> None:
    """Append a part to the binder's outline: its title leads to page `first`, its own outline is folded beneath."""
    import pikepdf

    root = pdf.Root.get("/Outlines")
    if not isinstance(root, pikepdf.Dictionary):
        root = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Outlines, Count=0))
        pdf.Root.Outlines = root
    item = pdf.make_indirect(pikepdf.Dictionary(Title=text(title), Dest=goal(pdf.pages[first], None)))
    _link_up(pdf, source, item, first, items)
    item.Parent = root
    last = root.get("/Last")
    if isinstance(last, pikepdf.Dictionary):
        last.Next, item.Prev = item, last
    else:
        root.First = item
    root.Last = item
    root.Count = max(0, int(root.get("/Count", 0))) + 1


def _link_up(
    pdf: "pikepdf.Pdf", source: "pikepdf.Pdf", parent: "pikepdf.Object", first: int, items: Sequence[Item]
) -> None:
    """Hang `items` under `parent`, which is folded."""
    made = [_made(pdf, source, item, first) for item in items]
    for one, item in zip(made, items, strict=True):
        one.Parent = parent
        _link_up(pdf, source, one, first, item.kids)
    for one, other in pairwise(made):
        one.Next, other.Prev = other, one
    if made:
        parent.First, parent.Last, parent.Count = made[0], made[-1], -len(made)


def _made(pdf: "pikepdf.Pdf", source: "pikepdf.Pdf", item: Item, first: int) -> "pikepdf.Object":
    import pikepdf

    one = pdf.make_indirect(pikepdf.Dictionary())
    title, colour = item.obj.get("/Title"), item.obj.get("/C")
    style: Any = item.obj.get("/F")
    one.Title = pikepdf.String(bytes(title) if isinstance(title, pikepdf.String) else b"")
    if isinstance(colour, pikepdf.Array) and all(isinstance(part, int | Decimal | float) for part in colour):
        one.C = pikepdf.Array([float(part) for part in colour])
    if isinstance(style, int):
        one.F = style
    if item.where is not None:
        page, rest = item.where
        plain = [part for part in rest if not isinstance(part, pikepdf.Dictionary | pikepdf.Array)]
        one.Dest = pikepdf.Array([pdf.pages[first + page].obj, *plain])
    elif item.action is not None and "/S" in item.action:  # else it was disarmed
        one.A = pdf.copy_foreign(source.make_indirect(item.action))
    return one
