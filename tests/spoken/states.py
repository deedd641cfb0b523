"""The states of the main window that are read, in turn, and how one comes there: mostly by keys."""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.intake.pdf.samples import make_pdf
from tests.spoken.reading import CHECKOUT, Heard, Step, hear

LONG_ENOUGH = 1.5  # s in which what was asked for is there


def rest(seconds: float = LONG_ENOUGH) -> Step:
    return ("rest", seconds)


def called_up(words: str) -> Iterator[Step]:
    """Call something up by name."""
    yield ("key", "ctrl+k")
    yield ("wait", "text", "Call up by name")
    yield ("type", words)
    yield rest()
    yield ("key", "Return")


def in_dialog(key: str, title: str) -> Iterator[Step]:
    """Open a dialog, read, and close it."""
    yield ("key", key)
    yield ("wait", "dialog", title)
    yield rest()
    yield ("read",)
    yield ("key", "Escape")
    yield rest(0.5)


MAIN_WINDOW: dict[str, list[Step]] = {
    "overview": [("wait", "frame", ""), rest(3), ("read",)],
    "unplaced": [("key", "End"), rest(), ("read",)],  # in the outline, where the keys are at first
    "notes and annotations": [("key", "Up"), rest(), ("read",)],
    "sources": [("key", "Up"), rest(), ("read",)],
    "limits": [("key", "Up"), rest(), ("read",)],
    "a citation beside its page": [("key", "j"), ("wait", "text", "Text of page 1"), rest(), ("read",)],
    "details of its source": [("press", "page tab", "Details"), rest(), ("read",)],
    "claims of its source": [("press", "page tab", "Claims that rest"), rest(), ("read",)],
    "what was found": [("put", "text", "Find everywhere", "sanctions"), ("wait", "list", "Search"), rest(), ("read",)],
    "history": [*called_up("History"), rest(), ("read",)],
    "settings": [*in_dialog("ctrl+comma", "Settings")],
    "help": [*in_dialog("F1", "Help")],
    "palette": [*in_dialog("ctrl+k", "Command palette")],
    "backups": [*called_up("Backups"), ("wait", "dialog", "Backups"), rest(), ("read",)],
}


def heard_in(folder: Path, steps: Sequence[Step]) -> list[Heard]:
    """Do `steps` in the window on a copy of the bundled dossier with a PDF of two pages on its first source."""
    dossier = Path(shutil.copy(CHECKOUT / "data" / "us-icc-options.dossier", folder))
    pdf = folder / "report.pdf"
    pdf.write_bytes(make_pdf(("The harbour report", "Two ferries cross the strait."), ("The newer ferry is fast.",)))
    program = [sys.executable, "-m", "dossier"]
    subprocess.run(
        [*program, "attach", str(dossier), "1", str(pdf)], check=True, cwd=CHECKOUT, stdout=subprocess.DEVNULL
    )
    return hear(steps, [*program, str(dossier)])
