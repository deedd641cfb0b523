"""What a verb prints: one JSON document, or lines and tables for people. Nothing of a dossier may steer a terminal."""

import json
import re
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

import click

from dossier.model.progress import Progress, untold

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_NARROWEST = 30  # columns; a terminal that leaves less for the last cell gets longer lines instead
_GAP = "  "


def print_json(value: object) -> None:
    """Print `value` as one JSON document; what the output cannot carry or would steer a terminal is escaped."""
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower().replace("-", "")
    text = json.dumps(value, ensure_ascii=encoding != "utf8", indent=2)
    click.echo(_CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


def print_lines(*lines: str) -> None:
    """Print each text on a line of its own."""
    for line in lines:
        click.echo(visible(line))


def visible(text: str) -> str:
    """Return `text` with every character that would steer a terminal shown as U+FFFD; line feeds and tabs stay."""
    return _CONTROL.sub("\ufffd", text)


def one_line(text: str) -> str:
    """Return `text` on one line, harmless to a terminal."""
    return visible(" ".join(text.split()))


def print_table(rows: Sequence[Sequence[object]], *, indent: str = "") -> None:
    """Print `rows` with their cells below each other; None is empty.

    On a terminal the last cell is broken to fit; elsewhere each row is one line, for grep.
    """
    cells = [["" if cell is None else one_line(str(cell)) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)][:-1] if cells else []
    hanging = " " * (len(indent) + sum(widths) + len(_GAP) * len(widths))
    room = shutil.get_terminal_size().columns - len(hanging)
    for *first, last in cells:
        start = indent + "".join(
            cell + " " * (width - _width(cell)) + _GAP for cell, width in zip(first, widths, strict=True)
        )
        if _is_terminal(sys.stdout) and room >= _NARROWEST:
            last = f"\n{hanging}".join(textwrap.wrap(last, room, break_on_hyphens=False) or [""])
        click.echo((start + last).rstrip())


@contextmanager
def progress(label: str) -> Iterator[Progress]:
    """Show a bar on standard error, on a terminal alone; call what is given with the steps done and those there are."""
    if not _is_terminal(sys.stderr):
        yield untold
        return
    with click.progressbar(length=100, label=label, file=sys.stderr, show_eta=False) as bar:
        bar.render_progress()

        def advance(done: int, steps: int) -> None:
            bar.update(done * 100 // max(steps, 1) - bar.pos)

        yield advance


def counted(number: int, singular: str, plural: str = "") -> str:
    """Return a number with its noun: `1 claim`, `2 claims`."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()  # None where it was closed before the start


def _width(text: str) -> int:
    """Return how many columns of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 1 + (unicodedata.east_asian_width(character) in "WF")
        for character in text
    )
