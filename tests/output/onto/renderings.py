"""A highlight on words of a PDF, as three programs draw it and three more read it.

`python -m tests.output.onto.renderings [FILE or FOLDER ...]` does it for every PDF and prints a table; by default for
all of the corpora.
"""

import io
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pdfplumber
import pikepdf
import pypdf
import pypdfium2
from PIL import Image, ImageChops

from dossier.intake.pdf.characters import page_text
from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.lines import lines_of
from dossier.intake.pdf.shapes import PageShape, page_shape
from dossier.model.errors import KnownError
from dossier.model.line import Line
from dossier.output.filling import PlannedAnnotation
from dossier.output.onto.adding import Added, add_annotations
from dossier.output.onto.placed import Placed

ENGINES = ("PDFium", "MuPDF", "Poppler")
NAME = "dossier:0198c2d2-0000-7000-8000-000000000001"
CONTENTS = "[4] Partly supports claim 3.3: only in winter – “as planned”"
_DPI = 100
_MOST_PIXELS = 2_400  # a side
_WORDS = 5
_PAGES = 20  # in which words are looked for
_CHANGED = 8  # of 255
_BESIDE = 24  # of 255: a blend mode on a page makes MuPDF convert all its CMYK colours a little differently
_LIGHT = 70  # a darker pixel can hardly be seen to change
_EDGE = 2  # pixels in which an edge may fall

Box = tuple[float, float, float, float]


@dataclass
class Outcome:
    """What came of one file. `faults` are empty where all is as it should be."""

    name: str
    way: str = ""
    page: int = -1
    words: str = ""
    drawn: dict[str, tuple[float, float]] = field(default_factory=dict)  # share of the quads changed; pixels outside
    read: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    special: tuple[str, ...] = ()


def planned() -> PlannedAnnotation:
    stamp = "D:20261126120000Z"
    return PlannedAnnotation(NAME, "Highlight", (0.7, 0.85, 0.5), 1.0, CONTENTS, "A. R.", stamp, stamp, True)


@dataclass(frozen=True)
class Range:
    page: int
    words: str
    lines: tuple[Line, ...]
    shape: PageShape
    pages: int


