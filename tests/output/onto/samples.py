"""Annotations to add, and PDFs to add them to."""

import io
from typing import Any

import pikepdf

from dossier.model.line import Line
from dossier.output.filling import PlannedAnnotation, PlannedReply
from dossier.output.onto.placed import Placed
from tests.intake.pdf.samples import make_pdf, saved

STAMP = "D:20261126090000Z"
BOX = (0.0, 0.0, 612.0, 792.0)
_OPEN: list[pikepdf.Pdf] = []  # what is read from a file lives as long as it is open
LINE = Line((72, 697, 172, 710))


def planned(name: str = "dossier:a", subtype: str = "Highlight", **more: Any) -> PlannedAnnotation:
    values: dict[str, Any] = {"contents": f"About {name}", "author": "", "popup": True} | more
    return PlannedAnnotation(name, subtype, (1, 0.9, 0.5), 1.0, created=STAMP, modified=STAMP, **values)


def placed(name: str = "dossier:a", page: int = 0, subtype: str = "Highlight", **more: Any) -> Placed:
    return Placed(planned(name, subtype, **more), page, (LINE,), BOX)


def reply(name: str) -> PlannedReply:
    return PlannedReply(name, f"Reply {name}", "B. R.", STAMP, STAMP)


def three_pages(**keys: Any) -> bytes:
    return bytes(make_pdf(["One ferry"], ["Two ferries"], ["Three ferries"], title="Ferries", **keys))


def with_streams(data: bytes) -> bytes:
    """Return the PDF with its objects in streams, and so with a stream for a cross-reference."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def signed(*, level: int | None = None) -> bytes:
    """Return a PDF with a signature field; with a certificate where `level` says what it lets change."""
    with pikepdf.open(io.BytesIO(three_pages())) as pdf:
        signature = pikepdf.Dictionary(
            Type=pikepdf.Name.Sig, Filter=pikepdf.Name("/Adobe.PPKLite"), ByteRange=[0, 10, 20, 30], Contents=b"\0" * 8
        )
        if level is not None:
            transform = pikepdf.Dictionary(TransformParams=pikepdf.Dictionary(P=level))
            signature.Reference = pikepdf.Array([transform])
        value = pdf.make_indirect(signature)
        field = pdf.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Sig, T="Signature", V=value))
        group = pdf.make_indirect(pikepdf.Dictionary(T="Group", Kids=[field]))
        pdf.Root.AcroForm = pikepdf.Dictionary(SigFlags=3, Fields=[group])
        if level is not None:
            pdf.Root.Perms = pikepdf.Dictionary(DocMDP=value)
        return bytes(saved(pdf))


def annotations(data: bytes, page: int, password: str = "") -> list[Any]:
    """Return what is in a page's list of annotations."""
    pdf = pikepdf.open(io.BytesIO(data), password=password)
    _OPEN.append(pdf)
    return list(pdf.pages[page].obj.get("/Annots", []))
