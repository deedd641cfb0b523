"""What a binder cannot carry of a source."""

import io
from pathlib import Path

import pikepdf

from dossier.output.binder.sources import add_source, lost_of, lost_of_file, shelf_of
from tests.intake.pdf.samples import make_pdf
from tests.output.binder.samples import rich
from tests.output.onto.samples import signed, three_pages
from tests.output.tagged import tagged


def test_what_is_lost_is_known():
    with pikepdf.open(io.BytesIO(rich())) as pdf:
        assert lost_of(pdf) == ("tags", "files")
        pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xdp/>")
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="0")
        assert lost_of(pdf) == ("tags", "xfa", "actions")  # the attachment was taken before
    with pikepdf.open(io.BytesIO(signed())) as pdf:
        assert lost_of(pdf) == ("signature",)


def test_of_a_file(tmp_path: Path):
    (tmp_path / "locked.pdf").write_bytes(make_pdf(["A ferry"], password="sesame"))
    assert lost_of_file(tmp_path / "locked.pdf", "sesame") == ((), 0)
    assert lost_of_file(tmp_path / "locked.pdf", "wrong") == ((), 0)
    (tmp_path / "tagged.pdf").write_bytes(tagged("One"))
    assert lost_of_file(tmp_path / "tagged.pdf", "") == ((), 12)  # on each page five pieces of content and a link


def test_no_number_points_into_the_tags_of_the_report():
    with pikepdf.open(io.BytesIO(three_pages())) as pdf, pikepdf.open(io.BytesIO(rich())) as source:
        shelf = shelf_of(pdf)
        assert add_source(pdf, source, "Rich", shelf) == 3
        page = pdf.pages[3].obj
        assert "/StructParents" not in page
        assert not any("/StructParent" in annotation for annotation in page.Annots)
        assert shelf.renamed == 0


def test_a_signature_vouches_for_nothing_in_a_binder():
    with pikepdf.open(io.BytesIO(three_pages())) as pdf, pikepdf.open(io.BytesIO(signed())) as source:
        add_source(pdf, source, "Signed", shelf_of(pdf))
        assert lost_of(pdf) == ()
