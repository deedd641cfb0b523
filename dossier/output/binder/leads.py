"""The report's own links into the sources, and where its claims stand."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dossier.model.anchor import Rect
from dossier.output.annotations import Tags
from dossier.output.binder.parts import Plan
from dossier.output.binder.shown import goal
from dossier.output.bound import LEAD, PLACE
from dossier.output.filling import text

if TYPE_CHECKING:
    import pikepdf

Met = Mapping[str, tuple[int, Rect]]
"""Where in the report the link of an address stands first: page and rectangle."""


def standing(pdf: "pikepdf.Pdf") -> Met:
    """Return where the report's addresses stand, and take away those that only say where a claim is."""
    import pikepdf

    met: dict[str, tuple[int, Rect]] = {}
    tags = Tags(pdf)
    for number, page in enumerate(pdf.pages):
        annots = page.obj.get("/Annots")
        if not isinstance(annots, pikepdf.Array):
            continue
        kept = []
        for link in annots:
            address = _address(link)
            if address.startswith((LEAD, PLACE)):
                left, bottom, right, top = (float(part) for part in link.Rect)
                met.setdefault(address, (number, (left, bottom, right, top)))
            if address.startswith(PLACE):
                tags.remove(link)
            else:
                kept.append(link)
        if len(kept) < len(annots):
            page.obj.Annots = pdf.make_indirect(pikepdf.Array(kept))
    tags.finish()
    return met


def lead(pdf: "pikepdf.Pdf", pages: int, plan: Plan, firsts: list[int]) -> None:
    """Lead the links of the first `pages` pages to their spots; `firsts` are the first pages of the parts."""
    import pikepdf

    for number in range(pages):
        for link in pdf.pages[number].obj.get("/Annots", ()):
            spot = plan.leads.get(_address(link))
            if spot is None:
                continue
            page = pdf.pages[firsts[spot.part] + spot.page]
            link.A = pikepdf.Dictionary(S=pikepdf.Name.GoTo, D=goal(page, spot.rect))
            link.Contents = text(plan.parts[spot.part].title)


def _address(link: "pikepdf.Object") -> str:
    import pikepdf

    action = link.get("/A") if isinstance(link, pikepdf.Dictionary) else None
    return str(action.get("/URI", "")) if isinstance(action, pikepdf.Dictionary) else ""
