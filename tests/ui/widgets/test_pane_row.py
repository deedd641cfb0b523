"""As many panes side by side as there is room for, around the one that was chosen."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.pane_row import Pane, PaneRow

CONTENTS, TEXT, SOURCE = Pane
ALL = tuple(Pane)
WIDE, TWO, ONE = 1366, 910, 683


@pytest.fixture
def row(theme: Theme, qtbot: QtBot) -> PaneRow:
    row = PaneRow(QLabel("Contents"), QLabel("Text"), QLabel("Source"))
    qtbot.addWidget(row)
    row.resize(WIDE, 300)
    row.show()
    return row


def seen(row: PaneRow) -> tuple[Pane, ...]:
    found = []
    for pane in Pane:
        widget = row.widget(pane)
        if widget is not None and widget.isVisible():
            found.append(pane)
    return tuple(found)


@pytest.mark.parametrize(
    ("width", "has_source", "chosen", "expected"),
    [
        (WIDE, True, TEXT, ALL),
        (WIDE, False, TEXT, (CONTENTS, TEXT)),
        (TWO, False, TEXT, (CONTENTS, TEXT)),
        (TWO, True, CONTENTS, (CONTENTS, TEXT)),
        (TWO, True, TEXT, (TEXT, SOURCE)),
        (TWO, True, SOURCE, (TEXT, SOURCE)),
        (ONE, True, CONTENTS, (CONTENTS,)),
        (ONE, True, TEXT, (TEXT,)),
        (ONE, True, SOURCE, (SOURCE,)),
        (ONE, False, SOURCE, (TEXT,)),
        (ONE, False, CONTENTS, (CONTENTS,)),
    ],
)
def test_what_is_seen(row: PaneRow, width: int, has_source: bool, chosen: Pane, expected: tuple[Pane, ...]) -> None:
    row.resize(width, 300)
    row.show_source(has_source)
    row.choose(chosen)
    assert row.shown() == expected
    assert seen(row) == expected


def test_it_tells_what_can_be_chosen_where_not_all_are_seen(row: PaneRow) -> None:
    told: list[tuple[tuple[Pane, ...], Pane]] = []
    row.folded.connect(lambda panes, chosen: told.append((panes, chosen)))
    row.show_source(True)
    assert told.pop() == ((), TEXT)
    row.resize(TWO, 300)
    assert told.pop() == ((CONTENTS, SOURCE), TEXT)
    row.resize(ONE, 300)
    assert told.pop() == (ALL, TEXT)
    row.choose(SOURCE)
    assert told.pop() == (ALL, SOURCE)
    row.resize(WIDE, 300)
    assert told.pop() == ((), SOURCE)


def test_a_widget_is_brought_by_its_pane_and_only_where_that_is_not_seen(row: PaneRow) -> None:
    row.show_source(True)
    row.resize(ONE, 300)
    source, contents = row.widget(SOURCE), row.widget(CONTENTS)
    assert source is not None
    assert contents is not None
    assert row.has(source)
    row.bring(source)
    assert seen(row) == (SOURCE,)
    row.resize(TWO, 300)
    row.bring(source)
    assert row.chosen is SOURCE
    row.bring(contents)
    assert seen(row) == (CONTENTS, TEXT)
    row.show_source(False)
    assert not row.has(source)


def test_the_widths_of_all_three_come_back(row: PaneRow) -> None:
    row.show_source(True)
    row.setSizes([200, 500, 664])
    wide = row.widths()
    row.resize(ONE, 300)
    assert row.widths() == wide
    row.choose(SOURCE)
    row.resize(TWO, 300)
    assert row.widths() == wide
    row.resize(WIDE, 300)
    assert row.sizes() == wide


def test_it_can_be_made_narrower_than_its_panes_together(row: PaneRow) -> None:
    row.show_source(True)
    for pane in Pane:
        part = row.widget(pane)
        assert part is not None
        part.setMinimumWidth(300)
    row.resize(ONE, 300)
    assert row.width() == ONE
    assert row.minimumSizeHint().width() < 600


def test_one_pane_is_seen_alone_on_request_and_all_again_as_wide_as_they_were(row: PaneRow) -> None:
    row.show_source(True)
    row.set_widths([300, 500, 566])
    before = row.widths()
    row.toggle_alone(row.widget(SOURCE))
    assert seen(row) == (SOURCE,)
    assert row.widths() == before
    row.choose(TEXT)
    assert seen(row) == (TEXT,)
    row.resize(WIDE + 100, 300)
    assert seen(row) == (TEXT,), "also in a larger window"
    row.resize(WIDE, 300)
    row.toggle_alone(None)
    assert seen(row) == ALL
    assert row.widths() == before
