"""Finding in a PDF: all hits are marked, over line ends and whatever the case; one after the other is gone to."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.ui.find_bar import FindBar
from dossier.ui.theme import Theme
from tests.ui.page.conftest import Shown


@pytest.mark.parametrize(
    ("query", "hits"),
    [("the", 4), ("INTERNATIONAL STRAIT", 1), ("ferr", 2), ("no such words", 0), ("", 0), (" ", 0), ("report two", 1)],
)
def test_hits(shown: Shown, query: str, hits: int) -> None:
    assert shown.pane.finder.find(query) == hits


def test_hits_are_marked_and_stepped_through_round_the_end(shown: Shown) -> None:
    find = shown.pane.finder
    find.find("ferr")
    first, second = shown.span("ferries")[0], shown.span("ferry")[0]
    assert [(each.mark.start, each.mark.strong) for each in shown.view.marks.on_page(0)] == [(first, True)]
    find.step(1)
    assert shown.view.span.caret == second
    shown.wait(1)
    assert [(each.mark.start, each.mark.strong) for each in shown.view.marks.on_page(1)] == [(second, True)]
    find.step(1)
    assert shown.view.span.caret == first
    find.step(-1)
    assert shown.view.span.caret == second


def test_it_begins_at_the_caret(shown: Shown) -> None:
    start = shown.span("newer")[0]
    shown.view.select(start, start)
    shown.pane.finder.find("the")
    assert shown.view.span.caret > start - 5
    assert shown.pane.finder.current > 0


def test_in_the_find_bar(shown: Shown, theme: Theme, qtbot: QtBot) -> None:
    bar = FindBar(theme)
    qtbot.addWidget(bar)
    shown.view.select(*shown.span("ferries"))
    bar.open_for(shown.pane.finder)
    assert bar.field.text() == "ferries"
    assert bar.count.text() == "1 hit"
    bar.field.setText("ferr")
    assert bar.count.text() == "1 of 2 hits"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert shown.view.words_of(*shown.view.selected_range() or (0, 0)) == "ferr"
    assert shown.view.marks.on_page(0) == []
