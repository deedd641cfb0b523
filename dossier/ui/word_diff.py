"""Which words of a quote differ from a text, to be seen and to be heard: struck and underlined, and said in words."""

from html import escape

from PySide6.QtCore import QCoreApplication

from dossier.model.diff import Diff, Part
from dossier.ui.palette import Palette

_AROUND = 8  # words shown before and after a difference
_LONGEST = 40  # words shown of one difference


def diff_html(diff: Diff, colours: Palette) -> str:
    """Return a diff as rich text: the quote's words struck through, those of the text in their place underlined."""
    looks = {
        "same": "{}",
        "removed": f'<s style="background-color: {colours.error_ground.name()}">{{}}</s>',
        "added": f'<u style="background-color: {colours.selection.name()}">{{}}</u>',
    }
    return " ".join(looks[op].format(escape(words)) for op, words in _shortened(diff))


def diff_words(diff: Diff) -> str:
    """Return a diff as a screen reader says it: "where the quotation has “14”, the text has “15”"."""
    said: list[str] = []
    parts = [part for part in _shortened(diff) if part[0] != "same" or part[1] != "…"]
    at = 0
    while at < len(parts):
        op, words = parts[at]
        after = parts[at + 1] if at + 1 < len(parts) else ("same", "")
        if op == "removed" and after[0] == "added":
            say = QCoreApplication.translate("WordDiff", "where the quotation has “{quoted}”, the text has “{there}”")
            said.append(say.format(quoted=words, there=after[1]))
            at += 1
        elif op == "removed":
            say = QCoreApplication.translate("WordDiff", "the quotation has “{quoted}”, which is not in the text")
            said.append(say.format(quoted=words))
        elif op == "added":
            say = QCoreApplication.translate("WordDiff", "the text has “{there}”, which is not in the quotation")
            said.append(say.format(there=words))
        at += 1
    return "; ".join(said)


def _shortened(diff: Diff) -> list[Part]:
    """Return a diff with so much around each difference as tells where it is."""
    found: list[Part] = []
    for index, (op, words) in enumerate(diff):
        listed = words.split()
        if op == "same":
            first = listed[:_AROUND] if index else []
            last = listed[-_AROUND:] if index + 1 < len(diff) else []
            kept = listed if len(listed) <= len(first) + len(last) else [*first, "…", *last]
        else:
            kept = listed if len(listed) <= _LONGEST else [*listed[:_LONGEST], "…"]
        found.append((op, " ".join(kept)))
    return found
