"""What is seen of a page: in the page's theme, while its tiles are still to come, and where it cannot be shown."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from dossier.intake.pdf import rendering
from dossier.intake.pdf.files import PdfFile
from dossier.model.errors import KnownError
from dossier.services.settings import PageTheme
from dossier.ui.page import tasks
from tests.intake.pdf.samples import make_pdf
from tests.ui.page.conftest import Shown, ShowPdf


def test_pages_take_the_page_theme(shown: Shown, qtbot: QtBot) -> None:
    shown.pane.set_page_theme(PageTheme.DARK)
    assert shown.view.viewport().grab().toImage().pixelColor(shown.view.place(0).center().toPoint()).lightness() < 50
    qtbot.waitUntil(lambda: bool(shown.book.tiles.of_page(0)))
    image = shown.view.viewport().grab().toImage()
    assert image.pixelColor(shown.view.place(0).center().toPoint()).lightness() < 50


def test_a_page_that_cannot_be_shown_says_so_and_the_others_are(
    show_pdf: ShowPdf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def render(file: PdfFile, page: int, *rest: Any) -> None:
        if page == 0:
            raise KnownError("page-broken", "This page is broken and cannot be shown.")
        rendering.render(file, page, *rest)

    monkeypatch.setattr(tasks, "render", render)
    shown = show_pdf(make_pdf(("One",), ("Two",)))
    shown.qtbot.waitUntil(lambda: shown.book.broken(0) != "")
    shown.view.viewport().repaint()
    shown.wait(1)
    assert shown.book.broken(0) == "This page is broken and cannot be shown."
    assert shown.book.broken(1) == ""


def test_coarser_pictures_stand_in_until_the_right_ones_come(shown: Shown) -> None:
    shown.book._worker.stop()
    shown.view.set_zoom(shown.view.zoom * 1.3)
    image = shown.view.viewport().grab().toImage()
    box = shown.view.boxes(*shown.span("harbour"))[0]
    dark = [
        image.pixelColor(x, y).lightness()
        for x in range(int(box.left()), int(box.right()))
        for y in range(int(box.top()), int(box.bottom()))
    ]
    assert min(dark) < 160
