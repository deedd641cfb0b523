"""Which document of a source is shown: each is told apart from the others."""

from pytestqt.qtbot import QtBot

from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document
from dossier.ui.panes.document_chooser import DocumentChooser
from dossier.ui.theme import Theme


def sheet(name: str, title: str) -> Document:
    return Document(name, "s", 0, DocumentKind.PDF, True, name, name, 1, title, None, "2026-01-02T03:04:05Z")


def test_documents_of_one_title_bear_the_names_of_their_files(theme: Theme, qtbot: QtBot) -> None:
    chooser = DocumentChooser(theme)
    qtbot.addWidget(chooser)
    documents = [sheet("tides.md", "Tides"), sheet("tides.pdf", "Tides"), sheet("log.pdf", "Harbour log")]
    chooser.show_documents(documents, documents[0])
    assert [chooser.box.itemText(at) for at in range(3)] == [
        "Sheet · tides.md · Tides",
        "Sheet · tides.pdf · Tides",
        "Sheet · Harbour log",
    ]
