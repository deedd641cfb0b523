"""What a claim stands on, word for word, below its text: passages with their checks, and what it quotes itself."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from dossier.model.rows import Document
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.ui.panes.evidence_box import EvidenceBox
from dossier.ui.panes.quote_row import QuoteRow
from dossier.ui.theme import Theme
from tests.samples import SOURCE_TEXT, let_claim_read, sample_document
from tests.ui.panes.reviewing import Review

SLOW, FAST = "The older ferry needs two hours.", "The newer ferry needs one hour, 40 minutes."


class Boxed(Review):
    def __init__(self, path: Path, theme: Theme, qtbot: QtBot) -> None:
        super().__init__(path)
        self.box = EvidenceBox(self.bridge, self.navigator, theme)
        qtbot.addWidget(self.box)
        self.box.show()

    def show(self, number: str) -> None:
        self.take(number)
        self.box.show_claim(self.claim(number).id, self.citation(number).id)

    def tie(self, words: str, number: str = "0.2") -> None:
        start = SOURCE_TEXT.index(words)
        document = self.store.find(Document)[0]
        assert self.bridge.perform(TieEvidence(self.citation(number).id, document.id, start, start + len(words)))

    @property
    def said(self) -> list[str]:
        import re

        return [re.sub("<[^>]+>", "", row.words.text()) for row in self.box.rows]


@pytest.fixture
def boxed(tmp_path: Path, theme: Theme, qtbot: QtBot):
    made = Boxed(tmp_path / "a.dossier", theme, qtbot)
    yield made
    made.close()


def test_nothing_to_show_is_no_box(boxed: Boxed) -> None:
    boxed.show("0.2")
    assert not boxed.box.isVisible()


def test_the_passages_of_the_citation_in_hand(boxed: Boxed) -> None:
    for words in (SLOW, FAST, "Harbour log."):
        boxed.tie(words)
    boxed.show("0.2")
    assert boxed.said == [f"“{SLOW}” — exact · show it", f"“{FAST}” — exact · show it"]
    assert boxed.box.title.text() == "Passages tied to source 2"
    assert boxed.box.more.text() == "1 more"
    boxed.box.more.click()
    assert len(boxed.said) == 3
    boxed.show("0.1")
    assert not boxed.box.isVisible()


def test_a_passage_that_a_newer_version_lacks_is_said_to_be_in_the_older_one(boxed: Boxed) -> None:
    boxed.tie(SLOW)
    (older,) = boxed.store.find(Document)
    with boxed.store.transaction() as write:
        write.put(replace(older, id="newer", sha256="0" * 64, replaces=older.id))
    boxed.show("0.2")
    assert boxed.said == [f"“{SLOW}” — exact · in an older version"]


def test_a_click_leads_to_the_passage(boxed: Boxed) -> None:
    boxed.tie(SLOW)
    boxed.tie(FAST)
    boxed.show("0.2")
    boxed.box.rows[1].words.linkActivated.emit("there")
    place = boxed.navigator.place
    assert (place.document_id, place.offset) == (boxed.store.find(Document)[0].id, -1)
    assert place.claim_id == boxed.claim("0.2").id


def test_a_quotation_in_the_claim_is_looked_for_in_its_sources(boxed: Boxed) -> None:
    let_claim_read(boxed.bridge.session, 1, "it “needs two hours”, or “so many long tides”, or “needs three hours.”")
    boxed.show("0.2")
    assert boxed.said == [
        "“needs two hours” — exact in source 2 · show it",
        "“so many long tides” — not found in source 2",
        "“needs three hours” — differs in source 2 · show it",
    ]
    assert boxed.box.title.text() == "Quoted in claim 0.2"
    third = boxed.box.rows[2]
    assert not boxed.box.rows[1].diff.isVisible()
    assert "<s " in third.diff.text()
    assert third.diff.accessibleDescription() == "where the quotation has “three”, the text has “two”"
    third.words.linkActivated.emit("there")
    assert boxed.navigator.place.offset == SOURCE_TEXT.index("needs two hours")


def test_a_source_without_a_document_was_not_looked_in(boxed: Boxed) -> None:
    let_claim_read(boxed.bridge.session, 0, "“Two ferries cross it”, they say")
    boxed.show("0.1")
    assert boxed.said == ["“Two ferries cross it” — nothing is attached to look in"]


def test_exact_words_of_a_sentence_that_denies_are_shown_with_it(boxed: Boxed) -> None:
    read = sample_document("Log. The strait is not safe at every tide.")
    assert boxed.bridge.perform(AddDocument(boxed.source(2).id, "tides.txt", b"tides", read))
    let_claim_read(boxed.bridge.session, 1, "it is “safe at every tide”")
    boxed.show("0.2")
    assert boxed.said == ["“safe at every tide” — exact, out of a sentence with a negation in source 2 · show it"]
    (row,) = boxed.box.rows
    assert row.diff.isVisible()
    assert row.diff.text() == "The sentence says: “The strait is not safe at every tide.”"
    assert row.diff.accessibleName() == row.diff.text()


def test_in_a_window_from_the_right_what_was_found_runs_so_after_a_quotation_that_does_not(
    mirrored: None, boxed: Boxed
) -> None:
    boxed.tie(SLOW)
    let_claim_read(boxed.bridge.session, 1, "it “needs two hours”, they say")
    boxed.show("0.2")
    for row, words in zip(boxed.box.rows, (SLOW, "needs two hours"), strict=True):
        document = QTextDocument()
        document.setHtml(row.words.text())
        assert document.blockCount() == 1
        assert document.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
        assert f"“{words}”" in document.toPlainText()


def test_where_height_is_short_one_line_with_marks_stands_for_the_rows_until_asked(boxed: Boxed) -> None:
    boxed.tie(SLOW)
    boxed.tie(FAST)
    boxed.show("0.2")
    assert not boxed.box.fold.isVisible()
    boxed.box.set_short(True)
    assert boxed.box.isVisible()
    assert boxed.said == []
    marks = [row.mark for row in boxed.box.findChildren(QuoteRow)]
    assert [mark.isVisible() for mark in marks] == [True, True]
    assert boxed.box.fold.accessibleName() == "Show the passages and quotations"
    boxed.box.fold.click()
    assert len(boxed.said) == 2
    assert not any(mark.isVisible() for mark in marks)
    boxed.show("0.1")
    boxed.show("0.2")
    assert len(boxed.said) == 2, "what was unfolded stays so"
