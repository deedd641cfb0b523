"""Outlines of sources."""

import io

import pikepdf

from dossier.output.binder.destinations import Destinations
from dossier.output.binder.outline import add_part, read_outline
from tests.intake.pdf.samples import make_pdf, saved
from tests.output import readers


def test_an_outline_in_circles_ends():
    with pikepdf.open(io.BytesIO(make_pdf(["A ferry"]))) as pdf:
        item = pdf.make_indirect(pikepdf.Dictionary(Title=pikepdf.String("Round")))
        item.Next, item.First = item, item
        pdf.Root.Outlines = pikepdf.Dictionary(First=item, Last=item)
        (found,) = read_outline(pdf, Destinations(pdf))
        assert found.kids == ()


def test_colours_styles_and_titles_are_kept_in_a_file_without_an_outline():
    with (
        pikepdf.open(io.BytesIO(make_pdf(["A ferry"]))) as source,
        pikepdf.open(io.BytesIO(make_pdf(["The report"]))) as pdf,
    ):
        title = pikepdf.String("Überfahrt")
        place = pikepdf.Array([source.pages[0].obj, pikepdf.Name.Fit])
        item = source.make_indirect(pikepdf.Dictionary(Title=title, C=[1, 0, 0.5], F=2, Dest=place))
        source.Root.Outlines = pikepdf.Dictionary(First=item, Last=item)
        items = read_outline(source, Destinations(source))
        pdf.pages.extend(source.pages)
        add_part(pdf, source, "[4] Ünder", 1, items)
        made = pdf.Root.Outlines.First.First
        assert [float(part) for part in made.C] == [1, 0, 0.5]
        assert made.F == 2
        assert readers.outline(saved(pdf)) == [(0, "[4] Ünder", 1), (1, "Überfahrt", 1)]
