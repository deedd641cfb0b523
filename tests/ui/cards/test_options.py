"""The table of options: painted, fitted to its rows, by mouse and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QHoverEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Identification, Verdict
from dossier.model.rows import Source
from dossier.services.reading import Tally
from dossier.ui.cards.legend import VerdictLegend
from dossier.ui.cards.options_table import OptionsTable
from dossier.ui.models.options import Column, OptionRow
from dossier.ui.theme import Theme


def option(
    id: str, sources: int, *, title: str = "Licences", stale: int = 0, limits: int = 0, **counts: int
) -> OptionRow:
    rows = tuple(Source(f"s{n}", n, n, Identification.UNKNOWN, "", {}) for n in range(1, sources + 1))
    tally = Tally({verdict: counts.get(verdict.name.lower(), 0) for verdict in Verdict}, stale)
    return OptionRow(id, 3, title, rows, tally, limits)


GIVEN: dict[str, OptionRow] = {}


def show(table: OptionsTable, *rows: OptionRow) -> None:
    GIVEN.update((row.section_id, row) for row in rows)
    table.options.show([row.section_id for row in rows])


def colours(image: QImage) -> Iterator[str]:
    for y in range(image.height()):
        for x in range(image.width()):
            yield image.pixelColor(x, y).name()


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> OptionsTable:
    table = OptionsTable(theme, GIVEN.__getitem__)
    qtbot.addWidget(table)
    table.resize(560, 100)
    show(table, option("a", 3, unchecked=2, supports=1), option("b", 1, contradicts=2, stale=1, limits=2))
    table.show()
    table.activateWindow()
    return table


def test_it_is_as_high_as_its_rows_at_every_width(table: OptionsTable) -> None:
    rows = table.rowHeight(0) + table.rowHeight(1)
    assert table.height() == table.horizontalHeader().sizeHint().height() + rows
    assert not table.verticalScrollBar().isVisible()
    show(table, option("a", 30, title="A title of many words that asks for line after line " * 2))
    before = table.height()
    table.resize(900, table.height())
    QApplication.processEvents()
    assert table.height() < before
    assert sum(table.columnWidth(column) for column in Column) <= table.viewport().width()


def test_of_many_rows_those_below_are_measured_when_nothing_else_is_to_do(theme: Theme, qtbot: QtBot) -> None:
    fetched: list[str] = []

    def fetch(id: str) -> OptionRow:
        fetched.append(id)
        return option(id, 1 + int(id) % 40)

    page, table = QScrollArea(widgetResizable=True), OptionsTable(theme, fetch)
    qtbot.addWidget(page)
    page.setWidget(table)
    page.resize(560, 400)
    table.options.show([f"{number}" for number in range(300)])
    page.show()
    assert 0 < len(fetched) < 100
    assert table.height() > 300 * 20, "the rest is guessed"
    qtbot.waitUntil(lambda: len(fetched) == 300)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in table.findChildren(QTimer)))
    heights = [table.rowHeight(row) for row in range(300)]
    assert table.height() == table.horizontalHeader().sizeHint().height() + sum(heights)
    table.resizeRowsToContents()
    assert [table.rowHeight(row) for row in range(300)] == heights


def test_a_row_leads_to_its_option_by_click_and_by_enter(table: OptionsTable, qtbot: QtBot) -> None:
    chosen: list[str] = []
    table.chosen.connect(chosen.append)
    cell = table.visualRect(table.options.index(1, Column.LIMITS)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen == ["b", "a"]


def test_the_row_that_an_arrow_leads_to_is_to_be_seen(table: OptionsTable, qtbot: QtBot) -> None:
    table.selectRow(0)
    with qtbot.waitSignal(table.revealed) as heard:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    box = heard.args[0]
    assert isinstance(box, QRect)
    assert box.height() == table.rowHeight(1)
    assert box.top() == table.horizontalHeader().height() + table.rowHeight(0)


def test_tab_leaves_the_table(table: OptionsTable) -> None:
    assert not table.tabKeyNavigation()


def test_what_was_found_is_painted_in_its_colour(table: OptionsTable, theme: Theme) -> None:
    colour = theme.palette
    shown = set(colours(table.grab().toImage()))
    wanted = (colour.supports, colour.contradicts, colour.unchecked, colour.chip, colour.limit_ink, colour.partly)
    assert {ink.name() for ink in wanted} <= shown


def test_the_row_in_hand_is_tinted_and_has_a_ring_while_it_has_the_focus(table: OptionsTable, theme: Theme) -> None:
    table.selectRow(0)
    table.setFocus()
    assert {theme.palette.in_hand.name(), theme.palette.accent.name()} <= set(colours(table.grab().toImage()))
    table.clearFocus()
    assert theme.palette.accent.name() not in set(colours(table.grab().toImage()))


def tinted(table: OptionsTable, theme: Theme, column: Column) -> bool:
    box = table.visualRect(table.options.index(1, column)).translated(table.viewport().pos())
    return bool(table.grab().toImage().pixelColor(box.left() + 2, box.top() + 4) == theme.palette.hover)


def test_the_whole_row_under_the_mouse_is_tinted(table: OptionsTable, theme: Theme, qtbot: QtBot) -> None:
    middle = table.visualRect(table.options.index(1, Column.OPTION)).center()
    qtbot.mouseMove(table.viewport(), middle)
    assert all(tinted(table, theme, column) for column in Column)
    for left in (table.viewport(), table):  # as Qt does, from the inside out
        QApplication.sendEvent(left, QEvent(QEvent.Type.Leave))
    assert not any(tinted(table, theme, column) for column in Column)
    where = QPointF(middle)
    QApplication.sendEvent(table.viewport(), QHoverEvent(QEvent.Type.HoverEnter, where, where, where))
    assert all(tinted(table, theme, column) for column in Column), "it came under a mouse that rests"


def test_columns_are_mirrored_for_right_to_left_languages(theme: Theme, qtbot: QtBot, mirrored: None) -> None:
    table = OptionsTable(theme, GIVEN.__getitem__)
    qtbot.addWidget(table)
    table.resize(560, 100)
    show(table, option("a", 1, supports=3))
    table.show()
    assert table.visualRect(table.options.index(0, Column.OPTION)).left() > 250
    image, ink = table.grab().toImage(), theme.palette.supports
    cell = table.visualRect(table.options.index(0, Column.OPTION))
    columns = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == ink]
    assert max(columns) > cell.center().x()  # the progress of the option begins at the right


def test_screen_readers_find_a_table_with_headers(table: OptionsTable) -> None:
    face = QAccessible.queryAccessibleInterface(table)
    assert face.role() == QAccessible.Role.Table
    names = [face.child(number).text(QAccessible.Text.Name) for number in range(face.childCount())]
    assert {"Option", "Rests on", "3. Licences", "[1] only", "2 of 2 judged: 2 contradicts; 1 stale"} <= set(names)


def test_the_legend_names_all_marks_in_their_order(theme: Theme, qtbot: QtBot) -> None:
    legend = VerdictLegend(theme)
    qtbot.addWidget(legend)
    words = [label.text() for label in legend.findChildren(QLabel)]
    assert words == ["Unchecked", "Supports", "Partly", "Does not", "Contradicts", "Cannot tell"]
