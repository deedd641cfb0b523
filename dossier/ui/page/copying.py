"""Selected text as one wants to paste it: lines of a paragraph joined, hyphens at their ends gone. Pure: no Qt."""

import re

from dossier.text.line_ends import joints

_DROPPED = re.compile("[\u00ad\u200b\ufeff]")


def clean(text: str) -> str:
    """Return `text` as it reads: words hyphenated at a line's end are whole, paragraphs are lines."""
    parts: list[str] = []
    at = 0
    for joint in joints(text):
        parts += (text[at : joint.start], joint.read)
        at = joint.end
    return _DROPPED.sub("", "".join((*parts, text[at:]))).strip("\n")
