"""Where there is little height most of it is the document's, and nothing is lost: it unfolds, or is told otherwise."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.intake.documents import read_document
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, Verdict
from dossier.model.rows import Citation, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.reading import claim_by_name
from dossier.ui.bridge import Bridge
from dossier.ui.desk import Desk
from dossier.ui.languages import speak
from dossier.ui.navigator import Place, View
from dossier.ui.places import claim_place
from dossier.ui.theme import Theme
from dossier.ui.widgets.pane_row import Pane
from dossier.ui.widgets.sizes import Height
from tests.intake.pdf.samples import make_pdf
from tests.samples import sample_session

AROUND = 79  # px: header and status of a window
LAPTOP = (1366, 740 - AROUND)  # what panes have on a screen of 1366 x 768, with a frame and a panel
LAPTOP_AT_150 = (910, 491 - AROUND)
WORDS = ("Harbour report", "The older ferry needs two hours.")


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[Bridge]:
    bridge = Bridge(sample_session(tmp_path / "ferries.dossier"), lambda: "Ada Reviewer")
    yield bridge
    bridge.close()


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Let the window speak the language that a test is asked with."""
    speak(qapp, request.param)
    yield
    speak(qapp, "en")


@pytest.fixture
def desk(bridge: Bridge, theme: Theme, qtbot: QtBot) -> Desk:
    """Return the panes on a laptop's screen: a PDF beside a sheet, and a passage of it that two claims rest on."""
    desk = Desk(bridge, theme)
    qtbot.addWidget(desk)
    desk.resize(*LAPTOP)
    desk.show()
    store, perform = bridge.store, bridge.perform
    source = store.find(Source, number=2)[0].id
    data = make_pdf(WORDS)
    assert perform(AddDocument(source, "report.pdf", data, read_document(data, "report.pdf"), id="report"))
    sheet = ImportedDocument(DocumentKind.TEXT, "About it", (ImportedPage("", 0, "A sheet."),))
    assert perform(AddDocument(source, "sheet.txt", b"s", sheet, True, id="sheet"))
    for number in ("1.1", "0.2"):
        citation = store.find(Citation, claim_id=claim_by_name(store, number).id, source_id=source)[0]
        assert perform(TieEvidence(citation.id, "report", 0, len(WORDS[0])))
    place = claim_place(store, claim_by_name(store, "0.2").id)
    desk.navigator.go(replace(place, document_id="report"))
    qtbot.waitUntil(lambda: desk.source.tab.pages.book.text(0) is not None)
    return desk


def share(desk: Desk) -> float:
    """How much of the window's height the page has."""
    return desk.source.tab.pages.view.height() / (desk.height() + AROUND)


def test_on_a_laptops_screen_the_page_has_nearly_half_of_the_height(desk: Desk, qtbot: QtBot) -> None:
    tab = desk.source.tab
    assert tab.choice.isVisible()
    assert tab.pages.bar.isVisible()
    assert tab.passage_bar.isVisible()
    assert tab.finder.isVisible()
    qtbot.waitUntil(lambda: share(desk) >= 0.45)
    desk.judgement.judge(Verdict.PARTLY)
    assert desk.judgement.byline.isVisible()
    qtbot.waitUntil(lambda: share(desk) >= 0.45)
    tab.pages.select(0, 7)
    assert tab.selection_bar.isVisible()
    qtbot.waitUntil(lambda: share(desk) >= 0.45)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"], indirect=True)
@pytest.mark.usefixtures("language")
def test_a_reason_is_written_beside_nearly_half_a_page_in_every_language(desk: Desk, qtbot: QtBot) -> None:
    tab, bar = desk.source.tab, desk.judgement
    data, source_id = make_pdf(WORDS[1:]), desk.navigator.place.source_id
    sheet = AddDocument(source_id, "sheet.pdf", data, read_document(data, "sheet.pdf"), True, id="printed")
    assert desk.bridge.perform(sheet)
    desk.navigator.adjust(document_id="printed")  # a banner says above it what it is
    qtbot.waitUntil(lambda: tab.pages.book.text(0) is not None)
    desk.activateWindow()
    tab.pages.select(0, 7)
    assert tab.selection_bar.isVisible()
    bar.write_reason()
    qtbot.keyClicks(bar.reason, "Why not")
    assert bar.reason.isVisible()
    qtbot.waitUntil(lambda: share(desk) >= 0.45)
    desk.outline.setFocus()
    qtbot.waitUntil(tab.selection_bar.isVisible)
    assert not tab.passage_bar.isVisible()


