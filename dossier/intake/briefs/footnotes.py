"""Markdown's footnotes: `[^1]: text`, wherever in the brief their texts stand."""

import re
from collections.abc import Iterator

from dossier.text.blocks import LINE
from dossier.text.markup import Block

_DEFINITION = re.compile(r" {0,3}\[\^(?P<label>[^\]\s^\[]{1,60})\]:[ \t]*")


def begins_definition(body: str, block: Block) -> bool:
    """Whether a block is the text of a footnote."""
    start = block.content[0][0] if block.content else len(body)
    return body.startswith("[^", start) and _DEFINITION.match(body, start) is not None


def definitions(text: str) -> Iterator[tuple[str, str]]:
    """Yield the label and the text of each footnote; a line that begins none goes on with the one before it."""
    label, words = "", ""
    blank = False
    for match in LINE.finditer(text):
        line = match[1]
        begins = _DEFINITION.match(line)
        if begins:
            if label:
                yield label, words
            label, words = begins["label"], line[begins.end() :].strip()
        elif not line.strip():
            blank = True
            continue
        elif label and (not blank or line.startswith(("  ", "\t"))):
            words += " " + line.strip()
        elif label:
            yield label, words
            label = ""
        blank = False
    if label:
        yield label, words


def trailing_definitions(body: str) -> int | None:
    """Return where the footnotes at the end of a body begin; None where it ends in something else."""
    start: int | None = None
    for lines in reversed(list(_paragraphs(body))):
        first = next((line.start() for line in lines if _DEFINITION.match(line[1])), None)
        if first is None and all(line[1].startswith(("  ", "\t")) for line in lines):
            continue  # a later paragraph of a footnote
        start = start if first is None else first
        if first != lines[0].start():
            break
    return start


def _paragraphs(body: str) -> Iterator[list[re.Match[str]]]:
    lines: list[re.Match[str]] = []
    for match in LINE.finditer(body):
        if match[1].strip():
            lines.append(match)
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines
