import io
import zipfile
from datetime import UTC, datetime
from typing import Any

from docx.shared import Pt

from dossier.output.docx_file import new_document, saved
from tests.output.docx_reading import W, part

INFO: dict[str, Any] = {
    "title": "A title",
    "authors": ["Ada Reviewer"],
    "description": "What it is",
    "keywords": ["a", "b"],
    "language": "en",
    "rtl": False,
    "width": 595.28,
    "height": 841.89,
    "footer": "Dossier · a.dossier",
    "page": "{page} of {pages}",
}
COLOURS = {"ink": "#1f2328", "quiet": "#5b6168", "limit_ink": "#6b4e00"}
STAMP = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)


def test_nothing_of_the_template_is_left_but_its_styles():
    data = saved(new_document(INFO, COLOURS, STAMP))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        core = archive.read("docProps/core.xml").decode()
        assert b"<Application>Dossier</Application>" in archive.read("docProps/app.xml")
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert not [name for name in names if "thumbnail" in name or "customXml" in name]
    assert "python-docx" not in core
    assert "2013" not in core
    assert "2026-11-24T12:00:00Z" in core
    assert "<dc:title>A title</dc:title>" in core


def test_fonts_are_set_by_name_and_not_by_the_theme():
    styles = part(saved(new_document(INFO, COLOURS, STAMP)), "word/styles.xml")
    by_id = {style.get(f"{W}styleId"): style for style in styles.iter(f"{W}style")}
    for name in ("Normal", "Title", "Heading1", "Small"):
        fonts = by_id[name].find(f"{W}rPr/{W}rFonts")
        assert fonts is not None
        assert fonts.get(f"{W}ascii") in ("Georgia", "Arial")
        assert fonts.get(f"{W}asciiTheme") is None


def test_the_same_document_is_the_same_file():
    assert saved(new_document(INFO, COLOURS, STAMP)) == saved(new_document(INFO, COLOURS, STAMP))


def test_the_foot_of_each_page_counts_it_in_the_report_s_words():
    document = new_document(INFO, COLOURS, STAMP)
    (foot,) = document.sections[0].footer.paragraphs
    assert [field.get(f"{W}instr") for field in foot._p.iter(f"{W}fldSimple")] == ["PAGE", "NUMPAGES"]
    assert "".join(text.text or "" for text in foot._p.iter(f"{W}t")) == "Dossier · a.dossier1 of 1"
    width = document.sections[0].page_width
    assert width is not None
    assert abs(width - Pt(595.28)) < Pt(1)
    assert foot._p.find(f"{W}pPr/{W}bidi") is None
    (turned,) = new_document({**INFO, "rtl": True}, COLOURS, STAMP).sections[0].footer.paragraphs
    assert turned._p.find(f"{W}pPr/{W}bidi") is not None


def test_the_letters_of_every_script_have_the_size_of_their_style():
    styles = part(saved(new_document(INFO, COLOURS, STAMP)), "word/styles.xml")
    small = next(style for style in styles.iter(f"{W}style") if style.get(f"{W}styleId") == "Small")
    sizes = [size.get(f"{W}val") for name in ("sz", "szCs") for size in small.iter(f"{W}{name}")]
    assert sizes == ["17", "17"]
