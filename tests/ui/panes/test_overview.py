"""The overview of options: the question, the table, what waits, and what the evidence does not establish."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.model.kinds import SectionKind, Verdict
from dossier.model.rows import Brief, Citation, Claim, Limit, Section
from dossier.services.changes.briefs import SettleDoubt
from dossier.services.changes.citations import RemoveCitation
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit, TieLimit
from dossier.services.changes.sections import RetypeSection
from dossier.services.session import Session
from dossier.store.store import create_store
from dossier.ui.bridge import Bridge
from dossier.ui.models.options import Column
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.overview import OverviewPane
from dossier.ui.theme import Theme
from tests.samples import sample_document
from tests.ui.panes.reviewing import Review


@pytest.fixture
def pane(review: Review, theme: Theme, qtbot: QtBot) -> OverviewPane:
    pane = OverviewPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(600, 500)
    pane.show()
    pane.activateWindow()
    return pane


def words(pane: OverviewPane, row: int = 0) -> list[str]:
    model = pane.table.options
    return [model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole) for column in Column]


def add_limit(review: Review, *claims: str) -> Limit:
    limiting = review.claim("0.3")
    review.bridge.perform(AddLimit(limiting.section_id, limiting.start, limiting.end, id="limit"))
    for number in claims:
        review.bridge.perform(TieLimit("limit", review.claim(number).id))
    return review.store.get(Limit, "limit")


def test_it_says_the_question_and_how_far_the_review_is(pane: OverviewPane) -> None:
    assert pane.question.text() == "How to cross?"
    assert not pane.notice.isVisible()
    assert pane.facts.text() == "1 option · 4 claims · 5 citations · 0 judged · 3 numbered sources"


def test_a_staleness_notice_is_shown(pane: OverviewPane, review: Review) -> None:
    review.store.connection.execute("UPDATE brief SET notice = 'This brief may be outdated.'")
    pane.refresh()
    assert pane.notice.isVisible()
    assert pane.notice.text() == "This brief may be outdated."


def test_an_option_has_a_row(pane: OverviewPane, review: Review) -> None:
    title = review.store.find(Section, number=1)[0].title
    assert pane.table.options.rowCount() == 1
    assert words(pane) == [f"1. {title}", "[1], [2], [3]", "0 of 3 judged", "no limits"]


def test_a_row_follows_judgements_citations_and_limits(pane: OverviewPane, review: Review) -> None:
    citations = review.store.find(Citation, claim_id=review.claim("1.1").id)
    review.bridge.perform(Judge(citations[0].id, Verdict.CONTRADICTS))
    assert words(pane)[2] == "1 of 3 judged: 1 contradicts"
    add_limit(review, "1.1")
    assert words(pane)[3] == "1 limit"
    for citation in citations[1:]:
        review.bridge.perform(RemoveCitation(citation.id))
    assert words(pane)[1:3] == ["[1] only", "1 of 1 judged: 1 contradicts"]


def test_a_stale_judgement_is_counted(pane: OverviewPane, review: Review) -> None:
    citation = review.citation("1.1")
    review.bridge.perform(Judge(citation.id, Verdict.SUPPORTS))
    review.bridge.perform(AddDocument(citation.source_id, "new.txt", b"new", sample_document("new")))
    assert words(pane)[2] == "1 of 3 judged: 1 supports; 1 stale"


def test_without_options_all_sections_but_limits_have_a_row(pane: OverviewPane, review: Review) -> None:
    summary, tides = review.store.find(Section)
    review.bridge.perform(RetypeSection(tides.id, SectionKind.LIMITS))
    assert [words(pane, row)[0] for row in range(pane.table.options.rowCount())] == [f"0. {summary.title}"]


def test_a_first_visitor_is_told_how_to_begin(pane: OverviewPane, review: Review, qtbot: QtBot) -> None:
    assert pane.state.text().startswith("Nothing is judged yet.")
    assert pane.next.text() == "Begin with the first citation"
    qtbot.mouseClick(pane.next, Qt.MouseButton.LeftButton)
    assert review.navigator.place.citation_id == review.citation("0.1").id
    assert review.navigator.place.source_id == review.source(1).id


def test_later_the_button_leads_to_the_next_unchecked(pane: OverviewPane, review: Review, qtbot: QtBot) -> None:
    for number in ("0.1", "0.2"):
        review.bridge.perform(Judge(review.citation(number).id, Verdict.SUPPORTS))
    assert (pane.state.text(), pane.next.text()) == ("3 citations are unchecked.", "Go on with the next unchecked")
    qtbot.mouseClick(pane.next, Qt.MouseButton.LeftButton)
    assert review.navigator.place.claim_id == review.claim("1.1").id


def test_when_all_is_judged_it_says_so(pane: OverviewPane, review: Review) -> None:
    for citation in review.store.find(Citation):
        review.bridge.perform(Judge(citation.id, Verdict.SUPPORTS))
    assert pane.state.text() == "Every citation is judged."
    assert not pane.next.isVisible()
    review.bridge.perform(AddDocument(review.source(3).id, "new.txt", b"new", sample_document("new")))
    assert pane.state.text() == "1 judgement is stale."


def test_what_the_importer_was_unsure_of_is_a_click_away(pane: OverviewPane, review: Review, qtbot: QtBot) -> None:
    assert pane.doubts.text() == "The program was not sure how to read 1 thing"
    qtbot.mouseClick(pane.doubts, Qt.MouseButton.LeftButton)
    assert review.navigator.place == Place(View.DOUBTS)
    review.bridge.perform(SettleDoubt(review.store.query("SELECT id FROM doubts")[0][0]))
    assert not pane.doubts.isVisible()


def test_limits_are_shown_and_lead_to_their_words(pane: OverviewPane, review: Review, qtbot: QtBot) -> None:
    assert not pane.limits.isVisible()
    limit = add_limit(review, "1.1")
    assert pane.limits.isVisible()
    assert pane.limits.cards.data(pane.limits.cards.index(0)) == limit.text
    pane.limits.setFocus()
    qtbot.keyClick(pane.limits, Qt.Key.Key_Return)
    assert review.navigator.place == Place(View.SECTION, limit.section_id, offset=limit.start)


def test_an_option_is_entered_by_keys(pane: OverviewPane, review: Review, qtbot: QtBot) -> None:
    pane.setFocus()
    assert QApplication.focusWidget() is pane.table
    pane.table.selectRow(0)
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    assert review.navigator.place == Place(View.SECTION, review.claim("1.1").section_id)


def test_the_page_follows_the_row_that_has_the_focus(pane: OverviewPane, review: Review, qtbot: QtBot) -> None:
    add_limit(review, "1.1")
    pane.resize(600, 160)
    QApplication.processEvents()
    pane.limits.setFocus()
    pane.limits.take("")
    pane.limits.take("limit")
    row = pane.limits.visualRect(pane.limits.cards.index_of("limit"))
    bottom = pane.limits.viewport().mapTo(pane.page.viewport(), row.bottomLeft()).y()
    assert 0 < bottom < pane.page.viewport().height()


def test_while_it_is_not_seen_it_reads_nothing(pane: OverviewPane, review: Review) -> None:
    pane.hide()
    statements: list[str] = []
    citation = review.citation("1.1")
    review.bridge.perform(Judge(citation.id, Verdict.PARTLY))
    assert words(pane)[2] == "0 of 3 judged"
    review.store.connection.set_trace_callback(statements.append)
    review.bridge.undo()
    review.bridge.redo()
    review.store.connection.set_trace_callback(None)
    assert not [s for s in statements if "FROM brief" in s or "FROM limits" in s]
    pane.show()
    assert words(pane)[2] == "1 of 3 judged: 1 partly supports"


def test_a_judgement_is_shown_without_reading_the_brief_again(pane: OverviewPane, review: Review) -> None:
    statements: list[str] = []
    citation = review.citation("1.1")
    review.store.connection.set_trace_callback(statements.append)
    review.bridge.perform(Judge(citation.id, Verdict.PARTLY))
    review.store.connection.set_trace_callback(None)
    assert words(pane)[2] == "1 of 3 judged: 1 partly supports"
    assert not [s for s in statements if "FROM sections" in s or "GROUP BY" in s]


def test_an_empty_dossier_says_so(theme: Theme, qtbot: QtBot, tmp_path) -> None:
    bridge = Bridge(Session(create_store(tmp_path / "empty.dossier")), str)
    pane = OverviewPane(bridge, Navigator(), theme)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.stack.currentWidget() is pane.empty
    assert pane.empty.accessibleName() == "There is no brief in this dossier yet."
    bridge.close()


def test_a_source_that_cannot_be_read_is_said_and_the_rest_is_shown(
    pane: OverviewPane, review: Review, qtbot: QtBot
) -> None:
    review.store.connection.execute("UPDATE sources SET identification = 'guessed'")
    with qtbot.waitSignal(review.bridge.failed) as said:
        pane.refresh()
    assert said.args[0].code == "row-damaged"
    assert pane.stack.currentWidget() is pane.page
    assert words(pane)[1] == "no source"


def test_what_cannot_be_read_is_said(pane: OverviewPane, review: Review) -> None:
    review.store.connection.execute("UPDATE sections SET kind = 'chapter'")
    pane.refresh()
    assert pane.stack.currentWidget() is pane.empty
    assert "damaged row" in pane.empty.accessibleName()
    assert review.store.count(Brief) == 1
    assert review.store.count(Claim) == 4


def test_what_could_be_read_in_part_is_not_counted_anew(review: Review, theme: Theme, qtbot: QtBot) -> None:
    add_limit(review, "1.1")
    review.store.connection.execute("PRAGMA ignore_check_constraints = ON")
    review.store.connection.execute("UPDATE limits SET start = -1")
    pane = OverviewPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.show()
    review.bridge.tallied.emit()
    assert pane.stack.currentWidget() is pane.empty
    assert "damaged row" in pane.empty.accessibleName()


def test_all_of_it_fits_into_a_narrow_middle(pane: OverviewPane) -> None:
    inner = pane.page.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= 400  # of a window of 683 px: a small screen at 200 %
