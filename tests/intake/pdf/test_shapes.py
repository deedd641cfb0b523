"""Pages as they lie in the file and as they are shown."""

import ctypes

import pypdfium2.raw as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.loaded import load_pdf
from dossier.intake.pdf.shapes import PageShape, page_shape, page_sizes
from tests.intake.pdf.samples import make_pdf

ROTATIONS = [0, 90, 180, 270]
numbers = st.floats(-2000, 2000, allow_nan=False)


@pytest.mark.parametrize("rotation", [*ROTATIONS, -90, 450])
def test_places_are_those_that_pdfium_shows_them_at(rotation):
    data = make_pdf(["text"], Rotate=rotation, MediaBox=[-30, 10, 570, 810], CropBox=[20, 40, 420, 700])
    file = load_pdf(data)
    shape = page_shape(file, 0)
    assert shape.box == (20, 40, 420, 700)
    assert (shape.width, shape.height) == page_sizes(file)[0]
    width, height = round(shape.width * 100), round(shape.height * 100)
    for x, y in ((20, 40), (100, 333), (420, 700), (72, 650)):
        across, down = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDF_PageToDevice(file.page(0), 0, 0, width, height, 0, x, y, across, down)
        shown = shape.shown_point(x, y)
        assert (shown[0] * 100, shown[1] * 100) == pytest.approx((across.value, down.value), abs=1)
    file.close()


@given(x=numbers, y=numbers, rotation=st.sampled_from(ROTATIONS))
def test_there_and_back(x, y, rotation):
    shape = PageShape((-30.0, 10.0, 570.0, 810.0), rotation)
    assert shape.page_point(*shape.shown_point(x, y)) == pytest.approx((x, y))
    rect = (x, y, x + 5, y + 7)
    assert shape.page_rect(shape.shown_rect(rect)) == pytest.approx(rect)


def test_a_page_without_a_box_of_its_own_is_a_blank_one():
    file = open_pdf(make_pdf(["text"], MediaBox=[0, 0, 0, 0]), "a.pdf")
    assert page_sizes(file) == ((612, 792),)
    assert page_shape(file, 0).box == (0, 0, 612, 792)
    file.close()
