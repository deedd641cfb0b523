import io
import zipfile
from datetime import UTC, datetime
from typing import Any

from dossier.output.docx_file import new_document, saved
from tests.output.docx_reading import W, part

INFO: dict[str, Any] = {
    "title": "A title",
    "authors": ["Ada Reviewer"],
    "description": "What it is",
    "keywords": ["a", "b"],
    "language": "en",
}
COLOURS = {"ink": "#1f2328", "quiet": "#5b6168"}
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
