"""A brief as clean Markdown: its question, notice and sections, and the list of its sources, without the review.

The text of a section that was Markdown stays as it is, but for headings, which are set below those of sections; plain
text gets its paragraphs and lists, and a backslash before what would be markup.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from dossier.model.kinds import TextFormat
from dossier.text.blocks import TEXT_ITEM, Block, BlockKind, blocks

_LEVEL, _DEEPEST = 2, 6  # of a section's heading, of any heading
_MARKUP = re.compile(r"[\\`*_\[\]<]|&(?=#?\w{1,12};)|!(?=\[)")
_LINE_START = re.compile(r"[+\-=#>|~:]|\d{1,9}(?=[.)])")
_LINE_END = re.compile(r"\r\n|\r|\n")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class BriefSection:
    """A section as it is written: `number` is printed before its title where there is one; `kept` are its markers."""

    title: str
    number: int | None
    format: TextFormat
    body: str
    kept: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class BriefText:
    """What is written. `title` is '' where it is the question; `sources` are entries by number, in Markdown."""

    title: str
    question: str
    notice: str
    sections: tuple[BriefSection, ...]
    sources: tuple[tuple[int, str], ...]
    sources_heading: str = "Sources"


def write_brief(brief: BriefText) -> str:
    """Return the brief as Markdown, its parts one blank line from each other."""
    parts = [f"# {escaped_line(brief.title or brief.question)}"]
    if brief.title and brief.question:
        parts.append(escaped_line(brief.question))
    if brief.notice:
        parts.append(escaped_line(brief.notice))
    for section in brief.sections:
        number = "" if section.number is None else f"{section.number}. "
        parts.append(f"{'#' * _LEVEL} {number}{escaped_line(section.title, first=not number)}")
        parts += filter(None, [_body(section)])
    if brief.sources:
        parts.append(f"{'#' * _LEVEL} {brief.sources_heading}")
        parts += [f"[{number}] {entry}" for number, entry in brief.sources]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Return `text` as part of a line that shows it as it is."""
    return _MARKUP.sub(r"\\\g<0>", text)


def escaped_line(text: str, *, first: bool = True) -> str:
    """Return `text` on one line that shows it; `first`: nothing stands before it that keeps it from being a list."""
    text = escaped(" ".join(text.split()))
    text = re.sub(r"#+$", lambda found: "\\#" * len(found[0]), text)
    return _begun(text) if first else text


def _begun(text: str) -> str:
    """Return a line that begins no list, heading, quotation or rule."""
    start = _LINE_START.match(text)
    if start is None:
        return text
    if start[0].isdecimal():
        return f"{start[0]}\\{text[start.end() :]}"
    return "\\" + text


def _body(section: BriefSection) -> str:
    if section.format is TextFormat.MARKDOWN:
        return "".join(_lowered(section.body)).strip("\n")
    return "\n\n".join(_paragraphs(section))


def _lowered(body: str) -> Iterator[str]:
    """Yield the blocks of Markdown, headings set below a section's."""
    found = blocks(body, TextFormat.MARKDOWN)
    levels = [block.level for block in found if block.kind is BlockKind.HEADING]
    down = max(0, _LEVEL + 1 - min(levels, default=_DEEPEST))
    for block in found:
        text = _LINE_END.sub("\n", body[block.start : block.end])
        if block.kind is BlockKind.HEADING and down:
            words = " ".join(_shown(body, block).split())
            after = text[len(text.rstrip("\n")) :]
            yield f"{'#' * min(block.level + down, _DEEPEST)} {words}{after}"
        else:
            yield text


def _shown(body: str, block: Block) -> str:
    return "".join(body[start:end] for start, end in block.content)


def _paragraphs(section: BriefSection) -> Iterator[str]:
    body = section.body
    for block in blocks(body, TextFormat.TEXT):
        if not block.content:
            continue
        start, end = block.content[0][0], block.content[-1][1]
        item = TEXT_ITEM.match(body, start, end)
        lead = ""
        if item is not None:
            ordinal = re.search(r"\d+", item[0])
            lead = f"{ordinal[0]}. " if ordinal else "- "
            start = item.end()
        text = " ".join(_escaped_but(body, start, end, section.kept).split())
        if text:
            yield lead + _begun(text)


def _escaped_but(body: str, start: int, end: int, kept: Collection[Span]) -> str:
    """Return a stretch of plain text with backslashes, but in the ranges `kept`."""
    pieces: list[str] = []
    at = start
    for first, last in sorted(kept):
        if at <= first and last <= end:
            pieces += (escaped(body[at:first]), body[first:last])
            at = last
    return "".join((*pieces, escaped(body[at:end])))


def entry_forms(parts: "EntryParts") -> Sequence[str]:
    """Return the ways to write an entry of the list, the usual one first."""
    author, title, date = escaped(parts.author), escaped(parts.title), parts.date
    end = " ".join(part for part in (f"{date}." if date else "", parts.address) if part)
    place = f"*{escaped(parts.container)}*." if parts.container else f"{escaped(parts.publisher)}."
    has_place = bool(parts.container or parts.publisher)
    forms = []
    if author and title:
        quoted = f"{author}, “{title}.”"
        if has_place:
            forms += [f"{quoted} {place} {end}", f"{author} ({date}). {title}. {place} {parts.address}"]
        forms += [f"{quoted} {end}", f"{author}, *{title}*. {end}", f"{author}. {title}. {end}"]
        forms += [f"{author} ({date}). {title}. {parts.address}", f"{author}, {title}, {date} {parts.address}"]
    elif title:
        if has_place:
            forms += [f"“{title}.” {place} {end}", f"{title}. {place} {end}"]
        forms += [f"{title}. {end}", f"{title}, {end}", f"“{title}.” {end}", f"{title} {end}", title]
    else:
        forms += [end or author]
    return [_begun(" ".join(form.split())) for form in forms if form.strip()]


@dataclass(frozen=True, slots=True)
class EntryParts:
    """What an entry of a list of sources says. `date` is `12 May 2020`, `May 2020`, `2020` or ''."""

    author: str = ""
    title: str = ""
    container: str = ""
    publisher: str = ""
    date: str = ""
    address: str = ""
