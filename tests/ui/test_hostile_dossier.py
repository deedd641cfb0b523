"""A dossier with a stranger's HTML wherever there is a text: the window shows it as it is, and loads nothing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QUrl
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind
from dossier.model.rows import Brief, Claim, Document, Note, Section, Source
from dossier.services import settings
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.notes import AddNote
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import named, plain_tip
from dossier.ui.window import Window
from tests.samples import fill, sample_session

IMAGE = "file:///planted.png"
HTML = f"<img src='{IMAGE}'><b>planted</b><a href='http://127.0.0.1:9/'>x</a>"


@pytest.fixture
def window(tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    path = tmp_path / "ferries.dossier"
    session = sample_session(path, HTML)
    fill(session)
    store = session.store
    session.editor.perform(AddNote(OnKind.CLAIM, store.find(Claim)[0].id, HTML))
    session.editor.perform(Annotate(OnKind.DOCUMENT, store.find(Document)[0].id, 0, 7, comment=HTML, tags=(HTML,)))
    with store.transaction() as write:
        brief = store.find(Brief)[0]
        write.put(replace(brief, title=HTML, question=HTML, notice=HTML))
        for section in store.find(Section):
            write.put(replace(section, title=HTML))
        for source in store.find(Source):
            write.put(replace(source, remark=HTML, csl={"type": "book", "title": HTML, "URL": HTML, "publisher": HTML}))
        for document in store.find(Document):
            write.put(replace(document, title=HTML, name=HTML.replace("/", "_")))
    session.close()
    asked: list[str] = []
    whole = QTextDocument.loadResource

    def load(document: QTextDocument, kind: int, name: QUrl) -> object:
        asked.append(name.toString())
        return whole(document, kind, name)

    monkeypatch.setattr(QTextDocument, "loadResource", load)
    window = Window(theme)
    window.use_settings(settings.Settings(reviewer=HTML))
    qtbot.addWidget(window)
    window.show()
    assert window.open_path(path)
    yield window
    window.close()
    assert not [name for name in asked if "planted" in name]


def everywhere(window: Window, qtbot: QtBot) -> Iterator[str]:
    """Go to every kind of place, and give its name once it is shown."""
    assert window.desk is not None
    store = window.desk.bridge.store
    yield "overview"
    for claim in store.find(Claim)[:2]:
        window.desk.navigator.go(Place(View.SECTION, section_id=claim.section_id, claim_id=claim.id))
        qtbot.wait(30)
        yield "claim"
    for name in ("next_citation", "next_citation", "show_unplaced", "find_everywhere", "overview"):
        window.actions_by_name[name].trigger()
        qtbot.wait(30)
        yield name
    window.header.search.setText("planted")
    qtbot.wait(600)
    yield "hits"


def tips(model: QAbstractItemModel, parent: QModelIndex, depth: int = 0) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), 50)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")
            if depth < 3:
                yield from tips(model, index, depth + 1)


def as_markup(root: QWidget) -> Iterator[str]:
    """Return what Qt takes for HTML that is not ours."""
    for widget in root.findChildren(QWidget):
        name = f"{type(widget).__name__} {widget.objectName()}"
        if GuiQt.mightBeRichText(widget.toolTip()) and "<img" in widget.toolTip():
            yield f"tip of {name}: {widget.toolTip()}"
        if isinstance(widget, QLabel):
            text, form = widget.text(), widget.textFormat()
            if form is Qt.TextFormat.AutoText and GuiQt.mightBeRichText(text):
                yield f"{name}: {text}"
            if form is Qt.TextFormat.RichText and "<img" in text:
                yield f"{name}: {text}"
        formats = widget.document().allFormats() if isinstance(widget, QTextEdit | QPlainTextEdit) else []
        if any(format.isImageFormat() for format in formats):
            yield f"a picture in {name}"
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for tip in tips(widget.model(), QModelIndex()):
                if GuiQt.mightBeRichText(tip) and "<img" in tip:
                    yield f"tip in {name}: {tip}"


def test_html_in_every_text_is_text_everywhere(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    assert window.desk.bridge.store.find(Note)
    found = {f"{place}: {each}" for place in everywhere(window, qtbot) for each in as_markup(window)}
    assert found == set()
    labels = [label.text() for label in window.findChildren(QLabel)]
    assert any("<b>planted</b>" in text for text in labels), "the text itself is to be seen"


def test_what_would_be_markup_is_found(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    QLabel(HTML, root)
    QLabel("plain", root).setToolTip(HTML)
    QTextEdit(root).setHtml(HTML)
    assert len(list(as_markup(root))) == 3


def test_a_label_shows_its_text_as_it_is_and_a_tip_too(qtbot: QtBot) -> None:
    label = named(QLabel(HTML), "label")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    rich = named(QLabel("<b>ours</b>", textFormat=Qt.TextFormat.RichText), "label")
    qtbot.addWidget(rich)
    assert rich.textFormat() is Qt.TextFormat.RichText
    assert plain_tip("a < b & c") == "a < b & c"
    shown = QTextDocument()
    shown.setHtml(plain_tip(HTML))
    assert shown.toPlainText() == HTML
