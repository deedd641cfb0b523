"""Opening, with and without a password, and closing."""

import io
import time

import pikepdf
import pytest

from dossier.intake.pdf.characters import plain_text
from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.navigation import outline as outline_of
from dossier.model.errors import KnownError
from tests.intake.pdf.samples import make_pdf, saved


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


@pytest.mark.parametrize("name", ["10811.exe", "Microsoft Word - Final.DOC", "tides.indd"])
def test_the_name_of_another_file_is_no_title(name: str) -> None:
    assert open_pdf(make_pdf(["One."], title=name), "a.pdf").title == ""


def test_half_a_character_in_a_title_or_a_label_is_no_text():
    half = pikepdf.String(b"\xfe\xff\xd8\x00")
    pdf = pikepdf.open(io.BytesIO(make_pdf(("One",))))
    pdf.docinfo["/Title"] = half
    pdf.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array([0, pikepdf.Dictionary(P=half)]))
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Kept", 0))
    pdf.Root.Outlines.First.Title = half
    file = open_pdf(saved(pdf), "half.pdf")
    assert (file.title, file.label(0)) == ("", "1")
    assert [item.title for item in outline_of(file)] == [""]
    file.close()


@pytest.mark.parametrize("count", [50_001, 265_536])
def test_a_file_that_claims_more_pages_than_anyone_reads_is_refused_at_once(count: int):
    data = make_pdf(["one"], ["two"]).replace(b"/Count 2 ", f"/Count {count} ".encode())
    assert str(count).encode() in data
    begun = time.monotonic()
    with pytest.raises(KnownError) as caught:
        open_pdf(data, "a.pdf")
    assert caught.value.code == "pdf-long"
    assert time.monotonic() - begun < 2
