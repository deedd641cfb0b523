"""Further targets: what is pasted, files of styles and settings, and what comes back in a PDF."""

import io
import os
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pikepdf
from PySide6.QtGui import QKeySequence

from dossier.intake.annotations import read_annotations
from dossier.model.kinds import TextFormat
from dossier.model.returned import TAKEABLE
from dossier.output.runs import plain, runs_of
from dossier.services import paths
from dossier.services.changes.returned import TakeReturned
from dossier.services.reference_styles import style_in
from dossier.services.returning import compare
from dossier.services.session import open_session
from dossier.services.settings import FILE, Settings, load, save
from dossier.text.markup import spans
from dossier.ui import whereabouts
from dossier.ui.actions import specs
from dossier.ui.shortcuts import holder, is_key, with_keys
from tests.fuzz.sampled import sample
from tests.intake.pdf.samples import make_pdf

INLINE = """**a** _b_ `c` [d](https://e) \\* ~~f~~ <https://g>

| a | b |
|--|:-:|
| 1 | *2* |

1. one
   - two
> three
"""
SETTINGS = """reviewer = "Ada"
theme = "dark"
language = "fr"
text_size = 120
backups_kept = 7
highlight_colour = 3
recent = ["/a.dossier", "/b.dossier"]
called_up = ["open", "export"]
backup_folder = "/backups"
unknown = [[1, 2.5], {a = 1979-05-27T07:32:00Z}]

[shortcuts]
open = ["Ctrl+O", "Ctrl+K, Ctrl+S"]
find = []

[places]
"/a.dossier" = '{"place":{"view":"section","section_id":"x","offset":3},"section":4,"document":{"pages":true}}'
"""
COPIED = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Word 15">
<style><!-- @list l0 {mso-list-id:1;} p.MsoNormal {margin:0} --></style></head><body lang=EN-GB><!--StartFragment-->
<b style="font-weight:normal" id="docs-internal-guid-1"><p class=MsoTitle>How should it cross?<o:p></o:p></p>
<h2 dir=ltr>1. Ferries</h2><p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>·<span>&nbsp;
</span></span><![endif]>One ferry<sup>1</sup> is <span style="font-weight:700">slow</span> [2].</p>
<table border=1><tr><td rowspan=2>a<td colspan=3>b<tr><td><table><tr><td>c</table></table>
<div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> A. B. 2001.</p></div><ol start=2><li>C. D. 2002.</ol></b>
<!--EndFragment--></body></html>"""
COPIED_PIECES = (
    "<p>[1] A. B. 2001.</p>",
    "<h1>Sources</h1>",
    "<span style='vertical-align:super'>3</span>",
    "<a href='#_ftn1' name='_ftnref1'>[1]</a>",
    "<table><tr><td colspan='999'>a</td><td rowspan='0'>b</td></tr></table>",
    "<ol start='-2147483649'><li value='99999999999'>x</li></ol>",
    "<details><summary>s</summary><pre> a\n b</pre></details>",
)
_HTML = (
    "p div span b i sup sub a h1 h2 h6 ul ol li table tr td th tbody caption blockquote pre code br hr img del ins q"
    " details summary template noscript math svg section article nav header footer aside dl dt dd ruby rt select"
)
HTML_TAGS = tuple(_HTML.split())
_TAGS = "text names name label group choose if else layout macro citation bibliography date sort key"
CSL_TAGS = tuple(_TAGS.split())
TOML = (b"[[", b"]]", b'"""', b"\\u0000", b"\\ud800", b"nan", b"inf", b"1979-05-27T07:32:00Z", b"recent", b"[a.b]")


def style(data: bytes) -> None:
    """Look at a CSL file; what gets through has an end, which the typesetter's own limit of time would only cut."""
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        path = Path(folder) / "a.csl"
        path.write_bytes(data)
        found = style_in(path)
    assert found.csl == data
    assert b"<!ENTITY" not in data


def styles() -> Iterable[bytes]:
    yield (paths.resource("styles") / "oscola.csl").read_bytes()


def inline(data: bytes) -> None:
    """Read a body as it is shown: the spans follow each other and cover all of it."""
    text = data.decode("utf-8", "replace")
    plain(runs_of(text))
    for format in TextFormat:
        at = 0
        for span in spans(text, format):
            assert at == span.start <= span.end <= len(text), span
            at = span.end
        assert at == len(text)


def settings(data: bytes) -> None:
    """Read a settings file, whatever it holds, and write it: nothing changes by that. Never that of whoever fuzzes."""
    before = os.environ.get("XDG_CONFIG_HOME")
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        try:
            path = paths.user_config_dir() / FILE
            assert path.is_relative_to(folder)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            _used(load())
        finally:
            os.environ.pop("XDG_CONFIG_HOME")
            if before is not None:
                os.environ["XDG_CONFIG_HOME"] = before


def _used(held: Settings) -> None:
    save(held)
    assert load() == held
    for name, keys in held.shortcuts.items():
        changed = with_keys(held.shortcuts, next(iter(specs())).name, keys)
        for key in keys:
            holder(key, name, changed)
            is_key(QKeySequence(key, QKeySequence.SequenceFormat.PortableText))
    for place in held.places.values():
        where = whereabouts.read(place)
        assert where is None or whereabouts.read(where.written()) is not None
    left = held.opened(Path("/c.dossier")).left(Path("/c.dossier"), "x")
    save(left, held)
    assert load() == left


def returned(name: str, data: bytes) -> None:
    """Compare a file that came back with a dossier, and take all that can be taken."""
    file = read_annotations(data, name)
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        path = Path(folder) / "a.dossier"
        path.write_bytes(sample())
        session = open_session(path)
        try:
            taken = compare(session.store, file).chosen(tuple(TAKEABLE))
            if taken:
                session.editor.perform(TakeReturned(taken))
                session.store.refuse_damage()
        finally:
            session.close()


def returned_seeds() -> Iterable[bytes]:
    ids = re.findall(rb"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", sample())
    with pikepdf.open(io.BytesIO(make_pdf(["Two ferries cross the strait [1]; the older"], title="T"))) as pdf:
        notes = [
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Highlight,
                Rect=[70, 690, 200, 715],
                NM=f"dossier:{id.decode()}",
                QuadPoints=[72, 712, 200, 712, 72, 696, 200, 696],
                Contents="words",
                M="D:20260101",
            )
            for id in sorted(set(ids))[:12]
        ]
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(note) for note in notes]))
        packed = io.BytesIO()
        pdf.save(packed, compress_streams=False)
    yield packed.getvalue()
