"""Pictures of pages, whole and in tiles."""

import io
import time

import pikepdf
import pytest

from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.rendering import image_boxes, render
from dossier.model.errors import KnownError
from tests.intake.pdf.samples import make_pdf, saved, slow_pdf


def drawn(file, index, scale, left, top, width, height):
    buffer = bytearray(width * height * 4)
    render(file, index, scale, left, top, width, height, memoryview(buffer))
    return bytes(buffer)


@pytest.mark.parametrize("rotation", [0, 90])
def test_tiles_are_the_whole_page_cut_up(rotation):
    file = open_pdf(make_pdf(["Words on a page."], Rotate=rotation), "a.pdf")
    whole = drawn(file, 0, 0.5, 0, 0, 396, 396)
    assert set(whole[::4]) > {255}
    rows = []
    for top in (0, 132, 264):
        tiles = [drawn(file, 0, 0.5, left, top, 132, 132) for left in (0, 132, 264)]
        rows += [b"".join(tile[y * 528 : y * 528 + 528] for tile in tiles) for y in range(132)]
    assert b"".join(rows) == whole
    file.close()


def test_text_is_still_drawn_turned_after_it_was_read():
    from dossier.intake.pdf.characters import plain_text

    file = open_pdf(make_pdf(["Words."], Rotate=90), "a.pdf")
    before = drawn(file, 0, 0.5, 0, 0, 396, 306)
    assert plain_text(file, 0) == "Words."
    assert drawn(file, 0, 0.5, 0, 0, 396, 306) == before
    file.close()


@pytest.mark.parametrize(("width", "height", "scale"), [(0, 5, 1.0), (20_000, 5, 1.0), (5, 5, 0.0), (6, 6, 1.0)])
def test_a_window_needs_a_size_and_a_buffer(width, height, scale):
    file = open_pdf(make_pdf(["Words."]), "a.pdf")
    with pytest.raises(ValueError, match="window of a page"):
        render(file, 0, scale, 0, 0, width, height, memoryview(bytearray(100)))
    file.close()


def test_a_page_that_is_not_there_is_broken():
    file = open_pdf(make_pdf(["Words."]), "a.pdf")
    with pytest.raises(KnownError) as caught:
        drawn(file, 7, 1.0, 0, 0, 4, 4)
    assert caught.value.code == "page-broken"
    assert image_boxes(file, 7) == ()
    file.close()


def test_a_page_that_takes_too_long_is_given_up_and_the_file_can_still_be_used():
    file = open_pdf(slow_pdf(), "a.pdf")
    buffer = memoryview(bytearray(1000 * 1000 * 4))
    begun = time.monotonic()
    with pytest.raises(KnownError) as caught:
        render(file, 0, 2.0, 0, 0, 1000, 1000, buffer, 0.05)
    assert caught.value.code == "page-slow"
    assert time.monotonic() - begun < 1
    render(file, 0, 2.0, 0, 0, 2, 2, memoryview(bytearray(16)), 60)
    file.close()


def test_pictures_are_found_in_forms_too():
    pdf = pikepdf.open(io.BytesIO(make_pdf([])))
    picture = pdf.make_stream(
        b"\x80" * 4,
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=2, Height=2,
        ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8,
    )  # fmt: skip
    form = pdf.make_stream(
        b"q 50 0 0 40 10 20 cm /Im Do Q",
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 300, 300], Matrix=[2, 0, 0, 2, 100, 0],
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=picture)),
    )  # fmt: skip
    page = pdf.pages[0]
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=picture, Fm=form))
    page.Contents = pdf.make_stream(b"q 30 0 0 20 300 500 cm /Im Do Q /Fm Do")
    file = open_pdf(saved(pdf), "a.pdf")
    first, second = image_boxes(file, 0)
    assert first == pytest.approx((300, 500, 330, 520))
    assert second == pytest.approx((120, 40, 220, 120))
    file.close()
