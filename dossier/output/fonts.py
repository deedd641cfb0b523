"""Which characters a font file has, where the packaged fonts are, and which of the machine's own could help out."""

import os
import struct
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

PACKAGES = ("fontpkg_noto_serif", "fontpkg_noto_sans", "fontpkg_amiri", "fontpkg_noto_sans_arabic")

# What the fonts inside the typesetter add (symbols, mathematics), as far as a test has seen each of them set.
_INSIDE = (
    (0x2190, 0x23FF),
    (0x2460, 0x2606),
    (0x270C, 0x2714),
    (0x2717, 0x2726),
    (0x2761, 0x277F),
    (0x2798, 0x27AF),
    (0x27B1, 0x2B73),
)

_UNICODE_CMAPS = {(3, 10): 3, (0, 6): 3, (0, 4): 3, (3, 1): 2, (0, 3): 2, (0, 2): 1, (0, 1): 1, (0, 0): 1}
_PICTURES = {b"CBDT", b"sbix", b"COLR", b"SVG "}  # colour glyphs, which PDF/A readers may not show
_MOST_FACES = 64
_MOST_SEGMENTS = 200_000


def package_folders() -> tuple[Path, ...]:
    """Return the folders of the font packages, in the order in which a report wants them."""
    return tuple(import_module(name).ROOT / "files" for name in PACKAGES)


@cache
def packaged() -> tuple[frozenset[int], ...]:
    """Return the code points of each font that is always there; of a family's upright and italic what both have."""
    families = [
        frozenset.intersection(*(code_points(path) for path in sorted(folder.glob("*.ttf"))))
        for folder in package_folders()
    ]
    return (*families, frozenset(code for first, last in _INSIDE for code in range(first, last + 1)))


def code_points(path: Path) -> frozenset[int]:
    """Return the code points that every face of the file has; none where it is no font with outlines.

    Raises OSError where the file cannot be read.
    """
    with path.open("rb") as file:
        try:
            faces = [frozenset(_of_face(file, offset)) for offset in _faces(file)]
        except (struct.error, ValueError):
            return frozenset()
    return frozenset.intersection(*faces) if faces else frozenset()


def fonts_for(wanted: frozenset[int], folders: Iterable[Path] | None = None) -> list[tuple[Path, frozenset[int]]]:
    """Return the fonts of this machine that have most of `wanted`, with what each has, until no font adds any.

    Which are chosen depends on the files alone, not on the order in which a folder names them.
    """
    having = []
    for path in _font_files(_system_folders() if folders is None else folders):
        try:
            has = code_points(path) & wanted
        except OSError:
            continue
        if has:
            having.append((path, has))
    chosen: list[tuple[Path, frozenset[int]]] = []
    left = wanted
    while having:
        path, has = max(having, key=lambda font: (len(font[1] & left), *_fitness(font[0])))
        if not has & left:
            break
        chosen.append((path, has))
        left -= has
    return chosen


def _fitness(path: Path) -> tuple[bool, bool, int, str]:
    """Order fonts of the kin of ours over others, regular faces over bold, light or condensed ones."""
    return "Noto" in path.name, "Regular" in path.stem, -len(path.name), str(path)


def _font_files(folders: Iterable[Path]) -> Iterator[Path]:
    seen = set()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() in (".ttf", ".otf", ".ttc", ".otc") and path not in seen and path.is_file():
                seen.add(path)
                yield path


def _system_folders() -> list[Path]:
    home = Path.home()
    if sys.platform == "win32":
        return [
            Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts",
            home / "AppData" / "Local" / "Microsoft" / "Windows" / "Fonts",
        ]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"]


def _read(file: BinaryIO, offset: int, size: int) -> bytes:
    file.seek(offset)
    data = file.read(size)
    if len(data) < size:
        raise ValueError("the font is cut off")
    return data


def _faces(file: BinaryIO) -> list[int]:
    """Return the offset of each face; one, unless the file is a collection."""
    if _read(file, 0, 4) != b"ttcf":
        return [0]
    (count,) = struct.unpack(">I", _read(file, 8, 4))
    if count > _MOST_FACES:
        raise ValueError("too many faces")
    return list(struct.unpack(f">{count}I", _read(file, 12, 4 * count)))


def _of_face(file: BinaryIO, offset: int) -> Iterator[int]:
    tag, count = struct.unpack(">4sH", _read(file, offset, 6))
    if tag not in (b"\0\1\0\0", b"OTTO", b"true"):
        raise ValueError("no font")
    records = _read(file, offset + 12, 16 * count)
    tables = {records[i : i + 4]: struct.unpack(">II", records[i + 8 : i + 16]) for i in range(0, len(records), 16)}
    if _PICTURES & tables.keys() or b"cmap" not in tables or not {b"glyf", b"CFF ", b"CFF2"} & tables.keys():
        return
    start, size = tables[b"cmap"]
    yield from _of_cmap(_read(file, start, size))


def _of_cmap(cmap: bytes) -> Iterator[int]:
    """Yield the code points of the best Unicode subtable."""
    (count,) = struct.unpack_from(">H", cmap, 2)
    best, where = 0, 0
    for i in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", cmap, 4 + 8 * i)
        rank = _UNICODE_CMAPS.get((platform, encoding), 0)
        if rank > best:
            best, where = rank, offset
    if not best:
        return
    (kind,) = struct.unpack_from(">H", cmap, where)
    if kind == 4:
        yield from _of_format_4(cmap, where)
    elif kind == 12:
        (groups,) = struct.unpack_from(">I", cmap, where + 12)
        if groups > _MOST_SEGMENTS:
            raise ValueError("too many groups")
        for i in range(groups):
            first, last, glyph = struct.unpack_from(">III", cmap, where + 16 + 12 * i)
            if first <= last <= sys.maxunicode:
                yield from range(first + (glyph == 0), last + 1)


def _of_format_4(cmap: bytes, where: int) -> Iterator[int]:
    (twice,) = struct.unpack_from(">H", cmap, where + 6)
    count = twice // 2
    ends = struct.unpack_from(f">{count}H", cmap, where + 14)
    starts = struct.unpack_from(f">{count}H", cmap, where + 16 + twice)
    deltas = struct.unpack_from(f">{count}H", cmap, where + 16 + 2 * twice)
    offsets_at = where + 16 + 3 * twice
    offsets = struct.unpack_from(f">{count}H", cmap, offsets_at)
    for i, (start, end, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        for code in range(start, end + 1):
            glyph = code
            if offset:
                at = offsets_at + 2 * i + offset + 2 * (code - start)
                glyph = struct.unpack_from(">H", cmap, at)[0] if at + 2 <= len(cmap) else 0
                if not glyph:
                    continue
            if (glyph + delta) & 0xFFFF and code != 0xFFFF:
                yield code
