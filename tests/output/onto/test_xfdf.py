"""Annotations as XFDF: what is written, against what is known of the format, and read by ourselves again."""

from dataclasses import replace
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.annotations import read_annotations
from dossier.model.line import Line
from dossier.output.onto.placed import Placed
from dossier.output.onto.xfdf import xfdf_of
from tests.output.golden_files import same_as_golden
from tests.output.onto.samples import BOX, STAMP, placed, planned, reply

X = "{http://ns.adobe.com/xfdf/}"
# ISO 19444-1, 6.4 and 6.5: the attributes that each of these elements may have.
COMMON = {"page", "rect", "name", "color", "date", "creationdate", "title", "subject", "flags", "opacity"}
ALLOWED = {
    "highlight": COMMON | {"coords", "inreplyto", "replyType"},
    "underline": COMMON | {"coords", "inreplyto", "replyType"},
    "square": COMMON | {"width", "style", "fringe", "interior-color", "inreplyto", "replyType"},
    "text": COMMON | {"icon", "state", "statemodel", "inreplyto", "replyType"},
    "popup": {"page", "rect", "open", "flags"},
}
NEEDED = {"highlight": {"coords"}, "underline": {"coords"}}


def everything() -> list[Placed]:
    first = placed("dossier:a", 0, contents="Which <b>two</b> & “why”?\nBoth.", author="Ada Ré", replies=(reply("r"),))
    lines = (Line((72, 697, 172, 710)), Line((72.1234, 680, 90, 693)))
    return [
        replace(first, lines=lines),
        Placed(planned("dossier:b", "Underline", popup=False), 1, (Line((100, 100, 110, 200), 90),), BOX),
        Placed(planned("dossier:b", "Underline", popup=False), 2, (LINE,), BOX, 2),
        placed("dossier:c", 1, "Square"),
        placed("dossier:d", 1, "Text", contents="两艘 🚢"),
    ]


LINE = Line((72, 697, 172, 710))


def test_it_is_what_it_was():
    assert same_as_golden("sample.xfdf", xfdf_of(everything(), "ferries & co.pdf", ("00FF", "01")).decode())


def test_elements_and_attributes_are_those_of_the_format():
    root = ElementTree.fromstring(xfdf_of(everything(), "ferries.pdf", ("00", "01")))
    assert root.tag == f"{X}xfdf"
    assert root.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
    assert [child.tag for child in root] == [f"{X}f", f"{X}ids", f"{X}annots"]
    annots = root[2]
    assert len(annots) == 6
    for element in annots:
        tag = element.tag.removeprefix(X)
        assert set(element.keys()) <= ALLOWED[tag]
        assert set(element.keys()) >= {"page", "rect"} | NEEDED.get(tag, set())
        assert len(element.get("rect", "").split(",")) == 4
        if "coords" in element.keys():  # noqa: SIM118 - an element is no mapping
            assert len(element.get("coords", "").split(",")) % 8 == 0
        assert [child.tag for child in element] in ([f"{X}contents"], [f"{X}contents", f"{X}popup"])
        for window in element.findall(f"{X}popup"):
            assert set(window.keys()) <= ALLOWED["popup"]
    names = [element.get("name") for element in annots]
    assert names == ["dossier:a", "r", "dossier:b", "dossier:c", "dossier:d", "dossier:b.2"]
    assert annots[1].get("inreplyto") == "dossier:a"


def test_our_own_reader_finds_all_of_it_again():
    found = read_annotations(xfdf_of(everything(), "ferries.pdf"), "ferries.xfdf").annotations
    first, answer, turned, area, note, further = found
    assert (first.subtype, first.page, first.name, first.author) == ("Highlight", 0, "dossier:a", "Ada Ré")
    assert first.contents == "Which <b>two</b> & “why”?\nBoth."
    assert (first.created, first.colour) == ("2026-11-26T09:00:00Z", (1.0, 230 / 255, 128 / 255))
    assert first.rect == (72, 680, 172, 710)
    assert len(first.quads) == 2
    assert set(first.quads[0]) == {(72, 697), (172, 697), (172, 710), (72, 710)}
    assert (answer.answers, answer.contents, answer.grouped) == (0, "Reply r", False)
    assert set(turned.quads[0]) == {(100, 100), (110, 100), (110, 200), (100, 200)}
    assert (area.subtype, area.rect) == ("Square", LINE.rect)
    assert (note.subtype, note.icon, note.contents) == ("Text", "Comment", "两艘 🚢")
    assert (further.name, further.page) == ("dossier:b.2", 2)


@given(st.text(), st.text())
def test_whatever_is_said_is_well_formed_and_comes_back(contents: str, author: str):
    written = xfdf_of([placed(contents=contents, author=author)], f"{author}.pdf")
    assert ElementTree.fromstring(written)[1][0].get("date") == STAMP
    (found,) = read_annotations(written, "x.xfdf").annotations
    kept = [character for character in contents if character.isprintable()]
    assert [character for character in found.contents if character.isprintable()] == kept
