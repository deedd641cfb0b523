"""The reviewer's name, keys, what goes into an export."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from dossier.services.annotated.choice import SourceChoice
from dossier.services.formats import FORMATS
from dossier.services.settings import LONGEST_NAME, Author
from dossier.ui.actions import IN_A_DOCUMENT, specs
from dossier.ui.dialogs.export import ExportDialog
from dossier.ui.dialogs.reviewer import ReviewerDialog


def test_a_name_is_needed_and_is_taken_without_white_space_around_it(qtbot: QtBot) -> None:
    dialog = ReviewerDialog("")
    qtbot.addWidget(dialog)
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    qtbot.keyClicks(dialog.field, "  Ada   Reviewer ")
    assert ok.isEnabled()
    assert dialog.name == "Ada Reviewer"


def test_a_name_is_not_longer_than_names_are(qtbot: QtBot) -> None:
    dialog = ReviewerDialog("")
    qtbot.addWidget(dialog)
    dialog.field.insert("a" * 300_000)
    assert dialog.name == "a" * LONGEST_NAME


def test_the_login_name_is_never_proposed(qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setenv("USER", "login")
    monkeypatch.setenv("LOGNAME", "login")
    dialog = ReviewerDialog("")
    qtbot.addWidget(dialog)
    assert dialog.field.text() == ""


def test_no_two_actions_have_the_same_key() -> None:
    keys = [key for spec in (*specs(), *IN_A_DOCUMENT) for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_the_file_gets_its_ending_and_the_author_is_as_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(tmp_path / "a.dossier", Author.INITIALS)
    qtbot.addWidget(dialog)
    assert dialog.target == tmp_path / "a-report.pdf"
    assert dialog.chosen_author is Author.INITIALS
    dialog.file.setText(str(tmp_path / "v1.2"))
    assert dialog.target == tmp_path / "v1.2.pdf"
    dialog.author.setCurrentIndex(2)
    assert dialog.chosen_author.value == "none"


def test_every_format_is_offered_in_a_sentence_and_the_last_one_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    for name in FORMATS:
        dialog = ExportDialog(tmp_path / "a.dossier", Author.NAME, name)
        qtbot.addWidget(dialog)
        assert dialog.chosen_format == name
        assert dialog.target == tmp_path / f"a{FORMATS[name].ending}"
        assert dialog.formats.count() == len(FORMATS) + 3
        assert dialog.formats.currentText()
        assert dialog.chooser.sentence.text().endswith(".")
        assert dialog.documents.isHidden() == (not FORMATS[name].has_documents)
    dialog = ExportDialog(tmp_path / "a.dossier", Author.NAME, "of a later version")
    qtbot.addWidget(dialog)
    assert dialog.chosen_format == "report-pdf"


def test_another_format_proposes_its_own_name_and_keeps_one_that_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(tmp_path / "a.dossier", Author.NAME)
    qtbot.addWidget(dialog)
    other = [*FORMATS].index("markdown") + 2  # after the sources and the binder
    dialog.formats.setCurrentIndex(other)
    assert dialog.target == tmp_path / "a-report.md"
    dialog.file.setText(str(tmp_path / "typed.md"))
    dialog.formats.setCurrentIndex(0)
    assert dialog.file.text() == str(tmp_path / "typed.pdf")


def test_sources_go_into_a_folder_of_their_own(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(tmp_path / "a.dossier", Author.INITIALS)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.password.isVisible()
    dialog.formats.setCurrentIndex(1)
    assert dialog.chosen_format == "source-pdf"
    assert dialog.target == tmp_path / "a-sources"
    assert dialog.file.accessibleName() == "Folder"
    assert dialog.options.flat.isVisible()
    dialog.options.flat.setChecked(True)
    dialog.password.setText("sesame")
    assert dialog.choice == SourceChoice(None, Author.INITIALS, True, "sesame")
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    dialog.show_typed.setChecked(True)
    assert (dialog.show_typed.isVisible(), dialog.password.echoMode()) == (True, QLineEdit.EchoMode.Normal)
    dialog.formats.setCurrentIndex(0)
    assert dialog.target == tmp_path / "a-report.pdf"
    assert dialog.options.flat.isVisible()  # a report can be flattened too
    dialog.formats.setCurrentIndex(1)
    dialog.file.setText(str(tmp_path / "mine"))
    dialog.formats.setCurrentIndex(0)
    assert dialog.target == tmp_path / "mine.pdf"


def test_a_binder_takes_encrypted_sources_only_when_it_is_ticked(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(tmp_path / "a.dossier", Author.NAME, "binder-pdf")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.target == tmp_path / "a-binder.pdf"
    assert dialog.file.accessibleName() == "File"
    assert dialog.options.flat.isVisible()
    assert dialog.password.isVisible()
    assert not dialog.choice.unlocked
    dialog.unlocked.setChecked(True)
    assert dialog.choice == SourceChoice(unlocked=True)
    dialog.formats.setCurrentIndex(1)
    assert not dialog.unlocked.isVisible()


def test_comments_alone_are_a_folder_without_pages_to_draw_on(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(tmp_path / "a.dossier", Author.NAME, "xfdf")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.target == tmp_path / "a-comments"
    assert dialog.file.accessibleName() == "Folder"
    assert dialog.password.isVisible()
    assert not dialog.options.flat.isVisible()
    assert dialog.choice == SourceChoice(comments=True)


def test_enter_in_the_name_of_the_file_exports(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(tmp_path / "a.dossier", Author.NAME)
    qtbot.addWidget(dialog)
    dialog.show()
    export = dialog.findChildren(QDialogButtonBox)[0].buttons()[0]
    assert [button for button in dialog.findChildren(QPushButton) if button.isDefault()] == [export]
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.file, Qt.Key.Key_Return)
