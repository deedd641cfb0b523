from pathlib import Path

import pytest

from dossier.model.errors import BugError
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, OnKind
from dossier.model.rows import Section, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.texts import text_of
from tests.samples import TIDES, sample_session


def test_offsets_count_on_the_body_of_a_section_and_on_all_pages_of_a_document(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "a.dossier")
    pages = tuple(ImportedPage(str(number), 2 * number, f"{number}\n") for number in range(12))
    source = session.store.find(Source)[0]
    document = ImportedDocument(DocumentKind.PDF, "", pages)
    session.editor.perform(AddDocument(source.id, "a.pdf", b"%PDF", document, id="d"))
    assert text_of(session.store, OnKind.DOCUMENT, "d") == "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n"
    section = session.store.find(Section)[1]
    assert text_of(session.store, OnKind.SECTION, section.id) == TIDES
    with pytest.raises(BugError, match="no text to mark on a claim"):
        text_of(session.store, OnKind.CLAIM, "c")
    session.close()
