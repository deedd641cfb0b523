"""A report and its sources in one file, as readers see it that did not write it."""

import io
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pikepdf
import pypdf
import pytest

from dossier.model.errors import KnownError
from dossier.output.binder.assembling import Unbound
from dossier.output.binder.parts import Part, Plan
from tests.intake.pdf.samples import make_pdf, saved
from tests.output import readers
from tests.output.binder.samples import BLUE, assembled, bind, report_alone, rich


@pytest.fixture(scope="module")
def report(resources: Path) -> bytes:
    return report_alone(resources)


@pytest.fixture(scope="module")
def binder(report: bytes, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return bind(tmp_path_factory.mktemp("binder"), report, rich("One"), rich("Two"))


def pages(data: bytes) -> int:
    return len(pypdf.PdfReader(io.BytesIO(data)).pages)


def test_one_outline_over_all(report: bytes, binder: bytes):
    own, found = readers.outline(report), readers.outline(binder)
    front = pages(report)
    assert found[: len(own)] == own
    assert found[len(own) :] == [
        (0, "[1] Source 1", front),
        (1, "One: chapter", front + 1),
        (2, "One: part", front + 1),
        (1, "Outside", -1),
        (0, "[2] Source 2", front + 2),
        (1, "Two: chapter", front + 3),
        (2, "Two: part", front + 3),
        (1, "Outside", -1),
    ]


def test_report_and_sources_keep_their_page_labels(report: bytes, binder: bytes):
    front = pages(report)
    numbers = [str(number + 1) for number in range(front)]
    assert pypdf.PdfReader(io.BytesIO(binder)).page_labels == [*numbers, "v", "vi", "v", "vi"]


def test_links_of_sources_lead_where_they_led(report: bytes, binder: bytes):
    front = pages(report)
    found = [(jump.page - front, jump.to - front) for jump in readers.jumps(binder) if jump.page >= front]
    assert found == [(0, 1), (0, 1), (2, 3), (2, 3)]
    raws = [
        note.get_object()
        for page in pypdf.PdfReader(io.BytesIO(binder)).pages[front:]
        for note in page.get("/Annots", [])
    ]
    outside = [raw["/A"]["/URI"] for raw in raws if "example.org" in str(raw.get("/A", {}).get("/URI"))]
    assert outside == ["https://example.org/One", "https://example.org/Two"]


def test_links_of_the_report_lead_where_they_led(report: bytes, binder: bytes):
    assert [jump for jump in readers.jumps(binder) if jump.page < pages(report)] == readers.jumps(report)


def test_names_that_collide_are_made_unique(report: bytes, binder: bytes):
    reader = pypdf.PdfReader(io.BytesIO(binder))
    front = pages(report)
    named = {name: reader.get_destination_page_number(place) for name, place in reader.named_destinations.items()}
    assert {name: page for name, page in named.items() if name.startswith("chapter")} == {
        "chapter": front + 1,
        "chapter (2)": front + 3,
    }
    assert set(pypdf.PdfReader(io.BytesIO(report)).named_destinations) <= set(named)
    assert sorted(field["/V"] for field in (reader.get_fields() or {}).values()) == ["One", "Two"]
    assert not reader.attachments
    names = Counter(seen.name for seen in readers.annotations(binder) if seen.name)
    assert max(names.values()) == 1
    assert {"fitz-A0", "fitz-A0 (2)"} <= names.keys()


def test_the_file_is_the_reports_own_but_claims_no_standard(report: bytes, binder: bytes):
    own, found = (pypdf.PdfReader(io.BytesIO(data)) for data in (report, binder))
    assert own.xmp_metadata is not None
    assert found.xmp_metadata is not None
    assert found.xmp_metadata.dc_title == own.xmp_metadata.dc_title
    assert found.xmp_metadata.dc_creator == own.xmp_metadata.dc_creator
    assert found.root_object["/Lang"] == own.root_object["/Lang"]
    xmp = found.xmp_metadata.stream.get_data().decode()
    assert "<pdfuaid:part>" not in xmp
    assert "<pdfaid:part>" not in xmp


def test_the_same_parts_make_the_same_bytes(report: bytes, binder: bytes, tmp_path: Path):
    assert bind(tmp_path, report, rich("One"), rich("Two")) == binder


@pytest.mark.outside
@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_no_fault(binder: bytes, tmp_path: Path):
    (tmp_path / "binder.pdf").write_bytes(binder)
    done = subprocess.run(["qpdf", "--check", tmp_path / "binder.pdf"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_part_that_is_no_pdf_is_named(report: bytes, tmp_path: Path):
    (tmp_path / "1.pdf").write_bytes(rich())
    (tmp_path / "2.pdf").write_bytes(b"nothing")
    parts = [Part(tmp_path / "1.pdf", "One"), Part(tmp_path / "2.pdf", "Two")]
    with pytest.raises(Unbound) as caught:
        assembled(Plan(report, parts, {}, (), BLUE), tmp_path / "out.pdf")
    assert caught.value.part == 1


def test_pages_that_hang_together_in_a_long_chain(report: bytes, tmp_path: Path):
    with pikepdf.open(io.BytesIO(make_pdf(["A ferry"]))) as pdf:
        last = pikepdf.Dictionary()
        for number in range(60_000):  # on a usual stack, this ended the program
            last = pdf.make_indirect(pikepdf.Dictionary(Number=number, Next=last))
        pdf.pages[0].obj.PieceInfo = last
        data = saved(pdf)
    assert pages(bind(tmp_path, report, data)) == pages(report) + 1


@pytest.mark.parametrize("after", [0, 1, 2, 5])
def test_it_can_be_cancelled(report: bytes, tmp_path: Path, after: int):
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > after

    with pytest.raises(KnownError) as caught:
        bind(tmp_path, report, rich(), rich(), cancelled=cancelled)
    assert caught.value.code == "export-cancelled"
