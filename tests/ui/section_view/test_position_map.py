from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dossier.ui.section_view.position_map import Piece, PositionMap

# Bodies with one-unit and two-unit characters, cut into pieces that are shown as they are, hidden, or stood for.
bodies = st.text(alphabet="ab \u0644\U0001f600\U0001d49c", max_size=30)
lengths = st.one_of(st.none(), st.none(), st.integers(0, 3))


@st.composite
def cut_bodies(draw: st.DrawFn) -> tuple[str, list[Piece]]:
    body = draw(bodies)
    cuts = sorted(draw(st.lists(st.integers(0, len(body)), max_size=8)))
    edges = [0, *cuts, len(body)]
    pieces = []
    for start, end in pairwise(edges):
        length = draw(lengths)
        if start == end and length is None:
            length = 0
        pieces.append(Piece(start, end, length))
    return body, pieces


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def model(body: str, pieces: list[Piece]) -> list[tuple[int, int]]:
    """For every position of the document the body's range that it shows, the slow and plain way."""
    shown = []
    for piece in pieces:
        if piece.length is not None:
            shown += [(piece.start, piece.end)] * piece.length
            continue
        for at in range(piece.start, piece.end):
            shown += [(at, at + 1)] * units(body[at])
    return shown


@given(cut_bodies())
def test_it_is_as_long_as_what_it_shows(cut: tuple[str, list[Piece]]) -> None:
    assert PositionMap(*cut).length == len(model(*cut))


@given(cut_bodies(), st.data())
def test_a_range_of_the_document_says_all_that_it_shows(cut: tuple[str, list[Piece]], data: st.DataObject) -> None:
    shown = model(*cut)
    first = data.draw(st.integers(0, len(shown)))
    last = data.draw(st.integers(first, len(shown)))
    found = PositionMap(*cut).body_range(first, last)
    if first < last:
        assert found == (shown[first][0], max(shown[first][0], shown[last - 1][1]))
    else:
        assert found[0] == found[1]


@given(cut_bodies(), st.data())
def test_a_range_of_the_body_covers_all_that_shows_it(cut: tuple[str, list[Piece]], data: st.DataObject) -> None:
    body, shown = cut[0], model(*cut)
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, len(body)))
    first, last = PositionMap(*cut).document_range(start, end)
    assert 0 <= first <= last <= len(shown)
    showing = {at for at, (begin, stop) in enumerate(shown) if begin < end and start < stop and start < end}
    assert showing <= set(range(first, last))
    extra = set(range(first, last)) - showing  # only chips that no character of the body stands for
    assert all(shown[at][0] == shown[at][1] for at in extra)


@given(cut_bodies(), st.data())
def test_going_to_and_fro_settles_at_once(cut: tuple[str, list[Piece]], data: st.DataObject) -> None:
    shown = model(*cut)
    first = data.draw(st.integers(0, len(shown)))
    last = data.draw(st.integers(first, len(shown)))
    places = PositionMap(*cut)
    start, end = places.body_range(first, last)
    again = places.document_range(start, end)
    if again[0] < again[1]:  # else only markup that is hidden, and chips that no character stands for
        said = places.body_range(*again)
        assert start <= said[0] <= said[1] <= end
        assert places.document_range(*said) == again


@given(cut_bodies())
def test_every_shown_character_has_its_own_place(cut: tuple[str, list[Piece]]) -> None:
    body, pieces = cut
    places = PositionMap(body, pieces)
    for piece in pieces:
        if piece.length is not None:
            continue
        for at in range(piece.start, piece.end):
            first, last = places.document_range(at, at + 1)
            assert last - first == units(body[at])
            assert places.body_range(first, last) == (at, at + 1)
            assert places.offset(first) == at
            assert places.position(at) == first


@given(st.text(max_size=20))
def test_a_body_shown_as_it_is_counts_utf_16(body: str) -> None:
    places = PositionMap(body, [Piece(0, len(body))] if body else [])
    for at in range(len(body) + 1):
        assert places.position(at) == units(body[:at])
        assert places.offset(units(body[:at])) == at


def test_half_a_character_is_the_whole_one() -> None:
    places = PositionMap("a\U0001f600b", [Piece(0, 3)])
    assert places.length == 4
    assert places.body_range(0, 2) == (0, 2)
    assert places.body_range(2, 4) == (1, 3)
    assert places.body_range(2, 3) == (1, 2)


def test_a_chip_stands_for_its_marker_and_markup_for_nothing() -> None:
    #       0123456789
    body = "**go** [4]."
    pieces = [Piece(0, 2, 0), Piece(2, 4), Piece(4, 6, 0), Piece(6, 7), Piece(7, 10, 2), Piece(10, 11)]
    places = PositionMap(body, pieces)
    assert places.length == 6
    assert places.document_range(0, 6) == places.document_range(2, 4) == (0, 2)
    assert places.body_range(0, 2) == (2, 4)
    assert places.document_range(8, 9) == (3, 5)
    assert places.body_range(3, 4) == places.body_range(4, 5) == (7, 10)
    assert places.body_range(1, 6) == (3, 11)


def test_an_empty_body_has_one_place() -> None:
    places = PositionMap("", [])
    assert (places.length, places.document_range(0, 0), places.body_range(0, 0)) == (0, (0, 0), (0, 0))


def test_places_beyond_the_end_are_the_end() -> None:
    places = PositionMap("ab", [Piece(0, 2)])
    assert places.document_range(1, 9) == (1, 2)
    assert places.body_range(1, 9) == (1, 2)
