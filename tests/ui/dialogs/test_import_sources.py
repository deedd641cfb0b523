"""The dialog of a bibliography: what is chosen in it."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.model.bibliography import Bibliography, ReadRecord, RefusedRecord
from dossier.model.errors import KnownError
from dossier.model.rows import Source
from dossier.services.bibliographies import Read, propose
from dossier.services.duplicates import Merge
from dossier.services.importing import import_brief
from dossier.services.session import open_session
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


def test_a_new_record_is_given_to_a_numbered_source(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    brief = tmp_path / "brief.md"
    brief.write_text(
        "# Which bridge?\n\n## 1. The old one\n\nIt is cracked [1]. Buses cross it [2].\n", encoding="utf-8"
    )
    import_brief(brief, tmp_path / "brief.dossier")
    session = open_session(tmp_path / "brief.dossier")
    records = tuple(ReadRecord({"title": title, "type": "book"}, title) for title in ("Piers", "All the buses"))
    first, second = (source.id for source in session.store.find(Source))
    proposals = propose(session.store.find(Source), records)
    read = Read("refs.json", Bibliography("csl-json", records), ((), ()), ())
    dialog = ImportSourcesDialog(session.store, theme, read, proposals)
    qtbot.addWidget(dialog)
    fates = _fates(dialog)
    assert fates == ["the record of [1]", "the record of [2]"]
    assert "Check it" in dialog.hint.text()
    assert [dialog.fate.itemData(i) for i in range(dialog.fate.count())] == ["", first, second]
    dialog.fate.setCurrentIndex(2)
    assert [proposal.source_id for proposal in dialog.chosen_proposals()] == [second, first]
    assert _fates(dialog) == ["the record of [2]", "the record of [1]; [2] was given to “Piers”"]
    dialog.fate.setCurrentIndex(0)
    assert _fates(dialog) == ["a further source", "the record of [1]"]
    assert [proposal.source_id for proposal in dialog.chosen_proposals()] == [None, first]
    session.close()


def _fates(dialog: ImportSourcesDialog) -> list[str]:
    items = (dialog.list.topLevelItem(i) for i in range(dialog.list.topLevelItemCount()))
    return [item.text(1) for item in items if item is not None]


def test_why_a_record_is_refused_is_said_in_full(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    problem = KnownError("record-refused", "It names more than {most} people.", most="5,000")
    read = Read("a.bib", Bibliography("bibtex", ()), (), (RefusedRecord("line 4", "crowd", problem),))
    dialog = ImportSourcesDialog(session.store, theme, read, [])
    qtbot.addWidget(dialog)
    assert dialog.hint.text() == "It names more than 5,000 people."
    session.close()
