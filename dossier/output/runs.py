"""Text to the blocks and runs of a report tree, with the styles of its markup and its positions."""

from collections.abc import Iterable
from dataclasses import replace

from dossier.model.kinds import BlockKind, TextFormat
from dossier.model.report import Block, Run, Style
from dossier.text import blocks as text_blocks
from dossier.text import markup
from dossier.text.formatting import Formatting
from dossier.text.markdown_tables import with_cells

_STYLES = {markup.Style.STRONG: Style.STRONG, markup.Style.EMPHASIS: Style.EMPHASIS, markup.Style.CODE: Style.CODE}


def runs_of(body: str, format: TextFormat = TextFormat.MARKDOWN) -> tuple[Block, ...]:
    """Return the blocks of `body` that show anything; hidden markup is in no run."""
    return _gathered(body, markup.blocks(body, format), markup.spans(body, format))


def tabled_runs(body: str, format: TextFormat) -> tuple[Block, ...]:
    """Return the blocks of `body` as `runs_of` does, those of tables cell by cell: they say where they stand in one."""
    if format is not TextFormat.MARKDOWN:
        return runs_of(body, format)
    blocks, spans = with_cells(body, markup.blocks(body, format), markup.spans(body, format))
    return _gathered(body, blocks, spans, in_tables=True)


def formatted_runs(text: str, formatting: Formatting) -> tuple[Block, ...]:
    """Return the blocks of a document's text as its file sets it; those of a table say where they stand in it.

    A link into the document itself leads nowhere on paper, so it is none.
    """
    spans = (replace(span, address=None) if (span.address or "").startswith("#") else span for span in formatting.spans)
    return _gathered(text, formatting.blocks, spans, in_tables=True)


def shifted(blocks: Iterable[Block], by: int) -> tuple[Block, ...]:
    """Return `blocks` with their offsets counted from `by` code points earlier."""
    return tuple(
        replace(block, runs=tuple(replace(run, start=run.start + by, end=run.end + by) for run in block.runs))
        for block in blocks
    )


def _gathered(
    body: str, blocks: Iterable[text_blocks.Block], all_spans: Iterable[markup.Span], *, in_tables: bool = False
) -> tuple[Block, ...]:
    spans = iter(all_spans)
    span = next(spans, None)
    found = []
    for block in blocks:
        runs: list[Run] = []
        while span is not None and span.start < block.end:
            runs += _runs(body, span, block.kind is BlockKind.CODE)
            span = next(spans, None)
        if runs or block.kind is BlockKind.RULE:
            cell = block.cell if in_tables else None
            found.append(Block(block.kind, tuple(runs), block.level, block.ordinal, block.begins, cell))
    return tuple(found)


def _runs(body: str, span: markup.Span, is_code: bool) -> list[Run]:
    """Return the runs of one span; line ends inside a paragraph become spaces, or a line feed where they break it."""
    if markup.Style.BREAK in span.style:
        return [Run("\n", span.start, span.end)]
    if markup.Style.HIDDEN in span.style:
        return []
    styles = tuple(style for flag, style in _STYLES.items() if flag in span.style)
    text = body[span.start : span.end]
    if "\r" not in text:
        shown = text if is_code else text.replace("\n", " ")
        return [Run(shown, span.start, span.end, styles, span.address)]
    found: list[Run] = []
    at = span.start
    for line in text.splitlines(keepends=True):
        words = line.rstrip("\r\n")
        if words:
            found.append(Run(words, at, at + len(words), styles, span.address))
        if len(words) < len(line):
            found.append(Run("\n" if is_code else " ", at + len(words), at + len(line), styles, span.address))
        at += len(line)
    return found


def plain(blocks: tuple[Block, ...]) -> str:
    """Return the text that `blocks` show, a blank line between them; list items keep a sign."""
    lines = []
    for block in blocks:
        text = "".join(run.text for run in block.runs).strip()
        if block.kind is BlockKind.ITEM and block.begins:
            sign = "•" if block.ordinal is None else f"{block.ordinal}."
            text = f"{'  ' * (block.level - 1)}{sign} {text}"
        if text:
            lines.append(text)
    return "\n\n".join(lines)
