"""What is fuzzed: every reader of a file that a stranger may have made, with what has to hold of what it gives."""

import io
import json
import re
import tempfile
from collections.abc import Callable, Iterable
from contextlib import closing
from functools import partial
from pathlib import Path

import pikepdf

from dossier.intake.annotations import read_annotations
from dossier.intake.bibliographies import read_bibliography
from dossier.intake.briefs import read_brief
from dossier.intake.documents import read_document
from dossier.intake.pdf.characters import page_text, plain_text
from dossier.intake.pdf.loaded import load_pdf
from dossier.intake.pdf.navigation import links
from dossier.intake.pdf.remarks import remarks
from dossier.intake.pdf.rendering import render
from dossier.intake.pdf.rules import page_rules
from dossier.intake.pdf.runs import page_runs
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedBrief, ImportedDocument
from dossier.model.rows import Annotation, Note
from dossier.services.checking import check
from dossier.services.formats import FORMATS, Asked, Work
from dossier.services.json_reading import import_json
from dossier.services.recovering import recover
from dossier.services.rendering import render_markdown
from dossier.services.reporting import build_report
from dossier.services.searching import search
from dossier.services.session import open_session
from dossier.text.query import parse
from tests.fuzz import further
from tests.fuzz.guided import Target
from tests.fuzz.mutating import mutate_bytes, mutate_zipped
from tests.fuzz.sampled import sample
from tests.fuzz.seeds import WORD_SNIPPETS, WORD_TAGS, XFDF, XFDF_SNIPPETS, XFDF_TAGS, word
from tests.fuzz.shaping import mutate_json, mutate_rows, mutate_xml
from tests.harbour import FIRST
from tests.intake.documents.test_mhtml import saved
from tests.intake.pdf.samples import make_pdf
from tests.output.conftest import STAMP

PAGE = (
    "<!DOCTYPE html><html lang=fr><head><title>A</title><base href='x/'><meta charset=utf-8></head><body><nav>m</nav>"
    "<h1>How?</h1><p>One <b>2</b> [1] <a href='https://a.example/'>three</a><sup>2</sup>.</p><ol start=3><li>x<ul><li>"
    "</ul></ol><table><tr><th colspan=2>a<td rowspan=9>b</table><pre> c\n d</pre><img src='data:image/png;base64,AAAA'>"
    "<h2>Sources</h2><p>[1] A. B. C. 2001.</p></body></html>"
)
BIBTEX = (
    "@string{j = {Journal}}\n@article{a1, title={The {\\'E}tat \\& {$x^2$}}, author={van der Berg, A. and {The Port}}, "
    'journal=j # " of " # {Noise}, year=2021, pages={1--9}, doi={10.1/x}, month=jan}\n@misc(b, url={http://a.example})\n'
)
RIS = "TY  - JOUR\nAU  - Berg, A.\nTI  - Walls\nPY  - 2021/03/04\nSP  - 1\nEP  - 9\nDO  - 10.1/x\nER  - \n"
CSL = json.dumps(
    [
        {
            "id": "a",
            "type": "book",
            "title": "T",
            "author": [{"family": "B", "given": "A"}],
            "issued": {"date-parts": [[2]]},
        }
    ]
)


def _held(brief: ImportedBrief) -> None:
    """Hold that what is imported can be kept: ranges lie in their text, the pieces make the text."""
    for section in brief.sections:
        for claim in section.claims:
            assert 0 <= claim.start < claim.end <= len(section.body), claim
        for marker in section.markers:
            # A range of numbers may have fewer characters than numbers: some of them have none of their own.
            assert 0 <= marker.start <= marker.end <= len(section.body), marker
    pieces = brief.opening + "".join(each.heading + each.body + each.gap for each in brief.sections)
    assert brief.text.startswith(pieces) or pieces in brief.text


def _brief(name: str) -> Callable[[bytes], object]:
    def read(data: bytes) -> None:
        _held(read_brief(data, name))

    return read


def _document(name: str) -> Callable[[bytes], object]:
    def read(data: bytes) -> None:
        _laid(read_document(data, name))
        _held(read_brief(data, name))

    return read


