"""A new dossier of a brief in the window: read beside it, shown before anything is stored, stored, opened."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dossier.model.kinds import SectionKind
from dossier.model.rows import Brief, Claim, Section, Source
from dossier.services import previews, settings
from dossier.ui.dialogs.preview_brief import PreviewDialog
from dossier.ui.navigator import View
from dossier.ui.new_brief import clipboard_file
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.intake.briefs.written_briefs import ENGLISH, as_docx_with_notes, as_html_with_links
from tests.ui.windows import shown_window

BRIEF = b"""# Tolls

Raise the toll?

## Summary

It pays [1].

## Old

It is old [2].

## Sources

1. A. B. 2020.
"""


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with shown_window(qtbot, Theme(), theme=settings.Theme.LIGHT) as window:
        yield window


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "made" / "new.dossier"
    path.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (str(path), ""))
    return path


def brief(folder: Path, data: bytes = BRIEF, name: str = "tolls.md") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def shown(window: Window, qtbot: QtBot) -> PreviewDialog:
    qtbot.waitUntil(lambda: window.new_brief.preview is not None)
    preview = window.new_brief.preview
    assert preview is not None
    return preview


def test_what_was_understood_is_shown_then_stored_and_opened(
    window: Window, qtbot: QtBot, tmp_path: Path, target: Path
) -> None:
    data = as_docx_with_notes(ENGLISH)
    window.new_brief.take(brief(tmp_path, data, "train.docx"))
    preview = shown(window, qtbot)
    assert preview.counts.text() == "4 sections · 7 claims · 7 markers · 7 citations · 3 sources"
    assert not target.exists()
    assert window.desk is None
    qtbot.mouseClick(preview.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk is not None)
    assert window.bridge is not None
    store = window.bridge.store
    assert (store.count(Claim), store.count(Source)) == (7, 3)
    assert store.find(Brief)[0].original == data
    assert window.desk is not None
    assert window.desk.navigator.place.view is View.DOUBTS


def test_cancel_leaves_nothing(window: Window, qtbot: QtBot, tmp_path: Path, target: Path) -> None:
    window.new_brief.take(brief(tmp_path))
    qtbot.keyClick(shown(window, qtbot), Qt.Key.Key_Escape)
    assert window.new_brief.preview is None
    assert list(target.parent.iterdir()) == []
    assert not window.new_brief.running


def test_a_brief_whose_reading_is_cancelled_is_not_shown_and_that_is_said(
    window: Window, qtbot: QtBot, tmp_path: Path, target: Path
) -> None:
    window.new_brief.take(brief(tmp_path))
    window.status.findChild(QPushButton, "jobCancel").click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: window.messages.text == "The import was cancelled; no dossier was made.")
    assert window.new_brief.preview is None
    assert list(target.parent.iterdir()) == []


def test_no_name_leaves_the_preview_and_what_was_chosen_there(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: ("", ""))
    window.new_brief.take(brief(tmp_path))
    preview = shown(window, qtbot)
    preview.sections.retype(1, SectionKind.LIMITS)
    qtbot.mouseClick(preview.go, Qt.MouseButton.LeftButton)
    assert window.new_brief.preview is preview
    assert preview.brief.sections[1].kind is SectionKind.LIMITS


def test_what_was_left_out_and_retyped_is_stored_so(window: Window, qtbot: QtBot, tmp_path: Path, target: Path) -> None:
    window.new_brief.take(brief(tmp_path))
    preview = shown(window, qtbot)
    preview.sections.setData(preview.sections.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    preview.sections.retype(1, SectionKind.LIMITS)
    qtbot.mouseClick(preview.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk is not None)
    assert window.bridge is not None
    sections = window.bridge.store.find(Section)
    assert [(section.title, section.kind) for section in sections] == [("Old", SectionKind.LIMITS)]
    assert window.bridge.store.find(Brief)[0].original == BRIEF


def test_reading_and_storing_are_done_beside_the_window(
    window: Window, qtbot: QtBot, tmp_path: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    real = previews.read_as_it_stands

    def read(*given):
        threads.append(threading.get_ident())
        return real(*given)

    monkeypatch.setattr(previews, "read_as_it_stands", read)
    window.new_brief.take(brief(tmp_path))
    assert window.new_brief.running
    label = window.status.findChild(QLabel, "jobLabel")
    assert label is not None
    assert label.text() == "Reading tolls.md"
    shown(window, qtbot)
    assert len(threads) == 1
    assert threads[0] != threading.get_ident()
    assert not window.new_brief.running


def test_a_reading_that_is_given_up_shows_nothing(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.new_brief.take(brief(tmp_path))
    window.new_brief.cancel()
    window.new_brief.take(brief(tmp_path, b"Only this [1].", "other.txt"))
    assert shown(window, qtbot).file.name == "other.txt"


def test_what_cannot_be_read_is_said(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.new_brief.take(brief(tmp_path, b"%PDF-1.7 broken", "broken.pdf"))
    qtbot.waitUntil(lambda: window.messages.isVisible())
    assert window.messages.text.startswith("“broken.pdf” is a broken PDF")
    assert window.new_brief.preview is None


def test_the_clipboard_becomes_a_dossier(window: Window, qtbot: QtBot, target: Path) -> None:
    mime = QMimeData()
    mime.setHtml(as_html_with_links(ENGLISH).decode())
    mime.setText("Night trains across the strait")
    QGuiApplication.clipboard().setMimeData(mime)
    window.actions_by_name["import_clipboard"].trigger()
    preview = shown(window, qtbot)
    assert preview.title.text() == ENGLISH.title
    qtbot.mouseClick(preview.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk is not None)
    assert window.bridge is not None
    kept = window.bridge.store.find(Brief)[0]
    assert kept.name == "Clipboard.html"
    assert b"Night trains" in kept.original


def test_text_is_taken_where_the_clipboard_has_no_page_or_one_that_colours_markdown(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("A plain brief [1].")
    assert clipboard_file() == previews.BriefFile("Clipboard.txt", b"A plain brief [1].")
    mime = QMimeData()
    mime.setHtml("<pre>## Summary</pre>")
    mime.setText("## Summary\n\nIt pays [1].")
    clipboard.setMimeData(mime)
    found = clipboard_file()
    assert found is not None
    assert found.name == "Clipboard.txt"


def test_an_empty_clipboard_is_said(window: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    window.new_brief.import_clipboard()
    assert window.messages.text == "The clipboard holds no text; copy a brief first."


def test_a_dossier_that_is_there_is_not_written_over(
    window: Window, qtbot: QtBot, tmp_path: Path, target: Path
) -> None:
    target.write_bytes(b"mine")
    window.new_brief.take(brief(tmp_path))
    qtbot.mouseClick(shown(window, qtbot).go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.messages.isVisible())
    assert target.read_bytes() == b"mine"
