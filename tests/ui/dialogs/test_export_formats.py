"""The formats to choose from."""

from pytestqt.qtbot import QtBot

from dossier.cli.exports import FORMATS as COMMANDS
from dossier.ui.dialogs.export_formats import KINDS, FormatChooser


def test_every_format_of_the_command_line_is_offered_with_its_sentence(qtbot: QtBot) -> None:
    chooser = FormatChooser("docx")
    qtbot.addWidget(chooser)
    assert chooser.kind == KINDS["docx"]
    assert {chooser.list.itemData(row) for row in range(chooser.list.count())} == set(COMMANDS)
    assert chooser.list.count() == len(COMMANDS)
    sentences = set()
    for row in range(chooser.list.count()):
        chooser.list.setCurrentIndex(row)
        sentences.add(chooser.sentence.text())
        assert chooser.list.accessibleDescription() == chooser.sentence.text()
    assert len(sentences) == len(COMMANDS)
