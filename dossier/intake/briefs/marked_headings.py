"""Headings that cite: `## 2. Sanctions relief [3, 4]`. A heading that holds a marker begins the body of its section."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from dossier.intake.briefs.headings import number_and_title
from dossier.intake.briefs.markers import chosen, find_candidates
from dossier.intake.briefs.outline import Part
from dossier.intake.briefs.printed import Listed, Printed
from dossier.model.kinds import BlockKind, MarkerForm, TextFormat
from dossier.text.markup import blocks, shown_text


def with_marked_heading(
    text: str, part: Part, format: TextFormat, listed: Listed, forms: Collection[MarkerForm]
) -> Part | None:
    """Return a part whose body begins with its heading, its title without the markers; None where the heading has none.

    So the markers have a place in the section's text, and the heading is a claim that can be corrected.
    """
    if part.heading is None or format is not TextFormat.MARKDOWN:
        return None
    head = text[part.start : part.body_start].rstrip()
    own = [block for block in blocks(head, format) if block.kind is not BlockKind.CODE and block.content]
    if not own or not _may_cite(head):
        return None
    found = [each for _, each in chosen(find_candidates(head, own[-1:], format, listed), forms) if not each.weak]
    if not found:
        return None
    title = number_and_title(_without(head[own[-1].start : own[-1].end], own[-1].start, found))[1]
    start = part.start + own[-1].start
    end = max(part.body_end, start) if part.body_start < part.body_end else part.start + len(head)
    return replace(part, heading=replace(part.heading, title=title), body_start=start, body_end=end)


def _may_cite(head: str) -> bool:
    return any(each.isdigit() for each in head) or "[^" in head


def _without(words: str, offset: int, printed: Sequence[Printed]) -> str:
    """Return what a heading shows without its markers."""
    for each in reversed(printed):
        words = words[: each.start - offset] + words[each.end - offset :]
    return " ".join(shown_text(words, TextFormat.MARKDOWN).split())