def test_a_folded_bar_says_how_a_reason_is_given(desk: Desk, qtbot: QtBot) -> None:
    bar = desk.judgement
    bar.judge(Verdict.PARTLY)
    assert not bar.reason.isVisible()
    assert bar.give_reason.text() == "Reason (R)"
    assert bar.give_reason.isVisible()
    desk.activateWindow()
    bar.give_reason.click()
    qtbot.waitUntil(bar.reason.hasFocus)
    assert not bar.give_reason.isVisible()


def test_at_150_per_cent_the_page_has_180_px_of_the_screen(desk: Desk, qtbot: QtBot) -> None:
    desk.resize(*LAPTOP_AT_150)
    qtbot.waitUntil(lambda: desk.source.tab.pages.view.height() * 1.5 >= 180)


def test_with_height_enough_everything_is_said_in_full(desk: Desk, qtbot: QtBot) -> None:
    tab, bar = desk.source.tab, desk.judgement
    assert (tab.passage_bar.untie.text(), tab.finder.ask.text()) == ("Untie", "Find passages")
    assert not bar.reason.isVisible()
    desk.resize(1700, 1000)
    qtbot.waitUntil(bar.reason.isVisible)
    assert tab.passage_bar.untie.text() == "Untie from claim 0.2"
    assert tab.finder.ask.text() == "Find passages for claim 0.2"
    assert desk.source.header.facts.isVisible()


@pytest.mark.parametrize("size", [LAPTOP, LAPTOP_AT_150, (1700, 1000)])
def test_who_hears_the_window_hears_the_same_at_any_height(desk: Desk, size: tuple[int, int]) -> None:
    desk.resize(*size)
    tab, header = desk.source.tab, desk.source.header
    assert tab.passage_bar.words.accessibleName() == "Claims that rest on this passage: 0.2, 1.1"
    assert tab.passage_bar.untie.accessibleName() == "Untie from claim 0.2"
    assert tab.finder.ask.accessibleName() == "Find passages for claim 0.2"
    assert header.back.accessibleName() == "Back to claim 0.2"
    assert desk.judgement.verdicts.accessibleName() == "does it support claim 0.2?"


def test_the_judgement_unfolds_for_the_keyboard_and_folds_behind_it(desk: Desk, qtbot: QtBot) -> None:
    bar = desk.judgement
    desk.activateWindow()
    bar.verdicts.setFocus()
    qtbot.waitUntil(bar.reason.isVisible)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert bar.reason.hasFocus()
    qtbot.keyClicks(bar.reason, "Why not")
    desk.outline.setFocus()
    qtbot.waitUntil(lambda: not bar.reason.isVisible())
    assert bar.byline.text().endswith("Why not")
    assert bar.byline.isVisible()
    bar.write_reason()
    qtbot.waitUntil(bar.reason.hasFocus)
    assert bar.reason.isVisible()


