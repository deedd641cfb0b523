"""Dialogs that work on a dossier close before it does."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dossier.model.rows import Section
from dossier.ui.bridge import Bridge
from dossier.ui.dialogs.closing import close_dialogs
from dossier.ui.dialogs.edit_section import EditSectionDialog
from dossier.ui.theme import Theme
from tests.samples import sample_session


def test_what_is_typed_in_a_dialog_is_kept_before_it_closes(tmp_path: Path, qtbot: QtBot) -> None:
    bridge = Bridge(sample_session(tmp_path / "a.dossier"), lambda: "Ada")
    window = QWidget()
    qtbot.addWidget(window)
    assert close_dialogs(window)
    section = bridge.store.find(Section)[0]
    dialog = EditSectionDialog(bridge, Theme(), section.id, window)
    dialog.show()
    dialog.body.setPlainText(section.body + " Newly typed.")
    assert close_dialogs(window)
    assert not dialog.isVisible()
    assert bridge.store.get(Section, section.id).body.endswith(" Newly typed.")
    bridge.close()
