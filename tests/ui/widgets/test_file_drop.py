"""Files that are dragged."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from dossier.ui.widgets.file_drop import MOST, are_too_many, dragged_files


def test_files_of_this_computer_are_taken_unless_they_are_too_many(tmp_path: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl("https://example.org/b.pdf"), QUrl("file:")])
    assert dragged_files(data) == [tmp_path / "a.pdf"]
    data.setData("text/uri-list", b"file:///a\n" * (MOST + 1))
    assert are_too_many(data)
    assert dragged_files(data) == []
