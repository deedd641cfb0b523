from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Identification
from dossier.model.rows import Candidate
from dossier.services.changes.sources import EditSource
from dossier.ui.citing import Citing
from dossier.ui.panes.source_details import SourceDetails
from dossier.ui.theme import Theme
from tests.ui.panes.reviewing import Review

RECORD = {
    "type": "report",
    "title": "The log <b>kept</b>",
    "author": [{"literal": "Harbour"}],
    "URL": "https://example.org/a",
}


class Details(Review):
    def __init__(self, path: Path, theme: Theme, qtbot: QtBot) -> None:
        super().__init__(path)
        self.view = SourceDetails(self.store, Citing(self.store), theme)
        qtbot.addWidget(self.view)
        self.view.resize(420, 500)
        self.view.show()

    def show(self) -> None:
        self.view.show_source(self.source(2))

    def texts(self, name: str) -> list[str]:
        return [label.text() for label in self.view.findChildren(QLabel, name) if label.isVisible()]


@pytest.fixture
def details(tmp_path: Path, theme: Theme, qtbot: QtBot):
    made = Details(tmp_path / "a.dossier", theme, qtbot)
    yield made
    made.close()


def test_the_record_is_read_field_by_field_as_plain_text(details: Details) -> None:
    source = details.source(2)
    details.bridge.perform(EditSource(source.id, RECORD, Identification.PROBABLE, "Seen in a list."))
    details.show()
    assert details.texts("fieldName") == ["Title", "Kind", "Author", "Web address"]
    assert details.texts("fieldValue") == ["The log <b>kept</b>", "Report", "Harbour"]
    assert details.texts("identitySentence") == ["It is probably this work; nobody has made sure."]
    assert details.texts("sourceRemark") == ["Seen in a list."]


@pytest.mark.usefixtures("mirrored")
def test_in_a_mirrored_window_values_stand_beside_their_names(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    made = Details(tmp_path / "b.dossier", theme, qtbot)
    made.bridge.perform(EditSource(made.source(2).id, RECORD))
    made.show()
    value = made.view.findChild(QLabel, "fieldValue")
    assert value is not None
    assert value.alignment() & Qt.AlignmentFlag.AlignRight
    assert value.alignment() & Qt.AlignmentFlag.AlignAbsolute, "or Latin words would stand at the far side"
    made.close()


def test_an_address_is_copied_and_never_opened(details: Details, qtbot: QtBot) -> None:
    details.bridge.perform(EditSource(details.source(2).id, RECORD))
    details.show()
    copy = details.view.findChild(QPushButton, "copyAddress")
    assert isinstance(copy, QPushButton)
    assert copy.accessibleDescription() == "https://example.org/a"
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "https://example.org/a"
    assert copy.text() == "Copied"
    assert not any(label.openExternalLinks() for label in details.view.findChildren(QLabel))


def test_an_address_of_another_kind_is_text(details: Details) -> None:
    details.bridge.perform(EditSource(details.source(2).id, RECORD | {"URL": "javascript:alert(1)"}))
    details.show()
    assert details.view.findChild(QPushButton, "copyAddress") is None
    assert details.texts("addressText") == ["javascript:alert(1)"]


def test_candidates_are_kept_apart_with_their_confidence(details: Details) -> None:
    source = details.source(2)
    rows = [
        Candidate("c1", source.id, 0, "only a candidate", "Fits best.", {"title": "One", "type": "webpage"}),
        Candidate("c2", source.id, 1, "probable", "", {}),
    ]
    with details.store.transaction() as write:
        for row in rows:
            write.put(row)
    details.show()
    assert details.texts("candidateTitle") == ["One", "Without a title"]
    assert details.texts("candidateRemark") == ["Fits best."]
    badges = [badge.accessibleName() for badge in details.view.findChildren(QWidget, "badge") if badge.isVisible()]
    assert badges == ["not given", "only a candidate", "probable"]


def test_another_source_takes_the_place_of_the_first(details: Details) -> None:
    details.show()
    assert details.texts("identitySentence") == ["The brief gives a number and nothing else."]
    details.view.show_source(details.source(1))
    assert details.texts("fieldValue")[0] == "The strait crossed"
    assert len(details.texts("identitySentence")) == 1
