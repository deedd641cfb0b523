import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel, QTreeView
from pytestqt.qtbot import QtBot

from dossier.ui.asking_files import ask_file, ask_files, ask_folder, ask_target, usual_folder
from dossier.ui.theme import Theme
from tests.conftest import CHECKOUT

Option = QFileDialog.Option


def test_qt_s_own_dialog_deletes_and_renames_unless_it_only_looks(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.dossier").touch()

    def renames(options: Option) -> bool:
        dialog = QFileDialog(directory=str(tmp_path), options=options | Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        dialog.show()
        model = dialog.findChild(QFileSystemModel)
        assert model is not None
        qtbot.waitUntil(lambda: model.index(str(tmp_path / "a.dossier")).isValid())
        return bool(model.flags(model.index(str(tmp_path / "a.dossier"))) & Qt.ItemFlag.ItemIsEditable)

    assert renames(Option(0))
    assert not renames(Option.ReadOnly)


def test_what_is_asked_for_is_given_and_only_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Option] = []

    def answer(kind: str, reply: Any) -> None:
        def ask(*_: object, options: Option) -> Any:
            given.append(options)
            return reply

        monkeypatch.setattr(QFileDialog, kind, ask)

    answer("getOpenFileName", ("/a/b", ""))
    answer("getOpenFileNames", (["/a/b", "/a/c"], ""))
    answer("getExistingDirectory", "/a")
    assert ask_file(None, "t", "", "") == Path("/a/b")
    assert ask_files(None, "t", "", "") == [Path("/a/b"), Path("/a/c")]
    assert ask_folder(None, "t", "") == Path("/a")
    answer("getOpenFileName", ("", ""))
    answer("getExistingDirectory", "")
    assert (ask_file(None, "t", "", ""), ask_folder(None, "t", "")) == (None, None)
    assert all(Option.ReadOnly in options for options in given)


@pytest.mark.usefixtures("as_before")
@pytest.mark.parametrize("size", [100, 200])
def test_size_and_date_are_read_in_full(theme: Theme, qtbot: QtBot, tmp_path: Path, size: int) -> None:
    theme.enlarge(size)
    (tmp_path / "a.md").write_bytes(b"x" * 459_900)
    cut: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        table = dialog.findChild(QTreeView)
        assert table is not None
        model, root = table.model(), table.rootIndex()
        qtbot.waitUntil(lambda: model.rowCount(root) == 1)
        cells = [model.index(0, column, root) for column in range(model.columnCount(root))]
        qtbot.waitUntil(lambda: table.columnWidth(1) >= table.sizeHintForIndex(cells[1]).width())
        shown = [i for i in range(len(cells)) if not table.isColumnHidden(i)]
        cut.extend(i for i in shown if table.columnWidth(i) < table.sizeHintForIndex(cells[i]).width())
        cut.append(table.columnWidth(0) < 120)
        dialog.reject()

    QTimer.singleShot(50, look)
    assert ask_target(None, "t", str(tmp_path / "a.md")) is None
    assert cut == [False]


def test_nobody_else_asks_for_files() -> None:
    asking = {
        path.name
        for path in (CHECKOUT / "dossier/ui").rglob("*.py")
        if re.search(r"QFileDialog", path.read_text(encoding="utf-8"))
    }
    assert asking == {"asking_files.py"}


def test_files_are_not_asked_for_in_the_programs_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    documents = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(documents))
    assert usual_folder(None) == str(tmp_path)  # a folder that is not there would be taken for a file's name
    documents.mkdir()
    assert usual_folder(None) == str(documents)
