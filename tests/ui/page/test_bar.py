"""The bar above the pages: which page, how large, which theme."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.model.rows import Page
from dossier.services.settings import PageTheme
from tests.intake.pdf.samples import make_pdf
from tests.ui.page.conftest import Shown, ShowPdf


@pytest.fixture
def labelled(show_pdf: ShowPdf) -> Shown:
    """Four pages that are labelled i, ii, 1 and 2."""
    labels = ("i", "ii", "1", "2")
    pages = [Page(label, "d", index, label, 2 * index, "x\n") for index, label in enumerate(labels)]
    made = show_pdf(make_pdf(*[("x",)] * 4), pages)
    made.wait()
    return made


def test_it_says_label_and_number(labelled: Shown) -> None:
    bar = labelled.pane.bar
    assert (bar.field.text(), bar.count.text()) == ("i", "(1 of 4)")
    labelled.view.go_to(3)
    assert (bar.field.text(), bar.count.text()) == ("2", "(4 of 4)")


@pytest.mark.parametrize(("typed", "page"), [("ii", 1), ("II", 1), ("1", 2), ("4", 3), ("xx", 0), ("99", 0), ("", 0)])
def test_a_page_is_gone_to_by_label_or_number(labelled: Shown, qtbot: QtBot, typed: str, page: int) -> None:
    said: list[str] = []
    labelled.pane.hint_shown.connect(said.append)
    field = labelled.pane.bar.field
    field.setText(typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert labelled.view.front == page
    assert (f"There is no page “{typed}”." in said) == (page == 0)


def test_zoom_is_said_and_chosen(shown: Shown, qtbot: QtBot) -> None:
    bar = shown.pane.bar
    percent = f"{round(shown.view.zoom * 100)} %"
    assert bar.zoom.text() == percent
    actions = {action.text(): action for action in bar.zoom.menu().actions()}
    actions["200 %"].trigger()
    assert (shown.view.zoom, bar.zoom.text()) == (2.0, "200 %")
    assert not actions["Fit the width"].isChecked()
    actions["Fit the width"].trigger()
    assert bar.zoom.text() == percent
    qtbot.mouseClick(bar.larger, Qt.MouseButton.LeftButton)
    assert shown.view.zoom > int(percent.split()[0]) / 100
    qtbot.mouseClick(bar.smaller, Qt.MouseButton.LeftButton)


def test_a_page_theme_is_chosen_and_told(shown: Shown, qtbot: QtBot) -> None:
    actions = {action.text(): action for action in shown.pane.bar.more.menu().actions()}
    with qtbot.waitSignal(shown.pane.theme_chosen) as told:
        actions["Sepia"].trigger()
    assert told.args == ["sepia"]
    assert shown.book.theme is PageTheme.SEPIA
    assert actions["Sepia"].isChecked()
    assert not actions["Paper"].isChecked()


def test_the_area_tool_is_switched(shown: Shown, qtbot: QtBot) -> None:
    qtbot.mouseClick(shown.pane.bar.area, Qt.MouseButton.LeftButton)
    assert shown.view.area_tool
    shown.view.set_area_tool(on=False)
    assert not shown.pane.bar.area.isChecked()


def test_with_the_text_only_the_way_back_is_offered(shown: Shown) -> None:
    bar = shown.pane.bar
    bar.show()
    bar.show_mode(pages=False)
    assert bar.mode.text() == "Pages"
    assert not bar.zoom.isVisible()
    bar.show_mode(pages=True)
    assert bar.mode.text() == "Text"
    assert bar.zoom.isVisible()


def test_every_button_has_a_name(shown: Shown) -> None:
    from PySide6.QtWidgets import QToolButton

    for button in shown.pane.bar.findChildren(QToolButton):
        assert button.accessibleName() or button.text(), button.objectName()
        assert button.toolTip(), button.objectName()


def test_the_number_of_the_last_page_of_many_is_seen_in_whole(shown: Shown) -> None:
    field = shown.pane.bar.field
    narrow = field.width()  # enough for a few pages
    shown.pane.bar.show_page(0, 2000, "")
    assert field.width() > narrow
    shown.pane.bar.show_page(1999, 2000, "1999")
    assert shown.pane.bar.minimumSizeHint().width() <= 420


def test_it_fits_a_narrow_pane(shown: Shown) -> None:
    assert shown.pane.bar.minimumSizeHint().width() <= 420
