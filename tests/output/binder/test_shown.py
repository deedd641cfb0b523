"""Pages as they are shown."""

import io

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.output.binder.shown import Shown, goal, shown_of
from tests.intake.pdf.samples import make_pdf

SIDES = st.floats(-500, 500)


@given(st.sampled_from([0, 90, 180, 270]), SIDES, SIDES, st.tuples(SIDES, SIDES, SIDES, SIDES))
def test_there_and_back(rotation: int, left: float, bottom: float, given_: tuple[float, float, float, float]):
    shown = Shown((left, bottom, left + 300, bottom + 500), rotation)
    a, b, c, d = given_
    rect = (min(a, c), min(b, d), max(a, c), max(b, d))
    assert shown.shown_rect(shown.user_rect(rect)) == pytest.approx(rect, abs=1e-6)
    assert shown.shown_rect(shown.box) == pytest.approx((0, 0, shown.width, shown.height))


def test_what_is_cropped_is_not_shown_and_broken_boxes_are_letter():
    with pikepdf.open(io.BytesIO(make_pdf(["A ferry"], CropBox=[100, 900, 300, 200], Rotate=450))) as pdf:
        page = pdf.pages[0]
        assert shown_of(page) == Shown((100, 200, 300, 792), 90)
        page.obj.MediaBox = pikepdf.Array([0, 0])
        page.obj.Rotate = 17
        assert shown_of(page) == Shown((0, 0, 612, 792), 0)


@pytest.mark.parametrize(("rotation", "x", "y"), [(0, 0, 758), (90, 24, 0), (180, 612, 649), (270, 220, 792)])
def test_a_link_leads_to_the_upper_left_corner_of_the_window(rotation: int, x: float, y: float):
    with pikepdf.open(io.BytesIO(make_pdf(["A ferry"], Rotate=rotation))) as pdf:
        found = goal(pdf.pages[0], (72, 697, 172, 710))
        assert (float(found[2]), float(found[3])) == (x, y)
        assert found[0].objgen == pdf.pages[0].obj.objgen
