"""Passages that may bear on the claim in hand: offered, listed, gone to, tied by the reviewer."""

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.rows import Evidence, Passage
from dossier.services.changes.claims import RemoveClaim
from dossier.ui.panes.source import SourcePane
from dossier.ui.theme import Theme
from tests.ui.panes.reviewing import Review


@pytest.fixture
def source(review: Review, theme: Theme, qtbot: QtBot) -> SourcePane:
    pane = SourcePane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(500, 700)
    pane.show()
    return pane


def listed(source: SourcePane) -> list[str]:
    finder = source.tab.finder
    return [finder._card(str(row)).title for row in range(finder.list.cards.rowCount())]


def test_it_is_offered_for_a_claim_in_hand_alone(source: SourcePane, review: Review) -> None:
    review.take_source(2)
    assert source.tab.finder.isHidden()
    review.take("0.2")
    assert source.tab.finder.isVisible()
    assert source.tab.finder.ask.text() == "Find passages for claim 0.2"
    review.take("0.1")  # its source has no document
    assert source.tab.finder.isHidden()


def test_a_click_leads_to_the_words_and_the_reviewer_ties_them(
    source: SourcePane, review: Review, qtbot: QtBot
) -> None:
    place = review.take("0.2")
    finder = source.tab.finder
    with qtbot.waitSignal(finder.found):
        finder.ask.click()
    assert listed(source) == ["The older ferry needs two hours.", "The newer ferry needs one hour, 40 minutes."]
    assert finder.words.text() == "Passages that may bear on claim 0.2: read, then tie what does."
    assert review.store.find(Passage) == []  # looking ties nothing
    finder.list.chosen.emit("0")
    assert source.tab.text.textCursor().selectedText() == "The older ferry needs two hours."
    assert review.navigator.place.citation_id == place.citation_id
    source.tie()
    (tied,) = review.store.find(Evidence)
    assert tied.citation_id == place.citation_id
    assert review.store.get(Passage, tied.passage_id).anchor.exact == "The older ferry needs two hours."


def test_the_list_goes_with_the_claim_and_can_be_closed(source: SourcePane, review: Review, qtbot: QtBot) -> None:
    review.take("0.2")
    finder = source.tab.finder
    with qtbot.waitSignal(finder.found):
        finder.ask.click()
    finder.close_list.click()
    assert (listed(source), finder.ask.isVisible()) == ([], True)
    with qtbot.waitSignal(finder.found):
        finder.ask.click()
    review.take_source(2)
    assert listed(source) == []


def test_what_is_found_for_another_claim_is_not_shown(source: SourcePane, review: Review, qtbot: QtBot) -> None:
    review.take("0.2")
    finder = source.tab.finder
    finder.look()
    job = finder._job
    assert job is not None
    review.take_source(2)
    with qtbot.waitSignal(job.done):
        pass
    assert listed(source) == []
    assert finder.isHidden()


def test_a_claim_that_shares_no_word_says_so_and_one_that_is_gone_is_no_trouble(
    source: SourcePane, review: Review, qtbot: QtBot
) -> None:
    review.take("1.1")
    place = review.navigator.place
    review.navigator.adjust(
        citation_id=next(
            citation.id
            for citation in review.store.find(type(review.citation("1.1")), claim_id=place.claim_id)
            if citation.source_id == review.source(2).id
        ),
        source_id=review.source(2).id,
    )
    with qtbot.waitSignal(source.tab.finder.found):
        source.tab.finder.ask.click()
    assert source.tab.finder.words.text() == "No sentence here shares a word with claim 1.1."
    review.bridge.perform(RemoveClaim(place.claim_id))
    assert source.tab.finder.isHidden()
