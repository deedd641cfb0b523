"""Values of PDF objects, right and wrong."""

import math

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.annotations import values


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("D:20261124093005Z", "2026-11-24T09:30:05Z"),
        ("D:20261124093005+01'00'", "2026-11-24T08:30:05Z"),
        ("D:20261124093005-05'30", "2026-11-24T15:00:05Z"),
        ("D:20261124093005+0100", "2026-11-24T08:30:05Z"),
        ("20261124093005", "2026-11-24T09:30:05Z"),
        ("D:202611240930", "2026-11-24T09:30:00Z"),
        ("D:20261124", "2026-11-24T00:00:00Z"),
        ("D:2026", "2026-01-01T00:00:00Z"),
        ("D:20261124093005Z00'00'", "2026-11-24T09:30:05Z"),
        ("2026-11-24T09:30:05+02:00", "2026-11-24T07:30:05Z"),
        ("2026-11-24 09:30:05.123Z", "2026-11-24T09:30:05Z"),
        ("D:20261332000000Z", ""),  # month 13
        ("D:20260230000000Z", ""),  # 30 February
        ("D:00000000000000Z", ""),
        ("D:19000101000000Z", ""),  # a clock that was never set
        ("D:20261124093005+99'00'", ""),
        ("yesterday", ""),
        ("Tue Nov 24 09:30:05 2026", ""),
        ("", ""),
    ],
)
def test_dates_in_every_form(written: str, meant: str):
    assert values.date(written) == meant


@given(st.text())
def test_no_date_raises(written: str):
    found = values.date(written)
    assert found == "" or len(found) == len("2026-11-24T09:30:05Z")


@given(st.permutations(range(4)), st.floats(0, 2 * math.pi))
def test_quads_in_any_order_and_at_any_angle_are_walked_round(order: list[int], angle: float):
    corners = [(0.0, 0.0), (40.0, 0.0), (40.0, 10.0), (0.0, 10.0)]
    turned = [
        (300 + x * math.cos(angle) - y * math.sin(angle), 300 + x * math.sin(angle) + y * math.cos(angle))
        for x, y in corners
    ]
    (quad,) = values.quads([number for index in order for number in turned[index]])
    sides = [math.dist(one, other) for one, other in zip(quad, (*quad[1:], quad[0]), strict=True)]
    assert sorted(sides) == pytest.approx([10, 10, 40, 40])  # never a diagonal


def test_quads_without_a_size_are_none():
    assert values.quads([1, 1, 1, 1, 1, 1, 1, 1]) == ()
    assert values.quads([1, 2, 3]) == ()


def test_numbers_that_are_none_or_nowhere():
    assert values.numbers(pikepdf.Array([1, 2.5]), 4) == [1.0, 2.5]
    assert values.numbers(pikepdf.Array([1, pikepdf.Name.X]), 4) == []
    assert values.numbers(pikepdf.Array([1, 10**12]), 4) == []
    assert values.numbers(None, 4) == []
    assert len(values.numbers(pikepdf.Array([1] * 9), 4)) == 4


def test_rectangles_by_any_corners():
    assert values.rectangle([30, 40, 10, 20]) == (10, 20, 30, 40)
    assert values.rectangle([1, 1, 1, 1]) is None
    assert values.rectangle([1, 2]) is None


def test_colours_of_every_space():
    assert values.rgb([0.5]) == (0.5, 0.5, 0.5)
    assert values.rgb([1, 0, 2]) == (1, 0, 1)
    assert values.rgb([0, 1, 1, 0]) == (1, 0, 0)
    assert values.rgb([]) is None


def test_texts_come_without_what_cannot_be_stored():
    assert values.text(pikepdf.String("a\r\nb\rc\x00d")) == "a\nb\ncd"
    assert values.text(pikepdf.Name.X) == ""
    assert values.clean("a\ud800b") == "ab"
    assert len(values.clean("x" * (values.LONGEST + 9))) == values.LONGEST


def test_names_and_entries():
    assert values.name(pikepdf.Name.Highlight) == "Highlight"
    assert values.name(None) == ""
    assert values.entry(pikepdf.Dictionary(A=1), "/A") == 1
    assert values.entry(7, "/A") is None


def test_rich_text_of_a_string_and_of_a_stream():
    rich = "<body><p>One</p><p>Two</p></body>"
    pdf = pikepdf.new()
    assert values.rich_text(pikepdf.String(rich)) == "One\nTwo"
    assert values.rich_text(pdf.make_stream(rich.encode())) == "One\nTwo"
    assert values.rich_text(None) == ""
