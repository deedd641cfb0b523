"""The export dialog on a real dossier: what is chosen is what is seen, and what is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Verdict
from dossier.model.report import Table
from dossier.model.rows import Citation
from dossier.services import last_exports
from dossier.services.annotated.choice import SourceChoice
from dossier.services.changes.judgements import Judge
from dossier.services.offered import offered
from dossier.services.session import Session
from dossier.services.settings import Author
from dossier.ui.dialogs import preview_maker
from dossier.ui.dialogs.export import ExportDialog
from dossier.ui.theme import Theme
from tests.samples import fill, sample_session


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview_maker, "REST", 1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = sample_session(tmp_path / "ferries.dossier")
    fill(session)
    yield session
    session.close()


class Dialogs:
    """Makes dialogs, and waits for their previews."""

    def __init__(self, theme: Theme, session: Session, qtbot: QtBot) -> None:
        self._theme, self._session, self._qtbot = theme, session, qtbot

    def open(self, format: str = "markdown") -> ExportDialog:
        store = self._session.store
        dialog = ExportDialog(store.path, Author.NAME, format, offered=offered(store), theme=self._theme)
        self._qtbot.addWidget(dialog)
        dialog.show()
        return self.made(dialog)

    def made(self, dialog: ExportDialog) -> ExportDialog:
        assert dialog._maker is not None
        self._qtbot.waitUntil(lambda: not dialog._maker.busy, timeout=60_000)  # type: ignore[union-attr]
        return dialog


@pytest.fixture
def dialogs(theme: Theme, session: Session, qtbot: QtBot) -> Dialogs:
    return Dialogs(theme, session, qtbot)


def text_of(dialog: ExportDialog) -> str:
    assert dialog.preview is not None
    assert dialog.preview.views.currentWidget() is dialog.preview.text
    return dialog.preview.text.toPlainText()


def said_of(dialog: ExportDialog) -> str:
    assert dialog.preview is not None
    assert dialog.preview.views.currentWidget() is dialog.preview.message
    return dialog.preview.message.accessibleName()


def button(dialog: ExportDialog) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == "Export")


def test_the_preview_follows_what_is_chosen(dialogs: Dialogs) -> None:
    dialog = dialogs.open()
    assert "cross the strait" in text_of(dialog)
    assert "Ask the *harbour master*." in text_of(dialog)
    whole = dialog.account.sum.text()
    assert whole.startswith("All ")
    dialog.options.parts[Table.NOTES].click()
    dialogs.made(dialog)
    assert "harbour master" not in text_of(dialog)
    assert "not carried: 1" in dialog.account.sum.text()
    dialog.options.sections.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialogs.made(dialog)
    assert "cross the strait" not in text_of(dialog)
    assert dialog.asked.sections == frozenset({1})
    dialog.options.language.setCurrentIndex(1)
    dialogs.made(dialog)
    assert "En un coup d’œil" in text_of(dialog)


def test_without_a_section_there_is_nothing_to_export(dialogs: Dialogs) -> None:
    dialog = dialogs.open()
    dialog.options.sections.all.click()
    assert said_of(dialog) == "No section is ticked, so there would be nothing in the file."
    assert not button(dialog).isEnabled()
    assert dialog.account.sum.text() == ""
    dialog.options.sections.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert button(dialog).isEnabled()
    dialogs.made(dialog)
    assert "Tides" in text_of(dialog)
    dialog.options.sections.all.click()
    dialog.options.sections.all.click()
    dialog.formats.setCurrentIndex(dialog.formats.findData("json"))  # where sections are not asked for
    assert button(dialog).isEnabled()


def test_only_what_changed_since_the_last_export(dialogs: Dialogs, session: Session) -> None:
    dialog = dialogs.open()
    assert not dialog.options.since_last.isEnabled()
    assert dialog.options.since_last.text() == "Only what changed since the last export (none yet)"
    last_exports.remember(last_exports.mark_of(session.store, "markdown"))
    dialog = dialogs.open()
    dialog.options.since_last.click()
    dialogs.made(dialog)
    assert said_of(dialog).startswith("Nothing that goes into this export has changed since ")
    dialog.close()
    session.editor.perform(Judge(session.store.find(Citation)[-1].id, Verdict.SUPPORTS, "In the log."))
    dialog = dialogs.open()
    dialog.options.since_last.click()
    dialogs.made(dialog)
    assert "Partial report" in text_of(dialog)
    assert "In the log." in text_of(dialog)
    assert "harbour master" not in text_of(dialog)
    assert dialog.asked.since == last_exports.last_export(session.store, "markdown")
    dialog.formats.setCurrentIndex(dialog.formats.findData("html"))  # of which there is no last export
    assert not dialog.options.since_last.isChecked()
    assert dialog.asked.since is None


def test_pages_of_report_source_and_binder(dialogs: Dialogs, qtbot: QtBot) -> None:
    dialog = dialogs.open("report-pdf")
    assert dialog.preview is not None
    preview = dialog.preview
    counts = {}
    for name in ("report-pdf", "source-pdf", "binder-pdf"):
        dialog.formats.setCurrentIndex(dialog.formats.findData(name))
        dialogs.made(dialog)
        qtbot.waitUntil(lambda: preview.book.is_open)
        assert preview.views.currentWidget() is preview.canvas
        assert preview.source.isVisible() == (name == "source-pdf")
        counts[name] = preview.book.layout.count
    assert counts["binder-pdf"] == counts["report-pdf"] + counts["source-pdf"]
    assert dialog.choice.source is None  # the preview's source is no choice for the export


def test_a_failure_is_said_and_nothing_is_lost(dialogs: Dialogs, session: Session) -> None:
    dialog = dialogs.open()
    moved = session.path.with_name("away.dossier")
    session.path.rename(moved)
    dialog.options.parts[Table.NOTES].click()
    dialogs.made(dialog)
    assert session.path.name in said_of(dialog)
    assert dialog.account.sum.text() == ""
    moved.rename(session.path)
    dialog.options.parts[Table.NOTES].click()
    dialogs.made(dialog)
    assert "harbour master" in text_of(dialog)


def test_closed_while_it_is_made_it_gives_up(dialogs: Dialogs, theme: Theme, session: Session, qtbot: QtBot) -> None:
    store = session.store
    dialog = ExportDialog(store.path, Author.NAME, "report-pdf", offered=offered(store), theme=theme)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._maker is not None
    qtbot.waitUntil(lambda: dialog._maker._job is not None)  # type: ignore[union-attr]
    job = dialog._maker._job
    assert job is not None
    dialog.reject()
    assert job.cancelled
    assert not dialog._maker.busy


def test_tab_goes_down_the_form(dialogs: Dialogs) -> None:
    dialog = dialogs.open("report-pdf")
    assert dialog.focusWidget() is dialog.formats
    names: list[str] = []
    widget: QWidget | None = dialog.formats
    while widget is not None and widget is not dialog.options.flat:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names.append(widget.objectName())
        widget = widget.nextInFocusChain()
    assert names[:7] == [
        "exportFormats",
        "exportFile",
        "chooseFile",
        "exportAuthor",
        "exportLanguage",
        "exportPaper",
        "exportAllSections",
    ]
    assert names[-1] == "exportSinceLast"


@pytest.mark.usefixtures("mirrored")
def test_mirrored_the_preview_is_on_the_other_side(dialogs: Dialogs) -> None:
    dialog = dialogs.open()
    assert dialog.preview is not None
    assert dialog.preview.geometry().center().x() < dialog.rect().center().x()


def test_no_choice_is_cut_off_at_the_side(dialogs: Dialogs) -> None:
    dialog = dialogs.open("report-pdf")
    dialog.resize(dialog.minimumSizeHint())
    for name in ("report-pdf", "source-pdf", "json", "binder-pdf"):
        dialog.formats.setCurrentIndex(dialog.formats.findData(name))
        scroll = dialog.findChild(QWidget, "exportChoices")
        assert scroll is not None
        assert dialog.options.width() <= scroll.width()
        for box in (dialog.options.flat, dialog.unlocked, dialog.options.since_last):
            if box.isVisible():
                right = box.mapTo(scroll, box.rect().topRight()).x()
                assert right <= scroll.width()
                assert box.width() >= box.sizeHint().width()


def test_parts_and_changes_are_chosen_for_sources_too(dialogs: Dialogs, session: Session) -> None:
    last_exports.remember(last_exports.mark_of(session.store, "source-pdf"))
    dialog = dialogs.open("source-pdf")
    assert not dialog.options.parts[Table.SOURCES].isVisible()
    assert dialog.options.sections.isVisible()
    dialog.options.parts[Table.NOTES].click()
    dialog.options.since_last.click()
    dialogs.made(dialog)
    assert dialog.choice.without == {Table.NOTES}
    assert dialog.choice.since == last_exports.last_export(session.store, "source-pdf")
    assert said_of(dialog).startswith("Nothing that goes into this export has changed since ")
    dialog.formats.setCurrentIndex(dialog.formats.findData("binder-pdf"))
    assert not dialog.options.since_last.isEnabled()  # no binder went out yet
    assert dialog.choice == SourceChoice(without=frozenset({Table.NOTES}))


def test_the_preview_of_a_binder_follows_what_is_chosen(dialogs: Dialogs, qtbot: QtBot) -> None:
    dialog = dialogs.open("binder-pdf")
    assert dialog.preview is not None
    qtbot.waitUntil(lambda: dialog.preview is not None and dialog.preview.book.is_open)
    assert not dialog.options.parts[Table.SOURCES].isVisible()
    whole = dialog.account.sum.text()
    dialog.options.parts[Table.JUDGEMENTS].click()
    dialogs.made(dialog)
    assert "left out by choice" in dialog.account.accessibleName()
    assert dialog.account.sum.text() != whole
    dialog.options.sections.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialogs.made(dialog)
    assert dialog.choice == SourceChoice(without=frozenset({Table.JUDGEMENTS}), sections=frozenset({1}))
    dialog.options.sections.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert said_of(dialog) == "No section is ticked, so there would be nothing in the file."
    assert not button(dialog).isEnabled()


def turn(widget: QWidget) -> bool:
    """Turn the wheel down over the middle of a widget; return whether it took that."""
    over = QPointF(widget.rect().center())
    wheel = QWheelEvent(
        over,
        QPointF(widget.mapToGlobal(over.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, wheel)
    return wheel.isAccepted()


def test_the_wheel_scrolls_and_changes_no_choice_that_is_not_in_hand(dialogs: Dialogs, qtbot: QtBot) -> None:
    dialog = dialogs.open("report-pdf")
    dialog.resize(dialog.width(), dialog.minimumSizeHint().height())
    scroll = dialog.findChild(QScrollArea, "exportChoices")
    assert isinstance(scroll, QScrollArea)
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    dialog.file.setFocus()
    assert not turn(dialog.options.language)  # so that it goes on to what scrolls
    assert dialog.options.language.currentIndex() == 0
    assert turn(scroll.viewport())
    assert bar.value() > 0
    dialog.options.language.setFocus()
    assert turn(dialog.options.language)
    assert dialog.options.language.currentIndex() == 1


def test_the_key_after_a_file_is_chosen_exports_and_does_not_ask_again(
    dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = dialogs.open()
    target = str(tmp_path / "review.md")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    dialog.findChild(QPushButton, "chooseFile").click()  # type: ignore[union-attr]
    assert dialog.file.text() == target
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
