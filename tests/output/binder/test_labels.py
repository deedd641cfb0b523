"""Page labels."""

import io

import pikepdf

from dossier.output.binder.labels import labels_of, write_labels
from tests.intake.pdf.samples import make_pdf


def test_labels_are_read_and_written_back():
    with pikepdf.open(io.BytesIO(make_pdf(["One"], ["Two"], ["Three"]))) as pdf:
        assert {page: (str(label.S), int(label.St)) for page, label in labels_of(pdf).items()} == {0: ("/D", 1)}
        appendix = pikepdf.Dictionary(S=pikepdf.Name.D, P=pikepdf.String("A-"))
        pdf.Root.PageLabels = pikepdf.Dictionary(Nums=[1, appendix, 7, appendix])
        found = labels_of(pdf)
        assert sorted(found) == [0, 1]
        write_labels(pdf, found)
        assert [page.label for page in pdf.pages] == ["1", "A-1", "A-2"]


def test_broken_labels_are_plain_numbers():
    with pikepdf.open(io.BytesIO(make_pdf(["One"]))) as pdf:
        pdf.Root.PageLabels = pikepdf.Dictionary(Nums=[0])
        assert sorted(labels_of(pdf)) == [0]
