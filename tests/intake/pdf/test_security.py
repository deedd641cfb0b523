import pytest

from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.security import is_encrypted
from tests.intake.pdf.samples import make_pdf


@pytest.mark.parametrize("password", ["", "sesame"])
def test_what_is_encrypted(password: str):
    file = open_pdf(make_pdf(["x"], password=password), "x.pdf", password)
    assert is_encrypted(file) == bool(password)
    file.close()
