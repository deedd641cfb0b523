"""Annotations onto a PDF, and everything else in it as it was."""

import io
from dataclasses import replace
from typing import Any

import pikepdf
import pypdf
import pytest

from dossier.model.errors import KnownError
from dossier.output.onto.adding import add_annotations, shared_annots
from tests.intake.pdf.samples import make_pdf, saved
from tests.output import readers
from tests.output.onto.samples import annotations, placed, reply, signed, three_pages, with_streams

SESAME = "sesame"


def names(data: bytes, page: int, password: str = "") -> list[str]:
    return [str(one.get("/NM", one.Subtype)) for one in annotations(data, page, password)]


@pytest.mark.parametrize("data", [three_pages(), with_streams(three_pages())], ids=["table", "stream"])
def test_annotations_are_added_behind_the_file(data: bytes):
    added = add_annotations(data, [placed("dossier:a", 0), placed("dossier:b", 2)], "x.pdf")
    assert (added.rewritten, added.names) == (False, frozenset({"dossier:a", "dossier:b"}))
    assert added.pdf.startswith(data)
    assert [(one.page, one.name, one.contents) for one in readers.annotations(added.pdf)] == [
        (0, "dossier:a", "About dossier:a"),
        (2, "dossier:b", "About dossier:b"),
    ]
    assert readers.plumbed(added.pdf) == [(0, "dossier:a", "About dossier:a"), (2, "dossier:b", "About dossier:b")]
    assert readers.page_texts(added.pdf) == readers.page_texts(data)


def test_nothing_to_add_leaves_the_file():
    data = three_pages()
    assert add_annotations(data, [], "x.pdf").pdf == data


def test_an_annotation_over_two_pages_has_a_name_for_each_and_one_popup():
    first = placed("dossier:a", 0, replies=(reply("dossier:r"),))
    added = add_annotations(three_pages(), [first, replace(first, page=1, part=2)], "x.pdf")
    assert names(added.pdf, 0) == ["dossier:a", "/Popup", "dossier:r"]
    assert names(added.pdf, 1) == ["dossier:a.2"]
    assert added.names == {"dossier:a"}


def with_annots(kind: str) -> bytes:
    """Return a PDF whose first two pages have a square each, their lists kept in one way or another."""
    with pikepdf.open(io.BytesIO(three_pages())) as pdf:
        squares = [
            pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Square, Rect=[1, 2, 3, 4], NM=name)
            for name in ("theirs 0", "theirs 1")
        ]
        if kind == "shared":
            both = pdf.make_indirect(pikepdf.Array(squares))
            pdf.pages[0].obj.Annots = pdf.pages[1].obj.Annots = both
        else:
            for page, square in zip(pdf.pages, squares, strict=False):
                listed = pikepdf.Array([square if kind == "direct" else pdf.make_indirect(square)])
                page.obj.Annots = pdf.make_indirect(listed) if kind == "indirect" else listed
        assert bool(shared_annots(pdf)) == (kind == "shared")
        return bytes(saved(pdf))


@pytest.mark.parametrize("kind", ["direct", "indirect", "shared"])
@pytest.mark.parametrize("pack", [bytes, with_streams])
def test_those_that_were_there_stay_before_ours_however_they_are_kept(kind: str, pack: Any):
    data = pack(with_annots(kind))
    added = add_annotations(data, [placed("dossier:a", 0)], "x.pdf")
    assert not added.rewritten
    there = ["theirs 0", "theirs 1"] if kind == "shared" else ["theirs 0"]
    assert names(added.pdf, 0) == [*there, "dossier:a", "/Popup"]
    assert names(added.pdf, 1) == (there if kind == "shared" else ["theirs 1"])
    before, after = annotations(data, 0), annotations(added.pdf, 0)
    assert [one.unparse(resolved=True) for one in before] == [
        one.unparse(resolved=True) for one in after[: len(before)]
    ]


def test_a_page_that_stands_in_the_file_twice_is_marked_once():
    with pikepdf.open(io.BytesIO(three_pages())) as pdf:
        kids = pdf.Root.Pages.Kids
        kids.append(kids[0])
        pdf.Root.Pages.Count = 4
        out = io.BytesIO()
        pdf.save(out)
    added = add_annotations(out.getvalue(), [placed("dossier:a", 3)], "x.pdf")
    assert names(added.pdf, 0) == []
    assert names(added.pdf, 3) == ["dossier:a", "/Popup"]


def test_what_pages_inherit_they_still_inherit():
    with pikepdf.open(io.BytesIO(three_pages())) as pdf:
        for page in pdf.pages:
            del page.obj["/MediaBox"]
        pdf.Root.Pages.MediaBox = pikepdf.Array([0, 0, 300, 400])
        data = saved(pdf)
    added = add_annotations(data, [placed("dossier:a", 0)], "x.pdf")
    assert not added.rewritten
    assert [float(edge) for edge in pypdf.PdfReader(io.BytesIO(added.pdf)).pages[0].mediabox] == [0, 0, 300, 400]
    assert b"/MediaBox" not in added.pdf[len(data) :]


def test_a_file_with_junk_before_it_or_a_torn_end_is_written_anew():
    data = three_pages()
    for odd in (b"junk\n" + data, data[: data.rindex(b"startxref")]):
        added = add_annotations(odd, [placed("dossier:a", 0)], "x.pdf")
        assert added.rewritten
        assert names(added.pdf, 0) == ["dossier:a", "/Popup"]
        assert readers.page_texts(added.pdf) == readers.page_texts(data)


def test_what_is_encrypted_stays_encrypted_as_it_is():
    data = make_pdf(["Secret ferry"], password=SESAME)
    with pytest.raises(KnownError) as caught:
        add_annotations(data, [placed()], "x.pdf")
    assert caught.value.code == "source-password"
    with pytest.raises(KnownError) as caught:
        add_annotations(data, [placed()], "x.pdf", "wrong")
    assert caught.value.code == "source-password"
    added = add_annotations(data, [placed()], "x.pdf", SESAME)
    assert added.condition.encrypted
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(added.pdf))
    with (
        pikepdf.open(io.BytesIO(added.pdf), password=SESAME) as after,
        pikepdf.open(io.BytesIO(data), password=SESAME) as before,
    ):
        assert after.encryption.P == before.encryption.P
        assert after.encryption.stream_method == before.encryption.stream_method
    assert b"About dossier" not in added.pdf
    assert names(added.pdf, 0, SESAME) == ["dossier:a", "/Popup"]
    assert pikepdf.open(io.BytesIO(added.pdf), password="owner").owner_password_matched


def test_a_signed_file_keeps_the_bytes_that_are_signed():
    data = signed(level=2)
    added = add_annotations(data, [placed()], "x.pdf")
    assert (added.condition.signed, added.condition.certified, added.rewritten) == (True, True, False)
    assert added.pdf.startswith(data)


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4\nnothing", b"", b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>>"]
)
def test_what_cannot_be_read_is_refused_in_words(data: bytes):
    with pytest.raises(KnownError) as caught:
        add_annotations(data, [placed()], "x.pdf")
    assert caught.value.code == "source-broken"
    assert "“x.pdf”" in str(caught.value)


def test_a_page_that_is_not_there_carries_nothing():
    added = add_annotations(three_pages(), [placed("dossier:a", 7)], "x.pdf")
    assert added.names == frozenset()
