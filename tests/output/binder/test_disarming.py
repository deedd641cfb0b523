"""A source that would do more than be read, in a binder."""

import io
from typing import Any

import pikepdf
from pikepdf import Array, Name
from pikepdf import Dictionary as D

from dossier.output.binder.disarming import disarm
from dossier.output.binder.sources import add_source, shelf_of
from tests.intake.pdf.samples import make_pdf, saved
from tests.output.binder.samples import annotation
from tests.output.onto.samples import three_pages


def active() -> bytes:
    """Return a PDF with everything in it that starts, sends, fetches, plays or holds something; `MARK` is in all."""
    with pikepdf.open(io.BytesIO(make_pdf(["One"]))) as pdf:
        page = pdf.pages[0].obj
        script = D(S=Name.JavaScript, JS="MARK")
        held = D(Type=Name.Filespec, F="MARK.exe", EF=D(F=pdf.make_stream(b"MARK", Type=Name.EmbeddedFile)))
        elsewhere = D(FS=Name.URL, F="http://MARK.example/x")
        actions = [
            D(S=Name.Launch, F="MARK.exe"),
            D(S=Name.GoToR, F="\\\\MARK\\x.pdf", D=Array([0, Name.Fit])),
            D(S=Name.GoToE, F="\\\\MARK\\x.pdf", D=Array([0, Name.Fit])),
            D(S=Name.SubmitForm, F=elsewhere),
            D(S=Name.ImportData, F="MARK.fdf"),
            D(S=Name.Rendition, OP=0, JS="MARK"),
            script,
            D(S=Name.URI, URI="javascript:MARK"),
            D(S=Name.URI, URI="file://MARK/x"),
            D(S=Name.URI, URI="https://example.org/", Next=Array([script, D(S=Name.Launch, F="MARK")])),
            D(S=Name.URI, URI="mailto:a@example.org"),
            D(S=Name.GoTo, D=Array([page, Name.Fit]), Next=script),
        ]
        annots = [annotation("Link", A=action) for action in actions]
        by_itself = D(PO=D(S=Name.URI, URI="https://MARK.example/"), E=script)
        annots.append(annotation("Link", PA=actions[0], AA=by_itself))
        annots += [annotation("FileAttachment", FS=held), annotation("Screen", A=actions[5], AA=by_itself)]
        annots += [annotation("RichMedia", RichMediaContent=D(Assets=D(Names=Array(["MARK", held]))))]
        annots += [annotation("3D", **{"3DD": pdf.make_stream(b"", OnInstantiate=pdf.make_stream(b"MARK"))})]
        annots += [annotation("Movie", Movie=D(F="http://MARK.example/"), A=True)]
        field = pdf.make_indirect(D(FT=Name.Tx, T="f", AA=D(V=D(S=Name.URI, URI="https://MARK.example/"))))
        widget = pdf.make_indirect(annotation("Widget", Parent=field, AA=D(K=script)))
        field.Kids = Array([widget])
        page.Annots = Array([*(pdf.make_indirect(one) for one in annots), widget])
        page.AA, page.AF = D(O=script), Array([held])
        form = pdf.make_stream(b"q Q", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9], Ref=D(F="MARK"))
        image = pdf.make_stream(b"\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, F=elsewhere)
        page.Resources.XObject = D(AA=form, F=image, EF=form, A=form)  # names that a resource may have, too
        pdf.Root.AcroForm = D(Fields=Array([field]))
        pdf.Root.OpenAction = script
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Start", action=D(S=Name.Launch, F="MARK")))
            outline.root.append(pikepdf.OutlineItem("Next", action=D(S=Name.URI, URI="https://a.example", Next=script)))
        return bytes(saved(pdf))


def plain(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        out = io.BytesIO()
        pdf.save(out, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        return out.getvalue()


def bound(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(three_pages())) as pdf, pikepdf.open(io.BytesIO(data)) as source:
        add_source(pdf, source, "Active", shelf_of(pdf))
        return bytes(saved(pdf))


def test_only_links_within_the_file_and_to_the_web_stay():
    data = active()
    assert plain(data).count(b"MARK") > 20
    found = bound(data)
    assert b"MARK" not in plain(found)
    with pikepdf.open(io.BytesIO(found)) as pdf:
        page = pdf.pages[3].obj
        kept: list[Any] = [annot.A for annot in page.Annots if "/S" in annot.get("/A", D())]
        assert [str(action.S) for action in kept] == ["/URI", "/URI", "/GoTo"]
        assert [str(action.URI) for action in kept[:2]] == ["https://example.org/", "mailto:a@example.org"]
        assert kept[2].D[0].objgen == page.objgen
        assert not any("/Next" in action or "/AA" in annot for action in kept for annot in page.Annots)
        assert set(page.Resources.XObject.keys()) == {"/AA", "/F", "/EF", "/A"}
        assert len(page.Annots) == 19  # what played shows what it showed, and takes no tags along
        assert not {"/Screen", "/FileAttachment", "/RichMedia"} & {str(annot.Subtype) for annot in page.Annots}


def test_what_was_taken_is_told_and_nothing_where_nothing_was():
    with pikepdf.open(io.BytesIO(active())) as source:
        assert disarm(source) == ("actions", "files")
        assert disarm(source) == ()
    with pikepdf.open(io.BytesIO(three_pages())) as source:
        assert disarm(source) == ()
