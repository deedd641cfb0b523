"""A brief as clean Markdown: its question, notice and sections, and the list of its sources, without the review.

The text of a section that was Markdown stays as it is, but for headings, which are set below those of sections; plain
text gets its paragraphs and lists, and a backslash before what would be markup.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from dossier.model.anchor import Range
from dossier.model.kinds import BlockKind, TextFormat
from dossier.text.blocks import TEXT_ITEM, Block, blocks
from dossier.text.inline import Style, inline

_LEVEL, _DEEPEST = 2, 6  # of a section's heading, of any heading
_MARKUP = re.compile(r"[\\`*_\[\]<]|&(?=#?\w{1,12};)|!(?=\[)")
_LINE_START = re.compile(r"[+\-=#>|~:]|\d{1,9}(?=[.)])")
_LINE_END = re.compile(r"\r\n|\r|\n")

_IN_BRACKETS = re.compile(r"(?:\[\d[\d\s,–-]*\]|\[(?:\d+|\[\d+\])\]\([^()\s]+\))+")


@dataclass(frozen=True, slots=True)
class BriefSection:
    """A section as it is written: `number` is printed before its title where there is one.

    `markers` are the ranges of its markers with their numbers, in order; each is written as `[4]`, however it was
    printed.
    """

    title: str
    number: int | None
    format: TextFormat
    body: str
    markers: tuple[tuple[int, int, int], ...] = ()


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
        head, section = _headed(section)
        parts.append(f"{'#' * _LEVEL} {number}{head or escaped_line(section.title, first=not number)}")
        parts += filter(None, [_body(section)])
    if brief.sources:
        parts.append(f"{'#' * _LEVEL} {brief.sources_heading}")
        parts += [f"[{number}] {entry}" for number, entry in brief.sources]
    return "\n\n".join(parts) + "\n"


def _headed(section: BriefSection) -> tuple[str, BriefSection]:
    """Return the heading that a section's text begins with, where that is its title with markers; and what follows.

    Two headings upon each other would not be read again as one section.
    """
    first = next(iter(blocks(section.body, section.format)), None)
    if section.format is not TextFormat.MARKDOWN or first is None or first.kind is not BlockKind.HEADING:
        return "", section
    start, end = first.content[0][0], first.content[-1][1]
    own = tuple(each for each in section.markers if each[1] <= end)
    at = _where(section, start, end, own)
    if not own or at is None:
        return "", section
    printed = _printed_anew(replace(section, body=section.body[:end], markers=own))[0]
    following = tuple((a - first.end, b - first.end, number) for a, b, number in section.markers[len(own) :])
    return " ".join(printed[at:].split()), replace(section, body=section.body[first.end :], markers=following)


def _where(section: BriefSection, start: int, end: int, markers: Collection[tuple[int, int, int]]) -> int | None:
    """Return where the title begins in a heading from `start` to `end`, after its number; None where it is another."""
    heading = section.body[start:end]
    hidden = {at for span in inline(heading) if Style.HIDDEN in span.style for at in range(span.start, span.end)}
    hidden |= {at - start for first, last, _ in markers for at in range(first, last)}
    shown = [at for at, each in enumerate(heading) if at not in hidden and not each.isspace()]
    title = [each for each in section.title if not each.isspace()]
    if not title or [heading[at] for at in shown][-len(title) :] != title:
        return None
    at = shown[-len(title)]
    while at - 1 in hidden:
        at -= 1
    return start + at


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
    body, kept = _printed_anew(section)
    if section.format is TextFormat.MARKDOWN:
        return "".join(_lowered(body)).strip("\n")
    return "\n\n".join(_paragraphs(body, kept))


def _printed_anew(section: BriefSection) -> tuple[str, list[Range]]:
    """Return a section's text with its markers in brackets, and where those are. What is in brackets already stays."""
    pieces: list[str] = []
    kept: list[Range] = []
    at = length = 0
    for start, end, numbers in _side_by_side(section.markers):
        printed = section.body[start:end]
        if not _IN_BRACKETS.fullmatch(printed):
            printed = "".join(f"[{number}]" for number in numbers)
        pieces += (section.body[at:start], printed)
        length += start - at
        kept.append((length, length + len(printed)))
        at, length = end, length + len(printed)
    return "".join((*pieces, section.body[at:])), kept


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


def _side_by_side(markers: Sequence[tuple[int, int, int]]) -> Iterator[tuple[int, int, list[int]]]:
    """Yield the range of markers that nothing stands between, and their numbers."""
    found: list[tuple[int, int, list[int]]] = []
    for start, end, number in markers:
        if found and found[-1][1] == start:
            found[-1] = (found[-1][0], end, [*found[-1][2], number])
        else:
            found.append((start, end, [number]))
    return iter(found)


def _paragraphs(body: str, kept: Collection[Range]) -> Iterator[str]:
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
        text = " ".join(_escaped_but(body, start, end, kept).split())
        if text:
            yield lead + _begun(text)


def _escaped_but(body: str, start: int, end: int, kept: Collection[Range]) -> str:
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
    issue = f" {parts.issue}" if parts.issue else ""
    place = f"*{escaped(parts.container)}*{issue}." if parts.container else f"{escaped(parts.publisher)}."
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
    """What an entry of a list of sources says.

    `date` is `12 May 2020`, `May 2020`, `2020` or ''; `issue` is `4(2), 12-20` or ''.
    """

    author: str = ""
    title: str = ""
    container: str = ""
    publisher: str = ""
    date: str = ""
    address: str = ""
    issue: str = ""
