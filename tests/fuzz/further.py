"""Further targets: what is pasted, files of styles and settings, and what comes back in a PDF."""

import io
import os
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pikepdf

from dossier.intake.annotations import read_annotations
from dossier.model.kinds import TextFormat
from dossier.model.returned import TAKEABLE
from dossier.output.runs import plain, runs_of
from dossier.services import paths
from dossier.services.changes.returned import TakeReturned
from dossier.services.reference_styles import style_in
from dossier.services.returning import compare
from dossier.services.session import open_session
from dossier.services.settings import FILE, load
from dossier.text.markup import spans
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
recent = ["/a.dossier"]

[keys]
open = "Ctrl+O"
"""
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
    """Read a settings file, whatever it holds; never that of whoever fuzzes."""
    before = os.environ.get("XDG_CONFIG_HOME")
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        try:
            path = paths.user_config_dir() / FILE
            assert path.is_relative_to(folder)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            load()
        finally:
            os.environ.pop("XDG_CONFIG_HOME")
            if before is not None:
                os.environ["XDG_CONFIG_HOME"] = before


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
