"""The comments in a Word file, on the words that they are on."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from lxml.etree import _Element

from dossier.intake.documents.package import attribute
from dossier.intake.documents.writer import TextWriter
from dossier.model.imported import ImportedAnnotation
from dossier.model.moments import stored

MARK = "\0comment "  # before the id of a comment, among the names of places; no name in a file has a NUL


def annotations_of(
    comments: _Element, writer: TextWriter, ends: dict[str, int], text: str
) -> Iterator[ImportedAnnotation]:
    """Yield the comments with the words that they are on; one on no words is on the word before it."""
    for comment in comments.iterchildren("w-comment"):
        id = attribute(comment, "id")
        end = ends.get(id, 0)
        start = min(writer.places.get(MARK + id, end), end)
        start += len(text[start:end]) - len(text[start:end].lstrip())
        if start >= end:
            start, end = _word_at(text, end)
        said = "\n".join(filter(None, (_plain(paragraph) for paragraph in comment.iter("w-p"))))
        author = attribute(comment, "author") or attribute(comment, "initials")
        if start < end:
            yield ImportedAnnotation(start, end, said, author, _utc(attribute(comment, "date")))


def _word_at(text: str, at: int) -> tuple[int, int]:
    """Return the range of the last word before `at`, or of the first word after it."""
    before = list(re.finditer(r"\S+", text[max(0, at - 200) : at]))
    if before:
        return max(0, at - 200) + before[-1].start(), max(0, at - 200) + before[-1].end()
    after = re.compile(r"\S+").search(text, at)
    return after.span() if after else (0, 0)


def _plain(paragraph: _Element) -> str:
    held = paragraph.iter("w-t", "w-tab", "w-br")
    return " ".join("".join(each.text or "" if each.tag == "w-t" else " " for each in held).split())


def _utc(date: str) -> str:
    """Return a moment as it is stored; '' where `date` is none."""
    try:
        moment = datetime.fromisoformat(date)
        moment = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return stored(moment) if moment.year >= 1000 else ""
