"""The side strip: small pages and the outline, made when they are looked at."""

import io

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from tests.intake.pdf.samples import make_pdf, saved
from tests.ui.page.conftest import Shown, ShowPdf


@pytest.fixture
def book(show_pdf: ShowPdf) -> Shown:
    """A PDF of 300 pages with an outline of two levels."""
    pdf = pikepdf.open(io.BytesIO(make_pdf(*[(f"Page {number}",) for number in range(300)])))
    with pdf.open_outline() as outline:
        first = pikepdf.OutlineItem("First part", 10)
        first.children.append(pikepdf.OutlineItem("A chapter", 20))
        outline.root.extend([first, pikepdf.OutlineItem("Second part", 200)])
    made = show_pdf(saved(pdf))
    made.wait()
    return made


def test_nothing_is_made_before_it_is_looked_at(book: Shown, qtbot: QtBot) -> None:
    assert book.pane.strip.isHidden()
    assert book.book.small(0) is None
    book.pane.bar.strip.setChecked(True)
    qtbot.waitUntil(lambda: book.book.small(0) is not None)
    small = book.book.small(0)
    assert small is not None
    assert max(small.width(), small.height()) == 104


def test_small_pages_are_made_where_they_are_seen(book: Shown, qtbot: QtBot) -> None:
    book.pane.bar.strip.setChecked(True)
    qtbot.waitUntil(lambda: book.book.small(0) is not None)
    book.view.go_to(250)
    qtbot.waitUntil(lambda: book.book.small(250) is not None)
    assert book.book.small(120) is None
    assert book.pane.strip.pages.currentIndex().row() == 250


def test_a_small_page_leads_to_its_page(book: Shown, qtbot: QtBot) -> None:
    book.pane.bar.strip.setChecked(True)
    strip = book.pane.strip
    strip.pages.clicked.emit(strip.model.index(40))
    assert book.view.front == 40
    assert book.pane.back.text() == "Back to page 1 of 300"
    assert strip.model.data(strip.model.index(40), Qt.ItemDataRole.AccessibleTextRole) == "Page 41 of 300"


def test_the_outline_leads_to_its_places(book: Shown, qtbot: QtBot) -> None:
    book.pane.bar.strip.setChecked(True)
    outline = book.pane.strip.outline
    qtbot.waitUntil(lambda: outline.topLevelItemCount() == 2)
    part = outline.topLevelItem(0)
    assert part is not None
    chapter = part.child(0)
    assert chapter is not None
    assert (chapter.text(0), chapter.text(1)) == ("A chapter", "21")
    outline.itemClicked.emit(chapter, 0)
    assert book.view.front == 20


def test_the_outline_shows_what_the_page_that_is_read_is_part_of(book: Shown, qtbot: QtBot) -> None:
    book.pane.bar.strip.setChecked(True)
    outline = book.pane.strip.outline
    qtbot.waitUntil(lambda: outline.topLevelItemCount() == 2)
    assert not outline.selectedItems(), "the first part begins later"
    for page, title in ((15, "First part"), (150, "A chapter"), (200, "Second part")):
        book.view.go_to(page)
        assert [item.text(0) for item in outline.selectedItems()] == [title]


def test_a_small_page_has_an_edge_and_is_not_tinted_where_it_is_selected(book: Shown, qtbot: QtBot) -> None:
    book.pane.bar.strip.setChecked(True)
    qtbot.waitUntil(lambda: book.book.small(0) is not None)
    icon = book.pane.strip.model.data(book.pane.strip.model.index(0), Qt.ItemDataRole.DecorationRole)
    assert isinstance(icon, QIcon)
    size = icon.availableSizes()[0]
    plain, selected = (icon.pixmap(size, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected))
    assert plain == selected
    assert plain.pixelColor(0, 50) == Theme().palette.line
    assert plain.pixelColor(1, 50).lightness() > 250


def test_the_strip_can_be_made_wider(book: Shown, qtbot: QtBot) -> None:
    book.pane.bar.strip.setChecked(True)
    splitter = book.pane.findChild(QSplitter, "pageSplitter")
    assert splitter is not None
    before = book.pane.strip.width()
    splitter.setSizes([before + 60, splitter.width() - before - 60])
    assert book.pane.strip.width() == before + 60
    splitter.setSizes([300, splitter.width() - 300])
    book.view.go_to(250)
    qtbot.waitUntil(lambda: book.book.small(250) is not None)
    assert book.book.small(120) is None, "two beside each other, and none but those that are seen"


def test_no_outline_is_said(shown: Shown, qtbot: QtBot) -> None:
    shown.pane.bar.strip.setChecked(True)
    outline = shown.pane.strip.outline
    qtbot.waitUntil(lambda: outline.topLevelItemCount() == 1)
    item = outline.topLevelItem(0)
    assert item is not None
    assert item.text(0) == "No outline in this file"
