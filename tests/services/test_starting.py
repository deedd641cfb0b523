from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import SectionKind, TextFormat
from dossier.model.rows import Brief, Section
from dossier.services.changes.writing import AddSection
from dossier.services.session import open_session
from dossier.services.starting import start_dossier


def test_an_empty_dossier_is_named_as_its_file_and_takes_sections(tmp_path: Path) -> None:
    path = tmp_path / "Ferries.dossier"
    start_dossier(path)
    session = open_session(path)
    [brief] = session.store.find(Brief)
    assert (brief.title, brief.question, brief.original) == ("Ferries", "", b"")
    session.editor.perform(AddSection("In short", SectionKind.SUMMARY))
    session.editor.perform(AddSection("Bridges"))
    listed = [(section.number, section.heading, section.format) for section in session.store.find(Section)]
    assert listed == [
        (0, "## In short\n\n", TextFormat.MARKDOWN),
        (1, "## 1. Bridges\n\n", TextFormat.MARKDOWN),
    ]
    session.close()


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.dossier"
    path.write_text("mine")
    with pytest.raises(KnownError):
        start_dossier(path)
    assert path.read_text() == "mine"
