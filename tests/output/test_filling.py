"""Annotations with all that readers look at."""

from typing import Any

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.line import Line
from dossier.output.filling import HINT, PlannedAnnotation, PlannedReply, fill, popup, replies, text

_OPEN: list[pikepdf.Pdf] = []  # what is made in a file lives as long as it is open
MADE, CHANGED = "D:20261126090000Z", "D:20261127090000Z"


def planned(subtype: str = "Highlight", **more: Any) -> PlannedAnnotation:
    values: dict[str, Any] = {
        "name": "dossier:a",
        "subtype": subtype,
        "colour": (1.0, 0.5, 0.25),
        "opacity": 0.5,
        "contents": "What he said",
        "author": "A. R.",
        "created": MADE,
        "modified": CHANGED,
        "popup": True,
    }
    return PlannedAnnotation(**(values | more))


def filled(one: PlannedAnnotation, *lines: Line, part: int = 1) -> Any:
    pdf = pikepdf.new()
    target = pdf.make_indirect(pikepdf.Dictionary())
    fill(pdf, target, one, lines or (Line((10, 20, 110, 30)), Line((10, 5, 50, 15))), part)
    _OPEN.append(pdf)
    return target


def test_a_highlight_has_every_key_that_readers_ask_for():
    made = filled(planned())
    assert [float(number) for number in made.Rect] == [10, 5, 110, 30]
    assert [float(number) for number in made.QuadPoints] == [
        *(10, 30, 110, 30, 10, 20, 110, 20),
        *(10, 15, 50, 15, 10, 5, 50, 5),
    ]
    assert (made.Subtype, made.NM, made.T, made.Contents) == ("/Highlight", "dossier:a", "A. R.", "What he said")
    assert (made.CreationDate, made.M) == (MADE, CHANGED)
    assert [float(part) for part in made.C] == [1, 0.5, 0.25]
    assert (float(made.CA), made.F) == (0.5, 4)
    assert made.AP.N.Resources.ExtGState.G.BM == "/Multiply"
    assert HINT not in made


@pytest.mark.parametrize(
    ("subtype", "flags", "quads"), [("Text", 28, False), ("Square", 4, False), ("Underline", 4, True)]
)
def test_kinds_differ(subtype: str, flags: int, quads: bool):
    made = filled(planned(subtype))
    assert (made.Subtype, made.F, "/QuadPoints" in made) == (f"/{subtype}", flags, quads)


def test_the_quads_of_turned_words_begin_where_their_first_word_does():
    made = filled(planned(), Line((10, 20, 30, 90), 90))
    assert [float(number) for number in made.QuadPoints] == [10, 20, 10, 90, 30, 20, 30, 90]


def test_no_author_leaves_no_key_and_a_further_page_has_its_own_name():
    made = filled(planned(author=""), part=2)
    assert "/T" not in made
    assert made.NM == "dossier:a.2"


def test_the_hint_is_in_our_own_namespace():
    made = filled(planned(hint={"Kind": "passage", "Citations": [{"Claim": "3.3"}, {"Claim": "4.1"}]}))
    assert made[HINT].Kind == "passage"
    assert [str(one.Claim) for one in made[HINT].Citations] == ["3.3", "4.1"]


def test_text_is_ascii_or_utf_16():
    assert bytes(text("plain")) == b"plain"
    assert bytes(text("né")) == b"\xfe\xff\x00n\x00\xe9"
    assert str(text("😀 né")) == "😀 né"


@given(st.text(st.characters(min_codepoint=0, max_codepoint=0x17F, exclude_characters="\x1b")))
def test_no_control_character_becomes_an_accent(words: str):
    """U+0018 to U+001F are a breve, a caron and so on in PDF's own encoding."""
    assert str(text(words)) == words


def test_an_escape_is_no_languages_code():
    assert bytes(text("a\x1ben\x1bb")) == b"aenb"
    assert str(text("\x1bé")) == "é"


def test_replies_and_popup_belong_to_their_annotation():
    pdf = pikepdf.new()
    parent = pdf.make_indirect(pikepdf.Dictionary())
    one = planned(replies=(PlannedReply("dossier:r", "No.", "B. R.", MADE, CHANGED),))
    fill(pdf, parent, one, [Line((10, 20, 110, 30))], 1)
    reply: Any
    (reply,) = replies(pdf, parent, one)
    assert (reply.Subtype, reply.NM, reply.T, reply.Contents, reply.RT) == ("/Text", "dossier:r", "B. R.", "No.", "/R")
    assert reply.IRT.objgen == parent.objgen
    window = popup(pdf, parent, (0, 0, 600, 800))
    assert window.Parent.objgen == parent.objgen
    assert parent.Popup.objgen == window.objgen
    assert float(window.Rect[0]) == 600
    assert float(window.Rect[1]) == 0
