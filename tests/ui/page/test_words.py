"""The text beside the pages: kept in step, the keyboard's place, and what a screen reader finds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.ui.page.selection import Span
from dossier.ui.page.words import PageWords
from tests.intake.pdf.samples import make_pdf
from tests.ui.page.conftest import Shown, ShowPdf

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def focused(shown: Shown, qtbot: QtBot) -> Shown:
    """The keyboard is in the pages."""
    shown.pane.activateWindow()
    shown.pane.setFocus()
    qtbot.waitUntil(shown.pane.words.hasFocus)
    return shown


def press(shown: Shown, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    shown.qtbot.keyClick(shown.pane.words, key, modifier)


def words(shown: Shown) -> PageWords:
    return shown.pane.words


def test_it_holds_the_text_of_the_page_and_says_which(shown: Shown) -> None:
    assert words(shown).toPlainText() == "The harbour report\nTwo ferries cross the international\nstrait."
    assert words(shown).accessibleName() == "Text of page 1 of 4"
    assert words(shown).accessibleDescription() == "Report"
    assert words(shown).isReadOnly()


def test_it_follows_the_page_that_is_read(shown: Shown) -> None:
    shown.view.go_to(1)
    assert words(shown).accessibleName() == "Text of page 2 of 4"
    assert words(shown).toPlainText().startswith("The newer ferry")


def test_it_follows_caret_and_selection(shown: Shown) -> None:
    span = shown.span("passengers")
    shown.view.set_span(Span(*span))
    assert words(shown).textCursor().selectedText() == "passengers"
    shown.view.select(shown.span("strait")[0], span[0])
    assert words(shown).textCursor().selectedText().startswith("The newer ferry")


def test_the_keyboard_moves_the_caret_on_the_page(focused: Shown) -> None:
    press(focused, Qt.Key.Key_Down)
    press(focused, Qt.Key.Key_Right, CTRL)
    assert focused.view.span == Span(*(2 * focused.span("ferries")[:1]))
    press(focused, Qt.Key.Key_Right, CTRL | SHIFT)
    assert focused.view.words_of(focused.view.span.start, focused.view.span.end) == "ferries "
    press(focused, Qt.Key.Key_End)
    assert focused.view.span.caret == focused.span("inter-")[1]
    found = focused.view.caret_box()
    assert found is not None
    assert found[1], "behind the last character"


def test_over_the_border_of_pages_and_past_empty_ones(focused: Shown) -> None:
    end = focused.span("passengers.")[1]
    focused.view.set_span(Span(end, end))
    press(focused, Qt.Key.Key_Right, SHIFT)
    press(focused, Qt.Key.Key_Right, SHIFT)
    assert focused.view.span == Span(end, focused.span("A last")[0] + 1)
    assert words(focused).page == 3
    press(focused, Qt.Key.Key_Left)
    press(focused, Qt.Key.Key_Left)
    assert focused.view.span.caret == end
    press(focused, Qt.Key.Key_Home, CTRL)
    press(focused, Qt.Key.Key_Left)
    assert focused.view.span == Span(0, 0)


def test_copy_and_select_all_are_of_the_document(focused: Shown) -> None:
    press(focused, Qt.Key.Key_A, CTRL)
    press(focused, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text().endswith("A last page.")
    assert "international strait" in QApplication.clipboard().text()
    press(focused, Qt.Key.Key_Escape)
    assert focused.view.selected_range() is None


def test_keys_zoom_and_scroll(focused: Shown) -> None:
    zoom = focused.view.zoom
    press(focused, Qt.Key.Key_Plus, CTRL)
    assert focused.view.zoom > zoom
    press(focused, Qt.Key.Key_0, CTRL)
    assert focused.view.zoom == zoom
    press(focused, Qt.Key.Key_Minus, CTRL)
    assert focused.view.zoom < zoom
    press(focused, Qt.Key.Key_PageDown)
    there = focused.view.verticalScrollBar().value()
    assert there > 0
    press(focused, Qt.Key.Key_Space, SHIFT)
    assert focused.view.verticalScrollBar().value() < there


def test_the_windows_own_keys_stay_the_windows(focused: Shown) -> None:
    taken: list[str] = []
    for keys in ("J", "Ctrl+=", "Alt+Left"):
        action = QAction(focused.pane)
        action.setShortcut(keys)
        action.triggered.connect(lambda checked=False, keys=keys: taken.append(keys))
        focused.pane.addAction(action)
    zoom = focused.view.zoom
    press(focused, Qt.Key.Key_J)
    press(focused, Qt.Key.Key_Equal, CTRL)
    press(focused, Qt.Key.Key_Left, ALT)
    assert taken == ["J", "Alt+Left"]
    assert focused.view.zoom > zoom
    focused.pane._on_place(3, None)
    press(focused, Qt.Key.Key_Left, ALT)
    assert taken == ["J", "Alt+Left"]
    assert focused.view.front == 0


def test_enter_does_what_a_click_at_the_caret_would(focused: Shown, qtbot: QtBot) -> None:
    from dossier.model.anchor import anchor_at
    from dossier.model.rows import Passage

    span = focused.span("harbour")
    focused.pane.show_marks((), [Passage("p", "d", anchor_at(focused.text, *span))], "")
    focused.view.set_span(Span(span[0] + 1, span[0] + 1))
    with qtbot.waitSignal(focused.pane.passage_activated) as told:
        press(focused, Qt.Key.Key_Return)
    assert told.args == ["p"]


def test_a_click_on_a_page_brings_the_keyboard_there(shown: Shown, qtbot: QtBot) -> None:
    shown.pane.activateWindow()
    qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.pane.words.hasFocus)
    assert shown.view.words_focus


def test_characters_beyond_the_basic_plane_count_once(show_pdf: ShowPdf) -> None:
    from dossier.model.rows import Page

    data = make_pdf(("Two ferries",))
    shown = show_pdf(data, [Page("p", "d", 0, "1", 0, "🚢🚢 ferries")])
    shown.wait()
    shown.view.select(3, 10)
    assert words(shown).textCursor().selectedText() == "ferries"
    shown.view.set_span(Span(3, 3))
    shown.qtbot.keyClick(words(shown), Qt.Key.Key_Left)
    shown.qtbot.keyClick(words(shown), Qt.Key.Key_Left)
    assert shown.view.span == Span(1, 1)


def test_a_screen_reader_finds_text_caret_and_selection(shown: Shown) -> None:
    QAccessible.setActive(True)
    try:
        found = QAccessible.queryAccessibleInterface(words(shown))
        text = found.textInterface()
        assert text is not None
        assert text.text(0, text.characterCount()) == words(shown).toPlainText()
        shown.view.select(*shown.span("ferries"))
        start = words(shown).toPlainText().index("ferries")
        assert text.selectionCount() == 1
        assert text.cursorPosition() == start + 7
        assert found.text(QAccessible.Text.Name) == "Text of page 1 of 4"
        state = found.state()
        assert (state.readOnly, state.focusable, state.invisible) == (1, 1, 0)
    finally:
        QAccessible.setActive(False)


def test_it_is_covered_by_the_pages(shown: Shown) -> None:
    assert words(shown).isVisible()
    assert words(shown).geometry() == shown.view.viewport().geometry()
    middle = shown.pane.mapFromGlobal(words(shown).mapToGlobal(words(shown).rect().center()))
    assert shown.pane.childAt(middle) is shown.view.viewport()


def test_keys_without_pages_do_nothing(focused: Shown) -> None:
    focused.pane.close_document()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        press(focused, key)
    assert focused.view.span == Span()
    assert words(focused).toPlainText() == ""


def test_the_caret_goes_through_a_word_that_a_line_end_cuts(focused: Shown) -> None:
    hyphen, rest = focused.span("inter-")[1], focused.span("national strait")[0]
    focused.view.set_span(Span(hyphen, hyphen))
    press(focused, Qt.Key.Key_Right)
    assert focused.view.span.caret == rest
    press(focused, Qt.Key.Key_Home)
    assert focused.view.span.caret == rest
    press(focused, Qt.Key.Key_Left)
    assert focused.view.span.caret == focused.span("inter-")[0] + 4
    focused.view.select(*focused.span("inter-\nnational"))
    assert words(focused).textCursor().selectedText() == "international"