def _laid(document: ImportedDocument) -> None:
    at = 0
    for page in document.pages:
        assert page.start >= at, "pages follow each other"
        at = page.start + len(page.text)
    "".join(page.text for page in document.pages).encode()  # no half characters


def _pdf(data: bytes) -> None:
    _laid(read_document(data, "a.pdf"))
    read_annotations(data, "a.pdf")
    file = load_pdf(data)  # in this process, so that a crash is seen
    try:
        for read in (plain_text, page_text, links, remarks, page_runs, page_rules):
            read(file, 0)
        render(file, 0, 0.3, 0, 0, 200, 200, memoryview(bytearray(200 * 200 * 4)))
    finally:
        file.close()


def _notes(data: bytes) -> None:
    html = render_markdown(data.decode("utf-8", "replace"))
    assert not re.search(r"<(script|style|iframe|img|form|object|svg)\b", html, re.IGNORECASE), html
    for address in re.findall(r'href="([^"]*)"', html):
        assert re.match(r"(https?|mailto|dossier):|#", address, re.IGNORECASE), address


def _query(data: bytes) -> None:
    parse(data.decode("utf-8", "replace"))


def _dossier(data: bytes) -> None:
    """Open a dossier that was changed by whoever, and do with it what a window does."""
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        path = Path(folder) / "a.dossier"
        path.write_bytes(data)
        try:
            _used(path)
        except KnownError:
            recover(path, path.with_name("b.dossier"))
            _used(path.with_name("b.dossier"))
            raise


def _json(data: bytes) -> None:
    """Make a dossier of an export that was changed by whoever, and use it."""
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        path = Path(folder) / "a.json"
        path.write_bytes(data)
        import_json(path, path.with_name("a.dossier"))
        _used(path.with_name("a.dossier"))


def _used(path: Path) -> None:
    """Do with a dossier what a window and the exports do."""
    session = open_session(path, read_only=True)
    try:
        check(session.store)
        report = build_report(session.store)
        FORMATS["markdown"].render(report, Work(STAMP))
        FORMATS["json"].render(FORMATS["json"].gather(session.store, Asked()), Work(STAMP))
        search(session.store, "ferry OR court")
    finally:
        session.close()


def _xfdf_seeds() -> Iterable[bytes]:
    """Remarks of strangers, and what was done to the marks of a dossier."""
    yield XFDF.encode()
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        path = Path(folder) / "a.dossier"
        path.write_bytes(sample())
        with closing(open_session(path, read_only=True)) as session:
            ids = [row.id for row in session.store.find(Annotation)] + [row.id for row in session.store.find(Note)]
    for id in ids:
        yield XFDF.replace("dossier:x", f"dossier:{id}").encode()


def _json_sample() -> bytes:
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        path = Path(folder) / "a.dossier"
        path.write_bytes(sample())
        session = open_session(path, read_only=True)
        made = FORMATS["json"].render(FORMATS["json"].gather(session.store, Asked()), Work(STAMP))
        session.close()
        return made.data


