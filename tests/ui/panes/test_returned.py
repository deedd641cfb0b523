"""What came back in a file: shown beside what is here, ticked, taken in one step."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event, Timer
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dossier.intake.annotations import read_annotations
from dossier.model.errors import KnownError
from dossier.model.foreign import ForeignAnnotation, ForeignFile
from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.returned import Kind, Returned
from dossier.model.rows import Annotation, Citation, Document, Note, Passage, Section
from dossier.services.changes.annotations import Annotate, EditAnnotation
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.notes import AddNote
from dossier.services.editor import make
from dossier.services.texts import text_of
from dossier.store.store import create_store
from dossier.ui.jobs import Job
from dossier.ui.models.card import Card, CardKind
from dossier.ui.models.cards import CARD
from dossier.ui.navigator import Place, View
from dossier.ui.panes.returned import ReturnedPane
from dossier.ui.panes.returned_words import looks, sentence
from dossier.ui.theme import Theme
from tests.colleague import Colleague
from tests.intake.pdf.samples import make_pdf
from tests.ui.held import held
from tests.ui.panes.reviewing import Review

ID = "01a215ba-7494-7002-a186-d9c9168f94b8"
GONE = "01a215ba-7494-7002-a186-d9c9168f94b9"
PAGE = "Summary\n0.1 Two ferries cross the strait 1 ; 0.2 the older one is slow 2 . 0.3 Nobody counted the passengers."


def span(words: str) -> tuple[tuple[int, int], ...]:
    return ((PAGE.index(words), PAGE.index(words) + len(words)),)


def returned() -> ForeignFile:
    """Return a report with an edit, a new mark with a reply, and a mark on no words; one annotation is missing."""
    marks = (
        ForeignAnnotation(0, "Highlight", f"dossier:{ID}", "the old one?", "Ada Reviewer", "2099-01-01T00:00:00Z"),
        ForeignAnnotation(0, "Highlight", "c" * 20, "Which?", "Carla", spans=span("cross the strait")),
        ForeignAnnotation(0, "Text", "d" * 20, "This one.", "Dan", answers=1),
        ForeignAnnotation(0, "Ink", "e" * 20, "a doodle", "Carla"),
    )
    return ForeignFile("back.pdf", marks, 1, {0: PAGE}, made_at="2099-01-01T00:00:00Z")


@pytest.fixture
def pane(review: Review, theme: Theme, qtbot: QtBot) -> Iterator[ReturnedPane]:
    section = review.store.find(Section)[0]
    for id, words, comment in ((ID, "ferries", "which ones?"), (GONE, "older one", "older?")):
        start = section.body.index(words)
        on = (OnKind.SECTION, section.id, start, start + len(words))
        review.bridge.perform(Annotate(*on, AnnotationKind.HIGHLIGHT, 1, comment, id=id))
    pane = ReturnedPane(review.bridge, review.navigator, theme)
    qtbot.addWidget(pane)
    pane.resize(720, 640)
    pane.show()
    pane.activateWindow()
    review.navigator.go(Place(View.RETURNED))
    yield pane
    pane.abandon()


def settle(pane: ReturnedPane) -> None:
    """Wait until the file was compared."""
    loop = QEventLoop()
    pane.job_ended.connect(loop.quit)
    QTimer.singleShot(20_000, loop, loop.quit)
    while pane.is_comparing:
        loop.exec()


def rows(pane: ReturnedPane) -> list[tuple[str, str]]:
    """Return the icon and the title of every row, of what was compared; headings have no icon."""
    settle(pane)
    model = pane.list.cards
    cards = [model.data(model.index(row), CARD) for row in range(model.rowCount())]
    return [(card.icon if card.kind is CardKind.ROW else "", card.title) for card in cards]


def take(pane: ReturnedPane, title: str) -> Card:
    settle(pane)
    model = pane.list.cards
    for row in range(model.rowCount()):
        card = model.data(model.index(row), CARD)
        if isinstance(card, Card) and card.title == title:
            pane.list.take(model.key(model.index(row)))
            return card
    raise AssertionError(f"no row says “{title}”")


def test_before_a_file_is_read_it_says_what_to_do(pane: ReturnedPane):
    assert pane.empty.isVisible()
    assert not pane.panel.isVisible()


def test_each_thing_is_shown_by_kind_with_its_tick(pane: ReturnedPane):
    tester = QAbstractItemModelTester(pane.list.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    pane.show_file(returned())
    assert rows(pane) == [
        ("", "Changed there · 1"),
        ("box-ticked", "the old one?"),
        ("", "New marks · 1"),
        ("box-ticked", "Which?"),
        ("", "Replies · 1"),
        ("box-ticked", "This one."),
        ("", "Not in the file any more · 1"),
        ("box", "older?"),
        ("", "Without a place here · 1"),
        ("box", "a doodle"),
    ]
    assert pane.facts.text() == "back.pdf · 5 annotations · 0 as they are here"
    del tester


def test_here_stands_beside_what_is_in_the_file(pane: ReturnedPane):
    pane.show_file(returned())
    take(pane, "the old one?")
    assert (pane.panel.here.toPlainText(), pane.panel.there.toPlainText()) == ("which ones?", "the old one?")
    assert not pane.panel.base.isVisible()
    assert pane.panel.take.text() == "Take the 3 ticked ones"
    take(pane, "a doodle")
    assert pane.panel.tick.isVisible()
    assert pane.panel._sentence.text().endswith("Ticked, it is kept as a note on Summary.")


def test_all_that_is_ticked_is_taken_in_one_step(pane: ReturnedPane, review: Review, qtbot: QtBot):
    pane.show_file(returned())
    settle(pane)
    QLineEdit(pane).show()  # where Qt would lead from a button that is disabled
    pane.panel.take.setFocus()
    qtbot.waitUntil(pane.panel.take.hasFocus)
    qtbot.keyClick(pane.panel.take, Qt.Key.Key_Space)
    assert pane.list.hasFocus()
    assert {row.comment for row in review.store.find(Annotation)} == {"the old one?", "older?", "Which?"}
    assert [note.body for note in review.store.find(Note)] == ["This one."]
    assert [title for icon, title in rows(pane) if icon] == ["older?", "a doodle"]
    assert not pane.panel.take.isEnabled()
    assert pane.list.hasFocus()
    review.bridge.undo()
    assert [title for icon, title in rows(pane) if icon == "box-ticked"] == ["the old one?", "Which?", "This one."]


def test_space_and_a_click_on_the_box_tick(pane: ReturnedPane, review: Review, qtbot: QtBot):
    pane.show_file(returned())
    take(pane, "older?")
    qtbot.keyClick(pane.list, Qt.Key.Key_Space)
    assert pane.panel.take.text() == "Take the 4 ticked ones"
    take(pane, "Which?")
    box = pane.list.visualRect(pane.list.currentIndex())
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(24, 14))
    assert pane.panel.tick.text() == "Not ticked"
    assert pane.panel.take.text() == "Take the 2 ticked ones", "its reply cannot come without it"
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert pane.panel.tick.text() == "Not ticked"
    qtbot.mouseClick(pane.panel.take, Qt.MouseButton.LeftButton)
    assert {row.comment for row in review.store.find(Annotation)} == {"the old one?"}


def test_enter_goes_where_a_new_mark_will_be(pane: ReturnedPane, review: Review, qtbot: QtBot):
    pane.show_file(returned())
    take(pane, "Which?")
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    section = review.store.find(Section)[0]
    place = review.navigator.place
    assert (place.view, place.section_id) == (View.SECTION, section.id)
    assert section.body[place.offset :].startswith("cross the strait")


def test_a_conflict_shows_three_texts_and_is_not_ticked(pane: ReturnedPane, review: Review):
    row = review.store.get(Annotation, ID)
    review.bridge.perform(EditAnnotation(ID, comment="mine"))
    newest = "WHERE seq = (SELECT max(seq) FROM journal)"
    review.store.connection.execute(f"UPDATE journal SET at = '2098-01-01T00:00:00Z' {newest}")
    edit = ForeignAnnotation(0, "Highlight", f"dossier:{ID}", "theirs", created=row.made_at)
    pane.show_file(ForeignFile("back.pdf", (edit,), 1, {0: PAGE}, made_at=row.made_at))
    take(pane, "theirs")
    panel = pane.panel
    assert [field.toPlainText() for field in (panel.here, panel.base, panel.there)] == ["mine", "which ones?", "theirs"]
    assert panel.base.isVisible()
    assert panel.tick.text() == "Not ticked"


def test_what_cannot_be_taken_is_shown_with_its_reason(pane: ReturnedPane, review: Review):
    stray = ForeignAnnotation(0, "Highlight", f"dossier:{ID}", "which ones?", rect=(300, 300, 400, 320))
    pane.show_file(ForeignFile("back.pdf", (stray,), 1, {0: PAGE}, made_at="2000-01-01T00:00:00Z"))
    assert rows(pane) == [("", "Moved or recoloured there, and not to be taken · 1"), ("info", "“ferries”")]
    take(pane, "“ferries”")
    assert not pane.panel.tick.isVisible()
    assert pane.panel.go.isEnabled()
    assert "where there are no words. It stays where it is here." in pane.panel._sentence.text()
    assert pane.ticked() == ()


def test_a_moved_passage_is_ticked_and_taken(pane: ReturnedPane, review: Review, qtbot: QtBot):
    document = review.store.find(Document)[0]
    text = text_of(review.store, OnKind.DOCUMENT, document.id)
    citation = next(row for row in review.store.find(Citation) if row.source_id == document.source_id)
    start = text.index("two hours")
    review.bridge.perform(TieEvidence(citation.id, document.id, start, start + len("two hours")))
    (passage,) = review.store.find(Passage)
    at = text.index("older ferry")
    spans = ((at, at + len("older ferry")),)
    mark = ForeignAnnotation(0, "Highlight", f"dossier:{passage.id}", "[2] Unchecked", spans=spans)
    pane.show_file(ForeignFile("back.pdf", (mark,), 1, {0: text}))
    take(pane, "“two hours” → “older ferry”")
    assert "what was judged by it turns stale" in pane.panel._sentence.text()
    assert pane.panel.tick.text() == "Not ticked"
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert review.navigator.place.passage_id == passage.id
    review.navigator.go(Place(View.RETURNED))
    take(pane, "“two hours” → “older ferry”")
    pane.toggle()
    settle(pane)
    with qtbot.waitSignal(pane.told) as told:
        pane.take()
    assert told.args == ["1 taken; undo takes it back."]
    assert review.store.get(Passage, passage.id).anchor.exact == "older ferry"
    assert rows(pane) == []


def test_the_colour_of_another_verdict_is_named(review: Review):
    item = Returned("k", Kind.STAYS, here="partly", there="does not support", reason="verdict-look")
    assert looks(item) == ("the colour of “partly supports”", "the colour of “does not support”")
    assert looks(replace(item, there=""))[1] == "another colour"
    assert looks(replace(item, here="", there="", quote="two  hours")) == ("“two hours”", "")
    for reason in ("no-words", "not-here", "changed-here", "other-text", "verdict-look", "verdict-place"):
        assert sentence(replace(item, reason=reason)).endswith(".")


def test_a_file_is_read_beside_the_window(pane: ReturnedPane, tmp_path: Path, qtbot: QtBot):
    colleague = Colleague(make_pdf((PAGE.split("\n")[1],)))
    colleague.mark("the older one is slow", contents="Is it?")
    path = colleague.save(tmp_path / "back.pdf")
    pane.read(path)
    assert "Reading back.pdf" in pane.empty_words()[0]
    assert ("box-ticked", "Is it?") in rows(pane)
    assert pane.list.hasFocus()


def test_a_file_that_cannot_be_read_is_said(pane: ReturnedPane, review: Review, tmp_path: Path, qtbot: QtBot):
    path = tmp_path / "back.pdf"
    path.write_bytes(b"%PDF-1.4")
    pane.read(path)
    qtbot.waitUntil(lambda: bool(review.errors))
    assert review.errors[0].code == "pdf-broken"
    assert pane.empty.isVisible()


def many(count: int) -> ForeignFile:
    """Return a report with very many marks that are new here."""
    marks = (ForeignAnnotation(0, "Highlight", f"{i:020}", f"n{i}", spans=span("ferries")) for i in range(count))
    return ForeignFile("many.pdf", tuple(marks), 1, {0: PAGE})


def test_the_window_answers_while_very_many_marks_are_compared(pane: ReturnedPane, qtbot: QtBot):
    jobs: list[Job] = []
    pane.job_started.connect(jobs.append)
    with held(10) as meanwhile:
        pane.show_file(many(3_000))
        settle(pane)
    assert len(meanwhile) > 5, "the window's thread came to other things"
    assert len(pane.ticked()) == 3_000
    assert len(jobs) == 1
    pane.refresh()
    assert len(rows(pane)) >= 3_000, "what was found stays in the list meanwhile"
    assert len(jobs) == 1, "only what a person asked for is shown as work"


@pytest.mark.parametrize("is_cancelled", [False, True])
def test_very_many_are_taken_beside_the_window_in_one_step(
    pane: ReturnedPane, review: Review, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_cancelled: bool
):
    monkeypatch.setattr("dossier.ui.panes.returned.MANY", 20)
    before = review.store.count(Annotation)
    pane.show_file(many(40))
    settle(pane)
    jobs: list[Job] = []
    told: list[str] = []
    pane.job_started.connect(jobs.append)
    pane.told.connect(told.append)
    if is_cancelled:
        pane.job_started.connect(Job.cancel)
    pane.take()
    assert [job.label for job in jobs] == ["Taking 40 annotations"]
    assert pane.is_comparing
    settle(pane)
    assert (review.store.count(Annotation), told) == (
        (before, []) if is_cancelled else (before + 40, ["40 taken; undo takes them back."])
    )
    assert review.bridge.perform(AddNote(OnKind.DOSSIER, "", "Written again."))
    review.bridge.undo()
    review.bridge.undo()
    assert review.store.count(Annotation) == before - is_cancelled
    assert not review.errors


def test_nothing_is_taken_while_it_is_compared(pane: ReturnedPane, review: Review):
    pane.show_file(returned())
    settle(pane)
    pane.refresh()
    assert not pane.panel.take.isEnabled()
    pane.take()
    assert {row.comment for row in review.store.find(Annotation)} == {"which ones?", "older?"}
    settle(pane)
    assert pane.panel.take.isEnabled()


def test_comparing_can_be_cancelled_and_what_was_shown_stays(pane: ReturnedPane, tmp_path: Path):
    path = Colleague(make_pdf(("A page",))).save(tmp_path / "other.pdf")
    pane.show_file(returned())
    settle(pane)
    jobs: list[Job] = []
    ended: list[Job] = []
    pane.job_started.connect(jobs.append)
    pane.job_ended.connect(ended.append)
    pane.read(path)
    jobs[0].cancel()
    assert ("box-ticked", "Which?") in rows(pane)
    assert jobs[0] in ended


def test_a_file_whose_comparing_is_cancelled_is_put_away(pane: ReturnedPane):
    pane.job_started.connect(Job.cancel)
    pane.show_file(many(2_000))
    settle(pane)
    assert pane.shown_file[0] is None
    assert "Drop a PDF here" in pane.empty_words()[0]


def test_a_file_in_which_nothing_differs(pane: ReturnedPane):
    pane.show_file(read_annotations(make_pdf(("A page",)), "back.pdf"))
    settle(pane)
    assert pane.empty_words()[0] == "Nothing in back.pdf differs from what is here."


def test_what_the_disk_refuses_is_said(pane: ReturnedPane, review: Review, qtbot: QtBot):
    pane.show_file(returned())
    settle(pane)
    review.break_disk()
    qtbot.mouseClick(pane.panel.take, Qt.MouseButton.LeftButton)
    review.mend_disk()
    assert [error.code for error in review.errors] == ["cannot-write"]
    assert [title for icon, title in rows(pane) if icon == "box-ticked"] == ["the old one?", "Which?", "This one."]


def test_a_changed_look_is_shown_in_words_and_taken_when_it_is_ticked(pane: ReturnedPane, review: Review):
    marks = (
        ForeignAnnotation(
            0, "Underline", f"dossier:{ID}", "which ones?", colour=(0.2, 0.8, 0.3), spans=span("cross the strait")
        ),
        ForeignAnnotation(0, "Highlight", f"dossier:{GONE}", "older?", spans=span("older one")),
    )
    pane.show_file(ForeignFile("back.pdf", marks, 1, {0: PAGE}, made_at="2099-01-01T00:00:00Z"))
    title = "highlight yellow (1) “ferries” → underline green (2) “cross the strait”"
    assert ("box", title) in rows(pane)
    take(pane, title)
    assert pane.panel.here.toPlainText() == "highlight\nyellow (1)\n“ferries”"
    assert pane.panel.there.toPlainText() == "underline\ngreen (2)\n“cross the strait”"
    assert not pane.ticked()
    pane.toggle()
    pane.take()
    row = review.store.get(Annotation, ID)
    assert (row.kind, row.colour, row.anchor.exact) == (AnnotationKind.UNDERLINE, 2, "cross the strait")
    assert row.comment == "which ones?"
    assert not any(icon.startswith("box") for icon, _title in rows(pane))
    review.bridge.undo()
    assert review.store.get(Annotation, ID).kind is AnnotationKind.HIGHLIGHT


def test_a_fault_while_very_many_are_taken_gives_the_dossier_back(
    pane: ReturnedPane, review: Review, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def broken(*given: object) -> None:
        raise MemoryError

    monkeypatch.setattr("dossier.ui.panes.returned.MANY", 20)
    monkeypatch.setattr("dossier.ui.making.make", broken)
    pane.show_file(many(40))
    settle(pane)
    with qtbot.captureExceptions() as raised:
        pane.take()
        assert review.store.lent
        settle(pane)
    assert raised[0][0] is MemoryError
    assert review.bridge.perform(AddNote(OnKind.DOSSIER, "", "Written."))


def test_the_dossier_is_given_back_when_the_writer_has_ended(
    pane: ReturnedPane, review: Review, monkeypatch: pytest.MonkeyPatch
):
    begun, go_on, ended = Event(), Event(), Event()

    def slow(*given: Any) -> object:
        begun.set()
        assert go_on.wait(20)
        ended.set()
        return make(*given)

    monkeypatch.setattr("dossier.ui.panes.returned.MANY", 20)
    monkeypatch.setattr("dossier.ui.making.make", slow)
    pane.show_file(many(40))
    settle(pane)
    pane.take()
    assert begun.wait(20)
    assert review.store.lent
    Timer(0.05, go_on.set).start()
    pane.abandon()
    assert ended.is_set()
    assert not review.store.lent


def test_it_is_compared_with_the_dossier_that_was_renamed_meanwhile(
    pane: ReturnedPane, review: Review, tmp_path: Path
) -> None:
    told: list[KnownError] = []
    review.bridge.failed.connect(told.append)
    path = review.store.path
    create_store(path.with_name("other.dossier")).close()
    path.rename(path.with_name("piers.dossier"))
    path.with_name("other.dossier").rename(path)
    pane.show_file(many(2))
    assert len(rows(pane)) > 2
    assert told == []
    assert review.store.path.name == "piers.dossier"
