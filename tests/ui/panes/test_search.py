"""Search everywhere as one types."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, OnKind
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.notes import AddNote, RemoveNote
from dossier.services.changes.sources import AddSource
from dossier.services.searching import SearchIn
from dossier.ui.models.card import Card, CardKind
from dossier.ui.models.cards import CARD
from dossier.ui.navigator import Place, View
from dossier.ui.panes.search import MOST, SearchPane
from dossier.ui.panes.source import SourcePane
from dossier.ui.places import claim_place
from dossier.ui.theme import Theme
from tests.samples import SOURCE_TEXT, sample_document
from tests.ui.panes.reviewing import Review


@pytest.fixture
def pane(review: Review, theme: Theme, qtbot: QtBot) -> SearchPane:
    pane = SearchPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(560, 500)
    pane.show()
    pane.activateWindow()
    review.navigator.go(Place(View.SEARCH))
    return pane


def cards(pane: SearchPane) -> list[Card]:
    model = pane.list.cards
    return [model.data(model.index(row), CARD) for row in range(model.rowCount())]


def find(pane: SearchPane, qtbot: QtBot, query: str) -> list[Card]:
    with qtbot.waitSignal(pane.shown):
        pane.set_query(query)
    return cards(pane)


def bold(card: Card) -> list[str]:
    return [card.title[start:end] for start, end in card.hits]


def test_before_a_word_is_typed_it_says_what_is_searched(pane: SearchPane) -> None:
    assert pane.stack.currentWidget() is pane.empty
    assert pane.empty.accessibleName() == (
        "Type what to look for into the field above. Searched: claims, documents, notes."
    )


def test_hits_stand_under_their_headings_with_the_words_in_bold(pane: SearchPane, review: Review, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(pane.list.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    review.bridge.perform(AddNote(OnKind.CLAIM, review.claim("0.2").id, "Is the ferry old?"))
    shown = find(pane, qtbot, "ferr")
    assert [card.title for card in shown if card.kind is CardKind.HEADING] == [
        "Claims (1)",
        "Documents (2)",
        "Notes (1)",
    ]
    claim, note = shown[1], shown[-1]
    assert (bold(claim), claim.detail) == (["ferr"], "claim 0.1 · Summary")
    assert (bold(note), note.detail) == (["ferr"], "note · claim 0.2 · Summary")
    assert {card.detail for card in shown if card.icon == "document"} == {"document · [2] · Harbour log"}
    assert pane.facts.text() == "4 hits for “ferr”"
    assert tester.model() is pane.list.cards


def test_a_phrase_is_not_quoted_twice(pane: SearchPane, qtbot: QtBot) -> None:
    find(pane, qtbot, '"the strait"')
    assert pane.facts.text().endswith("for “the strait”")


def test_a_sheet_is_not_taken_for_the_sources_own_words(pane: SearchPane, review: Review, qtbot: QtBot) -> None:
    text = "A sheet on pilots."
    review.bridge.perform(
        AddDocument(review.source(3).id, "s.txt", text.encode(), sample_document(text), is_sheet=True)
    )
    card = find(pane, qtbot, "pilots")[1]
    assert (card.icon, card.serif) == ("sheet", False)
    assert card.detail.startswith("sheet about the source · [3]")


def test_typing_is_searched_once_when_it_rests(pane: SearchPane, qtbot: QtBot) -> None:
    shown: list[str] = []
    pane.shown.connect(lambda: shown.append(pane.query))
    with qtbot.waitSignal(pane.shown):
        for query in ("p", "pa", "pas", "passenger"):
            pane.set_query(query)
    assert shown == ["passenger"]
    assert bold(cards(pane)[1]) == ["passenger"]


def test_old_hits_stay_until_the_new_ones_are_there(pane: SearchPane, qtbot: QtBot) -> None:
    before = find(pane, qtbot, "tides")
    pane.set_query("zebra")
    assert cards(pane) == before
    with qtbot.waitSignal(pane.shown):
        pass
    assert cards(pane) == []


def test_the_same_words_are_not_searched_again(pane: SearchPane, qtbot: QtBot) -> None:
    find(pane, qtbot, "tides")
    pane.set_query(" tides ")
    assert not any(timer.isActive() for timer in pane.findChildren(QTimer))


def test_no_hit_says_what_was_searched(pane: SearchPane, qtbot: QtBot) -> None:
    pane.scopes[SearchIn.NOTES].click()
    assert find(pane, qtbot, "zebra") == []
    assert pane.empty.accessibleName() == "Nothing holds “zebra”. Searched: claims, documents."
    pane.set_query("zebra crossing")
    pane.refresh()
    assert "leave some out" in pane.empty.accessibleName()


def test_a_scope_can_be_left_out(pane: SearchPane, qtbot: QtBot) -> None:
    find(pane, qtbot, "ferry")
    pane.scopes[SearchIn.DOCUMENTS].click()
    assert "document" not in {card.icon for card in cards(pane)}
    for scope in (SearchIn.CLAIMS, SearchIn.NOTES):
        pane.scopes[scope].click()
    assert pane.empty.accessibleName() == "Choose where to search: claims, documents or notes."


def test_down_from_the_field_comes_to_the_first_hit_and_enter_goes_there(
    pane: SearchPane, review: Review, qtbot: QtBot
) -> None:
    find(pane, qtbot, "timetable")
    pane.setFocus()  # what the field does on Down
    assert pane.list.hasFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert review.navigator.place == claim_place(review.store, review.claim("1.1").id)


def test_escape_leaves_the_hits_and_up_from_the_first_leads_to_the_field(pane: SearchPane, qtbot: QtBot) -> None:
    find(pane, qtbot, "tides")
    pane.setFocus()
    with qtbot.waitSignal(pane.left):
        qtbot.keyClick(pane.list, Qt.Key.Key_Escape)
    with qtbot.waitSignal(pane.field_asked):
        qtbot.keyClick(pane.list, Qt.Key.Key_Up)


def test_hits_follow_changes(pane: SearchPane, review: Review, qtbot: QtBot) -> None:
    review.bridge.perform(AddNote(OnKind.DOSSIER, "", "Ask the harbour master", id="note"))
    assert "Notes (1)" in [card.title for card in find(pane, qtbot, "harbour")]
    review.bridge.perform(RemoveNote("note"))
    assert "Notes (1)" not in [card.title for card in cards(pane)]


def test_a_group_shows_its_best_hits_and_says_so(pane: SearchPane, review: Review, qtbot: QtBot) -> None:
    for number in range(MOST + 3):
        review.bridge.perform(AddNote(OnKind.DOSSIER, "", f"lighthouse {number}"))
    shown = find(pane, qtbot, "lighthouse")
    assert shown[0].title == f"Notes (the best {MOST})"
    assert len(shown) == MOST + 1


def test_the_hit_is_seen_however_far_in_the_words_it_stands(pane: SearchPane, review: Review, qtbot: QtBot) -> None:
    text = "The crossing was made at night and in bad weather, as the log of the older boat has it, by lighthouse alone"
    review.bridge.perform(AddNote(OnKind.DOSSIER, "", text))
    (_, card) = find(pane, qtbot, "lighthouse")
    assert card.title.startswith("…")
    assert card.hits[0][0] < 60
    assert bold(card) == ["lighthouse"]


def test_what_is_typed_while_it_is_not_seen_is_searched_when_it_is(pane: SearchPane, qtbot: QtBot) -> None:
    pane.set_query("timetable")
    pane.hide()
    assert not any(timer.isActive() for timer in pane.findChildren(QTimer))
    pane.show()
    assert bold(cards(pane)[1]) == ["timetable"]
    pane.hide()
    pane.set_query("passenger")
    pane.show()
    assert bold(cards(pane)[1]) == ["passenger"]


def test_sources_narrow_the_search_and_are_named(pane: SearchPane, review: Review, qtbot: QtBot) -> None:
    assert pane.sources.text() == "All sources"
    find(pane, qtbot, "strait OR older OR newer")
    assert pane.facts.text() == "5 hits for “strait OR older OR newer”"
    with qtbot.waitSignal(pane.shown):
        pane.sources.choose([review.source(2).id])
    assert {card.detail for card in cards(pane) if card.icon == "document"} == {"document · [2] · Harbour log"}
    assert pane.facts.text() == "3 hits for “strait OR older OR newer” in [2]"
    assert pane.sources.text() == "[2]"
    assert find(pane, qtbot, "strait") == []
    assert pane.empty.accessibleName() == "Nothing holds “strait”. Searched: claims, documents, notes in [2]."
    with qtbot.waitSignal(pane.shown):
        pane.sources.every.trigger()
    assert len(cards(pane)) == 4  # the claim and the record, each under its heading


def test_the_menu_of_sources_follows_the_dossier_and_keeps_what_was_chosen(
    pane: SearchPane, review: Review, qtbot: QtBot
) -> None:
    find(pane, qtbot, "ferry")
    pane.sources.choose([review.source(2).id])
    review.bridge.perform(AddSource(4, {"type": "book", "title": "Gulls & terns"}))
    pane.sources.choices.aboutToShow.emit()
    assert pane.sources.choices.actions()[-1].text() == "[4] Gulls && terns"
    assert pane.sources.chosen_names == ["[2]"]
    pane.sources.choose([review.source(number).id for number in (1, 2, 3, 4)])
    assert pane.sources.text() == "4 sources"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a menu that is really open
def test_several_sources_are_ticked_while_the_menu_stays_open(pane: SearchPane, review: Review, qtbot: QtBot) -> None:
    find(pane, qtbot, "ferry")
    menu = pane.sources.choices
    menu.popup(pane.mapToGlobal(pane.rect().center()))
    first, second = menu.actions()[-3:-1]
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(first).center())
    menu.setActiveAction(second)
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert pane.sources.chosen == [review.source(1).id, review.source(2).id]
    menu.close()


def test_a_query_that_only_excludes_says_so(pane: SearchPane, qtbot: QtBot) -> None:
    assert find(pane, qtbot, "-ferry") == []
    assert pane.empty.accessibleName() == "“-ferry” says only what must not be there: add a word."


def test_of_a_long_document_the_last_hit_says_how_many_more_there_are(
    pane: SearchPane, review: Review, qtbot: QtBot
) -> None:
    pages = tuple(ImportedPage(f"p{i}", i * 20, f"lighthouse {i:03d}.     ") for i in range(9))
    document = ImportedDocument(DocumentKind.TEXT, "Lights", pages)
    review.bridge.perform(AddDocument(review.source(3).id, "lights.txt", b"l", document))
    details = [card.detail for card in find(pane, qtbot, "lighthouse") if card.icon == "document"]
    assert len(details) == 3
    assert details[0] == "document · [3] · Lights · p. p0"
    assert details[-1].endswith("· 6 more hits in it")


def test_a_document_is_opened_at_the_words(pane: SearchPane, review: Review, qtbot: QtBot, theme: Theme) -> None:
    source = SourcePane(review.bridge, review.navigator, theme)
    qtbot.addWidget(source)
    source.show()
    find(pane, qtbot, "newer ferry")
    keys = pane.keys()
    pane.choose(next(key for key in keys if key.startswith("document:")))
    assert source.tab.text.textCursor().selectedText() == "newer"
    start, end = source.tab.text.selected_range() or (0, 0)
    assert SOURCE_TEXT[start:end] == "newer"
    assert not source.tab.selection_bar.isHidden()
