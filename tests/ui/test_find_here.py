"""Ctrl+F finds where the keyboard is."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from dossier.model.rows import Section
from dossier.ui.navigator import Place, View
from dossier.ui.panes.listing import ListPane
from dossier.ui.theme import Theme
from tests.ui.windows import shown_window


def test_in_a_list_it_is_the_field_that_narrows_it_and_in_a_text_the_find_bar(
    path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with shown_window(qtbot, theme, path, size=(1600, 800), active=True) as window:
        desk, find = window.desk, window.actions_by_name["find_here"]
        assert desk is not None
        for view in (View.SOURCES, View.NOTES):
            desk.navigator.go(Place(view))
            pane = desk.view(view)
            assert isinstance(pane, ListPane)
            pane.filter.setText("zebra")
            desk.outline.list.setFocus()
            find.trigger()
            assert pane.filter.hasFocus()
            assert pane.filter.selectedText() == "zebra"
            assert not desk.is_made("find_bar")
        desk.navigator.go(Place(View.SECTION, desk.bridge.store.find(Section)[0].id))
        find.trigger()
        assert desk.find_bar.isVisible()
        assert desk.find_bar.field.hasFocus()
