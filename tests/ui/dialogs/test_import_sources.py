"""The dialog of a bibliography: what is chosen in it."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.model.bibliography import Bibliography, ReadRecord
from dossier.model.rows import Source
from dossier.services.bibliographies import Read, propose
from dossier.services.duplicates import Merge
from dossier.ui.dialogs.import_sources import ImportSourcesDialog
from dossier.ui.theme import Theme
from tests.samples import sample_session

TWINS = ({"title": "A long new title", "type": "book"}, {"title": "A long new title", "publisher": "Press"})


def test_a_twin_of_what_is_left_out_stands_by_itself(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    records = tuple(ReadRecord(csl, f"record {i}") for i, csl in enumerate(TWINS, 1))
    read = Read("refs.json", Bibliography("csl-json", records), ((), ()), ())
    proposals = propose(session.store.find(Source), records)
    dialog = ImportSourcesDialog(session.store, theme, read, proposals)
    qtbot.addWidget(dialog)
    assert [proposal.of_record for proposal in dialog.chosen_proposals()] == [None, 0]
    assert dialog.merges() == [Merge.FILL, Merge.FILL]
    assert dialog.records() == [None, None]
    first = dialog.list.topLevelItem(0)
    assert first is not None
    assert first.toolTip(0) == ""
    first.setCheckState(0, Qt.CheckState.Unchecked)
    (only,) = dialog.chosen_proposals()
    assert (only.of_record, only.sign, only.source_id) == (None, None, None)
    assert dialog.files() == [()]
    session.close()
