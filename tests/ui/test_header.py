"""The strip above the panes."""

import pytest
from pytestqt.qtbot import QtBot

from dossier.ui.header import Header
from dossier.ui.theme import Theme
from dossier.ui.widgets.pane_row import Pane


@pytest.mark.parametrize("panes", [(), (Pane.CONTENTS, Pane.SOURCE), tuple(Pane)])
def test_its_buttons_are_as_wide_as_their_words(panes: tuple[Pane, ...], qtbot: QtBot, theme: Theme) -> None:
    header = Header(theme)
    qtbot.addWidget(header)
    header.speak()
    header.show_title("A dossier")
    header.offer_panes(panes)
    header.resize(910, 52)
    header.show()
    for button in (header.note, header.export):
        assert button.width() == button.sizeHint().width()
    assert header.search.width() >= 250
