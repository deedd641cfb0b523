"""What is shown of a brief before it is stored, and how it is read again as the reviewer says."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from dossier.model.kinds import MarkerForm, SectionKind
from dossier.services.previews import BriefFile, Choices, read_as_it_stands
from dossier.ui.dialogs.preview_brief import PreviewDialog
from dossier.ui.theme import Theme

BRIEF = """# Tolls

Should the town raise the toll?

## Summary

The toll pays for dredging [1]. It is low [2].

## The old toll

### Its beginning

The toll began in 1900 [3].

### Its end

It ended.

## Sources

1. Harbour Office. Dredging. 2020.
2. Port Law. 1999.
"""


def preview(qtbot: QtBot, text: str = BRIEF) -> PreviewDialog:
    file = BriefFile("tolls.md", text.encode())
    dialog = PreviewDialog(file, read_as_it_stands(file, Choices()), Theme(), "Make a dossier…")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def titles(dialog: PreviewDialog) -> list[str]:
    model = dialog.sections
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def test_title_question_counts_and_sections_are_shown(qtbot: QtBot) -> None:
    dialog = preview(qtbot)
    assert (dialog.title.text(), dialog.question.text()) == ("Tolls", "Should the town raise the toll?")
    assert dialog.counts.text() == "4 sections · 4 claims · 3 markers · 3 citations · 3 sources"
    assert titles(dialog) == ["Summary", "3  The old toll", "1  Its beginning", "2  Its end"]
    assert dialog.claims.toPlainText() == "0.1  The toll pays for dredging [1]\n\n0.2  It is low [2]"
    assert dialog.sources.toPlainText().splitlines()[2] == "[3]  only a number; the brief says nothing of it"


def test_what_is_unsure_comes_first_what_all_claims_have_last_and_leads_to_its_section(qtbot: QtBot) -> None:
    dialog = preview(qtbot)
    words = [dialog.doubts.item(row).text() for row in range(dialog.doubts.count())]
    assert words[0] == "[3] is cited, but the list of sources has no such entry."
    assert words[1].endswith("\nIts beginning")
    assert words[-1].startswith("Taken as a fact;")
    dialog.doubts.setCurrentRow(1)
    assert dialog.table.currentIndex().row() == 2
    assert dialog.claims.toPlainText() == "1.1  The toll began in 1900 [3]"


def test_another_level_of_headings_is_read_at_once(qtbot: QtBot) -> None:
    dialog = preview(qtbot)
    dialog.level.setCurrentIndex(2)
    dialog.level.activated.emit(2)
    assert dialog.reading
    assert not dialog.go.isEnabled()
    qtbot.waitUntil(lambda: not dialog.reading)
    assert titles(dialog) == ["Summary", "1  The old toll"]
    assert dialog.level.currentData() == 2
    assert dialog.go.isEnabled()
    assert dialog.choices.heading_level == 2


def test_another_form_of_markers_is_read_at_once(qtbot: QtBot) -> None:
    dialog = preview(qtbot)
    index = dialog.form.findData(MarkerForm.PARENTHESES)
    dialog.form.setCurrentIndex(index)
    dialog.form.activated.emit(index)
    qtbot.waitUntil(lambda: not dialog.reading)
    assert dialog.choices.marker_form is MarkerForm.PARENTHESES
    assert dialog.form.currentText() == "in parentheses, (4)"


def test_a_section_is_unticked_with_a_key_and_another_given_a_kind(qtbot: QtBot) -> None:
    dialog = preview(qtbot)
    cell, whole = dialog.table.visualRect(dialog.sections.index(0, 0)), dialog.counts.text()
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert dialog.counts.text() == whole  # its words were looked at
    box = QPoint(cell.left() + 12, cell.center().y())
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert dialog.counts.text() == "3 sections · 2 claims · 1 marker · 1 citation · 3 sources"
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.counts.text().startswith("4 sections")
    dialog.table.selectRow(2)
    index = dialog.kind.findData(SectionKind.LIMITS)
    dialog.kind.setCurrentIndex(index)
    dialog.kind.activated.emit(index)
    assert dialog.brief.sections[2].kind is SectionKind.LIMITS
    assert dialog.sections.data(dialog.sections.index(2, 1)) == "Limits"


def test_nothing_ticked_is_nothing_to_make(qtbot: QtBot) -> None:
    dialog = preview(qtbot)
    for row in range(4):
        dialog.sections.setData(dialog.sections.index(row, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not dialog.go.isEnabled()


def test_what_is_taken_is_the_brief_as_chosen(qtbot: QtBot) -> None:
    dialog = preview(qtbot)
    dialog.sections.left_out.add(0)
    with qtbot.waitSignal(dialog.taken) as caught:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert [section.title for section in caught.args[0].sections] == ["The old toll", "Its beginning", "Its end"]


@pytest.mark.parametrize("words", ["", "Only words."])
def test_a_brief_without_question_or_sources_says_so(qtbot: QtBot, words: str) -> None:
    dialog = preview(qtbot, f"# Tolls\n\n## Part\n\n{words}\n")
    assert dialog.question.isHidden()
    assert dialog.sources.toPlainText() == "No source is cited or listed."


def test_a_dialog_that_is_closed_while_it_reads_is_heard_no_more(qtbot: QtBot) -> None:
    dialog = preview(qtbot)
    dialog.level.setCurrentIndex(1)
    dialog.level.activated.emit(1)
    dialog.reject()
    assert not dialog.reading


def test_a_title_that_is_the_question_is_shown_once(qtbot: QtBot) -> None:
    dialog = preview(qtbot, "# Should the town raise the toll?\n\n## Part\n\nIt is low [1].\n")
    assert dialog.title.text() == "Should the town raise the toll?"
    assert dialog.question.text() == dialog.title.text()
    assert dialog.question.isHidden()
