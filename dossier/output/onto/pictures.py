"""A new PDF of pictures of pages, for files too damaged to add anything to."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from dossier.output.onto.adding import saved


@dataclass(frozen=True, slots=True)
class Picture:
    """A page of `width` by `height` points; `rgb` has `rows` rows of `columns` pixels of three bytes."""

    width: float
    height: float
    columns: int
    rows: int
    rgb: bytes


def pdf_of_pictures(pictures: Iterable[Picture]) -> bytes:
    """Return a PDF with a page for each picture; its lower left corner is the page's origin."""
    import pikepdf

    with pikepdf.new() as pdf:
        for picture in pictures:
            image = pdf.make_stream(zlib.compress(picture.rgb, 6))
            image.Type = pikepdf.Name.XObject
            image.Subtype = pikepdf.Name.Image
            image.Filter = pikepdf.Name.FlateDecode
            image.Width, image.Height = picture.columns, picture.rows
            image.ColorSpace, image.BitsPerComponent = pikepdf.Name.DeviceRGB, 8
            page = pdf.add_blank_page(page_size=(round(picture.width, 3), round(picture.height, 3)))
            page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=image))
            page.Contents = pdf.make_stream(f"{picture.width:.3f} 0 0 {picture.height:.3f} 0 0 cm /P Do".encode())
        return saved(pdf)
