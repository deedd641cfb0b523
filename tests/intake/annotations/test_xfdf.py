"""Comments in files of their own."""

import pytest

from dossier.intake.annotations import read_annotations
from dossier.intake.annotations.xfdf import is_xfdf, read_xfdf
from dossier.model.errors import KnownError

XFDF = """<?xml version="1.0" encoding="UTF-8"?>
<xfdf xmlns="http://ns.adobe.com/xfdf/" xml:space="preserve"><f href="review.pdf"/><annots>
<highlight page="2" rect="10,20,110,32" coords="10,32,110,32,10,20,110,20" color="#FFE58A" name="n-1" title="Bo"
 date="D:20261124093005Z" creationdate="D:20261123093005Z" subject="Highlight"><contents>Which?</contents></highlight>
<text page="2" rect="10,20,30,40" name="n-2" inreplyto="n-1" title="Cy"><contents-richtext>
<body xmlns="http://www.w3.org/1999/xhtml"><p>The <b>fast</b> one</p></body></contents-richtext></text>
<link page="1" rect="0,0,1,1"/><strikeout page="x" rect="a,b" coords="1,2"/>
</annots></xfdf>"""


def test_comments_as_acrobat_exports_them():
    file = read_annotations(XFDF.encode(), "comments.xfdf")
    mark, reply, odd = file.annotations
    assert (mark.page, mark.subtype, mark.name, mark.contents, mark.author) == (2, "Highlight", "n-1", "Which?", "Bo")
    assert (mark.created, mark.modified) == ("2026-11-23T09:30:05Z", "2026-11-24T09:30:05Z")
    assert mark.rect == (10, 20, 110, 32)
    assert len(mark.quads) == 1
    assert mark.colour == pytest.approx((1, 0.898, 0.541), abs=0.001)
    assert (reply.contents, reply.answers) == ("The fast one", 0)
    assert (odd.subtype, odd.page, odd.rect, odd.quads) == ("StrikeOut", 0, None, ())
    assert not file.whole


@pytest.mark.parametrize(
    "start",
    [
        "<!DOCTYPE xfdf [<!ENTITY a 'b'>]><xfdf/>",
        "<?xml version='1.0'?><!DOCTYPE x SYSTEM 'file:///etc/passwd'><xfdf/>",
    ],
)
def test_a_document_type_is_refused(start: str):
    with pytest.raises(KnownError) as caught:
        read_annotations(start.encode(), "comments.xfdf")
    assert caught.value.code == "xfdf-broken"


@pytest.mark.parametrize("broken", [b"<xfdf><annots>", b"<?xml version='1.0' encoding='base64'?><xfdf/>"])
def test_broken_xml_is_said(broken: bytes):
    with pytest.raises(KnownError) as caught:
        read_xfdf(broken, "comments.xfdf")
    assert caught.value.code == "xfdf-broken"


def test_only_xfdf_is_taken_for_it():
    assert is_xfdf(XFDF.encode())
    assert is_xfdf(b"\xef\xbb\xbf<xfdf/>")
    assert not is_xfdf(b"%PDF-1.7 <xfdf")
    assert not is_xfdf(b"<html><xfdf/></html>")


def test_rich_contents_that_are_nested_too_deep_give_their_words():
    rich = "<p>" * 50_000 + "words" + "</p>" * 50_000
    remark = f'<text page="0"><contents-richtext>{rich}</contents-richtext></text>'
    data = f'<xfdf xmlns="http://ns.adobe.com/xfdf/"><annots>{remark}</annots></xfdf>'.encode()
    assert [each.contents for each in read_annotations(data, "a.xfdf").annotations] == ["words"]
