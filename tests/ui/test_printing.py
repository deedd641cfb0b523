"""Printing, into a PDF instead of onto paper."""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from dossier.intake.pdf.files import open_pdf
from dossier.model.errors import KnownError
from dossier.model.progress import untold
from dossier.services.settings import Paper, Settings
from dossier.ui.printing import print_pages
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.window import Window
from tests.samples import sample_session


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    window = Window(Theme())
    window.use_settings(Settings(reviewer="Ada Reviewer"))
    qtbot.addWidget(window)
    assert window.open_path(path)
    yield window
    window.close()


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(72)
    return printer


class Steps(list[tuple[int, int]]):
    """The steps that were told."""

    def tell(self, done: int, steps: int) -> None:
        self.append((done, steps))


def pages_of(count: int) -> bytes:
    """Return a PDF of blank pages."""
    writer = pypdf.PdfWriter()
    for _ in range(count):
        writer.add_blank_page(595, 842)
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


def test_the_report_is_printed_as_it_is_exported(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.bridge is not None
    target = tmp_path / "printed.pdf"
    window.printing.print_to(window.bridge, Settings(report_language="fr", paper=Paper.LETTER), printer_to(target))
    assert window.printing.running
    qtbot.waitUntil(lambda: not window.printing.running, timeout=60_000)
    pages = len(pypdf.PdfReader(target).pages)
    assert window.messages.text == f"Pages printed: {pages}"
    document = pypdfium2.PdfDocument(target)
    grey = document[0].render().to_pil().convert("L")
    document.close()
    dark = sum(grey.histogram()[:128])
    assert 500 < dark < 0.2 * grey.width * grey.height


def test_only_the_pages_that_were_asked_for_are_printed(qtbot: QtBot, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "some.pdf")
    printer.setFromTo(2, 3)
    told = Steps()
    assert print_pages(open_pdf(pages_of(5), "five"), printer, told.tell, lambda: False) == 2
    assert len(pypdf.PdfReader(tmp_path / "some.pdf").pages) == 2
    assert told == [(1, 2), (2, 2)]


def test_a_cancelled_print_stops_between_two_pages(qtbot: QtBot, tmp_path: Path) -> None:
    told = Steps()
    printed = print_pages(
        open_pdf(pages_of(5), "five"),
        printer_to(tmp_path / "x.pdf"),
        told.tell,
        lambda: len(told) == 2,
    )
    assert printed == 2


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_takes_nothing_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        print_pages(open_pdf(pages_of(1), "one"), printer_to(tmp_path / "none" / "x.pdf"), untold, lambda: False)
    assert caught.value.code == "print-refused"


def test_nothing_is_printed_where_the_dialog_is_left(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: int(QPrintDialog.DialogCode.Rejected))
    window.actions_by_name["print_report"].trigger()
    assert not window.printing.running
    assert window.messages.kind is not MessageKind.ERROR
