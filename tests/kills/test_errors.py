"""A short round of errors of the disk; and the check itself is shown to catch a note that is not there."""

from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from tests.kills.errors import judge_notes, run
from tests.kills.judging import Tally
from tests.samples import sample_session


@pytest.mark.outside
def test_an_error_amid_a_commit_or_a_checkpoint_loses_nothing_that_was_committed() -> None:
    try:
        done = run(40, 7)
    except KnownError as error:
        pytest.skip(str(error))
    assert done.returncode == 0, done.stdout
    assert done.stdout.startswith("I/O error: 40 of 40 tries met one, "), done.stdout
    assert " 0 losses\n" in done.stdout


def test_a_note_that_is_not_there_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    tally = Tally()
    judge_notes(path, None, ["last"], tally)
    assert tally.problems == ["lost: ['last']"]
