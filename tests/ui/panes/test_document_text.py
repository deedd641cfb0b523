"""A document as text: places in the whole document, whatever part of it is shown and however it is marked up."""

import hashlib
import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.intake.documents import read_document
from dossier.model.anchor import anchor_at
from dossier.model.errors import KnownError
from dossier.model.kinds import AnnotationKind, DocumentKind, OnKind
from dossier.model.rows import Annotation, Document, Page
from dossier.ui.panes.document_parts import Part, parts_of
from dossier.ui.panes.document_text import DocumentText, Marked
from dossier.ui.section_view.pictures import Pictures
from dossier.ui.theme import Theme
from tests.intake.documents.pictures import data_address, png

TEXT = "# The log\n\nThe *older* ferry 🚢 needs [two hours](https://example.org).\n\n- First item\n- Second item\n"
DOCUMENT = Document("d", "s", 0, DocumentKind.MARKDOWN, False, "log.md", "", 0, "The log", None, "")


def span(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def annotation(words: str, start: int = 0, kind: AnnotationKind = AnnotationKind.HIGHLIGHT) -> Annotation:
    first, last = span(words)
    anchor = replace(anchor_at(TEXT, first, last), start=first + start, end=last + start)
    return Annotation(words, OnKind.DOCUMENT, "d", kind, 1, anchor, "", "Ada", "", "")


@pytest.fixture
def text(theme: Theme, qtbot: QtBot) -> DocumentText:
    made = DocumentText(theme)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.show_part(DOCUMENT, 9, "The log", Part(0, TEXT))
    return made


def test_markdown_is_shown_without_its_marks(text: DocumentText) -> None:
    assert text.toPlainText().split("\n") == [
        "The log",
        "The older ferry 🚢 needs two hours.",
        "First item",
        "Second item",
    ]
    assert text.accessibleName() == "9. The log"


def test_plain_text_is_shown_as_it_is(text: DocumentText) -> None:
    text.show_part(replace(DOCUMENT, kind=DocumentKind.TEXT), 9, "The log", Part(0, "# not *markup*"))
    assert text.toPlainText() == "# not *markup*"


@pytest.mark.parametrize("words", ["log", "ferry", "🚢 needs", "two hours", "Second"])
@pytest.mark.parametrize("start", [0, 1000])
def test_a_selection_is_told_in_places_of_the_document(text: DocumentText, words: str, start: int) -> None:
    text.show_part(DOCUMENT, 9, "The log", Part(start, TEXT))
    text.select(*span(words))
    first, last = span(words)
    assert text.selected_range() == (first + start, last + start)
    assert text.textCursor().selectedText() == words


def test_white_space_at_its_ends_is_no_part_of_a_selection(text: DocumentText) -> None:
    start, end = span("ferry")
    text.select(start - 1, end + 1)
    assert text.selected_range() == (start, end)
    text.select(start - 1, start)
    assert text.selected_range() is None


def test_marks_outside_the_part_are_not_shown(text: DocumentText) -> None:
    text.show_part(DOCUMENT, 9, "The log", Part(1000, TEXT))
    text.show_marks([annotation("ferry", 1000), annotation("older")], [Marked("p", 0, 20)], "p")
    assert text.content is not None
    assert [each.id for each in text.content.annotations] == ["ferry"]
    assert text.content.annotations[0].anchor.start == span("ferry")[0]


def click(text: DocumentText, qtbot: QtBot, words: str) -> None:
    box = text.boxes(*span(words))[0]
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())


def test_a_click_on_a_passage_an_annotation_or_a_link_is_told(text: DocumentText, qtbot: QtBot) -> None:
    heard: list[tuple[str, str]] = []
    text.passage_activated.connect(lambda id: heard.append(("passage", id)))
    text.annotation_activated.connect(lambda id: heard.append(("annotation", id)))
    text.address_activated.connect(lambda address: heard.append(("address", address)))
    start, _ = span("older")
    _, end = span("ferry")
    text.show_marks([annotation("First")], [Marked("long", start, end), Marked("short", *span("ferry"))], "")
    click(text, qtbot, "older")
    click(text, qtbot, "ferry")
    click(text, qtbot, "First")
    click(text, qtbot, "Second")
    click(text, qtbot, "two hours")
    assert heard == [
        ("passage", "long"),
        ("passage", "short"),
        ("annotation", "First"),
        ("address", "https://example.org"),
    ]


