"""A citation or a reference on the clipboard, in the style used last."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Identification
from dossier.model.rows import Csl, Source
from dossier.services.changes.sources import AddSource
from dossier.ui.citing import Citing, Wanted
from tests.ui.panes.reviewing import Review

WAIT = 30_000  # ms
RECORD: Csl = {
    "type": "book",
    "title": "Walls",
    "author": [{"family": "Berg", "given": "Anna"}],
    "issued": {"date-parts": [[2021]]},
    "publisher": "Harbour Press",
}


class Copying(Review):
    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.add("walls", 40, RECORD)
        self.add("doors", None, {**RECORD, "title": "Doors"})
        self.add("bare", 41, {})
        self.citing = Citing(self.store, "apa")

    def add(self, id: str, number: int | None, record: Csl) -> None:
        self.bridge.session.editor.perform(AddSource(number, record, Identification.CERTAIN, "", id))

    def copied(self, id: str, wanted: Wanted, qtbot: QtBot) -> str:
        QApplication.clipboard().clear()
        with qtbot.waitSignal(self.citing.ended, timeout=WAIT):
            self.citing.copy(id, wanted)
        return QApplication.clipboard().text()

    def refused(self, id: str, qtbot: QtBot) -> str:
        with qtbot.waitSignal(self.citing.refused, timeout=WAIT) as told:
            self.citing.copy(id, Wanted.CITATION)
        return told.args[0]


def test_all_sources_are_told_apart_and_italics_go_along(tmp_path: Path, qtbot: QtBot) -> None:
    review = Copying(tmp_path / "a.dossier")
    assert review.copied("walls", Wanted.CITATION, qtbot) == "(Berg, 2021a)"
    assert review.copied("doors", Wanted.REFERENCE, qtbot) == "Berg, A. (2021b). Doors. Harbour Press."
    assert "<i>Doors</i>" in QApplication.clipboard().mimeData().html()
    assert not review.citing.busy
    review.bridge.close()


def test_numbers_are_those_of_the_brief(tmp_path: Path, qtbot: QtBot) -> None:
    review = Copying(tmp_path / "a.dossier")
    review.citing.style = "ieee"
    assert review.copied("walls", Wanted.CITATION, qtbot) == "[40]"
    assert "the brief does not number this source" in review.refused("doors", qtbot)
    review.bridge.close()


def test_what_cannot_be_copied_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    review = Copying(tmp_path / "a.dossier")
    assert "has no record" in review.refused("bare", qtbot)
    review.citing.style = str(tmp_path / "gone.csl")
    assert "gone.csl" in review.refused("walls", qtbot)
    assert review.store.seek(Source, "none") is None
    with qtbot.assertNotEmitted(review.citing.ended, wait=50):
        review.citing.copy("none", Wanted.CITATION)
    review.bridge.close()
