"""What tests of panes stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.panes.reviewing import Review


@pytest.fixture
def review(tmp_path: Path, qtbot: QtBot) -> Iterator[Review]:
    """Return the sample dossier, open, with its bridge and navigator."""
    review = Review(tmp_path / "ferries.dossier")
    yield review
    review.close()
