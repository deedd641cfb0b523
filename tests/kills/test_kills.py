"""A short round of what `python -m tests.kills N` does at length; and the check itself is shown to catch a loss."""

import subprocess
import sys
from pathlib import Path

import pytest

from dossier.model.kinds import OnKind
from dossier.services.changes.notes import AddNote
from tests.kills.judging import Tally, judge
from tests.samples import sample_session

CHECKOUT = Path(__file__).resolve().parents[2]


def test_a_killed_writer_loses_nothing_that_it_knew_to_be_kept():
    """In a process of its own: the children are made by fork, which a process with a window must not do."""
    command = [sys.executable, "-m", "tests.kills", "40", "11"]
    ended = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.count(" 0 losses") == 6, ended.stdout


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    return path


def judged(path: Path, acknowledged: list[str], known: set[str]) -> list[str]:
    tally = Tally()
    judge(path, acknowledged, known, tally)
    return tally.problems


def test_a_lost_change_is_noticed(dossier: Path):
    assert judged(dossier, ["0190-no-such-entry"], set()) == ["acknowledged 1, found 2"]


def test_an_earlier_change_that_is_gone_is_noticed(dossier: Path):
    assert "1 entries of earlier rounds are gone" in judged(dossier, [], {"0190-no-such-entry"})


def test_a_change_that_is_there_in_part_is_noticed(dossier: Path):
    from dossier.services.session import open_session

    session = open_session(dossier, reviewer="Ada")
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "two hours", id="n1"))
    session.store.connection.execute("UPDATE notes SET body = 'three hours'")
    known = {entry.id for entry in session.store.journal()}
    session.close()
    assert judged(dossier, [], known) == ["Note n1 is not what its last change made of it"]
