"""A PDF in the whole window: its keys, finding, the page theme that stays."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dossier.intake.documents import read_document
from dossier.model.kinds import AnnotationKind
from dossier.model.rows import Annotation, Citation, Evidence, Source
from dossier.services import settings
from dossier.services.changes.documents import AddDocument
from dossier.services.settings import PageTheme
from dossier.ui.page.pane import PagePane
from dossier.ui.places import claim_place
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.intake.pdf.samples import make_pdf
from tests.samples import sample_session

LEFT = Qt.MouseButton.LeftButton
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Opened:
    """The sample dossier in a window, with a PDF of two pages on source 2, in hand with a citation of it."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        session = sample_session(path)
        data = make_pdf(("The harbour report", "The older ferry is slow."), ("The newer ferry is fast.",))
        source = session.store.find(Source, number=2)[0]
        document = read_document(data, "report.pdf")
        session.editor.perform(AddDocument(source.id, "report.pdf", data, document, id="report"))
        session.close()
        self.window = Window(Theme())
        qtbot.addWidget(self.window)
        self.window.use_settings(settings.Settings(reviewer="Ada Reviewer"))
        self.window.resize(1_300, 760)
        self.window.show()
        assert self.window.open_path(path)
        with qtbot.waitActive(self.window):
            self.window.activateWindow()
        assert self.window.desk is not None
        self.desk = self.window.desk
        self.store = self.desk.bridge.store
        citation = self.store.find(Citation, source_id=source.id)[0]
        place = claim_place(self.store, citation.claim_id)
        chosen = replace(place, citation_id=citation.id, source_id=source.id, document_id="report")
        self.desk.navigator.go(chosen)
        self.pages: PagePane = self.desk.source.tab.pages
        qtbot.waitUntil(lambda: self.pages.book.text(0) is not None and self.pages.isVisible())
        self.pages.setFocus()
        qtbot.waitUntil(self.pages.words.hasFocus)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def select(self, words: str) -> None:
        start = "".join(page.text for page in self.pages.book.pages).index(words)
        self.pages.select(start, start + len(words))


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    made = Opened(tmp_path / "a.dossier", qtbot)
    yield made
    made.window.close()


def test_where_whole_pages_are_asked_for_all_around_them_is_folded(opened: Opened) -> None:
    judgement, high = opened.desk.judgement, opened.pages.view.height()
    assert opened.desk.source.header.facts.isVisible()
    opened.pages.bar.fit_asked.emit("page")
    opened.qtbot.waitUntil(lambda: opened.pages.view.height() > high)
    assert not judgement.reason.isVisible()
    assert judgement.verdicts.isVisible()
    assert not opened.desk.source.header.facts.isVisible()
    whole = opened.pages.view.height()
    opened.pages.bar.fit_asked.emit("width")
    opened.qtbot.waitUntil(lambda: opened.pages.view.height() < whole)
    assert opened.desk.source.header.facts.isVisible()


def test_beside_a_source_alone_in_a_wide_window_the_judgement_stands_in_full(opened: Opened) -> None:
    judgement, source = opened.desk.judgement, opened.desk.source
    assert judgement.y() >= source.height()
    opened.pages.setFocus()
    opened.desk.show_one_pane()
    opened.qtbot.waitUntil(lambda: judgement.x() >= source.width() > 900)
    assert judgement.reason.isVisible()
    assert source.height() == opened.desk.beside.height()
    opened.desk.show_one_pane()
    opened.qtbot.waitUntil(lambda: judgement.y() >= source.height())
    assert judgement.width() == source.width()


def test_the_next_pane_is_the_page_and_what_finds_there_is_asked_from_the_whole_pane(opened: Opened) -> None:
    opened.desk.notes.write.setFocus()
    opened.press(Qt.Key.Key_F6)
    assert opened.pages.words.hasFocus()
    opened.desk.source.tabs.tabBar().setFocus()
    opened.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    opened.desk.find_bar.field.setText("ferry")
    assert "2" in opened.desk.find_bar.count.text()


def test_words_are_marked_and_tied_by_keys(opened: Opened) -> None:
    opened.select("older ferry")
    opened.press(Qt.Key.Key_1, ALT)
    (mark,) = opened.store.find(Annotation)
    assert (mark.anchor.exact, mark.anchor.page, bool(mark.anchor.rects)) == ("older ferry", 0, True)
    opened.select("is slow")
    opened.press(Qt.Key.Key_T)
    assert len(opened.store.find(Evidence)) == 1
    opened.press(Qt.Key.Key_Z, CTRL)
    assert opened.store.find(Evidence) == []


def test_an_area_is_marked_with_its_key(opened: Opened) -> None:
    opened.press(Qt.Key.Key_4, ALT)
    assert opened.pages.view.area_tool
    viewport, at = opened.pages.view.viewport(), opened.pages.view.place(0).topLeft().toPoint() + QPoint(100, 100)
    opened.qtbot.mousePress(viewport, LEFT, pos=at)
    opened.qtbot.mouseMove(viewport, at + QPoint(50, 50))
    opened.qtbot.mouseRelease(viewport, LEFT, pos=at + QPoint(50, 50))
    assert [mark.kind for mark in opened.store.find(Annotation)] == [AnnotationKind.AREA]
    assert not opened.pages.view.area_tool
    opened.qtbot.keyClicks(QApplication.focusWidget(), "nt 1")  # its comment has the cursor
    opened.desk.flush()
    assert [mark.comment for mark in opened.store.find(Annotation)] == ["nt 1"]


