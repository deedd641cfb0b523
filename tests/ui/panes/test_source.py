"""The source pane: the document at the passage, what the source is, what rests on it, and the way back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from dossier.intake.documents import read_document
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import AnnotationKind, DocumentKind, OnKind, Placing, QuoteCheck, Verdict
from dossier.model.rows import Annotation, Citation, Document, Evidence, Passage
from dossier.services.changes.annotations import Annotate, EditAnnotation
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.sources import EditSource
from dossier.services.checking import check
from dossier.ui.navigator import Place, View
from dossier.ui.panes.source import SourcePane
from dossier.ui.panes.source_document import DocumentTab
from dossier.ui.theme import Theme
from tests.intake.documents.pictures import data_address, png
from tests.intake.documents.word import docx, p, t
from tests.samples import SOURCE_TEXT
from tests.ui.panes.reviewing import Review

SLOW = "The older ferry needs two hours."
SHEET = "# [2] The log\n\n*A sheet.*\n\nIt says that **ferries** are slow, see [out](https://example.org/x)."


class Sources(Review):
    def __init__(self, path: Path, theme: Theme, qtbot: QtBot, **name: str) -> None:
        super().__init__(path, **name)
        self.pane = SourcePane(self.bridge, self.navigator, theme)
        self.refused: list[str] = []
        self.commented: list[str] = []
        self.told: list[str] = []
        self.pane.refused.connect(self.refused.append)
        self.pane.comment_asked.connect(self.commented.append)
        self.pane.told.connect(self.told.append)
        qtbot.addWidget(self.pane)
        self.pane.resize(560, 600)
        self.pane.show()

    @property
    def tab(self) -> DocumentTab:
        return self.pane.tab

    @property
    def log(self) -> Document:
        return self.store.find(Document, name="log.txt")[0]

    def attach(self, name: str, *pages: str, kind: DocumentKind = DocumentKind.TEXT, sheet: bool = False) -> Document:
        starts = [sum(map(len, pages[:index])) for index in range(len(pages))]
        numbered = enumerate(zip(starts, pages, strict=True), 1)
        read = tuple(ImportedPage(str(number), start, page) for number, (start, page) in numbered)
        document = ImportedDocument(kind, "", read)
        data = f"{name}: {pages}".encode()
        assert self.bridge.perform(AddDocument(self.source(2).id, name, data, document, sheet, id=name))
        return self.store.get(Document, name)

    def tie(self, words: str, number: str = "0.2") -> Passage:
        start = SOURCE_TEXT.index(words)
        assert self.bridge.perform(TieEvidence(self.citation_of(number).id, self.log.id, start, start + len(words)))
        return next(p for p in self.store.find(Passage) if p.anchor.exact == words)

    def citation_of(self, number: str) -> Citation:
        """The citation of source 2 by the claim of that number."""
        return self.store.find(Citation, claim_id=self.claim(number).id, source_id=self.source(2).id)[0]

    def select(self, words: str) -> None:
        start = self.tab.text.part.text.index(words)
        self.tab.text.select(start, start + len(words))


@pytest.fixture
def sources(tmp_path: Path, theme: Theme, qtbot: QtBot):
    made = Sources(tmp_path / "a.dossier", theme, qtbot)
    yield made
    made.mend_disk()
    made.close()


# The header


def test_it_names_the_source_its_identity_and_who_else_rests_on_it(sources: Sources) -> None:
    sources.take("0.2")
    header = sources.pane.header
    assert header.title.text == "[2] Untitled source"
    assert header.title.badge.text == "not given"
    assert header.facts.accessibleName() == "Text, 16 words · identification: not given · 1.1"
    header.facts.linkActivated.emit(sources.claim("1.1").id)
    place = sources.navigator.place
    assert (place.view, place.claim_id, place.citation_id) == (
        View.SECTION,
        sources.claim("1.1").id,
        sources.citation_of("1.1").id,
    )
    assert header.facts.accessibleName().endswith("· 0.2")


def test_an_edited_record_is_shown_at_once(sources: Sources) -> None:
    sources.take("0.2")
    sources.bridge.perform(EditSource(sources.source(2).id, {"title": "Harbour log"}))
    assert sources.pane.header.title.text == "[2] Harbour log"


def test_back_names_the_claim_in_hand_and_returns_to_it(sources: Sources, qtbot: QtBot) -> None:
    place = sources.take("0.2")
    header = sources.pane.header
    assert header.back.text() == "Claim 0.2"
    sources.take_source(2)
    assert header.back.text() == "Claim 0.2"
    qtbot.mouseClick(header.back, Qt.MouseButton.LeftButton)
    assert sources.navigator.place == place


def test_without_a_claim_there_is_no_way_back(sources: Sources) -> None:
    sources.take_source(2)
    assert sources.pane.header.back.isHidden()


# The document


def test_a_source_without_a_document_teaches_what_to_do(
    sources: Sources, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    sources.take("0.1")
    assert sources.tab.empty.accessibleName() == "Drop a PDF, web page, Word or text file here, or attach one."
    assert sources.pane.header.facts.accessibleName().startswith("No document · ")
    asked: list[str] = []

    def answer(parent: object, title: str, *rest: object, **options: object) -> tuple[list[str], str]:
        asked.extend((title, str(rest[0])))
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    qtbot.mouseClick(sources.tab.empty.button, Qt.MouseButton.LeftButton)
    assert asked == ["Attach to [1] The strait crossed", str(sources.bridge.session.path.parent)]


def test_a_document_can_be_removed_and_comes_back_with_what_lay_on_it(sources: Sources) -> None:
    sources.take("0.2")
    passage = sources.tie(SLOW)
    log = sources.log
    sources.pane.remove_document()
    assert sources.told == ["“log.txt” was removed; undo brings it back."]
    assert sources.tab.document is None
    assert sources.store.find(Passage) == []
    sources.pane.remove_document()
    assert sources.refused == ["There is no document to remove at this source."]
    sources.bridge.undo()
    assert sources.tab.document == log
    assert sources.store.get(Passage, passage.id) == passage


def test_a_text_is_shown_as_text(sources: Sources) -> None:
    sources.take("0.2")
    assert sources.tab.text.part.text == SOURCE_TEXT
    assert not sources.tab.banner.isVisible()
    assert not sources.tab.choice.box.isVisible()


def test_a_sheet_says_that_it_is_one(sources: Sources) -> None:
    sources.attach("sheet.md", SHEET, kind=DocumentKind.MARKDOWN, sheet=True)
    sources.navigator.go(replace(sources.take("0.2"), document_id="sheet.md"))
    assert sources.tab.banner.isVisible()
    assert sources.tab.banner.words.text() == "A sheet written for this dossier, not the source’s text."
    assert sources.tab.text.toPlainText().startswith("[2] The log\nA sheet.\nIt says that ferries are slow")
    assert sources.pane.header.facts.accessibleName().startswith("Sheet, 14 words")


def test_several_documents_can_be_chosen_and_the_choice_stays(sources: Sources, qtbot: QtBot) -> None:
    sources.take("0.2")
    sources.attach("sheet.md", SHEET, kind=DocumentKind.MARKDOWN, sheet=True)
    chooser = sources.tab.choice.box
    assert chooser.isVisible()
    assert [chooser.itemText(row) for row in range(2)] == ["Text · Harbour log", "Sheet · sheet.md"]
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert sources.tab.document == sources.store.get(Document, "sheet.md")
    sources.take("0.1")
    sources.take("0.2")
    assert sources.tab.document == sources.store.get(Document, "sheet.md")


def test_an_older_version_says_so(sources: Sources) -> None:
    text = ImportedDocument(DocumentKind.TEXT, "Newer log", (ImportedPage("", 0, "Newer."),))
    sources.bridge.perform(AddDocument(sources.source(2).id, "log2.txt", b"2", text, newer_version=True, id="new"))
    place = sources.take("0.2")
    assert sources.tab.document == sources.store.get(Document, "new")
    sources.navigator.go(replace(place, document_id=sources.log.id))
    assert sources.tab.banner.words.text().startswith("An older version")
    assert sources.tab.choice.box.currentText() == "Text · Harbour log · older version"


def test_a_broken_pdf_is_shown_as_its_text_and_a_copy_can_be_saved(
    sources: Sources, tmp_path: Path, qtbot: QtBot
) -> None:
    document = sources.attach("report.pdf", "First page.\n", "Second page.\n", kind=DocumentKind.PDF)
    sources.navigator.go(replace(sources.take("0.2"), document_id=document.id))
    qtbot.waitUntil(sources.tab.text.isVisible)
    assert sources.tab.banner.words.text() == "Its pages cannot be shown: this is the text taken from them."
    assert sources.tab.banner.save.isVisible()
    assert sources.tab.text.part.pages == (("1", 0), ("2", 12))
    assert sources.pane.page.text() == "p. 1"
    assert sources.pane.header.facts.accessibleName().startswith("PDF, 2 pages")
    target = tmp_path / "copy.pdf"
    with qtbot.waitSignal(sources.tab.copies.saved):
        sources.tab.copies.save(document, target)
    assert target.read_bytes() == sources.store.content(document.sha256)
    assert sources.told == [f"Saved as “{target}”."]
    with qtbot.waitSignal(sources.bridge.failed):
        sources.tab.copies.save(document, tmp_path / "missing" / "copy.pdf")
    assert sources.errors[-1].code == "cannot-create"


def test_a_pdf_without_text_offers_a_copy(
    sources: Sources, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    document = sources.attach("scan.pdf", " ", "", kind=DocumentKind.PDF)
    sources.navigator.go(replace(sources.take("0.2"), document_id=document.id))
    qtbot.waitUntil(sources.tab.empty.isVisible)
    assert "No text can be read" in sources.tab.empty.accessibleName()
    target = tmp_path / "scan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(target), ""))
    with qtbot.waitSignal(sources.tab.copies.saved):
        qtbot.mouseClick(sources.tab.empty.button, Qt.MouseButton.LeftButton)
    assert target.exists()


def test_a_long_document_is_shown_part_by_part(sources: Sources, qtbot: QtBot) -> None:
    pages = [f"Page {number}.\n" + "Some words of a long book.\n" * 4_000 for number in range(4)]
    document = sources.attach("book.pdf", *pages, kind=DocumentKind.PDF)
    place = replace(sources.take("0.2"), document_id=document.id)
    sources.navigator.go(place)
    bar = sources.tab.part_bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.words.text() == "Part 1 of 4 of a long document"
    assert not bar.before.isEnabled()
    qtbot.mouseClick(bar.after, Qt.MouseButton.LeftButton)
    assert sources.tab.text.part.text.startswith("Page 1.")
    start = sources.tab.text.part.start
    sources.tab.text.select(0, 6)
    assert sources.tab.text.selected_range() == (start, start + 6)
    sources.pane.annotate(AnnotationKind.HIGHLIGHT)
    assert sources.store.find(Annotation)[0].anchor.exact == "Page 1"
    assert bar.words.text() == "Part 2 of 4 of a long document"
    last = sum(map(len, pages[:3])) + 5
    sources.navigator.go(replace(place, offset=last))
    assert bar.words.text() == "Part 4 of 4 of a long document"
    assert sources.tab.text.caret_offset() == last
    assert not bar.after.isEnabled()


# Passages


def test_the_passage_of_the_citation_in_hand_is_scrolled_to_and_outlined(sources: Sources) -> None:
    passage = sources.tie(SLOW)
    sources.take("0.2")
    assert sources.tab.text.caret_offset() == passage.anchor.start
    assert sources.tab.passage_bar.isVisible()
    assert sources.tab.passage_bar.words.accessibleName() == "Claims that rest on this passage: 0.2"
    assert sources.tab.passage_bar.untie.text() == "Untie from claim 0.2"


def test_a_click_on_a_passage_shows_every_claim_that_rests_on_it(sources: Sources, qtbot: QtBot) -> None:
    passage = sources.tie(SLOW)
    sources.tie(SLOW, "1.1")
    sources.take_source(2)
    assert not sources.tab.passage_bar.isVisible()
    box = sources.tab.text.boxes(passage.anchor.start, passage.anchor.end)[0]
    qtbot.mouseClick(sources.tab.text.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert sources.navigator.place.passage_id == passage.id
    bar = sources.tab.passage_bar
    assert bar.words.accessibleName() == "Claims that rest on this passage: 0.2, 1.1"
    assert not bar.untie.isVisible()
    bar.words.linkActivated.emit(sources.citation_of("1.1").id)
    assert sources.navigator.place.claim_id == sources.claim("1.1").id
    assert sources.pane.header.back.text() == "Claim 1.1"


def test_what_selected_words_offer_does_not_come_up_under_the_mouse(sources: Sources, qtbot: QtBot) -> None:
    sources.take("0.2")
    text, bar = sources.tab.text, sources.tab.selection_bar
    before = QCursor.pos()
    try:
        QCursor.setPos(text.mapToGlobal(text.rect().bottomLeft() + QPoint(80, -10)))
        sources.select(SLOW)
        assert not bar.isVisible()
        QCursor.setPos(text.mapToGlobal(QPoint(80, 5)))
        qtbot.waitUntil(bar.isVisible)
    finally:
        QCursor.setPos(before)


def test_what_selected_words_offer_takes_no_click_that_was_meant_for_the_words(sources: Sources, qtbot: QtBot) -> None:
    sources.take("0.2")
    bar = sources.tab.selection_bar
    sources.select(SLOW)
    tie = bar.findChild(QToolButton)
    assert tie is not None
    at = tie.mapTo(sources.pane, tie.rect().center())
    assert sources.pane.childAt(at) not in (None, bar, *bar.findChildren(QWidget))
    qtbot.waitUntil(lambda: sources.pane.childAt(at) is tie)


def test_selected_words_are_tied_to_the_claim_in_hand(sources: Sources, qtbot: QtBot) -> None:
    sources.take("0.2")
    sources.select(SLOW)
    assert sources.tab.selection_bar.isVisible()
    assert sources.tab.actions_on_words.tie_action.text() == "Tie as evidence to claim 0.2"
    sources.pane.activateWindow()
    sources.tab.text.setFocus()
    qtbot.waitUntil(sources.tab.text.hasFocus)
    qtbot.keyClick(sources.tab.text, Qt.Key.Key_T)
    passages = sources.store.find(Passage)
    assert [passage.anchor.exact for passage in passages] == [SLOW]
    assert sources.store.find(Evidence)[0].citation_id == sources.citation_of("0.2").id
    assert sources.navigator.place.passage_id == passages[0].id
    assert not sources.tab.selection_bar.isVisible()
    qtbot.keyClick(sources.tab.text, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert sources.store.find(Evidence) == []
    sources.bridge.undo()
    assert len(sources.store.find(Evidence)) == 1


def test_words_that_a_drag_cut_are_tied_whole_and_are_there(sources: Sources) -> None:
    sources.take("0.2")
    sources.select(SLOW[2:-2])
    sources.pane.tie()
    assert [passage.anchor.exact for passage in sources.store.find(Passage)] == [SLOW.removesuffix(".")]
    assert [finding.check for finding in check(sources.store).quotes] == [QuoteCheck.EXACT]


def test_words_that_were_just_highlighted_are_tied_without_selecting_them_again(sources: Sources) -> None:
    sources.take("0.2")
    sources.select(SLOW)
    sources.pane.annotate(AnnotationKind.HIGHLIGHT)
    sources.pane.tie()
    assert [passage.anchor.exact for passage in sources.store.find(Passage)] == [SLOW]


def test_what_cannot_be_tied_says_why(sources: Sources) -> None:
    sources.take("0.2")
    sources.pane.tie()
    sources.tab.actions_on_words.untie()
    sources.take_source(2)
    sources.select(SLOW)
    sources.pane.tie()
    assert sources.refused == [
        "Select the words that the claim rests on first.",
        "The claim in hand does not rest on this passage.",
        "Take a citation in hand first: click its number in the brief.",
    ]
    assert sources.store.find(Evidence) == []


def test_what_the_reader_scrolled_to_stays_when_something_changes(sources: Sources) -> None:
    sources.attach("long.txt", "".join(f"Line {number}.\n\n" for number in range(300)))
    sources.navigator.go(replace(sources.take("0.2"), document_id="long.txt"))
    bar = sources.tab.text.verticalScrollBar()
    sources.bridge.perform(TieEvidence(sources.citation_of("0.2").id, "long.txt", 0, 7))
    bar.setValue(bar.maximum())
    sources.bridge.perform(Judge(sources.citation_of("0.2").id, Verdict.SUPPORTS))
    sources.bridge.perform(Annotate(OnKind.DOCUMENT, "long.txt", 0, 4))
    assert bar.value() == bar.maximum()


def test_a_passage_serves_another_claim_too_and_leads_from_claim_to_claim(sources: Sources) -> None:
    passage = sources.tie(SLOW, "1.1")
    sources.tie("Harbour log.", "1.1")
    sources.take("0.2")
    bar = sources.tab.passage_bar
    sources.tab.text.passage_activated.emit(passage.id)
    assert bar.words.accessibleName() == "Claims that rest on this passage: 1.1"
    assert (bar.tie.text(), bar.tie.isVisible(), bar.untie.isVisible()) == ("Tie to claim 0.2 too", True, False)
    bar.tie.click()
    assert bar.words.accessibleName() == "Claims that rest on this passage: 0.2, 1.1"
    assert (bar.tie.isVisible(), bar.untie.text()) == (False, "Untie from claim 0.2")
    assert sources.store.count(Passage) == 2
    bar.claim_asked.emit(sources.citation_of("1.1").id)
    place = sources.navigator.place
    assert (place.claim_id, place.passage_id) == (sources.claim("1.1").id, passage.id)
    assert bar.untie.text() == "Untie from claim 1.1"


# Marks


def test_words_are_marked_and_commented_on(sources: Sources) -> None:
    sources.take("0.2")
    sources.select("older ferry")
    assert sources.pane.has_selection()
    sources.pane.annotate(AnnotationKind.UNDERLINE, 3)
    assert not sources.pane.has_selection()
    sources.select("two hours")
    sources.tab.actions_on_words.comment_action.trigger()
    underline, comment = sources.store.find(Annotation)
    assert (underline.kind, underline.colour, underline.anchor.exact) == (AnnotationKind.UNDERLINE, 3, "older ferry")
    assert (comment.on, comment.on_id, comment.reviewer) == (OnKind.DOCUMENT, sources.log.id, "Ada Reviewer")
    assert sources.commented == [comment.id]
    sources.pane.annotate(AnnotationKind.HIGHLIGHT)
    assert sources.refused == ["Select the words to mark first."]


def test_a_note_on_words_is_a_note_and_each_kind_keeps_its_last_colour(sources: Sources) -> None:
    sources.take("0.2")
    sources.select("older ferry")
    sources.pane.annotate(AnnotationKind.HIGHLIGHT, 4)
    sources.select("two hours")
    sources.tab.actions_on_words.comment_action.trigger()
    sources.select("newer ferry")
    sources.tab.actions_on_words.highlight_action.trigger()
    kinds = [(row.kind, row.colour) for row in sources.store.find(Annotation)]
    assert kinds == [(AnnotationKind.HIGHLIGHT, 4), (AnnotationKind.NOTE, 1), (AnnotationKind.HIGHLIGHT, 4)]


def test_a_press_on_a_colour_highlights_in_it(sources: Sources) -> None:
    sources.take("0.2")
    sources.select("older ferry")
    row = sources.tab.selection_bar.colours
    assert row.isVisible()
    row.buttons[6].click()
    (made,) = sources.store.find(Annotation)
    assert (made.kind, made.colour) == (AnnotationKind.HIGHLIGHT, 7)
    assert row.buttons[6].accessibleName() == "teal (7)"


def test_the_annotation_at_the_caret_takes_another_colour(sources: Sources) -> None:
    sources.take("0.2")
    sources.select("older ferry")
    sources.pane.annotate(AnnotationKind.UNDERLINE)
    sources.tab.text.select(0, 0)
    sources.pane.recolour(3)
    assert sources.refused == ["Select the words to mark first, or put the caret in an annotation."]
    start = SOURCE_TEXT.index("older ferry") + 3
    sources.tab.text.select(start, start)
    sources.pane.recolour(3)
    (row,) = sources.store.find(Annotation)
    assert (row.kind, row.colour) == (AnnotationKind.UNDERLINE, 3)
    assert sources.bridge.colours.of(AnnotationKind.UNDERLINE) == 3


def test_an_annotation_is_removed_at_the_caret(sources: Sources) -> None:
    sources.take("0.2")
    sources.select("older ferry")
    sources.pane.annotate(AnnotationKind.HIGHLIGHT)
    sources.tab.text.select(0, 0)
    sources.pane.erase()
    assert sources.refused == ["There is no annotation at the caret."]
    start = SOURCE_TEXT.index("older ferry") + 3
    sources.tab.text.select(start, start)
    sources.pane.erase()
    assert sources.store.find(Annotation) == []


def test_an_annotation_that_is_pointed_at_is_scrolled_to(sources: Sources) -> None:
    sources.take("0.2")
    start = SOURCE_TEXT.index("newer ferry")
    sources.bridge.perform(Annotate(OnKind.DOCUMENT, sources.log.id, start, start + 11, id="mark"))
    source = sources.source(2)
    sources.navigator.go(Place(View.SOURCES, source_id=source.id, document_id=sources.log.id, annotation_id="mark"))
    assert sources.tab.text.caret_offset() == start


def test_the_menu_holds_what_can_be_done_here(sources: Sources, qtbot: QtBot) -> None:
    sources.take("0.2")
    menu = sources.tab.actions_on_words.make_menu(sources.tab)
    enabled = {action.text(): action.isEnabled() for action in menu.actions() if action.isVisible() and action.text()}
    assert enabled == {
        "Tie as evidence to claim 0.2": False,
        "Highlight": False,
        "Underline": False,
        "Comment": False,
        "Copy": False,
        "Select all": True,
    }
    menu.aboutToHide.emit()
    assert sources.tab.actions_on_words.tie_action.isEnabled()
    sources.select("older ferry")
    menu = sources.tab.actions_on_words.make_menu(sources.tab)
    assert all(action.isEnabled() for action in menu.actions() if action.isVisible())


def test_the_menu_of_a_comment_offers_a_reply(sources: Sources, qtbot: QtBot) -> None:
    source = sources.source(2)
    change = Annotate(OnKind.DOCUMENT, sources.log.id, 0, 7, comment="which?", id="mark")
    sources.bridge.perform(change)
    sources.navigator.go(Place(View.SOURCES, source_id=source.id, document_id=sources.log.id, annotation_id="mark"))
    actions = sources.tab.actions_on_words
    actions.make_menu(sources.tab)
    assert actions.reply_action.isVisible()
    with qtbot.waitSignal(actions.reply_asked) as heard:
        actions.reply_action.trigger()
    assert heard.args == ["mark"]
    sources.bridge.perform(EditAnnotation("mark", comment=""))
    actions.make_menu(sources.tab)
    assert not actions.reply_action.isVisible()


def test_a_selection_that_is_not_in_front_does_not_count(sources: Sources, qtbot: QtBot, theme: Theme) -> None:
    sources.take("0.2")
    sources.select("older ferry")
    other = SourcePane(sources.bridge, sources.navigator, theme)
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    other.tab.text.setFocus()
    qtbot.waitUntil(other.tab.text.hasFocus)
    assert not sources.pane.has_selection()


def test_the_name_is_asked_for_before_a_mark(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    sources = Sources(tmp_path / "b.dossier", theme, qtbot, reviewer="", answer="")
    sources.take("0.2")
    sources.select("older ferry")
    sources.pane.annotate(AnnotationKind.HIGHLIGHT)
    assert (sources.asked, sources.store.find(Annotation)) == (1, [])
    assert sources.pane.has_selection()
    sources.close()


def test_links_in_a_document_show_their_address(sources: Sources) -> None:
    sources.attach("sheet.md", SHEET, kind=DocumentKind.MARKDOWN, sheet=True)
    sources.navigator.go(replace(sources.take("0.2"), document_id="sheet.md"))
    sources.tab.text.address_activated.emit("https://example.org/x")
    assert sources.tab.link.address == "https://example.org/x"
    sources.tab.text.address_activated.emit("dossier:claim/1.1")
    assert sources.navigator.place.claim_id == sources.claim("1.1").id


# Tabs


def test_the_tabs_show_details_and_what_rests_on_it(sources: Sources, qtbot: QtBot) -> None:
    sources.take("0.2")
    tabs = sources.pane.tabs
    assert [tabs.tabText(index) for index in range(3)] == ["Document", "Details", "Claims that rest on it (2)"]
    sources.pane.header.claims_asked.emit()
    assert tabs.currentWidget() is sources.pane.claims
    sources.pane.claims.list.chosen.emit(sources.citation_of("1.1").id)
    assert sources.pane.header.back.text() == "Claim 1.1"
    assert tabs.currentWidget() is sources.pane.claims
    sources.take("0.1")
    assert tabs.currentWidget() is sources.pane.tab


def test_a_claim_that_lost_its_place_is_not_counted_with_those_that_rest_on_it(sources: Sources) -> None:
    claim = sources.claim("1.1")
    with sources.store.transaction() as write:
        write.put(replace(claim, placing=Placing.UNPLACED))
    sources.take("0.2")
    assert sources.pane.tabs.tabText(2) == "Claims that rest on it (1)"
    assert sources.pane.claims.list.cards.rowCount() == 2


def test_a_place_in_the_document_brings_it_to_the_front(sources: Sources) -> None:
    passage = sources.tie(SLOW)
    place = sources.take("0.2")
    sources.pane.tabs.setCurrentIndex(2)
    sources.navigator.go(replace(place, passage_id=passage.id))
    assert sources.pane.tabs.currentIndex() == 0
    sources.pane.tabs.setCurrentIndex(1)
    sources.bridge.perform(Judge(sources.citation_of("0.2").id, Verdict.SUPPORTS))
    assert sources.pane.tabs.currentIndex() == 1


# Being there at all


def test_while_it_is_not_seen_it_waits_and_then_shows_what_is_in_hand(sources: Sources) -> None:
    sources.pane.hide()
    sources.take("0.2")
    sources.bridge.perform(EditSource(sources.source(2).id, {"title": "Harbour log"}))
    assert sources.pane.header.title.text == ""
    sources.pane.show()
    assert sources.pane.header.title.text == "[2] Harbour log"
    assert sources.pane.header.back.text() == "Claim 0.2"


def test_zoom_is_of_the_text(sources: Sources) -> None:
    sources.take("0.2")
    before = sources.tab.text.boxes(0, 7)[0].width()
    sources.pane.set_zoom(200)
    assert sources.tab.text.boxes(0, 7)[0].width() > 1.8 * before


@pytest.mark.parametrize("width", [420, 560, 700])
def test_no_state_needs_more_room_than_there_is(sources: Sources, width: int) -> None:
    sources.bridge.perform(EditSource(sources.source(2).id, {"title": "A very long title of a report " * 8}))
    sources.attach("sheet.md", SHEET, kind=DocumentKind.MARKDOWN, sheet=True)
    sources.tie(SLOW)
    sources.take("0.2")
    sources.select("older ferry")
    sources.pane.resize(width, 600)
    for index in range(3):
        sources.pane.tabs.setCurrentIndex(index)
        assert sources.pane.minimumSizeHint().width() <= width


def test_the_windows_keys_work_in_the_text(sources: Sources, qtbot: QtBot) -> None:
    taken: list[str] = []
    rival = QAction(sources.pane)
    rival.setShortcut("J")
    rival.triggered.connect(lambda: taken.append("J"))
    sources.pane.addAction(rival)
    sources.take("0.2")
    sources.pane.activateWindow()
    sources.pane.tab.text.setFocus()
    qtbot.waitUntil(sources.tab.text.hasFocus)
    qtbot.keyClick(sources.tab.text, Qt.Key.Key_J)
    assert taken == ["J"]


# A newer version


def test_a_file_like_one_that_is_there_is_asked_about_in_its_place(
    sources: Sources, qtbot: QtBot, tmp_path: Path
) -> None:
    sources.take("0.2")
    sources.attach("second.txt", "another")
    passage = sources.tie(SLOW)
    path = tmp_path / "log-2.txt"
    path.write_text("Newly bound. " + SOURCE_TEXT)
    heard: list[tuple[str, object]] = []
    sources.pane.replaced.connect(lambda words, fates: heard.append((words, fates)))
    sources.pane.attach_files([path])
    question = sources.pane.question
    qtbot.waitUntil(question.isVisible)
    assert [button.text() for button in question.buttons] == [
        "A newer version of “second.txt”",
        "A newer version of “log.txt”",
        "A further document",
    ]
    qtbot.mouseClick(question.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0][0] == "Newer version of “log.txt”, which is kept:"
    newer = sources.store.find(Document, name="log-2.txt")[0]
    assert newer.replaces == sources.log.id
    assert sources.store.get(Passage, passage.id).document_id == newer.id
    assert sources.tab.document == newer


def test_a_question_that_is_answered_elsewhere_names_its_source_and_so_does_what_is_told(
    sources: Sources, qtbot: QtBot, tmp_path: Path
) -> None:
    sources.take("0.2")
    sources.bridge.perform(Judge(sources.citation_of("0.2").id, Verdict.SUPPORTS))
    path = tmp_path / "letter.txt"
    path.write_text("A letter.")
    sources.pane.attach_files([path])
    question = sources.pane.question
    qtbot.waitUntil(question.isVisible)
    words = "“letter.txt”, for [2] Untitled source: what is it to the documents there?"
    assert question.words.text() == words
    sources.take("0.1")
    qtbot.mouseClick(question.buttons[-1], Qt.MouseButton.LeftButton)
    assert sources.store.find(Document, name="letter.txt")[0].source_id == sources.source(2).id
    assert sources.told == [
        "“letter.txt” is attached to [2] Untitled source. "
        "1 judgement of this source was made without it, and is stale now."
    ]
    assert sources.pane.header.title.text.startswith("[1]")


def test_comments_of_a_word_file_are_told(sources: Sources, qtbot: QtBot, tmp_path: Path) -> None:
    sources.take("0.1")
    path = tmp_path / "letter.docx"
    said = '<w:comment w:id="1" w:author="Ada">' + p("Sure?") + "</w:comment>"
    marked = '<w:commentRangeStart w:id="1"/>' + t("Words") + '<w:commentRangeEnd w:id="1"/>'
    path.write_bytes(docx(p(marked), {"comments": said}))
    sources.pane.attach_files([path])
    qtbot.waitUntil(lambda: bool(sources.told))
    assert sources.told == ["1 comment in it was taken in."]


def test_a_file_that_was_asked_about_may_be_left(sources: Sources, qtbot: QtBot, tmp_path: Path) -> None:
    sources.take("0.2")
    path = tmp_path / "log-2.txt"
    path.write_text("Newly bound.")
    sources.pane.attach_files([path])
    qtbot.waitUntil(sources.pane.question.isVisible)
    qtbot.keyClick(sources.pane.question, Qt.Key.Key_Escape)
    assert sources.store.count(Document) == 1
    assert sources.pane.question.isHidden()


def test_the_same_file_at_another_source_is_told(sources: Sources, qtbot: QtBot, tmp_path: Path) -> None:
    sources.take("0.1")
    path = tmp_path / "same.txt"
    path.write_text(SOURCE_TEXT)
    sources.pane.attach_files([path])
    qtbot.waitUntil(lambda: bool(sources.told))
    assert sources.told == ["The same file is attached to [2] Untitled source too; it is stored once."]
    assert sources.store.query("SELECT count(*) FROM contents")[0][0] == 1


def test_a_link_within_a_page_is_followed_and_back_returns(sources: Sources, qtbot: QtBot) -> None:
    html = "<p>See <a href='#n'>the note</a>.</p>" + "<p>Line</p>" * 80 + "<p id=n>The note is here.</p>"
    read = read_document(b"<html>" + html.encode(), "page.html")
    assert sources.bridge.perform(AddDocument(sources.source(2).id, "page.html", html.encode(), read, id="page"))
    before = sources.take_source(2)
    sources.navigator.adjust(document_id="page")
    start = sources.tab.text.part.text.index("the note")
    [box] = sources.tab.text.boxes(start, start + 8)
    qtbot.mouseClick(sources.tab.text.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert sources.tab.text.caret_offset() == sources.tab.text.part.text.index("The note is")
    assert sources.tab.text.verticalScrollBar().value() > 0
    sources.navigator.back()
    assert sources.navigator.place == replace(before, document_id="page")


def test_a_page_keeps_its_pictures_in_the_dossier(sources: Sources) -> None:
    html = f"<p>A <img src='{data_address(png())}' alt='chart'></p>"
    read = read_document(b"<html>" + html.encode(), "page.html")
    assert sources.bridge.perform(AddDocument(sources.source(2).id, "page.html", html.encode(), read, id="page"))
    sources.take_source(2)
    sources.navigator.adjust(document_id="page")
    assert sources.tab.text.toPlainText() == "A \ufffc"
    assert sources.tab.facts == "HTML, 2 words"
