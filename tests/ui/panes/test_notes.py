"""Notes: shown with what they are on, typed in place, kept whatever happens."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation, Note
from dossier.services.changes.annotations import Annotate, EditAnnotation, RemoveAnnotation
from dossier.services.changes.claims import RemoveClaim
from dossier.services.changes.notes import AddNote, RemoveNote
from dossier.ui.navigator import View
from dossier.ui.panes.note_card import NoteCard
from dossier.ui.panes.notes import MOST, NotesPane
from dossier.ui.theme import Theme
from tests.ui.panes.reviewing import Review


class Notes(Review):
    def __init__(self, path: Path, theme: Theme, qtbot: QtBot, **name: str) -> None:
        super().__init__(path, **name)
        self.qtbot = qtbot
        self.pane = NotesPane(self.bridge, self.navigator, theme)
        qtbot.addWidget(self.pane)
        self.pane.resize(520, 600)
        self.pane.show()
        qtbot.waitUntil(self.pane.empty.isVisible)  # it is filled after its first paint

    @property
    def cards(self) -> list[NoteCard]:
        """The cards in the order in which they are seen."""
        cards = [card for card in self.pane.findChildren(NoteCard) if card.isVisibleTo(self.pane)]
        return sorted(cards, key=lambda card: card.mapTo(self.pane, card.rect().topLeft()).y())

    @property
    def texts(self) -> list[str]:
        return [card.view.text for card in self.cards]

    def comment(self, number: str, comment: str, kind: AnnotationKind = AnnotationKind.HIGHLIGHT) -> Annotation:
        claim = self.claim(number)
        known = {row.id for row in self.store.find(Annotation)}
        change = Annotate(OnKind.SECTION, claim.section_id, claim.start, claim.end, kind, 3, comment)
        assert self.bridge.perform(change)
        return next(row for row in self.store.find(Annotation) if row.id not in known)

    def note(self, number: str, body: str) -> Note:
        claim = self.claim(number)
        assert self.bridge.perform(AddNote(OnKind.CLAIM, claim.id, body))
        return self.store.find(Note, on_id=claim.id)[-1]

    def begin(self, words: str = "") -> NoteCard:
        """Begin a note and type `words`."""
        self.pane.write_note()
        card = next(card for card in self.cards if card.editing)
        if words:
            self.qtbot.keyClicks(card.field, words)
        return card


@pytest.fixture
def notes(tmp_path: Path, theme: Theme, qtbot: QtBot):
    made = Notes(tmp_path / "a.dossier", theme, qtbot)
    yield made
    made.mend_disk()
    made.close()


def test_it_shows_the_notes_on_what_is_in_hand(notes: Notes) -> None:
    notes.comment("0.2", "a comment")
    notes.note("0.2", "a note")
    notes.note("0.1", "elsewhere")
    notes.take("0.2")
    assert notes.texts == ["a comment", "a note"]
    title = notes.pane.findChild(type(notes.pane.empty), "notesTitle")
    assert title is not None
    assert title.text() == "Notes on claim 0.2"
    notes.take("0.1")
    assert notes.texts == ["elsewhere"]


def test_each_says_who_wrote_it_on_what_and_when(notes: Notes) -> None:
    marked = notes.comment("0.2", "a comment")
    noted = notes.note("0.2", "a note")
    notes.take("0.2")
    by_id = {card.id: card for card in notes.cards}
    assert by_id[marked.id].byline.text().startswith("Ada Reviewer · comment on “the older one is slow” · ")
    assert by_id[noted.id].byline.text().startswith("Ada Reviewer · note · ")
    assert by_id[noted.id].accessibleName().endswith(": a note")


def test_what_is_on_the_source_stands_below_what_is_on_the_claim(notes: Notes) -> None:
    notes.bridge.perform(AddNote(OnKind.SOURCE, notes.source(2).id, "on the source"))
    notes.note("0.2", "on the claim")
    notes.take("0.2")
    assert notes.texts == ["on the claim", "on the source"]
    notes.take_source(2)
    assert notes.texts == ["on the source"]


def test_nothing_yet_is_said_in_one_sentence_with_one_button(notes: Notes) -> None:
    notes.take("0.1")
    assert notes.pane.empty.isVisible()
    assert notes.pane.write.isVisible()
    notes.note("0.1", "now there is one")
    assert not notes.pane.empty.isVisible()


def test_a_note_is_kept_when_it_rests_and_one_undo_takes_it_back(notes: Notes, qtbot: QtBot) -> None:
    place = notes.take("0.2")
    card = notes.begin("first")
    qtbot.waitUntil(lambda: len(notes.store.find(Note)) == 1)
    qtbot.keyClicks(card.field, " and more")
    qtbot.keyClick(card.field, Qt.Key.Key_Escape)
    kept = notes.store.find(Note)
    assert [(note.on, note.on_id, note.body, note.reviewer) for note in kept] == [
        (OnKind.CLAIM, place.claim_id, "first and more", "Ada Reviewer")
    ]
    assert notes.texts == ["first and more"]
    assert not notes.cards[0].editing
    assert notes.bridge.undo()
    assert notes.store.find(Note) == []
    assert notes.texts == []


def test_control_enter_is_done_and_gives_the_focus_to_the_note(notes: Notes, qtbot: QtBot) -> None:
    notes.take("0.2")
    notes.pane.activateWindow()
    card = notes.begin("done")
    qtbot.waitUntil(card.field.hasFocus)
    qtbot.keyClick(card.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert card.hasFocus()
    assert notes.texts == ["done"]


def test_a_note_without_a_word_is_none(notes: Notes, qtbot: QtBot) -> None:
    notes.take("0.2")
    card = notes.begin("   ")
    qtbot.keyClick(card.field, Qt.Key.Key_Escape)
    assert notes.store.find(Note) == []
    assert notes.cards == []
    assert notes.bridge.session.editor.undo_label == "attach a document"


def test_emptying_a_note_takes_it_out_and_undo_brings_it_back(notes: Notes, qtbot: QtBot) -> None:
    noted = notes.note("0.2", "words")
    notes.take("0.2")
    card = notes.cards[0]
    card.edit()
    card.field.clear()
    card.draft.flush()
    assert notes.store.find(Note) == []
    assert card.editing
    qtbot.keyClicks(card.field, "again")
    assert card.finish()
    assert [(note.id, note.body) for note in notes.store.find(Note)] == [(noted.id, "again")]
    notes.bridge.undo()
    assert notes.store.get(Note, noted.id).body == "words"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_a_key_or_a_click_edits_in_place(notes: Notes, qtbot: QtBot, key: Qt.Key) -> None:
    noted = notes.note("0.2", "before")
    notes.take("0.2")
    taken: list[bool] = []
    rival = QAction(notes.pane)
    rival.setShortcut("F2")
    rival.triggered.connect(taken.append)
    notes.pane.addAction(rival)
    notes.pane.activateWindow()
    card = notes.cards[0]
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    qtbot.keyClick(card, key)
    assert card.editing
    qtbot.keyClicks(card.field, " after")
    qtbot.keyClick(card.field, Qt.Key.Key_Escape)
    assert notes.store.get(Note, noted.id).body == "before after"
    assert taken == []
    qtbot.mouseClick(card.view.viewport(), Qt.MouseButton.LeftButton)
    assert card.editing


def test_the_comment_of_an_annotation_is_written_in_its_card(notes: Notes, qtbot: QtBot) -> None:
    marked = notes.comment("0.2", "")
    notes.take("0.2")
    assert notes.cards == []
    notes.pane.edit_annotation(marked.id)
    card = notes.cards[0]
    assert card.editing
    qtbot.keyClicks(card.field, "a thought")
    assert notes.pane.flush()
    assert notes.store.get(Annotation, marked.id).comment == "a thought"
    assert notes.store.find(Note) == []


def test_words_of_another_claim_are_commented_on_with_their_claim_in_hand(notes: Notes, qtbot: QtBot) -> None:
    marked = notes.comment("0.2", "")
    notes.take("0.1")
    notes.pane.edit_annotation(marked.id)
    assert notes.navigator.place.claim_id == notes.claim("0.2").id
    card = notes.pane.card(marked.id)
    assert card is not None
    assert card.editing
    qtbot.keyClicks(card.field, "a thought")
    assert notes.pane.flush()
    assert notes.store.get(Annotation, marked.id).comment == "a thought"
    notes.navigator.back()
    assert notes.navigator.place.claim_id == notes.claim("0.1").id


def test_words_of_no_claim_are_commented_on_with_their_section_in_hand(notes: Notes) -> None:
    claim, following = notes.claim("0.1"), notes.claim("0.2")
    change = Annotate(OnKind.SECTION, claim.section_id, claim.end, following.start, AnnotationKind.HIGHLIGHT, 3, "")
    assert notes.bridge.perform(change)
    (marked,) = notes.store.find(Annotation, on_id=claim.section_id, comment="")
    notes.take("0.1")
    notes.pane.edit_annotation(marked.id)
    card = notes.pane.card(marked.id)
    assert card is not None
    assert card.editing
    assert notes.navigator.place.section_id == claim.section_id
    assert notes.navigator.place.claim_id == ""


def test_deleting_a_comment_leaves_its_highlight_and_is_undone(notes: Notes, qtbot: QtBot) -> None:
    marked = notes.comment("0.2", "a comment")
    notes.take("0.2")
    qtbot.mouseClick(notes.cards[0].remove, Qt.MouseButton.LeftButton)
    assert notes.store.get(Annotation, marked.id).comment == ""
    assert notes.texts == []
    notes.bridge.undo()
    assert notes.texts == ["a comment"]


def test_deleting_a_note_on_words_takes_it_out_whole(notes: Notes, qtbot: QtBot) -> None:
    marked = notes.comment("0.2", "a comment", AnnotationKind.NOTE)
    notes.take("0.2")
    qtbot.mouseClick(notes.cards[0].remove, Qt.MouseButton.LeftButton)
    assert notes.store.seek(Annotation, marked.id) is None


def test_the_delete_key_deletes_and_the_focus_goes_on(notes: Notes, qtbot: QtBot) -> None:
    notes.note("0.2", "one")
    notes.note("0.2", "two")
    notes.take("0.2")
    notes.pane.activateWindow()
    first = notes.cards[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert notes.cards[1].hasFocus()
    qtbot.keyClick(notes.cards[1], Qt.Key.Key_Up)
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert notes.texts == ["two"]
    assert notes.cards[0].hasFocus()
    qtbot.keyClick(notes.cards[0], Qt.Key.Key_Delete)
    assert notes.pane.write.hasFocus()


def test_going_elsewhere_keeps_what_was_typed(notes: Notes) -> None:
    place = notes.take("0.2")
    notes.begin("in passing")
    notes.take("0.1")
    assert [(note.body, note.on_id) for note in notes.store.find(Note)] == [("in passing", place.claim_id)]
    assert notes.texts == []


def test_words_that_cannot_be_written_stay_in_front_and_are_written_later(notes: Notes) -> None:
    place = notes.take("0.2")
    card = notes.begin("precious words")
    notes.break_disk()
    assert not notes.pane.flush()
    assert notes.errors[-1].code == "cannot-write"
    assert not card.finish()
    notes.take("0.1")
    assert [card.field.toPlainText() for card in notes.cards if card.editing] == ["precious words"]
    assert not notes.pane.flush()
    notes.mend_disk()
    notes.note("0.1", "another")
    assert {(note.body, note.on_id) for note in notes.store.find(Note)} == {
        ("precious words", place.claim_id),
        ("another", notes.claim("0.1").id),
    }
    assert notes.pane.flush()
    assert card.finish()
    assert notes.texts == ["another"]


def test_a_note_removed_elsewhere_while_it_is_edited_is_written_again_by_typing(notes: Notes, qtbot: QtBot) -> None:
    noted = notes.note("0.2", "words")
    notes.take("0.2")
    card = notes.cards[0]
    card.edit()
    qtbot.keyClicks(card.field, "!")
    card.draft.flush()
    qtbot.keyClicks(card.field, "!")
    assert notes.bridge.perform(RemoveNote(noted.id))
    assert card.editing
    assert notes.pane.flush()
    assert notes.store.get(Note, noted.id).body == "words!!"


def test_the_name_is_asked_for_before_typing_and_declining_begins_nothing(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    notes = Notes(tmp_path / "b.dossier", theme, qtbot, reviewer="", answer="")
    notes.take("0.2")
    notes.pane.write_note()
    assert (notes.asked, notes.cards) == (1, [])
    notes.answer = "Grace"
    notes.begin("hello")
    assert notes.pane.flush()
    assert notes.store.find(Note)[0].reviewer == "Grace"
    assert notes.asked == 2
    notes.close()


def test_links_lead_to_claims_and_outside_ones_are_offered_for_copying(notes: Notes, qtbot: QtBot) -> None:
    notes.note("0.2", "see [1.1](dossier:claim/1.1), [out](https://example.org/a?b=1&c=2)")
    notes.take("0.2")
    view = notes.cards[0].view
    view.linked.emit("https://example.org/a?b=1&c=2")
    assert notes.pane.link.isVisible()
    qtbot.mouseClick(notes.pane.link.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "https://example.org/a?b=1&c=2"
    view.linked.emit("dossier:claim/9.9")
    assert notes.navigator.place.claim_id == notes.claim("0.2").id
    view.linked.emit("dossier:claim/1.1")
    assert notes.navigator.place.view is View.SECTION
    assert notes.navigator.place.claim_id == notes.claim("1.1").id


def test_what_is_gone_is_not_shown(notes: Notes) -> None:
    notes.note("0.2", "on a claim")
    notes.take("0.2")
    notes.bridge.perform(RemoveClaim(notes.claim("0.2").id))
    assert notes.texts == []


def test_very_many_are_shown_by_and_by(notes: Notes, qtbot: QtBot) -> None:
    for number in range(MOST + 5):
        notes.note("0.2", f"note {number}")
    notes.take("0.2")
    assert len(notes.texts) == MOST
    assert notes.pane.more.text() == "5 more"
    qtbot.mouseClick(notes.pane.more, Qt.MouseButton.LeftButton)
    assert len(notes.texts) == MOST + 5
    assert not notes.pane.more.isVisible()


def test_a_new_note_is_seen_by_tab_in_the_order_of_the_page(notes: Notes, qtbot: QtBot) -> None:
    notes.note("0.2", "one")
    notes.note("0.2", "two")
    notes.take("0.2")
    notes.pane.activateWindow()
    notes.cards[0].setFocus()
    qtbot.waitUntil(notes.cards[0].hasFocus)
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    first, second = notes.cards
    assert seen == [first, first.remove, second, second.remove, notes.pane.write]


def test_tags_are_typed_in_the_card_and_taken_off_with_a_click(notes: Notes, qtbot: QtBot) -> None:
    marked = notes.comment("0.2", "a comment")
    notes.take("0.2")
    field = notes.cards[0].tags.field
    qtbot.keyClicks(field, "to ask,figures")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert notes.store.get(Annotation, marked.id).tags == ("to ask", "figures")
    assert [chip.text() for chip in notes.cards[0].tags.chips] == ["to ask", "figures"]
    assert notes.cards[0].tags.accessibleName() == "Tags: to ask, figures"
    notes.cards[0].tags.chips[0].click()
    assert notes.store.get(Annotation, marked.id).tags == ("figures",)
    notes.bridge.undo()
    assert [chip.text() for chip in notes.cards[0].tags.chips] == ["to ask", "figures"]


def test_a_tag_is_kept_while_it_is_typed_and_taken_back_in_one_step(notes: Notes, qtbot: QtBot) -> None:
    """It was kept when it was entered alone; undo took its mark away under it."""
    marked = notes.comment("0.2", "a comment")
    notes.take("0.2")
    tags = notes.cards[0].tags
    qtbot.keyClicks(tags.field, "urg")
    tags._timer.timeout.emit()
    assert notes.store.get(Annotation, marked.id).tags == ("urg",)
    assert (tags.chips, tags.field.text()) == ([], "urg")
    qtbot.keyClicks(tags.field, "ent")
    assert notes.cards[0].pending
    assert notes.pane.flush()
    assert notes.store.get(Annotation, marked.id).tags == ("urgent",)
    qtbot.keyClick(tags.field, Qt.Key.Key_Return)
    assert [chip.text() for chip in tags.chips] == ["urgent"]
    assert tags.field.text() == ""
    qtbot.keyClicks(tags.field, "half")
    assert notes.pane.flush()
    notes.bridge.undo()
    assert tags.field.text() == ""
    assert notes.store.get(Annotation, marked.id).tags == ("urgent",)
    notes.bridge.undo()
    assert notes.store.get(Annotation, marked.id).tags == ()


def test_a_tag_that_is_typed_goes_with_its_mark(notes: Notes, qtbot: QtBot) -> None:
    """Its card stayed, and raised when it was to be deleted."""
    marked = notes.comment("0.2", "a comment")
    notes.take("0.2")
    field = notes.cards[0].tags.field
    field.setFocus()
    qtbot.keyClicks(field, "urgent")
    notes.bridge.perform(RemoveAnnotation(marked.id))
    assert notes.cards == []
    assert notes.pane.flush()


def test_a_tag_that_could_not_be_written_stays_in_its_field(
    notes: Notes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked = notes.comment("0.2", "a comment")
    notes.take("0.2")
    field = notes.cards[0].tags.field
    with monkeypatch.context() as full:
        full.setattr(notes.bridge, "perform", lambda *_change, **_how: False)
        qtbot.keyClicks(field, "urgent,")
        assert field.text() == "urgent"
        assert not notes.pane.flush()
    assert notes.pane.flush()
    assert notes.store.get(Annotation, marked.id).tags == ("urgent",)


def test_an_annotation_with_a_tag_alone_has_a_card_and_a_note_has_no_tags(notes: Notes) -> None:
    marked = notes.comment("0.2", "")
    notes.bridge.perform(EditAnnotation(marked.id, tags=("figures",)))
    notes.note("0.2", "a note")
    notes.take("0.2")
    first, second = notes.cards
    assert first.tags.isVisible()
    assert "highlight, blue, of “" in first.byline.text()
    assert not second.tags.isVisible()


def test_a_note_with_characters_that_a_field_has_not_is_no_ones_edit(notes: Notes) -> None:
    words = "a\u00a0hard space,\r\ntwo\u2028lines"
    note, comment = notes.note("0.1", words), notes.comment("0.1", words)
    notes.take("0.1")
    assert len(notes.cards) == 2
    assert notes.pane.flush()
    notes.take("0.2")
    assert notes.store.get(Note, note.id).body == notes.store.get(Annotation, comment.id).comment == words


def test_a_card_names_who_wrote_and_who_edited(notes: Notes) -> None:
    notes.take("0.2")
    row = notes.comment("0.2", "mine")
    first = row.reviewer
    notes.bridge.session.editor.reviewer = "A. Analyst"
    assert notes.bridge.perform(EditAnnotation(row.id, comment="theirs"))
    notes.qtbot.waitUntil(lambda: notes.texts == ["theirs"])
    assert notes.cards[0].byline.text().startswith(f"{first}, edited by A. Analyst · comment on")
    notes.bridge.session.editor.reviewer = first
    assert notes.bridge.perform(EditAnnotation(row.id, comment="ours"))
    notes.qtbot.waitUntil(lambda: notes.texts == ["ours"])
    assert notes.cards[0].byline.text().startswith(f"{first}, edited by A. Analyst, {first} · comment on")
    notes.bridge.session.editor.undo()
    notes.bridge.session.editor.undo()
    notes.qtbot.waitUntil(lambda: notes.texts == ["mine"])
    assert notes.cards[0].byline.text().startswith(f"{first} · comment on")


def test_a_comment_is_replied_to_below_it_by_key_button_and_menu(notes: Notes) -> None:
    notes.take("0.2")
    first, second = notes.comment("0.2", "which?"), notes.comment("0.2", "when?")
    notes.qtbot.waitUntil(lambda: notes.texts == ["which?", "when?"])
    card = notes.cards[0]
    card.setFocus()
    notes.qtbot.keyClick(card, Qt.Key.Key_R)
    begun = notes.cards[1]  # it stands between the two comments while it is written
    assert (begun.editing, notes.cards[2].id) == (True, second.id)
    notes.qtbot.keyClicks(begun.field, "the older one")
    notes.qtbot.keyClick(begun.field, Qt.Key.Key_Escape)
    (reply,) = notes.store.find(Note)
    assert (reply.on, reply.on_id, reply.body) == (OnKind.ANNOTATION, first.id, "the older one")
    assert notes.texts == ["which?", "the older one", "when?"]
    assert notes.cards[1].byline.text().startswith(f"{reply.reviewer} · reply on “")
    assert notes.cards[1].view.x() > notes.cards[0].view.x()  # it stands further in
    notes.qtbot.mouseClick(notes.cards[1].reply, Qt.MouseButton.LeftButton)  # whoever answers a reply goes on
    assert notes.cards[2].editing
    notes.qtbot.keyClicks(notes.cards[2].field, "and the newer")
    assert notes.pane.flush()
    assert [note.on_id for note in notes.store.find(Note)] == [first.id, first.id]
    assert notes.texts == ["which?", "the older one", "and the newer", "when?"]
    assert notes.bridge.session.editor.undo_label == "reply to a comment"
    notes.bridge.undo()
    notes.bridge.undo()
    notes.qtbot.waitUntil(lambda: notes.texts == ["which?", "when?"])
    menu = notes.cards[1].make_menu()
    assert [action.text() for action in menu.actions()] == ["Edit", "Reply to this comment", "Delete this comment"]
    menu.actions()[1].trigger()
    menu.close()
    assert notes.cards[2].editing
    notes.qtbot.keyClick(notes.cards[2].field, Qt.Key.Key_Escape)
    assert notes.texts == ["which?", "when?"]  # nothing was written, so there is no reply


def test_a_note_and_a_mark_without_words_are_not_replied_to(notes: Notes) -> None:
    notes.take("0.2")
    notes.note("0.2", "mine")
    notes.comment("0.2", "")
    notes.qtbot.waitUntil(lambda: notes.texts == ["mine"])
    card = notes.cards[0]
    assert not card.reply.isVisible()
    card.setFocus()
    notes.qtbot.keyClick(card, Qt.Key.Key_R)
    assert len(notes.cards) == 1
    assert [action.text() for action in card.make_menu().actions()] == ["Edit", "Delete this note"]


def test_of_a_very_long_note_the_beginning_is_shown_and_more_on_request(notes: Notes) -> None:
    notes.note("0.2", "A line of a note that somebody pasted.\n\n" * 300)
    notes.note("0.2", "short")
    notes.take("0.2")
    long, short = notes.cards
    assert "more" not in vars(short)
    before = len(long.view.toPlainText())
    long.edit()
    assert long.more.isHidden()
    assert long.field.toPlainText().count("pasted") == 300, "all of it is edited"
    long.finish()
    while long.more.isVisibleTo(long):
        long.more.click()
    assert long.view.toPlainText().count("pasted") == 300
    assert before < len(long.view.toPlainText()) / 2


def test_another_claims_notes_begin_at_their_title(notes: Notes) -> None:
    for number in ("0.1", "0.2"):
        for at in range(12):
            notes.note(number, f"note {at}")
    notes.take("0.1")
    bar = notes.pane._column.verticalScrollBar()
    notes.qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    notes.note("0.1", "one more")
    assert bar.value() > 0  # it is the same claim
    notes.take("0.2")
    assert bar.value() == 0
