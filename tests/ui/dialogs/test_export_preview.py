"""Pages, text or a sentence."""

import io
from collections.abc import Iterator

import pypdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.model.errors import KnownError
from dossier.output.account import Account
from dossier.services.previewing import Preview
from dossier.ui.dialogs.export_preview import ExportPreview
from dossier.ui.page.layout import FIT_WIDTH
from dossier.ui.theme import Theme

NONE = Account((), ())


def pages_of(count: int, password: str = "") -> Preview:
    writer = pypdf.PdfWriter()
    for _ in range(count):
        writer.add_blank_page(595, 842)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    data = io.BytesIO()
    writer.write(data)
    return Preview(NONE, data.getvalue(), password)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> Iterator[ExportPreview]:
    view = ExportPreview(theme)
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    yield view
    view.close()


def shown(view: ExportPreview, preview: Preview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.book.opened):
        view.show_preview(preview)


def test_pages_are_rendered_when_they_are_seen(view: ExportPreview, qtbot: QtBot) -> None:
    shown(view, pages_of(200), qtbot)
    assert view.views.currentWidget() is view.canvas
    assert view.page.text() == "1 of 200"
    qtbot.waitUntil(lambda: bool(list(view.book.tiles.of_page(0))))
    assert not list(view.book.tiles.of_page(150))
    assert not view.before.isEnabled()
    view.canvas.go_to(150)
    qtbot.waitUntil(lambda: bool(list(view.book.tiles.of_page(150))))
    assert view.page.text() == "151 of 200"
    assert view.canvas.accessibleDescription() == "Page 151 of 200"


def test_it_goes_from_page_to_page_and_stays_there_when_it_is_made_anew(view: ExportPreview, qtbot: QtBot) -> None:
    shown(view, pages_of(5), qtbot)
    view.after.click()
    view.after.click()
    assert view.page.text() == "3 of 5"
    view.before.click()
    assert view.page.text() == "2 of 5"
    shown(view, pages_of(4), qtbot)
    assert view.page.text() == "2 of 4"
    view.after.click()
    view.after.click()
    assert not view.after.isEnabled()
    shown(view, pages_of(1), qtbot)
    assert view.page.text() == "1 of 1"


def test_pages_are_as_wide_as_the_room_until_another_size_is_asked_for(view: ExportPreview, qtbot: QtBot) -> None:
    shown(view, pages_of(2), qtbot)
    fitting = view.canvas.zoom
    assert view.canvas.fit == FIT_WIDTH
    view.larger.click()
    assert view.canvas.zoom > fitting
    assert view.zoom.text() == f"{round(view.canvas.zoom * 100)} %"
    view.smaller.click()
    view.zoom.click()
    assert view.canvas.zoom == pytest.approx(fitting)
    view.resize(800, 600)
    qtbot.waitUntil(lambda: view.canvas.zoom > 1.2 * fitting)


def test_an_encrypted_source_is_opened_with_its_password(view: ExportPreview, qtbot: QtBot) -> None:
    shown(view, pages_of(2, "sesame"), qtbot)
    assert view.page.text() == "1 of 2"


def test_text_is_shown_as_text(view: ExportPreview, qtbot: QtBot) -> None:
    shown(view, pages_of(1), qtbot)
    view.show_preview(Preview(NONE, text="# How to cross?"))
    assert view.views.currentWidget() is view.text
    assert view.text.toPlainText() == "# How to cross?"
    assert view.text.isReadOnly()
    assert not view.page.isVisible()
    assert not view.book.is_open
    view.show_preview(Preview(NONE, text="words", plain=True))
    assert view.hint.text() == "What the file says; its look is its own."
    view.show_preview(Preview(NONE, text="words", plain=True, html="<body><h1>How to cross?</h1></body>"))
    assert view.views.currentWidget() is view.reading
    assert view.reading.toPlainText() == "How to cross?"
    assert view.reading.accessibleName() == view.text.accessibleName()
    assert view.hint.text() == "What the file says; its look is its own."


def test_why_there_is_nothing_to_see_is_said(view: ExportPreview, qtbot: QtBot) -> None:
    shown(view, pages_of(1), qtbot)
    view.show_failure(KnownError("full", "The disk is full; free some space."))
    assert view.views.currentWidget() is view.message
    assert view.message.accessibleName() == "The disk is full; free some space."
    view.show_preview(Preview(NONE, b"no pdf at all"))
    qtbot.waitUntil(lambda: view.views.currentWidget() is view.message)
    assert "preview" in view.message.accessibleName()


def test_what_was_seen_stays_while_another_is_made(view: ExportPreview, qtbot: QtBot) -> None:
    view.show_busy(busy=True)
    assert view.progress.isVisible()
    assert view.message.accessibleName() == "The pages are being made."
    shown(view, pages_of(3), qtbot)
    assert not view.progress.isVisible()
    view.show_busy(busy=True)
    view.show_share(0.5)
    assert view.progress.value() == 500
    assert view.views.currentWidget() is view.canvas
    assert view.book.is_open


def test_a_source_is_chosen(view: ExportPreview, qtbot: QtBot) -> None:
    assert view.chosen_source is None
    view.show_sources(wanted=True)
    assert not view.source.isVisible()
    view.offer_sources(((2, "The harbour log"), (7, "x" * 100)))
    view.show_sources(wanted=True)
    assert view.source.isVisible()
    assert view.chosen_source == 2
    assert len(view.source.itemText(1)) < 80
    with qtbot.waitSignal(view.source_chosen) as chosen:
        qtbot.keyClick(view.source, Qt.Key.Key_Down)
    assert chosen.args == [7]


def test_hidden_it_gives_back_what_pages_need(view: ExportPreview, qtbot: QtBot) -> None:
    shown(view, pages_of(3), qtbot)
    view.hide()
    assert not view.book.is_open
