import json
import struct
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dossier.output import fonts
from dossier.output.typeset import typeset

SERIF = fonts.package_folders()[0] / "NotoSerif[wdth,wght].ttf"


def font_file(path: Path, *segments: tuple[int, int], tables: tuple[bytes, ...] = (b"glyf",)) -> Path:
    """Write just enough of a font to have code points, in a cmap of format 12."""
    groups = b"".join(struct.pack(">III", first, last, 1) for first, last in segments)
    cmap = struct.pack(">HHHHI", 0, 1, 3, 10, 12) + struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(segments))
    cmap += groups
    names = sorted([b"cmap", *tables])
    head = struct.pack(">4sHHHH", b"\0\1\0\0", len(names), 0, 0, 0)
    offset = 12 + 16 * len(names)
    records = b"".join(struct.pack(">4sIII", name, 0, offset, len(cmap) if name == b"cmap" else 0) for name in names)
    path.write_bytes(head + records + cmap)
    return path


def test_packaged_fonts_have_what_a_report_is_written_in():
    serif, sans, naskh, arabic, inside = fonts.packaged()
    assert {*map(ord, "Aäλж“”–—…•�\u2011\u202f")} <= serif & sans
    assert set(map(ord, "سلام")) <= naskh & arabic
    assert set(map(ord, "→✓◐◇✗")) <= inside
    assert ord("中") not in serif | sans | naskh | arabic | inside


def test_every_packaged_font_is_there():
    assert [sorted(path.name for path in folder.glob("*.ttf")) for folder in fonts.package_folders()] == [
        ["NotoSerif-Italic[wdth,wght].ttf", "NotoSerif[wdth,wght].ttf"],
        ["NotoSans-Italic[wdth,wght].ttf", "NotoSans[wdth,wght].ttf"],
        ["Amiri-Bold.ttf", "Amiri-BoldItalic.ttf", "Amiri-Italic.ttf", "Amiri-Regular.ttf"],
        ["NotoSansArabic[wdth,wght].ttf"],
    ]


def test_the_typesetter_has_what_is_said_of_its_own_fonts(tmp_path: Path):
    """Its strict mode refuses text that no font has."""
    for folder in ("templates", "themes", "icons"):
        (tmp_path / folder).mkdir()
    (tmp_path / "themes" / "tokens.toml").touch()
    (tmp_path / "templates" / "report.typ").write_text(
        '#set document(title: "x")\n#set text(font: ("Noto Serif", "Noto Sans"))\n#json("report.json").text'
    )
    inside = fonts.packaged()[-1]
    assert len(inside) > 2000
    data = {"text": " ".join(map(chr, sorted(inside)))}
    assert typeset(data, resources=tmp_path, timestamp=datetime(2026, 1, 1, tzinfo=UTC)).startswith(b"%PDF")


def test_code_points_of_both_formats(tmp_path: Path):
    assert fonts.code_points(font_file(tmp_path / "a.ttf", (65, 67), (0x4E00, 0x4E01))) == {65, 66, 67, 0x4E00, 0x4E01}
    assert 0x41 in fonts.code_points(SERIF)
    assert 0xFFFF not in fonts.code_points(SERIF)


@pytest.mark.parametrize("table", [b"CBDT", b"sbix", b"COLR", b"SVG "])
def test_fonts_of_pictures_are_left_alone(tmp_path: Path, table: bytes):
    assert fonts.code_points(font_file(tmp_path / "a.ttf", (65, 67), tables=(b"glyf", table))) == frozenset()


def test_fonts_without_outlines_are_none(tmp_path: Path):
    assert fonts.code_points(font_file(tmp_path / "a.ttf", (65, 67), tables=())) == frozenset()


@pytest.mark.parametrize("size", [0, 3, 11, 40, 200, 5000])
def test_broken_files_have_nothing(tmp_path: Path, size: int):
    path = tmp_path / "broken.ttf"
    path.write_bytes(SERIF.read_bytes()[:size])
    assert fonts.code_points(path) == frozenset()


def test_other_files_have_nothing(tmp_path: Path):
    path = tmp_path / "text.ttf"
    path.write_bytes(b"ttcf" + b"\xff" * 40)
    assert fonts.code_points(path) == frozenset()
    path.write_text(json.dumps({"no": "font"}))
    assert fonts.code_points(path) == frozenset()


def test_the_best_fonts_are_borrowed_and_no_more(tmp_path: Path):
    wanted = frozenset(range(0x4E00, 0x4E0A))
    font_file(tmp_path / "Half-Regular.ttf", (0x4E00, 0x4E04))
    most = font_file(tmp_path / "Most-Regular.ttf", (0x4E00, 0x4E07))
    last = font_file(tmp_path / "Last.ttf", (0x4E08, 0x4E09))
    chosen = fonts.fonts_for(wanted | {1}, [tmp_path])
    assert [path for path, _has in chosen] == [most, last]
    assert frozenset.union(*(has for _path, has in chosen)) == wanted


def test_among_equals_the_kin_and_the_regular_come_first(tmp_path: Path):
    for name in ("Other-Regular.ttf", "NotoX-Bold.ttf", "NotoX-Regular.ttf"):
        font_file(tmp_path / name, (0x4E00, 0x4E04))
    (chosen,) = fonts.fonts_for(frozenset({0x4E00}), [tmp_path])
    assert chosen[0].name == "NotoX-Regular.ttf"


def test_a_folder_that_is_not_there_is_no_matter(tmp_path: Path):
    assert fonts.fonts_for(frozenset({65}), [tmp_path / "nowhere"]) == []
