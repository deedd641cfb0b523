"""What others wrote in a PDF's own annotations."""

import io

import pikepdf

from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.remarks import PageRemark, remarks
from tests.intake.pdf.samples import make_pdf, saved

NAME = pikepdf.Name


def annotated() -> bytes:
    with pikepdf.open(io.BytesIO(make_pdf(["One."], ["Two."]))) as pdf:
        made = [
            pikepdf.Dictionary(
                Type=NAME.Annot, Subtype=NAME.Text, Rect=[120, 90, 100, 60], Contents="Why? 😀", T="Ben"
            ),
            pikepdf.Dictionary(Type=NAME.Annot, Subtype=NAME.Square, Rect=[0, 0, 9, 9], Contents="  A box. "),
            pikepdf.Dictionary(Type=NAME.Annot, Subtype=NAME.Square, Rect=[0, 0, 9, 9]),
            pikepdf.Dictionary(Type=NAME.Annot, Subtype=NAME.Link, Rect=[0, 0, 9, 9], Contents="A link."),
            pikepdf.Dictionary(Type=NAME.Annot, Subtype=NAME.Popup, Rect=[0, 0, 9, 9], Contents="Twice."),
        ]
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(each) for each in made]))
        return saved(pdf)


def test_words_are_read_with_their_author_and_place() -> None:
    file = open_pdf(annotated(), "a.pdf")
    assert remarks(file, 0) == (
        PageRemark((100, 60, 120, 90), "Why? 😀", "Ben"),
        PageRemark((0, 0, 9, 9), "A box."),
    )
    assert remarks(file, 1) == ()
    assert remarks(file, 9) == ()
    file.close()
