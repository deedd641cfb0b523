"""Tags of several files in one, as our own check and another reader see them."""

import io
from pathlib import Path

import pdfplumber
import pikepdf
import pytest
from pikepdf import Array, Dictionary

from dossier.output.binder.sources import lost_of
from dossier.output.tags import are_sound, drop_pointers, has_tags
from tests.intake.pdf.samples import make_pdf, saved
from tests.output.binder.samples import bind, report_alone
from tests.output.tagged import all_elements, faults, tagged


@pytest.fixture(scope="module")
def report(resources: Path) -> bytes:
    return report_alone(resources)


def structure(data: bytes, page: int) -> list[str]:
    """Return the words of the elements of a page, as pdfplumber finds them by the tags."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        shown = pdf.pages[page]
        found = []
        for top in shown.structure_tree:
            waiting = [top]
            while waiting:
                element = waiting.pop(0)
                waiting = list(element.get("children", ())) + waiting
                for mcid in element.get("mcids", ()):
                    said = "".join(char["text"] for char in shown.chars if char.get("mcid") == mcid)
                    found.append(f"{element['type']}: {said}")
        return found


def test_the_sample_and_the_report_have_no_faults(report: bytes):
    assert faults(tagged("One", form=True)) == []
    assert faults(report) == []


def test_a_tagged_source_stays_tagged_in_a_binder(report: bytes, tmp_path: Path):
    one, two = tagged("One", "P"), tagged("Two", "BlockQuote", form=True)
    binder = bind(tmp_path, report, one, make_pdf(["Without tags"]), two)
    assert faults(binder) == []
    front = len(pikepdf.open(io.BytesIO(report)).pages)
    assert structure(binder, front) == structure(one, 0)
    assert structure(binder, front) == ["H1: One 0 0", "P: One 0 1", "TH: One 0 2", "TD: One 0 3", "Link: One 0 4"]
    assert structure(binder, front + 4) == [line.replace("P:", "BlockQuote:") for line in structure(two, 1)]
    assert structure(binder, 0) == structure(report, 0)
    with pikepdf.open(io.BytesIO(binder)) as pdf:
        root = pdf.Root.StructTreeRoot
        parts = [element for element in all_elements(root) if element.S == "/Part" and "/T" in element]
        assert [(str(part.T), str(part.Lang)) for part in parts] == [("[1] Source 1", "fr"), ("[3] Source 3", "fr")]
        assert "/StructParents" not in pdf.pages[front + 2].obj
        assert [str(root.RoleMap[role]) for role in ("/Fancy", "/Fancy-2")] == ["/P", "/BlockQuote"]
        assert "/Wide-2" not in root.ClassMap  # both are as wide
        ids = {bytes(id) for id in root.IDTree.Names[::2]}
        assert ids >= {b"h0", b"h0-2", b"h1", b"h1-2"}


def test_classes_of_one_name_and_two_meanings_are_told_apart(report: bytes, tmp_path: Path):
    binder = bind(tmp_path, report, tagged("One"), tagged("Three"))
    with pikepdf.open(io.BytesIO(binder)) as pdf:
        root = pdf.Root.StructTreeRoot
        assert [int(root.ClassMap[name].Width) for name in ("/Wide", "/Wide-2")] == [3, 5]
        names = [element.C for element in all_elements(root) if "/C" in element]
        assert [str(name[0] if isinstance(name, Array) else name) for name in names] == ["/Wide"] * 2 + ["/Wide-2"] * 2
    assert faults(binder) == []


@pytest.mark.parametrize("damage", ["no parents", "no kids", "negative", "words", "elsewhere"])
def test_tags_that_lead_nowhere_are_not_carried_and_it_is_said(damage: str, report: bytes, tmp_path: Path):
    with pikepdf.open(io.BytesIO(tagged("One"))) as pdf:
        root = pdf.Root.StructTreeRoot
        if damage == "no parents":
            del root.ParentTree
        elif damage == "no kids":
            del root.K
        elif damage == "negative":
            root.ParentTree.Nums[0] = -1
        elif damage == "words":
            root.ParentTree = Array(["these", "are", "words"])
        else:
            root.ParentTree = Dictionary(Nums=[700, Array()])
        assert has_tags(pdf)
        assert not are_sound(pdf)
        assert lost_of(pdf) == ("tags",)
        data = bytes(saved(pdf))
    binder = bind(tmp_path, report, data)
    assert faults(binder) == []
    assert structure(binder, len(pikepdf.open(io.BytesIO(binder)).pages) - 1) == []


def test_sound_tags_are_no_loss():
    with pikepdf.open(io.BytesIO(tagged("One"))) as pdf:
        assert lost_of(pdf) == ()


def test_pointers_are_dropped_from_pages_and_annotations():
    with pikepdf.open(io.BytesIO(tagged("One"))) as pdf:
        drop_pointers(pdf.pages)
        assert not any("/StructParents" in page.obj for page in pdf.pages)
        assert not any("/StructParent" in annotation for page in pdf.pages for annotation in page.obj.Annots)
