"""What long changes beside the window say of how far they are, and that they can be stopped."""

import pytest

from dossier.model.errors import KnownError
from dossier.ui.making import Watch


def test_a_word_every_five_hundred_rows_and_never_more_than_there_are() -> None:
    told: list[tuple[int, int]] = []
    watch = Watch(lambda done, steps: told.append((done, steps)), lambda: False)
    watch(500)
    assert told == []  # how many there are is not known yet
    watch.rows = 900
    for written in range(1_001):
        watch(written)
    assert told == [(0, 900), (500, 900), (900, 900)]


def test_it_ends_when_it_is_cancelled() -> None:
    with pytest.raises(KnownError, match="Cancelled"):
        Watch(lambda done, steps: None, lambda: True)(3)
