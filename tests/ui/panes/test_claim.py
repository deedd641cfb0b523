"""The claim pane: what is in hand, what is judged, what is marked, what is corrected."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from dossier.model.kinds import AnnotationKind, ClaimKind, OnKind, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Document, Limit, LimitTie, Section
from dossier.services import reading
from dossier.services.changes.annotations import Annotate, EditAnnotation
from dossier.services.changes.claims import RetypeClaim
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import TieLimit
from dossier.services.changes.sections import EditBody, RenameSection
from dossier.ui.bridge import Bridge
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.claim import ClaimPane
from dossier.ui.theme import Theme
from tests.samples import TIDES, sample_session


class Shown:
    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.bridge = Bridge(sample_session(path), lambda: "Ada")
        self.store = self.bridge.store
        self.navigator = Navigator()
        self.pane = ClaimPane(self.bridge, self.navigator, Theme())
        qtbot.addWidget(self.pane)
        self.pane.resize(600, 700)
        self.pane.show()
        self.summary, self.tides = self.store.find(Section)
        self.navigator.go(Place(View.SECTION, self.summary.id))

    def claim(self, number: str) -> Claim:
        return reading.claim_by_name(self.store, number)

    def take(self, number: str) -> Claim:
        claim = self.claim(number)
        self.navigator.go(Place(View.SECTION, claim.section_id, claim.id))
        return claim


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot):
    made = Shown(tmp_path / "a.dossier", qtbot)
    yield made
    made.bridge.close()


def test_it_shows_the_section_in_hand_with_its_counts(shown: Shown) -> None:
    assert shown.pane.head.title.text() == "Summary"
    assert shown.pane.head.facts.text() == "Summary · 3 claims · 2 citations, 0 judged"
    shown.navigator.go(Place(View.SECTION, shown.tides.id))
    assert shown.pane.head.facts.text() == "Option · 1 claim · 3 citations, 0 judged"
    assert shown.pane.view.content is not None
    assert shown.pane.view.content.section.body == TIDES


def test_a_text_that_is_not_shown_again_is_not_laid_out_for_the_next(shown: Shown) -> None:
    shown.pane.hide()
    shown.navigator.going.emit(Place(View.OVERVIEW))
    shown.navigator.going.emit(Place(View.SECTION, shown.summary.id))
    assert shown.pane.view.content is not None  # it is shown again
    shown.navigator.going.emit(Place(View.SECTION, shown.tides.id))
    assert shown.pane.view.content is None
    shown.navigator.go(Place(View.SECTION, shown.tides.id))
    assert shown.pane.view.content is not None
    assert shown.pane.view.content.section.id == shown.tides.id


def test_a_chip_takes_its_citation_claim_and_source_in_hand(shown: Shown) -> None:
    citation = reading.section_citations(shown.store, shown.summary.id)[1]
    shown.pane.view.citation_activated.emit(citation.id)
    place = shown.navigator.place
    assert (place.claim_id, place.citation_id, place.source_id) == (citation.claim_id, citation.id, citation.source_id)
    assert shown.pane.view.content is not None
    assert shown.pane.view.content.citation_in_hand == citation.id


def test_a_claim_without_citation_can_be_taken_in_hand(shown: Shown) -> None:
    claim = shown.claim("0.3")
    shown.pane.view.claim_activated.emit(claim.id)
    assert shown.navigator.place == Place(View.SECTION, claim.section_id, claim.id)


def test_a_judgement_shows_on_its_chip_and_in_the_counts(shown: Shown) -> None:
    citation = shown.store.find(Citation)[0]
    shown.bridge.perform(Judge(citation.id, Verdict.PARTLY, "in winter"))
    content = shown.pane.view.content
    assert content is not None
    chip = content.chip(citation.id)
    assert chip is not None
    assert chip.verdict is Verdict.PARTLY
    assert shown.pane.head.facts.text().endswith("1 judged")
    shown.bridge.undo()
    assert shown.pane.head.facts.text().endswith("0 judged")


def test_edited_words_make_the_judgement_stale_on_its_chip(shown: Shown) -> None:
    citation = shown.store.find(Citation)[0]
    shown.bridge.perform(Judge(citation.id, Verdict.SUPPORTS))
    shown.bridge.perform(EditBody(shown.summary.id, shown.summary.body.replace("Two ferries", "Three ferries")))
    content = shown.pane.view.content
    assert content is not None
    chip = content.chip(citation.id)
    assert chip is not None
    assert chip.stale


def test_highlighting_marks_the_selection_or_else_the_claim_in_hand(shown: Shown) -> None:
    shown.pane.view.select(4, 11)
    shown.pane.actions_on_words.annotate(AnnotationKind.HIGHLIGHT)
    (first,) = shown.store.find(Annotation)
    assert first.anchor.exact == "ferries"
    assert (first.on, first.on_id, first.reviewer) == (OnKind.SECTION, shown.summary.id, "Ada Reviewer")
    shown.pane.view.select(0, 0)
    claim = shown.take("0.2")
    shown.pane.actions_on_words.annotate(AnnotationKind.UNDERLINE)
    second = next(a for a in shown.store.find(Annotation) if a.id != first.id)
    assert second.anchor.exact == claim.text


def test_nothing_to_mark_is_said_in_a_sentence(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.pane.refused) as heard:
        shown.pane.actions_on_words.annotate(AnnotationKind.HIGHLIGHT)
    assert "Select the words" in heard.args[0]
    assert shown.store.find(Annotation) == []


def test_a_comment_asks_for_its_words(shown: Shown, qtbot: QtBot) -> None:
    shown.pane.view.select(4, 11)
    with qtbot.waitSignal(shown.pane.comment_asked) as heard:
        shown.pane.actions_on_words.annotate(AnnotationKind.HIGHLIGHT, comment=True)
    assert heard.args[0] == shown.store.find(Annotation)[0].id


def test_the_menu_of_a_comment_offers_a_reply(shown: Shown, qtbot: QtBot) -> None:
    shown.pane.view.select(4, 11)
    shown.pane.actions_on_words.annotate(AnnotationKind.HIGHLIGHT)
    (row,) = shown.store.find(Annotation)
    assert "Reply to the comment" not in [action.text() for action in shown.pane.make_menu().actions()]
    shown.bridge.perform(EditAnnotation(row.id, comment="which?"))
    offered = next(each for each in shown.pane.make_menu().actions() if each.text() == "Reply to the comment")
    with qtbot.waitSignal(shown.pane.actions_on_words.reply_asked) as heard:
        offered.trigger()
    assert heard.args == [row.id]


def test_the_colours_stand_below_selected_words(shown: Shown) -> None:
    assert not shown.pane.colours.isVisible()
    shown.pane.view.select(4, 11)
    assert shown.pane.colours.isVisible()
    shown.pane.colours.buttons[1].click()
    (row,) = shown.store.find(Annotation)
    assert (row.kind, row.colour, row.anchor.exact) == (AnnotationKind.HIGHLIGHT, 2, "ferries")
    shown.pane.view.select(6, 6)
    assert not shown.pane.colours.isVisible()
    shown.pane.actions_on_words.recolour(5)
    assert shown.store.get(Annotation, row.id).colour == 5


def test_words_are_not_marked_twice_but_take_the_other_colour(shown: Shown) -> None:
    shown.pane.view.select(4, 11)
    for colour in (2, 2, 7):
        shown.pane.actions_on_words.annotate(AnnotationKind.HIGHLIGHT, colour)
    shown.pane.actions_on_words.annotate(AnnotationKind.UNDERLINE)
    rows = shown.store.find(Annotation)
    assert [(row.kind, row.colour) for row in rows] == [(AnnotationKind.HIGHLIGHT, 7), (AnnotationKind.UNDERLINE, 1)]


def test_erasing_takes_the_annotation_at_the_caret(shown: Shown) -> None:
    shown.pane.view.select(4, 11)
    shown.pane.actions_on_words.annotate(AnnotationKind.HIGHLIGHT)
    shown.pane.view.select(6, 6)
    shown.pane.actions_on_words.erase()
    assert shown.store.find(Annotation) == []


def test_words_that_are_not_in_sight_are_left_alone(shown: Shown) -> None:
    claims, limits = shown.store.find(Claim), shown.store.find(Limit)
    shown.take("0.1")
    shown.pane.view.select(4, 11)
    refused: list[str] = []
    actions = shown.pane.actions_on_words
    actions.refused.connect(refused.append)
    shown.navigator.go(Place(View.SOURCES))
    actions.annotate(AnnotationKind.HIGHLIGHT)
    for act in (actions.split, actions.join, actions.claim_of_selection, actions.limit_of_selection, actions.erase):
        act()
    assert len(refused) == 6
    assert (shown.store.find(Claim), shown.store.find(Limit)) == (claims, limits)
    assert shown.store.find(Annotation) == []


def test_split_and_join_at_the_caret(shown: Shown) -> None:
    claim = shown.claim("0.1")
    at = claim.start + claim.text.index(" cross")
    shown.pane.view.select(at, at)
    shown.pane.actions_on_words.split()
    assert [shown.claim(n).text for n in ("0.1", "0.2")] == ["Two ferries", "cross the strait"]
    shown.take("0.1")
    shown.pane.actions_on_words.join()
    assert shown.claim("0.1").text == "Two ferries cross the strait"


def test_a_selection_becomes_a_limit_of_the_claim_in_hand(shown: Shown) -> None:
    claim = shown.take("0.1")
    last = shown.claim("0.3")
    shown.pane.view.select(last.start, last.end)
    shown.pane.actions_on_words.limit_of_selection()
    (limit,) = shown.store.find(Limit)
    assert limit.text == last.text
    assert [tie.claim_id for tie in shown.store.find(LimitTie, limit_id=limit.id)] == [claim.id]
    assert not shown.pane.limits.isHidden()


def test_limits_of_the_claim_in_hand_stand_beside_it_and_lead_to_where_they_are(shown: Shown) -> None:
    limiting, limited = shown.claim("1.1"), shown.claim("0.2")
    shown.bridge.perform(RetypeClaim(limiting.id, ClaimKind.LIMIT))
    shown.bridge.perform(TieLimit(limiting.id, limited.id))
    shown.take("0.1")
    assert shown.pane.limits.isHidden()
    shown.take("0.2")
    assert not shown.pane.limits.isHidden()
    (label,) = shown.pane.limits.findChildren(QLabel, "limit0")
    assert limiting.text in label.text()
    label.linkActivated.emit(limiting.id)
    assert shown.navigator.place.claim_id == limiting.id
    assert shown.pane.head.title.text().endswith("Tides")


def test_what_the_importer_was_unsure_of_is_named_and_leads_to_the_list(shown: Shown) -> None:
    assert shown.pane.head.doubts.text() == "The program was not sure how to read 1 thing here"
    shown.pane.head.doubts.click()
    assert shown.navigator.place.view is View.DOUBTS


def test_a_new_title_shows(shown: Shown) -> None:
    shown.bridge.perform(RenameSection(shown.summary.id, "In short"))
    assert shown.pane.head.title.text() == "In short"


def test_a_mark_on_a_document_or_on_the_section_lays_nothing_out_anew(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.take("0.2")
    laid_out: list[str] = []
    monkeypatch.setattr(shown.pane, "_show", laid_out.append)
    document = shown.store.find(Document)[0]
    shown.bridge.perform(Annotate(OnKind.DOCUMENT, document.id, 0, 3))
    shown.bridge.perform(Annotate(OnKind.SECTION, shown.summary.id, 0, 3))
    assert laid_out == []
    assert shown.pane.view.content is not None
    assert [row.anchor.exact for row in shown.pane.view.content.annotations] == ["Two"]


def test_what_has_no_place_is_not_at_the_caret(shown: Shown) -> None:
    refused: list[str] = []
    shown.pane.refused.connect(refused.append)
    tides = shown.tides.id
    shown.bridge.perform(Annotate(OnKind.SECTION, tides, 0, 13, AnnotationKind.UNDERLINE))
    lost = shown.take("1.1")
    shown.bridge.perform(EditBody(tides, "Nobody knows what the tide will do. It comes and goes."))
    assert shown.pane.view.content is not None
    assert lost.id not in [claim.id for claim, _ in shown.pane.view.content.claims]
    assert shown.pane.view.content.chips == ()
    actions = shown.pane.actions_on_words
    actions.erase()
    actions.recolour(3)
    actions.annotate(AnnotationKind.HIGHLIGHT)  # the claim in hand has no words to mark
    assert len(refused) == 3
    assert len(shown.store.find(Annotation)) == 1


def test_delete_removes_the_mark_at_the_caret_not_one_that_was_in_hand(shown: Shown, qtbot: QtBot) -> None:
    for id, start in (("a1", 0), ("a2", 20)):
        shown.bridge.perform(Annotate(OnKind.SECTION, shown.summary.id, start, start + 5, id=id))
    shown.navigator.adjust(annotation_id="a1")
    with qtbot.waitActive(shown.pane):
        shown.pane.activateWindow()
    shown.pane.view.setFocus()
    shown.pane.view.select(22, 22)
    qtbot.keyClick(shown.pane.view, Qt.Key.Key_Delete)
    assert [row.id for row in shown.store.find(Annotation)] == ["a1"]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)  # a screen that is none
def test_a_right_click_offers_what_can_be_done_there_without_a_selection_too(shown: Shown, qtbot: QtBot) -> None:
    mark = QAction("Highlight", shown.pane)
    shown.pane.addAction(mark)
    view = shown.pane.view
    at = view.range_boxes(4, 5)[0].center().toPoint()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))
    menu = shown.pane.findChild(QMenu, "sectionMenu")
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Highlight", "", "Copy", "Select all"]
    assert view.caret() in (4, 5)
    menu.close()
