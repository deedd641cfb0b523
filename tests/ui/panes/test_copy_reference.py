"""A reference on the clipboard, in the style that was chosen."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.model.rows import Csl
from dossier.ui.panes.copy_reference import CopyReference

RECORD: Csl = {
    "type": "book",
    "title": "Walls and what they keep out",
    "author": [{"family": "Berg", "given": "Anna"}],
    "issued": {"date-parts": [[2021]]},
    "publisher": "Harbour Press",
}


def copied(widget: CopyReference, qtbot: QtBot) -> str:
    widget.button.click()
    qtbot.waitUntil(widget.button.isEnabled, timeout=30_000)
    return QApplication.clipboard().text()


def test_it_is_set_in_the_style_that_is_chosen(qtbot: QtBot) -> None:
    widget = CopyReference(RECORD, "apa")
    qtbot.addWidget(widget)
    assert copied(widget, qtbot) == "Berg, A. (2021). Walls and what they keep out. Harbour Press."
    assert widget.button.text() == "Copied"
    with qtbot.waitSignal(widget.style_chosen) as told:
        widget.styles.list.setCurrentIndex(widget.styles.list.findData("mla"))
    assert told.args == ["mla"]
    assert widget.button.text() == "Copy formatted reference"
    assert copied(widget, qtbot).startswith("Berg, Anna. Walls")
