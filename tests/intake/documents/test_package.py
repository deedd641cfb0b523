import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.documents import package as module
from dossier.intake.documents.package import Package, Relation, attribute, number
from dossier.model.errors import KnownError
from tests.intake.documents.word import W, docx, p


def zipped(parts: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return held.getvalue()


def refused(data: bytes, part: str = "word/document.xml") -> str:
    with pytest.raises(KnownError) as caught:
        Package(data, "a.docx").xml(part)
    assert "a.docx" in str(caught.value)
    return caught.value.code


def test_parts_are_read_with_short_names_in_both_forms():
    data = docx(p("x"))
    root = Package(data, "a.docx").xml("word/document.xml")
    assert root is not None
    assert [element.tag for element in root.iter()] == ["w-document", "w-body", "w-p", "w-pPr", "w-r", "w-rPr", "w-t"]
    other = f'<w:p xmlns:w="{W.replace("schemas.openxmlformats.org", "purl.oclc.org/ooxml").replace("/2006", "")}"/>'
    found = Package(zipped({"a.xml": other.encode()}), "a.docx").xml("a.xml")
    assert found is not None
    assert found.tag == "w-p"
    assert Package(data, "a.docx").xml("word/none.xml") is None


def test_relations_lead_to_parts_and_outside():
    data = docx("", {"styles": ""}, {"x": "https://a.example/"})
    relations = Package(data, "a.docx").relations("word/document.xml")
    assert relations == {
        "kstyles": Relation("styles", "word/styles.xml", outside=False),
        "x": Relation("hyperlink", "https://a.example/", outside=True),
    }
    assert Package(data, "a.docx").main_part() == "word/document.xml"
    rels = b'<R><R Id="1" Type="x/officeDocument" Target="/w/main.xml"/>'
    rels += b'<R Id="2" Type="x/image" Target="../../../etc/x"/></R>'
    package = Package(zipped({"_rels/.rels": rels}), "a.docx")
    assert package.main_part() == "w/main.xml"
    assert package.file(package.relations("")["2"].target) == b""


def test_what_expands_is_refused():
    bomb = b'<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>'
    assert refused(zipped({"word/document.xml": bomb})) == "docx-broken"
    outside = b'<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d>&a;</d>'
    assert refused(zipped({"word/document.xml": outside})) == "docx-broken"


def test_what_unpacks_to_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(module, "_LARGEST_XML", 1_000)
    assert refused(zipped({"word/document.xml": b"<d>" + b"a" * 2_000 + b"</d>"})) == "docx-large"
    monkeypatch.setattr(module, "_LARGEST_XML", 10_000)
    monkeypatch.setattr(module, "_ALL", 3_000)
    package = Package(zipped({"a": b"<d>" + b"a" * 2_000 + b"</d>"}), "a.docx")
    package.xml("a")
    with pytest.raises(KnownError, match="unpacks"):
        package.xml("a")
    monkeypatch.setattr(module, "_MOST_ENTRIES", 2)
    with pytest.raises(KnownError, match="unpacks"):
        Package(zipped(dict.fromkeys("abc", b"")), "a.docx")


def test_a_size_that_lies_is_found_out(monkeypatch):
    monkeypatch.setattr(module, "_LARGEST_XML", 1_000)
    data = bytearray(zipped({"a": b"<d>" + b"a" * 5_000 + b"</d>"}))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    assert refused(bytes(data), "a") in ("docx-large", "docx-broken")


def test_a_picture_too_large_is_left_out(monkeypatch):
    monkeypatch.setattr(module, "_LARGEST_FILE", 10)
    package = Package(zipped({"a.png": b"x" * 11, "b.png": b"x" * 10}), "a.docx")
    assert (package.file("a.png"), package.file("b.png"), package.file("c.png")) == (b"", b"x" * 10, b"")


def test_locked_parts_ask_for_another_copy():
    data = bytearray(zipped({"a": b"<d/>"}))
    data[data.index(b"PK\x03\x04") + 6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert refused(bytes(data), "a") == "docx-password"


@given(st.integers(0, 400), st.binary(min_size=1, max_size=8))
def test_broken_packages_are_read_or_refused(at, junk):
    data = bytearray(docx(p("x")))
    data[at : at + len(junk)] = junk
    try:
        package = Package(bytes(data), "a.docx")
        package.xml(package.main_part())
    except KnownError as error:
        assert error.code.startswith("docx-")  # noqa: PT017


def test_attributes_are_found_in_any_namespace():
    root = Package(zipped({"a": f'<w:p xmlns:w="{W}" w:val="12" other="x"/>'.encode()}), "a").xml("a")
    assert (attribute(root, "val"), attribute(root, "other"), attribute(root, "none", "y")) == ("12", "x", "y")
    assert (number(root, 3), number(root, 3, "other"), number(None, 4)) == (12, 3, 4)
