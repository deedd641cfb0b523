import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QFileSystemModel
from pytestqt.qtbot import QtBot

from dossier.ui.asking_files import ask_file, ask_files, ask_folder, usual_folder
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


def test_nobody_else_asks_for_files_to_read() -> None:
    """Folders to write to are asked for elsewhere: there a new one may have to be made."""
    asking = {
        path.name
        for path in (CHECKOUT / "dossier/ui").rglob("*.py")
        if re.search(r"getOpenFileName|AcceptOpen|\.ExistingFile", path.read_text(encoding="utf-8"))
    }
    assert asking == {"asking_files.py"}


def test_files_are_not_asked_for_in_the_programs_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    documents = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(documents))
    assert usual_folder(None) == str(tmp_path)  # a folder that is not there would be taken for a file's name
    documents.mkdir()
    assert usual_folder(None) == str(documents)
