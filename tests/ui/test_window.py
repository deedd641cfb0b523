"""The whole window on real dossiers: opened, reviewed by keys alone, changed, undone, closed, opened again."""

import dataclasses
import re
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from dossier.model.kinds import AnnotationKind, OnKind, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Document, Judgement, Note, Section, Source
from dossier.services import reading, settings
from dossier.services.annotated.choice import BINDER, SourceChoice
from dossier.services.changes.claims import RemoveClaim
from dossier.services.changes.notes import AddNote
from dossier.services.formats import Asked
from dossier.services.last_exports import last_export
from dossier.services.settings import Author
from dossier.store.store import open_store
from dossier.ui.application import start
from dossier.ui.bridge import Bridge
from dossier.ui.dialogs.correct_claim import CorrectClaimDialog
from dossier.ui.dialogs.edit_section import EditSectionDialog
from dossier.ui.dialogs.export import ExportDialog
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.widgets.sizes import screen_of
from dossier.ui.window import Window
from tests.samples import sample_brief, sample_session
from tests.ui.windows import shown_window


@pytest.fixture
def window(path: Path, qtbot: QtBot) -> Iterator[Window]:
    with shown_window(qtbot, Theme(), path, active=True, theme=settings.Theme.LIGHT) as window:
        yield window


def press(qtbot: QtBot, window: Window, *keys: str) -> None:
    """Press keys as a reviewer does, wherever the focus is."""
    for key in keys:
        action = next(a for a in window.actions_by_name.values() if key in [k.toString() for k in a.shortcuts()])
        assert action.isEnabled(), f"{key} does nothing here"
        action.trigger()


def test_it_opens_with_the_overview_and_where_the_review_stands(window: Window) -> None:
    assert window.desk is not None
    assert window.desk.navigator.place.view is View.OVERVIEW
    assert window.windowTitle() == "Ferries — Dossier"
    assert window.status.judged.text() == "0 of 5 citations judged"
    assert window.status.unplaced.text() == "Unplaced (0)"
    assert window.status.saved.text() == "All changes saved"


def test_a_window_without_a_remembered_place_fits_on_the_screen_with_its_frame(qtbot: QtBot) -> None:
    window = Window(Theme())
    qtbot.addWidget(window)
    room = screen_of(window).availableSize()
    assert room.height() < 900, "the screen of the tests is smaller than the window likes to be"
    assert window.height() < room.height()
    assert window.width() < room.width()


def test_a_whole_review_without_a_mouse(window: Window, qtbot: QtBot, path: Path) -> None:
    desk = window.desk
    assert desk is not None
    press(qtbot, window, "J", "1", "J", "3")
    first, second = desk.bridge.store.find(Judgement)
    assert (first.verdict, second.verdict) == (Verdict.SUPPORTS, Verdict.DOES_NOT_SUPPORT)
    press(qtbot, window, "R")
    qtbot.keyClicks(desk.judgement.reason, "two hours are not slow")
    press(qtbot, window, "U")
    place = desk.navigator.place
    assert reading.claim_numbers(desk.bridge.store)[place.claim_id] == "1.1"
    assert desk.bridge.store.find(Judgement)[1].reason == "two hours are not slow"
    press(qtbot, window, "Alt+1")
    (annotation,) = desk.bridge.store.find(Annotation)
    assert annotation.anchor.exact == desk.bridge.store.get(Claim, place.claim_id).text
    assert window.status.judged.text() == "2 of 5 citations judged"
    press(qtbot, window, "Alt+Left")
    assert reading.claim_numbers(desk.bridge.store)[desk.navigator.place.claim_id] == "0.2"
    window.close()
    with_rows = open_store(path, read_only=True)
    assert [j.verdict for j in with_rows.find(Judgement)] == [Verdict.SUPPORTS, Verdict.DOES_NOT_SUPPORT]
    assert len(with_rows.find(Annotation)) == 1
    with_rows.close()


def test_next_and_previous_citation_go_round(window: Window, qtbot: QtBot) -> None:
    desk = window.desk
    assert desk is not None
    seen = []
    for _ in range(6):
        press(qtbot, window, "J")
        seen.append(desk.navigator.place.citation_id)
    assert len(set(seen[:5])) == 5
    assert seen[5] == seen[0]
    press(qtbot, window, "K")
    assert desk.navigator.place.citation_id == seen[4]


