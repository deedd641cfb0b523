"""The beginning of a document."""

import pytest

from dossier.intake.documents import read_document
from dossier.intake.glimpse import glimpse
from dossier.model.errors import KnownError
from tests.intake.pdf.samples import make_pdf


def test_of_a_pdf_only_the_first_pages_are_read() -> None:
    data = make_pdf(["One."], ["Two."], ["Three."])
    assert [page.text.strip() for page in glimpse(data, "a.pdf").pages] == ["One.", "Two."]
    assert len(read_document(data, "a.pdf").pages) == 3


def test_other_documents_are_as_they_are() -> None:
    assert glimpse(b"# Title\n\nText.", "a.md") == read_document(b"# Title\n\nText.", "a.md")


def test_what_cannot_be_read_is_refused_in_words() -> None:
    with pytest.raises(KnownError):
        glimpse(b"", "a.txt")
