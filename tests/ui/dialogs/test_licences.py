"""Help > Licences."""

from pytestqt.qtbot import QtBot

from dossier.services import licences
from dossier.ui.dialogs.licences import LicencesDialog
from dossier.ui.theme import Theme
from dossier.ui.window import Window


def test_the_notice_is_shown_first_and_every_part_is_listed(qtbot: QtBot) -> None:
    dialog = LicencesDialog(Theme())
    qtbot.addWidget(dialog)
    assert dialog.page.toPlainText().strip() == licences.notice().strip()
    shown = [dialog.list.item(row).text() for row in range(1, dialog.list.count())]
    assert shown == [f"{part.name} {part.version}" for part in licences.parts()]


def test_the_words_of_the_part_in_hand_are_shown(qtbot: QtBot) -> None:
    dialog = LicencesDialog(Theme())
    qtbot.addWidget(dialog)
    for row, part in enumerate(licences.parts(), 1):
        dialog.list.setCurrentRow(row)
        assert dialog.page.toPlainText().strip() == licences.text(part).strip()
    assert dialog.page.isReadOnly()


def test_the_menu_opens_it(qtbot: QtBot) -> None:
    window = Window(Theme())
    qtbot.addWidget(window)
    window.actions_by_name["licences"].trigger()
    (dialog,) = window.findChildren(LicencesDialog)
    assert dialog.isVisible()
