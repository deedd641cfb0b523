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
            pikepdf.Dictionary(Type=NAME.Annot, Subtype=NAME.StrikeOut, Rect=[0, 0, 9, 9], T="Eve", C=[1, 0, 0]),
            pikepdf.Dictionary(Type=NAME.Annot, Subtype=NAME.Square, Rect=[0, 0, 9, 9], F=2),
            pikepdf.Dictionary(Type=NAME.Annot, Subtype=NAME.Link, Rect=[0, 0, 9, 9], Contents="A link."),
            pikepdf.Dictionary(Type=NAME.Annot, Subtype=NAME.Popup, Rect=[0, 0, 9, 9], Contents="Twice."),
        ]
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(each) for each in made]))
        return saved(pdf)


def test_words_are_read_with_their_author_and_place() -> None:
    file = open_pdf(annotated(), "a.pdf")
    assert remarks(file, 0) == (
        PageRemark((100, 60, 120, 90), "Why? 😀", "Ben", "Text"),
        PageRemark((0, 0, 9, 9), "A box.", "", "Square"),
        PageRemark((0, 0, 9, 9), "", "", "Square"),
        PageRemark((0, 0, 9, 9), "", "Eve", "StrikeOut", (1, 0, 0)),
    )
    assert remarks(file, 1) == ()
    assert remarks(file, 9) == ()
    file.close()


def test_the_colour_of_what_is_drawn_is_that_of_its_path() -> None:
    with pikepdf.open(io.BytesIO(make_pdf(["One."]))) as pdf:
        look = pdf.make_stream(b"0 0 1 rg 0 0 9 9 re f", Type=NAME.XObject, Subtype=NAME.Form, BBox=[0, 0, 9, 9])
        mark = pikepdf.Dictionary(Type=NAME.Annot, Subtype=NAME.Highlight, Rect=[0, 0, 9, 9], C=[0, 0, 1])
        mark.AP = pikepdf.Dictionary(N=look)
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(mark)]))
        file = open_pdf(saved(pdf), "a.pdf")
    assert [each.colour for each in remarks(file, 0)] == [(0, 0, 1)]
    file.close()