def test_the_passage_in_hand_is_outlined_and_others_are_tinted(text: DocumentText, theme: Theme) -> None:
    plain = text.viewport().grab().toImage()
    text.show_marks([], [Marked("p", *span("ferry")), Marked("q", *span("Second"))], "p")
    marked = text.viewport().grab().toImage()
    assert marked != plain
    for words, outlined in (("ferry", True), ("Second", False)):
        box = text.boxes(*span(words))[0]
        inside = marked.pixelColor(round(box.left()) - 1, round(box.center().y()))
        assert inside == theme.palette.in_hand
        edge = [marked.pixelColor(round(box.left()) + x, round(box.center().y())) for x in (-5, -4, -3, -2)]
        accents = [colour for colour in edge if colour.blue() - colour.red() > 60]
        assert bool(accents) == outlined


def test_far_places_are_scrolled_to(text: DocumentText) -> None:
    lines = "".join(f"Line {number} of a long log.\n\n" for number in range(200))
    text.show_part(replace(DOCUMENT, kind=DocumentKind.TEXT), 9, "log", Part(500, lines))
    start = lines.index("Line 150") + 500
    text.reveal_range(start, start + 8, caret=True)
    QApplication.sendPostedEvents()
    box = text.boxes(start, start + 8)[0]
    assert 0 <= box.top() <= text.viewport().height()
    assert text.caret_offset() == start


def test_the_page_at_the_top_is_told(text: DocumentText, qtbot: QtBot) -> None:
    pages = [f"Page {number} begins.\n" + "More words.\n" * 30 for number in range(1, 6)]
    labels = [(str(index + 1), sum(map(len, pages[:index]))) for index in range(5)]
    told: list[str] = []
    text.page_shown.connect(told.append)
    text.show_part(replace(DOCUMENT, kind=DocumentKind.PDF), 9, "log", Part(0, "".join(pages), tuple(labels)))
    assert told == ["1"]
    text.reveal_range(labels[3][1], labels[3][1] + 5)
    text.verticalScrollBar().setValue(text.verticalScrollBar().value() + 500)
    assert told[-1] in ("3", "4")
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    assert told[-1] == "5"


def test_page_numbers_stand_in_the_margin(text: DocumentText) -> None:
    part = Part(0, "First page. Second page.", (("1", 0), ("2", 12)))
    document = replace(DOCUMENT, kind=DocumentKind.PDF)
    text.show_part(document, 9, "log", replace(part, pages=()))
    without = text.grab().toImage().copy(0, 0, 24, 400)
    text.show_part(document, 9, "log", part)
    assert text.grab().toImage().copy(0, 0, 24, 400) != without
    assert text.toPlainText() == "First page. Second page."


def test_the_menu_comes_by_mouse_and_by_key(text: DocumentText, qtbot: QtBot) -> None:
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        with qtbot.waitSignal(text.menu_asked):
            event = QContextMenuEvent(reason, QPoint(40, 40), text.mapToGlobal(QPoint(40, 40)))
            QApplication.sendEvent(text.viewport(), event)


# Documents that say how their text is set

PAGE = (
    "<nav><a href=/>Home</a> <a href=/b>Back</a></nav><h1>The log</h1><p>See <a href='#n'>the note</a> and "
    f"<a href='https://a.example/'>out</a>.<table><tr><th>Day<th>Minutes<tr><td>Sunday<td>95</table>"
    f"<p><img alt='A chart' src='{data_address(png(60, 30))}'><p id=n>The note is here."
)


@pytest.fixture
def page(text: DocumentText) -> DocumentText:
    read = read_document(b"<html>" + PAGE.encode(), "log.html")
    files = {hashlib.sha256(each).hexdigest(): each for each in read.pictures}
    text.set_pictures(Pictures(files.get))
    [part] = parts_of([Page("p", "h", 0, "", 0, read.pages[0].text, read.pages[0].formatting)])
    text.show_part(replace(DOCUMENT, id="h", kind=DocumentKind.HTML), 9, "The log", part)
    return text


def lines(text: DocumentText) -> list[str]:
    return [line for line in text.toPlainText().split("\n") if line]


def test_a_page_is_shown_as_it_is_set_with_its_navigation_folded(page: DocumentText) -> None:
    assert lines(page)[:3] == ["▸ Navigation (1 line)", "The log", "See the note and out."]
    assert lines(page)[3:] == ["Day", "Minutes", "Sunday", "95", "\ufffc", "The note is here."]


def test_a_press_on_a_fold_opens_and_closes_it(page: DocumentText, qtbot: QtBot) -> None:
    for shown in (["▾ Navigation (1 line)", "Home Back"], ["▸ Navigation (1 line)", "The log"]):
        qtbot.keyClick(page, Qt.Key.Key_Return)  # the caret stays on the line
        assert lines(page)[:2] == shown


def test_what_is_looked_for_in_a_fold_opens_it(page: DocumentText) -> None:
    start = page.part.text.index("Back")
    page.reveal_range(start, start + 4, caret=True)
    assert lines(page)[:2] == ["▾ Navigation (1 line)", "Home Back"]
    assert page.caret_offset() == start


