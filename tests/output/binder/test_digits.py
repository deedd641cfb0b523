"""Numbers drawn as lines."""

import pikepdf
import pypdfium2

from dossier.output.binder.digits import drawn, width_of
from tests.intake.pdf.samples import saved


def shapes(label: str) -> bytes:
    """Return what is seen of a label, as bytes of a picture."""
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(100, 20))
        page.Contents = pdf.make_stream(drawn(label, 12, 4, 5).encode("ascii"))
        data = saved(pdf)
    with pypdfium2.PdfDocument(data) as document:
        return bytes(document[0].render(scale=2).to_pil().tobytes())


def test_every_sign_is_seen_and_none_looks_like_another():
    signs = "0123456789.[]+-"
    pictures = {shapes(sign) for sign in signs}
    assert len(pictures) == len(signs)
    assert shapes("") not in pictures


def test_what_is_no_number_is_a_dash():
    assert shapes("x") == shapes("-")


def test_a_label_is_as_wide_as_its_signs():
    assert width_of("3.3", 10) == 2 * width_of("3", 10) + width_of(".", 10)
    assert width_of("", 10) == 0
