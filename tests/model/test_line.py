import pytest

from dossier.model.line import Line


@pytest.mark.parametrize(
    ("turn", "first", "last"), [(0, (1, 4), (3, 2)), (90, (1, 2), (3, 4)), (180, (3, 2), (1, 4)), (270, (3, 4), (1, 2))]
)
def test_corners_are_named_as_the_words_are_read(turn: int, first: tuple[int, int], last: tuple[int, int]):
    corners = Line((1, 2, 3, 4), turn).corners()
    assert (corners[0], corners[3]) == (first, last)
    assert set(corners) == {(1, 2), (1, 4), (3, 2), (3, 4)}
