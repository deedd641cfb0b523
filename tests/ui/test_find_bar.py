"""Finding in a text, whatever dash was printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.kinds import AnnotationKind
from dossier.model.rows import Annotation
from dossier.ui.desk import Desk
from dossier.ui.find_bar import FindBar
from dossier.ui.navigator import Place, View
from dossier.ui.places import claim_place
from dossier.ui.theme import Theme
from tests.ui.panes.reviewing import Review

TEXT = "The rule‑of‑law comes first.\nThen the Rule-of-law again, and “quotes” (a+b)."


@pytest.fixture
def found(qtbot: QtBot):
    window, view = QWidget(), QTextEdit()
    view.setPlainText(TEXT)
    bar = FindBar(Theme())
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addWidget(view)
    window.show()
    window.activateWindow()
    bar.open_for(view)
    yield bar, view
    window.close()


def test_typed_hyphens_find_printed_ones_of_any_kind(found: tuple[FindBar, QTextEdit], qtbot: QtBot) -> None:
    bar, view = found
    qtbot.keyClicks(bar.field, "rule-of-law")
    assert bar.count.text() == "1 of 2 hits"
    assert view.textCursor().selectedText() == "rule‑of‑law"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert view.textCursor().selectedText() == "Rule-of-law"
    assert bar.count.text() == "2 of 2 hits"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert view.textCursor().selectedText() == "rule‑of‑law"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.textCursor().selectedText() == "Rule-of-law"


def test_another_text_is_counted_anew(found: tuple[FindBar, QTextEdit], qtbot: QtBot) -> None:
    bar, view = found
    qtbot.keyClicks(bar.field, "rule-of-law")
    view.setPlainText("Rule-of-law, rule-of-law and rule-of-law.")
    qtbot.waitUntil(lambda: bar.count.text() == "3 hits")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 3 hits"
    view.setPlainText("Nothing.")
    qtbot.waitUntil(lambda: bar.count.text() == "0 hits")


def test_what_is_typed_is_no_pattern(found: tuple[FindBar, QTextEdit], qtbot: QtBot) -> None:
    bar, view = found
    qtbot.keyClicks(bar.field, '"quotes" (a+b)')
    assert view.textCursor().selectedText() == "“quotes” (a+b)"


def test_no_hit_is_said_and_escape_gives_the_focus_back(found: tuple[FindBar, QTextEdit], qtbot: QtBot) -> None:
    bar, view = found
    qtbot.keyClicks(bar.field, "[")
    assert bar.count.text().startswith("0")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    qtbot.waitUntil(view.hasFocus)


@pytest.mark.parametrize(("keys", "marked"), [("one", ["ferry"]), ("all", ["ferry", "ferry"])])
def test_hits_are_highlighted_one_or_all_as_one_step(
    tmp_path: Path, theme: Theme, qtbot: QtBot, keys: str, marked: list[str]
) -> None:
    review = Review(tmp_path / "a.dossier")
    desk = Desk(review.bridge, theme)
    qtbot.addWidget(desk)
    desk.resize(1_300, 760)  # room for all panes
    desk.show()
    qtbot.waitUntil(desk.notes.write.isVisible)  # which are read after the first paint
    source = review.source(2)
    desk.navigator.go(Place(View.SOURCES, source_id=source.id))
    bar = desk.find_bar
    bar.open_for(desk.source.tab.text, desk.source.tab.stack)
    bar.field.setText("FERRY")
    shift = Qt.KeyboardModifier.ShiftModifier if keys == "all" else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | shift)
    rows = review.store.find(Annotation)
    assert [row.anchor.exact for row in rows] == marked
    assert {row.on_id for row in rows} == {desk.source.tab.document.id if desk.source.tab.document else ""}
    bar.mark_all.click()
    assert len(review.store.find(Annotation)) == 2  # none twice
    review.bridge.undo()
    review.bridge.undo()
    assert review.store.find(Annotation) == []
    review.close()


def test_hits_in_the_section_are_highlighted_in_the_colour_used_last(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    review = Review(tmp_path / "a.dossier")
    desk = Desk(review.bridge, theme)
    qtbot.addWidget(desk)
    desk.show()
    qtbot.waitUntil(desk.notes.write.isVisible)  # which are read after the first paint
    desk.navigator.go(claim_place(review.store, review.claim("0.1").id))
    review.bridge.colours.use(AnnotationKind.HIGHLIGHT, 3)
    desk.find_bar.open_for(desk.claim.view)
    desk.find_bar.field.setText("the ")
    desk.find_bar.mark_all.click()
    assert [(row.anchor.exact, row.colour) for row in review.store.find(Annotation)] == [("the ", 3)] * 3
    review.close()


def test_what_is_no_text_of_the_dossier_is_not_highlighted(found: tuple[FindBar, QTextEdit], qtbot: QtBot) -> None:
    bar, _ = found
    qtbot.keyClicks(bar.field, "rule-of-law")
    assert not bar.mark_all.isVisible()
    with qtbot.assertNotEmitted(bar.mark_asked):
        bar.highlight_hit()
        bar.highlight_hits()
