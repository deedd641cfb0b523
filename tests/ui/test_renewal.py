"""Another language or size at once, and the dossier where it was left."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind
from dossier.model.progress import Cancelled, Progress
from dossier.model.rows import Note, Section
from dossier.services import settings
from dossier.services.changes.notes import AddNote
from dossier.ui import languages
from dossier.ui.dialogs.help import HelpDialog
from dossier.ui.dialogs.settings import SettingsDialog
from dossier.ui.jobs import Job
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from dossier.ui.whereabouts import Scrolled, Whereabouts, first_shown, read, show_first, there_still
from dossier.ui.widgets.pane_row import Pane
from dossier.ui.window import Window
from tests.ui.windows import shown_window

OFFLINE = {"en": "Offline", "fr": "Hors ligne", "es": "Sin conexión", "ar": "دون اتصال"}


@pytest.fixture
def window(path: Path, theme: Theme, qapp: QApplication, as_before: None, qtbot: QtBot) -> Iterator[Window]:
    languages.speak(qapp, "en")
    with shown_window(
        qtbot, theme, path, size=(1200, 700), active=True, theme=settings.Theme.LIGHT, language="en"
    ) as window:
        yield window


def again(window: Window, theme: Theme, qtbot: QtBot) -> Window:
    """Close the window and return another one with the settings and the dossier that it left."""
    assert window.bridge is not None
    path = window.bridge.session.path
    assert window.close()
    made = Window(theme)
    made.use_settings(settings.load())
    qtbot.addWidget(made)
    made.show()
    assert made.open_path(path)
    return made


def choose(window: Window, qtbot: QtBot, name: str, value: object) -> SettingsDialog:
    """Choose a setting in the dialog, as a person does, and wait until it is taken."""
    window.actions_by_name["preferences"].trigger()
    (dialog,) = window.findChildren(SettingsDialog)
    chooser = dialog.choosers[name]
    desk = window.desk
    chooser.setCurrentIndex(chooser.findData(value))
    qtbot.waitUntil(lambda: window.desk is not desk)
    return dialog


@pytest.mark.parametrize("code", ["fr", "es", "ar"])
def test_a_language_is_taken_at_once_and_back(window: Window, qtbot: QtBot, code: str) -> None:
    assert window.desk is not None
    window.desk.next_citation()
    place, title = window.desk.navigator.place, window.header.title.text()
    dialog = choose(window, qtbot, "language", code)
    assert window.status.offline.text() == OFFLINE[code]
    assert window.actions_by_name["open"].text() != "Open…"
    assert window.header.export.text() != "Export PDF"
    assert window.start.bundled.text() != "Open the bundled dossier"
    menu = window.header.menu_button.menu()
    assert menu is not None
    assert "File" not in [action.text() for action in menu.actions()]
    assert dialog.windowTitle() != "Settings"
    assert dialog.choosers["language"].currentData() == code
    mirrored = code == "ar"
    assert window.isRightToLeft() is mirrored
    assert dialog.isRightToLeft() is mirrored
    assert window.desk.navigator.place == place
    assert window.desk.navigator.back_place is not None
    assert window.header.title.text() == title
    outline, claim = (
        pane.mapTo(window, pane.rect().topLeft()).x() for pane in (window.desk.outline, window.desk.claim)
    )
    assert (outline > claim) is mirrored
    assert settings.load().language == code
    dialog.choosers["language"].setCurrentIndex(dialog.choosers["language"].findData("en"))
    qtbot.waitUntil(lambda: window.status.offline.text() == "Offline")
    assert window.actions_by_name["open"].text() == "Open…"
    assert not window.isRightToLeft()
    dialog.close()


def english_words(window: Window) -> set[str]:
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return {*labels, *(button.text() for button in window.findChildren(QPushButton) if button.isVisible())}


@pytest.mark.parametrize("code", languages.languages())
def test_no_word_of_the_language_before_stays(
    window: Window, theme: Theme, qapp: QApplication, qtbot: QtBot, code: str
) -> None:
    """What a window says that was put into a language is what one says that was started in it."""
    assert window.desk is not None
    window.desk.next_citation()
    window.look.choose(language="ar" if code == "en" else "en")
    window.renewal.renew()
    window.look.choose(language=code)
    window.renewal.renew()
    renewed = english_words(window)
    other = again(window, theme, qtbot)
    other.resize(window.size())  # the screen of tests is narrower, where panes fold
    qtbot.waitUntil(lambda: other.desk is not None and bool(other.desk.navigator.place.citation_id))
    assert english_words(other) == renewed
    other.close()


@pytest.mark.parametrize("code", languages.languages())
def test_what_is_being_typed_is_kept(window: Window, qtbot: QtBot, code: str) -> None:
    assert window.desk is not None
    window.look.choose(language="fr" if code == "en" else "en")
    window.renewal.renew()
    window.desk.next_citation()
    window.actions_by_name["note"].trigger()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "half a thought")
    window.actions_by_name["reason"].trigger()
    QTest.keyClicks(window.desk.judgement.reason, "not yet")
    window.look.choose(language=code)
    window.renewal.renew()
    assert window.bridge is not None
    assert "half a thought" in [note.body for note in window.bridge.store.find(Note)]
    assert window.desk.judgement.reason.toPlainText() == "not yet"


def test_undo_goes_on_over_a_change_of_language(window: Window) -> None:
    assert window.desk is not None
    assert window.bridge is not None
    window.desk.next_citation()
    window.actions_by_name["judge_supports"].trigger()
    window.look.choose(language="fr")
    window.renewal.renew()
    assert window.actions_by_name["undo"].isEnabled()
    window.actions_by_name["undo"].trigger()
    assert window.bridge.tallies.whole().judged == 0


def test_what_cannot_be_written_keeps_the_panes(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = window.desk
    assert desk is not None
    monkeypatch.setattr(desk, "flush", lambda: False)
    window.look.choose(language="fr")
    window.renewal.renew()
    assert window.desk is desk
    assert window.status.offline.text() == "Offline"
    monkeypatch.undo()


def test_an_open_help_changes_its_language(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["keys"].trigger()
    window.look.choose(language="es")
    window.renewal.renew()
    (dialog,) = [dialog for dialog in window.findChildren(HelpDialog) if dialog.isVisible()]
    assert dialog.windowTitle() == "Ayuda"
    assert dialog.view.toPlainText().startswith("Teclas")


def test_enlarged_the_window_keeps_its_size(window: Window, qtbot: QtBot) -> None:
    """Even while a job of a long name is shown, and the newest step, in words twice as large."""
    assert window.bridge is not None
    window.bridge.perform(AddNote(OnKind.DOSSIER, "", "two hours"))
    window.status.show_job(Job("Reading a file with a name of many words.pdf", _nothing))
    place = window.geometry()
    choose(window, qtbot, "window_size", 200).close()
    QApplication.sendPostedEvents()
    assert window.geometry() == place
    assert window.minimumSizeHint().width() < place.width()
    window.status.show_job(None)


def _nothing(progress: Progress, cancelled: Cancelled) -> None:
    """Do nothing."""


def test_the_windows_words_are_enlarged_at_once(window: Window, theme: Theme, qtbot: QtBot) -> None:
    assert window.desk is not None
    window.desk.next_citation()

    def sizes() -> list[int]:
        assert window.desk is not None
        parts = (window.header.note, window.desk.outline, window.desk.claim.head.title, window.status.offline)
        return [part.font().pixelSize() for part in parts]

    before, read_before = sizes(), window.desk.claim.view.document().defaultFont().pixelSize()
    dialog = choose(window, qtbot, "window_size", 200)
    assert sizes() == [2 * size for size in before]
    assert dialog.tabs.font().pixelSize() == 26
    assert window.desk.claim.view.document().defaultFont().pixelSize() == read_before
    assert settings.load().window_size == 200
    dialog.close()


def test_panes_that_go_are_not_dressed_in_the_new_size(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """That took twice as long as all else, and one saw it."""
    panes: list[QWidget | None] = []
    before, painted, enlarge = window.desk, window.updatesEnabled, window.theme.enlarge

    def look(percent: int) -> None:
        panes.append(window.findChild(QWidget, "desk"))
        assert not painted()
        enlarge(percent)

    with monkeypatch.context() as patched:
        patched.setattr(window.theme, "enlarge", look)
        window.look.choose(window_size=200)
        window.renewal.renew()
    assert panes
    assert set(panes) == {None}
    assert window.desk is not None
    assert window.desk is not before
    assert window.pages.currentWidget() is window.desk
    assert painted()


def test_the_windows_name_keeps_its_size_over_another_theme(window: Window, qtbot: QtBot) -> None:
    dialog = choose(window, qtbot, "window_size", 200)
    window.actions_by_name["theme_dark"].trigger()
    assert window.header.wordmark.font().pixelSize() == 26
    dialog.close()


def test_tool_tips_name_the_keys_that_hold_now(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    window.desk.next_citation()
    assert window.header.export.toolTip().endswith("(Ctrl+E)")
    desk = window.desk
    window.actions_by_name["preferences"].trigger()
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.keys.chosen.emit(
        {"export": ("F8",), "menu": ("F9",), "note": (), "find_everywhere": ("F7",), "area": ("F4",)}
    )
    assert window.header.export.toolTip().endswith("(F8)")
    assert window.desk is desk, "the dialog stays as it is while keys are given"
    dialog.close()
    qtbot.waitUntil(lambda: window.desk is not desk)
    assert window.header.menu_button.toolTip() == "Menu (F9)"
    assert window.header.search.placeholderText() == "Find everywhere (F7)"
    assert window.header.note.toolTip() == "New note on what is in hand"
    assert window.desk.source.tab.pages.bar.area.toolTip() == "Mark an area (F4)"


# Where a dossier was left


def test_place_heights_and_scroll_come_back(window: Window, theme: Theme, qtbot: QtBot) -> None:
    assert window.desk is not None
    window.desk.next_citation()
    window.resize(1000, 420)
    window.desk.middle.setSizes([150, 140])
    notes, place = window.desk.heights()[1], window.desk.navigator.place
    assert place.citation_id
    window.desk.claim.view.verticalScrollBar().setValue(40)
    seen = first_shown(window.desk.claim.view)
    window.desk.beside.show_strip(240)
    window.desk.show_alone(Pane.SOURCE)
    other = again(window, theme, qtbot)
    assert other.desk is not None
    qtbot.waitUntil(lambda: other.desk is not None and other.desk.navigator.place == place)
    assert other.desk.heights()[1] == notes != 190
    assert other.desk.beside.strip_width == 240
    assert other.desk.splitter.shown() == (Pane.SOURCE,)
    other.desk.show_one_pane()
    assert len(other.desk.splitter.shown()) > 1
    qtbot.waitUntil(lambda: other.desk is not None and first_shown(other.desk.claim.view) == seen)
    other.close()


def test_a_start_goes_there_after_the_first_paint_unless_something_is_in_hand(
    window: Window, theme: Theme, qtbot: QtBot
) -> None:
    assert window.desk is not None
    assert window.bridge is not None
    window.desk.next_citation()
    place, path = window.desk.navigator.place, window.bridge.session.path
    window.close()
    made = Window(theme)
    made.use_settings(settings.load())
    qtbot.addWidget(made)
    assert made.open_path(path)
    assert made.desk is not None
    assert made.desk.navigator.place == Place()
    assert not made.desk.is_made("source")
    made.show()
    made.renewal.resume()
    assert made.desk.navigator.place == place
    made.desk.navigator.go(Place(View.LIMITS))
    made.renewal.resume()
    assert made.desk.navigator.place.view is View.LIMITS
    made.close()


def test_a_view_in_passing_is_not_where_one_was(window: Window, path: Path) -> None:
    assert window.desk is not None
    window.desk.next_citation()
    place = window.desk.navigator.place
    window.desk.navigator.go(Place(View.RETURNED))
    window.desk.navigator.go(Place(View.SEARCH))
    window.close()
    where = read(settings.load().places[str(path)])
    assert where is not None
    assert where.place == place


def test_what_is_gone_is_left_out(window: Window) -> None:
    assert window.bridge is not None
    store = window.bridge.store
    section = store.find(Section)[0].id
    place = Place(View.SECTION, section, claim_id="gone", source_id="gone", document_id="gone", offset=7)
    assert there_still(store, place) == Place(View.SECTION, section)
    assert there_still(store, Place(View.SECTION, "gone")) == Place()


def test_it_is_written_and_read() -> None:
    where = Whereabouts(Place(View.SECTION, "s", "c", offset=4), 12, Scrolled("d", True, 3, 41.5))
    assert read(where.written()) == where
    passing = Whereabouts(Place(View.SEARCH, "s"), 12)
    assert read(passing.written()) == Whereabouts(section=12)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        "[" * 100_000,
        '{"place":{"view":"moon"},"section":0,"document":{}}',
        '{"place":{"view":"section","section_id":5},"section":0,"document":{}}',
        '{"place":{"view":"section"},"section":0,"document":{"number":"x"}}',
        '{"place":{"view":"section","section_id":"\\ud800"},"section":0,"document":{}}',
        '{"place":{"view":"overview"},"section":1' + "0" * 30 + ',"document":{}}',
        '{"place":{"view":"overview","offset":-3000000000},"section":0,"document":{}}',
        '{"place":{"view":"overview"},"section":0,"document":{"below":NaN}}',
        '{"place":{"view":"overview"},"section":0,"document":{"below":Infinity}}',
    ],
)
def test_settings_that_hold_something_else_are_passed_over(text: str) -> None:
    assert read(text) is None


def test_the_first_character_shown_is_shown_again_in_another_size(qtbot: QtBot) -> None:
    view = QTextEdit("<br>".join(f"line {number} of a text" for number in range(200)))
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    assert first_shown(view) == 0
    view.verticalScrollBar().setValue(900)
    seen = first_shown(view)
    assert seen > 0
    view.zoomIn(6)
    view.verticalScrollBar().setValue(0)
    show_first(view, seen)
    assert first_shown(view) == seen
    show_first(view, 0)
    assert view.verticalScrollBar().value() == 0


@pytest.mark.parametrize(
    "layout", ["9" * 30 + " 1 1", "9" * 5000 + " 1 1", "-1 0 0", "\u00b2 1 1", "1 1 1 100000000000 1"]
)
def test_a_layout_that_no_screen_has_is_passed_over(window: Window, layout: str) -> None:
    assert window.desk is not None
    before = (window.desk.splitter.widths(), window.desk.heights())
    window.settings = dataclasses.replace(window.settings, layout=layout)
    window.renewal.take_layout()
    assert (window.desk.splitter.widths(), window.desk.heights()) == before


def test_a_fault_on_the_way_leaves_no_window_that_paints_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise RuntimeError("a fault of this program")

    monkeypatch.setattr(window, "show_state", fail)
    with pytest.raises(RuntimeError, match="a fault"):
        window.renewal.renew()
    assert window.updatesEnabled()
