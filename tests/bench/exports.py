"""The report as PDF, beside the typesetter alone."""

import json
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2

from dossier.model.kinds import OnKind, Verdict
from dossier.model.report import Report
from dossier.model.rows import Citation, Section
from dossier.output.characters import printable
from dossier.output.layout import lay_out
from dossier.output.typeset import typeset
from dossier.output.words import load_words
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.judgements import Judge
from dossier.services.exporting import build_report, write_report
from dossier.services.importing import import_brief
from dossier.services.paths import resource
from dossier.services.session import Session, open_session
from tests.bench.material import brief
from tests.bench.measuring import Measured, paired, timed

_TIME = datetime(2026, 1, 1, tzinfo=UTC)
_EVERY = 3  # one citation in so many is judged

# Every string of the data as a paragraph: what typesetting the same words costs at the least.
_PLAIN = """
#let words(value) = if type(value) == str { par(value) } else if type(value) == array {
  for part in value { words(part) }
} else if type(value) == dictionary { for part in value.values() { words(part) } }
#words(json("words.json"))
"""
_COMPILE = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], ignore_system_fonts=True)"


def measure(folder: Path, *, pages: int, pairs: int) -> Iterator[Measured]:
    """Yield what the report costs of a brief of `pages` pages, a third of it judged, each section with a comment.

    80 of a brief make some 200 of a report.
    """
    text = folder / "report.md"
    text.write_text(brief(pages), encoding="utf-8")
    path = folder / "report.dossier"
    import_brief(text, path)
    with closing(open_session(path, reviewer="Bench")) as session:
        _review(session)
        report = build_report(session.store)

        def ours() -> None:
            write_report(build_report(session.store), folder / "report.pdf", timestamp=_TIME)

        data = _data(report)
        ours()
        with closing(pypdfium2.PdfDocument(folder / "report.pdf")) as document:
            name = f"export a report of {len(document)} pages"
        same = "typst, the same template and data"
        yield paired(name, timed(ours), (same, timed(lambda: _same_template(data))), pairs)
        words = "typst, the same words as plain paragraphs"
        yield paired(name, timed(ours), (words, timed(_plain(folder / "plain", data))), pairs)


def _review(session: Session) -> None:
    for number, citation in enumerate(session.store.find(Citation)):
        if number % _EVERY == 0:
            session.editor.perform(Judge(citation.id, Verdict.PARTLY, "Only in part: the source speaks of one year."))
    for section in session.store.find(Section):
        session.editor.perform(Annotate(OnKind.SECTION, section.id, 0, 40, comment="Ask for the figures behind this."))


def _data(report: Report) -> dict[str, Any]:
    resources = resource("templates").parent
    colours = tomllib.loads((resources / "themes" / "tokens.toml").read_text(encoding="utf-8"))["light"]
    layout = lay_out(report, load_words(resources, "en", UTC), colours, _TIME, frozenset())
    data, _characters = printable(layout.data)
    return dict(data)


def _same_template(data: dict[str, Any]) -> None:
    typeset(data, resources=resource("templates").parent, timestamp=_TIME)


def _plain(folder: Path, data: dict[str, Any]) -> Callable[[], None]:
    folder.mkdir()
    (folder / "plain.typ").write_text(_PLAIN, encoding="utf-8")
    (folder / "words.json").write_text(json.dumps(data), encoding="utf-8")
    command = [sys.executable, "-I", "-c", _COMPILE, str(folder / "plain.typ"), str(folder / "plain.pdf")]

    def run() -> None:
        subprocess.run(command, check=True, capture_output=True)

    return run
