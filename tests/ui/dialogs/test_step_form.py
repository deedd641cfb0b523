"""Forms on the real window: no words typed in one are lost, whatever becomes of their step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from dossier.model.rows import Brief, Section, Source
from dossier.services import reading
from dossier.services.changes.writing import EditBrief
from dossier.ui.dialogs.edit_source import SourceForm
from dossier.ui.dialogs.paste_sources import PasteSourcesDialog
from dossier.ui.dialogs.question import AddSectionDialog, QuestionDialog
from dossier.ui.dialogs.record_rows import HintedField
from dossier.ui.dialogs.step_form import StepForm
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.ui.windows import shown_window

WORDS = "An hour about tides"
ACTIONS = ("edit_question", "add_section", "add_source", "paste_sources")


@pytest.fixture
def window(path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    with shown_window(qtbot, Theme(), path) as window:
        yield window
        refuse(window, False)
        monkeypatch.setattr(QMessageBox, "question", lambda *asked: QMessageBox.StandardButton.Discard)


def begin(window: Window, action: str) -> StepForm:
    """Open a form by its action, and type words into it."""
    window.actions_by_name[action].trigger()
    form = next(form for form in window.findChildren(StepForm) if form.isVisible())
    match form:
        case QuestionDialog():
            form.notice.setPlainText(WORDS)
        case AddSectionDialog():
            form.title.setText(WORDS)
        case SourceForm():
            part = form.parts["title"]
            assert isinstance(part, HintedField)
            part.field.setText(WORDS)
        case PasteSourcesDialog():
            form.field.setPlainText(f"[9] Lee. {WORDS}. 2020.")
            form.go_on.click()
    return form


def refuse(window: Window, really: bool) -> None:
    """Let the file take no change, or take them again."""
    if window.bridge is not None:
        window.bridge.store.connection.execute(f"PRAGMA query_only = {int(really)}")


def written(window: Window) -> dict[str, bool]:
    """Return of every action whether the words that it asks for are in the dossier."""
    assert window.bridge is not None
    store = window.bridge.store
    sources = [source for source in store.find(Source) if WORDS in reading.source_title(source)]
    return {
        "edit_question": store.find(Brief)[0].notice == WORDS,
        "add_section": any(section.title == WORDS for section in store.find(Section)),
        "add_source": any(source.number != 9 for source in sources),
        "paste_sources": any(source.number == 9 for source in sources),
    }


def test_where_its_step_cannot_be_made_a_form_stays_with_what_is_typed_and_says_so(window: Window) -> None:
    for action in ACTIONS:
        form = begin(window, action)
        refuse(window, True)
        form.accept()
        assert form.isVisible()
        assert "could not be written" in form.said.text
        assert form.said.isVisible()
        assert not written(window)[action]
        refuse(window, False)
        form.accept()
        assert not form.isVisible()
        assert not window.unsaved.is_shown
        assert written(window)[action]
        for dialog in window.findChildren(StepForm):
            dialog.close()


def test_a_form_with_words_is_left_only_where_the_reviewer_says_so(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = QMessageBox.StandardButton
    answers = [button.Cancel, button.Discard] * len(ACTIONS)
    monkeypatch.setattr(QMessageBox, "question", lambda *asked: answers.pop(0))
    for action in ACTIONS:
        form = begin(window, action)
        form.reject()
        assert form.isVisible()
        form.reject()
        assert not form.isVisible()
    assert not answers
    assert not any(written(window).values())
    window.actions_by_name["edit_question"].trigger()
    (form,) = [form for form in window.findChildren(StepForm) if form.isVisible()]
    form.reject()  # nothing was typed: nothing is asked
    assert not form.isVisible()


def test_what_is_typed_is_kept_where_the_dossier_is_closed(window: Window, path: Path) -> None:
    for action in ACTIONS:
        begin(window, action)
        assert window.close_dossier()
        assert window.open_path(path)
        assert written(window)[action]


def test_a_list_that_was_not_read_yet_is_let_go(window: Window) -> None:
    window.actions_by_name["paste_sources"].trigger()
    (form,) = window.findChildren(PasteSourcesDialog)
    form.field.setPlainText("[9] Lee. 2020.")
    assert form.keep()
    assert not any(written(window).values())


def test_what_was_not_typed_in_keeps_its_hard_spaces_and_line_ends(window: Window) -> None:
    assert window.bridge is not None
    question = "Que faire\u00a0? A\u202f: b\u2028c"
    window.bridge.perform(EditBrief("A\u2028b", question, "x"))
    begin(window, "edit_question").accept()
    brief = window.bridge.store.find(Brief)[0]
    assert (brief.question, brief.notice) == (question, WORDS)
    form = begin(window, "edit_question")
    assert isinstance(form, QuestionDialog)
    form.question.setPlainText("Que faire\u00a0?")
    form.accept()
    assert window.bridge.store.find(Brief)[0].question == "Que faire\u00a0?"
