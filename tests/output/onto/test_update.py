"""What is written behind a file, read by parsers that did not write it."""

import io
import re

import pikepdf
import pypdf
import pytest

from dossier.output.onto.update import Tail, in_order, tail_of, updated
from tests.intake.pdf.samples import make_pdf
from tests.output.onto.samples import three_pages, with_streams


def changed(data: bytes, *, title: str) -> bytes:
    """Change the title and add a stream, as an update."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        tail = tail_of(data, pdf)
        assert tail is not None
        new = pdf.make_stream(b"some bytes\nendstream inside")
        info = pdf.trailer.Info
        info.Title, info.Extra = title, new
        return updated(data, pdf, [info, new], tail)


@pytest.mark.parametrize("data", [three_pages(), with_streams(three_pages())], ids=["table", "stream"])
def test_the_file_is_a_prefix_and_the_new_state_is_read(data: bytes):
    result = changed(data, title="Newer")
    assert result.startswith(data)
    reader = pypdf.PdfReader(io.BytesIO(result), strict=True)
    assert reader.trailer["/Info"]["/Title"] == "Newer"  # type: ignore[index]
    assert reader.trailer["/Info"]["/Extra"].get_data() == b"some bytes\nendstream inside"  # type: ignore[index]
    assert [page.extract_text() for page in reader.pages] == ["One ferry", "Two ferries", "Three ferries"]
    with pikepdf.open(io.BytesIO(result)) as pdf:
        assert pdf.check_pdf_syntax() == []
    again = changed(result, title="Newest")
    assert again.startswith(result)
    assert pypdf.PdfReader(io.BytesIO(again), strict=True).trailer["/Info"]["/Title"] == "Newest"  # type: ignore[index]


@pytest.mark.parametrize(("data", "kind"), [(three_pages(), b"trailer"), (with_streams(three_pages()), b"/XRef")])
def test_the_kind_of_cross_reference_is_the_sources(data: bytes, kind: bytes):
    added = changed(data, title="Newer")[len(data) :]
    assert kind in added
    assert (b"\nxref\n" in added) == (kind == b"trailer")


def test_of_its_two_names_the_file_keeps_the_first():
    data = three_pages()
    result = changed(data, title="Newer")
    before, after = (pypdf.PdfReader(io.BytesIO(one)).trailer["/ID"] for one in (data, result))
    assert before[0] == after[0]  # type: ignore[index]
    assert before[1] != after[1]  # type: ignore[index]
    assert changed(data, title="Newer") == result


def test_what_is_not_plainly_in_order_is_left_to_the_rewrite():
    data = three_pages()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert tail_of(data, pdf) == Tail(data.rindex(b"xref\n", 0, data.rindex(b"startxref")), False)
        assert tail_of(b"junk\n" + data, pdf) is None
        assert tail_of(data + b"<html>", pdf) is None
        assert tail_of(re.sub(rb"startxref\n\d+", b"startxref\n7", data), pdf) is None
        pdf.trailer.XRefStm = 12
        assert tail_of(data, pdf) is None
    encrypted = make_pdf(["x"], password="sesame")
    with pikepdf.open(io.BytesIO(encrypted), password="sesame") as pdf:
        assert tail_of(encrypted, pdf) is None


def test_a_file_that_had_to_be_guessed_at_is_not_in_order():
    data = three_pages()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert in_order(pdf)
    torn = data[: data.rindex(b"xref\n", 0, data.rindex(b"startxref"))]
    with pikepdf.open(io.BytesIO(torn), suppress_warnings=True) as pdf:
        assert not in_order(pdf)
