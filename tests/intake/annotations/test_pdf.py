"""Annotations of PDFs, as readers write them and as nobody should."""

import pytest
from pikepdf import Array, Dictionary, Name, String

from dossier.intake.annotations.pdf import read_pdf_annotations
from dossier.model.errors import KnownError
from dossier.model.foreign import ForeignAnnotation, ForeignFile
from tests.colleague import ORDERS, Colleague
from tests.intake.pdf.samples import make_pdf, saved

LINES = ("The older ferry needs two hours.", "The newer one needs one hour.")


def read(colleague: Colleague) -> ForeignFile:
    return read_pdf_annotations(colleague.saved(), "copy.pdf")


def words(file: ForeignFile, annotation: ForeignAnnotation) -> str:
    text = file.texts[annotation.page]
    return " ".join(" ".join(text[start:end] for start, end in annotation.spans).split())


@pytest.fixture
def colleague() -> Colleague:
    return Colleague(make_pdf(LINES, ("Page two.",), title="Ferries"))


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("order", range(len(ORDERS)))
@pytest.mark.parametrize("subtype", ["Highlight", "Underline", "StrikeOut", "Squiggly"])
def test_words_under_a_mark_whatever_the_order_of_its_corners(subtype: str, order: int, rotation: int):
    colleague = Colleague(make_pdf(LINES, Rotate=rotation))
    colleague.mark("older ferry needs", subtype, "Is it?", order)
    colleague.mark("two hours. The newer", subtype, "", order)
    file = read(colleague)
    assert [words(file, found) for found in file.annotations] == ["older ferry needs", "two hours. The newer"]
    assert [found.subtype for found in file.annotations] == [subtype, subtype]


def test_all_that_is_known_of_a_mark(colleague: Colleague):
    colleague.mark("newer one", contents="Which\rone?", M=String("D:20261202101112Z"))
    (found,) = read(colleague).annotations
    assert (found.contents, found.author) == ("Which\none?", "Carla Colleague")
    assert (found.created, found.modified) == ("2026-12-01T09:11:12Z", "2026-12-02T10:11:12Z")
    assert found.colour == pytest.approx((1, 0.82, 0))
    assert len(found.name) == 36


def test_drawn_things_and_notes_have_the_words_at_their_place(colleague: Colleague):
    page, ((left, bottom, right, top),) = colleague.place("older ferry")
    for subtype in ("Square", "Circle", "Ink", "Stamp", "FreeText", "Line"):
        colleague.add(page, subtype, (left - 1, bottom - 1, right + 1, top + 1), subtype)
    colleague.add(page, "Text", (left - 40, bottom, left - 22, top), "beside")
    colleague.add(page, "Caret", (left, bottom - 4, left + 6, bottom + 2), "insert")
    file = read(colleague)
    assert {found.subtype: words(file, found) for found in file.annotations} == {
        **dict.fromkeys(("Square", "Circle", "Ink", "Stamp", "FreeText", "Line"), "older ferry"),
        "Text": LINES[0],
        "Caret": LINES[0],
    }


def test_replies_point_at_what_they_answer_and_popups_are_none(colleague: Colleague):
    mark = colleague.mark("newer one", contents="Which?")
    answer = colleague.reply(mark, "The fast one.")
    colleague.reply(answer, "I see.")
    colleague.add(0, "Popup", (0, 0, 9, 9), Parent=mark)
    colleague.add(0, "Link", (0, 0, 9, 9))
    colleague.mark("two hours", "StrikeOut", IRT=mark, RT=Name.Group)
    found = read(colleague).annotations
    assert [(one.contents, one.answers, one.grouped) for one in found] == [
        ("Which?", None, False),
        ("The fast one.", 0, False),
        ("I see.", 1, False),
        ("", 0, True),
    ]


def test_rich_contents_where_there_are_no_others(colleague: Colleague):
    colleague.mark("newer one", RC=String("<body><p>Said <i>so</i></p></body>"))
    assert read(colleague).annotations[0].contents == "Said so"


def test_the_document_says_its_title_and_when_it_was_made(colleague: Colleague):
    colleague.pdf.docinfo["/CreationDate"] = "D:20261124120000Z"
    file = read(colleague)
    assert (file.title, file.made_at, file.page_count) == ("Ferries", "2026-11-24T12:00:00Z", 2)
    colleague.pdf.docinfo["/Producer"] = "GPL Ghostscript 10"
    assert read(colleague).made_at == ""


def test_broken_annotations_are_counted_and_the_others_read(colleague: Colleague):
    good = colleague.mark("newer one", contents="good")
    colleague.add(1, "Highlight", (0, 0, 1, 1), IRT=good, QuadPoints=Array([1, Name.X]), C=String("red"), T=Name.X)
    page = colleague.pdf.pages[0].obj
    page.Annots.append(7)
    page.Annots.append(Dictionary(Rect=Array([0, 0, 1, 1])))
    loop = colleague.add(0, "Text", (0, 0, 1, 1), "loop")
    loop.IRT = loop
    page.Annots.append(loop)  # twice in the list
    file = read(colleague)
    assert [(found.subtype, found.contents, found.answers) for found in file.annotations] == [
        ("Highlight", "good", None),
        ("Text", "loop", None),
        ("Highlight", "", 0),
    ]
    assert file.skipped == 2


def test_no_list_of_annotations_is_too_odd():
    pdf = Colleague(make_pdf(LINES, LINES)).pdf
    pdf.pages[0].obj.Annots = String("none")
    pdf.pages[1].obj.Annots = Array([Array([])] * 6_000)
    file = read_pdf_annotations(saved(pdf), "odd.pdf")
    assert file.annotations == ()
    assert file.skipped == 6_000


def test_a_mark_beside_all_words_has_none(colleague: Colleague):
    colleague.add(0, "Highlight", (1, 1, 2, 2), QuadPoints=Array([1, 2, 2, 2, 1, 1, 2, 1]))
    assert read(colleague).annotations[0].spans == ()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7 and no more", "pdf-broken"),
        (b"", "pdf-broken"),
        (make_pdf(LINES, password="secret"), "pdf-password"),
    ],
    ids=["broken", "empty", "locked"],
)
def test_what_cannot_be_opened_is_said(data: bytes, code: str):
    with pytest.raises(KnownError) as caught:
        read_pdf_annotations(data, "copy.pdf")
    assert caught.value.code == code
