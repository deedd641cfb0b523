"""A PDF in the source pane: shown as pages, marked, tied, and as text where that is wanted or must do."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from dossier.intake.documents import read_document
from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation, Document, Evidence, Passage
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.ui.page.pane import PagePane
from dossier.ui.panes.notes_subject import Subject, entries
from dossier.ui.places import page_label
from dossier.ui.theme import Theme
from tests.intake.pdf.samples import make_pdf
from tests.ui.panes.test_source import Sources

PAGES = (
    ("Harbour report", "The older ferry needs two hours."),
    ("The newer ferry needs one hour.", "Nobody counted the passengers."),
    ("", ""),
)


class Pdfs(Sources):
    """The source pane with a PDF of three pages, the last without text, in hand."""

    def __init__(self, path: Path, theme: Theme, qtbot: QtBot) -> None:
        super().__init__(path, theme, qtbot)
        self.qtbot = qtbot
        self.document = self.attach_pdf("report.pdf", make_pdf(*PAGES))
        self.navigator.go(replace(self.take("0.2"), document_id=self.document.id))
        self.wait()

    def attach_pdf(self, name: str, data: bytes, password: str = "") -> Document:
        from dossier.intake.pdf.reading import read_pdf

        read = read_pdf(data, name, password) if password else read_document(data, name)
        assert self.bridge.perform(AddDocument(self.source(2).id, name, data, read, id=name))
        return self.store.get(Document, name)

    @property
    def pages(self) -> PagePane:
        return self.tab.pages

    @property
    def text(self) -> str:
        return "".join(page.text for page in self.pages.book.pages)

    def wait(self, page: int = 0) -> None:
        """Wait until the words of a page are known."""
        self.qtbot.waitUntil(lambda: self.pages.book.text(page) is not None and self.pages.book.shape(page) is not None)

    def select_words(self, words: str) -> None:
        start = self.text.index(words)
        self.pages.select(start, start + len(words))


@pytest.fixture
def pdfs(tmp_path: Path, theme: Theme, qtbot: QtBot):
    made = Pdfs(tmp_path / "a.dossier", theme, qtbot)
    yield made
    made.close()


def test_a_pdf_is_shown_as_pages(pdfs: Pdfs) -> None:
    assert pdfs.pages.isVisible()
    assert not pdfs.tab.banner.isVisible()
    assert (pdfs.pages.bar.field.text(), pdfs.pages.bar.count.text()) == ("1", "of 3")
    assert pdfs.pane.page.text() == ""
    assert pdfs.pages.bar.isVisible()
    assert pdfs.pane.header.facts.accessibleName().startswith("PDF, 3 pages")


def test_passages_for_the_claim_in_hand_are_found_on_pages_too(pdfs: Pdfs, qtbot: QtBot) -> None:
    finder = pdfs.tab.finder
    assert finder.isVisible()
    with qtbot.waitSignal(finder.found):
        finder.ask.click()
    finder.list.chosen.emit("0")
    start, end = pdfs.pages.selected_range() or (0, 0)
    assert "ferry needs" in pdfs.text[start:end]
    pdfs.attach_pdf("scan.pdf", make_pdf(("", "")))
    pdfs.navigator.go(replace(pdfs.take("0.2"), document_id="scan.pdf"))
    assert not finder.isVisible(), "a scan has no words to look through"


def test_selected_words_are_tied_with_their_place_on_the_page(pdfs: Pdfs) -> None:
    pdfs.select_words("older ferry")
    assert pdfs.pane.has_selection()
    assert pdfs.tab.selection_bar.isVisible()
    pdfs.pane.tie()
    passage = pdfs.store.find(Passage)[0]
    assert (passage.anchor.exact, passage.anchor.page) == ("older ferry", 0)
    assert len(passage.anchor.rects) == 1
    left, bottom, right, top = passage.anchor.rects[0]
    assert (round(left), 670 < bottom < 680 < top < 692) == (96, True)
    assert right > left + 40
    assert pdfs.store.find(Evidence)[0].citation_id == pdfs.citation_of("0.2").id
    assert pdfs.navigator.place.passage_id == passage.id
    assert pdfs.pages.view.marks.on_page(0)[0].mark.strong


def test_a_click_on_a_passage_takes_it_in_hand(pdfs: Pdfs, qtbot: QtBot) -> None:
    pdfs.select_words("older ferry")
    pdfs.pane.tie()
    passage = pdfs.store.find(Passage)[0]
    pdfs.take_source(2)
    pdfs.wait()
    assert not pdfs.tab.passage_bar.isVisible()
    box = pdfs.pages.boxes(passage.anchor.start, passage.anchor.end)[0]
    qtbot.mouseClick(pdfs.pages.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert pdfs.navigator.place.passage_id == passage.id
    assert pdfs.tab.passage_bar.words.accessibleName() == "Claims that rest on this passage: 0.2"


def test_words_are_dragged_over_marked_and_erased(pdfs: Pdfs, qtbot: QtBot) -> None:
    start = pdfs.text.index("older ferry")
    box = pdfs.pages.boxes(start, start + len("older ferry"))[0]
    viewport = pdfs.pages.view.viewport()
    first, last = QPoint(int(box.left()) + 1, int(box.center().y())), QPoint(int(box.right()), int(box.center().y()))
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(viewport, last)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)
    assert pdfs.pages.selected_range() == (start, start + len("older ferry"))
    pdfs.pane.annotate(AnnotationKind.UNDERLINE, 3)
    mark = pdfs.store.find(Annotation)[0]
    assert (mark.kind, mark.anchor.exact, mark.anchor.page) == (AnnotationKind.UNDERLINE, "older ferry", 0)
    assert mark.anchor.rects
    assert not pdfs.pane.has_selection()
    pdfs.pages.select(start + 2, start + 2)
    pdfs.pane.erase()
    assert pdfs.store.find(Annotation) == []


def test_an_area_is_drawn_where_there_is_no_text(pdfs: Pdfs, qtbot: QtBot) -> None:
    view = pdfs.pages.view
    view.go_to(2)
    pdfs.wait(2)
    view.set_area_tool(on=True)
    at = view.place(2).center().toPoint()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(view.viewport(), at + QPoint(60, 30))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(60, 30))
    area = pdfs.store.find(Annotation)[0]
    assert (area.kind, area.anchor.page, area.anchor.exact) == (AnnotationKind.AREA, 2, "")
    left, bottom, right, top = area.anchor.rects[0]
    assert (right - left) == pytest.approx(60 / view.book.layout.scale, abs=1)
    assert (top - bottom) == pytest.approx(30 / view.book.layout.scale, abs=1)
    assert pdfs.navigator.place.annotation_id == area.id
    label = page_label(pdfs.store, area)
    assert label
    subject = Subject(OnKind.SOURCE, pdfs.navigator.place.source_id)
    shown = entries(pdfs.store, pdfs.bridge.marks, subject, area.id)
    assert [entry.about for entry in shown] == [f"an area of page {label}"]
    pdfs.pane.erase()
    assert pdfs.store.find(Annotation) == []


def test_a_place_in_the_document_is_scrolled_to(pdfs: Pdfs, qtbot: QtBot) -> None:
    start = pdfs.text.index("Nobody")
    pdfs.bridge.perform(Annotate(OnKind.DOCUMENT, pdfs.document.id, start, start + 6, id="mark"))
    pdfs.navigator.go(replace(pdfs.navigator.place, annotation_id="mark"))
    qtbot.waitUntil(lambda: bool(pdfs.pages.boxes(start, start + 6)))
    box = pdfs.pages.boxes(start, start + 6)[0]
    assert pdfs.pages.view.viewport().rect().contains(box.toRect())
    assert pdfs.pages.caret_offset() == start
    assert [placed.mark.id for placed in pdfs.pages.view.marks.on_page(1)] == ["mark"]


def test_the_text_stays_reachable(pdfs: Pdfs, qtbot: QtBot) -> None:
    start = pdfs.text.index("Nobody")
    pdfs.pages.select(start, start)
    qtbot.mouseClick(pdfs.pages.bar.mode, Qt.MouseButton.LeftButton)
    assert pdfs.tab.text.isVisible()
    assert pdfs.tab.text.caret_offset() == start
    pdfs.tab.text.select(start, start + 6)
    pdfs.pane.annotate(AnnotationKind.HIGHLIGHT)
    qtbot.mouseClick(pdfs.pages.bar.mode, Qt.MouseButton.LeftButton)
    assert pdfs.pages.isVisible()
    pdfs.wait(1)
    placed = pdfs.pages.view.marks.on_page(1)
    assert [each.mark.start for each in placed] == [start]
    assert placed[0].rects


def test_a_password_is_asked_for_three_times_at_most(pdfs: Pdfs, qtbot: QtBot) -> None:
    data = make_pdf(("Secret words",), password="open sesame")
    document = pdfs.attach_pdf("locked.pdf", data, "open sesame")
    pdfs.navigator.go(replace(pdfs.navigator.place, document_id=document.id))
    question = pdfs.pages.question
    qtbot.waitUntil(question.isVisible)
    assert "locked.pdf" in question.sentence.text()
    assert not pdfs.pages.bar.field.isEnabled()
    for _ in range(3):
        qtbot.waitUntil(question.open.isEnabled)
        question.field.setText("wrong")
        qtbot.mouseClick(question.open, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(question.wrong.isVisible)
    qtbot.waitUntil(lambda: question.wrong.text() == "Three times it was not the password.")
    assert not question.open.isEnabled()
    qtbot.mouseClick(question.cancel, Qt.MouseButton.LeftButton)
    assert "Secret words" in pdfs.tab.text.toPlainText()
    qtbot.mouseClick(pdfs.pages.bar.mode, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: question.isVisible() and question.open.isEnabled())
    qtbot.keyClicks(question.field, "open sesame")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    pdfs.wait()
    assert pdfs.pages.view.isVisible()
    assert pdfs.pages.bar.field.text() == "1"


def test_a_locked_pdf_is_attached_with_its_password(pdfs: Pdfs, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "closed.pdf"
    path.write_bytes(make_pdf(("Secret words",), password="open sesame"))
    pdfs.pane.attach_files([path])
    question = pdfs.pane.password
    qtbot.waitUntil(question.isVisible)
    question.field.setText("wrong")
    qtbot.mouseClick(question.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(question.wrong.isVisible)
    qtbot.waitUntil(question.field.hasFocus)
    qtbot.keyClicks(question.field, "open sesame")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    qtbot.waitUntil(pdfs.pane.question.isVisible)
    assert not question.isVisible()
    assert pdfs.pane.question.buttons[0].hasFocus()
    qtbot.mouseClick(pdfs.pane.question.buttons[-1], Qt.MouseButton.LeftButton)  # a further document
    pdfs.wait()
    assert pdfs.pages.has_focus()
    assert pdfs.tab.document is not None
    assert pdfs.tab.document.name == "closed.pdf"
    assert "Secret words" in pdfs.text
    assert not pdfs.pages.question.isVisible()
    assert b"open sesame" not in pdfs.bridge.session.path.read_bytes()


def test_a_locked_pdf_is_not_attached_without_its_password(pdfs: Pdfs, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "closed.pdf"
    path.write_bytes(make_pdf(("Secret words",), password="open sesame"))
    before = pdfs.store.find(Document)
    pdfs.pane.attach_files([path])
    question = pdfs.pane.password
    for _ in range(3):
        qtbot.waitUntil(lambda: question.isVisible() and question.open.isEnabled())
        question.field.setText("wrong")
        qtbot.mouseClick(question.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not question.isVisible())
    assert pdfs.refused == ["Three times it was not the password; the file is not attached."]
    assert pdfs.store.find(Document) == before


def test_as_text_a_pdf_flows_and_its_places_stay(pdfs: Pdfs, qtbot: QtBot) -> None:
    lines = (
        "The older ferry needs two hours for the inter-",
        "national strait and the newer one needs only one",
        "hour.",
    )
    document = pdfs.attach_pdf("lines.pdf", make_pdf(lines))
    pdfs.navigator.go(replace(pdfs.navigator.place, document_id=document.id))
    pdfs.pages.bar.mode_asked.emit(False)
    shown = "The older ferry needs two hours for the international strait and the newer one needs only one hour."
    assert pdfs.tab.text.toPlainText() == shown
    text = pdfs.tab.text.part.text
    start, end = text.index("inter-"), text.index(" strait")
    pdfs.tab.text.select(start, end)
    assert pdfs.tab.text.textCursor().selectedText() == "international"
    assert pdfs.tab.text.selected_range() == (start, end)
    assert text[start:end] == "inter-\nnational"
