"""Good files to begin with that hold what their format can, so that small changes reach deep."""

from tests.intake.documents.pictures import png
from tests.intake.documents.word import docx, in_list, p, t, table, tc

_STYLES = (
    '<w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Sub"><w:name w:val="Mine"/><w:basedOn w:val="Heading1"/></w:style>'
)
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
)
_NOTE = '<w:{0} w:id="{1}">' + p("<w:r><w:footnoteRef/></w:r>", " {2}") + p("more") + "</w:{0}>"
_COMMENT = '<w:comment w:id="0" w:author="Ada" w:date="2026-03-01T10:00:00+02:00">' + p("Which?") + "</w:comment>"
_DRAWING = (
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="A chart"/><a:blip r:embed="pic"/></wp:inline>'
    "</w:drawing></w:r>"
)
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "https://b.example/" </w:instrText>'
    '<w:fldChar w:fldCharType="separate"/></w:r>' + t("field") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_BOX = "<w:drawing><w:txbxContent>" + p("boxed") + "</w:txbxContent></w:drawing>"

WORD_SNIPPETS = (
    p("Words.", style="Heading1"),
    p("Item", properties=in_list(1)),
    p("Item", properties=in_list(1, 1)),
    p("Item", properties='<w:outlineLvl w:val="2"/>'),
    t("[1]", '<w:vertAlign w:val="superscript"/>'),
    t("gone", "<w:vanish/>"),
    '<w:hyperlink r:id="x">' + t("link") + "</w:hyperlink>",
    '<w:hyperlink w:anchor="there">' + t("in") + "</w:hyperlink>",
    '<w:r><w:footnoteReference w:id="7"/></w:r>',
    '<w:r><w:endnoteReference w:id="2"/></w:r>',
    '<w:commentRangeStart w:id="0"/>',
    '<w:commentRangeEnd w:id="0"/>',
    '<w:r><w:commentReference w:id="0"/></w:r>',
    '<w:bookmarkStart w:id="1" w:name="there"/>',
    "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
    "<w:sdt><w:sdtContent>" + p("control") + "</w:sdtContent></w:sdt>",
    '<w:r><w:sym w:font="Symbol" w:char="2192"/></w:r>',
    "<m:oMath><m:r><m:t>z=1</m:t></m:r></m:oMath>",
    table(tc("A", '<w:gridSpan w:val="2"/>') + tc("B"), tc("v", '<w:vMerge w:val="restart"/>') + tc(""), tc("")),
    f"<w:r><mc:AlternateContent><mc:Choice>{_BOX}</mc:Choice><mc:Fallback>{_BOX}</mc:Fallback></mc:AlternateContent></w:r>",
    _DRAWING,
    _FIELD,
)
_WORD_TAGS = (
    "w:p w:r w:t w:tbl w:tr w:tc w:hyperlink w:ins w:del w:sdt w:sdtContent w:footnoteReference w:commentRangeStart"
    " w:commentRangeEnd w:commentReference w:drawing w:txbxContent w:fldChar w:bookmarkStart w:br w:tab w:sym w:numPr"
    " w:pPr w:rPr w:tcPr w:vMerge w:gridSpan w:numId w:ilvl w:pStyle w:style w:basedOn w:lvl w:abstractNum w:num"
    " w:footnote w:comment w:instrText m:oMath mc:AlternateContent mc:Choice mc:Fallback"
)
WORD_TAGS = tuple(_WORD_TAGS.split())


def word() -> bytes:
    """Return a Word file, a brief, with all that is read of one."""
    body = (
        p("How to cross?", style="Heading1")
        + p("1. Ferries", style="Sub")
        + p("One ", t("two", "<w:b/>"), " ", t("1", '<w:vertAlign w:val="superscript"/>'), ". Three [1, 2].")
        + p("Item", properties=in_list(1))
        + p("in it", properties=in_list(1, 1))
        + p('<w:commentRangeStart w:id="0"/>', "the ferry", '<w:commentRangeEnd w:id="0"/>')
        + p("Note", '<w:r><w:footnoteReference w:id="7"/></w:r>', '<w:r><w:endnoteReference w:id="2"/></w:r>', ".")
        + p('<w:hyperlink r:id="x">' + t("link") + "</w:hyperlink>", _FIELD, '<w:bookmarkStart w:id="1" w:name="a"/>')
        + p("<w:ins>" + t("new ") + "</w:ins>", "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>", _DRAWING)
        + table(tc("a", '<w:gridSpan w:val="2"/>') + tc("b"), tc("c", '<w:vMerge w:val="restart"/>') + tc("d"))
        + p("Sources", style="Heading1")
        + p("[1] A. B. 2001.")
        + p("[2] C. D. 2002.")
    )
    parts = {
        "styles": _STYLES,
        "numbering": _NUMBERING,
        "footnotes": _NOTE.format("footnote", 7, "Seventh"),
        "endnotes": _NOTE.format("endnote", 2, "Last"),
        "comments": _COMMENT,
    }
    return docx(body, parts, {"x": "https://a.example/"}, {"pic": png()})


XFDF = (
    '<?xml version="1.0"?><xfdf xmlns="http://ns.adobe.com/xfdf/" xml:space="preserve"><f href="a.pdf"/><annots>'
    '<highlight page="0" rect="72,690,200,712" coords="72,712,200,712,72,696,200,696" color="#FFFF00" name="dossier:x"'
    ' title="Ada" date="D:20260101120000Z" creationdate="D:20260101120000Z" subject="s"><contents>[4] Partly: x'
    '</contents><popup page="0" rect="0,0,9,9"/></highlight>'
    '<text page="0" rect="0,0,9,9" inreplyto="dossier:x" replyType="reply" name="y"><contents-richtext><body><p>b</p>'
    "</body></contents-richtext></text>"
    '<square page="1" rect="9,9,90,90" name="z" title="Bo"><contents>area</contents></square></annots></xfdf>'
)
_XFDF_TAGS = (
    "highlight underline strikeout squiggly square circle text freetext ink stamp fileattachment redact sound contents"
    " contents-richtext body p span b popup annots f"
)
XFDF_TAGS = tuple(_XFDF_TAGS.split())
XFDF_SNIPPETS = (
    '<text page="0" rect="0,0,9,9" inreplyto="y" replyType="group" name="w"><contents>c</contents></text>',
    '<text page="0" rect="0,0,9,9" inreplyto="w" name="y" state="Accepted" statemodel="Review"/>',
    '<highlight page="0" coords="1,4,3,4,1,2,3,2,1,4,3,4,1,2,3,2" rect="NaN,1,2,3" name="v"/>',
    '<highlight page="999999" rect="1e999,-1e999,3,4" coords="1,2" date="D:99991399" name="dossier:x"/>',
    "<contents-richtext><body><p>a<b>c</b><span>d</span></p></body></contents-richtext>",
)
