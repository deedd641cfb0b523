"""Who wrote a note or a comment, on what and when, as its card says it."""

from PySide6.QtCore import QCoreApplication

from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.ui.colours import colour_word
from dossier.ui.dates import local_date
from dossier.ui.panes.notes_subject import Entry
from dossier.ui.places import bare, shortened
from dossier.ui.words import annotation_kind_word, dotted, listed


def byline(entry: Entry) -> str:
    """Return the line below the words of an entry: "Ada · comment on “the older one” · 3 May 2026"."""
    by = entry.row.reviewer
    if entry.writers:
        maker, *editors = entry.writers
        edited = QCoreApplication.translate("NoteCard", "{maker}, edited by {reviewer}")
        by = edited.format(maker=maker, reviewer=listed(editors))
    return dotted(part for part in (by, _what(entry), local_date(entry.row.made_at)) if part)


def _what(entry: Entry) -> str:
    row, words = entry.row, shortened(entry.about)
    if isinstance(row, Note):
        if not words:
            return QCoreApplication.translate("NoteCard", "note")
        if row.on is OnKind.ANNOTATION:
            return QCoreApplication.translate("NoteCard", "reply on {what}").format(what=words)
        return QCoreApplication.translate("NoteCard", "note on {what}").format(what=words)
    if row.comment:
        quoted = QCoreApplication.translate("NoteCard", "comment on “{words}”")
        plain = QCoreApplication.translate("NoteCard", "comment on {words}")
        return (quoted if row.anchor.exact else plain).format(words=bare(words))
    quoted = QCoreApplication.translate("NoteCard", "{kind}, {colour}, of “{words}”")
    plain = QCoreApplication.translate("NoteCard", "{words}, {colour}")
    kind, colour = annotation_kind_word(row.kind), colour_word(row.colour)
    return (quoted if row.anchor.exact else plain).format(kind=kind, colour=colour, words=bare(words))
