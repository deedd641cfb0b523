"""A PDF from opening to closing."""

import gc
import threading
from typing import Any

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from dossier.intake.pdf import rendering
from dossier.intake.pdf.files import PdfFile
from dossier.model.errors import KnownError
from dossier.ui.page import tasks
from dossier.ui.page.pane import PagePane
from dossier.ui.theme import Theme
from tests.intake.pdf.samples import make_pdf, slow_pdf
from tests.ui.page.conftest import Shown, ShowPdf, stored


def test_another_document_takes_the_place_of_the_first(shown: Shown, qtbot: QtBot) -> None:
    shown.view.select_all()
    shown.pages = shown.pages[:1]
    shown.show(make_pdf(("Another",)))
    assert shown.view.selected_range() is None
    qtbot.waitUntil(lambda: shown.book.is_open and shown.book.layout.count == 1)
    assert shown.pane.bar.count.text() == "of 1"


def test_a_broken_file_is_refused(show_pdf: ShowPdf, qtbot: QtBot) -> None:
    shown = show_pdf(make_pdf(("x",)))
    with qtbot.waitSignal(shown.pane.failed) as told:
        shown.show(b"%PDF-1.7 nothing")
    assert told.args[0].code == "pdf-broken"


def test_closing_keeps_nothing(shown: Shown) -> None:
    shown.pane.close_document()
    assert (shown.book.layout.count, shown.book.tiles.bytes, len(shown.book.pages)) == (0, 0, 0)
    assert shown.pane.words.toPlainText() == ""
    shown.view.viewport().repaint()
    assert shown.view.point(shown.view.rect().center().toPointF()) is None


@pytest.mark.parametrize("opened", [True, False])
def test_a_pane_that_is_deleted_ends_its_thread(theme: Theme, qtbot: QtBot, opened: bool) -> None:
    pane = PagePane(theme)
    made = Shown.__new__(Shown)
    made.qtbot, made.pane, made.view, made.book, made.pages = qtbot, pane, pane.view, pane.book, ()
    pane.resize(400, 500)
    pane.show()
    made.show(make_pdf(*[("x",)] * 30))
    if opened:
        qtbot.waitUntil(lambda: made.book.is_open)
    thread = made.book._worker._thread
    assert thread is not None
    shiboken6.delete(pane.bar)
    shiboken6.delete(pane)
    thread.join(10)
    assert not thread.is_alive()
    gc.collect()
    assert not [each for each in threading.enumerate() if each is thread]


def test_a_picture_without_text_says_what_can_be_done(show_pdf: ShowPdf, qtbot: QtBot) -> None:
    import io

    import pikepdf

    from tests.intake.pdf.samples import saved

    pdf = pikepdf.open(io.BytesIO(make_pdf(("",))))
    picture = pikepdf.Stream(pdf, b"\x80" * 300)
    for key, value in {
        "Type": pikepdf.Name.XObject,
        "Subtype": pikepdf.Name.Image,
        "Width": 10,
        "Height": 10,
        "BitsPerComponent": 8,
        "ColorSpace": pikepdf.Name.DeviceRGB,
    }.items():
        picture[f"/{key}"] = value
    pdf.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=pdf.make_indirect(picture)))
    pdf.pages[0].Contents = pdf.make_stream(b"q 500 0 0 700 50 50 cm /Im Do Q")
    shown = show_pdf(saved(pdf))
    said: list[str] = []
    shown.pane.hint_shown.connect(said.append)
    qtbot.waitUntil(lambda: "This page is a picture without text; areas can be marked." in said)


def test_names_for_those_who_hear_the_window(shown: Shown) -> None:
    for widget in (shown.view, shown.pane.words, shown.pane.strip.pages, shown.pane.question.field):
        assert widget.accessibleName()
        assert widget.objectName()


def test_a_page_that_takes_too_long_says_so_and_gets_more_time(
    show_pdf: ShowPdf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[float] = []

    def render(file: PdfFile, page: int, *rest: Any) -> None:
        *window, patience = rest
        given.append(patience)
        if page == 0 and patience < 60:
            raise KnownError("page-slow", "This page takes too long to draw.")
        rendering.render(file, page, *window)

    monkeypatch.setattr(tasks, "render", render)
    shown = show_pdf(make_pdf(("One",), ("Two",)))
    qtbot.waitUntil(lambda: shown.book.is_slow(0))
    assert shown.book.broken(0) == "This page takes too long to draw."
    assert shown.pane.longer.isVisible()
    shown.wait(1)
    shown.view.go_to(1)
    assert shown.pane.longer.isVisible() is (shown.view.front == 0)
    shown.view.go_to(0)
    shown.pane.longer.click()
    assert not shown.pane.longer.isVisible()
    qtbot.waitUntil(lambda: bool(shown.book.tiles.of_page(0)))
    assert not shown.book.is_slow(0)
    assert set(given) >= {1.0, 10.0, 60.0}


def test_another_file_does_not_wait_for_a_page_that_takes_long(
    show_pdf: ShowPdf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()
    real = rendering.render

    def render(file: PdfFile, page: int, *rest: Any) -> None:
        begun.set()
        real(file, page, *rest[:-1])  # without end, were the file not given up

    monkeypatch.setattr(tasks, "render", render)
    pages = stored(make_pdf(("Two",)))
    shown = show_pdf(slow_pdf(), pages=[])
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    shown.pages = pages
    shown.show(make_pdf(("Two",)))
    shown.wait()
    assert shown.book.layout.count == 1
    assert shown.book.text(0) is not None
