from typing import Any

import pikepdf
import pytest

from dossier.model.line import Line
from dossier.output.appearance import Quad, appearance, enclosing

QUADS: list[Quad] = [(10, 20, 110, 30), (5, 6, 50, 16)]
LINES = [Line(quad) for quad in QUADS]


def form(subtype: str, *, rounded: bool = False) -> tuple[Any, str]:
    with pikepdf.new() as pdf:
        stream = appearance(pdf, subtype, (1, 0.5, 0), 0.4, enclosing(QUADS), LINES, rounded=rounded)
        content = stream.read_bytes().decode("ascii")
        return stream.unparse(), content


def test_a_box_around_all():
    assert enclosing(QUADS) == (5, 6, 110, 30)


def test_a_highlight_paints_each_line():
    _form, content = form("Highlight")
    assert content == "/G gs 1.000 0.500 0.000 rg 10.000 20.000 100.000 10.000 re 5.000 6.000 45.000 10.000 re f"


def test_an_underline_draws_a_line_under_each():
    _form, content = form("Underline")
    assert content.count(" l") == 2
    assert "10.000 21.200 m 110.000 21.200 l" in content
    assert content.endswith(" S")


@pytest.mark.parametrize(
    ("turn", "drawn"),
    [
        (90, "108.800 20.000 m 108.800 30.000 l"),
        (180, "110.000 28.800 m 10.000 28.800 l"),
        (270, "11.200 30.000 m 11.200 20.000 l"),
    ],
)
def test_an_underline_is_under_turned_words_as_they_are_read(turn: int, drawn: str):
    with pikepdf.new() as pdf:
        line = Line((10, 20, 110, 30), turn)
        stream = appearance(pdf, "Underline", (1, 0.5, 0), 0.4, line.rect, [line])
        assert drawn in stream.read_bytes().decode("ascii")


def test_an_area_has_a_frame_inside_its_edges():
    _form, content = form("Square")
    assert "5.750 6.750 103.500 22.500 re B" in content


def test_a_chip_is_round():
    _form, content = form("Highlight", rounded=True)
    assert content.count(" c") == 8
    assert content.count(" h") == 2


@pytest.mark.parametrize("subtype", ["Highlight", "Underline", "Square", "Text"])
def test_what_lies_under_it_stays_readable(subtype: str):
    with pikepdf.new() as pdf:
        stream: Any = appearance(pdf, subtype, (1, 0.5, 0), 0.4, enclosing(QUADS), LINES)
        state = stream.Resources.ExtGState.G
        assert state.BM == "/Multiply"
        assert float(state.ca) == float(state.CA) == 0.4
        assert [float(edge) for edge in stream.BBox] == [5, 6, 110, 30]
        tokens = pikepdf.parse_content_stream(stream)
        assert str(tokens[0].operator) == "gs"