def test_undo_and_redo_are_named_and_follow_the_keys(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window, "J", "2")
    assert window.status.undo.text().startswith("Undo: ")
    press(qtbot, window, "Ctrl+Z")
    assert window.status.judged.text() == "0 of 5 citations judged"
    press(qtbot, window, "Ctrl+Shift+Z")
    assert window.status.judged.text() == "1 of 5 citations judged"


def test_digits_typed_into_a_field_judge_nothing(window: Window, qtbot: QtBot) -> None:
    desk = window.desk
    assert desk is not None
    press(qtbot, window, "J", "R")
    qtbot.waitUntil(desk.judgement.reason.hasFocus)
    qtbot.keyClicks(desk.judgement.reason, "1 2 njuk")
    assert desk.judgement.flush()
    judgement = desk.bridge.store.find(Judgement)[0]
    assert judgement.verdict is Verdict.UNCHECKED
    assert judgement.reason == "1 2 njuk"


def test_typing_is_kept_when_the_window_closes_at_once(window: Window, qtbot: QtBot, path: Path) -> None:
    desk = window.desk
    assert desk is not None
    press(qtbot, window, "J", "R")
    qtbot.keyClicks(desk.judgement.reason, "last words")
    window.close()
    store = open_store(path, read_only=True)
    assert store.find(Judgement)[0].reason == "last words"
    store.close()


