from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.report import Table
from dossier.output.choice import CHOICES
from dossier.output.words import LANGUAGES
from dossier.services.formats import FORMATS, Asked
from dossier.services.reference_styles import style_named
from dossier.services.settings import Author, Paper
from dossier.ui.dialogs.export import ExportDialog
from dossier.ui.dialogs.export_options import ExportOptions

PDF = FORMATS["report-pdf"]


def test_all_goes_in_unless_a_person_chooses(qtbot: QtBot) -> None:
    options = ExportOptions("es", Paper.LETTER)
    qtbot.addWidget(options)
    assert options.asked(Author.NONE, PDF, documents=False) == Asked(Author.NONE, False, "es", Paper.LETTER)
    assert tuple(options.parts) == CHOICES
    assert options.language.count() == len(LANGUAGES)


def test_a_language_of_a_later_version_is_english(qtbot: QtBot) -> None:
    options = ExportOptions("tlh")
    qtbot.addWidget(options)
    assert options.asked(Author.NAME, PDF, documents=True).language == "en"


def test_what_is_not_ticked_is_left_out(qtbot: QtBot) -> None:
    options = ExportOptions()
    qtbot.addWidget(options)
    options.parts[Table.NOTES].click()
    options.parts[Table.SOURCES].click()
    options.flat.click()
    asked = options.asked(Author.NAME, PDF, documents=True)
    assert asked.without == {Table.NOTES, Table.SOURCES}
    assert asked.flat
    whole = options.asked(Author.NAME, FORMATS["json"], documents=True)
    assert whole.without == frozenset()
    assert not whole.flat


@pytest.mark.parametrize("name", FORMATS)
def test_only_what_a_format_has_a_use_for_is_asked(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    dialog = ExportDialog(tmp_path / "a.dossier", Author.NAME, name)
    qtbot.addWidget(dialog)
    format = FORMATS[name]
    options = dialog.options
    assert options.language.isHidden() != format.has_words
    assert options.paper.isHidden() != format.has_pages
    assert options.flat.isHidden() != format.has_pages
    dialog.show()
    assert options.parts[Table.NOTES].isVisible() == format.has_choice


def test_references_are_set_in_a_style_where_the_format_has_references(qtbot: QtBot) -> None:
    options = ExportOptions(style="apa")
    qtbot.addWidget(options)
    options.show_for("report-pdf")
    assert options.form.isRowVisible(options.style_chooser)
    assert options.asked(Author.NAME, FORMATS["report-pdf"], documents=False).style == style_named("apa")
    options.show_for("csv")
    assert not options.form.isRowVisible(options.style_chooser)
    assert options.asked(Author.NAME, FORMATS["csv"], documents=False).style is None
