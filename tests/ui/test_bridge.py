"""Changes come as signals, errors as messages, names are asked for once."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Verdict
from dossier.model.rows import Citation, Claim, Judgement, Note
from dossier.services.changes.claims import SplitClaim
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.store.store import open_store
from dossier.ui.bridge import Bridge
from tests.kills.writers import without_lock
from tests.samples import sample_session


class Asked:
    def __init__(self, *names: str) -> None:
        self.names = list(names)

    def __call__(self) -> str:
        return self.names.pop(0)


@pytest.fixture
def bridge(tmp_path: Path, qtbot: QtBot):
    made = Bridge(sample_session(tmp_path / "a.dossier", reviewer=""), Asked("", "Ada"))
    yield made
    made.close()


def test_a_change_is_told_with_its_origin(bridge: Bridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.changed) as heard:
        assert bridge.perform(AddNote(OnKind.DOSSIER, "", "text", id="n1"), origin="pane")
    assert heard.args[0]["notes"] == {"n1"}
    assert heard.args[1] == "pane"


def test_what_cannot_be_done_is_said_and_changes_nothing(bridge: Bridge, qtbot: QtBot) -> None:
    claim = bridge.store.find(Claim)[0]
    with qtbot.waitSignal(bridge.failed) as heard:
        assert not bridge.perform(SplitClaim(claim.id, claim.start))
    assert heard.args[0].code == "split-empty"


def test_the_name_is_asked_for_at_the_first_signed_change_and_declining_makes_none(bridge: Bridge) -> None:
    citation = bridge.store.find(Citation)[0]
    assert not bridge.perform(Judge(citation.id, Verdict.PARTLY), signed=True)
    assert bridge.store.find(Judgement) == []
    assert bridge.perform(Judge(citation.id, Verdict.PARTLY), signed=True)
    assert bridge.perform(Judge(citation.id, Verdict.SUPPORTS), signed=True)
    assert bridge.store.find(Judgement)[0].reviewer == "Ada"


def test_the_name_is_not_asked_for_while_it_is_asked_for(tmp_path: Path, qtbot: QtBot) -> None:
    def ask() -> str:
        asked.append(bridge.sign())
        return "Ada"

    asked: list[bool] = []
    bridge = Bridge(sample_session(tmp_path / "b.dossier", reviewer=""), ask)
    assert bridge.sign()
    assert asked == [False]
    bridge.close()


def test_undo_and_redo_go_through_the_bridge(bridge: Bridge) -> None:
    bridge.perform(AddNote(OnKind.DOSSIER, "", "text", id="n1"))
    assert bridge.undo()
    assert bridge.store.seek(Note, "n1") is None
    assert bridge.redo()
    assert bridge.store.get(Note, "n1").body == "text"


def test_a_rest_makes_the_main_file_complete_by_itself(bridge: Bridge, qtbot: QtBot, tmp_path: Path) -> None:
    bridge.perform(AddNote(OnKind.DOSSIER, "", "text", id="n1"))
    copy = tmp_path / "stick" / "a.dossier"
    copy.parent.mkdir()

    def is_whole() -> bool:
        copy.write_bytes(bridge.session.path.read_bytes())  # the main file alone, as one drags it to a stick
        with closing(open_store(copy, read_only=True)) as store:
            return store.seek(Note, "n1") is not None

    assert not is_whole()
    qtbot.waitUntil(is_whole, timeout=8_000)


def test_what_every_citation_counts_as_is_read_at_rest_portion_by_portion_and_told_once(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dossier.services.tallies._PORTION", 2)
    told: list[bool] = []
    bridge.tallied.connect(lambda: told.append(bridge.tallies.is_ready))
    assert not bridge.tallies.is_ready
    qtbot.waitUntil(lambda: bool(told))
    assert told == [True]
    assert bridge.perform(Judge(bridge.store.find(Citation)[0].id, Verdict.PARTLY))
    assert told == [True]  # the change was counted alone
    assert bridge.tallies.is_ready


def test_what_another_program_wrote_is_shown_when_the_window_is_used_again(bridge: Bridge, qtbot: QtBot) -> None:
    with closing(without_lock(bridge.session.path)) as other:
        other.editor.perform(AddNote(OnKind.DOSSIER, "", "theirs", id="n1"))
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    with qtbot.waitSignal(bridge.changed) as told:
        app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert told.args[0]["notes"] == {"n1"}


def test_before_a_change_what_another_program_wrote_is_shown(bridge: Bridge) -> None:
    told: list[Changes] = []
    bridge.changed.connect(lambda changes, origin: told.append(changes))
    with closing(without_lock(bridge.session.path)) as other:
        other.editor.perform(AddNote(OnKind.DOSSIER, "", "theirs", id="n1"))
    assert bridge.perform(AddNote(OnKind.DOSSIER, "", "ours", id="n2"))
    assert [changes["notes"] for changes in told] == [{"n1"}, {"n2"}]


def test_another_state_of_the_whole_dossier_is_said(bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[KnownError] = []
    bridge.failed.connect(told.append)

    def replaced() -> Changes:
        raise KnownError("replaced-elsewhere", "It was put back; open it again.")

    monkeypatch.setattr(bridge.session.editor, "catch_up", replaced)
    bridge.catch_up()
    assert [error.code for error in told] == ["replaced-elsewhere"]
