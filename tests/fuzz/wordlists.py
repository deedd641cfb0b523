"""The words that formats know, for changes to the bytes of their files."""

MARKUP = (
    b"<p> </p> <table> <td/colspan=999> <li> <ol/start=-5> <!-- --> <![CDATA[ ]]> &#x0; &#55296; &amp; <sup>"
    b" <a/href='javascript:x'> <base/href> <br> <pre> style='display:none' <!DOCTYPE <!ENTITY <template> <svg> <math>"
).split()
MARKDOWN = (  # and, for notes, what only looks like HTML
    b"<script> <img> <a/href=javascript:x> "
    b"# ## - * 1. > ``` ~~~ | --- === [a](b) ![a](b) [^1] [^1]: <b> ** __ ~~ \\[ [1] [1-9] (2001) [a][b] <http://a> $x$"
    b" {#id} &nbsp; javascript:x [x](javascript:x)"
).split()
XML = (
    b"<w:p> <w:r> <w:t> <w:tbl> <w:footnoteReference/> <w:fldChar/> w:val='-1' <w:ins> <w:del> <w:hyperlink> <w:numPr>"
    b" page='-1' rect='NaN,1,2' coords='' <contents> <!ENTITY &amp; </w:p> ]]>"
).split()
PDF = (
    b"/Annots",
    b"/Kids",
    b"/Parent 1 0 R",
    b"/Contents",
    b"/Rotate 90",
    b"/MediaBox[0 0 1e9 1e9]",
    b"/MediaBox[9 9 9 9]",
    b"/UserUnit 1e9",
    b"obj",
    b"endobj",
    b"stream",
    b"endstream",
    b"/Filter/FlateDecode",
    b"/Type/ObjStm",
    b"1 0 R",
    b"/QuadPoints[1 2 3]",
    b"/Subtype/Highlight",
    b"/IRT 1 0 R",
    b"/Rect[0 0 0 0]",
    b"/Length -1",
    b"xref",
    b"trailer",
)
BIB = (
    b'@article{ @string{ author={ and \\\'{ \\o $ TY ER AU PY "date-parts" "issued": [[ null true {} # year= {\\'
).split()
JSON = (b"null", b"true", b"[]", b"{}", b"[[[[", b'"', b"\\ud800", b'"id":', b'"tables"', b"1e400", b"-0", b'"start":')
WORDS = (b'"', b"AND", b"OR", b"NOT", b"-", b"(", b")", b"*", b"kind:", b"source:4")
