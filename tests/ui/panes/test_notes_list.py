"""All notes and annotations in one list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation, Document, Note, Section
from dossier.services.changes.annotations import Annotate, AnnotateArea
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.services.changes.sections import EditBody
from dossier.ui.dates import local_date
from dossier.ui.models.card import Card
from dossier.ui.models.cards import CARD
from dossier.ui.navigator import Place, View
from dossier.ui.panes.notes_list import NotesListPane
from dossier.ui.theme import Theme
from tests.ui.panes.reviewing import Review


@pytest.fixture
def pane(review: Review, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> NotesListPane:
    hours = iter(range(10, 24))
    monkeypatch.setattr("dossier.services.editor.now", lambda: f"2026-11-23T{next(hours)}:00:00Z")
    pane = NotesListPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(560, 500)
    pane.show()
    pane.activateWindow()
    review.navigator.go(Place(View.NOTES))
    return pane


def cards(pane: NotesListPane) -> list[Card]:
    model = pane.list.cards
    return [model.data(model.index(row), CARD) for row in range(model.rowCount())]


def annotate(review: Review, comment: str = "", kind: AnnotationKind = AnnotationKind.HIGHLIGHT) -> Annotation:
    section = review.store.find(Section, number=0)[0]
    review.bridge.perform(Annotate(OnKind.SECTION, section.id, 0, 11, kind, 3, comment))
    return review.store.find(Annotation)[-1]


def test_before_anything_is_written_it_says_how_to(pane: NotesListPane) -> None:
    assert pane.stack.currentWidget() is pane.empty
    assert pane.empty.accessibleName().startswith("Nothing is written yet. Write a note")


def test_a_note_is_shown_without_its_markup_and_with_what_it_is_on(pane: NotesListPane, review: Review) -> None:
    claim = review.claim("0.2")
    review.bridge.perform(AddNote(OnKind.CLAIM, claim.id, "The **older** ferry\nis *slow*.\n\n- Ask the pilot"))
    (note,) = review.store.find(Note)
    (card,) = cards(pane)
    assert card.title == "The older ferry is slow. Ask the pilot"
    assert card.detail == f"Ada Reviewer · note on claim 0.2 · {local_date(note.changed_at)}"
    assert pane.facts.text() == "1 note · 0 annotations"


def test_an_annotation_shows_its_comment_or_the_words_that_were_marked(pane: NotesListPane, review: Review) -> None:
    annotate(review, kind=AnnotationKind.UNDERLINE)
    annotate(review, "Only **two**?")
    commented, bare = cards(pane)
    assert (commented.title, commented.serif, commented.colour) == ("Only two?", False, 3)
    assert "comment on “Two ferries” in Summary" in commented.detail
    assert (bare.title, bare.serif) == ("Two ferries", True)
    assert "underline, blue, in Summary" in bare.detail
    assert pane.facts.text() == "0 notes · 2 annotations"


def test_what_was_changed_last_comes_first(pane: NotesListPane, review: Review) -> None:
    tester = QAbstractItemModelTester(pane.list.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    review.bridge.perform(AddNote(OnKind.DOSSIER, "", "first", id="n1"))
    review.bridge.perform(AddNote(OnKind.DOSSIER, "", "second", id="n2"))
    annotate(review, "third")
    assert [card.title for card in cards(pane)] == ["third", "second", "first"]
    review.bridge.perform(EditNote("n1", "first, again"))
    assert [card.title for card in cards(pane)] == ["first, again", "third", "second"]
    review.bridge.perform(RemoveNote("n2"))
    assert [card.title for card in cards(pane)] == ["first, again", "third"]
    assert tester.model() is pane.list.cards


def test_an_annotation_that_lost_its_place_says_so(pane: NotesListPane, review: Review) -> None:
    annotate(review, "Only two?")
    section = review.store.find(Section, number=0)[0]
    review.bridge.perform(EditBody(section.id, "Nothing is as it was."))
    assert (cards(pane)[0].badge, cards(pane)[0].badge_ink) == ("unplaced", "partly")


def test_the_list_is_narrowed_by_words_quotes_and_names(pane: NotesListPane, review: Review, qtbot: QtBot) -> None:
    review.bridge.perform(AddNote(OnKind.DOSSIER, "", "Ask the pilot"))
    annotate(review)
    for words, expected in (
        ("pilot", ["Ask the pilot"]),
        ("two FERR", ["Two ferries"]),
        ("reviewer ask", ["Ask the pilot"]),
    ):
        pane.filter.clear()
        qtbot.keyClicks(pane.filter, words)
        assert [card.title for card in cards(pane)] == expected
    qtbot.keyClicks(pane.filter, " zebra")
    assert pane.empty.accessibleName() == "No note or annotation holds “reviewer ask zebra”."


def test_a_row_leads_to_what_it_is_on(pane: NotesListPane, review: Review, qtbot: QtBot) -> None:
    (document,) = review.store.find(Document)
    review.bridge.perform(AddNote(OnKind.SOURCE, document.source_id, "Who kept this log?"))
    review.bridge.perform(Annotate(OnKind.DOCUMENT, document.id, 0, 7, comment="A log"))
    (annotation,) = review.store.find(Annotation)
    pane.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert review.navigator.place == Place(
        View.SOURCES, source_id=document.source_id, document_id=document.id, annotation_id=annotation.id
    )
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert review.navigator.place == Place(View.SOURCES, source_id=document.source_id)


def test_it_is_narrowed_by_kind_colour_tag_and_reviewer(pane: NotesListPane, review: Review) -> None:
    section = review.store.find(Section, number=0)[0]
    review.bridge.perform(Annotate(OnKind.SECTION, section.id, 0, 3, colour=2, comment="green", tags=("Figures",)))
    review.bridge.perform(Annotate(OnKind.SECTION, section.id, 4, 8, AnnotationKind.UNDERLINE, 5, "violet"))
    review.bridge.session.editor.reviewer = "Bo"
    review.bridge.perform(AddNote(OnKind.CLAIM, review.claim("0.2").id, "by Bo"))

    def choose(choice: QComboBox, words: str) -> list[str]:
        choice.setCurrentText(words)
        titles = [card.title for card in cards(pane)]
        choice.setCurrentIndex(0)
        return titles

    chosen = pane.chosen
    assert choose(chosen.kind, "underline") == ["violet"]
    assert choose(chosen.kind, "note") == ["by Bo"]
    assert choose(chosen.colour, "green (2)") == ["green"]
    assert choose(chosen.tag, "Figures") == ["green"]
    assert choose(chosen.reviewer, "Bo") == ["by Bo"]
    assert len(cards(pane)) == 3
    chosen.kind.setCurrentText("area")
    assert pane.empty.accessibleName().startswith("No note or annotation is of the kind")


def test_a_tag_is_shown_and_found_by_its_words(pane: NotesListPane, review: Review) -> None:
    section = review.store.find(Section, number=0)[0]
    review.bridge.perform(Annotate(OnKind.SECTION, section.id, 0, 3, comment="this", tags=("Figures", "to ask")))
    review.bridge.perform(AddNote(OnKind.CLAIM, review.claim("0.2").id, "that"))
    pane.filter.setText("figures")
    (card,) = cards(pane)
    assert card.detail.startswith("#Figures #to ask · Ada Reviewer · comment")


def test_an_area_is_named_where_it_has_no_words(pane: NotesListPane, review: Review) -> None:
    document = review.store.find(Document)[0]
    review.bridge.perform(AnnotateArea(document.id, 0, (10.0, 20.0, 30.0, 40.0), colour=1))
    (card,) = cards(pane)
    assert (card.title, card.serif) == ("an area of page 1", False)
    assert "area, yellow, in " in card.detail


def test_delete_removes_a_row_and_its_menu_says_what_can_be_done(
    pane: NotesListPane, review: Review, qtbot: QtBot
) -> None:
    review.bridge.perform(AddNote(OnKind.DOSSIER, "", "Ask the pilot"))
    annotate(review, "which?")
    assert pane.list.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert [action.text() for action in pane.list.actions()] == ["Go there", "Remove"]
    with qtbot.waitActive(pane):
        pane.activateWindow()
    pane.list.setFocus()
    pane.list.take_near(0)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert review.store.find(Annotation) == []
    assert len(review.store.find(Note)) == 1
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert review.store.find(Note) == []
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    review.bridge.undo()
    pane.list.take_near(0)
    pane.go_action.trigger()
    assert review.navigator.place.view is not View.NOTES
