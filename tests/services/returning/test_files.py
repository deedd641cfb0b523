"""Returned files read from the disk."""

from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.services.returning import read_returned
from tests.colleague import Colleague


def test_a_pdf_and_its_name(colleague: Colleague, tmp_path: Path):
    path = colleague.save(tmp_path / "back.pdf")
    file = read_returned(path)
    assert file.name == "back.pdf"
    assert len(file.annotations) == 2


@pytest.mark.parametrize(("data", "code"), [(b"hello", "pdf-broken"), (b"<xfdf>", "xfdf-broken"), (None, "no-file")])
def test_what_cannot_be_read_is_said(tmp_path: Path, data: bytes | None, code: str):
    path = tmp_path / "back.pdf"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(KnownError) as caught:
        read_returned(path)
    assert caught.value.code == code
