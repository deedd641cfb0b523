"""Links back into the report, drawn in the margin."""

import io
from pathlib import Path

import pikepdf
import pytest

from dossier.output.binder.backs import draw_backs
from dossier.output.binder.parts import Back, Spot
from dossier.output.binder.shown import shown_of
from tests.intake.pdf.samples import make_pdf, saved
from tests.output import readers

WORDS = (72.0, 697.0, 172.0, 710.0)


def back(label: str, rect: tuple[float, float, float, float] | None = WORDS) -> Back:
    return Back(Spot(0, 0, rect), label, f"Back to claim {label}", ())


def drawn(*backs: Back, **keys: object) -> tuple[bytes, list[tuple[float, ...]]]:
    """Return the file, and where the links are as the page is shown."""
    with pikepdf.open(io.BytesIO(make_pdf(["A ferry"], ["The report"], **keys))) as pdf:
        place = pikepdf.Array([pdf.pages[1].obj, pikepdf.Name.Fit])
        draw_backs(pdf, pdf.pages[0], [(one, place) for one in backs], (0, 0, 1))
        data = bytes(saved(pdf))
        shown = shown_of(pdf.pages[0])
    return data, [shown.shown_rect(jump.rect) for jump in readers.jumps(data)]  # type: ignore[arg-type]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_it_stands_at_the_right_edge_beside_its_words(rotation: int):
    data, (rect,) = drawn(back("3.3"), Rotate=rotation)
    width = 612 if rotation in (0, 180) else 792
    assert rect[2] == pytest.approx(width - 5)
    top = {0: 710, 90: 612 - 72, 180: 792 - 697, 270: 172}[rotation]
    assert rect[3] == pytest.approx(top)
    assert [(jump.contents, jump.to) for jump in readers.jumps(data)] == [("Back to claim 3.3", 1)]
    assert readers.page_texts(data)[0].split() == ["A", "ferry"]  # a number of ours is no word of the page


def test_none_lies_over_another():
    _data, rects = drawn(*(back(f"3.{number}") for number in range(1, 6)), back("[4]", None), back("[5]", None))
    for one in rects:
        for other in rects:
            assert one is other or one[3] <= other[1] or other[3] <= one[1]


def test_crooked_content_stays_as_it_was(tmp_path: Path):
    with pikepdf.open(io.BytesIO(make_pdf(["A ferry"]))) as pdf:
        page = pdf.pages[0]
        page.contents_add(b"q 2 0 0 2 0 0 cm")
        draw_backs(pdf, page, [(back("1.1"), pikepdf.Array([page.obj, pikepdf.Name.Fit]))], (0, 0, 1))
        content = page.Contents
        text = b"".join(part.read_bytes() for part in content)
    assert text.index(b"Q\nQ\n/Artifact BMC") > text.index(b"2 0 0 2")