_MARKUP = (
    b"<p> </p> <table> <td/colspan=999> <li> <ol/start=-5> <!-- --> <![CDATA[ ]]> &#x0; &#55296; &amp; <sup>"
    b" <a/href='javascript:x'> <base/href> <br> <pre> style='display:none' <!DOCTYPE <!ENTITY <template> <svg> <math>"
).split()
_MARKDOWN = (  # and, for notes, what only looks like HTML
    b"<script> <img> <a/href=javascript:x> "
    b"# ## - * 1. > ``` ~~~ | --- === [a](b) ![a](b) [^1] [^1]: <b> ** __ ~~ \\[ [1] [1-9] (2001) [a][b] <http://a> $x$"
    b" {#id} &nbsp; javascript:x [x](javascript:x)"
).split()
_XML = (
    b"<w:p> <w:r> <w:t> <w:tbl> <w:footnoteReference/> <w:fldChar/> w:val='-1' <w:ins> <w:del> <w:hyperlink> <w:numPr>"
    b" page='-1' rect='NaN,1,2' coords='' <contents> <!ENTITY &amp; </w:p> ]]>"
).split()
_WORD = mutate_xml(mutate_bytes(_XML), WORD_TAGS, WORD_SNIPPETS)
_PDF = (
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
_BIB = (
    b'@article{ @string{ author={ and \\\'{ \\o $ TY ER AU PY "date-parts" "issued": [[ null true {} # year= {\\'
).split()
_JSON = (b"null", b"true", b"[]", b"{}", b"[[[[", b'"', b"\\ud800", b'"id":', b'"tables"', b"1e400", b"-0", b'"start":')
_WORDS = (b'"', b"AND", b"OR", b"NOT", b"-", b"(", b")", b"*", b"kind:", b"source:4")


def _pdf_seeds() -> Iterable[bytes]:
    plain = make_pdf(["The ferry [1] is", "slow."], ["Page two"], title="T")
    yield plain
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Highlight,
            Rect=[70, 690, 200, 715],
            NM="dossier:x",
            T="Ada",
            QuadPoints=[72, 712, 200, 712, 72, 696, 200, 696],
            Contents="words",
            C=[1, 1, 0],
            M="D:20260101",
        )
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(note)]))
        packed = io.BytesIO()
        pdf.save(packed, compress_streams=False)
        yield packed.getvalue()


def _listed(*seeds: str | bytes) -> Callable[[], Iterable[bytes]]:
    return lambda: [seed.encode() if isinstance(seed, str) else seed for seed in seeds]


_ALL = (
    Target(
        "brief-text",
        _brief("a.txt"),
        _listed(FIRST.replace("#", ""), "How?\n\n1. So [1, 2].\n\n1 A\n2 B\n"),
        mutate_bytes(_MARKDOWN),
    ),
    Target(
        "brief-markdown",
        _brief("a.md"),
        _listed(FIRST, "# Q?\n\n## 1. A\n\nB[^1]. (Berg 2001)\n\n[^1]: C\n"),
        mutate_bytes(_MARKDOWN),
    ),
    Target("html", _document("a.html"), _listed(PAGE), mutate_bytes(_MARKUP)),
    Target("mhtml", _document("a.mhtml"), lambda: [saved(PAGE)], mutate_bytes((*_MARKUP, b"--b", b"boundary="))),
    Target("docx", _document("a.docx"), lambda: [word()], mutate_zipped(_WORD)),
    Target("pdf", _pdf, _pdf_seeds, mutate_bytes(_PDF)),
    Target(
        "xfdf",
        partial(further.returned, "a.xfdf"),
        _xfdf_seeds,
        mutate_xml(mutate_bytes(_XML), XFDF_TAGS, XFDF_SNIPPETS),
    ),
    Target("bibliography", lambda data: read_bibliography(data, "a"), _listed(BIBTEX, RIS, CSL), mutate_bytes(_BIB)),
    Target("json", _json, lambda: [_json_sample()], mutate_json(mutate_bytes(_JSON))),
    Target("dossier", _dossier, lambda: [sample()], mutate_rows(mutate_bytes((*_JSON, *_MARKDOWN)))),
    Target(
        "notes",
        _notes,
        _listed(FIRST, PAGE, "[a](https://b)\n\n> c\n"),
        mutate_bytes((*_MARKDOWN, *_MARKUP)),
    ),
    Target("inline", further.inline, _listed(further.INLINE), mutate_bytes(_MARKDOWN)),
    Target("style", further.style, further.styles, mutate_xml(mutate_bytes(_XML), further.CSL_TAGS)),
    Target("settings", further.settings, _listed(further.SETTINGS), mutate_bytes(further.TOML)),
    Target("returned", partial(further.returned, "a.pdf"), further.returned_seeds, mutate_bytes(_PDF)),
    Target("query", _query, _listed('"rule-of-law" (court OR tribunal) -bank* NOT x'), mutate_bytes(_WORDS)),
)
TARGETS = {target.name: target for target in _ALL}