def test_nothing_moves_away_under_a_press(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bar = desk.judgement
    desk.activateWindow()
    segment = bar.verdicts.segment(Verdict.SUPPORTS)
    there = QRect(segment.mapTo(desk, QPoint()), segment.size())
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    segment.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not bar.reason.isVisible()
    assert QRect(segment.mapTo(desk, QPoint()), segment.size()) == there
    monkeypatch.undo()
    qtbot.waitUntil(bar.reason.isVisible)


def test_a_folded_bar_names_what_is_given_and_shows_six_marks_where_words_have_no_room(desk: Desk) -> None:
    desk.resize(*LAPTOP_AT_150)
    bar = desk.judgement
    bar.judge(Verdict.CANNOT_TELL)
    segments = [bar.verdicts.segment(verdict) for verdict in Verdict]
    assert len({segment.y() for segment in segments}) == 1
    given = bar.verdicts.segment(Verdict.CANNOT_TELL)
    assert all(segment.width() < given.width() for segment in segments if segment is not given)
    assert all(segment.toolTip() and segment.accessibleName() for segment in segments)


@pytest.mark.parametrize(("px", "height"), [(800, Height.AMPLE), (799, Height.SHORT), (559, Height.SCARCE)])
@pytest.mark.usefixtures("theme")
def test_heights(px: int, height: Height) -> None:
    assert Height.of(px) is height


def test_on_a_laptops_screen_the_claims_text_has_most_of_its_pane(desk: Desk, qtbot: QtBot) -> None:
    assert desk.claim.evidence.isVisible()
    assert desk.claim.evidence.rows == []
    qtbot.waitUntil(lambda: desk.claim.view.height() >= 0.5 * desk.stack.height())
    desk.resize(1700, 1000)
    assert desk.claim.evidence.rows


def test_where_height_is_scarce_the_text_has_the_larger_part_and_nothing_stays_empty(desk: Desk, qtbot: QtBot) -> None:
    desk.resize(683, 274)
    qtbot.waitUntil(lambda: desk.notes.height() <= 0.41 * desk.middle.height())
    assert desk.stack.isVisible()
    assert sum(desk.middle.sizes()) >= desk.middle.height() - 2
    desk.splitter.choose(Pane.SOURCE)
    assert desk.source.isVisible()
    assert not desk.outline.isVisible()


def test_in_a_narrow_window_f6_brings_each_pane_to_view(desk: Desk) -> None:
    desk.resize(683, 274)
    desk.activateWindow()
    desk.splitter.choose(Pane.TEXT)
    desk.claim.view.setFocus()
    seen = []
    for _ in range(5):
        desk.step_pane(1)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.isVisible()
        seen.append(desk.splitter.chosen)
    assert set(seen) == set(Pane)
    desk.splitter.choose(Pane.CONTENTS)
    desk.write_reason()
    assert desk.judgement.reason.hasFocus()
    desk.navigator.go(replace(desk.navigator.place, claim_id="", citation_id=""))
    desk.source.header.back_asked.emit()
    assert desk.splitter.chosen is Pane.TEXT


def test_a_citation_that_is_pressed_in_a_narrow_window_shows_its_source(desk: Desk) -> None:
    desk.resize(683, 274)
    assert not desk.source.isVisible()
    desk.claim.view.citation_activated.emit(desk.navigator.place.citation_id)
    assert desk.source.isVisible()
    desk.next_section()
    assert desk.splitter.chosen is Pane.TEXT


def test_a_row_that_leads_to_a_source_shows_it_in_a_narrow_window_with_the_keyboard(desk: Desk) -> None:
    desk.resize(683, 274)
    desk.activateWindow()
    desk.navigator.go(Place(View.SOURCES))
    assert desk.sources.isVisible()
    desk.sources.list.setFocus()
    desk.sources.list.take(desk.bridge.store.find(Source, number=2)[0].id)
    for _ in range(2):  # also where it is in hand already
        QTest.keyClick(desk.sources.list, Qt.Key.Key_Return)
        assert desk.source.isVisible()
        focus = desk.focusWidget()
        assert focus is not None
        assert desk.source.isAncestorOf(focus)
        desk.splitter.choose(Pane.TEXT)
        desk.sources.list.setFocus()
    hit = Place(View.SEARCH, source_id=desk.navigator.place.source_id, document_id="report", offset=0, length=7)
    desk.navigator.go(hit)
    assert desk.source.isVisible()
    desk.splitter.choose(Pane.TEXT)
    desk.navigator.adjust(offset=3)
    assert not desk.source.isVisible(), "nobody asked for the source"
    desk.navigator.go(Place(View.SEARCH))
    assert desk.search.isVisible()
    desk.navigator.go(claim_place(desk.bridge.store, claim_by_name(desk.bridge.store, "1.1").id))
    assert desk.claim.isVisible()


@pytest.mark.parametrize("view", [View.OVERVIEW, View.SOURCES, View.FILES])
def test_where_height_is_scarce_a_pane_begins_close_below_the_header(desk: Desk, view: View, qtbot: QtBot) -> None:
    desk.navigator.go(Place(view))
    desk.resize(683, 274)
    title = desk.overview.question if view is View.OVERVIEW else desk.view(view).title  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: title.mapTo(desk.stack, QPoint()).y() <= 10)
    desk.resize(1700, 1000)
    qtbot.waitUntil(lambda: title.mapTo(desk.stack, QPoint()).y() >= 20)


def test_f6_leads_from_the_page_to_the_verdicts(desk: Desk) -> None:
    desk.activateWindow()
    desk.source.tab.pages.view.setFocus()
    desk.step_pane(1)
    focus = desk.focusWidget()
    assert focus is not None
    assert desk.judgement.verdicts.isAncestorOf(focus)


def test_a_note_that_is_begun_is_seen_where_notes_are_not_shown_else(desk: Desk) -> None:
    desk.navigator.go(Place(View.SEARCH, source_id=desk.navigator.place.source_id))
    assert not desk.notes.isVisible()
    desk.write_note()
    assert desk.notes.isVisible()
    desk.navigator.go(Place(View.LIMITS))
    assert not desk.notes.isVisible()
