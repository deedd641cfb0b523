"""Keys changed in the dialog: given, refused where they belong to another action, taken back."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.ui.actions import IN_A_DOCUMENT, specs
from dossier.ui.dialogs.settings_keys import KeysPage


def made(qtbot: QtBot, keys: dict[str, tuple[str, ...]] | None = None) -> KeysPage:
    page = KeysPage(keys or {})
    qtbot.addWidget(page)
    page.show()
    return page


def mark(page: KeysPage, text: str) -> None:
    page.filter.setText(text)
    assert page.spec is not None
    assert page.spec.text == text


def test_every_action_is_listed_with_its_keys(qtbot: QtBot) -> None:
    page = made(qtbot, {"export": ("F8",)})
    shown = {spec.name: keys.text() for spec, _, keys in page._rows}
    assert set(shown) == {spec.name for spec in (*specs(), *IN_A_DOCUMENT)}
    assert shown["export"] == "F8"
    assert shown["redo"] == "Ctrl+Shift+Z   Ctrl+Y"


def test_keys_are_given_and_reset(qtbot: QtBot) -> None:
    page = made(qtbot)
    mark(page, "Export PDF…")
    page.edit.setKeySequence(QKeySequence("Ctrl+Alt+X"))
    with qtbot.waitSignal(page.chosen) as told:
        page.use.click()
    assert told.args == [{"export": ("Ctrl+Alt+X",)}]
    with qtbot.waitSignal(page.chosen) as told:
        page.none.click()
    assert told.args == [{"export": ()}]
    with qtbot.waitSignal(page.chosen) as told:
        page.reset.click()
    assert told.args == [{}]
    assert not page.reset.isEnabled()


def test_a_conflict_is_said_and_nothing_is_taken(qtbot: QtBot) -> None:
    page = made(qtbot)
    mark(page, "Export PDF…")
    page.edit.setKeySequence(QKeySequence("Ctrl+O"))
    assert page.said.text().startswith("Ctrl+O belongs to “Open…”.")
    assert not page.use.isEnabled()
    page.edit.setKeySequence(QKeySequence("T"))
    assert "Tie the selected words" in page.said.text()


def test_first_keys_that_went_to_another_action_are_not_taken_from_it(qtbot: QtBot) -> None:
    page = made(qtbot, {"export": ("F8",), "open": ("Ctrl+E",)})
    mark(page, "Export PDF…")
    with qtbot.assertNotEmitted(page.chosen):
        page.reset.click()
    assert "“Open…”" in page.said.text()
    with qtbot.waitSignal(page.chosen) as told:
        page.reset_all.click()
    assert told.args == [{}]


def test_what_holds_in_documents_alone_stays(qtbot: QtBot) -> None:
    page = made(qtbot)
    mark(page, "Go to a page")
    page.edit.setKeySequence(QKeySequence("Ctrl+Alt+G"))
    assert not page.use.isEnabled()
    assert not page.none.isEnabled()


def test_an_action_is_found_by_its_keys_too(qtbot: QtBot) -> None:
    page = made(qtbot)
    page.filter.setText("ctrl+shift+f")
    assert page.spec is not None
    assert page.spec.name == "find_everywhere"


def test_escape_takes_new_keys_back_and_is_none_itself(qtbot: QtBot) -> None:
    page = made(qtbot)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    page.edit.setFocus()
    qtbot.keyClick(page.edit, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    assert page.edit.keySequence() == QKeySequence("Ctrl+F8")
    qtbot.keyClick(page.edit, Qt.Key.Key_Escape)
    assert page.edit.keySequence().isEmpty()
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.edit, escape)
    assert not escape.isAccepted()  # it closes the dialog
    assert page.edit.keySequence().isEmpty()