def range_of(data: bytes, name: str) -> Range:
    """Return some words in the middle of the first page that has enough of them; without any, a strip of a page."""
    file = open_pdf(data, name)
    try:
        for index in range(min(file.page_count, _PAGES)):
            text = page_text(file, index)
            words = list(re.finditer(r"\S+", text.text))
            chosen = words[len(words) // 2 : len(words) // 2 + _WORDS]
            if len(words) < 2 or not chosen:
                continue
            shape = page_shape(file, index)
            start, end = chosen[0].start(), chosen[-1].end()
            lines = tuple(line for line in lines_of(text, start, end, shape.rotation) if _has_size(line.rect))
            if lines:
                return Range(index, text.text[start:end], lines, shape, file.page_count)
        shape = page_shape(file, 0)
        left, top = shape.width * 0.3, shape.height * 0.45
        strip = shape.page_rect((left, top, left + shape.width * 0.4, top + max(2.0, shape.height * 0.1)))
        return Range(0, "", (Line(strip, shape.rotation),), shape, file.page_count)
    finally:
        file.close()


def examine(path: Path) -> Outcome:
    """Add one highlight to a PDF and look at the result from all sides."""
    outcome = Outcome(path.name)
    data = path.read_bytes()
    try:
        chosen = range_of(data, path.name)
        outcome.page, outcome.words = chosen.page, chosen.words
        added = add_annotations(data, [Placed(planned(), chosen.page, chosen.lines, chosen.shape.box)], path.name)
    except KnownError as error:
        outcome.way = error.code
        return outcome
    outcome.special = tuple(_special(data, chosen))
    outcome.way = "rewritten" if added.rewritten else "updated"
    outcome.faults += _kept(data, added, chosen.page)
    with tempfile.TemporaryDirectory() as name:
        before, after = Path(name) / "before.pdf", Path(name) / "after.pdf"
        before.write_bytes(data)
        after.write_bytes(added.pdf)
        if qpdf_check(after) > qpdf_check(before):
            outcome.faults.append("qpdf finds more")
        outcome.faults += _read_back(data, added.pdf, chosen)
        for engine in ENGINES:
            _draw(outcome, engine, before, after, chosen)
        _read(outcome, after, chosen)
    return outcome


def _special(data: bytes, chosen: Range) -> Iterator[str]:
    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
        page = pdf.pages[chosen.page]
        if page.rotation:
            yield f"rotated {page.rotation}"
        if [float(edge) for edge in page.cropbox] != [float(edge) for edge in page.mediabox]:
            yield "cropped"
        if float(page.mediabox[0]) or float(page.mediabox[1]):
            yield "offset"
        if float(page.obj.get("/UserUnit", 1)) != 1:
            yield "UserUnit"
        if pdf.is_encrypted:
            yield "encrypted"


def qpdf_check(path: Path) -> int:
    return subprocess.run(["qpdf", "--check", path], capture_output=True, timeout=60).returncode


def canonical(value: object, depth: int = 6) -> object:
    """Return a PDF object as plain values, as far as `depth` leads; where it stands in the file plays no part."""
    if isinstance(value, pikepdf.Stream):
        return ("stream", value.read_raw_bytes(), canonical(pikepdf.Dictionary(dict(value.items())), depth))
    if isinstance(value, pikepdf.Dictionary):
        skipped = ("/P", "/Parent", "/Length", "/IRT", "/StructParent", "/Annots")
        if depth == 0:
            return "..."
        return {key: canonical(item, depth - 1) for key, item in sorted(value.items()) if key not in skipped}
    if isinstance(value, pikepdf.Array):
        return [canonical(item, depth - 1) for item in value] if depth else "..."
    if isinstance(value, pikepdf.Object):
        return value.unparse()
    return float(value) if isinstance(value, Decimal | int | float) else repr(value)


def annotations_of(pdf: pikepdf.Pdf) -> list[list[object]]:
    """Return the annotations of each page that are not ours."""
    found = []
    for page in pdf.pages:
        annots = page.obj.get("/Annots")
        listed = list(annots) if isinstance(annots, pikepdf.Array) else []
        ours = {one.objgen for one in listed if isinstance(one, pikepdf.Dictionary) and _is_ours(one)}
        found.append(
            [
                canonical(one)
                for one in listed
                if not (isinstance(one, pikepdf.Dictionary) and (_is_ours(one) or _parent(one) in ours))
            ]
        )
    return found


def _is_ours(one: pikepdf.Object) -> bool:
    return str(one.get("/NM", "")).startswith("dossier:")


def _parent(one: pikepdf.Object) -> tuple[int, int] | None:
    parent = one.get("/Parent")
    return parent.objgen if isinstance(parent, pikepdf.Dictionary) and one.get("/Subtype") == "/Popup" else None


def _kept(data: bytes, added: Added, page: int) -> Iterator[str]:
    """Say what is not as it was."""
    if not added.rewritten and not added.pdf.startswith(data):
        yield "the update changed the file's own bytes"
    with (
        pikepdf.open(io.BytesIO(data), suppress_warnings=True) as before,
        pikepdf.open(io.BytesIO(added.pdf), suppress_warnings=True) as after,
    ):
        if before.is_encrypted != after.is_encrypted:
            yield "the encryption was lost"
        if before.is_encrypted and (before.encryption.V, before.encryption.P) != (
            after.encryption.V,
            after.encryption.P,
        ):
            yield "the encryption is another"
        if annotations_of(before) != annotations_of(after):
            yield "annotations that were there have changed"
        for key in ("/Outlines", "/AcroForm", "/Names", "/PageLabels", "/Metadata", "/MarkInfo"):
            if canonical(before.Root.get(key)) != canonical(after.Root.get(key)):
                yield f"{key} has changed"
        for index, (one, other) in enumerate(zip(before.pages, after.pages, strict=True)):
            keys = [key for key in one.obj.keys() if key not in ("/Annots", "/Parent")]  # noqa: SIM118
            if any(canonical(one.obj[key], 3) != canonical(other.obj.get(key), 3) for key in keys):
                yield f"page {index} has changed"


def _read_back(data: bytes, pdf: bytes, chosen: Range) -> Iterator[str]:
    """Say what readers of annotations that did not write it miss."""
    quads = [number for line in chosen.lines for corner in line.corners() for number in corner]
    try:
        reader = pypdf.PdfReader(io.BytesIO(pdf))
        annots: Any = reader.pages[chosen.page]["/Annots"]
        listed = [one.get_object() for one in annots]
        ours: list[Any] = [
            one for one in listed if isinstance(one, pypdf.generic.DictionaryObject) and one.get("/NM") == NAME
        ]
        if len(ours) != 1 or ours[0]["/Contents"] != CONTENTS or "/AP" not in ours[0]:
            yield "pypdf does not read it"
        elif any(abs(float(read) - meant) > 0.001 for read, meant in zip(ours[0]["/QuadPoints"], quads, strict=True)):
            yield "pypdf reads other quads"
    except Exception as error:  # noqa: BLE001 - a fault of theirs counts where they could read the file before
        if _opens_in_pypdf(data, chosen.page):
            yield f"pypdf: {error!r}"
    try:
        with pdfplumber.open(io.BytesIO(pdf)) as document:
            found = [one["data"] for one in document.pages[chosen.page].annots]
            if sum(one.get("NM") == NAME.encode() for one in found) != 1:
                yield "pdfplumber does not read it"
    except Exception as error:  # noqa: BLE001
        if _opens_in_pdfplumber(data, chosen.page):
            yield f"pdfplumber: {error!r}"


def _opens_in_pypdf(data: bytes, page: int) -> bool:
    try:
        annots: Any = pypdf.PdfReader(io.BytesIO(data)).pages[page].get("/Annots") or []
        for one in annots:
            one.get_object()
    except Exception:  # noqa: BLE001
        return False
    return True


def _opens_in_pdfplumber(data: bytes, page: int) -> bool:
    try:
        with pdfplumber.open(io.BytesIO(data)) as document:
            return document.pages[page].annots is not None
    except Exception:  # noqa: BLE001
        return False


def _draw(outcome: Outcome, engine: str, before: Path, after: Path, chosen: Range) -> None:
    """Compare what an engine draws with and without the highlight."""
    plain, marked = picture(engine, before, chosen), picture(engine, after, chosen)
    if plain is None or marked is None:
        if plain is not None:
            outcome.faults.append(f"{engine} draws it no more")
        outcome.drawn[engine] = (-1.0, 0)
        return
    if plain.size != marked.size:
        outcome.faults.append(f"{engine} draws another size")
        return
    covered, outside = compare(plain, marked, [_shown(line.rect, chosen.shape, plain.size) for line in chosen.lines])
    outcome.drawn[engine] = (covered, outside)
    if covered < 0.95 and (chosen.words or covered >= 0):
        outcome.faults.append(f"{engine} covers {covered:.0%} of the words")
    if outside:
        outcome.faults.append(f"{engine} draws {outside} pixels beside the words")


def compare(plain: Image.Image, marked: Image.Image, boxes: Sequence[Box]) -> tuple[float, int]:
    """Return the share of light pixels in the boxes that changed, and how many changed outside of them."""
    difference = ImageChops.difference(plain, marked)
    red, green, blue = difference.split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    changed = most.point(lambda value: 255 * (value > _CHANGED))
    far = most.point(lambda value: 255 * (value > _BESIDE))
    red, green, blue = plain.split()
    light = ImageChops.lighter(ImageChops.lighter(red, green), blue).point(lambda value: 255 * (value > _LIGHT))
    inner, outer = Image.new("L", plain.size), Image.new("L", plain.size)
    for left, top, right, bottom in boxes:
        edge = min(_EDGE, (right - left) / 4, (bottom - top) / 4)
        inner.paste(255, _pixels(left + edge, top + edge, right - edge, bottom - edge))
        outer.paste(255, _pixels(left - _EDGE, top - _EDGE, right + _EDGE, bottom + _EDGE))
    looked_at = ImageChops.darker(inner, light)
    wanted = _count(looked_at)
    got = _count(ImageChops.darker(looked_at, changed))
    outside = _count(ImageChops.subtract(far, outer))
    return (got / wanted if wanted else -1.0), outside


def _pixels(left: float, top: float, right: float, bottom: float) -> tuple[int, int, int, int]:
    return round(left), round(top), max(round(left) + 1, round(right)), max(round(top) + 1, round(bottom))


def _count(mask: Image.Image) -> int:
    return int(mask.histogram()[255])


def _shown(rect: Box, shape: PageShape, size: tuple[float, float]) -> Box:
    left, top, right, bottom = shape.shown_rect(rect)
    across, down = size[0] / shape.width, size[1] / shape.height
    return left * across, top * down, right * across, bottom * down


def picture(engine: str, path: Path, chosen: Range) -> Image.Image | None:
    """Return the page as an engine draws it; None where it does not."""
    with pikepdf.open(path, suppress_warnings=True) as pdf:
        unit = float(pdf.pages[chosen.page].obj.get("/UserUnit", 1))
    dpi = max(4, min(_DPI, int(_MOST_PIXELS * 72 / max(chosen.shape.width, chosen.shape.height) / max(unit, 1))))
    number = str(chosen.page + 1)
    if engine == "PDFium":
        try:
            with pypdfium2.PdfDocument(path) as document:
                page = document[chosen.page]
                return page.render(scale=dpi / 72, may_draw_forms=False).to_pil().convert("RGB")
        except (pypdfium2.PdfiumError, ValueError):  # broken, or smaller than a pixel
            return None
    out = path.with_suffix(f".{engine}")
    if engine == "MuPDF":
        command = ["mutool", "draw", "-q", "-F", "ppm", "-o", f"{out}.ppm", "-r", str(dpi), str(path), number]
    else:
        command = [
            "pdftoppm",
            "-cropbox",
            "-r",
            str(dpi),
            "-f",
            number,
            "-l",
            number,
            "-singlefile",
            str(path),
            str(out),
        ]
    try:
        subprocess.run(command, capture_output=True, timeout=60)
        with Image.open(f"{out}.ppm") as image:
            return image.convert("RGB")
    except (OSError, subprocess.TimeoutExpired):
        return None


def _read(outcome: Outcome, path: Path, chosen: Range) -> None:
    """Compare the words with those that other engines read under the quads."""
    wanted = _letters(chosen.words)
    if not wanted:
        return
    for engine, found in (("MuPDF", mupdf_words(path, chosen)), ("Poppler", poppler_words(path, chosen))):
        outcome.read[engine] = found
        if found and Counter(_letters(found)) != Counter(wanted):
            outcome.faults.append(f"{engine} reads “{found}” for “{chosen.words}”")


def _letters(text: str) -> str:
    return "".join(re.findall(r"\w", text))


def mupdf_words(path: Path, chosen: Range) -> str:
    """Return the characters that MuPDF finds with their centre under the quads."""
    number = str(chosen.page + 1)
    ran = subprocess.run(["mutool", "draw", "-q", "-F", "stext", str(path), number], capture_output=True, timeout=60)
    page = _xml(ran.stdout, "page")
    if page is None:
        return ""
    size = float(page.get("width", 0)), float(page.get("height", 0))
    boxes = [_shown(line.rect, chosen.shape, size) for line in chosen.lines]
    found = []
    for char in page.iter("char"):
        points = [float(number) for number in (char.get("quad") or "").split()]
        x, y = sum(points[0::2]) / 4, sum(points[1::2]) / 4
        if any(left <= x <= right and top <= y <= bottom for left, top, right, bottom in boxes):
            found.append(char.get("c") or "")
    return "".join(found)


def poppler_words(path: Path, chosen: Range) -> str:
    """Return the words that Poppler finds with their centre under the quads."""
    number = str(chosen.page + 1)
    command = ["pdftotext", "-bbox", "-cropbox", "-f", number, "-l", number, str(path), "-"]
    page = _xml(subprocess.run(command, capture_output=True, timeout=60).stdout, "{http://www.w3.org/1999/xhtml}page")
    if page is None:
        return ""
    size = float(page.get("width", 0)), float(page.get("height", 0))
    if chosen.shape.rotation in (90, 270):
        size = size[1], size[0]  # Poppler gives the size of the page as it is not shown
    boxes = [_shown(line.rect, chosen.shape, size) for line in chosen.lines]
    found = []
    for word in page.iter("{http://www.w3.org/1999/xhtml}word"):
        x = (float(word.get("xMin", 0)) + float(word.get("xMax", 0))) / 2
        y = (float(word.get("yMin", 0)) + float(word.get("yMax", 0))) / 2
        if any(left <= x <= right and top <= y <= bottom for left, top, right, bottom in boxes):
            found.append(word.text or "")
    return " ".join(found)


def _xml(data: bytes, name: str) -> ElementTree.Element | None:
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", data.decode("utf-8", "replace"))
    text = re.sub(r"&#(x0*[01]?[0-9a-fA-F]|0*[12]?\d|0*3[01]);", "", text)  # references to controls
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return None
    return root if root.tag == name else next(root.iter(name), None)


def _has_size(rect: Box) -> bool:
    return rect[0] < rect[2] and rect[1] < rect[3]


def corpus(folder: Path) -> list[Path]:
    return sorted(folder.glob("pdf-*/*.pdf"))


def main(arguments: Sequence[str]) -> int:
    """Examine every file and print what is not as it should be, and the figures."""
    given = [Path(one) for one in arguments]
    shared = Path(os.environ.get("DOSSIER_CORPORA", "../shared")) / "corpora"
    paths = [path for one in given for path in (sorted(one.rglob("*.pdf")) if one.is_dir() else [one])] or corpus(
        shared
    )
    ways: Counter[str] = Counter()
    outcomes = []
    for path in paths:
        outcome = examine(path)
        outcomes.append(outcome)
        ways[outcome.way] += 1
        if outcome.faults:
            print(f"{outcome.name} ({outcome.way}, page {outcome.page}, {', '.join(outcome.special)})", flush=True)
            for fault in outcome.faults:
                print(f"    {fault[:220]}")
    print(dict(ways))
    for title, group in (
        ("on words", [one for one in outcomes if one.words]),
        (
            "of these rotated, cropped, offset, UserUnit or encrypted",
            [one for one in outcomes if one.special and one.words],
        ),
        ("no words: a strip of the first page", [one for one in outcomes if not one.words]),
    ):
        done = [one for one in group if one.drawn]
        print(f"{title}: {len(done)} drawn, {sum(not one.faults for one in done)} without a fault")
        for engine in ENGINES:
            drawn = [one.drawn[engine] for one in done if one.drawn.get(engine, (-1, 0))[0] >= 0]
            good = sum(covered >= 0.95 and not outside for covered, outside in drawn)
            print(f"    {engine}: {good} of {len(drawn)} drawn on the words and nowhere else")
        for engine in ENGINES[1:]:
            read = [one for one in done if one.read.get(engine)]
            same = sum(Counter(_letters(one.read[engine])) == Counter(_letters(one.words)) for one in read)
            print(f"    {engine}: reads the same words under the mark in {same} of {len(read)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