def test_all_folds_open_where_something_is_to_be_found(page: DocumentText) -> None:
    page.open_folds()
    assert lines(page)[:2] == ["▾ Navigation (1 line)", "Home Back"]
    assert page.find("Back")


def test_links_within_lead_to_a_place_and_links_out_show_their_address(page: DocumentText, qtbot: QtBot) -> None:
    asked: list[int] = []
    outside: list[str] = []
    page.offset_asked.connect(asked.append)
    page.address_activated.connect(outside.append)
    for words in ("the note", "out"):
        start = page.part.text.index(words)
        box = page.boxes(start, start + len(words))[0]
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert asked == [page.part.text.index("The note is")]
    assert outside == ["https://a.example/"]


@pytest.mark.parametrize("words", ["Sunday", "95", "A chart", "note is", "log"])
def test_selections_in_a_page_are_told_in_places_of_the_document(page: DocumentText, words: str) -> None:
    start = page.part.text.index(words)
    page.select(start, start + len(words))
    assert page.selected_range() == (start, start + len(words))


def test_words_in_a_table_are_marked_where_they_stand(page: DocumentText) -> None:
    start = page.part.text.index("95")
    [box] = page.boxes(start, start + 2)
    assert page.target_at(box.center().toPoint()).address == ""
    [day] = page.boxes(page.part.text.index("Day"), page.part.text.index("Day") + 3)
    assert box.top() > day.bottom()
    assert box.left() > day.right()


def drag(page: DocumentText, qtbot: QtBot, first: str, last: str) -> str:
    """Select from the middle of some words to that of others with the mouse; return the words that are selected."""
    start, end = ((page.part.text.index(words), len(words)) for words in (first, last))
    places = [page.boxes(at, at + length)[0].center().toPoint() for at, length in (start, end)]
    qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    qtbot.mouseMove(page.viewport(), places[1])
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(places[1]), QPointF(page.viewport().mapToGlobal(places[1])),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(page.viewport(), move)
    qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=places[1])
    found = page.selected_range()
    return page.part.text[slice(*found)] if found else ""


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("Day", "Minutes", "Day\tMinutes"),
        ("Minutes", "95", "Day\tMinutes\nSunday\t95"),
        ("95", "Minutes", "Day\tMinutes\nSunday\t95"),
    ],
)
def test_over_cells_whole_cells_are_selected_and_over_rows_whole_rows(
    page: DocumentText, qtbot: QtBot, first: str, last: str, words: str
) -> None:
    assert drag(page, qtbot, first, last) == words
    table = page.textCursor().currentTable()
    assert table is not None
    assert page.textCursor().selectedTableCells() == (0, 1 + words.count("\n"), 0, 2)


def test_a_picture_is_drawn(page: DocumentText) -> None:
    start = page.part.text.index("A chart")
    [box] = page.boxes(start, start + 7)
    image = page.viewport().grab().toImage()
    place = box.center().toPoint() * image.devicePixelRatio()
    colour = image.pixelColor(place)
    assert (colour.red(), colour.green(), colour.blue()) == (120, 40, 80)


def test_a_screen_reader_finds_the_words_that_describe_a_picture(text: DocumentText, request) -> None:
    QAccessible.setActive(True)
    try:
        page: DocumentText = request.getfixturevalue("page")
        found = QAccessible.queryAccessibleInterface(page).textInterface()
        assert "\ufffcA chart" in found.text(0, found.characterCount())
        start = page.part.text.index("A chart")
        page.select(start, start + 7)
        assert page.textCursor().selectedText() == "A chart"
        assert page.selected_range() == (start, start + 7)
    finally:
        QAccessible.setActive(False)


def test_no_file_is_asked_for(page: DocumentText, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(DocumentText, "loadResource", lambda self, *wanted: asked.append(wanted))
    page.set_zoom(150)
    page.grab()
    assert asked == []


@pytest.mark.corpora
def test_pages_made_to_do_harm_are_shown_and_load_nothing(
    text: DocumentText, corpora: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(DocumentText, "loadResource", lambda self, *wanted: asked.append(wanted))
    sources = [path.read_text(encoding="utf-8") for path in (corpora / "corpora/sanitizer").rglob("*.test")]
    sources += json.loads((corpora / "corpora/naughty/blns.json").read_text(encoding="utf-8"))
    assert len(sources) > 400
    for source in sources:
        with suppress(KnownError):
            read = read_document(f"<html>{source}<p>{source}</p>".encode(), "a.html")
            for part in parts_of([Page("p", "x", 0, "", 0, read.pages[0].text, read.pages[0].formatting)]):
                text.show_part(replace(DOCUMENT, id="x", kind=DocumentKind.HTML), 9, read.title, part)
                text.grab()
    assert asked == []
