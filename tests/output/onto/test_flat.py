"""Annotations drawn on the pages."""

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from dossier.model.line import Line
from dossier.output.onto.comments import list_comments
from dossier.output.onto.flat import Comment, flatten
from dossier.output.words import load_words
from tests.intake.pdf.samples import make_pdf
from tests.output import readers
from tests.output.conftest import STAMP
from tests.output.onto.samples import annotations, placed, signed, three_pages
from tests.output.tagged import faults, tagged


class Lists:
    """Stands for the typesetter: notes what is to be listed."""

    def __init__(self) -> None:
        self.comments: Sequence[Comment] = ()

    def __call__(self, comments: Sequence[Comment]) -> bytes:
        self.comments = comments
        return bytes(make_pdf(["The list"]))


def pixel(data: bytes, page: int, x: float, y: float) -> tuple[int, ...]:
    with pypdfium2.PdfDocument(io.BytesIO(data)) as pdf:
        image = pdf[page].render(draw_annots=False).to_pil().convert("RGB")
        value = image.getpixel((int(x), int(image.height - y)))
        assert isinstance(value, tuple)
        return value


def test_marks_are_on_the_page_and_comments_behind_it():
    listing = Lists()
    added = flatten(three_pages(), [placed("dossier:a", 2), placed("dossier:b", 0)], "x.pdf", "", listing)
    assert added.names == {"dossier:a", "dossier:b"}
    assert [(one.number, one.page, one.planned.name) for one in listing.comments] == [
        (1, 0, "dossier:b"),
        (2, 2, "dossier:a"),
    ]
    texts = readers.page_texts(added.pdf)
    assert [text.split()[0] for text in texts] == ["One", "Two", "Three", "The"]
    assert "1" in texts[0]
    assert [annotations(added.pdf, page) for page in range(4)] == [[], [], [], []]
    assert pixel(added.pdf, 0, 165, 705) == (255, 230, 128)
    assert pixel(added.pdf, 1, 165, 705) == (255, 255, 255)


def test_without_a_comment_there_is_no_list():
    listing = Lists()
    added = flatten(three_pages(), [placed("dossier:a", popup=False)], "x.pdf", "", listing)
    assert len(readers.page_texts(added.pdf)) == 3
    assert listing.comments == ()


def test_what_the_page_did_to_its_coordinates_does_not_move_a_mark():
    with pikepdf.open(io.BytesIO(three_pages())) as pdf:
        pdf.pages[0].Contents = pdf.make_stream(b"0.1 0 0 0.1 300 300 cm q q")
        out = io.BytesIO()
        pdf.save(out)
    added = flatten(out.getvalue(), [placed("dossier:a", popup=False)], "x.pdf", "", Lists())
    assert pixel(added.pdf, 0, 165, 705) == (255, 230, 128)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_note_stands_upright_on_a_turned_page(rotation: int):
    """Its tail, at the lower left, is where it would be on a page that is not turned."""
    note = replace(placed("dossier:n", subtype="Text", popup=False), lines=(Line((300, 388, 312, 400)),))
    data = make_pdf([""], Rotate=rotation)
    added = flatten(data, [note], "x.pdf", "", Lists())
    with pypdfium2.PdfDocument(io.BytesIO(added.pdf)) as pdf:
        shown = pdf[0].render(scale=4).to_pil().convert("L")
    box = shown.point(lambda value: 255 * (value < 250)).getbbox()
    assert box is not None
    left, _top, right, bottom = box
    assert (right - left) // 4 in (11, 12)
    tail = shown.crop((left, bottom - 6, right, bottom)).point(lambda value: 255 * (value < 250)).getbbox()
    assert tail is not None
    assert tail[2] < (right - left) / 2


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_the_number_of_a_note_is_under_its_icon(rotation: int):
    data = make_pdf([""], Rotate=rotation)
    note = replace(placed("dossier:n", subtype="Text"), lines=(Line((300, 388, 312, 400)),))
    added = flatten(data, [note], "x.pdf", "", Lists())
    with pypdfium2.PdfDocument(io.BytesIO(added.pdf)) as pdf:
        shown = pdf[0].render(scale=4).to_pil().convert("L").point(lambda value: 255 * (value < 120))
    box = shown.getbbox()
    assert box is not None
    assert (box[2] - box[0]) // 4 in range(7, 13)
    assert (box[3] - box[1]) // 4 in range(14, 19)


def test_a_signature_is_said_to_be_gone_and_encryption_stays():
    added = flatten(signed(), [placed()], "x.pdf", "", Lists())
    assert (added.condition.signed, added.rewritten) == (True, True)
    added = flatten(make_pdf(["x"], password="sesame"), [placed()], "x.pdf", "sesame", Lists())
    with pikepdf.open(io.BytesIO(added.pdf), password="sesame") as pdf:
        assert pdf.is_encrypted


def test_the_list_joins_the_tags_of_a_tagged_file_and_points_into_none_of_another(resources: Path):
    """The pages of the list are tagged by the typesetter."""
    words = load_words(resources, "en")

    def listing(comments: Sequence[Comment]) -> bytes:
        return list_comments(comments, words, resources=resources, timestamp=STAMP)

    there = [placed("dossier:a", 0)]
    joined = flatten(tagged("One"), there, "x.pdf", "", listing)
    assert faults(joined.pdf) == []
    alone = flatten(three_pages(), there, "x.pdf", "", listing)
    with pikepdf.open(io.BytesIO(joined.pdf)) as pdf:
        assert "/StructParents" in pdf.pages[2].obj
    with pikepdf.open(io.BytesIO(alone.pdf)) as pdf:
        assert "/StructTreeRoot" not in pdf.Root
        assert "/StructParents" not in pdf.pages[3].obj
