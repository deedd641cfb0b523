"""Where pages stand at any zoom, with sizes that come late or make no sense."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.ui.page.layout import (
    FIT_PAGE,
    FIT_TEXT,
    FIT_WIDTH,
    GAP,
    MOST_ZOOM,
    PX_PER_POINT,
    PageLayout,
    bounded,
    stepped,
)

SIDES = st.floats(allow_nan=True, allow_infinity=True)


@given(SIDES, SIDES)
def test_any_size_that_a_file_claims_can_be_laid_out(width: float, height: float) -> None:
    wide, high = bounded(width, height)
    assert 4 <= wide <= 20_000
    assert 4 <= high <= 20_000


def test_a_page_without_a_size_is_taken_as_usual() -> None:
    assert bounded(0, 100) == bounded(math.nan, 5) == (612.0, 792.0)


@given(
    st.lists(st.tuples(st.floats(4, 2_000), st.floats(4, 2_000)), min_size=1, max_size=40),
    st.floats(0.05, 8),
    st.floats(0, 1),
)
def test_every_height_belongs_to_one_page(sizes: list[tuple[float, float]], zoom: float, share: float) -> None:
    layout = PageLayout(len(sizes))
    layout.set_sizes(0, sizes)
    layout.set_zoom(zoom)
    y = share * layout.height
    page = layout.page_at(y)
    assert layout.top(page) - GAP <= y or page == 0
    assert page == layout.count - 1 or y < layout.top(page + 1) - GAP
    assert layout.y_of(*layout.place_at(y)) == pytest.approx(y, abs=0.01)


def test_pages_that_are_seen() -> None:
    layout = PageLayout(10, (100, 100))
    layout.set_zoom(1 / PX_PER_POINT)
    assert layout.top(1) - layout.top(0) == 100 + GAP
    assert layout.pages_between(0, 50) == range(1)
    assert layout.pages_between(0, layout.top(1) + 1) == range(2)
    assert layout.pages_between(layout.top(1) - 5, layout.top(1) + 1) == range(1, 2), "the gap above shows no page"
    assert layout.pages_between(layout.top(9), layout.height) == range(9, 10)
    assert PageLayout(0).pages_between(0, 100) == range(0)


def test_true_sizes_move_what_stands_below_and_nothing_above() -> None:
    layout = PageLayout(2_000, (612, 792))
    before = layout.top(1_000), layout.top(500)
    assert layout.set_sizes(700, [(612, 1_000)])
    assert layout.top(500) == before[1]
    assert layout.top(1_000) == pytest.approx(before[0] + 208 * PX_PER_POINT)
    assert not layout.set_sizes(700, [(612, 1_000)])


def test_fitting() -> None:
    layout = PageLayout(2, (600, 800))
    layout.set_zoom(layout.zoom_to_fit(0, 424, 408, FIT_WIDTH))
    assert layout.box(0, 424) == pytest.approx((12, 12, 400, 400 * 800 / 600))
    layout.set_zoom(layout.zoom_to_fit(0, 424, 408, FIT_PAGE))
    assert layout.box(0, 424)[3] == pytest.approx(400)
    assert PageLayout(1, (4, 4)).zoom_to_fit(0, 2_000, 9, FIT_WIDTH) == MOST_ZOOM


def test_fitting_the_text_leaves_the_margins_out_and_is_no_larger_than_paper() -> None:
    layout = PageLayout(2, (600, 800), (150, 50))
    layout.set_sizes(1, [(800, 600)])  # its margins are not known
    layout.set_zoom(layout.zoom_to_fit(0, 424, 408, FIT_TEXT))
    assert layout.scale * 400 == pytest.approx(400)
    assert layout.aside(0) == 50
    assert (layout.zoom_to_fit(1, 424, 408, FIT_TEXT), layout.aside(1)) == (
        layout.zoom_to_fit(1, 424, 408, FIT_WIDTH),
        0,
    )
    assert layout.zoom_to_fit(0, 700, 408, FIT_TEXT) == 1
    assert layout.zoom_to_fit(0, 1_624, 408, FIT_TEXT) == pytest.approx(2)


def test_very_many_large_pages_can_be_scrolled_through() -> None:
    layout = PageLayout(100_000, (14_400, 14_400))
    layout.set_zoom(8)
    assert layout.height < 2**31
    assert layout.page_at(layout.height) == 99_999


@pytest.mark.parametrize(
    ("zoom", "larger", "smaller"), [(1.0, 1.1, 0.9), (0.95, 1.0, 0.9), (8.0, 8.0, 6.0), (0.25, 0.33, 0.25)]
)
def test_zoom_goes_in_steps(zoom: float, larger: float, smaller: float) -> None:
    assert (stepped(zoom, 1), stepped(zoom, -1)) == (larger, smaller)
