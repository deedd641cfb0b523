"""Opening, with and without a password, and closing."""

import io
import re
import subprocess
import sys
import time
from pathlib import Path

import pikepdf
import pytest

from dossier.intake.pdf.characters import plain_text
from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.navigation import outline as outline_of
from dossier.model.errors import KnownError
from tests.conftest import CHECKOUT
from tests.intake.pdf.samples import make_pdf, saved

PACKAGE = CHECKOUT / "dossier"


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
    file = open_pdf(make_pdf(["One."], title=name), "a.pdf")
    file.close()
    assert file.title == ""


def test_a_title_without_end_is_cut() -> None:
    file = open_pdf(make_pdf(["One."], title="Ferries " * 100_000), "a.pdf")
    file.close()
    assert file.title == "Ferries " * 125


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


def test_pdfium_is_loaded_by_the_child_process_alone(tmp_path: Path):
    (tmp_path / "a.pdf").write_bytes(make_pdf(["The ferry [1] is slow."], ["Two."], title="T"))
    done = subprocess.run([sys.executable, "-c", ALL_READ, str(tmp_path / "a.pdf")], cwd=CHECKOUT, capture_output=True)
    assert done.stdout.split() == [b"read", b"False"], done.stderr.decode()
    loading = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if re.search(r"\bload_pdf\(|\bLoadedPdf\(", path.read_text(encoding="utf-8"))
    }
    assert loading == {"intake/pdf/loaded.py", "intake/pdf/serving.py"}


ALL_READ = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtPrintSupport import QPrinter
from dossier.intake.annotations import read_annotations
from dossier.intake.briefs.set_pdf import read_set_pdf
from dossier.intake.documents import read_document
from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.security import is_encrypted
from dossier.services.settings import PageTheme
from dossier.ui.page import tasks
from dossier.ui.page.tiles import TileKey
from dossier.ui.printing import print_pages
path = Path(sys.argv[1])
data = path.read_bytes()
app = QApplication([])
file = open_pdf(data, "a.pdf")
tasks.opened(file, tasks.Room(500, 600, 1.0, "width", 1.0, PageTheme.DARK.value))
tasks.facts(file, 0), tasks.words(file, 0, None), tasks.small(file, 1, PageTheme.DARK.value, 104), is_encrypted(file)
file.close()
read_document(data, "a.pdf"), read_set_pdf(data, "a.pdf"), read_annotations(data, "a.pdf")
printer = QPrinter()
printer.setOutputFileName(str(path.with_name("printed.pdf")))
print_pages(open_pdf(data, "a.pdf"), printer, lambda done, steps: None, lambda: False)
print("read", "pypdfium2" in sys.modules)
"""
