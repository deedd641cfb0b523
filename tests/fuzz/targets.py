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
from tests.fuzz import further, layout, records, wordlists
from tests.fuzz.grammars import mutate_html, mutate_lines, mutate_mail, mutate_pages, mutate_tokens, mutate_toml
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
        for read in (plain_text, page_text, links, remarks):
            read(file, 0)
        layout.laid_out((page_runs(file, 0), page_rules(file, 0)))
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


def _recovered(data: bytes) -> None:
    """Recover a damaged dossier; what was recovered is a sound one."""
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        path = Path(folder) / "a.dossier"
        path.write_bytes(data)
        recover(path, path.with_name("b.dossier"))
        assert path.read_bytes() == data
        _used(path.with_name("b.dossier"))


def _outputs(data: bytes) -> None:
    """Write a dossier that was changed by whoever in every form that other programs read; each is one of its kind."""
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        path = Path(folder) / "a.dossier"
        path.write_bytes(data)
        with closing(open_session(path, read_only=True)) as session:
            for name in ("html", "docx", "csv", "w3c", "claimreview", "brief-markdown", "csl-json", "bibtex", "ris"):
                form = FORMATS[name]
                made = form.render(form.gather(session.store, Asked()), Work(STAMP)).data
                if form.suffix in (".json", ".jsonld"):
                    json.loads(made)


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


_WORD = mutate_xml(mutate_bytes(wordlists.XML), WORD_TAGS, WORD_SNIPPETS)
_ROWS = mutate_rows(mutate_bytes((*wordlists.JSON, *wordlists.MARKDOWN)))
_HTML = mutate_html(mutate_bytes(wordlists.MARKUP), further.HTML_TAGS, further.COPIED_PIECES)
_CONTENT = mutate_tokens(mutate_bytes(layout.OPERATORS), layout.OPERATORS)

_ALL = (
    Target(
        "brief-text",
        _brief("a.txt"),
        _listed(FIRST.replace("#", ""), "How?\n\n1. So [1, 2].\n\n1 A\n2 B\n"),
        mutate_bytes(wordlists.MARKDOWN),
    ),
    Target(
        "brief-markdown",
        _brief("a.md"),
        _listed(FIRST, "# Q?\n\n## 1. A\n\nB[^1]. (Berg 2001)\n\n[^1]: C\n"),
        mutate_bytes(wordlists.MARKDOWN),
    ),
    Target("html", _document("a.html"), _listed(PAGE), mutate_bytes(wordlists.MARKUP)),
    Target("clipboard", _brief("Clipboard.html"), _listed(further.COPIED), _HTML),
    Target("mhtml", _document("a.mhtml"), lambda: [saved(PAGE)], mutate_mail(_HTML)),
    Target("docx", _document("a.docx"), lambda: [word()], mutate_zipped(_WORD)),
    Target("pdf", _pdf, _pdf_seeds, mutate_bytes(wordlists.PDF)),
    Target(
        "xfdf",
        partial(further.returned, "a.xfdf"),
        _xfdf_seeds,
        mutate_xml(mutate_bytes(wordlists.XML), XFDF_TAGS, XFDF_SNIPPETS),
    ),
    Target("bibtex", records.records, _listed(records.BIBTEX), mutate_lines(mutate_bytes(wordlists.BIB))),
    Target("ris", records.records, _listed(records.RIS), mutate_lines(mutate_bytes(wordlists.BIB))),
    Target("csl-json", records.records, _listed(records.CSL), mutate_json(mutate_bytes(wordlists.BIB))),
    Target("json", _json, lambda: [_json_sample()], mutate_json(mutate_bytes(wordlists.JSON))),
    Target("recovery", _recovered, lambda: [sample()], mutate_pages(mutate_bytes(())), 3),
    Target("outputs", _outputs, lambda: [sample()], _ROWS, 3),
    Target("dossier", _dossier, lambda: [sample()], _ROWS),
    Target(
        "notes",
        _notes,
        _listed(FIRST, PAGE, "[a](https://b)\n\n> c\n"),
        mutate_bytes((*wordlists.MARKDOWN, *wordlists.MARKUP)),
    ),
    layout.LAYOUT,
    Target("pdf-content", lambda data: _pdf(layout.content(data)), _listed(layout.CONTENT), _CONTENT),
    Target("inline", further.inline, _listed(further.INLINE), mutate_bytes(wordlists.MARKDOWN)),
    Target("style", further.style, further.styles, mutate_xml(mutate_bytes(wordlists.XML), further.CSL_TAGS)),
    Target("settings", further.settings, _listed(further.SETTINGS), mutate_toml(mutate_bytes(further.TOML))),
    Target("returned", partial(further.returned, "a.pdf"), further.returned_seeds, mutate_bytes(wordlists.PDF)),
    Target("query", _query, _listed('"rule-of-law" (court OR tribunal) -bank* NOT x'), mutate_bytes(wordlists.WORDS)),
)
TARGETS = {target.name: target for target in _ALL}