def test_escape_gives_the_area_tool_up_from_its_button_too(opened: Opened) -> None:
    opened.qtbot.mouseClick(opened.pages.bar.area, LEFT)
    assert opened.pages.view.area_tool
    opened.press(Qt.Key.Key_Escape)
    assert not opened.pages.view.area_tool


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_5, ALT), (Qt.Key.Key_Delete, NONE)])
def test_an_annotation_at_the_caret_is_erased_with_its_keys(
    opened: Opened, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    opened.select("older ferry")
    opened.press(Qt.Key.Key_1, ALT)
    opened.press(key, modifier)
    assert opened.store.find(Annotation) == []


def test_delete_erases_after_a_menu_without_an_annotation(opened: Opened) -> None:
    opened.desk.source.tab.actions_on_words.make_menu(opened.desk).aboutToHide.emit()
    opened.select("older ferry")
    opened.press(Qt.Key.Key_1, ALT)
    opened.press(Qt.Key.Key_Delete)
    assert opened.store.find(Annotation) == []


def test_finding_here_is_in_the_pages(opened: Opened) -> None:
    opened.press(Qt.Key.Key_F, CTRL)
    bar = opened.desk.find_bar
    opened.qtbot.waitUntil(bar.field.hasFocus)
    opened.qtbot.keyClicks(bar.field, "ferry is")
    assert bar.count.text() == "1 of 2 hits"
    source = opened.desk.source
    assert source.isAncestorOf(bar), "it stands above what it finds in"
    assert bar.mapTo(source, bar.rect().bottomLeft()).y() < opened.pages.mapTo(source, QPoint()).y()
    opened.press(Qt.Key.Key_Return)
    assert opened.pages.view.page_of(opened.pages.view.span.caret) == 1
    opened.press(Qt.Key.Key_Escape)
    opened.qtbot.waitUntil(opened.pages.words.hasFocus)
    assert opened.pages.has_focus()


def test_the_field_that_finds_goes_with_the_keyboard_from_the_pages_to_the_section(opened: Opened) -> None:
    bar, section = opened.desk.find_bar, opened.desk.claim.view
    opened.press(Qt.Key.Key_F, CTRL)
    opened.qtbot.keyClicks(bar.field, "ferry is")
    assert opened.pages.finder.hits()
    section.setFocus()
    opened.press(Qt.Key.Key_F, CTRL)
    opened.qtbot.waitUntil(bar.field.hasFocus)
    assert not opened.desk.source.isAncestorOf(bar)
    assert bar.isVisible()
    assert opened.pages.finder.hits() == [], "what was marked in the pages is so no longer"
    opened.press(Qt.Key.Key_Escape)
    opened.qtbot.waitUntil(section.hasFocus)


def test_the_field_that_finds_is_seen_where_the_window_has_room_for_one_pane(opened: Opened) -> None:
    opened.window.resize(480, 760)
    opened.desk.splitter.bring(opened.pages)
    opened.qtbot.waitUntil(lambda: not opened.desk.claim.view.isVisible())
    opened.pages.setFocus()
    opened.qtbot.waitUntil(opened.pages.words.hasFocus)
    opened.press(Qt.Key.Key_F, CTRL)
    opened.qtbot.waitUntil(opened.desk.find_bar.field.hasFocus)
    assert opened.desk.find_bar.isVisible()


def test_another_document_closes_the_field_that_found_in_the_one_before(opened: Opened) -> None:
    bar = opened.desk.find_bar
    opened.press(Qt.Key.Key_F, CTRL)
    opened.qtbot.keyClicks(bar.field, "ferry")
    here = opened.desk.navigator.place
    other = next(source for source in opened.store.find(Source) if source.id != here.source_id)
    opened.desk.navigator.go(replace(here, source_id=other.id, citation_id="", document_id=""))
    assert bar.isHidden()
    opened.desk.navigator.go(here)
    opened.qtbot.waitUntil(lambda: opened.pages.isVisible() and opened.pages.book.text(0) is not None)
    assert bar.isHidden()
    assert opened.pages.finder.hits() == []
    opened.pages.setFocus()
    opened.qtbot.waitUntil(opened.pages.words.hasFocus)
    opened.press(Qt.Key.Key_F, CTRL)
    opened.qtbot.waitUntil(bar.field.hasFocus)
    assert bar.count.text() == "1 of 2 hits"


def test_keys_of_size_are_the_pages_and_not_the_windows(opened: Opened) -> None:
    zoom, text_size = opened.pages.view.zoom, opened.window.settings.text_size
    opened.press(Qt.Key.Key_Plus, CTRL)
    assert opened.pages.view.zoom > zoom
    assert opened.window.settings.text_size == text_size


def test_a_page_theme_is_kept_and_is_not_the_windows(opened: Opened) -> None:
    actions = {action.text(): action for action in opened.pages.bar.more.menu().actions()}
    actions["Dark"].trigger()
    assert settings.load().page_theme is PageTheme.DARK
    assert settings.load().theme is settings.Theme.SYSTEM
    assert opened.pages.book.theme is PageTheme.DARK


class ShownWindows(QObject):
    """Counts what is shown as a window of its own; a widget without a parent would be, and take the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(watched.objectName())
        return False


def test_no_other_window_is_ever_shown(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    watch = ShownWindows()
    qapp.installEventFilter(watch)
    try:
        opened = Opened(tmp_path / "a.dossier", qtbot)
        opened.select("older ferry")
        opened.pages.bar.strip.setChecked(True)
        opened.pages.bar.mode.click()
        opened.window.close()
    finally:
        qapp.removeEventFilter(watch)
    assert watch.names == ["window"]


def test_a_window_that_is_closed_ends_the_pages_thread(opened: Opened) -> None:
    thread = opened.pages.book._worker._thread
    assert thread is not None
    opened.window.close()
    thread.join(10)
    assert not thread.is_alive()
