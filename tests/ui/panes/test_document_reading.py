"""A long document is read beside the window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.intake.documents import read_document
from dossier.model.rows import Document, Page
from dossier.services.changes.documents import AddDocument
from dossier.ui.navigator import Place
from dossier.ui.panes import document_reading
from dossier.ui.panes.document_reading import DocumentReading, Parts
from dossier.ui.theme import Theme
from tests.samples import SOURCE_TEXT
from tests.ui.panes.test_source import Sources

HTML = "<html><body><h1>Tides</h1>" + "".join(f"<p>Tide <b>{n}</b> is late.</p>" for n in range(300)) + "</body></html>"


@pytest.fixture
def sources(tmp_path: Path, theme: Theme, qtbot: QtBot):
    made = Sources(tmp_path / "a.dossier", theme, qtbot)
    yield made
    made.close()


def add(sources: Sources) -> Document:
    data = HTML.encode()
    change = AddDocument(sources.source(3).id, "tides.html", data, read_document(data, "tides.html"), id="tides")
    assert sources.bridge.perform(change)
    return sources.store.get(Document, "tides")


def pages_of(sources: Sources, document: Document) -> list[Page]:
    return sources.store.find(Page, document_id=document.id)


def test_a_short_document_is_there_at_once(sources: Sources) -> None:
    reading = DocumentReading(sources.store)
    read = reading.parts(sources.log, pages_of(sources, sources.log))
    assert read is not None
    assert [part.text for part in read.parts] == [SOURCE_TEXT]
    assert read.words == len(SOURCE_TEXT.split())
    nothing = reading.parts(None, ())
    assert nothing is not None
    assert [part.text for part in nothing.parts] == [""]


def test_a_long_one_comes_later_and_is_kept(sources: Sources, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document_reading, "SHORT", 100)
    document = add(sources)
    pages, reading = pages_of(sources, document), DocumentReading(sources.store)
    with qtbot.waitSignal(reading.came) as caught:
        assert reading.parts(document, pages) is None
        assert reading.parts(document, pages) is None  # no second job
    document_id, parts = caught.args
    assert document_id == document.id
    assert isinstance(parts, Parts)
    assert "".join(part.text for part in parts.parts) == pages[0].text
    assert parts.parts[0].formatting is not None
    assert reading.parts(document, pages) is parts


def test_the_pane_says_so_and_shows_the_place_when_it_came(
    sources: Sources, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document_reading, "SHORT", 100)
    document = add(sources)
    offset = pages_of(sources, document)[0].text.index("Tide 290")
    with qtbot.waitSignal(sources.tab.reading.came):
        sources.navigator.go(Place(source_id=sources.source(3).id, document_id=document.id, offset=offset))
        assert sources.tab.stack.currentWidget() is sources.tab.empty
        assert "is being read" in sources.tab.empty.accessibleName()
        assert not sources.tab.has_selection()
    assert sources.tab.stack.currentWidget() is sources.tab.text
    assert sources.tab.text.caret_offset() == offset
    assert "words" in sources.tab.facts
    assert "words" in sources.pane.header.facts.accessibleName()


def test_a_document_that_was_left_meanwhile_is_not_shown(
    sources: Sources, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document_reading, "SHORT", 100)
    document = add(sources)
    with qtbot.waitSignal(sources.tab.reading.came):
        sources.navigator.go(Place(source_id=sources.source(3).id, document_id=document.id))
        sources.navigator.go(Place(source_id=sources.source(2).id, document_id=sources.log.id))
    assert sources.tab.document == sources.log
    assert sources.tab.text.part.text == SOURCE_TEXT
