"""How a section's body is shown, with positions: spans of one style and the blocks that they stand in."""

from dossier.model.kinds import BlockKind, TextFormat
from dossier.text.blocks import Block, blocks
from dossier.text.inline import Span, Style, inline

__all__ = ["Block", "Span", "Style", "blocks", "plain_line", "shown_text", "spans"]

_LONGEST = 2_000  # code points that a line is made of


def spans(body: str, format: TextFormat) -> tuple[Span, ...]:
    """Return the spans of `body`; in order they cover it in full.

    No span crosses the border of a block. Block markup, blank lines and the line end that closes a block are hidden;
    a line end inside a paragraph is shown as a space, unless it is a `BREAK` or the block is code.
    """
    found: list[Span] = []
    for block in blocks(body, format):
        at = block.start
        for span in _content(body, block, format):
            if at < span.start:
                found.append(Span(at, span.start, Style.HIDDEN))
            found.append(span)
            at = span.end
        if at < block.end:
            found.append(Span(at, block.end, Style.HIDDEN))
    return tuple(found)


def shown_text(text: str, format: TextFormat) -> str:
    """Return what of `text` is shown: all but its markup. Line ends within a block stay."""
    return "".join(text[span.start : span.end] for span in spans(text, format) if Style.HIDDEN not in span.style)


def plain_line(markdown: str) -> str:
    """Return the words of a note on one line, without its markup; of a long one the beginning."""
    text = markdown[:_LONGEST]
    parts = []
    for span in spans(text, TextFormat.MARKDOWN):
        words = text[span.start : span.end]
        parts.append(words if Style.HIDDEN not in span.style else " " * ("\n" in words))
    return " ".join("".join(parts).split())


def _content(body: str, block: Block, format: TextFormat) -> list[Span]:
    """Return the spans of a block's own text."""
    ranges = [(start, end) for start, end in block.content if start < end]
    if format is TextFormat.TEXT:
        return [Span(start, end) for start, end in ranges]
    if block.kind is BlockKind.CODE:
        return [Span(start, end, Style.CODE) for start, end in ranges]
    found: list[Span] = []
    shown = inline("".join(body[start:end] for start, end in ranges))
    i = done = 0  # `done` characters of the block's text lie in the ranges before `i`
    for span in shown:
        at = span.start
        while at < span.end:
            start, end = ranges[i]
            stop = min(span.end, done + end - start)
            found.append(Span(start + at - done, start + stop - done, span.style, span.address))
            at = stop
            if stop == done + end - start:
                done += end - start
                i += 1
    return found
