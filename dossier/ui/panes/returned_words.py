"""What is said of things that came back in a file."""

from PySide6.QtCore import QCoreApplication

from dossier.model.kinds import Verdict
from dossier.model.returned import Kind, Returned
from dossier.model.rows import Annotation, Passage
from dossier.ui.colours import colour_word
from dossier.ui.dates import local_date
from dossier.ui.words import annotation_kind_word, verdict_word

ORDER = (
    Kind.EDIT,
    Kind.CONFLICT,
    Kind.LOOK,
    Kind.NEW,
    Kind.REPLY,
    Kind.DELETION,
    Kind.JUDGEMENT,
    Kind.STAYS,
    Kind.UNPLACED,
    Kind.REMOVED,
)
"""The kinds that are shown, in their order; what is as it was is only counted."""


def group_word(kind: Kind) -> str:
    """Return what stands above the things of a kind."""
    return {
        Kind.EDIT: QCoreApplication.translate("Returned", "Changed there"),
        Kind.CONFLICT: QCoreApplication.translate("Returned", "Changed there and here"),
        Kind.LOOK: QCoreApplication.translate("Returned", "Colour, kind or place changed there"),
        Kind.NEW: QCoreApplication.translate("Returned", "New marks"),
        Kind.REPLY: QCoreApplication.translate("Returned", "Replies"),
        Kind.DELETION: QCoreApplication.translate("Returned", "Not in the file any more"),
        Kind.JUDGEMENT: QCoreApplication.translate("Returned", "Judgements whose line was changed there"),
        Kind.STAYS: QCoreApplication.translate("Returned", "Moved or recoloured there, and not to be taken"),
        Kind.UNPLACED: QCoreApplication.translate("Returned", "Without a place here"),
        Kind.REMOVED: QCoreApplication.translate("Returned", "Removed here since"),
    }.get(kind, kind.value)


def sentence(item: Returned) -> str:
    """Return what a thing is, whose it is, and what will come of it."""
    if item.kind is Kind.LOOK and isinstance(item.row, Passage):
        moved = QCoreApplication.translate(
            "Returned",
            "The passage lies on other words there. Ticked, it does so here; what was judged by it turns stale.",
        )
        return " · ".join(part for part in (moved, *about(item)) if part)
    words = {
        Kind.EDIT: QCoreApplication.translate("Returned", "The comment was changed there."),
        Kind.CONFLICT: QCoreApplication.translate(
            "Returned", "The comment was changed there, and here since. Ticked, the file's words replace those here."
        ),
        Kind.LOOK: QCoreApplication.translate(
            "Returned", "The mark looks otherwise there. Ticked, it becomes so here; its comment stays as it is."
        ),
        Kind.NEW: QCoreApplication.translate("Returned", "A new mark."),
        Kind.REPLY: QCoreApplication.translate("Returned", "A reply; it becomes a note."),
        Kind.DELETION: QCoreApplication.translate(
            "Returned", "It is not in the file: it was removed there, or left out. Ticked, it is removed here."
        ),
        Kind.JUDGEMENT: QCoreApplication.translate(
            "Returned", "The line of this judgement was changed there. The judgement stays; judge anew if you agree."
        ),
        Kind.STAYS: stays_words(item.reason),
        Kind.UNPLACED: reason_words(item.reason),
        Kind.REMOVED: QCoreApplication.translate("Returned", "It was removed here since, and stays so."),
    }.get(item.kind, "")
    return " · ".join(part for part in (words, *about(item)) if part)


def looks(item: Returned) -> tuple[str, str]:
    """Return what a mark or a passage looks like here and in the file, as far as the two differ."""
    row, was = item.row, item.was
    if isinstance(row, Annotation) and isinstance(was, Annotation):
        return _look(was, row), _look(row, was)
    if isinstance(row, Passage) and isinstance(was, Passage):
        return _quoted(was.anchor.exact), _quoted(row.anchor.exact)
    if item.reason == "verdict-look" and item.here:
        return _colour_of(item.here), _colour_of(item.there)
    if item.kind is Kind.STAYS:
        return _quoted(item.quote), _quoted(item.there)
    return item.here, item.there


def _quoted(words: str) -> str:
    return f"“{' '.join(words.split())}”" if words else ""


def _colour_of(verdict: str) -> str:
    """Return the name of a verdict's colour; of none for ''."""
    if not verdict:
        return QCoreApplication.translate("Returned", "another colour")
    words = QCoreApplication.translate("Returned", "the colour of “{verdict}”")
    return words.format(verdict=verdict_word(Verdict(verdict)))


def _look(row: Annotation, other: Annotation) -> str:
    said = []
    if (row.kind, row.tags) != (other.kind, other.tags):
        said.append(" · ".join((annotation_kind_word(row.kind), *row.tags)))
    if row.colour != other.colour:
        said.append(f"{colour_word(row.colour)} ({row.colour})")
    if (row.on_id, row.anchor) != (other.on_id, other.anchor):
        words = " ".join(row.anchor.exact.split())
        page = QCoreApplication.translate("Returned", "a place on page {number}")
        said.append(f"“{words}”" if words else page.format(number=(row.anchor.page or 0) + 1))
    return "\n".join(said)


def about(item: Returned) -> tuple[str, ...]:
    """Return who, when and on which page of the file."""
    page = ""
    if item.page is not None:
        page = QCoreApplication.translate("Returned", "page {number}").format(number=item.page + 1)
    return item.author, local_date(item.at), page


def stays_words(reason: str) -> str:
    """Return why a changed place or look cannot be taken."""
    return {
        "no-words": QCoreApplication.translate(
            "Returned", "The mark was moved there to where there are no words. It stays where it is here."
        ),
        "not-here": QCoreApplication.translate(
            "Returned",
            "The mark was moved there to words that are not in the brief or a source, or stand in several places. It"
            " stays where it is here.",
        ),
        "changed-here": QCoreApplication.translate(
            "Returned", "The mark was moved there to words that were changed here since. It stays where it is here."
        ),
        "other-text": QCoreApplication.translate(
            "Returned", "The mark was moved there to another text. It stays where it is here; mark those words anew."
        ),
        "verdict-look": QCoreApplication.translate(
            "Returned",
            "The colour or the form was changed there. It follows from the judgements, and is not read as one; judge"
            " anew if you agree.",
        ),
        "verdict-place": QCoreApplication.translate(
            "Returned", "The mark of a judgement was moved there. It belongs to its citation, and stays there."
        ),
    }.get(reason, reason_words(reason))


def reason_words(reason: str) -> str:
    """Return why a thing has no place in the dossier."""
    return {
        "no-words": QCoreApplication.translate("Returned", "There are no words under it."),
        "not-here": QCoreApplication.translate(
            "Returned", "Its words are not in the brief or a source, or stand in several places."
        ),
        "changed-here": QCoreApplication.translate("Returned", "Its words were changed here since."),
        "kind": QCoreApplication.translate("Returned", "Marks of this kind cannot be kept."),
        "no-mark": QCoreApplication.translate("Returned", "What it answers has no place here."),
        "says-nothing": QCoreApplication.translate("Returned", "It says nothing."),
        "same-name": QCoreApplication.translate(
            "Returned", "Another mark under the same name was changed later; its text is the one to take."
        ),
    }.get(reason, reason)
