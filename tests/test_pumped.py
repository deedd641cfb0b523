"""Texts that repeat one thing: each is read in a time that grows with its length. A regular expression that does not
would hold the whole window, whichever thread it runs in.
"""

import contextlib
import json
import time
from collections.abc import Callable

import pytest

from dossier.intake.bibliographies import read_bibliography
from dossier.intake.briefs import read_brief
from dossier.intake.briefs.hyphens import Hyphens
from dossier.model.errors import KnownError
from dossier.output.hayagriva import entry_of
from dossier.output.markdown_text import inline
from dossier.output.runs import runs_of
from dossier.text.edits import Edited

LENGTH = 60_000  # characters; what is quadratic takes minutes for them
ENOUGH = 20  # seconds on a loaded machine; alone each takes 3 at most
PUMPED = ("w", "1", " ", "\u00a0", ".", ". ", "-", "中")


def _record(text: str) -> None:
    record = {"type": "book", "title": text, "author": [{"literal": text}], "page": text, "publisher": text}
    entry_of(read_bibliography(json.dumps([record]).encode(), "a.json").records[0].csl, "apa")


READERS: dict[str, Callable[[str], object]] = {
    "brief": lambda text: read_brief(f"How?\n\n1. A\n\nB {text} [1].\n\nSources\n\n[1] C {text}\n".encode(), "a.txt"),
    "page": lambda text: read_brief(f"<h1>How?</h1><h2>1. A</h2><p>B {text} [1].</p>".encode(), "a.html"),
    "record": _record,
    "bibtex": lambda text: read_bibliography(f"@book{{a, title={{T}}, pages={{1 {text} 2}}}}".encode(), "a.bib"),
    "note": runs_of,
    "export": lambda text: inline([{"kind": "text", "text": f"a{text}b"}]),
    "hyphens": lambda text: Hyphens([f"{text}-", text]),
    "edit": lambda text: Edited("", f"a{text}").came_back("twelve letters"),
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("piece", PUMPED, ids=[f"U+{ord(piece[0]):04X}{piece[1:]}" for piece in PUMPED])
def test_it_is_read_in_a_time_that_grows_with_its_length(reader: str, piece: str) -> None:
    begun = time.monotonic()
    with contextlib.suppress(KnownError):
        READERS[reader](piece * (LENGTH // len(piece)))
    assert time.monotonic() - begun < ENOUGH
