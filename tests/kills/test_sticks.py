"""A short round of a stick that is pulled out while a note is typed; root may mount a disk for it."""

import random
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from tests.kills.sticks import mounted, pulled, try_sticks


@pytest.mark.outside
def test_the_message_stands_the_typing_stays_and_no_other_file_is_written(tmp_path: Path, qtbot: QtBot) -> None:
    trial = tmp_path / "trial"
    trial.mkdir()
    if not mounted(trial):
        pytest.skip("a disk can be mounted by root alone")
    pulled(trial)
    *_, tally = try_sticks(tmp_path / "place", 8, random.Random(3), Theme())
    assert tally.problems == []
