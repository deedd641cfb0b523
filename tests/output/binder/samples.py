"""Sources with all that a file can hold beside its pages."""

import io
from pathlib import Path
from typing import Any

import pikepdf

from dossier.output.binder.assembling import assemble
from dossier.output.binder.parts import Part, Plan
from dossier.output.pdf import render_report
from tests.intake.pdf.samples import make_pdf, saved
from tests.output.conftest import STAMP
from tests.output.sample import sample_report

BLUE = (0.0, 0.2, 0.6)


def rich(name: str = "One", **keys: Any) -> bytes:
    """Return a PDF of two pages with an outline, links, a named place, labels, a field, an attachment and a remark."""
    with pikepdf.open(io.BytesIO(make_pdf([f"{name} ferry"], [f"{name} ferry again"], **keys))) as pdf:
        first, second = (page.obj for page in pdf.pages)
        by_name = annotation("Link", A=pikepdf.Dictionary(S=pikepdf.Name.GoTo, D=pikepdf.String("chapter")))
        straight = annotation("Link", Dest=pikepdf.Array([second, pikepdf.Name.Fit]))
        outside = annotation("Link", A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=f"https://example.org/{name}"))
        remark = annotation("Highlight", NM=pikepdf.String("fitz-A0"), QuadPoints=[72, 710, 99, 710, 72, 697, 99, 697])
        remark.StructParent = 0
        field = annotation("Widget", FT=pikepdf.Name.Tx, T=pikepdf.String("name"), V=pikepdf.String(name))
        first.Annots = pikepdf.Array([pdf.make_indirect(one) for one in (by_name, straight, outside, remark, field)])
        first.StructParents = 1
        place = pikepdf.Array([second, pikepdf.Name.XYZ, 0, 700, None])
        names = pikepdf.Dictionary(Names=[pikepdf.String("chapter"), pdf.make_indirect(place)])
        pdf.Root.Names = pikepdf.Dictionary(Dests=pdf.make_indirect(names))
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([first.Annots[4]]))
        pdf.Root.StructTreeRoot = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot))
        style = pikepdf.Dictionary(S=pikepdf.Name("/r"), St=5)
        pdf.Root.PageLabels = pikepdf.Dictionary(Nums=[0, style])
        pdf.attachments["data.csv"] = f"{name},1".encode()
        with pdf.open_outline() as outline:
            chapter = pikepdf.OutlineItem(f"{name}: chapter", destination=pikepdf.String("chapter"))
            chapter.children.append(pikepdf.OutlineItem(f"{name}: part", 1))
            outline.root.append(chapter)
            action = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.org")
            outline.root.append(pikepdf.OutlineItem("Outside", action=action))
        return bytes(saved(pdf))


def annotation(subtype: str, **keys: Any) -> pikepdf.Dictionary:
    kind = pikepdf.Name(f"/{subtype}")
    return pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=kind, Rect=[72, 697, 99, 710], **keys)


def report_alone(resources: Path, **bound: Any) -> bytes:
    return render_report(sample_report(), resources=resources, timestamp=STAMP, **bound).pdf


def assembled(plan: Plan, target: Path, **more: Any) -> int:
    """Assemble a binder into a file."""
    with target.open("wb") as file:
        return assemble(plan, file, **more)


def bind(folder: Path, report: bytes, *sources: bytes, **more: Any) -> bytes:
    """Return the binder of a report and sources."""
    parts = []
    for number, data in enumerate(sources, 1):
        path = folder / f"{number}.pdf"
        path.write_bytes(data)
        parts.append(Part(path, f"[{number}] Source {number}"))
    plan = Plan(report, parts, more.pop("leads", {}), more.pop("backs", ()), BLUE)
    assembled(plan, folder / "binder.pdf", **more)
    return (folder / "binder.pdf").read_bytes()
