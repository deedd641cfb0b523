"""PDFs with tags for screen readers, and what is wrong with the tags of any PDF."""

import io
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.intake.pdf.samples import saved


def tagged(words: str, role: str = "P", *, form: bool = False) -> bytes:
    """Return a PDF of two pages with a heading, a paragraph of the role `Fancy` (which is a `role`), a table whose cell
    names its header, a link, and with `form` a field.
    """
    with pikepdf.new() as pdf:
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        top = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root))
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        parents: list[Any] = []
        kids = []
        for number in range(2):
            content = "".join(
                f"/{tag} <</MCID {mcid}>> BDC BT /F 12 Tf 72 {700 - 20 * mcid} Td ({words} {number} {mcid}) Tj ET EMC\n"
                for mcid, tag in enumerate(("H1", "Fancy", "TH", "TD", "Link"))
            )
            page = pdf.add_blank_page(page_size=(612, 792)).obj
            page.Contents = pdf.make_stream(content.encode())
            page.Resources = Dictionary(Font=Dictionary(F=font))
            page.StructParents = 2 * number
            elements = [
                pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{tag}"), P=top, Pg=page, K=mcid))
                for mcid, tag in enumerate(("H1", "Fancy", "TH", "TD", "Link"))
            ]
            elements[1].C = Name.Wide
            elements[2].ID = String(f"h{number}")
            elements[3].A = Dictionary(O=Name.Table, Headers=Array([String(f"h{number}")]))
            link = pdf.make_indirect(
                Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[72, 600, 99, 630], StructParent=2 * number + 1)
            )
            page.Annots = Array([link])
            elements[4].K = Array([4, Dictionary(Type=Name.OBJR, Obj=link, Pg=page)])
            parents += [2 * number, Array(elements), 2 * number + 1, elements[4]]
            kids += elements
        top.K = Array(kids)
        root.K = top
        root.RoleMap = Dictionary(Fancy=Name(f"/{role}"))
        root.ClassMap = Dictionary(Wide=Dictionary(O=Name.Layout, Width=len(words)))
        root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(parents)))
        root.IDTree = Dictionary(Names=Array([String("h0"), kids[2], String("h1"), kids[7]]))
        pdf.Root.StructTreeRoot = root
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        pdf.Root.Lang = String("fr")
        if form:
            _add_field(pdf, root, top)
        return bytes(saved(pdf))


def _add_field(pdf: pikepdf.Pdf, root: Any, top: Any) -> None:
    page = pdf.pages[0].obj
    field = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T="name", Rect=[1, 2, 30, 40], StructParent=4)
    )
    page.Annots.append(field)
    reference = Dictionary(Type=Name.OBJR, Obj=field, Pg=page)
    element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Form, P=top, K=reference))
    top.K.append(element)
    root.ParentTree.Nums.append(4)
    root.ParentTree.Nums.append(element)
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))


def faults(data: bytes) -> list[str]:
    """Return what does not lead where it should: from each page's marked content and each annotation to its element,
    from there back, and from each identifier that is named to an element.
    """
    found: list[str] = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        root = pdf.Root.StructTreeRoot
        parents = dict(pikepdf.NumberTree(root.ParentTree).items())
        if parents and root.get("/ParentTreeNextKey", 10**9) <= max(parents):
            found.append("the next key is taken")
        for number, page in enumerate(pdf.pages):
            pointer = page.obj.get("/StructParents")
            elements: Any = parents.get(int(pointer)) if pointer is not None else ()
            if elements is None:
                found.append(f"page {number} points to nothing")
            for mcid, holder in enumerate(elements or ()):
                if holder is not None and not any(_holds(holder, kid, page.obj, mcid) for kid in kids_of(holder)):
                    found.append(f"page {number}, content {mcid}: its element does not hold it")
            for annotation in page.obj.get("/Annots", ()):
                element: Any = parents.get(int(annotation.get("/StructParent", -1)))
                if "/StructParent" in annotation and not any(
                    isinstance(kid, Dictionary) and "/Obj" in kid and kid.Obj.objgen == annotation.objgen
                    for kid in kids_of(element)
                ):
                    found.append(f"page {number}: the element of a {annotation.Subtype} does not hold it")
        known = [bytes(id) for id in root.IDTree.Names[::2]] if "/IDTree" in root else []
        if known != sorted(set(known)):
            found.append("identifiers are not unique and in order")
        elements = all_elements(root)
        there = {one.objgen for one in (root, *elements)}
        for element in elements:
            if element.P.objgen not in there:
                found.append(f"{element.S} hangs in nothing")
            headers = element.A.get("/Headers", ()) if "/A" in element else ()
            found += [f"no header {id}" for id in headers if bytes(id) not in known]
    return found


def _holds(element: Any, kid: Any, page: Any, mcid: int) -> bool:
    if isinstance(kid, int):
        return kid == mcid and bool(element.Pg.objgen == page.objgen)
    return bool(kid.get("/MCID") == mcid and kid.get("/Pg", element.get("/Pg")).objgen == page.objgen)


def kids_of(element: Any) -> list[Any]:
    if element is None or "/K" not in element:
        return []
    return list(element.K) if isinstance(element.K, Array) else [element.K]


def all_elements(root: Any) -> list[Any]:
    waiting, found = kids_of(root)[::-1], []
    while waiting:
        element = waiting.pop()
        if isinstance(element, Dictionary) and "/S" in element:
            found.append(element)
            waiting += kids_of(element)[::-1]
    return found
