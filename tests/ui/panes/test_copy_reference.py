"""The source in hand, cited and listed in the style that is chosen beside."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from dossier.ui.panes.copy_reference import CopyReference
from tests.ui.test_citing import WAIT, Copying


def copied(widget: CopyReference, button: QPushButton, qtbot: QtBot) -> str:
    button.click()
    qtbot.waitUntil(button.isEnabled, timeout=WAIT)
    return QApplication.clipboard().text()


def test_it_is_set_in_the_style_that_is_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    review = Copying(tmp_path / "a.dossier")
    widget = CopyReference(review.citing, "walls")
    qtbot.addWidget(widget)
    assert copied(widget, widget.reference, qtbot) == "Berg, A. (2021a). Walls. Harbour Press."
    assert (widget.reference.text(), widget.citation.text()) == ("Copied", "Copy citation")
    assert copied(widget, widget.citation, qtbot) == "(Berg, 2021a)"
    assert (widget.reference.text(), widget.citation.text()) == ("Copy formatted reference", "Copied")
    widget.styles.list.setCurrentIndex(widget.styles.list.findData("chicago-notes"))
    assert widget.citation.text() == "Copy citation"
    assert review.citing.style == "chicago-notes"  # also of the menu's action, and of the next source
    assert copied(widget, widget.citation, qtbot) == "Anna Berg, Walls (Harbour Press, 2021)."
    review.bridge.close()


def test_what_a_style_has_not_is_said_beside_it(tmp_path: Path, qtbot: QtBot) -> None:
    review = Copying(tmp_path / "a.dossier")
    review.citing.style = "ieee"
    widget = CopyReference(review.citing, "doors")
    qtbot.addWidget(widget)
    QApplication.clipboard().setText("before")
    assert copied(widget, widget.citation, qtbot) == "before"
    assert "does not number" in widget.styles.said.text()
    assert copied(widget, widget.reference, qtbot).startswith("A. Berg, Doors.")
    review.bridge.close()


def test_it_shows_the_style_of_the_settings_as_soon_as_that_changes(tmp_path: Path, qtbot: QtBot) -> None:
    review = Copying(tmp_path / "a.dossier")
    widget = CopyReference(review.citing, "walls")
    qtbot.addWidget(widget)
    copied(widget, widget.citation, qtbot)
    review.citing.use("ieee")
    assert (widget.styles.name, widget.citation.text()) == ("ieee", "Copy citation")
    review.citing.use("")
    assert widget.styles.name == "chicago"
    review.bridge.close()