def test_entering_no_hits_does_not_take_the_keyboard_from_who_types_on(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["find_everywhere"].trigger()
    search = window.header.search
    for words, key in (("zzzq", Qt.Key.Key_Return), ("zzz", Qt.Key.Key_Down)):
        search.setText(words)
        qtbot.keyClick(search, key)
        assert search.hasFocus()
    search.selectAll()
    qtbot.keyClicks(search, "ferr")
    assert window.desk is not None
    pane = window.desk.search
    qtbot.waitUntil(pane.list.isVisible)
    assert search.hasFocus()
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert pane.list.hasFocus()
    assert search.text() == "ferr"


def test_finding_everywhere_shows_hits_and_escape_leads_back(window: Window, qtbot: QtBot) -> None:
    desk = window.desk
    assert desk is not None
    press(qtbot, window, "Ctrl+Shift+F")
    qtbot.keyClicks(window.header.search, "rule-of-thumb")
    qtbot.waitUntil(lambda: desk.navigator.place.view is View.SEARCH)
    qtbot.keyClick(window.header.search, Qt.Key.Key_Escape)
    assert desk.navigator.place.view is not View.SEARCH


def test_a_broken_dossier_is_refused_in_the_window_and_the_open_one_stays(window: Window, tmp_path: Path) -> None:
    broken = tmp_path / "broken.dossier"
    broken.write_bytes(b"")
    assert not window.open_path(broken)
    assert window.messages.kind is MessageKind.ERROR
    assert "empty" in window.messages.text
    assert window.desk is not None


def test_a_dossier_in_use_is_shown_for_reading_only(window: Window, path: Path, qtbot: QtBot) -> None:
    second = Window(Theme())
    qtbot.addWidget(second)
    assert second.open_path(path)
    assert second.status.saved.text() == "For reading only"
    assert second.bridge is not None
    assert not second.bridge.perform(AddNote(OnKind.DOSSIER, "", "text"))
    assert second.bridge.store.find(Note) == []
    second.close()


def test_a_dossier_of_two_names_is_shown_for_reading_only(window: Window, path: Path, qtbot: QtBot) -> None:
    other = path.with_name("other.dossier")
    other.hardlink_to(path)
    second = Window(Theme())
    qtbot.addWidget(second)
    assert second.open_path(other)
    assert second.status.saved.text() == "For reading only"
    assert "hard link" in second.messages.text
    assert "It is shown for reading only." in second.messages.text
    second.close()


def test_a_brief_becomes_a_dossier_and_shows_what_was_unsure(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    brief = tmp_path / "brief.txt"
    brief.write_text(sample_brief().text, encoding="utf-8")
    target = tmp_path / "brief.dossier"
    window.new_brief.import_to(brief, target)
    qtbot.waitUntil(lambda: not window.new_brief.running)
    assert window.desk is not None
    assert window.desk.bridge.session.path == target
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_the_export_writes_a_pdf_and_says_where(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.bridge is not None
    press(qtbot, window, "J", "1")
    target = tmp_path / "report.pdf"
    window.exporting.export_to(window.bridge, target, Author.NAME)
    assert window.exporting.running
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    assert target.read_bytes().startswith(b"%PDF-")
    assert str(target) in window.messages.text


def test_what_was_exported_is_opened_by_the_system_and_never_on_another_computer(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return len(opened) < 3

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    target = tmp_path / "citations.csv"
    assert window.bridge is not None
    window.exporting.export_to(window.bridge, target, Author.NAME, "csv")
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    buttons = window.messages.findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["Open the file", "Open the folder"]
    for button in buttons:
        button.click()
    assert opened == [QUrl.fromLocalFile(str(target)), QUrl.fromLocalFile(str(tmp_path))]
    buttons[0].click()
    assert window.messages.text == "No program of this computer opens “citations.csv”."
    monkeypatch.setattr(QUrl, "fromLocalFile", lambda path: QUrl("file://elsewhere/citations.csv"))
    window.exporting.export_to(window.bridge, target, Author.NAME, "csv")
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    buttons[0].click()
    assert "No program" in window.messages.text
    assert len(opened) == 3


def test_sources_are_exported_while_the_window_has_the_dossier(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.bridge is not None
    target = tmp_path / "sources"
    window.exporting.export_sources_to(window.bridge, target, SourceChoice())
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    assert window.messages.kind is MessageKind.INFO
    assert str(target) in window.messages.text
    assert [path.suffix for path in target.iterdir()] == [".pdf"]


def test_a_binder_is_exported_while_the_window_has_the_dossier(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.bridge is not None
    target = tmp_path / "binder.pdf"
    window.exporting.export_sources_to(window.bridge, target, SourceChoice(), BINDER)
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    assert target.read_bytes().startswith(b"%PDF")
    assert window.messages.text.startswith(f"Exported: {target}")


def test_what_was_left_out_by_choice_is_said_so(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.bridge is not None
    asked = Asked(Author.NAME, sections=frozenset({1}))
    window.exporting.export_to(window.bridge, tmp_path / "report.md", Author.NAME, "markdown", asked=asked)
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    assert re.fullmatch(r".*report\.md \(left out by choice: \d+\)", window.messages.text)
    choice = SourceChoice(sections=frozenset({1}))
    window.exporting.export_sources_to(window.bridge, tmp_path / "binder.pdf", choice, BINDER)
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    assert re.fullmatch(r".*binder\.pdf \(left out by choice: \d+\)", window.messages.text)


def test_an_export_is_proposed_where_the_last_one_went(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.bridge is not None
    proposed: list[Path] = []
    (tmp_path / "sent").mkdir()

    def choose(dialog: ExportDialog) -> int:
        proposed.append(dialog.target.parent)
        dialog.formats.setCurrentIndex(3)  # Markdown
        dialog.file.setText(str(tmp_path / "sent" / "report.md"))
        return int(ExportDialog.DialogCode.Accepted)

    monkeypatch.setattr(ExportDialog, "exec", choose)
    for _ in range(2):
        window.exporting.begin(window.bridge, settings.Settings())
        qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    assert proposed == [window.bridge.session.path.parent, tmp_path / "sent"]


def test_an_export_of_another_format_says_what_it_only_lists(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.bridge is not None
    target = tmp_path / "citations.csv"
    window.exporting.export_to(window.bridge, target, Author.NAME, "csv")
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    assert target.read_bytes().startswith(b"\xef\xbb\xbfClaim,")
    assert "(listed, since it cannot carry them: 12)" in window.messages.text
    whole = tmp_path / "whole.json"
    window.exporting.export_to(window.bridge, whole, Author.NAME, "json", documents=False)
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    assert b'"documents": "left out"' in whole.read_bytes()


def test_an_export_becomes_a_dossier_again(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.bridge is not None
    export = tmp_path / "whole.json"
    claims = window.bridge.store.find(Claim)
    window.exporting.export_to(window.bridge, export, Author.NAME, "json")
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    window.new_brief.import_to(export, tmp_path / "again.dossier")
    qtbot.waitUntil(lambda: not window.new_brief.running)
    assert window.bridge is not None
    assert window.bridge.session.path == tmp_path / "again.dossier"
    assert window.bridge.store.find(Claim) == claims


def test_what_was_chosen_is_kept_and_the_export_that_names_the_pdf_begins_with_it(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first: list[str] = []

    def choose(dialog: ExportDialog) -> int:
        first.append(dialog.chosen_format)
        dialog.formats.setCurrentIndex(3)  # Markdown
        dialog.author.setCurrentIndex(1)
        dialog.options.language.setCurrentIndex(1)
        dialog.file.setText(str(tmp_path / "out.md"))
        return int(ExportDialog.DialogCode.Accepted)

    monkeypatch.setattr(ExportDialog, "exec", choose)
    for _ in range(2):
        window.actions_by_name["export"].trigger()
        qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    assert first == ["report-pdf", "report-pdf"]
    assert (tmp_path / "out.md").read_text(encoding="utf-8").startswith("# How to cross?")
    assert "## En un coup d’œil" in (tmp_path / "out.md").read_text(encoding="utf-8")
    assert window.settings.author is Author.INITIALS
    assert window.settings.report_language == "fr"


def test_an_export_that_cannot_be_written_is_said(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.bridge is not None
    window.exporting.export_to(window.bridge, tmp_path, Author.NAME)
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    assert window.messages.kind is MessageKind.ERROR


def test_an_export_is_remembered_and_the_next_can_hold_what_changed_since(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.bridge is not None
    bridge = window.bridge
    window.exporting.export_to(bridge, tmp_path / "whole.md", Author.NAME, "markdown")
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    bridge.perform(AddNote(OnKind.DOSSIER, "", "Said since."))

    def choose(dialog: ExportDialog) -> int:
        dialog.formats.setCurrentIndex(dialog.formats.findData("markdown"))
        dialog.options.since_last.click()
        dialog.file.setText(str(tmp_path / "news.md"))
        return int(ExportDialog.DialogCode.Accepted)

    monkeypatch.setattr(ExportDialog, "exec", choose)
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    news = (tmp_path / "news.md").read_text(encoding="utf-8")
    assert "Partial report" in news
    assert "Said since." in news
    assert "Two ferries" not in news
    window.exporting.export_to(
        bridge,
        tmp_path / "none.md",
        Author.NAME,
        "markdown",
        asked=Asked(since=last_export(bridge.store, "markdown")),
    )
    assert "Nothing that goes into this export has changed since" in window.messages.text
    assert not (tmp_path / "none.md").exists()


def test_a_cancelled_export_leaves_the_old_file(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.bridge is not None
    target = tmp_path / "out" / "report.pdf"
    target.parent.mkdir()
    target.write_bytes(b"%PDF-old")
    for begin in (
        lambda: window.exporting.export_to(window.bridge, target, Author.NAME),
        lambda: window.exporting.export_sources_to(window.bridge, target, SourceChoice(), BINDER),
    ):
        begin()
        window.exporting.cancel()
        qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
        assert window.messages.text == "The export was cancelled; no file was changed."
        assert target.read_bytes() == b"%PDF-old"
        assert list(target.parent.iterdir()) == [target]
    assert last_export(window.bridge.store, "report-pdf") is None


def test_themes_and_text_size_are_taken_at_once_and_kept(window: Window) -> None:
    window.actions_by_name["theme_dark"].trigger()
    assert window.theme.name == "dark"
    window.actions_by_name["zoom_in"].trigger()
    assert settings.load().theme is settings.Theme.DARK
    assert settings.load().text_size == 110


def test_settings_that_another_window_chose_meanwhile_stay(window: Window) -> None:
    settings.save(settings.Settings(text_size=125))
    loaded = settings.load()
    start(window, Path("/nowhere.dossier"), loaded)
    others = dataclasses.replace(loaded, reviewer="Bea", backup_folder="/safe", shortcuts={"back": ("F7",)})
    settings.save(others, loaded)
    window.actions_by_name["zoom_reset"].trigger()
    window.actions_by_name["theme_dark"].trigger()
    assert window.close()
    kept = settings.load()
    assert (kept.reviewer, kept.backup_folder, kept.shortcuts) == ("Bea", "/safe", {"back": ("F7",)})
    assert (kept.text_size, kept.theme, kept.recent) == (100, settings.Theme.DARK, window.settings.recent)


def test_every_pane_can_be_reached_by_f6(window: Window, qtbot: QtBot) -> None:
    desk = window.desk
    assert desk is not None
    press(qtbot, window, "J")
    panes = {desk.outline, desk.claim, desk.notes, desk.source, desk.judgement}
    reached = set()
    for _ in range(6):
        press(qtbot, window, "F6")
        focus = QApplication.focusWidget()
        reached |= {pane for pane in panes if focus is not None and pane.isAncestorOf(focus)}
    assert reached == panes


def test_the_source_is_at_first_as_wide_as_the_text_it_stands_beside(window: Window, qtbot: QtBot) -> None:
    desk = window.desk
    assert desk is not None
    window.resize(1440, 860)
    press(qtbot, window, "J")
    _outline, text, source = desk.splitter.sizes()
    assert source >= text, "a pane that is not shown keeps the text wide"


def test_a_claim_removed_while_in_hand_leaves_the_section(window: Window, qtbot: QtBot) -> None:
    desk = window.desk
    assert desk is not None
    press(qtbot, window, "J")
    claim_id = desk.navigator.place.claim_id
    desk.bridge.perform(RemoveClaim(claim_id))
    place = desk.navigator.place
    assert (place.view, place.claim_id, place.citation_id) == (View.SECTION, "", "")
    press(qtbot, window, "Ctrl+Z")
    assert desk.bridge.store.seek(Claim, claim_id) is not None


def test_places_survive_an_undo_that_takes_them_away(window: Window) -> None:
    desk = window.desk
    assert desk is not None
    citation = desk.bridge.store.find(Citation)[0]
    section_id = desk.bridge.store.get(Claim, citation.claim_id).section_id
    desk.take(citation, section_id)
    desk.navigator.go(Place(View.SOURCES, source_id=citation.source_id))
    desk.navigator.back()
    assert desk.navigator.place.citation_id == citation.id


def test_a_section_being_edited_is_kept_and_its_dialog_closed_with_the_dossier(
    window: Window, qtbot: QtBot, path: Path
) -> None:
    press(qtbot, window, "J", "Ctrl+Shift+E")
    dialog = window.findChild(EditSectionDialog)
    assert dialog is not None
    dialog.body.setPlainText(dialog.body.toPlainText() + " Newly typed.")
    assert window.close_dossier()
    assert not dialog.isVisible()
    with closing(open_store(path, read_only=True)) as store:
        assert any(section.body.endswith(" Newly typed.") for section in store.find(Section))


def test_a_claim_being_corrected_goes_with_its_dossier(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "other.dossier"
    sample_session(other).close()
    press(qtbot, window, "J", "F2")
    dialog = window.findChild(CorrectClaimDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert window.open_path(other)
    assert not dialog.isVisible()


def test_a_dialog_whose_words_cannot_be_written_keeps_the_dossier_open(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(qtbot, window, "J", "Ctrl+Shift+E")
    dialog = window.findChild(EditSectionDialog)
    assert dialog is not None
    dialog.body.setPlainText("Newly typed.")
    with monkeypatch.context() as patched:
        patched.setattr(Bridge, "perform", lambda *given, **named: False)
        patched.setattr(QMessageBox, "question", lambda *given: QMessageBox.StandardButton.Cancel)
        assert not window.close_dossier()
        assert dialog.isVisible()
        assert window.desk is not None


def test_the_dossier_that_is_open_can_be_opened_again(window: Window, path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.dossier"
    link.symlink_to(path)
    for again in (path, link):
        assert window.open_path(again)
        assert window.bridge is not None
        assert not window.bridge.store.read_only
        assert window.messages.isHidden()


def test_a_dossier_that_is_gone_is_never_said_to_be_saved(window: Window, qtbot: QtBot, path: Path) -> None:
    path.unlink()
    press(qtbot, window, "J", "1")
    assert "save a copy" in window.unsaved.bar.text
    assert window.status.saved.text() != "All changes saved"


def test_enter_presses_the_button_that_has_the_focus(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window, "J")
    desk = window.desk
    assert desk is not None
    before = desk.source.tabs.currentIndex()
    button = desk.source.header.back
    button.setFocus()
    desk.navigator.go(Place(View.SOURCES, source_id=desk.navigator.place.source_id))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert desk.navigator.place.view is View.SECTION
    assert desk.source.tabs.currentIndex() == before


def test_enter_in_the_field_of_a_password_does_not_cancel_the_question(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window, "J")
    desk = window.desk
    assert desk is not None
    question = desk.source.password
    given: list[str] = []
    cancelled: list[bool] = []
    question.given.disconnect()
    question.given.connect(given.append)
    question.cancel.clicked.connect(cancelled.append)
    question.ask("locked.pdf")
    question.show()
    question.setFocus()
    qtbot.waitUntil(question.field.hasFocus)
    qtbot.keyClicks(question.field, "wrong")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert (given, cancelled, question.isVisible()) == (["wrong"], [], True)
    assert question.refuse()
    assert question.field.hasFocus()


def test_the_menu_marks_the_theme_that_is_on(window: Window) -> None:
    for theme in ("dark", "light"):
        window.actions_by_name[f"theme_{theme}"].trigger()
        marked = [name for name, action in window.actions_by_name.items() if action.isChecked()]
        assert marked == [f"theme_{theme}"]


def test_what_is_no_file_is_no_brief(window: Window, tmp_path: Path) -> None:
    window.new_brief.take(Path("/"))
    assert "is no file" in window.messages.text


def test_the_colour_used_last_is_kept_in_the_settings(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    section = window.desk.bridge.store.find(Section)[0]
    window.desk.navigator.go(Place(View.SECTION, section.id))
    window.desk.claim.view.select(4, 11)
    press(qtbot, window, "Ctrl+6")
    assert settings.load().highlight_colour == 6
    window.desk.claim.view.select(0, 3)
    press(qtbot, window, "Alt+1")
    assert [row.colour for row in window.desk.bridge.store.find(Annotation)] == [6, 6]
    window.close_dossier()
    window.opening.open_bundled()
    assert window.desk is not None
    assert window.desk.bridge.colours.of(AnnotationKind.HIGHLIGHT) == 6


def test_a_comment_on_a_document_opens_its_card(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    desk = window.desk
    source = desk.bridge.store.find(Source, number=2)[0]
    desk.navigator.go(Place(View.SOURCES, source_id=source.id))
    desk.source.tab.text.select(0, 7)
    desk.source.tab.text.setFocus()
    press(qtbot, window, "Alt+3")
    (row,) = desk.bridge.store.find(Annotation)
    card = desk.notes.card(row.id)
    assert row.kind is AnnotationKind.NOTE
    assert card is not None
    assert card.editing


def job_label(window: Window) -> QLabel:
    label = window.status.findChild(QLabel, "jobLabel")
    assert label is not None
    return label


def test_a_folder_dropped_on_the_window_is_listed_and_its_job_shown_below(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in (1, 2, 3):
        (folder / f"[{number}] a.txt").write_text(f"Text {number}", encoding="utf-8")
    desk = window.desk
    assert desk is not None
    with qtbot.waitSignal(desk.files.job_ended):
        window.dropping.take([folder])
        assert job_label(window).text() == "Looking into the files"
    assert desk.stack.currentWidget() is desk.files
    with qtbot.waitSignal(desk.files.job_ended):
        desk.files.attach_button.click()
        assert job_label(window).text() == "Attaching the files"
    assert window.messages.isVisible()
    assert not job_label(window).isVisibleTo(window.status)
    assert window.status.undo.text() == "Undo: attach documents"
    press(qtbot, window, "Ctrl+Z")
    assert len(desk.bridge.store.find(Document)) == 1


def test_files_dropped_without_a_dossier_are_answered_in_words(window: Window, tmp_path: Path) -> None:
    assert window.close_dossier()
    window.dropping.take([tmp_path])
    assert window.messages.kind is MessageKind.INFO


def test_a_dossier_can_be_closed_while_files_are_read(window: Window, tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number}.txt").write_text(f"Text {number}", encoding="utf-8")
    window.dropping.take([tmp_path])
    assert window.close_dossier()
    assert not job_label(window).isVisibleTo(window.status)


def test_a_source_is_cited_from_the_menu_and_the_message_says_what_was_copied(window: Window, qtbot: QtBot) -> None:
    assert window.desk
    assert not window.actions_by_name["copy_citation"].isEnabled()
    source = window.desk.bridge.store.find(Source, number=1)[0]
    window.desk.navigator.go(Place(View.SOURCES, source_id=source.id))
    for _ in range(2):  # a second time is heard once
        with qtbot.waitSignal(window.desk.bridge.citing.ended, timeout=30_000):
            window.actions_by_name["copy_citation"].trigger()
    copied = QApplication.clipboard().text()
    assert copied.startswith(("(", "“"))
    assert window.messages.text == f"Copied: {copied}"
    with qtbot.waitSignal(window.desk.bridge.citing.ended, timeout=30_000):
        window.actions_by_name["copy_reference"].trigger()
    assert "The strait crossed".casefold() in QApplication.clipboard().text().casefold()
