"""Annotations onto a source, beside opening and saving it with the bare library."""

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from dossier.model.line import Line
from dossier.output.filling import PlannedAnnotation
from dossier.output.onto.adding import add_annotations
from dossier.output.onto.placed import Placed
from tests.bench.material import LINES_A_PAGE, words
from tests.bench.measuring import Measured, paired, timed

_STAMP = "D:20260101000000Z"
_BOX = (0.0, 0.0, 595.0, 842.0)


def measure(folder: Path, *, pages: int, annotations: int, pairs: int) -> Iterator[Measured]:
    """Yield what `annotations` highlights with comments cost on a PDF of `pages` pages, from bytes to bytes."""
    data = source_pdf(pages)
    placed = [_placed(number, number * pages // annotations) for number in range(annotations)]
    (folder / "source.pdf").write_bytes(data)

    def ours() -> None:
        added = add_annotations((folder / "source.pdf").read_bytes(), placed, "source.pdf")
        (folder / "annotated.pdf").write_bytes(added.pdf)

    def bare() -> None:
        with pikepdf.open(folder / "source.pdf") as pdf:
            pdf.save(folder / "saved.pdf")

    name = f"{annotations:,} annotations onto a PDF of {pages} pages"
    yield paired(name, timed(ours), ("pikepdf, open and save", timed(bare)), pairs)


def source_pdf(pages: int) -> bytes:
    """Return a PDF of pages full of text."""
    drawn = iter(words(7, pages * LINES_A_PAGE * 10))
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        )
        for _number in range(pages):
            page = pdf.add_blank_page(page_size=_BOX[2:])
            page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
            lines = (" ".join(next(drawn) for _word in range(10)) for _line in range(LINES_A_PAGE))
            shown = " ".join(f"({line}) Tj T*" for line in lines)
            page.Contents = pdf.make_stream(f"BT /F 10 Tf 18 TL 60 780 Td {shown} ET".encode("ascii"))
        pdf.save(out)
    return out.getvalue()


def _placed(number: int, page: int) -> Placed:
    top = 780.0 - number % LINES_A_PAGE * 18
    lines = (Line((60, top - 3, 300, top + 9)), Line((60, top - 21, 180, top - 9)))
    planned = PlannedAnnotation(
        name=f"dossier:{number}",
        subtype="Highlight",
        colour=(1.0, 0.9, 0.5),
        opacity=1.0,
        contents=f"[4] Partly supports claim 3.{number}: the source speaks of one year.",
        author="Bench",
        created=_STAMP,
        modified=_STAMP,
        popup=True,
    )
    return Placed(planned, page, lines, _BOX)
