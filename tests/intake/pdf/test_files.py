"""Opening, with and without a password, and closing."""

import pytest

from dossier.intake.pdf.characters import plain_text
from dossier.intake.pdf.files import open_pdf
from dossier.model.errors import KnownError
from tests.intake.pdf.samples import make_pdf


def test_a_locked_pdf_opens_with_its_password_alone():
    data = make_pdf(["secret"], password="key")
    for password, code in (("", "pdf-password"), ("other", "pdf-wrong-password")):
        with pytest.raises(KnownError) as caught:
            open_pdf(data, "a.pdf", password)
        assert caught.value.code == code
    file = open_pdf(data, "a.pdf", "key")
    assert (file.page_count, plain_text(file, 0)) == (1, "secret")
    file.close()


def test_many_pages_are_asked_for_and_few_are_kept():
    file = open_pdf(make_pdf(*[[f"Page {n}."] for n in range(30)], title="Many"), "a.pdf")
    assert [plain_text(file, n) for n in range(30)] == [f"Page {n}." for n in range(30)]
    assert plain_text(file, 3) == "Page 3."
    assert (file.title, file.label(4)) == ("Many", "5")
    file.close()
