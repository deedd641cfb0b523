"""The pages at the end of a flattened source: its comments by their numbers."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from dossier.model.progress import Cancelled, never
from dossier.output.characters import printable
from dossier.output.onto.flat import Comment
from dossier.output.pieces import Entry, runs_rtl, text_entry
from dossier.output.typeset import date_of, typeset
from dossier.output.words import Words


def list_comments(
    comments: Sequence[Comment],
    words: Words,
    *,
    resources: Path,
    timestamp: datetime,
    cancelled: Cancelled = never,
) -> bytes:
    """Return the PDF of the list. Raises KnownError as `typeset` does."""
    data, characters = printable(
        {
            "heading": words("flat.heading"),
            "line": words("flat.line"),
            "language": words("language"),
            "date": date_of(timestamp),
            "comments": [
                {"number": str(comment.number), "lines": list(_lines(comment, words)), "by": _by(comment, words)}
                for comment in comments
            ],
        }
    )
    return typeset(
        data,
        resources=resources,
        timestamp=timestamp,
        template="comments.typ",
        borrowed=characters.borrowed,
        standards=(),
        cancelled=cancelled,
    )


def _lines(comment: Comment, words: Words) -> Iterator[Entry]:
    rtl = words("direction") == "rtl"
    for line in comment.planned.contents.splitlines():
        if line.strip():
            yield text_entry(line, rtl=rtl)
    for reply in comment.planned.replies:
        text = " ".join(reply.contents.split())
        if runs_rtl(text) in (None, rtl):
            yield text_entry(words("flat.reply", text=text), rtl=rtl)
        else:  # in one line with words that run the other way its stops would be at the wrong end
            yield text_entry(words("flat.reply", text="").rstrip(), rtl=rtl)
            yield text_entry(text, rtl=rtl)


def _by(comment: Comment, words: Words) -> str:
    page = words("flat.page", page=comment.page + 1)
    return " · ".join(part for part in (page, comment.planned.author) if part)
