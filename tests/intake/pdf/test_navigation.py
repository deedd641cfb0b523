"""Outlines and links, with what leads nowhere."""

import io

import pikepdf

from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.navigation import OutlineItem, PageLink, links, outline
from tests.intake.pdf.samples import make_pdf, saved


def opened(change):
    with pikepdf.open(io.BytesIO(make_pdf(["One."], ["Two."], ["Three."]))) as pdf:
        change(pdf)
        return open_pdf(saved(pdf), "a.pdf")


def test_the_outline_is_read_in_order():
    def change(pdf):
        with pdf.open_outline() as made:
            chapter = pikepdf.OutlineItem("Chapter", 1)
            chapter.children.append(pikepdf.OutlineItem("Part", 2, "FitH", top=500))
            made.root += [pikepdf.OutlineItem("Front", 0), chapter]

    file = opened(change)
    found = outline(file)
    assert [(item.title, item.level, item.page) for item in found] == [
        ("Front", 0, 0),
        ("Chapter", 0, 1),
        ("Part", 1, 2),
    ]
    file.close()


def test_without_an_outline_there_is_none():
    file = opened(lambda pdf: None)
    assert outline(file) == ()
    assert links(file, 0) == ()
    assert links(file, 9) == ()
    file.close()


def test_links_lead_to_pages_and_to_addresses():
    name, array, dictionary = pikepdf.Name, pikepdf.Array, pikepdf.Dictionary

    def link(rect, **keys):
        return dictionary(Type=name.Annot, Subtype=name.Link, Rect=array(rect), Border=array([0, 0, 0]), **keys)

    def change(pdf):
        third = pdf.pages[2].obj
        pdf.pages[0].Annots = array(
            [
                link([10, 10, 60, 30], Dest=array([third, name.XYZ, 0, 300, 0])),
                link([10, 60, 60, 40], A=dictionary(S=name.URI, URI="https://example.org/a")),
                link([0, 0, 5, 5], A=dictionary(S=name.JavaScript, JS="app.alert(1)")),
            ]
        )

    file = opened(change)
    assert links(file, 0) == (
        PageLink((10, 10, 60, 30), 2, 300.0),
        PageLink((10, 40, 60, 60), address="https://example.org/a"),
    )
    file.close()


def test_an_outline_that_bites_its_tail_ends():
    def change(pdf):
        with pdf.open_outline() as made:
            made.root += [pikepdf.OutlineItem("One", 0), pikepdf.OutlineItem("Two", 1)]
        first = pdf.Root.Outlines.First
        first.Next.Next = first

    file = opened(change)
    assert OutlineItem("One", 0, 0, None).title in [item.title for item in outline(file)]
    assert len(outline(file)) < 100
    file.close()
