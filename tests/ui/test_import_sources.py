"""A bibliography in the window: dropped or chosen, looked through, taken in with its files, taken back as one step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QTableWidgetItem
from pytestqt.qtbot import QtBot

from dossier.model.rows import Document, Source
from dossier.services import settings
from dossier.services.changes.sources import EditSource, RemoveSource
from dossier.services.importing import import_brief
from dossier.ui.dialogs.import_sources import ImportSourcesDialog
from dossier.ui.panes import files_jobs
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.ui.windows import shown_window

BRIEF = """# Which bridge?

## 1. The old one

Its piers are cracked [1]. Buses cross it [2].

## Sources

1. Town surveyor, *Piers and cracks*, 1912.
2. Harbour office, *Counting the bridges*, 1911.
"""
BIB = """
@book{cracks, title = {Piers and Cracks}, author = {Lee, Ada}, publisher = {Town Press}, year = 1912,
  file = {Scan:files/cracks.txt:text/plain}}
@book{boats, title = {All the boats of the harbour}, year = 1920}
@misc{empty, note = {nothing}}
"""


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    (tmp_path / "a.md").write_text(BRIEF, encoding="utf-8")
    import_brief(tmp_path / "a.md", tmp_path / "a.dossier")
    with shown_window(qtbot, Theme(), tmp_path / "a.dossier", theme=settings.Theme.LIGHT) as window:
        yield window


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "cracks.txt").write_text("The piers are cracked.", encoding="utf-8")
    (tmp_path / "refs.bib").write_text(BIB, encoding="utf-8")
    return tmp_path / "refs.bib"


def dialog_of(window: Window, qtbot: QtBot) -> ImportSourcesDialog:
    qtbot.waitUntil(lambda: window.commands.bibliographies.dialog is not None)
    dialog = window.commands.bibliographies.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def cell(dialog: ImportSourcesDialog, row: int, column: int) -> QTableWidgetItem:
    item = dialog.fields.item(row, column)
    assert item is not None
    return item


def sources(window: Window) -> list[Source]:
    assert window.bridge is not None
    return window.bridge.store.find(Source)


def test_a_bibliography_dropped_is_looked_through_and_taken(window: Window, qtbot: QtBot, bib: Path) -> None:
    before = sources(window)
    window.dropping.take([bib])
    dialog = dialog_of(window, qtbot)
    assert dialog.summary.text() == ("refs.bib: 2 records · 1 there already · 1 that cannot be taken · 1 document")
    rows = [dialog.list.topLevelItem(i) for i in range(3)]
    assert [row.text(1) for row in rows if row][:2] == ["completes [1]", "a further source"]
    assert sources(window) == before
    dialog.go.click()
    assert window.bridge is not None
    store = window.bridge.store
    qtbot.waitUntil(lambda: "document" in window.messages.text)
    assert window.messages.text == "1 source added, 1 completed, 1 document attached."
    first, _second, added = sources(window)
    assert (first.csl["title"], first.csl["publisher"]) == ("Piers and cracks", "Town Press")
    assert added.csl["title"] == "All the boats of the harbour"
    assert [document.name for document in store.find(Document, source_id=first.id)] == ["cracks.txt"]
    window.undoing.undo()
    assert sources(window) == before
    assert store.find(Document) == []


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
def test_of_two_that_are_looked_through_each_takes_its_own(
    window: Window, qtbot: QtBot, bib: Path, closed: bool
) -> None:
    other = bib.with_name("other.bib")
    other.write_text("@misc{one, title = {A lighthouse}}", encoding="utf-8")
    window.dropping.take([bib])
    first = dialog_of(window, qtbot)
    window.dropping.take([other])
    qtbot.waitUntil(lambda: window.commands.bibliographies.dialog is not first)
    if closed:
        dialog_of(window, qtbot).close()
    first.go.click()
    qtbot.waitUntil(lambda: "document" in window.messages.text)
    assert sources(window)[-1].csl["title"] == "All the boats of the harbour"


def test_what_becomes_of_a_source_while_its_record_is_looked_through_is_no_fault_and_stays(
    window: Window, qtbot: QtBot, bib: Path
) -> None:
    assert window.bridge is not None
    first = sources(window)[0]
    window.dropping.take([bib])
    dialog = dialog_of(window, qtbot)
    names = [cell(dialog, row, 0).data(Qt.ItemDataRole.UserRole) for row in range(dialog.fields.rowCount())]
    cell(dialog, names.index("author"), 2).setCheckState(Qt.CheckState.Checked)
    window.bridge.perform(EditSource(first.id, {**first.csl, "note": "An hour of typing"}))
    (merged, *_) = dialog.records()
    assert merged is not None
    assert (merged["note"], merged["author"]) == ("An hour of typing", [{"family": "Lee", "given": "Ada"}])
    window.bridge.perform(RemoveSource(first.id, with_citations=True))
    dialog.go.click()
    qtbot.waitUntil(lambda: "document" in window.messages.text)
    assert [source.csl["title"] for source in sources(window)].count(first.csl["title"]) == 0
    assert len(sources(window)) == 3
    assert window.bridge.store.find(Document)


def test_fields_are_merged_one_by_one(window: Window, qtbot: QtBot, bib: Path) -> None:
    window.dropping.take([bib])
    dialog = dialog_of(window, qtbot)
    names = [cell(dialog, row, 0).data(Qt.ItemDataRole.UserRole) for row in range(dialog.fields.rowCount())]
    ticks = {name: cell(dialog, row, 2).checkState() for row, name in enumerate(names)}
    assert (ticks["title"], ticks["publisher"]) == (Qt.CheckState.Unchecked, Qt.CheckState.Checked)
    assert cell(dialog, names.index("author"), 1).text() == "Town surveyor"
    cell(dialog, names.index("author"), 2).setCheckState(Qt.CheckState.Checked)
    cell(dialog, names.index("publisher"), 2).setCheckState(Qt.CheckState.Unchecked)
    row, other = dialog.list.topLevelItem(0), dialog.list.topLevelItem(1)
    assert row is not None
    assert other is not None
    assert row.text(1) == "merged by hand into [1]"
    other.setCheckState(0, Qt.CheckState.Unchecked)
    dialog.go.click()
    qtbot.waitUntil(lambda: "document" in window.messages.text)
    assert len(sources(window)) == 2
    first = sources(window)[0].csl
    assert first["author"] == [{"family": "Lee", "given": "Ada"}]
    assert "publisher" not in first


@pytest.mark.parametrize(
    ("index", "count", "title"),
    [(1, 3, "Piers and cracks"), (2, 3, "Piers and Cracks"), (3, 4, "Piers and cracks")],
)
def test_what_becomes_of_duplicates_is_chosen(
    window: Window, qtbot: QtBot, bib: Path, index: int, count: int, title: str
) -> None:
    window.dropping.take([bib])
    dialog = dialog_of(window, qtbot)
    dialog.fate.setCurrentIndex(index)
    dialog.to_all.click()
    dialog.go.click()
    qtbot.waitUntil(lambda: "document" in window.messages.text)
    assert len(sources(window)) == count
    assert sources(window)[0].csl["title"] == title


def test_it_is_chosen_and_refused_in_words(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "b.ris").write_text("words", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(tmp_path / "b.ris"), ""))
    before = sources(window)
    window.commands.import_sources()
    qtbot.waitUntil(lambda: "no bibliography" in window.messages.text)
    assert sources(window) == before


def test_what_is_cancelled_while_it_is_read_or_attached_is_said(
    window: Window, qtbot: QtBot, bib: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files_jobs, "_AHEAD", 0)  # files that are read: none
    before = sources(window)
    window.dropping.take([bib])
    window.commands.bibliographies._job.cancel()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: window.messages.text == "Cancelled; nothing was changed.")
    assert sources(window) == before
    assert window.commands.bibliographies.dialog is None
    window.dropping.take([bib])
    dialog_of(window, qtbot).go.click()
    window.commands.bibliographies._job.cancel()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: window.messages.text.startswith("Cancelled: "))
    assert window.messages.text == "Cancelled: 1 source added, 1 completed, 0 documents attached."


def test_undo_while_its_files_are_read_stops_the_import(window: Window, qtbot: QtBot, bib: Path) -> None:
    before = sources(window)
    window.dropping.take([bib])
    dialog_of(window, qtbot).go.click()
    window.undoing.undo()
    qtbot.waitUntil(lambda: window.messages.text == "Cancelled; nothing was changed.")
    assert sources(window) == before
    assert window.open_desk.bridge.store.find(Document) == []
    assert window.commands.bibliographies._job is None


def test_cancelling_changes_nothing(window: Window, qtbot: QtBot, bib: Path) -> None:
    before = sources(window)
    window.dropping.take([bib])
    dialog_of(window, qtbot).reject()
    assert sources(window) == before
